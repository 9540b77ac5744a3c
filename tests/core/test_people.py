"""Who is in the room: seats, given names, badges, and what nobody else may do in one's name."""

import pytest
from story import Actor, Role, badge, both, facilitator, hall, mayor, stranger, visitor

from facilitator.activities.breakout.messages import DrawTeams
from facilitator.core import people, teams
from facilitator.core.admission import CloseDoor, OpenDoor
from facilitator.core.names import PersonRenamed, RenamePerson
from facilitator.core.people import (
    DismissPerson,
    FreeName,
    GiveName,
    GiveUpPlace,
    NameFreed,
    PersonDismissed,
    PersonJoined,
    PhoneChanged,
    PlaceGivenUp,
    TakeSeat,
)
from facilitator.core.questions.messages import CastBallot, CloseVoting

RUIZ = both("Mayor Ruiz", "Alcaldesa Ruiz")


def test_a_free_seat_is_taken_with_the_name_and_group_of_the_roster():
    hall().when(visitor, TakeSeat("mayor")).then(
        PersonJoined("mayor", RUIZ, "council", visitor.id, "mayor", {})
    )


def test_a_taken_seat_is_refused_to_another_phone():
    story = hall().and_(visitor, TakeSeat("mayor"))
    story.when(stranger, TakeSeat("mayor")).refused("name-taken", "seat")


def test_taking_ones_own_seat_again_changes_nothing():
    hall().and_(visitor, TakeSeat("mayor")).when(visitor, TakeSeat("mayor")).then()


def test_a_badge_takes_its_seat_over_at_once():
    story = hall().and_(visitor, TakeSeat("mayor"))
    story.when(badge, TakeSeat("mayor")).then(PhoneChanged("mayor", badge.id, True))
    assert people.identify(story.state, "mayor", badge.id) == mayor
    assert people.identify(story.state, "mayor", visitor.id) == visitor


def test_a_freed_name_goes_to_the_next_phone_and_to_no_other_after_it():
    story = hall().and_(visitor, TakeSeat("mayor"))
    story.when(facilitator, FreeName("mayor")).then(NameFreed("mayor"))
    story.when(stranger, TakeSeat("mayor")).then(PhoneChanged("mayor", stranger.id, True))
    story.when(visitor, TakeSeat("mayor")).refused("name-taken", "seat")


def test_a_freed_name_is_still_its_phones_own_until_another_asks():
    story = hall().and_(visitor, TakeSeat("mayor")).and_(facilitator, FreeName("mayor"))
    assert people.identify(story.state, "mayor", visitor.id) == mayor


def test_a_seat_the_roster_does_not_have_is_refused():
    hall().when(visitor, TakeSeat("king")).refused("no-such-seat", "seat")
    hall(plan=None).when(visitor, TakeSeat("mayor")).refused("no-such-seat", "seat")


def test_somebody_the_roster_does_not_know_gives_a_name_for_every_language():
    story = hall().when(visitor, GiveName("  Ana   García ", "partner"))
    story.then(
        PersonJoined(
            f"p-{story.fresh}", both("Ana García", "Ana García"), "partner", visitor.id, None, {}
        )
    )


@pytest.mark.parametrize(
    ("name", "group", "code", "path"),
    [
        ("Ana", "nobody", "no-such-group", "group"),
        ("Ana", "council", "no-such-group", "group"),
        ("   ", "partner", "empty-text", "name"),
        ("\x00\x07\x1b", "partner", "empty-text", "name"),
        ("\u202e\u2066\u2069", "partner", "empty-text", "name"),
        ("\u200b\ufeff", "partner", "empty-text", "name"),
        ("\u0301", "partner", "empty-text", "name"),
        ("half \ud83d", "partner", "bad-text", "name"),
        ("Mayor Ruiz", "partner", "name-taken", "name"),
        ("mayor ruiz", "partner", "name-taken", "name"),
        ("ALCALDESA RUIZ", "partner", "name-taken", "name"),
        ("Mayor\t\n Ruiz", "partner", "name-taken", "name"),
        ("Mayor\u202e Ruiz", "partner", "name-taken", "name"),
        ("Beto", "partner", "name-taken", "name"),
        ("Jose\u0301", "partner", "name-taken", "name"),
    ],
)
def test_names_that_cannot_be_given(name, group, code, path):
    story = hall()
    story.joined("Beto")
    story.joined("José")
    story.when(visitor, GiveName(name, group)).refused(code, path)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\u202eanA\u202c", "anA"),
        ("Ana\x00\x1b[31m", "Ana[31m"),
        ("<b>Ana</b>", "<b>Ana</b>"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("ana\u2028maría", "ana maría"),
        ("李 小龙", "李 小龙"),
    ],
)
def test_hostile_names_are_kept_without_what_hides_in_them(typed, kept):
    story = hall()
    person = story.joined(typed)
    assert story.state.people[person.id].name == both(kept, kept)


