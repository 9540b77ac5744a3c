"""The time there is, shared out. Times in the tables are minutes, for the reader's sake."""

from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facilitator.methods.compression import (
    MINUTE,
    SECOND,
    CatchUp,
    DoesNotFit,
    Leg,
    catch_up,
    compress,
    least,
    offered,
    project,
    stretch,
)


def minutes(n):
    return round(n * MINUTE)


def at(clock):
    hours, mins = clock.split(":")
    return minutes(int(hours) * 60 + int(mins))


def leg(name, planned, minimum=0, lock=None):
    return Leg(name, minutes(planned), minutes(minimum), at(lock) if lock else None)


MORNING = (
    leg("review", 45, 30),
    leg("break", 15, 10, lock="10:30"),
    leg("mapping", 60, 45),
    leg("lunch", 45, 30, lock="12:00"),
)


def slots(projection):
    return [(slot.id, slot.starts_at, slot.late) for slot in projection.slots]


def test_a_day_on_time_projects_as_planned():
    # 9:45 + 45 = 10:30 break, + 15 = 10:45 mapping, + 60 = 11:45, lunch waits for its lock, 12:00
    day = project(at("9:30"), at("9:45"), at("9:45"), MORNING, end=at("12:45"))
    assert slots(day) == [
        ("review", at("9:45"), 0),
        ("break", at("10:30"), 0),
        ("mapping", at("10:45"), 0),
        ("lunch", at("12:00"), 0),
    ]
    assert (day.behind, day.ends_at, day.over) == (0, at("12:45"), 0)


def test_a_delay_moves_what_follows_and_a_gap_before_a_lock_swallows_it():
    # 4 min behind: break 10:34 (4 late), mapping 10:49 until 11:49, lunch still at 12:00
    day = project(at("9:30"), at("9:49"), at("9:45"), MORNING, end=at("12:45"))
    assert day.behind == minutes(4)
    assert slots(day) == [
        ("review", at("9:49"), 0),
        ("break", at("10:34"), minutes(4)),
        ("mapping", at("10:49"), 0),
        ("lunch", at("12:00"), 0),
    ]
    assert day.over == 0


def test_a_delay_larger_than_the_gap_reaches_the_end_of_the_day():
    # 20 min behind, 15 of them swallowed before lunch: the day ends 5 min late
    day = project(at("9:30"), at("10:05"), at("9:45"), MORNING, end=at("12:45"))
    assert slots(day)[-1] == ("lunch", at("12:05"), minutes(5))
    assert (day.ends_at, day.over) == (at("12:50"), minutes(5))


def test_a_block_that_ends_early_is_ahead_but_nothing_starts_before_its_lock():
    day = project(at("9:30"), at("9:35"), at("9:45"), MORNING, end=at("12:45"))
    assert day.behind == -minutes(10)
    assert slots(day)[:2] == [("review", at("9:35"), 0), ("break", at("10:30"), 0)]


def test_a_block_that_is_over_but_still_on_counts_as_ending_now():
    day = project(at("9:52"), at("9:45"), at("9:45"), MORNING, end=at("12:45"))
    assert day.behind == minutes(7)
    assert day.slots[0].starts_at == at("9:52")


def test_after_the_last_block_the_day_ends_with_it():
    day = project(at("16:50"), at("17:03"), at("17:00"), (), end=at("17:00"))
    assert (day.slots, day.ends_at, day.over) == ((), at("17:03"), minutes(3))


lengths = st.integers(0, 200)


@st.composite
def legs(draw, locks=True, size=8):
    rows = []
    for k in range(draw(st.integers(0, size))):
        least, more = draw(lengths), draw(lengths)
        lock = draw(st.none() | st.integers(0, 2_000)) if locks else None
        rows.append(Leg(f"leg-{k}", (least + more) * SECOND, least * SECOND, lock))
    return tuple(rows)


times = st.integers(0, 2_000_000)


