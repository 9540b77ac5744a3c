"""The times of a day whose blocks were put in another order: who begins when from there on.

Between one start that does not move and the next, blocks follow each other in their new order. Each
keeps the length that the plan gave it, as long as all of them fit; else the one gives that has most
to give down to its shortest useful length, then the next: so one block is shorter and times stay
round. What was left out gives first, the block the hall is in last. What was added keeps the
minutes that were asked for. Where nothing was changed, times stay as they are. All lengths and
times here are minutes.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from facilitator.plan.times import MINUTE, block_length, show_time
from facilitator.plan.values import Block, Day

from .refused import Refused
from .schedule import shortest
from .state import Run, State


class Span(Struct):
    """How long a block shall last and how short it may become; whether it has a time of its own."""

    wanted: int
    least: int
    timed: bool = True


class Stretch(Struct):
    """Blocks that follow each other: the first stays where it `begins`, the last `ends` then."""

    blocks: tuple[Block, ...]
    begins: int
    ends: int

    @property
    def ids(self) -> tuple[str, ...]:
        """Which blocks they are, in their order."""
        return tuple(one.id for one in self.blocks)


def retimed(
    state: State, day: Day, blocks: Sequence[Block], added: Mapping[str, int], elapsed: int
) -> dict[str, int | None]:
    """The starts that change as `day` has these `blocks` in this order; None: when the one before
    it ends.

    `added` has the minutes of blocks that no file has, `elapsed` is how long the hall has been in
    its block. Raises Refused("would-overlap").
    """
    here = state.run.block if state.run.day == day.id and not state.run.over else None
    begins = dict(zip((one.id for one in day.blocks), _begins(day), strict=True))
    before = {one.ids for one in _stretches(day, day.blocks, begins, here)}
    starts: dict[str, int | None] = {}
    for one in _stretches(day, blocks, begins, here):
        if one.ends < one.begins:
            message = "A fixed time would come after a later one."
            raise Refused("would-overlap", message, "after")
        if one.ids not in before:
            starts |= _followed(state, day, one, added, elapsed if one.ids[0] == here else None)
    return {block.id: starts[block.id] for block in blocks if _differs(block, starts)}


def _followed(
    state: State, day: Day, stretch: Stretch, added: Mapping[str, int], elapsed: int | None
) -> dict[str, int | None]:
    """The starts of a stretch; `elapsed` is what its first block has had, None: it is to come."""
    spans = {block.id: _span(state, day, block, added) for block in stretch.blocks}
    if elapsed is not None:  # as it is now: its clock is the facilitator's
        first = stretch.blocks[0]
        length = block_length(day, first) // MINUTE
        spans[first.id] = Span(length, length, first.start is not None)
    lengths = _lengths(stretch, spans, state.run, elapsed)
    starts = _starts(stretch, spans, lengths, is_last=stretch.ends == day.end)
    if elapsed is not None:
        starts.pop(stretch.ids[0])
    return starts


def _differs(block: Block, starts: Mapping[str, int | None]) -> bool:
    return not block.lock and block.id in starts and starts[block.id] != block.start


def _begins(day: Day) -> list[int]:
    """When each block begins by the plan: one without a time at the end of the time before it."""
    found: list[int] = []
    ends = 0
    for block in day.blocks:
        found.append(ends if block.start is None else block.start)
        ends = found[-1] + block_length(day, block) // MINUTE
    return found


def _stretches(
    day: Day, blocks: Sequence[Block], begins: Mapping[str, int], here: str | None
) -> list[Stretch]:
    """The blocks from the one the hall is in, or the first, cut before every start that stays."""
    ids = [one.id for one in blocks]
    first = ids.index(here) if here in ids else 0
    cuts = [first, *(at for at in range(first + 1, len(blocks)) if blocks[at].lock)]
    begin = begins[ids[first] if here in ids else day.blocks[0].id]
    starts = [blocks[at].start or 0 if blocks[at].lock else begin for at in cuts]
    ranges = zip(cuts, [*cuts[1:], len(blocks)], starts, [*starts[1:], day.end], strict=True)
    return [Stretch(tuple(blocks[a:b]), at, ends) for a, b, at, ends in ranges]


def _span(state: State, day: Day, block: Block, added: Mapping[str, int]) -> Span:
    """As the file has it, whatever it had to give meanwhile; what was added keeps what it has."""
    if block.id in added:
        return Span(added[block.id], added[block.id])
    days = state.adopted.days if state.adopted else ()
    own = next((one for one in days if one.id == day.id), day)
    planned = next(one for one in own.blocks if one.id == block.id)
    least = shortest(own, planned, state.run) // MINUTE
    return Span(block_length(own, planned) // MINUTE, least, planned.start is not None)


def _lengths(
    stretch: Stretch, spans: Mapping[str, Span], run: Run, elapsed: int | None
) -> dict[str, int]:
    """How long each lasts; `elapsed` is what the first has had, None where it has not begun."""
    lengths = {block: span.wanted for block, span in spans.items()}
    over = sum(lengths.values()) - (stretch.ends - stretch.begins)
    for block, least in _givers(stretch, spans, run, elapsed):
        given = min(max(over, 0), max(lengths[block] - least, 0))
        lengths[block] -= given
        over -= given
    if over > 0:
        raise Refused("would-overlap", _too_long(stretch, over), "after")
    return lengths


def _givers(
    stretch: Stretch, spans: Mapping[str, Span], run: Run, elapsed: int | None
) -> list[tuple[str, int]]:
    """Who gives first, and down to which length: what is left out, then what has most to give, the
    latest of equals, and last the block the hall is in."""
    left_out = [(block, 1) for block in stretch.ids if block in run.left_out]
    spare = {block: spans[block].wanted - spans[block].least for block in stretch.ids}
    by_spare = sorted(enumerate(stretch.ids), key=lambda one: (-spare[one[1]], -one[0]))
    others = [(block, spans[block].least) for _, block in by_spare if block not in run.left_out]
    current = [] if elapsed is None else [(stretch.ids[0], max(1, elapsed))]
    return [*left_out, *others, *current]


def _too_long(stretch: Stretch, missing: int) -> str:
    return (
        f"Even at the shortest lengths, {missing} minutes are missing before "
        f"{show_time(stretch.ends)}, which does not move."
    )


def _starts(
    stretch: Stretch, spans: Mapping[str, Span], lengths: Mapping[str, int], *, is_last: bool
) -> dict[str, int | None]:
    """One after the other. What has no time of its own in the file has none, unless it comes last
    and has more than its own length now."""
    found: dict[str, int | None] = {}
    at, last = stretch.begins, stretch.ids[-1]
    for block, length in ((one, lengths[one]) for one in stretch.ids):
        fills = block != last or at + length == stretch.ends
        is_nothing = length == 0 and not (block == last and is_last)
        follows = is_nothing or (not spans[block].timed and fills)
        found[block] = None if follows and found else at
        at += length
    return found
