"""Groups on a board as others than its team see them: on consoles, on the stage, on paper, at the
insight desk."""

from typing import Any

import pytest
from seeing import plain, seen
from story import Hall, district_1, facilitator, hall, manager, mayor

from facilitator.activities.breakout.grouping_messages import (
    MakeGroup,
    MoveContribution,
    NameGroup,
    TakeGroupApart,
)
from facilitator.activities.breakout.messages import ShowReports, TakePen, WriteContribution
from facilitator.activities.breakout.reporting_messages import MarkEntry
from facilitator.activities.breakout.views import printed
from facilitator.core.spotlight import Spotlight
from facilitator.core.teams import TeamsDrawn

SEATS = {"mayor": "red", "district-1": "red", "manager": "blue"}


def with_a_group() -> tuple[Hall, str, str]:
    """Red has marked its entry, which lies in the group “Shade” of district 1's."""
    story = hall().seated(mayor, district_1, manager).into("ropes")
    story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), SEATS, ("group",), 1))
    story.and_(mayor, TakePen("ropes")).and_(mayor, WriteContribution("ropes", "Trees"))
    entry = story.fresh
    story.and_(mayor, MarkEntry("ropes", entry, True))
    group = story.and_(district_1, MakeGroup("ropes", "Shade", entry)).fresh
    return story.and_(facilitator, ShowReports("ropes")), entry, group


def told(story: Hall, entry: str) -> dict[str, Any]:
    """What each screen says of the entry's group, where it says anything."""
    stage = seen(story.state, "stage")["activity"]["reports"][0]["marked"][0]
    phone = seen(story.state, "phone")["activity"]["reports"][0]["marked"][0]
    voices = {one["id"]: one for one in seen(story.state, "insights")["voices"]}
    spot = story.rules.kinds["breakout"].alone(
        story.rules.scene(story.state, "ropes"), "entry", entry
    )
    found = {
        "stage": stage,
        "phone": phone,
        "alone": plain(spot.shown)["entry"],
        "desk": voices[f"entry:ropes:{entry}"],
    }
    return {name: one["group"] for name, one in found.items() if "group" in one}


EVERYWHERE = dict.fromkeys(("stage", "phone", "alone", "desk"), "Shade")


def test_a_group_is_named_wherever_an_entry_of_it_is_shown() -> None:
    story, entry, group = with_a_group()
    assert told(story, entry) == EVERYWHERE
    story.and_(mayor, MoveContribution("ropes", entry))
    assert told(story, entry) == {}
    story.and_(mayor, MoveContribution("ropes", entry, group))
    assert told(story, entry) == EVERYWHERE
    story.and_(mayor, NameGroup("ropes", group, "Cool places", "Shade"))
    assert set(told(story, entry).values()) == {"Cool places"}
    story.and_(mayor, TakeGroupApart("ropes", group))
    assert told(story, entry) == {}


@pytest.mark.parametrize("renamed", [False, True])
def test_a_title_is_the_teams_alone_while_nobody_has_confirmed_whose_words_it_is(
    renamed: bool,
) -> None:
    story, entry, group = with_a_group()
    if renamed:
        story.and_(manager_of_red(story), NameGroup("ropes", group, "Rude", "Shade"))
    who = "manager" if renamed else "district-1"
    story.state.people[who].confirmed = False
    assert told(story, entry) == {}
    assert "Rude" not in str(seen(story.state, "stage"))
    titles = [one["title"] for one in seen(story.state, "board:ropes:red")["room"]["groups"]]
    assert titles == ["Rude" if renamed else "Shade"], "a console sees the board as it is"


def manager_of_red(story: Hall) -> Any:
    """The manager, who is in the red team by now."""
    story.given(TeamsDrawn("d2", "ropes", ("red", "blue"), {**SEATS, "manager": "red"}, (), 1))
    return manager


def test_on_paper_and_on_a_console_entries_stand_group_by_group() -> None:
    story, entry, group = with_a_group()
    story.and_(mayor, WriteContribution("ropes", "Lamps"))
    loose = story.fresh
    for room in (
        plain(printed(story.rules.scene(story.state, "ropes")))["teams"][0],
        seen(story.state, "board:ropes:red")["room"],
    ):
        assert [(one["id"], one.get("group")) for one in room["board"]] == [
            (entry, group),
            (loose, None),
        ]
        assert [one["title"] for one in room["groups"]] == ["Shade"]


def test_another_team_is_shown_none_of_it() -> None:
    story, _, _ = with_a_group()
    story.and_(facilitator, Spotlight("ropes"))
    for topic in ("team:blue", "mine:manager", "resident"):
        assert "Shade" not in str(seen(story.state, topic)), topic