@pytest.mark.parametrize("hidden", ["\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad"])
def test_a_name_that_only_looks_different_to_a_machine_is_taken(hidden):
    hall().when(visitor, GiveName(f"Mayor{hidden} Ruiz", "partner")).refused("name-taken", "name")


def test_a_name_is_free_again_when_its_bearer_was_shown_out():
    story = hall()
    ana = story.joined("Ana")
    story.and_(facilitator, DismissPerson(ana.id)).and_(stranger, GiveName("Ana", "partner"))


def test_one_phone_is_one_person():
    story = hall().and_(visitor, GiveName("Ana", "partner"))
    story.when(visitor, GiveName("Also Ana", "partner"))
    held = [person for person in people.people_here(story.state) if person.device == visitor.id]
    assert len(held) == 1
    story.when(visitor, TakeSeat("mayor"))
    held = [person for person in people.people_here(story.state) if person.device == visitor.id]
    assert len(held) == 1


def test_taking_another_place_gives_up_the_one_before():
    story = hall().and_(visitor, TakeSeat("mayor"))
    story.when(visitor, TakeSeat("manager"))
    assert story.happened[0] == PlaceGivenUp("mayor")
    story.and_(stranger, TakeSeat("mayor"))
    assert people.identify(story.state, "manager", visitor.id).role is Role.PARTICIPANT


def test_a_badge_gives_up_the_place_its_phone_had():
    story = hall().seated(mayor).and_(badge, GiveName("Ana", "partner"))
    ana = f"p-{story.fresh}"
    story.when(badge, TakeSeat("mayor"))
    story.then(PlaceGivenUp(ana), PhoneChanged("mayor", badge.id, True))


def test_somebody_who_leaves_is_a_visitor_again_and_their_name_is_free():
    story = hall().and_(visitor, TakeSeat("mayor"))
    story.when(mayor, GiveUpPlace()).then(PlaceGivenUp("mayor"))
    assert people.identify(story.state, "mayor", visitor.id) == visitor
    story.and_(stranger, TakeSeat("mayor"))


def test_nobody_leaves_twice():
    story = hall().seated(mayor).and_(mayor, GiveUpPlace())
    story.when(mayor, GiveUpPlace()).refused("not-joined")


def test_a_name_is_put_right_in_every_language():
    hall().seated(mayor).when(facilitator, RenamePerson("mayor", " Mayor\x07  Ruiz y Paz")).then(
        PersonRenamed("mayor", both("Mayor Ruiz y Paz", "Mayor Ruiz y Paz"))
    )


def test_a_name_cannot_be_put_wrong():
    hall().seated(mayor).when(facilitator, RenamePerson("mayor", " \u202e")).refused(
        "empty-text", "name"
    )


def test_nobody_is_renamed_into_somebody_else():
    story = hall().seated(mayor)
    ana = story.joined("Ana")
    story.when(facilitator, RenamePerson(ana.id, "Mayor Ruiz")).refused("name-taken", "name")


def test_somebody_may_be_renamed_to_what_they_are_called_already():
    story = hall().seated(mayor)
    story.when(facilitator, RenamePerson("mayor", "Mayor Ruiz"))
    assert story.refusal is None


