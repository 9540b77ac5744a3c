"""When things are due, worked out by hand: time zones, the rest of the day, and catching up."""

from datetime import datetime, timedelta, timezone

import msgspec
import pytest
from hall import CHECKOUT
from msgspec import structs
from story import HOUR, MINUTE, NINE, PLAN, changed, facilitator, hall

from facilitator.activities import settings_by_kind
from facilitator.core import catching_up, schedule
from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.core.catching_up import Proposal, TakeProposal
from facilitator.core.schedule import Outlook
from facilitator.core.state import Run
from facilitator.core.timekeeping import ExtendClock, HoldClock, LeaveOut
from facilitator.plan.reader import read_plan

THURSDAY = PLAN.days[0]


def instant(text: str, offset: int) -> int:
    """A local time at so many hours from UTC, in ms since the epoch."""
    zone = timezone(timedelta(hours=offset))
    return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp()) * 1000


def elsewhere(zone: str, date: str = THURSDAY.date):
    session = msgspec.structs.replace(PLAN.session, timezone=zone)
    day = msgspec.structs.replace(THURSDAY, date=date)
    return msgspec.structs.replace(PLAN, session=session, days=(day, PLAN.days[1]))


@pytest.mark.parametrize(
    ("zone", "planned", "offset", "now", "then"),
    [
        # The same date, whatever UTC's date is.
        ("America/Denver", "2024-01-25", -7, "2024-01-25T06:00", -7),
        ("America/Denver", "2024-01-25", -7, "2024-01-25T23:30", -7),
        ("Asia/Tokyo", "2024-01-25", 9, "2024-01-25T00:30", 9),
        # Another date in the same season, earlier and later.
        ("America/Denver", "2024-01-25", -7, "2024-02-01T08:50", -7),
        ("America/Denver", "2024-01-25", -7, "2023-12-24T08:50", -7),
        # Winter's plan run in summer, and the other way round: nine o'clock stays nine o'clock.
        ("America/Denver", "2024-01-25", -7, "2024-07-01T08:00", -6),
        ("America/Denver", "2024-07-01", -6, "2024-12-01T08:00", -7),
        ("Europe/Madrid", "2024-01-25", 1, "2024-06-30T08:00", 2),
        # The morning after the clocks went forward.
        ("America/Denver", "2024-03-09", -7, "2024-03-10T08:00", -6),
        # A zone of half hours.
        ("Asia/Kolkata", "2024-01-25", 5.5, "2024-08-01T08:00", 5.5),
    ],
)
def test_times_of_day_stay_whatever_the_date(zone, planned, offset, now, then):
    plan = elsewhere(zone, planned)
    shift = schedule.shift_for(plan, plan.days[0], "planned", instant(now, then))
    starts = schedule.planned_starts(plan, plan.days[0], shift)
    assert instant(f"{planned}T09:00", offset) + shift == starts["welcome"]
    assert starts["welcome"] == instant(f"{now[:10]}T09:00", then)
    assert starts["lunch"] == instant(f"{now[:10]}T12:00", then)


def test_a_day_started_now_begins_this_minute():
    assert schedule.shift_for(PLAN, THURSDAY, "now", NINE + 123_456) == 2 * MINUTE


def test_blocks_without_a_time_have_no_planned_start():
    starts = schedule.planned_starts(PLAN, THURSDAY, 0)
    assert "warmup" not in starts
    assert starts["ropes"] == NINE + 30 * MINUTE


def outlook(story):
    return schedule.outlook(story.state, story.now)


def proposal(story):
    return catching_up.proposal(story.state, story.now)


def at_nine(block: str = "welcome"):
    """The day has begun at its planned moment, and the hall is in this block since."""
    return hall().into(block)


def clocks(*minutes: int) -> list[int]:
    return [NINE + one * MINUTE for one in minutes]


