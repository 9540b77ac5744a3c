"""Groups on a team's board: who moves what, what is told to whom, and what can be taken back."""

import pytest
from seeing import plain
from story import district_1, district_2, facilitator, hall, manager, mayor

from facilitator.activities.breakout.grouped import own
from facilitator.activities.breakout.grouping_messages import (
    MOST_GROUPS,
    BoardStepUndone,
    ContributionMoved,
    GroupMade,
    GroupNamed,
    GroupTakenApart,
    MakeGroup,
    MoveContribution,
    NameGroup,
    TakeGroupApart,
    UndoBoardStep,
)
from facilitator.activities.breakout.messages import (
    ContributionWritten,
    RemoveContribution,
    TakePen,
)
from facilitator.activities.breakout.views import team
from facilitator.core.teams import MovePerson, TeamsDrawn

ENTRIES = ("first", "second", "third")
COLLEAGUES = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "red"}


def with_entries():
    """Three entries of the mayor's on the red board; district 2 is blue."""
    story = hall().seated(mayor, district_1, district_2, manager).into("ropes")
    story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), COLLEAGUES, ("group",), 1))
    written = [ContributionWritten("ropes", one, "red", "mayor", one.title()) for one in ENTRIES]
    return story.given(*written, by=mayor)


def with_group(*entries, title="Shade"):
    """District 1 made a group on it and put these in, in this order."""
    made = GroupMade("ropes", "shade", "red", "district-1", title)
    story = with_entries().given(made, by=district_1)
    for number, one in enumerate(entries):
        after = entries[number - 1] if number else None
        moved = ContributionMoved("ropes", f"m-{one}", "red", one, "district-1", "shade", after)
        story.given(moved, by=district_1)
    return story


def move(entry, to=None, after=None):
    return MoveContribution("ropes", entry, to, after)


def red(story):
    return plain(team(story.rules.scene(story.state, "ropes"), "red"))


def board(story):
    """What is in which group, and what is loose, as the team sees it."""
    shown = red(story)
    titles = {one["id"]: one["title"] for one in shown.get("groups", ())}
    found = {title: [] for title in titles.values()} | {"": []}
    for one in shown["board"]:
        found[titles.get(one.get("group"), "")].append(one["id"])
    return found


def told(story, person):
    seen = own(story.rules.scene(story.state, "ropes"), person.id)
    return [(one.what, one.text, one.group) for one in seen.told] if seen else []


def test_a_group_is_begun_with_an_entry_or_empty():
    story = with_entries().when(district_1, MakeGroup("ropes", " Shade  trees ", "second"))
    story.then(GroupMade("ropes", story.fresh, "red", "district-1", "Shade trees", "second"))
    assert board(story) == {"Shade trees": ["second"], "": ["first", "third"]}
    assert board(with_group()) == {"Shade": [], "": [*ENTRIES]}


def test_an_entry_is_moved_behind_another_or_first():
    story = with_group("first").when(manager, move("third", "shade", "first"))
    story.then(ContributionMoved("ropes", story.fresh, "red", "third", "manager", "shade", "first"))
    assert board(story) == {"Shade": ["first", "third"], "": ["second"]}
    story.and_(manager, move("second", "shade"))
    assert board(story) == {"Shade": ["second", "first", "third"], "": []}
    story.and_(manager, move("first", None))
    assert board(story) == {"Shade": ["second", "third"], "": ["first"]}


def test_what_is_loose_has_an_order_too():
    story = with_entries().and_(manager, move("first", None, "third"))
    assert board(story) == {"": ["second", "third", "first"]}


def test_what_is_there_already_is_not_moved():
    story = with_group("first", "second")
    story.when(manager, move("second", "shade", "first")).then()
    story.when(manager, move("third", None)).then()


