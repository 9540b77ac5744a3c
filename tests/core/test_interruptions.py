"""The machine's clock is set, or the server sleeps: blocks keep what they had; the console asks."""

import pytest
from story import (
    HOUR,
    MINUTE,
    RULES,
    SEATED,
    SECOND,
    Context,
    clock,
    facilitator,
    hall,
    mayor,
    turnout,
)

from facilitator.activities.breakout.messages import CallBack
from facilitator.core import schedule
from facilitator.core.agenda import Advance, GoBack, StartDay
from facilitator.core.interruptions import (
    ClockStepped,
    CountByClock,
    GiveTimeBack,
    InterruptionSettled,
    InterruptionView,
    LeaveClock,
    TimeLost,
    shown,
    slept,
    stepped,
)
from facilitator.core.questions.messages import CastBallot, OpenVoting, VotingClosed
from facilitator.core.timekeeping import HoldClock, ResumeClock
from facilitator.views.console import planned_day

STEPS = (-HOUR, 2 * HOUR, -10 * SECOND)


def set_by(story, by):
    """The machine's clock is set, as the watch has it happen."""
    story.given(*stepped(story.state, by), by=clock)
    story.now += by
    return story


def asleep(story, seconds):
    """Time passes without the server, which then wakes."""
    story.after(seconds=seconds)
    return story.given(*slept(story.state, round(seconds * SECOND), story.now), by=clock)


def left(story):
    return story.state.run.clocks[story.state.run.block].remaining(story.now)


def owed(story):
    return RULES.due(story.state, Context(story.now, clock, "due"))


def vote_with_the_clock():
    """A vote that ends with its block's clock, open."""
    return hall().seated(*SEATED).into("dots-again").and_(facilitator, OpenVoting("dots-again"))


@pytest.mark.parametrize("by", STEPS)
def test_a_block_keeps_what_it_had_left_when_the_clock_is_set(by):
    story = hall().into("ropes").after(minutes=10)
    before = left(story)
    assert left(set_by(story, by)) == before


@pytest.mark.parametrize("by", STEPS)
def test_a_vote_that_ends_with_its_clock_ends_neither_early_nor_late_by_a_step(by):
    story = vote_with_the_clock()
    story.now += left(story) - MINUTE
    set_by(story, by)
    assert owed(story) == []
    story.and_(mayor, CastBallot("dots-again", {"trees": 1}))
    assert owed(story.after(seconds=59)) == []
    counted = turnout(council=(3, 3, 1), staff=(1, 1, 0))
    closed = VotingClosed("dots-again", roll=4, turnout=counted)
    assert owed(story.after(seconds=1)) == [closed]
    story.when(mayor, CastBallot("dots-again", {"trees": 2})).refused("closed")


@pytest.mark.parametrize("by", STEPS)
def test_a_clock_that_is_held_stays_as_it_is(by):
    story = hall().into("ropes").after(minutes=5).and_(facilitator, HoldClock("ropes"))
    before = left(story.after(minutes=2))
    assert left(set_by(story, by)) == before
    assert left(story.and_(facilitator, ResumeClock("ropes"))) == before


@pytest.mark.parametrize("by", STEPS)
def test_teams_are_called_back_after_as_long_as_they_were_told(by):
    story = hall().seated(*SEATED).into("ropes").and_(facilitator, CallBack("ropes"))
    before = story.own("ropes").back_by - story.now
    assert set_by(story, by).own("ropes").back_by - story.now == before


def test_a_clock_kept_from_a_block_before_moves_too():
    story = hall().into("ropes").after(minutes=10).and_(facilitator, Advance("ropes"))
    set_by(story, HOUR).and_(facilitator, GoBack("rest"))
    assert left(story) > 0


def test_a_day_at_its_planned_times_is_late_by_a_clock_that_was_slow_and_any_other_is_not():
    planned = hall().and_(facilitator, StartDay("thursday", "planned", sure=True))
    moved = hall().and_(facilitator, StartDay("thursday", "now", sure=True)).after(minutes=1)
    moved = hall(now=moved.now + 3 * HOUR).and_(facilitator, StartDay("thursday", "now", sure=True))
    for story, late in ((planned, HOUR), (moved, 0)):
        before = schedule.outlook(story.state, story.now).behind
        set_by(story, HOUR)
        assert schedule.outlook(story.state, story.now).behind - before == late


