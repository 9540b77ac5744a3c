"""Who is here, found by id, by phone and by name, as fast in a full hall as in an empty one.

The indexes in the state are kept with every coming and going, so that nobody who joins is
compared with everybody who has.
"""

from .refused import Refused
from .state import Person, State
from .texts import likeness


def enter(state: State, person: Person) -> None:
    """Have somebody found by phone and by name."""
    state.devices[person.device] = person.id
    for one in names(person):
        state.likenesses.setdefault(one, []).append(person.id)


def leave(state: State, person: Person) -> None:
    """Have somebody found no more; who had left before is not."""
    if person.dismissed:
        return
    if state.devices.get(person.device) == person.id:
        del state.devices[person.device]
    for one in names(person):
        namesakes = state.likenesses[one]
        namesakes.remove(person.id)
        if not namesakes:
            del state.likenesses[one]


def see_out(state: State, person: Person) -> None:
    """Somebody is here no more; what they did stays on record."""
    leave(state, person)
    go(state, person)
    person.dismissed = True


def go(state: State, person: Person) -> None:
    """Remember with which phone a guest left; who has a seat is known by it."""
    if person.seat is None:
        state.gone.setdefault(person.device, []).append(person.id)


def come_back(state: State, person: Person) -> None:
    """Forget that a guest has left."""
    gone = state.gone.get(person.device, [])
    if person.id in gone:
        gone.remove(person.id)
        if not gone:
            del state.gone[person.device]


def guest_who_left(state: State, name: str, group: str, device: str) -> Person | None:
    """The guest of this name and group who left with this phone: the same person, then."""
    left = [state.people[one] for one in reversed(state.gone.get(device, ()))]
    alike = (one for one in left if one.group == group and likeness(name) in names(one))
    return next(alike, None)


def found(state: State, person_id: str) -> Person | None:
    """Somebody who is here; whoever took a seat has the seat's id."""
    person = state.people.get(person_id)
    return None if person is None or person.dismissed else person


def person(state: State, person_id: str) -> Person:
    """Somebody who is here. Raises Refused where there is nobody of this id."""
    known = found(state, person_id)
    if known is None:
        raise Refused("no-such-person", "There is nobody of that name here.", "person")
    return known


def called(state: State, name: str) -> list[Person]:
    """The people here whose name, in some language, cannot be told from `name`."""
    return [state.people[one] for one in state.likenesses.get(likeness(name), ())]


def names(person: Person) -> dict[str, None]:
    """What cannot be told apart in each of somebody's names."""
    return dict.fromkeys(map(likeness, person.name.values()))
