"""Guests who pour in, and a way to show them out together that can be taken back."""

from typing import Annotated

from msgspec import Meta

from facilitator.methods import surge

from . import people_index
from .activity import refuse_unless
from .context import Context, EventMeta
from .messages import Command, Event, Ref
from .state import Person, State

MANY = 40
"""Guests in a minute whom the facilitator is told of."""


class DismissGuests(Command, frozen=True):
    """Show out every guest who came at a moment or later; who is on the roster stays."""

    since: Annotated[int, Meta(ge=0, le=2**53 - 1)]


class TakeBackDismissal(Command, frozen=True):
    """Let guests who were shown out together back in, with the dots and the team they had."""

    dismissed: Ref


class GuestsDismissed(Event, frozen=True):
    """Guests were shown out together."""

    id: str
    people: tuple[str, ...]
    since: int


class DismissalTakenBack(Event, frozen=True):
    """Guests who were shown out together have their places again."""

    dismissed: str
    people: tuple[str, ...]


def dismiss_guests(state: State, command: DismissGuests, context: Context) -> list[Event]:
    """Nobody, if nobody came since then."""
    since = tuple(one.id for one in guests_here(state) if one.joined >= command.since)
    return [GuestsDismissed(f"g-{context.new_id}", since, command.since)] if since else []


def take_back_dismissal(state: State, command: TakeBackDismissal, context: Context) -> list[Event]:
    """All whose phone and name are still free: who has joined anew is somebody else now."""
    known = state.shown_out.get(command.dismissed)
    refuse_unless(known, "nothing-to-undo", "Nothing is left of this to take back.", "dismissed")
    back = tuple(one for one in known or () if _may_be_back(state, state.people.get(one)))
    return [DismissalTakenBack(command.dismissed, back)]


def guests_dismissed(state: State, event: GuestsDismissed, meta: EventMeta) -> None:
    """Their phones are visitors' again; what they did stays on record."""
    for one in event.people:
        if (person := people_index.find(state, one)) is not None:
            people_index.dismiss(state, person)
    state.shown_out[event.id] = event.people


def dismissal_taken_back(state: State, event: DismissalTakenBack, meta: EventMeta) -> None:
    """Those shown out in that act have their places again, unless they came back meanwhile."""
    state.shown_out.pop(event.dismissed, None)
    for one in event.people:
        person = state.people.get(one)
        if person is not None and person.dismissed:
            people_index.forget_departed(state, person)
            person.dismissed = False
            people_index.index(state, person)


def note_guest(state: State, person: Person) -> None:
    """Note that somebody has joined."""
    if person.seat is None:
        surge.note(state.guests, person.joined, MANY)


def guests_here(state: State) -> list[Person]:
    """Everybody here who is not on the roster."""
    return [one for one in state.people.values() if one.seat is None and not one.dismissed]


def _may_be_back(state: State, person: Person | None) -> bool:
    if person is None or not person.dismissed or person.device in state.devices:
        return False
    return not any(one in state.people_by_skeleton for one in people_index.name_keys(person))


COMMANDS = {DismissGuests: dismiss_guests, TakeBackDismissal: take_back_dismissal}
EVENTS = {GuestsDismissed: guests_dismissed, DismissalTakenBack: dismissal_taken_back}