def test_where_the_other_entry_is_elsewhere_by_now_it_comes_last():
    story = with_group("first", "second").when(manager, move("third", "shade", "third"))
    assert board(story) == {"Shade": ["first", "second", "third"], "": []}
    story.and_(manager, move("first", None, None)).and_(manager, move("third", "shade", "first"))
    assert board(story) == {"Shade": ["second", "third"], "": ["first"]}


@pytest.mark.parametrize(
    ("who", "command", "code", "path"),
    [
        (manager, move("fourth"), "no-such-entry", "contribution"),
        (manager, move("first", "shade", "fourth"), "no-such-entry", "after"),
        (manager, move("first", "gone"), "no-such-group", "to"),
        (manager, NameGroup("ropes", "gone", "A", "B"), "no-such-group", "group"),
        (manager, NameGroup("ropes", "shade", "Trees", "Shadow"), "newer-elsewhere", "was"),
        (manager, TakeGroupApart("ropes", "gone"), "no-such-group", "group"),
        (manager, UndoBoardStep("ropes", "gone"), "no-such-step", "step"),
        (manager, MakeGroup("ropes", "A", "fourth"), "no-such-entry", "contribution"),
        (manager, MakeGroup("ropes", "A", None, "blue"), "other-team", "team"),
        (manager, MakeGroup("ropes", " "), "empty-text", "title"),
        (district_2, move("first"), "no-such-entry", "contribution"),
        (district_2, TakeGroupApart("ropes", "shade"), "no-such-group", "group"),
        (district_2, UndoBoardStep("ropes", "shade"), "no-such-step", "step"),
    ],
)
def test_what_is_refused(who, command, code, path):
    with_group().when(who, command).refused(code, path)


@pytest.mark.parametrize("command", [move("first", "shade"), TakeGroupApart("ropes", "shade")])
def test_a_closed_room_stays_as_it_is(command):
    with_group().into("rest").when(manager, command).refused("closed")


def test_a_title_is_not_written_over_unseen():
    story = with_group().when(manager, NameGroup("ropes", "shade", "Trees", " Shade"))
    story.then(GroupNamed("ropes", "red", "shade", "manager", "Trees"))
    story.when(mayor, NameGroup("ropes", "shade", "Oaks", "Shade")).refused(
        "newer-elsewhere", "was"
    )
    story.when(mayor, NameGroup("ropes", "shade", "Trees", "Shade")).then()


def test_a_group_taken_apart_frees_its_entries_in_their_order():
    story = with_group("second", "first").when(manager, TakeGroupApart("ropes", "shade"))
    story.then(GroupTakenApart("ropes", story.fresh, "red", "shade", "manager", ("district-1",)))
    assert board(story) == {"": ["third", "second", "first"]}
    story.when(manager, move("first", "shade")).refused("no-such-group", "to")


def test_who_moved_an_entry_first_is_told_that_it_was_moved_on():
    story = with_group("first").when(manager, move("first"))
    story.then(
        ContributionMoved(
            "ropes", story.fresh, "red", "first", "manager", None, None, ("district-1",)
        )
    )
    assert told(story, district_1) == [("moved", "First", "")]
    assert told(story, manager) == []
    story.and_(district_1, move("first", "shade"))
    assert told(story, district_1) == []
    assert told(story, manager) == [("moved", "First", "Shade")]


def test_nobody_is_told_of_what_they_did_themselves():
    story = with_group("first").and_(district_1, move("first"))
    assert told(story, district_1) == []


def test_who_put_entries_into_a_group_is_told_that_it_was_taken_apart():
    story = with_group("first").and_(manager, move("second", "shade"))
    story.and_(mayor, TakeGroupApart("ropes", "shade"))
    step = story.fresh
    assert told(story, district_1) == told(story, manager) == [("apart", "", "Shade")]
    story.and_(manager, UndoBoardStep("ropes", step))
    assert told(story, district_1) == told(story, manager) == []
    assert told(story, mayor) == [("undone", "", "Shade")]


def test_in_another_team_one_is_told_nothing_of_the_one_before():
    story = with_group("first").and_(manager, move("first"))
    story.and_(facilitator, MovePerson("district-1", "blue"))
    assert told(story, district_1) == []


