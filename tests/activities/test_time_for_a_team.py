"""More time for one team, or for all: a team's own end, which moves no clock of the others."""

from typing import Any

import pytest
from seeing import seen
from story import MINUTE, Hall, both, changed, district_1, facilitator, hall, manager, mayor

from facilitator.activities.breakout.messages import (
    CallBack,
    CancelCallBack,
    TeamsCalledBack,
)
from facilitator.activities.breakout.prompt_messages import ExtendPrompt, ReachPrompt
from facilitator.activities.breakout.time_messages import GiveTime, TimeGiven
from facilitator.core.teams import TeamsDrawn
from facilitator.core.timekeeping import ExtendClock, HoldClock
from facilitator.plan.values import Plan

SEATS = {"mayor": "red", "district-1": "red", "manager": "blue"}
TWO = [
    {"text": both("What?", "¿Qué?"), "minutes": 5},
    {"text": both("Why?", "¿Por qué?"), "minutes": 5},
]
ASKED = changed("ropes", settings={"prompt": None, "prompts": TWO})


def at_work(plan: Plan | None = None) -> Hall:
    story = (hall(plan) if plan else hall()).seated(mayor, district_1, manager).into("ropes")
    return story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), SEATS, ("group",), 1))


def ends(story: Hall) -> dict[str, int]:
    """By team, what its members, consoles and the stage are shown of it; all three the same."""
    teams = ("red", "blue")
    rooms = {one: seen(story.state, f"team:{one}")["room"].get("until") for one in teams}
    tiles = seen(story.state, "block:ropes", story.now)["teams"]
    stage = seen(story.state, "stage")["activity"]["teams"]
    for shown in (tiles, stage):
        assert {one["id"]: one.get("until") for one in shown} == rooms
    return {one: end for one, end in rooms.items() if end}


def clock(story: Hall) -> Any:
    return seen(story.state, "phone")["clock"]


def test_one_team_has_two_minutes_more_and_no_clock_is_moved() -> None:
    story = at_work()
    before, end = clock(story), clock(story)["ends_at"]
    story.when(facilitator, GiveTime("ropes", 2, "red")).then(
        TimeGiven("ropes", {"red": end + 2 * MINUTE}, 2)
    )
    assert ends(story) == {"red": end + 2 * MINUTE}
    assert clock(story) == before
    assert ends(story.and_(facilitator, GiveTime("ropes", 2, "red"))) == {"red": end + 4 * MINUTE}


def test_all_teams_have_more_each_from_its_own_end() -> None:
    story = at_work().and_(facilitator, GiveTime("ropes", 2, "red"))
    end = clock(story)["ends_at"]
    story.and_(facilitator, GiveTime("ropes", 3))
    assert ends(story) == {"red": end + 5 * MINUTE, "blue": end + 3 * MINUTE}


def test_what_was_given_is_taken_back_and_no_more() -> None:
    story = at_work().and_(facilitator, GiveTime("ropes", 4, "red"))
    end = clock(story)["ends_at"]
    story.and_(facilitator, GiveTime("ropes", -1, "red"))
    assert ends(story) == {"red": end + 3 * MINUTE}
    story.when(facilitator, GiveTime("ropes", -60, "red")).then(
        TimeGiven("ropes", {"red": None}, -60)
    )
    assert ends(story) == {}


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (GiveTime("ropes", -2, "red"), "nothing-given", "team"),
        (GiveTime("ropes", 2, "green"), "no-such-team", "team"),
        (GiveTime("ropes", 0, "red"), "too-short", "minutes"),
    ],
)
def test_what_cannot_be_given(command: GiveTime, code: str, path: str) -> None:
    at_work().when(facilitator, command).refused(code, path)


def test_once_rooms_are_closed_no_time_is_given_and_none_is_left() -> None:
    story = at_work().and_(facilitator, GiveTime("ropes", 2, "red")).into("dots")
    story.when(facilitator, GiveTime("ropes", 2, "red")).refused("closed")
    assert not story.own("ropes").own_time


def test_after_the_end_it_is_counted_from_now() -> None:
    story = at_work().after(minutes=600)
    story.and_(facilitator, GiveTime("ropes", 2, "red"))
    assert ends(story) == {"red": story.now + 2 * MINUTE}


def test_while_the_clock_is_held_it_is_counted_from_what_is_left() -> None:
    story = at_work()
    left = clock(story)["ends_at"] - story.now
    story.and_(facilitator, HoldClock("ropes")).after(minutes=7)
    story.and_(facilitator, GiveTime("ropes", 2, "red"))
    assert ends(story) == {"red": story.now + left + 2 * MINUTE}


def test_who_is_called_back_has_as_many_minutes_more_than_the_others() -> None:
    story = at_work().and_(facilitator, GiveTime("ropes", 2, "red"))
    story.and_(facilitator, CallBack("ropes"))
    back_by = seen(story.state, "phone")["activity"]["callback"]
    assert ends(story) == {"red": back_by + 2 * MINUTE}
    calls = [seen(story.state, f"team:{one}")["room"].get("call") for one in ("red", "blue")]
    assert calls == [back_by, None], "who has an end of their own is told of both in one view"
    story.after(seconds=30)
    story.when(facilitator, GiveTime("ropes", 2)).then(
        TeamsCalledBack("ropes", back_by + 2 * MINUTE)
    )
    assert ends(story) == {"red": back_by + 4 * MINUTE}
    story.when(facilitator, GiveTime("ropes", -1)).then(TeamsCalledBack("ropes", back_by + MINUTE))
    story.when(facilitator, GiveTime("ropes", -2)).refused("too-short", "minutes")
    story.and_(facilitator, CancelCallBack("ropes"))
    assert ends(story) == {}, "all go on alike"


def test_after_the_call_has_run_out_one_team_is_given_time_from_now() -> None:
    story = at_work().and_(facilitator, CallBack("ropes")).after(minutes=5)
    story.and_(facilitator, GiveTime("ropes", 1, "blue"))
    assert ends(story) == {"blue": story.now + MINUTE}


def test_a_prompts_clock_is_the_common_end_and_the_next_prompt_has_all_alike() -> None:
    story = at_work(ASKED)
    until = seen(story.state, "phone")["activity"]["prompts"]["until"]
    story.and_(facilitator, GiveTime("ropes", 2, "red"))
    assert ends(story) == {"red": until + 2 * MINUTE}
    story.and_(facilitator, ExtendPrompt("ropes", 1, 5))
    assert ends(story) == {}, "all have more than that by now"
    story.and_(facilitator, GiveTime("ropes", 2, "red")).and_(facilitator, ReachPrompt("ropes", 2))
    assert ends(story) == {}


def test_the_blocks_clock_may_be_moved_beside_it() -> None:
    story = at_work().and_(facilitator, GiveTime("ropes", 2, "red"))
    end = ends(story)["red"]
    story.and_(facilitator, ExtendClock("ropes", 1))
    assert ends(story) == {"red": end}
    story.and_(facilitator, ExtendClock("ropes", 5))
    assert ends(story) == {}, "all have more than that by now"