@given(times, times, times, st.integers(0, 10**6), legs())
def test_a_later_end_makes_nothing_earlier(now, ends_at, planned, delay, rows):
    sooner = project(now, ends_at, planned, rows, end=0)
    later = project(now, ends_at + delay, planned, rows, end=0)
    assert 0 <= later.behind - sooner.behind <= delay
    for one, other in zip(sooner.slots, later.slots, strict=True):
        assert 0 <= other.starts_at - one.starts_at <= delay


@given(times, times, legs())
def test_legs_follow_one_another_and_keep_their_locks_and_lengths(now, ends_at, rows):
    free = max(now, ends_at)
    for row, slot in zip(rows, project(now, ends_at, 0, rows, end=0).slots, strict=True):
        assert slot.starts_at >= free
        assert slot.ends_at - slot.starts_at == row.planned
        if row.locked_start is None:
            assert (slot.starts_at, slot.late) == (free, 0)
        else:
            assert slot.late == slot.starts_at - row.locked_start >= 0
            assert slot.late == 0 or slot.starts_at == free
        free = slot.ends_at


def test_a_stretch_reaches_to_the_next_lock():
    assert stretch(at("9:50"), MORNING, at("12:45")) == (minutes(40), MORNING[:1])


FREE_BREAK, FREE_LUNCH = leg("break", 15, 10), leg("lunch", 45, 30)


def test_a_lock_that_has_passed_binds_no_longer():
    # 10:34 is after the break's 10:30, so break and mapping share the time until 12:00
    assert stretch(at("10:34"), MORNING[1:], at("12:45")) == (minutes(86), (FREE_BREAK, MORNING[2]))


def test_a_lock_ahead_binds_whatever_the_running_blocks_clock_says():
    # The clock may run until 10:46: at 10:00 the break's 10:30 is still half an hour away.
    assert stretch(at("10:00"), MORNING, at("12:45")) == (minutes(30), MORNING[:1])


def test_a_lock_that_is_just_kept_leaves_nothing_to_compress():
    assert stretch(at("10:30"), MORNING[1:], at("12:45")) == (0, ())


def test_the_last_stretch_reaches_to_the_end_of_the_day():
    assert stretch(at("12:05"), MORNING[3:], at("12:45")) == (minutes(40), (FREE_LUNCH,))
    assert stretch(at("12:50"), (), at("12:45")) == (-minutes(5), ())


def test_there_is_nothing_to_propose_when_the_plan_fits():
    assert compress(minutes(75), (leg("a", 45, 30), leg("b", 30, 10))) is None
    assert compress(0, ()) is None


def proposal(available, *rows):
    return [length / MINUTE for length in compress(minutes(available), rows).values()]


def test_each_leg_gives_in_proportion_to_what_it_can_give():
    # Sum d = 90, sum m = 50, A = 70: each keeps (70 - 50)/(90 - 50) = 1/2 of what it has to give
    # a: 30 + (50 - 30)/2 = 40;  b: 10 + (30 - 10)/2 = 20;  c: 10 + 0/2 = 10
    assert proposal(70, leg("a", 50, 30), leg("b", 30, 10), leg("c", 10, 10)) == [40, 20, 10]


def test_lengths_are_whole_minutes_and_the_remainder_goes_where_most_was_lost():
    # Sum d = 60, sum m = 30, A = 45: a 10 + 25/2 = 22.5, b 10 + 5/2 = 12.5, c 10.
    # Rounded down 22 + 12 + 10 = 44; the minute left goes to the first of the equals.
    assert proposal(45, leg("a", 35, 10), leg("b", 15, 10), leg("c", 10, 10)) == [23, 12, 10]


def test_an_odd_time_until_the_lock_leaves_the_odd_seconds_free():
    # A = 44:40: a 10 + 25 x 14.667/30 = 22.22, b 10 + 5 x 14.667/30 = 12.44; 22 + 12 + 10 = 44
    assert proposal(44 + 40 / 60, leg("a", 35, 10), leg("b", 15, 10), leg("c", 10, 10)) == [
        22,
        12,
        10,
    ]