def test_a_move_is_taken_back():
    story = with_group("first", "second").and_(manager, move("first"))
    assert board(story) == {"Shade": ["second"], "": ["first", "third"]}
    step = story.fresh
    story.when(district_1, UndoBoardStep("ropes", step))
    story.then(BoardStepUndone("ropes", "red", step, "district-1", ("manager",)))
    assert board(story) == {"Shade": ["first", "second"], "": ["third"]}
    assert (told(story, district_1), told(story, manager)) == ([], [("undone", "First", "")])
    story.when(district_1, UndoBoardStep("ropes", step)).refused("no-such-step", "step")
    story.when(district_1, UndoBoardStep("ropes", "m-second"))
    assert board(story) == {"Shade": ["first"], "": ["second", "third"]}


def test_a_step_from_which_somebody_went_on_is_not_taken_back():
    story = with_group("first").and_(manager, move("first"))
    story.when(district_1, UndoBoardStep("ropes", "m-first")).refused("moved-since", "step")
    named = with_group().and_(manager, NameGroup("ropes", "shade", "Trees", "Shade"))
    named.when(district_1, UndoBoardStep("ropes", "shade")).refused("moved-since", "step")
    filled = with_group("first")
    filled.when(district_1, UndoBoardStep("ropes", "shade")).refused("moved-since", "step")


def test_there_is_no_way_back_into_a_group_that_is_no_more():
    story = with_group("first").and_(manager, move("first"))
    step = story.fresh
    story.and_(manager, TakeGroupApart("ropes", "shade"))
    apart = story.fresh
    story.when(manager, UndoBoardStep("ropes", step)).refused("moved-since", "step")
    story.and_(manager, UndoBoardStep("ropes", apart)).and_(manager, UndoBoardStep("ropes", step))
    assert board(story) == {"Shade": ["first"], "": ["second", "third"]}


def test_that_a_group_was_made_or_taken_apart_is_taken_back():
    story = with_group("second", "first").and_(manager, TakeGroupApart("ropes", "shade"))
    story.and_(manager, UndoBoardStep("ropes", story.fresh))
    assert board(story) == {"Shade": ["second", "first"], "": ["third"]}
    story.and_(manager, MakeGroup("ropes", "Sun", "third"))
    story.and_(mayor, UndoBoardStep("ropes", story.fresh))
    assert board(story) == {"Shade": ["second", "first"], "": ["third"]}


def test_what_was_taken_off_the_board_keeps_its_place():
    story = with_group("first", "second").and_(mayor, RemoveContribution("ropes", "first"))
    assert board(story) == {"Shade": ["second"], "": ["third"]}
    story.when(manager, move("first")).refused("no-such-entry", "contribution")
    story.and_(manager, move("third", "shade", "first"))
    assert board(story) == {"Shade": ["third", "second"], "": []}


def test_the_latest_steps_are_shown_that_can_be_taken_back():
    story = with_group("first").and_(manager, move("second", "shade"))
    last, made = red(story)["steps"][0], [one["what"] for one in red(story)["steps"]]
    assert (last["id"], last["person"], last["group"]) == (story.fresh, "manager", "Shade")
    assert made == ["moved", "moved"], "the group that was made has been gone on from"
    story.and_(mayor, TakePen("ropes")).and_(mayor, RemoveContribution("ropes", "second"))
    assert [one["text"] for one in red(story)["steps"]] == ["First"], "the other is out of sight"


def test_a_board_has_so_many_groups_and_no_more():
    story = with_group()
    made = [GroupMade("ropes", f"g{n}", "red", "mayor", "G") for n in range(MOST_GROUPS - 1)]
    story.given(*made, by=mayor).when(mayor, MakeGroup("ropes", "More")).refused("too-many")
    story.and_(mayor, TakeGroupApart("ropes", "g1")).and_(mayor, MakeGroup("ropes", "More"))
