"""The wall: what a console sees of every team, and who is shown a board whole."""

from typing import Any

import msgspec
from seeing import seen
from story import Hall, both, changed, district_1, district_2, facilitator, hall, manager, mayor

from facilitator.activities.breakout.gallery_messages import DotBoards
from facilitator.activities.breakout.messages import (
    EditContribution,
    RemoveContribution,
    SaveReport,
    TakePen,
    WriteContribution,
)
from facilitator.activities.breakout.prompt_messages import ReachPrompt
from facilitator.activities.breakout.ranking_messages import RankBoard
from facilitator.core.teams import TeamsDrawn
from facilitator.plan.values import Team

LONG = "A sentence that goes on and on about sidewalks and shade until nobody listens. " * 3
SEATS = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}


def at_work() -> Hall:
    """The mayor and district 1 are red, district 2 and the manager blue."""
    story = hall().seated(mayor, district_1, district_2, manager).into("ropes")
    return story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), SEATS, ("group",), 1))


def red(story: Hall, present: frozenset[str] = frozenset()) -> Any:
    """The red team's tile."""
    return seen(story.state, "block:ropes", story.now, present)["teams"][0]


def room(story: Hall) -> Any:
    """The red team's board, as a console has it that opens it."""
    return seen(story.state, "board:ropes:red")["room"]


def writing(story: Hall) -> list[str]:
    return [one["id"] for one in red(story)["members"] if one.get("wrote")]


def test_a_tile_says_who_is_here() -> None:
    members = red(at_work(), frozenset({"mayor"}))["members"]
    assert {one["id"]: one.get("here", False) for one in members} == {
        "mayor": True,
        "district-1": False,
    }


def test_who_wrote_counts_as_writing_for_a_minute() -> None:
    story = at_work().and_(mayor, WriteContribution("ropes", "Shade"))
    assert writing(story) == ["mayor"]
    story.after(seconds=59)
    assert writing(story) == ["mayor"]
    story.after(seconds=1)
    assert writing(story) == []


def test_while_teams_place_dots_nobody_is_said_to_write_what_they_wrote_before() -> None:
    """A tile says how many have placed theirs, on their own board or on others'."""
    asks = ({"text": both("What?", "¿Qué?")}, {"text": both("Which?", "¿Cuál?"), "way": "gallery"})
    asks = (*asks, {"text": both("First?", "¿Primero?"), "way": "rank"})
    story = hall(changed("ropes", settings={"prompt": None, "prompts": [*asks]}))
    story.seated(mayor, district_1, district_2, manager).into("ropes")
    story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), SEATS, ("group",), 1))
    shade = story.and_(mayor, WriteContribution("ropes", "Shade")).fresh
    buses = story.and_(district_2, WriteContribution("ropes", "Buses")).fresh
    assert writing(story) == ["mayor"]
    story.after(seconds=5).and_(facilitator, ReachPrompt("ropes", 2))
    assert (writing(story), red(story).get("voted", 0)) == ([], 0)
    story.and_(mayor, DotBoards("ropes", 2, {buses: 1}))
    assert red(story)["voted"] == 1
    story.after(seconds=5).and_(district_1, WriteContribution("ropes", "Late"))
    assert writing(story) == ["district-1"], "who does write is seen to"
    story.after(seconds=5).and_(facilitator, ReachPrompt("ropes", 3))
    assert (writing(story), red(story).get("voted", 0)) == ([], 0)
    story.and_(mayor, RankBoard("ropes", 3, {shade: 1}))
    assert red(story)["voted"] == 1


def test_who_changes_something_is_writing_too() -> None:
    story = at_work().and_(district_1, WriteContribution("ropes", "Shade"))
    (entry,) = story.own("ropes").rooms["red"].contributions
    story.after(minutes=5).and_(mayor, TakePen("ropes"))
    assert writing(story) == []
    assert writing(story.and_(mayor, EditContribution("ropes", entry, "More shade"))) == ["mayor"]


def test_once_the_hall_is_elsewhere_nobody_is_here_or_writing() -> None:
    story = at_work().and_(mayor, WriteContribution("ropes", "Shade")).into("dots")
    members = red(story, frozenset({"mayor"}))["members"]
    assert not any(one.get("here") or one.get("wrote") for one in members)


def test_a_tile_has_the_number_of_entries_and_the_newest_line_and_no_board() -> None:
    story = at_work()
    for text in ("First", "Second", LONG):
        story.and_(mayor, WriteContribution("ropes", text))
    tile = red(story)
    assert (tile["entries"], "board" in tile) == (3, False)
    newest, *others = [one["text"] for one in tile["newest"]]
    assert others == ["Second", "First"]
    assert newest.endswith("…")
    assert len(newest) <= 90
    story.and_(mayor, RemoveContribution("ropes", tile["newest"][0]["id"]))
    assert (red(story)["entries"], red(story)["newest"][0]["text"]) == (2, "Second")


def test_of_a_report_a_tile_has_the_beginning() -> None:
    story = at_work().and_(mayor, TakePen("ropes")).and_(mayor, SaveReport("ropes", LONG))
    assert LONG.startswith(red(story)["report"].rstrip("…"))
    assert len(red(story)["report"]) <= 90


def test_forty_tiles_have_a_line_each() -> None:
    plan = changed("ropes", settings={"teams": []})
    teams = tuple(Team(f"team-{number}", {"en": f"Team {number}"}) for number in range(40))
    story = hall(msgspec.structs.replace(plan, teams=teams)).seated(mayor).into("ropes")
    for text in ("First", "Second"):
        story.and_(mayor, WriteContribution("ropes", text))
    tiles = seen(story.state, "block:ropes", story.now)["teams"]
    assert [one["text"] for tile in tiles for one in tile["newest"]] == ["Second"]


def test_a_board_is_the_room_as_its_members_see_it() -> None:
    story = at_work().and_(mayor, WriteContribution("ropes", "Shade"))
    assert room(story) == seen(story.state, "team:red")["room"]
    story.into("dots")
    board = room(story)["board"]
    assert [one["text"] for one in board] == ["Shade"], "also once the block is over"


def test_what_is_no_board_shows_nothing() -> None:
    story = at_work()
    for topic in ("board:ropes:green", "board:dots:red", "board:nothing:red", "board:ropes"):
        assert seen(story.state, topic) == {}


def test_a_console_is_shown_no_words_but_those_of_the_tiles() -> None:
    story = at_work()
    for number in range(30):
        story.and_(mayor, WriteContribution("ropes", f"MARK{number:02}"))
    shown = msgspec.json.encode(seen(story.state, "block:ropes", story.now)).decode()
    assert sum(f"MARK{number:02}" in shown for number in range(30)) == 8
    assert facilitator.id not in shown
