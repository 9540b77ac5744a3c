"""A team's raised hand: a place in the facilitator's line, and an answer."""

import pytest
from seeing import seen
from story import SEATED, district_1, district_2, facilitator, hall, manager, mayor

from facilitator.activities.breakout.hand_messages import (
    HandLowered,
    HandRaised,
    LowerHand,
    RaiseHand,
)
from facilitator.core.agenda import Advance
from facilitator.core.teams import TeamsDrawn

PLACES = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}


def at_work():
    story = hall().seated(*SEATED).into("ropes")
    return story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), PLACES, ("group",), 1))


def place(story, team):
    return seen(story.state, f"team:{team}")["room"].get("hand", 0)


def test_a_raised_hand_has_a_place_in_the_line():
    story = at_work().when(district_2, RaiseHand("ropes"))
    story.then(HandRaised("ropes", "blue", "district-2"))
    story.and_(mayor, RaiseHand("ropes"))
    assert (place(story, "blue"), place(story, "red")) == (1, 2)
    console = {one["id"]: one["hand"] for one in seen(story.state, "block:ropes")["teams"]}
    assert console == {"blue": 1, "red": 2}


def test_a_team_has_one_hand():
    story = at_work().and_(mayor, RaiseHand("ropes"))
    story.when(district_1, RaiseHand("ropes")).then()


def test_who_is_answered_makes_room_for_the_next():
    story = at_work().and_(manager, RaiseHand("ropes")).and_(mayor, RaiseHand("ropes"))
    story.when(facilitator, LowerHand("ropes", "blue"))
    story.then(HandLowered("ropes", "blue", facilitator.id, answered=True))
    assert (place(story, "blue"), place(story, "red")) == (0, 1)
    story.when(facilitator, LowerHand("ropes", "blue")).then()


def test_anybody_in_the_team_takes_it_down_and_nobody_anothers():
    story = at_work().and_(mayor, RaiseHand("ropes"))
    story.when(district_2, LowerHand("ropes", "red")).then()
    story.when(district_1, LowerHand("ropes")).then(HandLowered("ropes", "red", "district-1"))


@pytest.mark.parametrize("team", [None, "green"])
def test_the_facilitator_names_a_team(team):
    at_work().when(facilitator, LowerHand("ropes", team)).refused("no-such-team", "team")


def test_hands_are_down_when_the_rooms_close():
    story = at_work().and_(mayor, RaiseHand("ropes")).and_(facilitator, Advance("ropes"))
    assert not story.own("ropes").hands
    story.when(mayor, RaiseHand("ropes")).refused("closed")