def test_very_short_legs_are_counted_in_seconds():
    # A = 75 s of 120 s, no minimum: 60 x 75/120 = 37.5 s each: 37 + 37 = 74, one second left over
    assert compress(75 * SECOND, (leg("a", 1), leg("b", 1))) == {"a": 38_000, "b": 37_000}


def test_exactly_the_minimum_still_fits():
    assert proposal(40, leg("a", 50, 30), leg("b", 30, 10)) == [30, 10]


def test_a_leg_planned_below_its_minimum_gives_nothing():
    # b counts as 10 with a minimum of 10: a gives all that is missing, 45 - (40 - 10) = 15
    assert proposal(40, leg("a", 45, 20), leg("b", 10, 15)) == [30, 10]


@pytest.mark.parametrize(
    ("available", "rows", "shortfall", "cut"),
    [
        # minimums 30 + 20 + 10 = 60
        (55, [leg("a", 45, 30), leg("b", 30, 20), leg("c", 15, 10)], 5, ("c",)),
        (45, [leg("a", 45, 30), leg("b", 30, 20), leg("c", 15, 10)], 15, ("b",)),
        # 35 short: no one frees it, a + c frees 40 and costs 60, a + b frees 50 and costs 75
        (25, [leg("a", 45, 30), leg("b", 30, 20), leg("c", 15, 10)], 35, ("a", "c")),
        # any one frees enough: the least planned goes, though it is not the latest
        (25, [leg("a", 15, 10), leg("b", 30, 10), leg("c", 30, 10)], 5, ("a",)),
        # alike in everything: the latest goes
        (25, [leg("a", 15, 10), leg("b", 15, 10), leg("c", 15, 10)], 5, ("c",)),
        # a lock is never cut, even where it would be the cheapest
        (25, [leg("a", 15, 10, lock="9:00"), leg("b", 40, 20)], 5, ("b",)),
        # no cut brings back time that is gone
        (-5, [leg("a", 15, 10)], 15, ()),
        (5, [leg("a", 15, 10, lock="9:00")], 5, ()),
    ],
)
def test_what_does_not_fit_comes_with_the_shortfall_and_a_cut(available, rows, shortfall, cut):
    assert compress(minutes(available), rows) == DoesNotFit(minutes(shortfall), cut)


def test_a_long_day_cuts_the_fewest_too():
    # 20 legs of 10 minimum and one of 25: 200 + 25 = 225, A = 190, 35 short: 25 + 10 frees 35
    rows = [leg(f"a{k}", 20, 10) for k in range(20)] + [leg("long", 60, 25)]
    assert compress(minutes(190), rows) == DoesNotFit(minutes(35), ("a19", "long"))


@given(legs(locks=False), st.data())
def test_a_proposal_fits_and_keeps_minimum_plan_order_and_ratio(rows, data):
    planned, least = sum(r.planned for r in rows), sum(r.minimum for r in rows)
    assume(least < planned)
    available = data.draw(st.integers(least, planned - 1))
    found = compress(available, rows)
    assert list(found) == [r.id for r in rows]
    assert sum(found.values()) <= available
    for row in rows:
        exact = row.minimum + (row.planned - row.minimum) * (available - least) / (planned - least)
        assert row.minimum <= found[row.id] <= row.planned
        assert abs(found[row.id] - exact) <= MINUTE
        assert found[row.id] > 0 or exact < SECOND


@given(legs(locks=False, size=5), st.data())
def test_a_cut_is_enough_and_no_smaller_one_is(rows, data):
    least = sum(r.minimum for r in rows)
    assume(least > 0)
    available = data.draw(st.integers(0, least - 1))
    found = compress(available, rows)
    left = [r for r in rows if r.id not in found.cut]
    assert found.shortfall == least - available
    assert sum(r.minimum for r in left) <= available
    for fewer in combinations(rows, len(found.cut) - 1):
        assert sum(r.minimum for r in fewer) < found.shortfall


