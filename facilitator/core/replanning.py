"""The rest of the day: how long blocks to come shall last, which are left out, and catching up."""

from typing import Annotated

from msgspec import Meta

from facilitator.plan.values import Block, Day

from . import timing
from .activity import refuse_unless
from .context import Context, EventMeta
from .messages import Command, Event, Ref
from .planned import current_position
from .refused import Refused
from .state import ReplacedLengths, State


class TakeProposal(Command, frozen=True):
    """Shorten the blocks up to the next lock as proposed, with the current one if need be."""

    seen: Ref


class EndInTime(Command, frozen=True):
    """Let the current block end in time for the next lock, as proposed."""

    seen: Ref


class UndoProposal(Command, frozen=True):
    """Take back the last proposal taken, as long as none of its blocks has had its turn."""

    seen: Ref


class SetLength(Command, frozen=True):
    """Say how long a block to come today shall last; null gives it the plan's length again."""

    block: Ref
    minutes: Annotated[int, Meta(ge=1, le=600)] | None


class LeaveOut(Command, frozen=True):
    """Pass by a block to come today; with a fixed time if it has passed and a proposal says so."""

    block: Ref


class TakeIn(Command, frozen=True):
    """Do not leave a block out after all."""

    block: Ref


class ProposalTaken(Event, frozen=True):
    """Blocks to come were given other lengths, in ms; the clock of `block` was moved by `by` ms."""

    lengths: dict[str, int]
    block: str = ""
    by: int = 0


class ProposalUndone(Event, frozen=True):
    """What the last proposal changed is as it was before."""


class LengthSet(Event, frozen=True):
    """A block to come shall last `length` ms; None: as the plan has it."""

    block: str
    length: int | None


class BlockLeftOut(Event, frozen=True):
    """The hall shall pass a block by."""

    block: str


class BlockTakenIn(Event, frozen=True):
    """A block is not left out after all."""

    block: str


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


def set_length(state: State, command: SetLength, context: Context) -> list[Event]:
    """Only what has a length of its own can be given another."""
    day, block = _to_come(state, command.block)
    refuse_unless(
        timing.length(day, block), "not-now", "This block has no length of its own.", "block"
    )
    length = None if command.minutes is None else command.minutes * timing.MINUTE
    return [LengthSet(block.id, length)]


def leave_out(state: State, command: LeaveOut, context: Context) -> list[Event]:
    """A fixed time was promised to somebody: it stays until it has passed and nothing fits."""
    _, block = _to_come(state, command.block)
    found = timing.proposal(state, context.now) if block.lock else None
    refuse_unless(
        not block.lock or (found is not None and block.id in found.cut),
        "not-now",
        "A fixed time is left out only where it has passed and the day does not fit.",
        "block",
    )
    refuse_unless(
        block.id not in state.run.left_out, "not-now", "This block is left out already.", "block"
    )
    return [BlockLeftOut(block.id)]


def take_in(state: State, command: TakeIn, context: Context) -> list[Event]:
    """Going to the block does the same."""
    _, block = _to_come(state, command.block)
    refuse_unless(block.id in state.run.left_out, "not-now", "This block is not left out.", "block")
    return [BlockTakenIn(block.id)]


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
            _agree(state, block, length)
        _move_end(state, last.block, -last.by)


def length_set(state: State, event: LengthSet, meta: EventMeta) -> None:
    """What was set by hand is not undone with a proposal."""
    _agree(state, event.block, event.length)
    last = state.run.last_proposal
    if last is not None:
        last.lengths.pop(event.block, None)
        if not last.lengths and not last.block:
            state.run.last_proposal = None


def block_left_out(state: State, event: BlockLeftOut, meta: EventMeta) -> None:
    """Until it is taken in again, the hall enters it, or another day begins."""
    state.run.left_out.add(event.block)


def block_taken_in(state: State, event: BlockTakenIn, meta: EventMeta) -> None:
    """The hall comes to it in its turn again."""
    state.run.left_out.discard(event.block)


def _proposal(state: State, seen: str, context: Context) -> timing.Proposal:
    current_position(state, seen)
    found = timing.proposal(state, context.now)
    if found is None:
        raise Refused("no-proposal", "The day is in time: there is nothing to shorten.")
    return found


def _as_event(state: State, found: timing.Proposal, context: Context) -> ProposalTaken:
    lengths = found.lengths or {}
    if found.ends_at is None:
        return ProposalTaken(lengths)
    by = found.ends_at - timing.current_block_end(state, context.now)
    return ProposalTaken(lengths, str(state.run.block), by)


def _to_come(state: State, block_id: str) -> tuple[Day, Block]:
    """A block that is still to come today, left out or not."""
    day, index = current_position(state, state.run.block or "")
    for place, block in enumerate(day.blocks):
        if block.id == block_id:
            refuse_unless(place > index, "not-now", "This block is not to come any more.", "block")
            return day, block
    raise Refused("no-such-block", "That block is not part of today.", "block")


def _agree(state: State, block: str, length: int | None) -> None:
    if length is None:
        state.run.lengths.pop(block, None)
    else:
        state.run.lengths[block] = length


def _move_end(state: State, block: str, by: int) -> None:
    clock = state.run.clocks.get(block)
    if clock is not None:
        clock.move_end(by)


COMMANDS = {
    TakeProposal: take_proposal,
    EndInTime: end_in_time,
    UndoProposal: undo_proposal,
    SetLength: set_length,
    LeaveOut: leave_out,
    TakeIn: take_in,
}
EVENTS = {
    ProposalTaken: proposal_taken,
    ProposalUndone: proposal_undone,
    LengthSet: length_set,
    BlockLeftOut: block_left_out,
    BlockTakenIn: block_taken_in,
}