def test_a_day_in_time_is_expected_as_planned():
    blocks = ("warmup", "ropes", "rest", "recap", "dots", "lunch", "voices", "debate")
    starts = dict(zip(blocks, clocks(30, 30, 90, 105, 120, 180, 240, 300), strict=True))
    assert outlook(at_nine()) == Outlook(starts, NINE + 6 * HOUR, behind=0, over=0)


def test_a_block_that_goes_on_after_its_end_pushes_all_that_follows():
    blocks = ("warmup", "ropes", "rest", "recap", "dots", "lunch", "voices", "debate")
    starts = dict(zip(blocks, clocks(50, 50, 110, 125, 140, 200, 260, 320), strict=True))
    twenty = 20 * MINUTE
    late = {"rest": twenty, "lunch": twenty, "voices": twenty}
    assert outlook(at_nine().after(minutes=50)) == Outlook(
        starts, NINE + 380 * MINUTE, behind=twenty, over=twenty, late=late
    )


def test_a_hall_that_is_early_waits_at_the_next_lock():
    found = outlook(at_nine("ropes"))
    assert found.behind == -30 * MINUTE
    assert found.starts["rest"] == NINE + 90 * MINUTE
    assert found.over == 0


def test_a_held_clock_pushes_the_day_while_it_stands():
    story = at_nine().after(minutes=10).and_(facilitator, HoldClock("welcome")).after(minutes=30)
    assert outlook(story).behind == 30 * MINUTE
    assert outlook(story).starts["ropes"] == NINE + 60 * MINUTE


def test_there_is_no_outlook_and_no_proposal_while_no_day_runs():
    for story in (hall(plan=None), hall(), at_nine().ended()):
        assert outlook(story) is None
        assert proposal(story) is None


def test_there_is_none_for_a_block_the_plan_has_lost():
    story = at_nine("rest")
    kept = tuple(block for block in THURSDAY.blocks if block.id != "rest")
    days = (msgspec.structs.replace(THURSDAY, blocks=kept), PLAN.days[1])
    story.adopting(msgspec.structs.replace(PLAN, days=days))
    assert outlook(story) is None
    assert proposal(story) is None


def test_no_proposal_is_made_to_a_day_in_time():
    assert proposal(at_nine()) is None


def test_blocks_up_to_the_next_lock_give_what_they_can():
    # 9:50; 40 minutes until the locked break, for 60 planned ones of which 20 must stay.
    assert proposal(at_nine().after(minutes=50)) == Proposal("rest", {"ropes": 40 * MINUTE})


def test_a_break_gives_nothing_away_and_the_others_in_proportion():
    # 9:50, and the break is no lock; until noon 130 minutes for 60 + 15 + 15 + 60 = 150, of which
    # 20 (stated) + 15 (all of a break) + 7.5 + 30 (half) = 72.5 must stay. Each gives
    # 20/77.5 of what it can: 49.68, 15, 13.06, 52.26; whole minutes, the last one to the ropes.
    story = hall(changed("rest", lock=False)).into("welcome").after(minutes=50)
    assert proposal(story) == Proposal(
        "lunch",
        {
            "ropes": 50 * MINUTE,
            "rest": 15 * MINUTE,
            "recap": 13 * MINUTE,
            "dots": 52 * MINUTE,
        },
    )


def test_what_cannot_fit_says_by_how_much_and_what_to_leave_out():
    # 10:15; 15 minutes for a block that needs 20.
    assert proposal(at_nine().after(minutes=75)) == Proposal(
        "rest", None, shortfall=5 * MINUTE, cut=("ropes",)
    )


def at(minutes: int, block: str, plan=PLAN):
    """The hall has come to this block so many minutes after nine."""
    return hall(plan).into("welcome").after(minutes=minutes).into(block)


def running_on(minutes: int, block: str, more: int):
    """The same, and the block was given more minutes by hand."""
    return at(minutes, block).and_(facilitator, ExtendClock(block, more))


