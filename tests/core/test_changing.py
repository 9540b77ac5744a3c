"""Changing the day while it runs: what is added, moved, renamed, removed, and taken back."""

import pytest
from story import HOUR, MINUTE, NINE, PLAN, both, changed, co_facilitator, facilitator, hall, mayor

from facilitator.core import current_plan, schedule
from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.core.changes import (
    AddBlock,
    AgendaChanged,
    ChangeUndone,
    MoveBlock,
    RemoveBlock,
    RenameBlock,
    UndoChange,
    undoable,
)
from facilitator.core.changing import MOST_BLOCKS
from facilitator.core.questions.messages import AddOption, CastBallot
from facilitator.core.questions.state import Vote
from facilitator.core.timekeeping import LeaveOut, SetLength
from facilitator.plan.changes import Addition, Relocation, Retitling, with_change
from facilitator.plan.times import show_time

AIR = both("Air", "Aire")


def day_of(story, day="thursday"):
    return next(one for one in story.state.plan.days if one.id == day)


def order(story, day="thursday"):
    return [block.id for block in day_of(story, day).blocks]


def times(story, day="thursday"):
    return {
        block.id: None if block.start is None else show_time(block.start)
        for block in day_of(story, day).blocks
    }


def air(after="ropes", minutes=10, kind="pause", day="thursday", title=AIR):
    return AddBlock(day, after, kind, title, minutes)


def last(story):
    return story.state.changes[-1].id


# Adding


def test_an_added_block_begins_where_the_one_before_it_ends_and_what_follows_gives_its_time():
    story = hall().into("welcome").and_(facilitator, air("recap", 15))
    assert order(story)[4:7] == ["recap", "added-n2", "dots"]
    assert times(story) == times(hall()) | {"recap": "10:45", "added-n2": "11:00", "dots": "11:15"}
    assert times(story)["lunch"] == "12:00", "a fixed time does not move"


def test_what_was_added_is_entered_in_its_turn_with_a_clock_of_its_minutes():
    story = hall().into("recap").and_(facilitator, air("recap", 15)).after(minutes=13)
    story.and_(facilitator, Advance("recap"))
    assert story.state.run.clocks["added-n3"].total == 15 * MINUTE


def test_a_break_right_after_the_block_that_runs_up_to_a_fixed_time_is_taken_from_that_block():
    story = hall().into("ropes").after(minutes=20).and_(facilitator, air("ropes", 10))
    assert times(story)["added-n3"] == "10:20"
    assert story.state.run.clocks["ropes"].ends_at == NINE + HOUR, "its clock is the facilitator's"
    assert schedule.outlook(story.state, story.now).starts["added-n3"] == NINE + HOUR


def test_the_block_that_runs_does_not_give_what_it_has_had():
    story = hall().into("ropes").after(minutes=55)
    story.when(facilitator, air("ropes", 10)).refused("would-overlap", "after")
    story.and_(facilitator, air("ropes", 5))


def test_what_was_left_out_gives_first():
    story = hall().into("rest").and_(facilitator, LeaveOut("recap"))
    story.and_(facilitator, air("dots", 14))
    assert times(story) | {"recap": "10:45", "dots": "10:46", "added-n4": "11:46"} == times(story)


def test_a_block_that_does_not_fit_before_a_fixed_time_is_refused():
    story = hall().into("welcome").when(facilitator, air("recap", 60))
    story.refused("would-overlap", "after")
    assert "22 minutes" in story.refusal.message
    assert "12:00" in story.refusal.message


def test_each_kind_that_can_be_added_makes_its_own_settings():
    story = hall().into("welcome")
    for kind in ("pause", "talk", "breakout", "mapping", "feedback"):
        story.and_(facilitator, air("voices", 2, kind))
        block = current_plan.block(story.state, f"added-{story.fresh}")
        assert block.kind == kind
        assert story.rules.scene(story.state, block.id).settings is not None


@pytest.mark.parametrize("kind", ["motion", "recap", "party"])
def test_a_kind_that_cannot_be_added_is_refused(kind):
    hall().when(facilitator, air(kind=kind)).refused("no-such-kind", "kind")