@pytest.mark.parametrize(
    "command", [FreeName("ghost"), RenamePerson("ghost", "Casper"), DismissPerson("ghost")]
)
def test_nothing_can_be_done_to_somebody_who_is_not_here(command):
    hall().when(facilitator, command).refused("no-such-person", "person")


def test_nothing_can_be_done_to_somebody_who_was_shown_out():
    story = hall().seated(mayor).and_(facilitator, DismissPerson("mayor"))
    for command in (FreeName("mayor"), RenamePerson("mayor", "M"), DismissPerson("mayor")):
        story.when(facilitator, command).refused("no-such-person", "person")


def test_somebody_shown_out_is_a_visitor_again():
    story = hall().and_(visitor, TakeSeat("mayor"))
    story.when(facilitator, DismissPerson("mayor")).then(PersonDismissed("mayor"))
    assert people.people_here(story.state) == []
    assert people.identify(story.state, "mayor", visitor.id) == visitor


def test_somebody_who_was_shown_out_can_do_nothing_more():
    story = hall().seated(mayor).into("dots").and_(facilitator, DismissPerson("mayor"))
    story.when(mayor, CastBallot("dots", {"trees": 1})).refused("not-joined")


def test_somebody_who_never_joined_can_do_nothing():
    ghost = Actor(Role.PARTICIPANT, "ghost")
    hall().into("dots").when(ghost, CastBallot("dots", {"trees": 1})).refused("not-joined")


def test_a_seat_is_free_again_when_its_holder_was_shown_out_and_keeps_what_was_voted():
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, DismissPerson("mayor")).and_(stranger, TakeSeat("mayor"))
    assert people.identify(story.state, "mayor", stranger.id) == mayor
    assert story.own("dots").round.ballots == {"mayor": {"trees": 2}}


@pytest.mark.parametrize(
    ("person", "device"),
    [(None, visitor.id), ("ghost", visitor.id), ("mayor", stranger.id)],
)
def test_a_device_that_holds_no_place_is_a_visitors(person, device):
    story = hall().and_(visitor, TakeSeat("mayor"))
    assert people.identify(story.state, person, device) == Actor(Role.VISITOR, device)


def test_a_freed_guest_goes_on_with_another_phone():
    story = hall()
    guest = story.joined("Ana García", "partner")
    story.and_(facilitator, FreeName(guest.id))
    story.when(Actor(Role.VISITOR, "new-phone"), GiveName("ana garcía", "partner")).then(
        PhoneChanged(guest.id, "new-phone")
    )


@pytest.mark.parametrize(
    "name",
    ["Mayor Ruiz\u3164", "Mayor Ruiz\u2800", "Mayor\u034f Ruiz", "M\u0430yor Ruiz", "MayorRuiz"],
)
def test_a_name_that_only_looks_like_the_mayors_is_taken(name):
    hall().when(visitor, GiveName(name, "partner")).refused("name-taken", path="name")


@pytest.mark.parametrize("name", ["\u3164", "\u2800", "\u115f", "\u0301"])
def test_a_name_that_shows_nothing_is_none(name):
    hall().when(visitor, GiveName(name, "partner")).refused("empty-text", path="name")


def test_a_closed_door_keeps_guests_out_and_lets_the_roster_in():
    story = hall().and_(facilitator, CloseDoor())
    story.when(visitor, GiveName("Ana", "partner")).refused("door-closed")
    story.and_(visitor, TakeSeat("mayor")).and_(facilitator, OpenDoor())
    story.and_(stranger, GiveName("Ana", "partner"))


def test_who_comes_back_has_the_hour_the_name_and_the_team_they_had():
    story = hall().seated(mayor).into("ropes").and_(facilitator, DrawTeams("ropes"))
    story.and_(facilitator, RenamePerson("mayor", "Ana Ruiz"))
    before = (story.state.people["mayor"].joined, story.state.placed["mayor"])
    story.after(minutes=30).and_(facilitator, DismissPerson("mayor"))
    assert "mayor" not in teams.members(story.state, before[1])
    story.and_(stranger, TakeSeat("mayor"))
    person = story.state.people["mayor"]
    assert (person.joined, story.state.placed["mayor"]) == before
    assert person.name["en"] == "Ana Ruiz"