def test_a_machine_that_was_years_behind_finds_its_day_on_todays_date():
    years = 20 * 365 * 24 * HOUR
    story = hall(now=hall().now - years).and_(facilitator, StartDay("thursday", sure=True))
    before = schedule.outlook(story.state, story.now).behind
    set_by(story, years)
    assert schedule.outlook(story.state, story.now).behind == before


def test_the_day_is_shown_as_it_was_by_the_clock_that_is_right_now():
    story = hall().into("ropes").after(minutes=10).and_(facilitator, Advance("ropes"))
    before = [(story.now - one.came, one.left and story.now - one.left) for one in visits(story)]
    set_by(story, HOUR)
    after = [(story.now - one.came, one.left and story.now - one.left) for one in visits(story)]
    assert before == after


def test_what_was_planned_for_a_day_begun_anytime_moves_along():
    story = hall(now=hall().now + 3 * HOUR)
    story.and_(facilitator, StartDay("thursday", "now", sure=True))
    (day,) = (one for one in story.state.plan.days if one.id == story.state.run.day)
    before = [one.planned for one in planned_day(story.state, day, story.now).blocks]
    set_by(story, HOUR)
    after = [one.planned for one in planned_day(story.state, day, story.now).blocks]
    assert after == [at and at + HOUR for at in before]


def visits(story):
    return story.state.run.visits


def test_the_block_can_be_counted_by_the_new_clock_where_it_is_not_over_by_it():
    story = hall().into("ropes").after(minutes=10)
    before = left(story)
    set_by(story, 5 * MINUTE)
    assert shown(story.state).open
    story.when(facilitator, CountByClock("ropes"))
    story.then(InterruptionSettled("ropes", -5 * MINUTE))
    assert left(story) == before - 5 * MINUTE
    story.when(facilitator, CountByClock("ropes")).refused("settled")
    set_by(story, 5 * HOUR)
    story.when(facilitator, CountByClock("ropes")).refused("too-short")
    story.when(facilitator, GiveTimeBack("ropes")).refused("settled")


def test_a_clock_that_was_put_right_again_is_not_worth_a_word():
    story = set_by(set_by(hall().into("ropes"), HOUR), -HOUR)
    assert shown(story.state) is None
    assert set_by(story, 2 * SECOND).state.interruption is None


def test_a_block_is_given_back_the_time_the_server_slept():
    story = hall().into("ropes").after(minutes=10)
    before = left(story)
    asleep(story, 40)
    assert story.history[-1][0] == TimeLost("ropes", 40 * SECOND)
    assert left(story) == before - 40 * SECOND
    story.when(facilitator, GiveTimeBack("ropes"))
    story.then(InterruptionSettled("ropes", 40 * SECOND))
    assert left(story) == before
    story.when(facilitator, GiveTimeBack("ropes")).refused("settled")


def test_it_is_left_as_it_is_and_nobody_asks_any_more():
    story = asleep(hall().into("ropes"), 40)
    story.when(facilitator, LeaveClock()).then(InterruptionSettled("", 0))
    assert shown(story.state) is None
    story.when(facilitator, LeaveClock()).then()


def test_a_sleep_is_not_worth_a_word_while_no_clock_runs():
    held = hall().into("ropes").and_(facilitator, HoldClock("ropes"))
    over = hall().into("ropes").after(minutes=200)
    for story in (hall(), held, over, hall().into("ropes").ended()):
        assert asleep(story, 40).state.interruption is None


def test_who_has_moved_on_is_not_asked_about_the_block_before():
    story = asleep(hall().into("ropes"), 40).and_(facilitator, Advance("ropes"))
    assert shown(story.state) is None
    story.when(facilitator, GiveTimeBack("rest")).refused("settled")
    story = set_by(hall().into("ropes"), HOUR).and_(facilitator, Advance("ropes"))
    assert shown(story.state) == InterruptionView("stepped", HOUR, story.now, open=False)
    story.when(facilitator, CountByClock("rest")).refused("settled")


def test_what_happened_is_what_the_watch_says():
    story = hall().into("ropes")
    assert stepped(story.state, HOUR) == [ClockStepped(HOUR, 0, "ropes")]
