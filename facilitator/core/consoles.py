"""Consoles: each opening of a secret link is one, known by an id of its own until it is ended.
So is a shared tablet, which a clerk opens.

What counts is which ones were ended: a console that could not be noted, because nothing can be
saved just then, works all the same, as it is what shows why.
"""

from .audiences import BY_LINK, LISTED
from .context import FACILITATORS, Context, EventMeta, Role
from .messages import Command, Event, Ref
from .refused import Refused
from .state import Console, State


class OpenConsole(Command, frozen=True):
    """Be listed among the consoles; `grant` is the fingerprint of the link that was used."""

    by = LISTED
    grant: Ref


class EndConsole(Command, frozen=True):
    """Let a console be one no more: one's own, a clerk a tablet, a facilitator any."""

    by = BY_LINK
    console: Ref


class ConsoleOpened(Event, frozen=True):
    """Somebody came in by a secret link."""

    id: str
    role: str
    grant: str


class ConsoleEnded(Event, frozen=True):
    """A console opens nothing and may ask for nothing any more; its link may open another."""

    console: str


def open_console(state: State, command: OpenConsole, context: Context) -> list[Event]:
    """Once for each."""
    actor = context.actor
    return (
        [] if actor.id in state.consoles else [ConsoleOpened(actor.id, actor.role, command.grant)]
    )


def end_console(state: State, command: EndConsole, context: Context) -> list[Event]:
    """Also one's own that was never listed."""
    own = command.console == context.actor.id
    if not own and not _may_end_others(state, command.console, context.actor.role):
        raise Refused("not-yours", "Only a facilitator ends another's console.", "console")
    if not own and command.console not in state.consoles:
        raise Refused("no-such-console", "There is no such console.", "console")
    return [] if has_ended(state, command.console) else [ConsoleEnded(command.console)]


def _may_end_others(state: State, console_id: str, role: Role) -> bool:
    console = state.consoles.get(console_id)
    is_tablet = console is not None and console.role == Role.TABLET
    return role in FACILITATORS or (role is Role.CLERK and is_tablet)


def of_other_links(state: State, grants: frozenset[str]) -> list[Event]:
    """What is owed when the links are new: whoever came in by an older one is out."""
    return [ConsoleEnded(one) for one, console in open_ones(state) if console.grant not in grants]


def console_opened(state: State, event: ConsoleOpened, meta: EventMeta) -> None:
    """List it with the link it was opened by, so that it can be ended."""
    state.consoles[event.id] = Console(event.role, meta.at, event.grant)


def console_ended(state: State, event: ConsoleEnded, meta: EventMeta) -> None:
    """It stays on record, so that its cookie is known for what it was."""
    console = state.consoles.setdefault(event.console, Console("", meta.at, ""))
    console.ended = meta.at


def has_ended(state: State, console_id: str) -> bool:
    """Whether this one was ended."""
    console = state.consoles.get(console_id)
    return console is not None and console.ended is not None


def browser_of(console: str) -> str:
    """What all consoles have in common that one browser opened one after another on a surface."""
    return console.partition("_")[0]


def desks(state: State) -> list[str]:
    """Each browser that is or was a clerk's desk, in the order in which they came: desk 1 first."""
    found = (one for one, console in state.consoles.items() if console.role == Role.CLERK)
    return list(dict.fromkeys(map(browser_of, found)))


def open_ones(state: State) -> list[tuple[str, Console]]:
    """Those that may be used, by id, in the order in which they were opened."""
    return [(one, console) for one, console in state.consoles.items() if console.ended is None]


COMMANDS = {OpenConsole: open_console, EndConsole: end_console}
EVENTS = {ConsoleOpened: console_opened, ConsoleEnded: console_ended}
