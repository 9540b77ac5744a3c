"""Schedule compression: what comes when if nothing is done, how far behind, and how to catch up.

Every number is whole milliseconds: lengths as they are, times as milliseconds since the epoch (any
common origin will do). A lock is a start that does not move: nothing starts before its lock, and
what comes too late for it starts late. A lock has passed once
it lies before now, whatever the clock of the running block says. Whatever is computed here is a
projection or a proposal; the facilitator decides.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from msgspec import Struct, structs

SECOND = 1_000
MINUTE = 60 * SECOND
SEARCHED = 12  # up to so many legs every set of cuts is tried: 4,096 of them


class Leg(Struct, frozen=True):
    """A block still to come: its planned length, the shortest useful one, its lock if any."""

    id: str
    planned: int
    minimum: int
    locked_start: int | None = None


class Slot(Struct, frozen=True):
    """When a leg is now expected; `late` is how far its start has slipped past its lock."""

    id: str
    starts_at: int
    ends_at: int
    late: int = 0


class Projection(Struct, frozen=True):
    """The rest of the day if every clock is kept.

    `behind` is how much later than planned the current block ends (negative: earlier); `ends_at`
    is when the day ends, `over` how much later than planned that is (negative: time to spare).
    """

    slots: tuple[Slot, ...]
    behind: int
    ends_at: int
    over: int


class DoesNotFit(Struct, frozen=True):
    """Even at their minimum the legs need `shortfall` more; leaving out those in `cut` would do.

    `cut` is empty where no cut helps: the time is already gone, or all that is left is locked.
    """

    shortfall: int
    cut: tuple[str, ...]


class CatchUp(Struct, frozen=True):
    """A way to be in time: how long the running block still has, and the lengths of the legs."""

    left: int
    lengths: dict[str, int]


def project(
    now: int, current_ends_at: int, planned_end: int, legs: Sequence[Leg], end: int
) -> Projection:
    """Carry the current block's delay or lead through the legs after it.

    `planned_end` is when the plan had the current block end, `end` when it has the day end. A
    block that is over but still on counts as ending now; while its clock is held, give
    `current_ends_at` as now plus what is left.
    """
    free = max(now, current_ends_at)
    behind = free - planned_end
    slots = []
    for leg in legs:
        slots.append(_slot(leg, free))
        free = slots[-1].ends_at
    return Projection(tuple(slots), behind, ends_at=free, over=free - end)


def stretch(now: int, legs: Sequence[Leg], end: int) -> tuple[int, tuple[Leg, ...]]:
    """Say what there is to share out: the time up to the next lock, and the legs before it.

    `end` is the lock at the end of the day. A lock that has passed binds no longer: its leg
    belongs to the stretch, as one without a lock. The time is negative when the end of the day
    has passed.
    """
    before: list[Leg] = []
    for leg in legs:
        if leg.locked_start is not None and leg.locked_start >= now:
            return leg.locked_start - now, tuple(before)
        before.append(structs.replace(leg, locked_start=None))
    return end - now, tuple(before)


def offered(available: int, block: Leg, legs: Sequence[Leg]) -> int:
    """How long a block that begins now may take, with `available` left up to the next lock.

    It stops where the legs before the lock still have their minimums; where that would leave it
    less than its own, it has its minimum; but it never runs past the lock. With less than a
    minute to go the lock is missed anyway, and the block has its planned length.
    """
    if available < MINUTE:
        return block.planned
    room = max(available - least(legs), min(_least(block), available))
    return min(block.planned, room)


def catch_up(available: int, running: Leg, legs: Sequence[Leg]) -> CatchUp | DoesNotFit | None:
    """Fit what is left of the running block, and the legs after it, into the time up to the lock.

    `running` has what is left on its clock as planned length, and as minimum what of its own
    minimum is still to come. It keeps its clock for as long as the legs can give what is missing
    (see `compress`); beyond that it gives the rest, down to its minimum. None where all fits.
    """
    if running.planned + sum(leg.planned for leg in legs) <= available:
        return None
    left = min(running.planned, available - least(legs))
    if left < _least(running):
        shortfall = _least(running) - left
        return DoesNotFit(shortfall, _cut(shortfall, legs))
    shorter = compress(available - left, legs)
    kept = {leg.id: leg.planned for leg in legs}
    return CatchUp(left, shorter if isinstance(shorter, dict) else kept)


def least(legs: Iterable[Leg]) -> int:
    """What legs need together at their shortest."""
    return sum(map(_least, legs))


def compress(available: int, legs: Sequence[Leg]) -> dict[str, int] | DoesNotFit | None:
    """Propose shorter lengths that fit: each leg gives in proportion to what it can give.

    With planned d, minimum m and A available, Σd > A ≥ Σm: d′ₖ = mₖ + (dₖ − mₖ)(A − Σm)/(Σd − Σm),
    rounded to whole minutes (seconds, where a shortened leg would be under a minute) such that
    Σd′ ≤ A and m ≤ d′ ≤ d. None when Σd ≤ A: nothing to do. A minimum above the planned length
    counts as the planned length.
    """
    shortfall = least(legs) - available
    if sum(leg.planned for leg in legs) <= available:
        return None
    if shortfall > 0:
        return DoesNotFit(shortfall, _cut(shortfall, legs))
    exact = _exact(available, legs)
    grain = _grain(exact, legs)
    lengths = [max(_least(leg), x - x % grain) for leg, x in zip(legs, exact, strict=True)]
    _hand_out(available - sum(lengths), grain, lengths, exact, legs)
    return {leg.id: length for leg, length in zip(legs, lengths, strict=True)}


def _slot(leg: Leg, free: int) -> Slot:
    if leg.locked_start is None:
        return Slot(leg.id, free, free + leg.planned)
    start = max(free, leg.locked_start)
    return Slot(leg.id, start, start + leg.planned, late=start - leg.locked_start)


def _least(leg: Leg) -> int:
    return min(leg.minimum, leg.planned)


def _exact(available: int, legs: Sequence[Leg]) -> list[int]:
    spare = available - least(legs)
    give = sum(leg.planned - _least(leg) for leg in legs)
    return [_least(leg) + (leg.planned - _least(leg)) * spare // give for leg in legs]


def _grain(exact: Iterable[int], legs: Sequence[Leg]) -> int:
    # A block of "0 minutes" would be a cut in disguise; short ones are counted in seconds.
    giving = (x for x, leg in zip(exact, legs, strict=True) if leg.planned > _least(leg))
    return MINUTE if all(x >= MINUTE for x in giving) else SECOND


def _hand_out(
    left: int, grain: int, lengths: list[int], exact: Sequence[int], legs: Sequence[Leg]
) -> None:
    # Largest remainder: what rounding down left over goes to those who lost most by it.
    for k in sorted(range(len(legs)), key=lambda k: lengths[k] - exact[k]):
        if left >= grain and lengths[k] + grain <= legs[k].planned:
            lengths[k] += grain
            left -= grain


def _cut(shortfall: int, legs: Sequence[Leg]) -> tuple[str, ...]:
    """Choose the fewest unlocked legs that free enough; then the least planned, then the latest."""
    places = [k for k, leg in enumerate(legs) if leg.locked_start is None]
    if sum(_least(legs[k]) for k in places) < shortfall:
        return ()
    chosen = _search(shortfall, legs, places)
    return tuple(legs[k].id for k in sorted(chosen))


def _search(shortfall: int, legs: Sequence[Leg], places: Sequence[int]) -> Sequence[int]:
    # The k largest minimums free the most that k legs can, so they tell how many must go.
    largest = sorted(places, key=lambda k: (-_least(legs[k]), legs[k].planned, -k))
    count = 1
    while sum(_least(legs[k]) for k in largest[:count]) < shortfall:
        count += 1
    if len(places) > SEARCHED:
        return largest[:count]
    enough = (
        chosen
        for chosen in combinations(places, count)
        if sum(_least(legs[k]) for k in chosen) >= shortfall
    )
    return min(enough, key=lambda ks: (sum(legs[k].planned for k in ks), [-k for k in ks[::-1]]))
