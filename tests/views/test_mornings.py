"""Between two days: the evening takes leave of one, the morning announces the other."""

import pytest
from seeing import seen
from story import HOUR, MINUTE, NINE, facilitator, hall

from facilitator.core.agenda import CancelDay, StartDay
from facilitator.core.audiences import SPEAKER

DAY = 24 * 60
HALL = ("stage", "phone", "resident")


def view(story, topic):
    return seen(story.state, topic, story.now)


def shown(story, topic="stage"):
    found = view(story, topic)
    return found["phase"], found["day"]["id"], found["begins"]


@pytest.mark.parametrize("topic", HALL)
def test_the_evening_takes_leave_of_its_day_until_midnight(topic):
    story = hall().into("debate").ended()
    assert shown(story, topic) == ("over", "thursday", None)
    story.after(minutes=15 * 60 - 1)
    assert shown(story, topic) == ("over", "thursday", None)


@pytest.mark.parametrize("topic", HALL)
@pytest.mark.parametrize("minutes", [15 * 60, DAY - 10, DAY + 30])
def test_from_midnight_on_the_next_day_is_announced(topic, minutes):
    story = hall().into("debate").ended().after(minutes=minutes)
    assert shown(story, topic) == ("before", "friday", NINE + DAY * MINUTE)


def test_the_console_knows_when_the_day_begins_and_can_still_reopen_the_last():
    story = hall().into("debate").ended().after(minutes=DAY - 10)
    found = view(story, "console")
    assert (found["phase"], found["day"]) == ("over", "thursday")
    assert (found["begins"], found["ended_at"]) == (NINE + DAY * MINUTE, NINE)


@pytest.mark.parametrize("hours", [-24, 24 * 5])
def test_before_the_first_day_its_hour_is_told_on_its_date_only(hours):
    assert shown(hall()) == ("before", "thursday", NINE)
    assert shown(hall(now=NINE + hours * HOUR)) == ("before", "thursday", None)


def test_after_the_last_day_no_other_is_announced():
    story = hall().into("debate").ended().into("home").ended().after(minutes=DAY)
    assert shown(story) == ("over", "friday", None)


def test_a_day_taken_back_on_its_morning_is_announced_again():
    story = hall().into("debate").ended().after(minutes=DAY)
    story.and_(facilitator, StartDay("friday")).and_(facilitator, CancelDay("look-back"))
    assert shown(story) == ("before", "friday", NINE + DAY * MINUTE)


def test_the_console_is_told_what_is_odd_about_a_start_and_only_between_days():
    story = hall().into("debate")
    assert [day["odd"] for day in view(story, "console")["days"]] == [[], []]
    story.ended().after(minutes=1)
    odd = {day["id"]: day["odd"] for day in view(story, "console")["days"]}
    assert odd["friday"] == ["another-date", "just-ended"]


@pytest.mark.parametrize("topic", [*HALL, SPEAKER])
@pytest.mark.parametrize("times", ["planned", "now"])
def test_a_rehearsal_a_week_before_is_shown_on_the_date_on_which_it_is_held(topic, times):
    story = hall(now=NINE - 7 * DAY * MINUTE).and_(facilitator, StartDay("thursday", times, True))
    assert view(story, topic)["day"]["date"] == "2024-01-18"
    story.and_(facilitator, CancelDay("welcome"))
    assert view(story, topic)["day"]["date"] == "2024-01-25"


@pytest.mark.parametrize("topic", ["stage", "console"])
def test_a_day_that_is_over_keeps_its_date_and_one_to_come_has_the_plans(topic):
    story = hall(now=NINE - 7 * DAY * MINUTE).and_(facilitator, StartDay("thursday", sure=True))
    story.into("debate").ended().after(minutes=DAY)
    assert [day["date"] for day in view(story, topic)["days"]] == ["2024-01-18", "2024-01-26"]
