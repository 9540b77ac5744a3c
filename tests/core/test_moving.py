"""Where the hall is: starting a day, moving on, going back, jumping, ending and reopening."""

import pytest
from story import (
    HOUR,
    MINUTE,
    NINE,
    PLAN,
    both,
    changed,
    co_facilitator,
    district_1,
    facilitator,
    hall,
)

from facilitator.activities.breakout.messages import BoardsClosed, BoardsOpened
from facilitator.activities.feedback.messages import WindowClosed, WindowOpened
from facilitator.core.agenda import (
    Advance,
    BlockEntered,
    CancelDay,
    DayCancelled,
    DayEnded,
    DayStarted,
    GoBack,
    JumpTo,
    ReopenDay,
    StartDay,
)
from facilitator.core.questions.messages import CastBallot, VotingClosed, VotingOpened
from facilitator.core.state import Clock, Visit
from facilitator.core.teams import TeamsDrawn
from facilitator.core.timekeeping import ExtendClock, HoldClock, ResumeClock


def test_a_day_starts_with_its_first_block_and_that_blocks_clock():
    hall().when(facilitator, StartDay("thursday")).then(
        DayStarted("thursday", 0),
        BlockEntered("welcome", None, "start", NINE + 30 * MINUTE, 30 * MINUTE),
    )


def test_a_day_run_a_week_later_keeps_its_times_of_day():
    week = 7 * 24 * HOUR
    story = hall(now=NINE + week + 5 * MINUTE)
    story.when(facilitator, StartDay("thursday", "planned", sure=True)).then(
        DayStarted("thursday", week),
        BlockEntered("welcome", None, "start", NINE + week + 35 * MINUTE, 30 * MINUTE),
    )


def test_a_day_started_now_moves_every_planned_moment_to_now():
    story = hall(now=NINE + 3 * HOUR).and_(facilitator, StartDay("thursday", "now"))
    assert story.state.run.shift == 3 * HOUR


def test_advancing_enters_the_next_block_with_a_fresh_clock():
    story = hall().into("rest").after(minutes=15)
    story.when(facilitator, Advance("rest")).then(
        BlockEntered("recap", "rest", "advance", story.now + 15 * MINUTE, 15 * MINUTE)
    )


def test_a_block_without_a_time_lasts_until_the_next_that_has_one():
    story = hall().into("welcome").after(minutes=12)
    story.when(facilitator, Advance("welcome")).then(
        BlockEntered("warmup", "welcome", "advance", NINE + 30 * MINUTE, 18 * MINUTE)
    )


def test_a_block_without_a_time_has_no_clock_once_that_next_time_has_passed():
    hall().into("welcome").after(minutes=31).when(facilitator, Advance("welcome")).then(
        BlockEntered("warmup", "welcome", "advance", None, 0)
    )


def test_a_block_of_no_length_has_no_clock():
    hall(now=NINE).into("action").when(facilitator, Advance("action")).then(
        BlockEntered("home", "action", "advance", None, 0)
    )


def test_two_facilitators_who_press_at_once_move_the_hall_once():
    story = hall().into("welcome").and_(facilitator, Advance("welcome"))
    story.when(co_facilitator, Advance("welcome")).refused("moved-on")
    assert story.state.run.block == "warmup"


MOVES = (
    Advance("welcome"),
    GoBack("welcome"),
    JumpTo("rest", "welcome"),
    ExtendClock("welcome", 5),
    HoldClock("welcome"),
    ResumeClock("welcome"),
)


@pytest.mark.parametrize("command", MOVES, ids=lambda command: type(command).__name__)
def test_what_was_meant_for_a_block_the_hall_has_left_is_refused(command):
    hall().into("recap").when(facilitator, command).refused("moved-on")


@pytest.mark.parametrize("command", MOVES, ids=lambda command: type(command).__name__)
def test_nothing_moves_while_no_day_is_running(command):
    hall().when(facilitator, command).refused("no-day")
    hall().into("welcome").ended().when(facilitator, command).refused("no-day")


def test_going_back_restores_the_clock_that_the_block_had():
    story = hall().into("rest").after(minutes=4).and_(facilitator, Advance("rest"))
    story.after(minutes=1).when(facilitator, GoBack("recap")).then(
        BlockEntered("rest", "recap", "back", NINE + 15 * MINUTE, 15 * MINUTE, None)
    )


def test_going_back_to_a_block_whose_clock_was_held_finds_it_held():
    story = hall().into("rest").after(minutes=4).and_(facilitator, HoldClock("rest"))
    story.and_(facilitator, Advance("rest")).after(minutes=1)
    story.when(facilitator, GoBack("recap")).then(
        *[
            BlockEntered(
                *("rest", "recap", "back"), NINE + 15 * MINUTE, 15 * MINUTE, NINE + 4 * MINUTE
            )
        ]
    )


