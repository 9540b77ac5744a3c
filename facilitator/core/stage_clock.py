"""How the hall sees the clock of the block it is in: in full, softened, or not at all.

The plan says so for each block, and a console for the one that runs; that is kept until the day is
held again. The facilitator's own clock is always there in full.
"""

from facilitator.plan.values import ClockLook

from . import current_plan
from .context import Context, EventMeta
from .messages import Command, Event, Ref
from .state import State


class SetStageClock(Command, frozen=True):
    """Show the hall the clock of the block it is in, soften it, or hide it."""

    seen: Ref
    clock: ClockLook


class StageClockSet(Event, frozen=True):
    """The hall sees a block's clock in another way than before."""

    block: str
    clock: ClockLook


def set_stage_clock(state: State, command: SetStageClock, context: Context) -> list[Event]:
    """Asking for what is so already is no mistake."""
    current_plan.require_running_day(state, command.seen)
    if clock_look(state, command.seen) == command.clock:
        return []
    return [StageClockSet(command.seen, command.clock)]


def stage_clock_set(state: State, event: StageClockSet, meta: EventMeta) -> None:
    """Also where the hall comes back to the block."""
    state.clock_looks[event.block] = event.clock


def clock_look(state: State, block_id: str | None) -> ClockLook:
    """How the hall sees a block's clock now; what the plan does not have is shown."""
    block = current_plan.block(state, block_id)
    planned: ClockLook = block.clock if block else "shown"
    return state.clock_looks.get(block_id or "", planned)


COMMANDS = {SetStageClock: set_stage_clock}
EVENTS = {StageClockSet: stage_clock_set}
