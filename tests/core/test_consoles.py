"""Consoles: listed as they are opened, ended for good, by themselves or by a facilitator."""

import msgspec
import pytest
from story import Actor, Role, co_facilitator, facilitator, hall, moderator

from facilitator.access.identity import DeviceCookie, Identity
from facilitator.access.keys import make_keys
from facilitator.core.consoles import ConsoleEnded, ConsoleOpened, EndConsole, OpenConsole
from facilitator.core.consoles import of_other_links as owed
from facilitator.core.notices import SendNotice

HELLO = SendNotice("everyone", {"en": "Hello"})


def opened():
    story = hall()
    for who in (facilitator, co_facilitator, moderator):
        story.and_(who, OpenConsole(f"link-of-{who.role}s"))
    return story


def test_a_console_is_listed_once():
    story = hall().when(moderator, OpenConsole("link-1"))
    story.then(ConsoleOpened(moderator.id, "moderator", "link-1"))
    story.when(moderator, OpenConsole("link-1")).then()


def test_a_console_that_was_ended_may_ask_for_nothing_any_more():
    story = opened().when(facilitator, EndConsole(co_facilitator.id))
    story.then(ConsoleEnded(co_facilitator.id))
    for command in (HELLO, OpenConsole("link-1"), EndConsole(facilitator.id)):
        story.when(co_facilitator, command).refused("not-joined")
    story.when(facilitator, EndConsole(co_facilitator.id)).then()


@pytest.mark.parametrize("who", [facilitator, moderator])
def test_everybody_ends_their_own_listed_or_not(who):
    for story in (hall(), opened()):
        story.when(who, EndConsole(who.id)).then(ConsoleEnded(who.id))
        story.when(who, EndConsole(who.id)).refused("not-joined")


def test_a_moderator_ends_no_others():
    opened().when(moderator, EndConsole(facilitator.id)).refused("not-yours", "console")


def test_a_console_that_never_was_cannot_be_ended():
    hall().when(facilitator, EndConsole("nobodys")).refused("no-such-console", "console")


def test_new_links_end_whoever_came_in_by_an_old_one():
    story = opened()
    old = frozenset({"link-of-moderators", "link-2"})
    assert owed(story.state, old) == [ConsoleEnded(facilitator.id), ConsoleEnded(co_facilitator.id)]
    story.given(*owed(story.state, old))
    assert owed(story.state, old) == []


def test_a_cookie_of_before_is_a_console_that_can_be_left_and_come_back_to():
    keys = make_keys()
    identity, story = Identity(keys), hall()
    grant = keys.fingerprint(Role.FACILITATOR)
    old = DeviceCookie("device-1", role=Role.FACILITATOR, grant=grant)
    who = identity.actor(old, "console", story.state)
    assert who == Actor(Role.FACILITATOR, "device-1")
    story.and_(who, EndConsole(who.id))
    assert identity.actor(old, "console", story.state) is None
    again = identity.admit(old, keys.token(Role.FACILITATOR), "console", story.state)
    assert identity.actor(again, "console", story.state).id != "device-1"
    assert identity.actor(old, "console", story.state) is None


def test_a_console_that_could_not_be_listed_is_out_with_its_link_too():
    keys, story = make_keys(), hall()
    identity = Identity(keys)
    place = identity.admit(
        DeviceCookie("device-1"), keys.token(Role.MODERATOR), "console", story.state
    )
    assert identity.actor(place, "console", story.state).role is Role.MODERATOR
    renewed = Identity(msgspec.structs.replace(keys, links=make_keys().links))
    assert renewed.verify(identity.sign(place)) == place
    assert renewed.actor(place, "console", story.state) is None