def test_going_back_to_a_block_nobody_was_in_gives_it_a_fresh_clock():
    story = hall().into("recap").and_(facilitator, Advance("recap"))
    story.and_(facilitator, GoBack("dots"))
    story.when(facilitator, GoBack("recap")).then(
        BlockEntered("rest", "recap", "back", NINE + 15 * MINUTE, 15 * MINUTE)
    )


def test_going_back_after_a_jump_returns_to_where_the_hall_was_with_its_clock():
    story = hall().into("rest").after(minutes=5).and_(facilitator, JumpTo("dots", "rest"))
    story.after(seconds=20).when(facilitator, GoBack("dots"))
    kept = story.state.run.clocks["rest"]
    assert (story.state.run.block, kept.ends_at) == ("rest", NINE + 15 * MINUTE)


def test_there_is_nothing_before_the_first_block_of_the_day():
    hall().into("welcome").when(facilitator, GoBack("welcome")).refused("first-block")


def test_a_day_that_is_run_again_starts_with_clocks_of_its_own():
    story = hall().into("rest").ended().after(minutes=600)
    story.and_(facilitator, StartDay("thursday", "now", sure=True))
    assert list(story.state.run.clocks) == ["welcome"]
    assert story.state.run.clocks["welcome"].ends_at == story.now + 30 * MINUTE


def test_jumping_moves_the_hall_out_of_turn():
    story = hall().into("welcome")
    story.when(facilitator, JumpTo("lunch", "welcome")).then(
        BlockEntered("lunch", "welcome", "jump", NINE + HOUR, HOUR)
    )


@pytest.mark.parametrize(
    ("target", "code", "path"),
    [
        ("nowhere", "no-such-block", "block"),
        ("look-back", "no-such-block", "block"),  # tomorrow's
        ("rest", "already-here", ""),
    ],
)
def test_a_jump_goes_to_another_block_of_today(target, code, path):
    hall().into("rest").when(facilitator, JumpTo(target, "rest")).refused(code, path)


def test_the_last_block_advances_into_the_end_of_the_day():
    story = hall().into("debate")
    story.when(facilitator, Advance("debate")).then(DayEnded("thursday", "debate"))
    assert (story.state.run.over, story.state.run.block) == (True, None)


def test_the_end_of_the_day_can_be_taken_back_with_the_clock_it_had():
    story = hall().into("debate").and_(facilitator, Advance("debate")).after(minutes=2)
    story.when(facilitator, ReopenDay()).then(
        BlockEntered("debate", None, "back", NINE + HOUR, HOUR, None)
    )
    assert (story.state.run.over, story.state.run.block) == (False, "debate")


@pytest.mark.parametrize("story", [hall(), hall().into("rest")], ids=["before", "running"])
def test_only_an_ended_day_can_be_reopened(story):
    story.when(facilitator, ReopenDay()).refused("day-running")


def test_a_day_cannot_start_while_another_runs():
    hall().into("rest").when(facilitator, StartDay("friday")).refused("day-running")


def test_the_second_day_starts_once_the_first_is_over():
    story = hall().into("debate").ended().after(minutes=19 * 60)
    story.and_(facilitator, StartDay("friday", "now"))
    assert (story.state.run.day, story.state.run.block) == ("friday", "look-back")
    assert set(story.state.run.days_run) == {"thursday", "friday"}


def test_a_day_that_the_plan_does_not_have_is_refused():
    hall().when(facilitator, StartDay("sunday")).refused("no-such-day", "day")


def test_nothing_starts_without_a_plan():
    hall(plan=None).when(facilitator, StartDay("thursday")).refused("no-plan")


def test_every_stay_in_a_block_is_on_record():
    story = hall().into("rest").after(minutes=3).and_(facilitator, Advance("rest"))
    story.after(minutes=1).and_(facilitator, GoBack("recap"))
    assert story.state.run.visits[1:] == [
        Visit("rest", NINE, NINE + 3 * MINUTE, "jump"),
        Visit("recap", NINE + 3 * MINUTE, NINE + 4 * MINUTE, "advance"),
        Visit("rest", NINE + 4 * MINUTE, None, "back"),
    ]


