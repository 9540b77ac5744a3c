"""The rest of the day: catching up and taking it back, other lengths, and what is left out."""

import msgspec
import pytest
from histories import begun, histories, told
from hypothesis import given
from story import HOUR, MINUTE, NINE, PLAN, co_facilitator, facilitator, hall

from facilitator.core import catching_up, schedule
from facilitator.core.agenda import Advance, DayEnded, GoBack, JumpTo, ReopenDay
from facilitator.core.catching_up import (
    EndInTime,
    ProposalTaken,
    ProposalUndone,
    TakeProposal,
    UndoProposal,
    undoable,
)
from facilitator.core.state import Clock
from facilitator.core.timekeeping import (
    BlockLeftOut,
    BlockTakenIn,
    ExtendClock,
    HoldClock,
    LeaveOut,
    LengthSet,
    SetLength,
    TakeIn,
)

NOON = NINE + 3 * HOUR


def test_a_proposal_shortens_the_blocks_up_to_the_next_lock():
    # Breakout until 10:10 instead of 9:30 leaves 20 minutes before the locked break at 10:30
    # for 60 planned minutes of which 20 are the minimum.
    story = hall().into("welcome").after(minutes=70)
    story.when(facilitator, TakeProposal("welcome"))
    story.then(ProposalTaken({"ropes": 20 * MINUTE}))


def test_a_shortened_block_begins_with_its_shorter_clock():
    story = hall().into("welcome").after(minutes=65).and_(facilitator, TakeProposal("welcome"))
    story.and_(facilitator, JumpTo("ropes", "welcome"))
    assert story.state.run.clocks["ropes"] == Clock(story.now + 25 * MINUTE, 25 * MINUTE)


def test_there_is_nothing_to_take_while_the_day_is_in_time():
    hall().into("welcome").when(facilitator, TakeProposal("welcome")).refused("no-proposal")


def test_there_is_nothing_to_take_when_even_the_minimums_do_not_fit():
    story = hall().into("welcome").after(minutes=75)
    story.when(facilitator, TakeProposal("welcome")).refused("no-proposal")


def test_an_agreed_length_is_forgotten_when_the_next_day_starts():
    story = hall().into("welcome").after(minutes=65).and_(facilitator, TakeProposal("welcome"))
    story.ended().into("look-back")
    assert story.state.run.lengths == {}


def late():
    """9:50 in the welcome, and the breakout must be over by the locked break at 10:30."""
    return hall().into("welcome").after(minutes=50)


def overrunning():
    """11:20 in the vote, whose clock runs 46 minutes into the locked lunch at noon."""
    story = hall().into("welcome").after(minutes=140).into("dots")
    return story.and_(facilitator, ExtendClock("dots", 46))


def test_the_running_block_ends_at_the_lock_in_one_press():
    story = overrunning().when(facilitator, EndInTime("dots"))
    story.then(ProposalTaken({}, "dots", -46 * MINUTE))
    assert story.state.run.clocks["dots"] == Clock(NOON, 40 * MINUTE)
    assert catching_up.proposal(story.state, story.now) is None


def test_a_block_has_not_to_end_sooner_where_those_after_it_can_give():
    late().when(facilitator, EndInTime("welcome")).refused("no-proposal")


def test_a_held_clock_that_shall_end_in_time_has_what_is_left_until_the_lock():
    story = overrunning().and_(facilitator, HoldClock("dots")).after(minutes=10)
    story.when(facilitator, EndInTime("dots")).then(ProposalTaken({}, "dots", -56 * MINUTE))
    assert story.state.run.clocks["dots"].remaining(story.now) == NOON - story.now


def test_what_was_taken_can_be_taken_back():
    story = overrunning().and_(facilitator, EndInTime("dots")).after(minutes=5)
    story.when(facilitator, UndoProposal("dots")).then(ProposalUndone())
    assert story.state.run.clocks["dots"] == Clock(NOON + 46 * MINUTE, 86 * MINUTE)
    story.when(facilitator, UndoProposal("dots")).refused("not-now")


