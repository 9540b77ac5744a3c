"""Whether a tapped name counts: at once, once somebody has said that it is them, or by badge.

The code on the wall is for everybody, so whoever is first may be a stranger. A group says how much
a tapped name is good for (`door` in the plan, the facilitator in the session); a badge is always
enough. Who waits for a yes takes part in everything, and what they did counts from then on.
"""

from typing import Annotated, Literal

from msgspec import Meta

from . import people_index
from .activity import refuse_unless
from .context import Actor, Context, EventMeta, Role
from .messages import Command, Event, Ref
from .state import Person, State

MOST_CONFIRMED = 500
"""People whom one press confirms."""

SeatPolicy = Literal["open", "confirm", "badge"]


class SetSeats(Command, frozen=True):
    """Say what a tapped name of a group is good for from now on."""

    group: Ref
    seats: SeatPolicy


class ConfirmPeople(Command, frozen=True):
    """Say that these are who they say: what they do counts, and what they did."""

    people: Annotated[tuple[Ref, ...], Meta(min_length=1, max_length=MOST_CONFIRMED)]


class SeatsSet(Event, frozen=True):
    """A tapped name of a group is good for something else from here on."""

    group: str
    seats: SeatPolicy


class PeopleConfirmed(Event, frozen=True):
    """What these do counts."""

    people: tuple[str, ...]


def set_seats(state: State, command: SetSeats, context: Context) -> list[Event]:
    """Change it for who comes from now on; who is in stays as they are."""
    groups = {group.id for group in state.plan.groups} if state.plan else set()
    refuse_unless(command.group in groups, "no-such-group", "There is no such group.", "group")
    if seat_policy(state, command.group) == command.seats:
        return []
    return [SeatsSet(command.group, command.seats)]


def confirm_people(state: State, command: ConfirmPeople, context: Context) -> list[Event]:
    """All of those named who still wait; who has left or was confirmed meanwhile is passed by."""
    people = [people_index.find(state, one) for one in dict.fromkeys(command.people)]
    waiting = tuple(one.id for one in people if one is not None and not one.confirmed)
    return [PeopleConfirmed(waiting)] if waiting else []


def seats_set(state: State, event: SeatsSet, meta: EventMeta) -> None:
    """It stands until it is changed again, whatever the plan says."""
    state.seat_policies[event.group] = event.seats


def people_confirmed(state: State, event: PeopleConfirmed, meta: EventMeta) -> None:
    """They are who they say: their ballots count and no other phone may take the name."""
    for one in event.people:
        if (person := state.people.get(one)) is not None:
            person.confirmed, person.name_is_free = True, False


def seat_policy(state: State, group_id: str) -> str:
    """What a tapped name of this group is good for: open, confirm or badge."""
    groups = {one.id: one for one in state.plan.groups} if state.plan else {}
    group = groups.get(group_id)
    by_plan = group.door or ("confirm" if group.body else "open") if group else "open"
    return state.seat_policies.get(group_id, by_plan)


def counts_at_once(state: State, group: str, asker: Actor, before: Person | None) -> bool:
    """Whether somebody who takes a seat needs nobody's yes: a badge, an open group, or the phone
    that had it when it was confirmed.
    """
    if asker.role is Role.BADGE or seat_policy(state, group) == "open":
        return True
    return before is not None and before.confirmed and before.device == asker.id


COMMANDS = {SetSeats: set_seats, ConfirmPeople: confirm_people}
EVENTS = {SeatsSet: seats_set, PeopleConfirmed: people_confirmed}