def running(left, minimum=0):
    return Leg("running", minutes(left), minutes(minimum))


REVIEW = leg("review", 30, 15)


def caught_up(left, **lengths):
    return CatchUp(minutes(left), {name: minutes(length) for name, length in lengths.items()})


@pytest.mark.parametrize(
    ("available", "block", "rows", "found"),
    [
        # 20 + 30 = 50: all fits
        (50, running(20), [REVIEW], None),
        # 10 missing: the review gives them, the running block keeps its clock
        (40, running(20), [REVIEW], caught_up(20, review=20)),
        # 20 missing, the review has 15 to give: 5 come from the running block
        (30, running(20, 10), [REVIEW], caught_up(15, review=15)),
        # 30 missing: 15 and 15 would leave the running block 5 of the 10 it needs
        (20, running(20, 10), [REVIEW], DoesNotFit(minutes(5), ("review",))),
        # no leg between: the running block ends at the lock
        (34, running(80), [], caught_up(34)),
        (34, running(80, 45), [], DoesNotFit(minutes(11), ())),
        # its time is up: what was true without it is true with it
        (20, running(0), [REVIEW], caught_up(0, review=20)),
        (10, running(0), [REVIEW], DoesNotFit(minutes(5), ("review",))),
        # the end of the day has passed
        (-40, running(0), [], DoesNotFit(minutes(40), ())),
    ],
)
def test_the_running_block_gives_only_what_the_legs_cannot(available, block, rows, found):
    assert catch_up(minutes(available), block, rows) == found


@given(legs(locks=False), lengths, lengths, st.integers(0, 2_000))
def test_catching_up_fits_and_takes_nobody_below_their_minimum(rows, left, minimum, seconds):
    available, block = seconds * SECOND, Leg("running", left * SECOND, minimum * SECOND)
    found = catch_up(available, block, rows)
    needed = min(left, minimum) * SECOND + least(rows)
    if block.planned + sum(r.planned for r in rows) <= available:
        assert found is None
    elif needed > available:
        assert isinstance(found, DoesNotFit)
        assert found.shortfall == needed - available
    else:
        assert min(left, minimum) * SECOND <= found.left <= block.planned
        assert found.left + sum(found.lengths.values()) <= available
        assert all(r.minimum <= found.lengths[r.id] <= r.planned for r in rows)
        assert found.left == block.planned or sum(found.lengths.values()) == least(rows)


@pytest.mark.parametrize(
    ("available", "block", "rows", "length"),
    [
        (60, leg("now", 45, 20), [REVIEW], 45),  # 45 + 15 fits at the shortest
        (50, leg("now", 45, 20), [REVIEW], 35),  # leaves the review its 15
        (30, leg("now", 45, 20), [REVIEW], 20),  # 15 would be below its own minimum
        (10, leg("now", 45, 20), [REVIEW], 10),  # nothing runs past the lock
        (34, leg("now", 90, 45), [], 34),
        (0.5, leg("now", 45, 20), [], 45),  # the lock is missed anyway
        (-30, leg("now", 45, 20), [], 45),
    ],
)
def test_the_clock_offered_stops_at_the_next_lock(available, block, rows, length):
    assert offered(minutes(available), block, rows) == minutes(length)


@given(legs(locks=False), lengths, lengths, st.integers(60, 2_000))
def test_what_is_offered_never_runs_past_the_lock_and_leaves_minimums_if_it_can(
    rows, planned, minimum, seconds
):
    block, available = Leg("now", planned * SECOND, minimum * SECOND), seconds * SECOND
    length = offered(available, block, rows)
    assert 0 <= length <= min(block.planned, available)
    if length > min(block.planned, block.minimum):
        assert length + least(rows) <= available
