"""How the hall sees the clock of a block: as the plan says, until a console says otherwise."""

import pytest
from seeing import seen
from story import Hall, changed, facilitator, hall

from facilitator.core.agenda import Advance, CancelDay, GoBack
from facilitator.core.stage_clock import SetStageClock, StageClockSet


def look(story: Hall) -> str:
    return str(seen(story.state, "stage")["clock"].get("look", "shown"))


def test_a_clock_is_shown_unless_the_plan_says_otherwise():
    assert look(hall().into("recap")) == "shown"
    assert look(Hall(changed("recap", clock="soft")).into("recap")) == "soft"


def test_a_console_changes_it_at_once_and_for_this_block_alone():
    story = hall().into("recap").when(facilitator, SetStageClock("recap", "hidden"))
    story.then(StageClockSet("recap", "hidden")).given(*story.happened)
    assert look(story) == "hidden"
    assert look(story.and_(facilitator, Advance("recap"))) == "shown"
    assert look(story.and_(facilitator, GoBack("dots"))) == "hidden"


def test_also_back_to_what_the_plan_does_not_say():
    story = Hall(changed("recap", clock="hidden")).into("recap")
    assert look(story.and_(facilitator, SetStageClock("recap", "shown"))) == "shown"


def test_what_is_so_already_leaves_no_word_in_the_journal():
    hall().into("recap").when(facilitator, SetStageClock("recap", "shown")).then()


def test_a_day_begun_anew_shows_its_clocks_as_planned():
    story = hall().into("welcome").and_(facilitator, SetStageClock("welcome", "soft"))
    assert story.and_(facilitator, CancelDay("welcome")).state.clock_looks == {}


@pytest.mark.parametrize(("seen", "code"), [("rest", "moved-on"), ("nowhere", "moved-on")])
def test_only_of_the_block_the_hall_is_in(seen, code):
    hall().into("recap").when(facilitator, SetStageClock(seen, "soft")).refused(code)


def test_before_a_day_there_is_no_clock():
    hall().when(facilitator, SetStageClock("welcome", "soft")).refused("no-day")


@pytest.mark.parametrize(
    ("block", "calm"), [("welcome", True), ("recap", True), ("ropes", False), ("warmup", False)]
)
def test_where_somebody_speaks_time_that_is_over_is_no_alarm(block, calm):
    clock = seen(hall().into(block).state, "phone")["clock"]
    assert clock.get("calm", False) == calm
