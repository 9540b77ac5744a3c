"""The block's clock: more minutes and fewer, standing still and going on, and catching up."""

import pytest
from story import HOUR, MINUTE, NINE, SECOND, changed, facilitator, hall

from facilitator.core.agenda import Advance
from facilitator.core.shown import warnings
from facilitator.core.state import Clock
from facilitator.core.timekeeping import (
    ClockExtended,
    ClockHeld,
    ClockResumed,
    ExtendClock,
    HoldClock,
    ResumeClock,
)


def test_an_extended_clock_ends_later_and_counts_the_longer_whole():
    story = hall().into("rest").when(facilitator, ExtendClock("rest", 5))
    story.then(ClockExtended("rest", 5 * MINUTE))
    assert story.state.run.clocks["rest"] == Clock(NINE + 20 * MINUTE, 20 * MINUTE)


def test_a_clock_that_has_run_out_is_extended_from_now():
    story = hall().into("rest").after(minutes=18)
    story.when(facilitator, ExtendClock("rest", 5)).then(ClockExtended("rest", 8 * MINUTE))
    assert story.state.run.clocks["rest"].remaining(story.now) == 5 * MINUTE


def test_minutes_can_be_taken_away_while_some_are_left():
    story = hall().into("rest").when(facilitator, ExtendClock("rest", -10))
    story.then(ClockExtended("rest", -10 * MINUTE))
    assert story.state.run.clocks["rest"] == Clock(NINE + 5 * MINUTE, 5 * MINUTE)


@pytest.mark.parametrize(("passed", "minutes"), [(0, -15), (6, -10), (16, -1), (15, 0)])
def test_no_more_can_be_taken_away_than_is_left(passed, minutes):
    story = hall().into("rest").after(minutes=passed)
    story.when(facilitator, ExtendClock("rest", minutes)).refused("too-short")


def test_a_held_clock_stands_still():
    story = hall().into("rest").after(minutes=4).when(facilitator, HoldClock("rest"))
    story.then(ClockHeld("rest")).after(minutes=30)
    assert story.state.run.clocks["rest"].remaining(story.now) == 11 * MINUTE


def test_a_resumed_clock_ends_later_by_the_time_it_stood_still():
    story = hall().into("rest").and_(facilitator, HoldClock("rest")).after(minutes=7)
    story.when(facilitator, ResumeClock("rest")).then(ClockResumed("rest", 7 * MINUTE))
    assert story.state.run.clocks["rest"] == Clock(NINE + 22 * MINUTE, 15 * MINUTE)


def test_a_held_clock_is_extended_from_the_moment_it_was_held():
    story = hall().into("rest").after(minutes=20).and_(facilitator, HoldClock("rest"))
    story.after(minutes=40).when(facilitator, ExtendClock("rest", 5))
    story.then(ClockExtended("rest", 10 * MINUTE))
    assert story.state.run.clocks["rest"].remaining(story.now) == 5 * MINUTE


def test_a_clock_that_went_backwards_takes_nothing_from_a_held_clock():
    story = hall().into("rest").and_(facilitator, HoldClock("rest")).after(minutes=-5)
    story.when(facilitator, ResumeClock("rest")).then(ClockResumed("rest", 0))


def test_a_held_clock_cannot_be_held_again():
    story = hall().into("rest").and_(facilitator, HoldClock("rest"))
    story.when(facilitator, HoldClock("rest")).refused("clock-held")


def test_a_running_clock_cannot_be_resumed():
    hall().into("rest").when(facilitator, ResumeClock("rest")).refused("clock-running")


@pytest.mark.parametrize(
    "command", [ExtendClock("home", 5), HoldClock("home"), ResumeClock("home")]
)
def test_a_block_without_an_end_has_no_clock_to_change(command):
    hall().into("home").when(facilitator, command).refused("no-clock")


def test_a_clock_without_an_end_has_nothing_left_to_say():
    assert Clock(None, 0).remaining(NINE) is None


def test_a_clock_that_has_run_out_counts_below_zero():
    assert Clock(NINE, HOUR).remaining(NINE + 15 * SECOND) == -15 * SECOND


def test_a_shortened_clock_never_measures_against_less_than_a_minute():
    story = hall(changed("rest", start=630, lock=True)).into("rest").after(minutes=14)
    story.and_(facilitator, ExtendClock("rest", 20)).after(minutes=20)
    story.and_(facilitator, ExtendClock("rest", -0)).and_(facilitator, Advance("rest"))
    assert story.state.run.clocks["rest"].total >= MINUTE


@pytest.mark.parametrize(
    ("total", "first", "last"),
    [
        (45 * MINUTE, 9 * MINUTE, 135 * SECOND),  # 20 % of 45 min, 5 % of 2700 s
        (5 * MINUTE, 1 * MINUTE, 20 * SECOND),  # 5 % would be 15 s: the floor of 20 s holds
        (1 * MINUTE, 20 * SECOND, 20 * SECOND),  # 20 % would be 12 s
        (10 * SECOND, 10 * SECOND, 10 * SECOND),  # from the beginning
        (0, 0, 0),
    ],
)
def test_warnings_come_at_a_fifth_and_a_twentieth_but_not_too_late(total, first, last):
    assert warnings(total) == (first, last)
