"""The order in which teams report: moved before and during, passed over and back again."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from seeing import seen
from story import SECOND, Hall, both, changed, facilitator, hall, mayor

from facilitator.acting import BEATS
from facilitator.activities.breakout.acting import ACTS
from facilitator.activities.breakout.messages import HideReports, SaveReport, TakePen
from facilitator.activities.breakout.queue_messages import (
    MoveReport,
    ReportMoved,
    SkipTeam,
    TeamSkipped,
)
from facilitator.activities.breakout.report_queue import next_team
from facilitator.activities.breakout.reporting_messages import (
    CallTeam,
    HoldTurn,
    SaveSaid,
    TeamCalled,
)
from facilitator.core.stage import PageShown
from facilitator.plan.values import Team

FOUR = ("a", "b", "c", "d")


def four_teams() -> Hall:
    """Teams a to d, none of which has reported; the mayor is of one of them and has its pen."""
    teams = tuple(Team(one, both(f"Team {one}", f"Equipo {one}")) for one in FOUR)
    plan = msgspec.structs.replace(changed("ropes", settings={"teams": []}), teams=teams)
    return hall(plan).seated(mayor).into("ropes")


def order(story: Hall) -> str:
    return "".join(story.own("ropes").in_order(FOUR))


def coming(story: Hall) -> str | None:
    return next_team(story.rules.scene(story.state, "ropes"))


def call(story: Hall, *teams: str) -> Hall:
    for one in teams:
        story.and_(facilitator, CallTeam("ropes", one))
    return story


def turn(story: Hall) -> Any:
    shown = seen(story.state, "stage")["activity"]["turn"]
    return shown and shown["team"]


def test_a_team_is_moved_behind_another_or_first() -> None:
    story = four_teams()
    story.when(facilitator, MoveReport("ropes", "d", "a")).then(ReportMoved("ropes", "d", "a"))
    assert order(story) == "adbc"
    story.and_(facilitator, MoveReport("ropes", "c"))
    assert order(story) == "cadb"
    story.when(facilitator, MoveReport("ropes", "c")).then()
    assert seen(story.state, "block:ropes")["queue"] == ["c", "a", "d", "b"]


@pytest.mark.parametrize(
    ("command", "path"),
    [
        (MoveReport("ropes", "e"), "team"),
        (MoveReport("ropes", "a", "e"), "after"),
        (MoveReport("ropes", "a", "a"), "after"),
        (SkipTeam("ropes", "e", True), "team"),
    ],
)
def test_there_is_no_such_team(command: Any, path: str) -> None:
    four_teams().when(facilitator, command).refused("no-such-team", path)


def test_pages_and_reports_come_in_this_order() -> None:
    story = four_teams().and_(mayor, TakePen("ropes")).and_(mayor, SaveReport("ropes", "We agree"))
    own = story.state.placed["mayor"]
    last = next(one for one in FOUR if one != own)
    story.and_(facilitator, MoveReport("ropes", own, FOUR[-1] if own != "d" else "c"))
    story.and_(facilitator, MoveReport("ropes", last, own))
    call(story, last)
    assert [one["id"] for one in seen(story.state, "phone")["activity"]["reports"]][-1] == last
    assert [one["id"] for one in seen(story.state, "stage")["pages"]] == [
        f"report-{own}-1",
        f"report-{last}-0",
    ]


def test_whoever_was_passed_by_in_the_order_comes_once_all_others_have_reported() -> None:
    story = call(four_teams(), "c")
    assert coming(story) == "d"
    assert coming(call(story, "d")) == "a"
    assert coming(call(story, "a", "b")) is None


def test_the_order_is_changed_while_teams_report() -> None:
    story = call(four_teams(), "a").and_(facilitator, MoveReport("ropes", "d", "a"))
    assert (turn(story), coming(story)) == ("a", "d")


def test_a_team_in_its_turn_is_passed_over_for_the_next_and_comes_last() -> None:
    story = call(four_teams(), "a")
    story.when(facilitator, SkipTeam("ropes", "a", True)).then(
        TeamSkipped("ropes", "a", True),
        TeamCalled("ropes", "b", story.now + 60 * SECOND),
        PageShown("ropes", "report-b-0", 0, turning=False),
    )
    assert (order(story), turn(story), coming(story)) == ("bcda", "b", "c")
    assert seen(story.state, "block:ropes")["teams"][0]["skipped"]
    story.when(mayor, SaveSaid("ropes", "x", "a"))
    call(story, "c", "d")
    assert coming(story) == "a"
    assert not seen(call(story, "a").state, "block:ropes")["teams"][0].get("skipped")
    assert coming(story) is None


def test_who_is_passed_over_before_its_turn_is_brought_back_as_the_next() -> None:
    story = call(four_teams(), "a")
    story.and_(facilitator, SkipTeam("ropes", "b", True))
    assert (turn(story), coming(story), order(story)) == ("a", "c", "acdb")
    story.when(facilitator, SkipTeam("ropes", "b", True)).then()
    story.and_(facilitator, SkipTeam("ropes", "b", False))
    assert (coming(story), order(story)) == ("b", "abcd")


def test_where_nobody_else_has_yet_to_report_nobody_is_called() -> None:
    story = call(four_teams(), "b", "c", "d", "a")
    story.when(facilitator, SkipTeam("ropes", "b", True)).refused("has-reported", "team")
    story.when(facilitator, SkipTeam("ropes", "a", True)).then(TeamSkipped("ropes", "a", True))
    assert (turn(story), coming(story)) == (None, "a")


def test_hidden_reports_keep_their_order() -> None:
    story = four_teams().and_(facilitator, MoveReport("ropes", "d"))
    call(story, "d").and_(facilitator, HideReports("ropes"))
    assert order(story) == "dabc"


STEPS = st.lists(
    st.tuples(st.sampled_from(["call", "move", "skip", "back"]), *[st.sampled_from(FOUR)] * 2),
    max_size=20,
)


@given(STEPS)
def test_whatever_is_moved_and_passed_over_every_team_stands_in_the_order_once_and_is_called(
    steps: list[tuple[str, str, str]],
) -> None:
    made: dict[str, Any] = {
        "call": lambda one, other: CallTeam("ropes", one),
        "move": lambda one, other: MoveReport("ropes", one, other),
        "skip": lambda one, other: SkipTeam("ropes", one, True),
        "back": lambda one, other: SkipTeam("ropes", one, False),
    }
    story = four_teams()
    for what, one, other in steps:
        story.when(facilitator, made[what](one, other))
        assert sorted(order(story)) == [*FOUR]
    for _ in FOUR:
        if following := coming(story):
            call(story, following)
    assert coming(story) is None
    assert all(story.own("ropes").rooms[one].called for one in FOUR)
    assert not story.own("ropes").skipped


def test_in_a_rehearsal_every_team_is_called_and_the_clock_is_held_once() -> None:
    assert ACTS.steps[-1].beat == BEATS - 1
    view = {"open": True, "reports_shown": True, "turn": None, "teams": [{"id": "a"}, {"id": "b"}]}
    sent = [*ACTS.moderate(view)]
    assert [one["team"] for one in sent if one["type"] == "CallTeam"] == ["a", "b"]
    assert [one["held"] for one in sent if one["type"] == HoldTurn.__name__] == [True, False]
    assert not [*ACTS.moderate({**view, "turn": {"team": "b"}})]
