"""Report-outs: what a scribe marks, one team after the other before the hall, and what is said."""

from typing import Any

import pytest
from seeing import seen
from story import SECOND, Hall, district_1, district_2, facilitator, hall, manager, mayor

from facilitator.activities.breakout.grouping_messages import (
    MakeGroup,
    MoveContribution,
    TakeGroupApart,
)
from facilitator.activities.breakout.messages import (
    EditContribution,
    HideReports,
    RemoveContribution,
    ReportsShown,
    SaveReport,
    TakePen,
    WriteContribution,
)
from facilitator.activities.breakout.reporting_messages import (
    CallTeam,
    EntryMarked,
    HoldTurn,
    MarkEntry,
    SaidSaved,
    SaveSaid,
    TeamCalled,
    TurnHeld,
    TurnResumed,
)
from facilitator.core.spotlight import Spotlight
from facilitator.core.stage import PageShown
from facilitator.core.teams import TeamsDrawn

SEATS = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}


def at_work() -> Hall:
    """The mayor is the scribe of red, of whose board four entries stand; blue has written none."""
    story = hall().seated(mayor, district_1, district_2, manager).into("ropes")
    story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), SEATS, ("group",), 1))
    story.and_(mayor, TakePen("ropes"))
    for text in ("First", "Second", "Third", "Fourth"):
        story.and_(district_1, WriteContribution("ropes", text))
    return story


def entries(story: Hall) -> list[str]:
    return [*story.own("ropes").rooms["red"].contributions]


def marked(story: Hall) -> list[str]:
    """What the hall sees of red's board."""
    reports = seen(story.state, "stage")["activity"]["reports"]
    return [one["text"] for one in reports[0]["marked"]]


def turn(story: Hall) -> Any:
    return seen(story.state, "stage")["activity"]["turn"]


def test_the_scribe_marks_up_to_three_entries_and_takes_them_out_again() -> None:
    story = at_work()
    first, *others = entries(story)
    for one in (first, *others[:2]):
        story.when(mayor, MarkEntry("ropes", one, True)).then(
            EntryMarked("ropes", "red", one, "mayor", True)
        )
    story.when(mayor, MarkEntry("ropes", others[2], True)).refused("enough-marked")
    story.when(mayor, MarkEntry("ropes", first, True)).then()
    story.and_(mayor, MarkEntry("ropes", first, False))
    story.and_(mayor, MarkEntry("ropes", others[2], True))
    assert marked(story.and_(facilitator, CallTeam("ropes", "red"))) == [
        "Second",
        "Third",
        "Fourth",
    ]


def test_a_group_is_marked_as_an_entry_is_and_goes_with_the_group() -> None:
    story = at_work()
    first, second, *others = entries(story)
    group = story.and_(district_1, MakeGroup("ropes", "Light", first)).fresh
    story.and_(district_1, MoveContribution("ropes", second, group))
    for one in (group, *others):
        story.and_(mayor, MarkEntry("ropes", one, True))
    story.when(mayor, MarkEntry("ropes", first, True)).refused("enough-marked")
    story.and_(facilitator, CallTeam("ropes", "red"))
    light = seen(story.state, "stage")["activity"]["reports"][0]["marked"][0]
    assert light == {"id": group, "text": "Light", "entries": 2}
    assert group in [one["id"] for one in seen(story.state, "stage")["pages"][0]["pieces"]]
    story.and_(district_1, TakeGroupApart("ropes", group))
    story.and_(mayor, MarkEntry("ropes", first, True))
    assert marked(story) == ["Third", "Fourth", "First"]
    story.when(mayor, MarkEntry("ropes", group, True)).refused("no-such-entry", "contribution")


def test_a_group_with_nothing_in_it_is_not_marked() -> None:
    story = at_work()
    group = story.and_(district_1, MakeGroup("ropes", "Empty")).fresh
    story.when(mayor, MarkEntry("ropes", group, True)).refused("no-such-entry", "contribution")


def test_what_nobody_has_confirmed_who_called_it_the_hall_is_not_shown() -> None:
    story = at_work()
    group = story.and_(district_1, MakeGroup("ropes", "Light", entries(story)[0])).fresh
    story.and_(mayor, MarkEntry("ropes", group, True)).and_(facilitator, CallTeam("ropes", "red"))
    assert marked(story) == ["Light"]
    story.state.people["district-1"].confirmed = False
    assert marked(story) == []
    assert group not in str(seen(story.state, "stage")["pages"])


@pytest.mark.parametrize(
    ("actor", "which", "code"),
    [(district_1, 0, "not-scribe"), (mayor, 9, "no-such-entry"), (manager, 0, "no-such-entry")],
)
def test_nobody_marks_what_is_not_theirs_to_mark(actor: Any, which: int, code: str) -> None:
    story = at_work()
    entry = [*entries(story), *["none"] * 9][which]
    path = "" if code == "not-scribe" else "contribution"
    story.when(actor, MarkEntry("ropes", entry, True)).refused(code, path)


