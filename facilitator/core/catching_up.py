"""Catching up: what is proposed to a hall that runs late, so that the next lock is kept; taking it.

A proposal is computed from plan and state whenever it is looked at, and again as it is taken. How
the time is shared out is arithmetic: `methods/compression.py`.
"""

from msgspec import Struct

from facilitator.methods import compression
from facilitator.plan.times import MINUTE
from facilitator.plan.values import Block, Day

from .activity import refuse_unless
from .context import Context, EventMeta
from .current_plan import current_position, running_block, still_to_come
from .messages import Command, Event, Ref
from .refused import Refused
from .schedule import current_block_end, shortest, stretch_ahead
from .state import Clock, ReplacedLengths, Run, State

WORTH_IT = 3 * MINUTE
"""Nothing is proposed for less: blocks are never entered to the minute."""


class Proposal(Struct, frozen=True):
    """How to be in time for the next lock: shorter lengths, or by how much it cannot be done.

    Consoles are shown it as it is.
    """

    until: str | None
    """the locked block that can be kept, null for the end of the day"""
    lengths: dict[str, int] | None = None
    """block id → the length proposed; null where shorter blocks do not help"""
    ends_at: int | None = None
    """the moment at which the current block would have to end, null where it keeps its clock"""
    over: int = 0
    """the length by which the current block's clock runs past the lock"""
    shortfall: int = 0
    """the length that is missing at the shortest lengths"""
    cut: tuple[str, ...] = ()
    """ids of blocks that could be left out instead"""
    alone: bool = False
    """whether no block lies between, so that only the current one itself can give the time"""


class TakeProposal(Command, frozen=True):
    """Shorten the blocks up to the next lock as proposed, with the current one if need be."""

    seen: Ref


class EndInTime(Command, frozen=True):
    """Let the current block end in time for the next lock, as proposed."""

    seen: Ref


class UndoProposal(Command, frozen=True):
    """Take back the last proposal taken, as long as none of its blocks has had its turn."""

    seen: Ref


class ProposalTaken(Event, frozen=True):
    """Blocks to come were given other lengths, in ms; the clock of `block` was moved by `by` ms."""

    lengths: dict[str, int]
    block: str = ""
    by: int = 0


class ProposalUndone(Event, frozen=True):
    """What the last proposal changed is as it was before."""


def proposal(state: State, now: int) -> Proposal | None:
    """How to catch up before the next lock; None where it is missed by less than `WORTH_IT`."""
    found = running_block(state)
    if found is None:
        return None
    plan, day, block = found
    available, legs = stretch_ahead(plan, day, block, state.run, now)
    running = _left(state, day, block, now)
    if running.planned + sum(leg.planned for leg in legs) - available < WORTH_IT:
        return None
    answer = compression.catch_up(available, running, legs)
    if answer is None:
        return None
    until = _lock_after(day, block, legs, state.run)
    over = max(0, running.planned - available)
    alone = not any(leg.planned for leg in legs)
    if isinstance(answer, compression.CatchUp):
        ends_at = _sooner(now, answer.left, running)
        lengths = {leg.id: answer.lengths[leg.id] for leg in legs if leg.planned}
        return Proposal(until, lengths or None, ends_at, over, alone=alone)
    ends_at = _sooner(now, available - compression.least(legs), running)
    return Proposal(until, None, ends_at, over, answer.shortfall, answer.cut, alone)


def take_proposal(state: State, command: TakeProposal, context: Context) -> list[Event]:
    """Take the compression that the console shows, computed again for this moment."""
    found = _proposal(state, command.seen, context)
    if found.lengths is None:
        raise Refused("no-proposal", "There is nothing to shorten right now.")
    return [_as_event(state, found, context)]


def end_in_time(state: State, command: EndInTime, context: Context) -> list[Event]:
    """Shorten the current block alone, computed again for this moment."""
    found = _proposal(state, command.seen, context)
    if found.ends_at is None or found.lengths is not None:
        raise Refused("no-proposal", "This block does not have to end sooner right now.")
    return [_as_event(state, found, context)]


def undo_proposal(state: State, command: UndoProposal, context: Context) -> list[Event]:
    """Refused once the hall has come to one of its blocks, or left the one whose clock it moved."""
    current_position(state, command.seen)
    refuse_unless(undoable(state), "not-now", "There is no proposal to take back any more.")
    return [ProposalUndone()]


def undoable(state: State) -> ReplacedLengths | None:
    """The last proposal taken, while all its blocks are to come; None where the hall is nowhere."""
    last = state.run.last_proposal
    try:
        day, index = current_position(state, state.run.block or "")
    except Refused:
        return None
    past = {block.id for block in day.blocks[:index]}
    return None if last is None or last.lengths.keys() & past else last


def proposal_taken(state: State, event: ProposalTaken, meta: EventMeta) -> None:
    """Keep the agreed lengths for the blocks to come, and what they replace."""
    run = state.run
    before = {block: run.lengths.get(block) for block in event.lengths}
    run.last_proposal = ReplacedLengths(before, event.block, event.by)
    run.lengths |= event.lengths
    _move_end(state, event.block, event.by)


def proposal_undone(state: State, event: ProposalUndone, meta: EventMeta) -> None:
    """Everything else that happened to these blocks meanwhile stays."""
    last, state.run.last_proposal = state.run.last_proposal, None
    if last is not None:
        for block, length in last.lengths.items():
            state.run.agree_length(block, length)
        _move_end(state, last.block, -last.by)


def _proposal(state: State, seen: str, context: Context) -> Proposal:
    current_position(state, seen)
    found = proposal(state, context.now)
    if found is None:
        raise Refused("no-proposal", "The day is in time: there is nothing to shorten.")
    return found


def _as_event(state: State, found: Proposal, context: Context) -> ProposalTaken:
    lengths = found.lengths or {}
    if found.ends_at is None:
        return ProposalTaken(lengths)
    by = found.ends_at - current_block_end(state, context.now)
    return ProposalTaken(lengths, str(state.run.block), by)


def _sooner(now: int, left: int, running: compression.Leg) -> int | None:
    """When the running block ends if it has `left` more; None where that is gone, or no less."""
    return now + left if 0 < left <= running.planned - MINUTE else None


def _left(state: State, day: Day, block: Block, now: int) -> compression.Leg:
    """What is still to come of the running block: by its clock, and of its minimum."""
    clock = state.run.clocks.get(block.id) or Clock(None, 0)
    left = current_block_end(state, now) - now
    held = max(0, clock.total - left)  # not below 0: the server's clock may have been set back
    return compression.Leg(block.id, left, max(0, shortest(day, block, state.run) - held))


def _lock_after(day: Day, block: Block, legs: tuple[compression.Leg, ...], run: Run) -> str | None:
    later = still_to_come(day, block.id, run)
    return later[len(legs)].id if len(legs) < len(later) else None


def _move_end(state: State, block: str, by: int) -> None:
    clock = state.run.clocks.get(block)
    if clock is not None:
        clock.move_end(by)


COMMANDS = {
    TakeProposal: take_proposal,
    EndInTime: end_in_time,
    UndoProposal: undo_proposal,
}
EVENTS = {
    ProposalTaken: proposal_taken,
    ProposalUndone: proposal_undone,
}