def test_shorter_lengths_taken_back_are_those_agreed_before():
    story = hall().into("welcome").and_(facilitator, SetLength("ropes", 55)).after(minutes=50)
    story.and_(facilitator, TakeProposal("welcome"))
    assert story.state.run.lengths == {"ropes": 40 * MINUTE}
    story.and_(facilitator, UndoProposal("welcome"))
    assert story.state.run.lengths == {"ropes": 55 * MINUTE}


def test_minutes_given_since_stay_when_an_earlier_end_is_taken_back():
    story = overrunning().and_(facilitator, EndInTime("dots"))
    story.and_(facilitator, ExtendClock("dots", 5)).and_(facilitator, UndoProposal("dots"))
    assert story.state.run.clocks["dots"].ends_at == NOON + 51 * MINUTE


def test_nothing_is_taken_back_once_one_of_the_blocks_has_had_its_turn():
    story = late().and_(facilitator, TakeProposal("welcome"))
    story.and_(facilitator, Advance("welcome"))
    assert story.state.run.last_proposal is not None, "the warmup is not one of them"
    story.and_(facilitator, Advance("warmup"))
    story.when(facilitator, UndoProposal("ropes")).refused("not-now")


def test_nothing_is_taken_back_once_one_of_the_blocks_has_been_passed_by():
    story = late().and_(facilitator, TakeProposal("welcome"))
    story.and_(facilitator, JumpTo("rest", "welcome"))
    assert undoable(story.state) is None
    story.when(facilitator, UndoProposal("rest")).refused("not-now")
    story.and_(facilitator, GoBack("rest"))
    assert undoable(story.state) is not None, "its blocks are to come again"


def test_nothing_is_taken_back_once_the_hall_has_left_the_block_that_was_shortened():
    story = overrunning().and_(facilitator, EndInTime("dots")).and_(facilitator, Advance("dots"))
    story.when(facilitator, UndoProposal("lunch")).refused("not-now")


def test_a_length_set_by_hand_is_not_taken_back_with_a_proposal():
    story = late().and_(facilitator, TakeProposal("welcome"))
    story.and_(facilitator, SetLength("ropes", 35))
    story.when(facilitator, UndoProposal("welcome")).refused("not-now")


@pytest.mark.parametrize("command", [TakeProposal, EndInTime, UndoProposal])
def test_what_was_meant_for_a_block_the_hall_has_left_is_refused(command):
    hall().into("recap").when(facilitator, command("welcome")).refused("moved-on")
    hall().when(facilitator, command("welcome")).refused("no-day")


def test_a_block_to_come_can_be_given_another_length_and_the_plans_again():
    story = hall().into("welcome").when(facilitator, SetLength("ropes", 45))
    story.then(LengthSet("ropes", 45 * MINUTE))
    assert schedule.outlook(story.state, story.now).starts["rest"] == NINE + 90 * MINUTE
    story.and_(facilitator, Advance("welcome")).and_(facilitator, Advance("warmup"))
    assert story.state.run.clocks["ropes"].total == 45 * MINUTE
    story = hall().into("welcome").and_(facilitator, SetLength("ropes", 45))
    story.when(facilitator, SetLength("ropes", None)).then(LengthSet("ropes", None))
    assert story.state.run.lengths == {}


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ("rest", "not-now"),
        ("welcome", "not-now"),
        ("look-back", "no-such-block"),
        ("nowhere", "no-such-block"),
    ],
)
def test_only_blocks_to_come_today_are_changed(block, code):
    for command in (SetLength(block, 10), LeaveOut(block), TakeIn(block)):
        hall().into("rest").when(facilitator, command).refused(code, "block")


def test_a_block_without_a_time_of_its_own_has_no_length_to_change():
    story = hall().into("welcome")
    story.when(facilitator, SetLength("warmup", 10)).refused("not-now", "block")


def test_nothing_is_planned_anew_while_no_day_runs():
    for command in (SetLength("ropes", 10), LeaveOut("ropes"), TakeIn("ropes")):
        hall().when(facilitator, command).refused("no-day")


