"""Rope teams: drawn from who is present, open to late-comers, moved by the facilitator."""

from collections import Counter

import msgspec
import pytest
from story import PLAN, SEATED, Actor, Role, changed, district_1, facilitator, hall, manager, mayor

from facilitator.activities.breakout.messages import DrawTeams, WriteContribution
from facilitator.core import teams
from facilitator.core.people import Arrive, DismissPerson, GiveName, PersonJoined, TakeSeat
from facilitator.core.teams import MovePerson, PersonPlaced, TeamsDrawn
from facilitator.plan.values import Plan


def without(what: str) -> Plan:
    """The plan with no teams, or with teams that have no members."""
    plain = msgspec.to_builtins(PLAN)
    kept = [] if what == "teams" else plain["teams"]
    plain["teams"] = [team | {"members": []} for team in kept]
    return msgspec.convert(plain, Plan)


def door(number: int) -> Actor:
    return Actor(Role.VISITOR, f"phone-{number}")


def drawn(story) -> TeamsDrawn:
    return next(event for event in story.happened if isinstance(event, TeamsDrawn))


def test_everybody_present_gets_a_team_when_the_first_breakout_begins():
    story = hall().seated(*SEATED).into("ropes")
    assert story.state.placed.keys() == {person.id for person in SEATED}
    assert drawn(story).balanced_on == ("group",)


def test_members_named_by_the_plan_are_in_their_team():
    assert hall().seated(*SEATED).into("ropes").state.placed["mayor"] == "red"


def test_a_draw_evens_out_what_the_plan_has_seated():
    story = hall().seated(*SEATED).into("ropes")
    assert Counter(story.state.placed.values()) == {"red": 2, "blue": 2}


def test_a_draw_is_repeatable_by_its_seed():
    first, again = (hall().seated(*SEATED).into("ropes") for _ in range(2))
    assert drawn(first) == drawn(again)
    assert drawn(first).seed == first.seed


def test_somebody_who_is_not_connected_is_left_out_of_the_draw():
    story = hall().seated(*SEATED)
    story.present.discard("manager")
    assert "manager" not in story.into("ropes").state.placed


def test_a_plan_draw_seats_its_members_and_then_everybody_here():
    story = hall().seated(*SEATED).into("ropes-again")
    assert story.state.placed.pop("mayor") == "red"
    assert story.state.placed == {"district-1": "blue", "district-2": "red", "manager": "blue"}


def test_a_plan_draw_comes_out_the_same_whatever_the_lots():
    first, again = (hall().seated(*SEATED) for _ in range(2))
    again.seed = 8
    assert first.into("ropes-again").state.placed == again.into("ropes-again").state.placed


def test_guests_who_are_here_have_a_team_in_a_plan_that_names_none():
    story = hall(without("members")).seated(*SEATED)
    guest = story.joined("Guest")
    story.into("ropes-again")
    assert Counter(story.state.placed.values()) == {"red": 3, "blue": 2}
    assert guest.id in story.state.placed


@pytest.mark.parametrize("block", ["ropes", "ropes-again"])
def test_the_hall_enters_a_breakout_without_teams(block):
    story = hall(without("teams")).seated(*SEATED).into(block)
    assert story.state.run.block == block
    assert story.state.blocks[block].open
    assert not story.state.drawn
    story.when(facilitator, DrawTeams(block)).refused("no-teams")
    story.when(mayor, Arrive()).then()
    story.when(mayor, WriteContribution(block, "Hello")).refused("no-team")


def test_a_late_comer_joins_the_smallest_team():
    story = hall().seated(mayor).into("ropes")
    story.when(door(1), GiveName("Late", "partner"))
    assert story.happened[1:] == [PersonPlaced(f"p-{story.fresh}", "blue", late=True)]


def test_a_late_comer_whom_the_plan_names_joins_their_team():
    story = hall().seated(district_1, manager).into("ropes")
    story.when(door(1), TakeSeat("mayor"))
    assert story.happened[1:] == [PersonPlaced("mayor", "red", late=True)]


