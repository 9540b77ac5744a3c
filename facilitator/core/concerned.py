"""Whom an event concerns: who leaves with it comes back or counts, whose phone is another."""

from . import guests, people, seat_policy
from .activity import ReturnedPerson
from .messages import Event
from .state import State


def who_leaves(event: Event) -> tuple[str, ...]:
    """Those who have a place no more after this."""
    match event:
        case people.PlaceGivenUp() | people.PersonDismissed():
            return (event.person,)
        case guests.GuestsDismissed():
            return event.people
    return ()


def names_transferred(state: State, event: Event) -> tuple[str, ...]:
    """Those of the roster in whose name another phone acts after this, or may."""
    match event:
        case people.NameFreed(person=one) | people.PhoneChanged(id=one):
            return (one,) if state.people[one].seat else ()
    return ()


def who_is_confirmed(event: Event) -> tuple[str, ...]:
    """Those whose doings count from this on."""
    return event.people if isinstance(event, seat_policy.PeopleConfirmed) else ()


def who_is_back(state: State, event: Event) -> tuple[ReturnedPerson, ...]:
    """Those who have a place after this, again perhaps."""
    match event:
        case people.PersonJoined():
            return (ReturnedPerson(event.id, event.device, event.confirmed),)
        case guests.DismissalTakenBack():
            back = [state.people[one] for one in event.people]
            return tuple(ReturnedPerson(one.id, one.device, one.confirmed, True) for one in back)
    return ()
