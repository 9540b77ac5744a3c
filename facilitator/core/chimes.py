"""Whether the stage chimes when a hall is called back, and when a break is over. Nobody hears it
unless the plan says so, or a console."""

from .context import Context, EventMeta
from .messages import Command, Event
from .state import State


class SetChimes(Command, frozen=True):
    """Let stages chime, or not."""

    on: bool


class ChimesSet(Event, frozen=True):
    """From here on stages chime, or do not."""

    on: bool


def set_chimes(state: State, command: SetChimes, context: Context) -> list[Event]:
    """Asking for what is so already is no mistake."""
    return [] if command.on == are_on(state) else [ChimesSet(command.on)]


def chimes_set(state: State, event: ChimesSet, meta: EventMeta) -> None:
    """For every stage, whatever block runs."""
    state.chimes = event.on


def are_on(state: State) -> bool:
    """What a console has said last, else the plan; without either they are silent."""
    if state.chimes is not None:
        return state.chimes
    return state.plan is not None and state.plan.session.chimes == "on"


COMMANDS = {SetChimes: set_chimes}
EVENTS = {ChimesSet: chimes_set}
