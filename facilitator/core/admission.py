"""The door for guests: whether people who are not on the roster may join right now."""

from .context import Context, EventMeta
from .messages import Command, Event
from .state import State


class CloseDoor(Command, frozen=True):
    """Let nobody join who is not on the roster; who is in stays in."""


class OpenDoor(Command, frozen=True):
    """Let guests join again."""


class DoorClosed(Event, frozen=True):
    """Guests cannot join."""


class DoorOpened(Event, frozen=True):
    """Guests can join."""


def close_door(state: State, command: CloseDoor, context: Context) -> list[Event]:
    """Close, if it is open."""
    return [] if state.door_closed else [DoorClosed()]


def open_door(state: State, command: OpenDoor, context: Context) -> list[Event]:
    """Open, if it is closed."""
    return [DoorOpened()] if state.door_closed else []


def door_closed(state: State, event: DoorClosed, meta: EventMeta) -> None:
    """Guests are kept out; who is on the roster, or in already, is not."""
    state.door_closed = True


def door_opened(state: State, event: DoorOpened, meta: EventMeta) -> None:
    """Whoever comes may give a name."""
    state.door_closed = False


COMMANDS = {CloseDoor: close_door, OpenDoor: open_door}
EVENTS = {DoorClosed: door_closed, DoorOpened: door_opened}