def test_a_lock_ahead_is_not_given_up_when_the_running_block_runs_past_it():
    # 11:20; the dots' clock runs until 12:46 and lunch, at noon, is 40 minutes away.
    story = running_on(140, "dots", 46)
    assert proposal(story) == Proposal(
        "lunch", None, ends_at=NINE + 3 * HOUR, over=46 * MINUTE, alone=True
    )
    assert outlook(story).late == {"lunch": 46 * MINUTE, "voices": 46 * MINUTE}


def test_a_break_before_the_lock_stays_whole_and_the_running_block_gives_the_rest():
    # 9:40, ropes until 10:42; the break is no lock. Until 11:00 80 minutes for 62 + 15 + 15; the
    # recap can give 7.5 of the 12 that are missing, so 4.5 come from the ropes.
    plan = changed("dots", lock=True)
    days = (with_open_break(plan.days[0]), plan.days[1])
    story = at(40, "ropes", msgspec.structs.replace(plan, days=days))
    story.and_(facilitator, ExtendClock("ropes", 2 + 10))
    found = proposal(story)
    assert found.until == "dots"
    assert found.lengths == {"rest": 15 * MINUTE, "recap": 7.5 * MINUTE}
    assert found.ends_at == NINE + 97.5 * MINUTE


def with_open_break(day):
    blocks = tuple(
        msgspec.structs.replace(block, lock=False) if block.id == "rest" else block
        for block in day.blocks
    )
    return msgspec.structs.replace(day, blocks=blocks)


def test_what_the_running_block_needs_itself_is_said_and_it_can_end_in_time_all_the_same():
    # 11:50 in dots, of which 30 minutes are the shortest: until noon there are 10.
    story = at(170, "dots").and_(facilitator, ExtendClock("dots", 50))
    assert proposal(story) == Proposal(
        "lunch",
        None,
        ends_at=NINE + 3 * HOUR,
        over=50 * MINUTE,
        shortfall=20 * MINUTE,
        alone=True,
    )


def test_seconds_are_not_taken_from_the_running_block():
    # Twenty seconds past ten; 29:40 for ten minutes and the twenty that ropes need.
    story = at(60, "welcome").after(seconds=20).and_(facilitator, ExtendClock("welcome", 10))
    found = proposal(story)
    assert (found.ends_at, found.lengths) == (None, {"ropes": 20 * MINUTE})


def test_a_clock_set_back_does_not_make_a_block_need_more_than_its_shortest():
    # 11:50 in dots, set back to 11:40: 30 minutes are needed and 20 there.
    story = at(170, "dots").and_(facilitator, ExtendClock("dots", 50)).after(minutes=-10)
    assert proposal(story).shortfall == 10 * MINUTE


@pytest.mark.parametrize(("late", "proposed"), [(2, False), (3, True)])
def test_nothing_is_proposed_for_less_than_three_minutes(late, proposed):
    found = proposal(at_nine().after(minutes=30 + late))
    assert (found is not None) == proposed


def test_what_has_a_length_keeps_at_least_a_minute_of_it():
    plan = changed("recap", minimum=0, start=10 * 60 + 45)
    story = at(60, "rest", plan).and_(facilitator, ExtendClock("rest", 45))
    # 10:00, the break until 11:00; recap 15 and dots 60 (30) before noon: 15 too much.
    assert proposal(story.after(minutes=59)).lengths["recap"] >= MINUTE
    assert schedule.shortest(plan.days[0], plan.days[0].blocks[4], Run()) == MINUTE