def test_what_is_marked_reads_as_on_the_board_and_what_was_taken_off_is_not_shown() -> None:
    story = at_work()
    first, second, *_ = entries(story)
    for one in (first, second):
        story.and_(mayor, MarkEntry("ropes", one, True))
    story.and_(facilitator, CallTeam("ropes", "red"))
    story.and_(mayor, EditContribution("ropes", first, "Better"))
    story.and_(facilitator, RemoveContribution("ropes", second))
    assert marked(story) == ["Better"]
    third = entries(story)[2]
    story.and_(mayor, MarkEntry("ropes", third, True))
    assert marked(story) == ["Better", "Third"], "what was taken off has no place among the three"


def test_one_team_s_report_over_the_block_stays_while_another_is_called() -> None:
    story = at_work().and_(mayor, SaveReport("ropes", "We agree"))
    story.and_(facilitator, Spotlight("ropes"))
    assert len(turned(story.when(facilitator, CallTeam("ropes", "red")))) == 2
    story.and_(facilitator, Spotlight("ropes", "report", "red"))
    assert [one.spot for one in turned(story.when(facilitator, CallTeam("ropes", "blue")))] == [
        False
    ]


def turned(story: Hall) -> list[PageShown]:
    return [one for one in story.happened if isinstance(one, PageShown)]


def test_who_is_called_has_a_minute_and_the_stage() -> None:
    story = at_work().and_(mayor, SaveReport("ropes", "We agree"))
    story.when(facilitator, CallTeam("ropes", "blue")).then(
        ReportsShown("ropes"),
        TeamCalled("ropes", "blue", story.now + 60 * SECOND),
        PageShown("ropes", "report-blue-0", 1, turning=False),
    )
    stage = seen(story.state, "stage")
    assert stage["activity"]["turn"] == {
        "team": "blue",
        "title": {"en": "Blue", "es": "Azul"},
        "ends_at": story.now + 60 * SECOND,
        "held_at": None,
    }
    assert [page["id"] for page in stage["pages"]] == ["report-red-1", "report-blue-0"]
    story.and_(facilitator, CallTeam("ropes", "red"))
    assert seen(story.state, "stage")["cue"]["page"] == "report-red-1"


def test_what_is_marked_comes_before_the_report() -> None:
    story = at_work().and_(mayor, SaveReport("ropes", "We agree"))
    story.and_(mayor, MarkEntry("ropes", entries(story)[0], True))
    story.and_(facilitator, CallTeam("ropes", "red"))
    pages = seen(story.state, "stage")["pages"]
    assert [page["id"] for page in pages] == ["report-red-marked-1", "report-red-1"]


def test_the_clock_of_a_turn_can_stand_still() -> None:
    story = at_work().and_(facilitator, CallTeam("ropes", "red"))
    ends = turn(story)["ends_at"]
    story.after(seconds=20)
    held = story.now
    story.when(facilitator, HoldTurn("ropes", True)).then(TurnHeld("ropes"))
    story.when(facilitator, HoldTurn("ropes", True)).then()
    assert turn(story)["held_at"] == held
    story.after(seconds=30)
    story.when(facilitator, HoldTurn("ropes", False)).then(TurnResumed("ropes", ends + 30 * SECOND))
    assert turn(story)["held_at"] is None


def test_hidden_reports_end_the_turn() -> None:
    story = at_work().and_(facilitator, CallTeam("ropes", "red"))
    story.and_(facilitator, HideReports("ropes"))
    assert turn(story) is None
    story.when(facilitator, HoldTurn("ropes", True)).refused("no-turn")
    story.when(facilitator, CallTeam("ropes", "green")).refused("no-such-team", "team")


def test_what_was_said_is_kept_by_the_scribe_from_the_turn_on() -> None:
    story = at_work()
    story.when(mayor, SaveSaid("ropes", "Agreed")).refused("not-reported")
    story.and_(facilitator, CallTeam("ropes", "red"))
    story.when(district_1, SaveSaid("ropes", "Agreed")).refused("not-scribe")
    story.when(mayor, SaveSaid("ropes", "Agreed", "blue")).refused("other-team", "team")
    story.when(mayor, SaveSaid("ropes", "Agreed", "red")).then(
        SaidSaved("ropes", "red", "mayor", "Agreed")
    )
    story.and_(facilitator, CallTeam("ropes", "blue"))
    story.when(mayor, SaveSaid("ropes", "Agreed, at once", "red")).then(
        SaidSaved("ropes", "red", "mayor", "Agreed, at once")
    )
    assert seen(story.state, "team:red")["room"]["said"] == "Agreed, at once"
    assert "Agreed" not in str(seen(story.state, "team:blue"))


def test_no_team_is_called_from_rooms_that_were_never_open():
    story = hall().seated(mayor, district_1).into("rest")
    story.when(facilitator, CallTeam("ropes", "red")).refused("closed")
