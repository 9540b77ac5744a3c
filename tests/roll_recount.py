"""How many could vote, counted again from what was written down of who came and went.

As `vote_recount.py` it knows of the program the names of its events, and asks its state nothing.
"""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from facilitator.core.guests import DismissalTakenBack, GuestsDismissed
from facilitator.core.messages import Event
from facilitator.core.people import (
    NameFreed,
    PersonDismissed,
    PersonJoined,
    PhoneChanged,
    PlaceGivenUp,
)
from facilitator.core.seat_policy import PeopleConfirmed

RESIDENTS = "residents"

Turnout = tuple[int, int, int]
"""Of a group: how many could vote, were here, did."""


class Person(NamedTuple):
    """Somebody who is or was in the room."""

    group: str
    guest: bool
    confirmed: bool
    here: bool = True


class VotingGroup(NamedTuple):
    """A group with a ballot: how many seats it has on the roster, and whether it is the body."""

    seats: int
    body: bool


def fold_people(people: dict[str, Person], event: Event) -> None:
    """Who is in the room after this event, and whom somebody has confirmed."""
    match event:
        case PersonJoined(id=who):
            people[who] = Person(event.group, event.seat is None, event.confirmed)
        case PhoneChanged(id=who, confirmed=bool(sure)):
            people[who] = people[who]._replace(confirmed=sure)
        case NameFreed(person=who, waits=True):
            people[who] = people[who]._replace(confirmed=False)
        case PeopleConfirmed(people=several):
            people |= {who: people[who]._replace(confirmed=True) for who in several}
        case PlaceGivenUp(person=who) | PersonDismissed(person=who):
            people[who] = people[who]._replace(here=False)
        case GuestsDismissed(people=several):
            people |= {who: people[who]._replace(here=False) for who in several}
        case DismissalTakenBack(people=several):
            people |= {who: people[who]._replace(here=True) for who in several}


def turnout_of(
    people: Mapping[str, Person], voting: Mapping[str, VotingGroup], voted: Mapping[str, int]
) -> dict[str, Turnout]:
    """Of each group. Whoever has voted could, and was here; but of a body no more could than have a
    seat. Of residents nobody knows more than how many voted."""
    sure = Counter(one.group for one in people.values() if one.here and one.confirmed)
    guests = Counter(one.group for one in people.values() if one.here and one.guest)
    found = {}
    for group, known in voting.items():
        did = voted.get(group, 0)
        could = known.seats + guests[group]
        could = could if known.body else max(could, did)
        found[group] = (could, max(sure[group], min(did, could)), did)
        if group == RESIDENTS:
            found[group] = (0, 0, did)
    return found


def roll_of(
    people: Mapping[str, Person],
    voting: Mapping[str, VotingGroup],
    voted: Mapping[str, int],
    entered: Mapping[str, str],
) -> int:
    """How many could vote in the hall: who is here, and who had a ballot entered (voter → group)
    and is not. Whose hand was raised may have a phone, so they are those who voted at least."""
    here = {who: one.group for who, one in people.items() if one.here and one.confirmed}
    known = Counter([*here.values(), *(entered[who] for who in entered.keys() - here.keys())])
    roll = 0
    for group in voting.keys() - {RESIDENTS}:
        present = max(known[group], voted.get(group, 0))
        seats = voting[group].seats if voting[group].body else 0
        roll += min(present, seats) if seats else present
    return roll
