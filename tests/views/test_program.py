"""The day's programme on phones and at home: what was, what is, and when the rest comes."""

import pytest
from seeing import seen
from story import HOUR, MINUTE, NINE, both, changed, facilitator, hall

from facilitator.core.agenda import Advance, CancelDay, GoBack, StartDay
from facilitator.core.timekeeping import ExtendClock, LeaveOut

ONE_DAY = 24 * HOUR


def program(story, topic="phone"):
    return seen(story.state, topic, story.now)["program"]


def entry(story, name):
    return next(one for one in program(story) if one["title"]["en"] == name)


def states(story):
    return {one["title"]["en"]: one["state"] for one in program(story)}


def coming(story):
    found = seen(story.state, "phone", story.now)["coming"]
    return found and found["id"]


def test_it_stands_there_before_the_day_at_the_times_of_the_plan():
    assert entry(hall(), "Ropes") == {
        "title": both("Ropes", "Ropes (es)"),
        "state": "ahead",
        "at": NINE + 30 * MINUTE,
    }
    assert coming(hall()) == "thursday"


def test_what_is_approximate_in_the_plan_is_said_to_be():
    assert entry(hall(), "Debate")["about"] is True


def test_it_knows_where_the_hall_is_and_since_when():
    story = hall().into("welcome").after(minutes=7).and_(facilitator, Advance("welcome"))
    assert states(story)["Welcome"] == "done"
    assert states(story)["Warmup"] == "now"
    assert states(story)["Ropes"] == "ahead"
    assert entry(story, "Welcome")["at"] == NINE
    assert entry(story, "Warmup")["at"] == NINE + 7 * MINUTE
    assert coming(story) is None


def test_what_the_hall_jumped_over_is_past_and_has_no_time():
    story = hall().into("rest")
    assert entry(story, "Ropes") | {"title": ""} == {"title": "", "state": "done", "at": None}


def test_what_comes_later_than_planned_is_told_to_five_minutes():
    story = hall().into("welcome").and_(facilitator, ExtendClock("welcome", 11))
    assert entry(story, "Ropes")["at"] == NINE + 40 * MINUTE
    assert entry(story, "Ropes")["about"] is True


def test_two_minutes_late_change_no_time():
    story = hall().into("welcome").and_(facilitator, ExtendClock("welcome", 2))
    assert entry(story, "Ropes")["at"] == NINE + 30 * MINUTE
    assert "about" not in entry(story, "Ropes")


def test_a_fixed_time_that_is_ahead_is_told_as_it_was_promised():
    story = hall().into("welcome").and_(facilitator, ExtendClock("welcome", 11))
    assert entry(story, "Ropes")["at"] == NINE + 40 * MINUTE
    assert entry(story, "Rest")["at"] == NINE + 90 * MINUTE
    assert entry(story, "Recap")["at"] == NINE + 105 * MINUTE
    assert "about" not in entry(story, "Recap")


def test_nothing_is_told_to_begin_later_than_the_fixed_time_after_it():
    story = hall().into("welcome").and_(facilitator, ExtendClock("welcome", 60))
    story.and_(facilitator, ExtendClock("welcome", 30))
    ropes = entry(story, "Ropes")
    assert (ropes["at"], ropes["about"]) == (NINE + 90 * MINUTE, True)


def test_a_fixed_time_that_has_passed_is_told_as_late_as_it_is():
    story = hall().into("welcome").after(minutes=100).and_(facilitator, ExtendClock("welcome", 5))
    assert entry(story, "Rest")["at"] == NINE + (105 + 60) * MINUTE


def test_what_has_no_time_in_the_plan_is_told_none():
    assert entry(hall().into("welcome"), "Warmup")["at"] is None


def test_what_is_left_out_does_not_stand_there():
    story = hall(changed("recap", lock=False)).into("rest").and_(facilitator, LeaveOut("recap"))
    assert "Recap" not in states(story)


def test_in_the_evening_it_is_that_of_the_next_day():
    story = hall().into("debate").ended()
    assert coming(story) == "friday"
    assert states(story)["Look-Back"] == "ahead"
    assert entry(story, "Look-Back")["at"] == NINE + ONE_DAY


def test_after_the_last_day_there_is_none():
    story = hall().into("debate").ended().into("home").ended()
    assert (program(story), coming(story)) == ([], None)


def test_a_start_that_is_taken_back_shows_the_plan_again():
    story = hall().and_(facilitator, StartDay("thursday")).and_(facilitator, CancelDay("welcome"))
    assert program(story) == program(hall())


@pytest.mark.parametrize("name", ["rest", "debate"])
def test_at_home_it_is_the_same(name):
    story = hall().into(name)
    assert program(story, "resident") == program(story, "phone")


def test_what_has_a_length_alone_is_told_about_when_it_begins():
    story = hall(changed("warmup", minimum=10))
    assert entry(story, "Warmup") | {"title": ""} == {
        "title": "",
        "state": "ahead",
        "at": NINE + 20 * MINUTE,
        "about": True,
    }
    assert entry(story.into("welcome"), "Warmup")["at"] == NINE + 20 * MINUTE


def test_who_went_on_and_straight_back_reads_when_the_block_really_began():
    story = hall().into("welcome").after(minutes=7).and_(facilitator, Advance("welcome"))
    story.after(minutes=1).and_(facilitator, GoBack("warmup"))
    assert entry(story, "Welcome")["at"] == NINE
    console = seen(story.state, "console", story.now)["days"][0]["blocks"][0]
    assert console["turn"] == {"began": NINE, "left": None, "length": 7 * MINUTE}


@pytest.mark.parametrize("minutes", [0, 150, 170])
def test_a_pause_without_a_time_of_its_own_ends_when_the_programme_goes_on(minutes):
    story = hall(changed("lunch", start=None, lock=False, minimum=30)).into("welcome")
    story.after(minutes=minutes).into("lunch")
    back = seen(story.state, "stage", story.now)["clock"]["ends_at"]
    assert (back, entry(story, "Voices")["at"]) == (NINE + 4 * HOUR, NINE + 4 * HOUR)
