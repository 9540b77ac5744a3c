"""Badges for the shared tablet: eight digits that a clerk gives to who has no phone.

A badge is a name's, also one that nobody may take by tapping it, or it is nobody's by name and of a
group. It is good for one ballot in each round. The digits are in no view but the clerk's.
"""

from msgspec.structs import replace

from facilitator.plan.values import RESIDENT_GROUP

from . import names
from .activity import refuse_unless
from .badge_state import BallotBadge
from .context import CLERKS, Context, EventMeta
from .messages import Command, Event, Ref
from .refused import Refused
from .state import State

PREFIX = "badge-"
CODES = 10**8
"""How many there are: nobody finds one of a hall's by trying, at the pace that a tablet may."""


class GiveBadge(Command, frozen=True):
    """Have digits for somebody to type on a shared tablet: a `person`, or else one of a `group`."""

    by = CLERKS
    person: Ref | None = None
    group: Ref | None = None


class RevokeBadge(Command, frozen=True):
    """Let a badge be good no more, by its id: its slip was lost, or it went to the wrong name."""

    by = CLERKS
    badge: Ref


class BadgeGiven(Event, frozen=True):
    """These digits are a ballot of this voter's in each round from here on."""

    id: str
    code: str
    voter: str
    group: str


class BadgeRevoked(Event, frozen=True):
    """Nobody votes with these digits any more; what was cast with them stands."""

    badge: str


def give_badge(state: State, command: GiveBadge, context: Context) -> list[Event]:
    """A person has one; whoever asks again finds it on the list."""
    name = f"{PREFIX}{len(state.badges) + 1}"
    voter, group = _of_person(state, command.person) if command.person else (name, command.group)
    groups = {one.id for one in state.plan.groups} if state.plan else set()
    refuse_unless(
        group in groups and group != RESIDENT_GROUP,
        "no-such-group",
        "Say whose badge it is: a name, or a group.",
        "group",
    )
    if any(one.voter == voter and not one.revoked for one in state.badges.values()):
        return []
    return [BadgeGiven(name, _free_code(state, context.seed), voter, str(group))]


def badge_given(state: State, event: BadgeGiven, meta: EventMeta) -> None:
    """It is found by its digits."""
    state.badges[event.code] = BallotBadge(event.id, event.code, event.voter, event.group)


def revoke_badge(state: State, command: RevokeBadge, context: Context) -> list[Event]:
    """Once; whoever it was may be given another."""
    badge = next((one for one in state.badges.values() if one.id == command.badge), None)
    if badge is None:
        raise Refused("no-such-badge", "There is no such badge.", "badge")
    return [] if badge.revoked else [BadgeRevoked(badge.id)]


def badge_revoked(state: State, event: BadgeRevoked, meta: EventMeta) -> None:
    """Its digits stay known, so that no other badge is given them."""
    for code, badge in state.badges.items():
        if badge.id == event.badge:
            state.badges[code] = replace(badge, revoked=True)


def _of_person(state: State, person: str) -> tuple[str, str]:
    if person in state.people:
        return person, state.people[person].group
    seat = next((one for one in names.roster(state) if one.id == person), None)
    if seat is None:
        raise Refused("no-such-person", "There is nobody of this name.", "person")
    return seat.id, seat.group


def _free_code(state: State, seed: int) -> str:
    while (code := f"{seed % CODES:08d}") in state.badges:
        seed += 1
    return code


COMMANDS = {GiveBadge: give_badge, RevokeBadge: revoke_badge}
EVENTS = {BadgeGiven: badge_given, BadgeRevoked: badge_revoked}
