"""Who is here, found by id, by phone and by name, as fast in a full hall as in an empty one.

The indexes in the state are kept with every coming and going, so that nobody who joins is
compared with everybody who has.
"""

from .refused import Refused
from .state import Person, State
from .texts import skeleton


def index(state: State, person: Person) -> None:
    """Have somebody found by phone and by name."""
    state.devices[person.device] = person.id
    for one in name_keys(person):
        state.people_by_skeleton.setdefault(one, []).append(person.id)


def unindex(state: State, person: Person) -> None:
    """Have somebody found no more; who had left before is not."""
    if person.dismissed:
        return
    if state.devices.get(person.device) == person.id:
        del state.devices[person.device]
    for one in name_keys(person):
        namesakes = state.people_by_skeleton[one]
        namesakes.remove(person.id)
        if not namesakes:
            del state.people_by_skeleton[one]


def dismiss(state: State, person: Person) -> None:
    """Somebody is here no more; what they did stays on record."""
    unindex(state, person)
    note_departed(state, person)
    person.dismissed = True


def note_departed(state: State, person: Person) -> None:
    """Remember with which phone a guest left; who has a seat is known by it."""
    if person.seat is None:
        state.gone.setdefault(person.device, []).append(person.id)


def forget_departed(state: State, person: Person) -> None:
    """Forget that a guest has left."""
    gone = state.gone.get(person.device, [])
    if person.id in gone:
        gone.remove(person.id)
        if not gone:
            del state.gone[person.device]


def guest_who_left(state: State, name: str, group: str, device: str) -> Person | None:
    """The guest of this name and group who left with this phone: the same person, then."""
    left = [state.people[one] for one in reversed(state.gone.get(device, ()))]
    alike = (one for one in left if one.group == group and skeleton(name) in name_keys(one))
    return next(alike, None)


def find(state: State, person_id: str) -> Person | None:
    """Somebody who is here; whoever took a seat has the seat's id."""
    person = state.people.get(person_id)
    return None if person is None or person.dismissed else person


def require(state: State, person_id: str) -> Person:
    """Somebody who is here. Raises Refused where there is nobody of this id."""
    known = find(state, person_id)
    if known is None:
        raise Refused("no-such-person", "There is nobody of that name here.", "person")
    return known


def find_by_name(state: State, name: str) -> list[Person]:
    """The people here whose name, in some language, cannot be told from `name`."""
    return [state.people[one] for one in state.people_by_skeleton.get(skeleton(name), ())]


def name_keys(person: Person) -> dict[str, None]:
    """What cannot be told apart in each of somebody's names."""
    return dict.fromkeys(map(skeleton, person.name.values()))