def test_the_hall_passes_by_what_is_left_out_and_comes_back_past_it():
    story = hall().into("rest").when(facilitator, LeaveOut("recap")).then(BlockLeftOut("recap"))
    story.and_(facilitator, Advance("rest"))
    assert story.state.run.block == "dots"
    story.and_(facilitator, GoBack("dots"))
    assert story.state.run.block == "rest"
    assert "recap" in story.state.run.left_out


def test_what_is_left_out_frees_its_time():
    story = late().and_(facilitator, LeaveOut("ropes"))
    assert catching_up.proposal(story.state, story.now) is None
    assert "ropes" not in schedule.outlook(story.state, story.now).starts


def test_going_to_a_block_that_is_left_out_takes_it_in_again():
    story = hall().into("rest").and_(facilitator, LeaveOut("dots"))
    story.and_(facilitator, JumpTo("dots", "rest"))
    assert story.state.run.left_out == set()
    story.and_(facilitator, GoBack("dots")).and_(facilitator, Advance("rest"))
    assert story.state.run.block == "recap"


def test_what_was_left_out_can_be_taken_in():
    story = hall().into("rest").and_(facilitator, LeaveOut("recap"))
    story.when(co_facilitator, LeaveOut("recap")).refused("not-now", "block")
    story.when(facilitator, TakeIn("recap")).then(BlockTakenIn("recap"))
    story.when(facilitator, TakeIn("recap")).refused("not-now", "block")
    story.and_(facilitator, Advance("rest"))
    assert story.state.run.block == "recap"


def test_a_fixed_time_is_not_left_out():
    hall().into("rest").when(facilitator, LeaveOut("lunch")).refused("not-now", "block")


def test_a_fixed_time_that_has_passed_is_left_out_where_nothing_else_would_do():
    # 2:40 PM: of the hour that was to begin at one there is a third left, half is its minimum.
    story = hall().into("lunch").after(minutes=340).and_(facilitator, LeaveOut("debate"))
    assert catching_up.proposal(story.state, story.now).cut == ("voices",)
    story.when(facilitator, LeaveOut("voices")).then(BlockLeftOut("voices"))
    assert catching_up.proposal(story.state, story.now) is None


def test_a_fixed_time_that_has_passed_stays_while_there_is_time_for_it():
    story = hall().into("lunch").after(minutes=260)
    story.when(facilitator, LeaveOut("voices")).refused("not-now", "block")


def test_a_day_whose_last_blocks_are_left_out_ends_before_them():
    story = hall().into("voices").and_(facilitator, LeaveOut("debate"))
    story.when(facilitator, Advance("voices"))
    assert DayEnded("thursday", "voices") in story.happened
    story.and_(facilitator, ReopenDay())
    assert story.state.run.block == "voices"


def test_what_a_day_left_out_stays_on_record_until_that_day_is_started_again():
    story = hall().into("rest").and_(facilitator, LeaveOut("recap")).ended().into("look-back")
    assert story.state.run.left_out == {"recap"}
    story.ended().into("welcome")
    assert story.state.run.left_out == set()


def test_a_proposal_taken_before_clocks_were_part_of_it_is_read_as_it_was():
    old = msgspec.convert({"type": "ProposalTaken", "lengths": {"ropes": 1}}, ProposalTaken)
    story = hall().into("welcome").given(old)
    assert story.state.run.lengths == {"ropes": 1}
    assert story.state.run.clocks["welcome"] == Clock(NINE + 30 * MINUTE, 30 * MINUTE)


@given(histories())
def test_no_history_leaves_out_a_lock_to_come_or_the_block_the_hall_is_in(steps):
    locks = {block.id for day in PLAN.days for block in day.blocks if block.lock}
    before = set()
    for story in told(begun(), steps):
        run = story.state.run
        starts = [schedule.planned_starts(PLAN, day, run.shift) for day in PLAN.days]
        passed = {one for day in starts for one, start in day.items() if start <= story.now}
        assert (run.left_out - before) & locks <= passed
        before = set(run.left_out)
        assert run.block not in run.left_out
        found = catching_up.proposal(story.state, story.now)
        if found is not None and found.ends_at is not None:
            assert story.now < found.ends_at < schedule.current_block_end(story.state, story.now)
