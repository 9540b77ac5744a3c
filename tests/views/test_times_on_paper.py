"""The run sheet's times: what was, what is expected, and what was planned where that is another."""

from story import HOUR, MINUTE, NINE, RULES, facilitator, hall

from facilitator.core.agenda import Advance, GoBack, JumpTo, StartDay
from facilitator.core.timekeeping import ExtendClock, LeaveOut
from facilitator.views.run_sheet import run_sheets


def day(story):
    return run_sheets(RULES.kinds, story.state, story.now)[0]


def row(story, block):
    return next(one for one in day(story).rows if one.block.id == block)


def times(story, block):
    """In minutes after nine: when it begins, when it was planned to, and how long it took."""
    one = row(story, block)
    begins, planned = (at and (at - NINE) // MINUTE for at in (one.at, one.planned))
    return begins, planned, one.took


def late():
    """Welcome took forty minutes in place of thirty."""
    return hall().into("welcome").after(minutes=40).and_(facilitator, JumpTo("ropes", "welcome"))


def test_before_a_day_it_has_the_plan():
    assert times(hall(), "ropes") == (30, None, None)
    assert row(hall(), "ropes").minutes == 60
    assert not any(one.left_out for one in day(hall()).rows)


def test_what_has_been_says_when_it_began_and_how_long_it_took_beside_the_plan():
    assert times(late(), "welcome") == (0, None, 40)
    assert times(late(), "ropes") == (40, 30, None)
    assert row(late(), "warmup").left_out


def test_what_is_ahead_says_when_it_is_expected():
    story = hall().into("welcome").and_(facilitator, ExtendClock("welcome", 10))
    assert times(story, "ropes") == (40, 30, None)


def test_what_is_left_out_is_expected_at_no_other_time():
    story = hall().into("welcome").and_(facilitator, LeaveOut("ropes"))
    assert times(story, "ropes") == (30, None, None)
    assert row(story, "ropes").left_out


def test_a_step_forward_and_straight_back_changes_no_time():
    story = hall().into("welcome").after(minutes=20).and_(facilitator, Advance("welcome"))
    story.and_(facilitator, GoBack("warmup")).after(minutes=9).and_(facilitator, Advance("welcome"))
    assert times(story, "welcome") == (0, None, 29)


def test_a_day_that_is_over_says_when_it_ended_also_when_the_next_one_runs():
    story = late().into("debate").after(minutes=20).and_(facilitator, Advance("debate"))
    assert (day(story).ends - NINE) // MINUTE == 60
    story.and_(facilitator, StartDay("friday", sure=True))
    assert (day(story).ends - NINE) // MINUTE == 60
    assert (day(story).planned_end - NINE) // MINUTE > 300
    assert times(story, "ropes")[0] == 40


def test_a_rehearsal_has_its_own_date_and_the_times_of_that_day():
    story = hall(now=NINE - 48 * HOUR).and_(facilitator, StartDay("thursday", sure=True))
    assert day(story).date == "2024-01-23"
    assert times(story, "ropes") == (30 - 48 * 60, None, None)