def test_activities_close_when_the_hall_leaves_and_open_when_it_comes():
    story = hall().into("recap").and_(facilitator, JumpTo("dots", "recap"))
    assert isinstance(story.happened[0], BlockEntered)
    assert story.happened[1:] == [VotingOpened("dots")]
    story.when(facilitator, JumpTo("voices", "dots"))
    assert [type(event) for event in story.happened] == [VotingClosed, BlockEntered, WindowOpened]
    story.when(facilitator, JumpTo("ropes", "voices"))
    assert [type(event) for event in story.happened] == [
        *(WindowClosed, BlockEntered, BoardsOpened, TeamsDrawn)
    ]
    story.when(facilitator, Advance("ropes"))
    assert [type(event) for event in story.happened] == [BoardsClosed, BlockEntered]


def test_the_end_of_the_day_closes_the_last_activity():
    short = changed("debate", kind="feedback", settings={"prompt": both("?", "¿?")})
    story = hall(short).into("debate")
    story.when(facilitator, Advance("debate")).then(
        WindowClosed("debate"), DayEnded("thursday", "debate")
    )


def test_a_block_that_a_changed_plan_has_lost_can_only_be_jumped_away_from():
    story = hall().into("rest").adopting(_without("rest"))
    story.when(facilitator, Advance("rest")).refused("no-such-block")
    story.when(facilitator, HoldClock("rest")).refused("no-such-block")
    story.and_(facilitator, JumpTo("recap", "rest"))
    assert story.state.run.block == "recap"


def test_a_changed_plan_leaves_the_hall_and_its_clock_where_they_are():
    story = hall().into("rest").adopting(changed("lunch", start=735))
    assert story.state.run.block == "rest"
    assert story.state.run.clocks["rest"] == Clock(NINE + 15 * MINUTE, 15 * MINUTE)
    assert story.state.plan != PLAN


def _beginning_with_the_vote():
    import msgspec

    first, *others = PLAN.days
    vote = next(one for one in first.blocks if one.id == "dots")
    day = msgspec.structs.replace(first, blocks=(vote, first.blocks[-1]))
    return msgspec.structs.replace(PLAN, days=(day, *others))


def _without(block_id):
    import msgspec

    days = [
        msgspec.structs.replace(day, blocks=tuple(one for one in day.blocks if one.id != block_id))
        for day in PLAN.days
    ]
    return msgspec.structs.replace(PLAN, days=tuple(days))


def test_a_day_that_is_started_early_gives_its_first_block_until_its_planned_end():
    story = hall(now=NINE - 15 * MINUTE).and_(facilitator, StartDay("thursday", "planned"))
    clock = story.state.run.clocks["welcome"]
    assert (clock.ends_at, clock.total) == (NINE + 30 * MINUTE, 45 * MINUTE)


def test_the_start_of_a_day_can_be_taken_back():
    story = hall().and_(facilitator, StartDay("thursday", "now"))
    story.and_(facilitator, CancelDay("welcome"))
    run = story.state.run
    assert (run.day, run.block, run.over, run.visits, run.days_run) == (None, None, False, [], {})
    story.and_(facilitator, StartDay("thursday", "planned"))


def test_taking_back_the_second_day_leaves_the_first_one_ended():
    story = hall().into("rest").ended()
    last = story.state.run.visits[-1].block
    other = next(day for day in story.state.plan.days if day.id != "thursday")
    kept = story.state.run.clocks[last]
    story.and_(facilitator, StartDay(other.id, "now", sure=True))
    story.and_(facilitator, CancelDay(other.blocks[0].id))
    assert (story.state.run.day, story.state.run.over) == ("thursday", True)
    story.and_(facilitator, ReopenDay())
    assert (story.state.run.block, story.state.run.clocks[last]) == (last, kept)


def test_a_day_under_way_is_not_taken_back():
    story = hall().into("rest")
    story.when(facilitator, CancelDay("rest")).refused("day-under-way")


def test_a_day_can_be_taken_back_for_as_long_as_the_hall_is_in_its_first_block():
    story = hall().into("welcome").and_(facilitator, Advance("welcome")).after(minutes=2)
    story.and_(facilitator, GoBack("warmup")).when(facilitator, CancelDay("welcome"))
    story.then(DayCancelled("thursday", "welcome", None))
    run = story.state.run
    assert (run.visits, run.clocks, run.days_run) == ([], {}, {})


def test_what_happened_in_the_first_block_stays_when_its_day_is_taken_back():
    story = hall(_beginning_with_the_vote()).seated(district_1).into("dots")
    story.and_(district_1, CastBallot("dots", {"paving": 2}))
    story.and_(facilitator, CancelDay("dots")).and_(facilitator, StartDay("thursday", "now"))
    assert story.own("dots").round.open
    assert story.own("dots").round.ballots == {"district-1": {"paving": 2}}