def test_an_added_vote_is_over_every_theme_and_takes_what_comes_up():
    story = hall().seated(mayor).into("welcome").and_(facilitator, air("dots", 10, "mapping"))
    vote = f"added-{story.fresh}"
    assert isinstance(story.own(vote), Vote)
    story.and_(facilitator, AddOption(vote, "parks", {"en": "Shade"}))
    item = next(iter(story.own(vote).items))
    story.and_(facilitator, JumpTo(vote, "welcome"))
    story.and_(mayor, CastBallot(vote, {item: 1}))
    assert story.own(vote).round.tally.weights[item] == 1


def test_what_the_checker_would_refuse_is_refused_in_its_words():
    story = hall(changed("dots", title=both("Dots", "Puntos")))
    story.when(facilitator, air(title={"fr": "Pause"})).refused(
        "unfit-agenda", "days[0].blocks[3].title.fr"
    )
    assert "“fr” is not a language of the surfaces" in story.refusal.message


def test_a_breakout_needs_the_teams_that_the_checker_asks_for():
    teamless = hall().state.plan
    plan = type(teamless)(
        **{name: getattr(teamless, name) for name in teamless.__struct_fields__} | {"teams": ()}
    )
    days = tuple(
        type(day)(
            **{name: getattr(day, name) for name in day.__struct_fields__}
            | {"blocks": tuple(one for one in day.blocks if one.kind != "breakout")}
        )
        for day in plan.days
    )
    plan = type(plan)(
        **{name: getattr(plan, name) for name in plan.__struct_fields__} | {"days": days}
    )
    story = hall(plan).when(facilitator, air("warmup", kind="breakout"))
    story.refused("unfit-agenda", "days[0].blocks[2].kind")


def test_a_day_has_room_for_so_many_blocks():
    story = hall()
    while len(day_of(story).blocks) < MOST_BLOCKS:
        story.and_(facilitator, air("voices", 1))
    story.when(facilitator, air("voices", 1)).refused("too-many")


def test_a_day_to_come_gets_a_first_block_at_the_time_it_begins():
    story = hall().and_(facilitator, air(None, 10, day="friday"))
    assert list(times(story, "friday").items())[:2] == [
        ("added-n1", "09:00"),
        ("look-back", "09:10"),
    ]


# Moving


def test_a_moved_block_keeps_its_length_and_times_between_follow():
    story = hall().into("welcome").and_(facilitator, MoveBlock("dots", "rest"))
    assert order(story)[3:6] == ["rest", "dots", "recap"]
    assert times(story) == times(hall()) | {"dots": "10:45", "recap": "11:45"}


def test_back_where_it_was_all_times_are_as_they_were():
    story = hall().into("welcome").and_(facilitator, MoveBlock("dots", "rest"))
    story.and_(facilitator, MoveBlock("dots", "recap"))
    assert story.state.plan.days == PLAN.days


def test_where_it_is_already_nothing_happens():
    hall().when(facilitator, MoveBlock("dots", "recap")).then()
    hall().when(facilitator, MoveBlock("dots", "dots")).then()


def test_past_a_fixed_time_it_takes_its_length_along_and_others_there_give():
    story = hall().into("welcome").and_(facilitator, MoveBlock("recap", "voices"))
    assert times(story)["dots"] == "10:45", "what came after it moves up"
    assert times(story) | {"voices": "13:00", "recap": "14:00", "debate": "14:15"} == times(story)


def test_a_fixed_time_is_not_moved_past_another():
    hall().when(facilitator, MoveBlock("lunch", "voices")).refused("would-overlap", "after")
    hall().when(facilitator, MoveBlock("rest", "lunch")).refused("would-overlap", "after")


