"""A day begins by accident with nobody: an odd start has to be meant."""

import pytest
from story import HOUR, MINUTE, NINE, Hall, facilitator, hall

from facilitator.core.agenda import CancelDay, StartDay
from facilitator.core.schedule import start_warnings

DAY = 24 * HOUR
NIGHT = NINE - 9 * HOUR
"""The first day's midnight, where the session is held."""


def odd(story: Hall, day: str = "thursday") -> tuple[str, ...]:
    assert story.state.plan is not None
    found = next(one for one in story.state.plan.days if one.id == day)
    return start_warnings(story.state, found, story.now)


@pytest.mark.parametrize("now", [NIGHT, NINE - 15 * MINUTE, NINE + 5 * HOUR, NIGHT + DAY - 1])
def test_nothing_is_odd_about_the_first_day_on_its_date(now):
    assert odd(hall(now=now)) == ()


@pytest.mark.parametrize("now", [NIGHT - 1, NIGHT + DAY, NINE + 365 * DAY])
def test_a_start_on_another_date_has_to_be_meant(now):
    story = hall(now=now)
    story.when(facilitator, StartDay("thursday", "now")).refused("another-date", "sure")
    story.and_(facilitator, StartDay("thursday", "now", sure=True))
    assert story.state.run.block == "welcome"


def test_a_second_press_on_the_end_of_a_day_does_not_start_the_next():
    story = hall(now=NINE + 10 * HOUR).into("debate").ended().after(minutes=1)
    story.when(facilitator, StartDay("friday", "planned")).refused("another-date", "sure")
    assert odd(story, "friday") == ("another-date", "just-ended")
    story.after(minutes=6 * 60)
    assert odd(story, "friday") == ("just-ended",)
    story.when(facilitator, StartDay("friday", "planned")).refused("just-ended", "sure")


def test_the_next_morning_the_second_day_starts_at_one_press():
    story = hall().into("debate").ended().after(minutes=24 * 60)
    story.and_(facilitator, StartDay("friday", "planned"))
    assert story.state.run.day == "friday"


@pytest.mark.parametrize(
    ("story", "day"),
    [
        (hall(now=NINE + DAY), "friday"),
        (hall().into("debate").ended().after(minutes=14 * 60), "thursday"),
    ],
    ids=["the second first", "the first again"],
)
def test_days_out_of_their_order_have_to_be_meant(story, day):
    assert odd(story, day) == ("out-of-order",)
    story.when(facilitator, StartDay(day)).refused("out-of-order", "sure")


def test_a_day_that_was_taken_back_may_be_started_again():
    story = hall().into("welcome").and_(facilitator, CancelDay("welcome"))
    assert odd(story) == ()
