"""What befalls the server's own time: the machine's clock is set, or the machine sleeps.

A clock that is set takes every running clock along, so that a block keeps what it had left, and a
vote that ends with it ends when it would have. The time of a sleep is gone for the hall as well:
whether the block gets it back is asked. Either way the facilitator is told, and decides.
"""

from msgspec.structs import replace

from . import schedule
from .activity import refuse_unless
from .context import Context, EventMeta
from .current_plan import current_position, visits_of_the_day
from .messages import Command, Event, Ref
from .refused import Refused
from .shown import Shown
from .state import Clock, Interruption, State

REPORTABLE_STEP_MS = 5_000
"""Milliseconds from which on a clock that was set is worth a word to the facilitator."""

STEPPED, SLEPT = "stepped", "slept"


class InterruptionView(Shown):
    """What befell the server's time, as the console is told."""

    kind: str
    """`stepped`: the clock was set; `slept`: the server was away"""
    by: int
    """the length by which, below zero where the clock was set back"""
    at: int
    """the moment at which"""
    open: bool
    """whether the current block's clock can still follow"""


class GiveTimeBack(Command, frozen=True):
    """Give the current block the time for which the server slept."""

    seen: Ref


class CountByClock(Command, frozen=True):
    """Let the current block end when it would have, had the clock been right from the start."""

    seen: Ref


class LeaveClock(Command, frozen=True):
    """Leave the clocks as they are."""


class ClockStepped(Event, frozen=True):
    """The machine's clock was set by `by` ms, the day's plan is to be read `shift` ms later."""

    by: int
    shift: int
    block: str


class TimeLost(Event, frozen=True):
    """The server was asleep for `length` ms while the hall was in this block."""

    block: str
    length: int


class InterruptionSettled(Event, frozen=True):
    """The facilitator has decided: the end of the clock of `block`, if any, moves by `by`."""

    block: str
    by: int


def stepped(state: State, by: int) -> list[Event]:
    """What happens as the machine's clock is set by `by` ms."""
    return [ClockStepped(by, _shift(state, by), state.run.block or "")]


def slept(state: State, length: int, now: int) -> list[Event]:
    """What happens as the server wakes at `now` after `length` ms; nothing where no clock ran."""
    clock = _clock(state)
    left = clock.remaining(now - length) if clock and clock.held_at is None else None
    return [TimeLost(str(state.run.block), length)] if left is not None and left > 0 else []


def give_time_back(state: State, command: GiveTimeBack, context: Context) -> list[Event]:
    """The block has left what it had when the server fell asleep."""
    current_position(state, command.seen)
    return [InterruptionSettled(command.seen, _open(state, SLEPT).by)]


def count_by_clock(state: State, command: CountByClock, context: Context) -> list[Event]:
    """The end goes back to the moment at which it was, by the clock that was wrong then."""
    current_position(state, command.seen)
    by = -_open(state, STEPPED).by
    clock = _clock(state)
    left = clock.remaining(context.now) if clock else None
    refuse_unless(
        left is not None and left + by > 0,
        "too-short",
        "By the new clock this block would be over already.",
    )
    return [InterruptionSettled(command.seen, by)]


def leave_clock(state: State, command: LeaveClock, context: Context) -> list[Event]:
    """Nothing moves; nobody asks any more."""
    return [InterruptionSettled("", 0)] if state.interruption else []


def clock_stepped(state: State, event: ClockStepped, meta: EventMeta) -> None:
    """Move along the clocks, turning pages, the day's visits, and the plan of a day not begun at
    its own time."""
    run = state.run
    for clock in run.clocks.values():
        clock.move(event.by)
    for visit in visits_of_the_day(run):
        visit.came += event.by
        visit.left = visit.left and visit.left + event.by
    over = state.spot.cue if state.spot else None
    for cue in (*state.cues.values(), *([over] if over else ())):
        cue.since += event.by
    run.shift += event.shift
    if run.day in run.days_run:
        run.days_run[run.day] += event.shift
    before = state.interruption
    again = before if before and before.kind == STEPPED else None
    by = event.by + (again.by if again else 0)
    block = event.block if not again or again.block == event.block else ""
    if abs(by) >= REPORTABLE_STEP_MS:
        state.interruption = Interruption(STEPPED, by, meta.at + event.by, block)
    elif again:
        state.interruption = None


def time_lost(state: State, event: TimeLost, meta: EventMeta) -> None:
    """Keep it as a question to the facilitator, until it is answered or the hall moves on."""
    state.interruption = Interruption(SLEPT, event.length, meta.at, event.block)


def interruption_settled(state: State, event: InterruptionSettled, meta: EventMeta) -> None:
    """The question is gone; the end of the block's clock moves as was decided."""
    state.interruption = None
    clock = state.run.clocks.get(event.block)
    if clock is not None and clock.ends_at is not None:
        clock.ends_at += event.by


def hall_moved(state: State) -> None:
    """Another block has another clock: nothing is given back to it, and nothing counted anew."""
    found = state.interruption
    if found is not None:
        state.interruption = replace(found, block="") if found.kind == STEPPED else None


def shown(state: State) -> InterruptionView | None:
    """What the console is told."""
    found = state.interruption
    if found is None:
        return None
    running = bool(found.block) and found.block == state.run.block
    return InterruptionView(found.kind, found.by, found.at, running)


def _open(state: State, kind: str) -> Interruption:
    found = state.interruption
    if found is None or found.kind != kind or found.block != state.run.block:
        raise Refused("settled", "There is nothing to decide about this block's clock any more.")
    return found


def _clock(state: State) -> Clock | None:
    return state.run.clocks.get(state.run.block or "")


def _shift(state: State, by: int) -> int:
    """A day at its planned times keeps them, on the date it is now; any other moves along."""
    run, plan = state.run, state.plan
    visits = visits_of_the_day(run)
    day = next((one for one in plan.days if one.id == run.day), None) if plan else None
    if plan is None or day is None or run.over or not visits:
        return 0
    began = visits[0].came
    planned = schedule.shift_for(plan, day, "planned", began)
    if run.shift != planned:
        return by
    return schedule.shift_for(plan, day, "planned", began + by) - planned


COMMANDS = {
    GiveTimeBack: give_time_back,
    CountByClock: count_by_clock,
    LeaveClock: leave_clock,
}
EVENTS = {
    ClockStepped: clock_stepped,
    TimeLost: time_lost,
    InterruptionSettled: interruption_settled,
}
