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
    people: Mapping[str, Person],
    voting: Mapping[str, VotingGroup],
    voted: Mapping[str, int],
    entered: Mapping[str, str],
) -> dict[str, Turnout]:
    """Of each group. Whoever is here could vote, and whoever has voted was here; but of a body no
    more could than have a seat. Of residents nobody knows more than how many voted."""
    guests = Counter(one.group for one in people.values() if one.here and one.guest)
    present = _present(people, voting, voted, entered)
    found = {}
    for group, known in voting.items():
        could = known.seats + guests[group]
        could = could if known.body else max(could, present[group])
        found[group] = (could, present[group], voted.get(group, 0))
        if group == RESIDENTS:
            found[group] = (0, 0, voted.get(group, 0))
    return found


def roll_of(
    people: Mapping[str, Person],
    voting: Mapping[str, VotingGroup],
    voted: Mapping[str, int],
    entered: Mapping[str, str],
) -> int:
    """How many could vote in the hall: all who are here."""
    present = _present(people, voting, voted, entered)
    return sum(many for group, many in present.items() if group != RESIDENTS)


def _present(
    people: Mapping[str, Person],
    voting: Mapping[str, VotingGroup],
    voted: Mapping[str, int],
    entered: Mapping[str, str],
) -> dict[str, int]:
    """Who is here, and who had a ballot entered (voter → group) and is not. Whose hand was raised
    may have a phone, so they are those who voted at least."""
    here = {who: one.group for who, one in people.items() if one.here and one.confirmed}
    known = Counter([*here.values(), *(entered[who] for who in entered.keys() - here.keys())])
    present = {}
    for group in voting:
        many = max(known[group], voted.get(group, 0))
        seats = voting[group].seats if voting[group].body else 0
        present[group] = min(many, seats) if seats else many
    return present
