"""Who is here, found by id, by phone and by name, as fast in a full hall as in an empty one.

The two indexes in the state are kept with every coming and going, so that nobody who joins is
compared with everybody who has.
"""

from .state import Person, State
from .texts import likeness


def enter(state: State, person: Person) -> None:
    """Have somebody found by phone and by name."""
    state.devices[person.device] = person.id
    for one in _likenesses(person):
        state.likenesses.setdefault(one, []).append(person.id)


def leave(state: State, person: Person) -> None:
    """Have somebody found no more; who had left before is not."""
    if person.dismissed:
        return
    if state.devices.get(person.device) == person.id:
        del state.devices[person.device]
    for one in _likenesses(person):
        namesakes = state.likenesses[one]
        namesakes.remove(person.id)
        if not namesakes:
            del state.likenesses[one]


def found(state: State, person_id: str) -> Person | None:
    """Somebody who is here; whoever took a seat has the seat's id."""
    person = state.people.get(person_id)
    return None if person is None or person.dismissed else person


def called(state: State, name: str) -> list[Person]:
    """The people here whose name, in some language, cannot be told from `name`."""
    return [state.people[one] for one in state.likenesses.get(likeness(name), ())]


def _likenesses(person: Person) -> dict[str, None]:
    return dict.fromkeys(map(likeness, person.name.values()))