@pytest.mark.parametrize(
    ("minutes", "block", "length"),
    [
        (120, "dots", 60),  # in time
        (130, "dots", 50),  # until the locked lunch
        (175, "dots", 5),  # though its shortest is 30
        (180, "dots", 60),  # noon is here: missed anyway
        (120, "recap", 15),  # an hour for recap and dots at 15 + 30
        (140, "recap", 10),  # dots, at the shortest, needs 30 of the 40
        (150, "recap", 7.5),  # its own shortest before the next one's
        (340, "debate", 20),  # until the end of the day
    ],
)
def test_a_block_that_begins_late_is_offered_a_clock_that_stops_at_the_next_lock(
    minutes, block, length
):
    kept = at(minutes, block).state.run.clocks[block]
    assert (kept.total, kept.ends_at) == (length * MINUTE, NINE + (minutes + length) * MINUTE)


def test_a_block_without_a_time_lasts_past_the_next_one_if_that_is_left_out():
    story = hall().into("welcome").and_(facilitator, LeaveOut("ropes"))
    story.and_(facilitator, Advance("welcome"))
    assert story.state.run.clocks["warmup"].ends_at == NINE + 90 * MINUTE


def test_a_block_without_a_time_keeps_its_minimum_at_the_end_of_the_time_before_it():
    # The warmup has ten of the thirty minutes before 9:30; the welcome has the others.
    story = at_nine_with(minimum=10)
    assert story.state.run.clocks["welcome"].total == 20 * MINUTE
    assert outlook(story).starts["warmup"] == NINE + 20 * MINUTE
    assert (outlook(story).behind, outlook(story).over) == (0, 0)
    story.after(minutes=20).and_(facilitator, Advance("welcome"))
    assert story.state.run.clocks["warmup"].ends_at == NINE + 30 * MINUTE


def test_what_has_no_time_is_not_squeezed_to_nothing_before_a_lock():
    # Ropes would begin at 9:30 with a lock; at 9:22 the warmup's ten minutes do not fit.
    story = at_nine_with(lock=True, minimum=10).after(minutes=22)
    assert proposal(story) is None, "two minutes are no matter"
    assert proposal(story.after(minutes=2)) == Proposal(
        "ropes", None, shortfall=4 * MINUTE, cut=("warmup",)
    )


def at_nine_with(minimum: int, lock: bool = False):
    first = structs.replace(PLAN.days[0], blocks=tuple(warmed_up(minimum, lock)))
    return hall(structs.replace(PLAN, days=(first, PLAN.days[1]))).into("welcome")


def warmed_up(minimum: int, lock: bool):
    for block in PLAN.days[0].blocks:
        changes = {"warmup": {"minimum": minimum}, "ropes": {"lock": lock}}
        yield structs.replace(block, **changes.get(block.id, {}))


def test_a_day_begun_early_keeps_the_clock_of_its_first_block():
    plan = changed("welcome", minimum=30)
    story = hall(plan, now=NINE - 10 * MINUTE).and_(facilitator, StartDay("thursday"))
    assert story.state.run.clocks["welcome"].ends_at == NINE + 30 * MINUTE


def test_a_lock_that_has_passed_binds_no_longer():
    # Lunch until 1:20 PM: the 1:00 PM lock is gone, 100 minutes are left for 60 + 60.
    story = at_nine("lunch").after(minutes=260)
    assert proposal(story) == Proposal(None, {"voices": 50 * MINUTE, "debate": 50 * MINUTE})


def test_after_the_days_end_there_is_nothing_to_shorten():
    story = at_nine("debate").after(minutes=400)
    assert proposal(story) == Proposal(
        None, None, over=40 * MINUTE, shortfall=40 * MINUTE, alone=True
    )


def test_the_citys_working_lunch_is_eaten_however_late_the_morning_runs():
    # The breakout still at 11:50, twenty minutes too long: the recap gives them, not the lunch.
    city = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    story = hall(city).and_(facilitator, StartDay("day-one"))
    story.and_(facilitator, JumpTo("breakout", "welcome")).after(minutes=170)
    story.and_(facilitator, TakeProposal("breakout"))
    rest = outlook(story)
    eaten = rest.starts["feedback-one"] - rest.starts["lunch-one"]
    assert (eaten, rest.late) == (30 * MINUTE, {})