def test_a_block_that_was_passed_over_can_be_held_later():
    story = hall().into("welcome").and_(facilitator, JumpTo("rest", "welcome"))
    story.and_(facilitator, MoveBlock("warmup", "recap"))
    assert order(story)[3:5] == ["recap", "warmup"]


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (MoveBlock("welcome", "recap"), "has-run", "block"),
        (MoveBlock("rest", "recap"), "has-run", "block"),
        (MoveBlock("recap", "welcome"), "has-run", "after"),
        (MoveBlock("recap", None), "has-run", "after"),
        (MoveBlock("recap", "look-back"), "no-such-block", "after"),
        (MoveBlock("moon", "recap"), "no-such-block", "block"),
        (air("welcome"), "has-run", "after"),
        (air("moon"), "no-such-block", "after"),
        (air(day="never"), "no-such-day", "day"),
        (RenameBlock("welcome", AIR), "has-run", "block"),
        (RenameBlock("moon", AIR), "no-such-block", "block"),
        (RenameBlock("dots", {"en": " "}), "empty-text", "title"),
        (RemoveBlock("recap"), "not-added", "block"),
        (RemoveBlock("moon"), "no-such-block", "block"),
        (UndoChange("moon"), "nothing-to-undo", "change"),
    ],
)
def test_what_has_happened_and_what_is_not_there_is_not_changed(command, code, path):
    story = hall().into("welcome").and_(facilitator, JumpTo("rest", "welcome"))
    story.when(facilitator, command).refused(code, path)


def test_a_day_that_is_over_stays_as_it_was():
    story = hall().into("welcome").and_(facilitator, air())
    added = last(story)
    story.and_(facilitator, MoveBlock("dots", "rest"))
    moved = last(story)
    story.ended()
    for command, path in (
        (air(), "day"),
        (MoveBlock("recap", "dots"), "day"),
        (RenameBlock("recap", AIR), "day"),
        (RemoveBlock("added-n2"), "day"),
        (UndoChange(moved), "day"),
    ):
        story.when(facilitator, command).refused("day-is-over", path)
    story.when(facilitator, UndoChange(added)).refused("nothing-to-undo", "change")
    story.and_(facilitator, air(None, day="friday"))


def test_a_day_that_is_held_again_can_be_changed_again():
    story = hall().into("welcome").ended().and_(facilitator, StartDay("thursday", sure=True))
    story.and_(facilitator, MoveBlock("dots", "rest"))


# Renaming


def test_the_block_that_runs_can_be_renamed_and_so_can_one_to_come():
    story = hall().into("ropes")
    for block in ("ropes", "rest"):
        story.when(facilitator, RenameBlock(block, {"en": " Air ", "es": "Aire"}))
        story.then(AgendaChanged(story.fresh, Retitling("thursday", block, AIR)))
        assert current_plan.block(story.state, block).title == AIR
    story.when(facilitator, RenameBlock("rest", AIR)).then()


def test_a_renamed_vote_keeps_its_ballots():
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 1}))
    story.and_(facilitator, RenameBlock("dots", AIR))
    assert story.own("dots").round.ballots == {"mayor": {"trees": 1}}


# Removing, and taking back


def test_what_was_added_can_be_removed_and_everything_has_its_time_again():
    story = hall().into("welcome").and_(facilitator, air("recap", 15))
    story.and_(facilitator, SetLength("added-n2", 5)).and_(facilitator, LeaveOut("added-n2"))
    story.and_(facilitator, RemoveBlock("added-n2"))
    assert story.state.plan == PLAN
    assert not story.state.run.lengths
    assert not story.state.run.left_out
    assert "added-n2" not in story.state.blocks


def test_in_what_is_removed_nothing_has_happened():
    story = hall().into("welcome").and_(facilitator, air("dots", 10, "mapping"))
    vote, change = f"added-{story.fresh}", last(story)
    story.and_(facilitator, AddOption(vote, "parks", {"en": "Shade"}))
    story.when(facilitator, RemoveBlock(vote)).refused("has-run", "block")
    story.when(facilitator, UndoChange(change)).refused("has-run", "block")


@pytest.mark.parametrize(
    "command", [air("recap"), MoveBlock("dots", "rest"), RenameBlock("dots", AIR)]
)
def test_a_change_can_be_taken_back(command):
    story = hall().into("welcome").and_(facilitator, command)
    made = last(story)
    story.when(co_facilitator, UndoChange(made)).then(ChangeUndone(made))
    assert story.state.plan == PLAN
    story.when(facilitator, UndoChange(made)).refused("nothing-to-undo", "change")