def test_somebody_who_slept_through_the_draw_gets_a_team_on_arriving():
    story = hall().seated(*SEATED)
    story.present.discard("manager")
    story.into("ropes").when(manager, Arrive())
    assert [(type(event), event.person) for event in story.happened] == [(PersonPlaced, "manager")]
    story.when(manager, Arrive()).then()


def test_arriving_before_the_draw_changes_nothing():
    hall().seated(mayor).when(mayor, Arrive()).then()


def test_a_new_draw_says_whom_it_leaves_out():
    story = hall().seated(*SEATED).into("ropes")
    story.present.discard("manager")
    story.and_(facilitator, DrawTeams("ropes"))
    assert drawn(story).left_out == ("manager",)
    assert "manager" not in story.state.placed


def test_nobody_is_placed_before_the_first_draw():
    story = hall().when(door(1), TakeSeat("mayor"))
    assert [type(event) for event in story.happened] == [PersonJoined]


def test_late_comers_fill_an_empty_hall_evenly():
    story = hall().into("ropes")
    for number in range(6):
        story.and_(door(number), GiveName(f"Guest {number}", "partner"))
    assert Counter(story.state.placed.values()) == {"red": 3, "blue": 3}


def test_teams_are_kept_for_the_next_breakout():
    story = hall().seated(*SEATED).into("ropes")
    before = dict(story.state.placed)
    story.ended().into("ropes-again")
    assert story.state.placed == before


def test_teams_can_be_drawn_anew():
    story = hall().seated(mayor).into("ropes").seated(district_1, manager)
    story.seed = 8
    story.and_(facilitator, DrawTeams("ropes"))
    assert drawn(story).seed == 8
    assert story.state.placed.keys() == {"mayor", "district-1", "manager"}


def test_nobody_can_be_drawn_from_an_empty_hall():
    hall().into("ropes").when(facilitator, DrawTeams("ropes")).refused("nobody-here")


def test_a_breakout_may_use_some_of_the_teams_only():
    story = hall(changed("ropes", settings={"teams": ["blue"]})).seated(*SEATED).into("ropes")
    assert story.state.drawn == ("blue",)
    assert set(story.state.placed.values()) == {"blue"}


def test_somebody_is_moved_to_another_team():
    story = hall().seated(*SEATED).into("ropes")
    story.when(facilitator, MovePerson("mayor", "blue")).then(PersonPlaced("mayor", "blue"))
    assert "mayor" in teams.members(story.state, "blue")
    assert "mayor" not in teams.members(story.state, "red")


def test_moving_somebody_to_where_they_are_changes_nothing():
    hall().seated(mayor).into("ropes").when(facilitator, MovePerson("mayor", "red")).then()


def test_somebody_without_a_team_can_be_given_one():
    story = hall().seated(*SEATED)
    story.present.discard("manager")
    story.into("ropes").when(facilitator, MovePerson("manager", "red"))
    story.then(PersonPlaced("manager", "red"))


@pytest.mark.parametrize(
    ("story", "command", "code", "path"),
    [
        (hall().seated(mayor), MovePerson("mayor", "red"), "no-teams", ""),
        (hall().into("ropes"), MovePerson("mayor", "red"), "no-such-person", "person"),
        (
            hall().seated(mayor).into("ropes").and_(facilitator, DismissPerson("mayor")),
            *(MovePerson("mayor", "red"), "no-such-person", "person"),
        ),
        (
            hall().seated(mayor).into("ropes"),
            *(MovePerson("mayor", "green"), "no-such-team", "team"),
        ),
    ],
    ids=["before the draw", "nobody", "shown out", "no such team"],
)
def test_moves_that_are_refused(story, command, code, path):
    story.when(facilitator, command).refused(code, path)


def test_somebody_shown_out_leaves_their_team():
    story = hall().seated(mayor).into("ropes").and_(facilitator, DismissPerson("mayor"))
    assert teams.members(story.state, "red") == []


def test_a_team_the_plan_no_longer_has_goes_by_its_id():
    assert teams.title(hall().state, "green") == {"en": "green"}