def test_a_removal_can_be_taken_back():
    story = hall().into("welcome").and_(facilitator, air("recap"))
    plan = story.state.plan
    story.and_(facilitator, RemoveBlock("added-n2")).and_(facilitator, UndoChange(last(story)))
    assert story.state.plan == plan


def test_changes_are_taken_back_from_the_last_on_but_each_day_and_each_name_by_itself():
    story = hall().into("welcome").and_(facilitator, air("recap"))
    first = last(story)
    story.and_(facilitator, RenameBlock("recap", AIR)).and_(facilitator, air(None, day="friday"))
    assert [*undoable(story.state)] == [one.id for one in story.state.changes]
    story.and_(facilitator, MoveBlock("dots", "rest"))
    story.when(facilitator, UndoChange(first)).refused("nothing-to-undo", "change")
    story.and_(facilitator, UndoChange(last(story))).and_(facilitator, UndoChange(first))


def test_what_the_hall_has_gone_past_is_not_taken_back():
    story = hall().into("welcome").and_(facilitator, MoveBlock("dots", "rest"))
    story.and_(facilitator, JumpTo("recap", "welcome"))
    story.when(facilitator, UndoChange(last(story))).refused("has-run", "change")


def test_a_block_that_has_been_held_is_not_taken_back():
    story = hall().into("recap").and_(facilitator, air("recap"))
    story.and_(facilitator, Advance("recap"))
    story.when(facilitator, UndoChange(last(story))).refused("has-run", "block")


# Another file


def test_the_same_file_keeps_every_change_and_another_text_in_it_too():
    story = hall().into("welcome").and_(facilitator, air("recap", 15))
    story.and_(facilitator, RenameBlock("dots", AIR))
    before = times(story)
    story.readopting(changed("lunch", title=both("Food", "Comida")))
    assert times(story) == before
    assert current_plan.block(story.state, "dots").title == AIR
    assert current_plan.block(story.state, "lunch").title["en"] == "Food"
    assert story.state.unfitting is None


def test_where_the_file_has_other_times_they_hold_and_what_was_added_stays():
    story = hall().into("welcome").and_(facilitator, air("recap", 10))
    story.readopting(changed("dots", start=11 * 60 + 20))
    assert times(story) | {"recap": "10:45", "added-n2": None, "dots": "11:20"} == times(story)
    assert (
        schedule.outlook(story.state, story.now).starts["added-n2"] == NINE + 2 * HOUR + 10 * MINUTE
    )


def test_a_change_that_does_not_fit_is_named_and_the_others_stay():
    story = hall().into("welcome").and_(facilitator, MoveBlock("dots", "rest"))
    moved = story.state.changes[0]
    story.and_(facilitator, RenameBlock("recap", AIR))
    story.readopting(changed("dots", start=11 * 60 + 20))
    assert [one.change.block for one in story.state.changes] == ["recap"]
    assert story.state.unfitting.changes == (moved,)
    assert isinstance(moved.change, Relocation)


def test_a_file_that_was_made_of_the_day_as_it_has_become_has_its_changes():
    story = hall().into("welcome").and_(facilitator, air("recap", 15))
    story.and_(facilitator, MoveBlock("dots", "rest"))
    became = story.state.plan
    story.readopting(became)
    assert story.state.plan == became
    assert story.state.changes == ()
    assert story.state.unfitting is None


def test_an_addition_carries_the_block_and_what_gives_it_its_time():
    story = hall().into("welcome").when(facilitator, air("recap", 15))
    change = story.happened[0].change
    assert isinstance(change, Addition)
    assert (change.after, change.minutes) == ("recap", 15)
    assert change.starts == {"added-n2": 11 * 60, "dots": 11 * 60 + 15}


def test_where_the_file_makes_a_time_fixed_no_change_moves_it():
    story = hall().into("welcome").and_(facilitator, air("recap", 15))
    change = story.state.changes[0].change
    assert change.starts["dots"] == 11 * 60 + 15
    fixed = with_change(changed("dots", lock=True), change)
    assert next(one.start for one in fixed.days[0].blocks if one.id == "dots") == 11 * 60
