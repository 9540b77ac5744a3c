"""What people here are called: no two alike, and the roster's names are the roster's."""

from facilitator.plan.values import Seat

from . import people_index
from .activity import refuse_unless
from .context import Context, EventMeta
from .messages import Command, Event, Ref
from .state import Person, State
from .texts import Name, skeleton, tidy_line

SHORTEST = 5
"""Letters of a name that is looked for in others, or compared with them but for one letter."""


class RenamePerson(Command, frozen=True):
    """Put a name right."""

    person: Ref
    name: Name


class PersonRenamed(Event, frozen=True):
    """A name was put right."""

    person: str
    name: dict[str, str]


def rename_person(state: State, command: RenamePerson, context: Context) -> list[Event]:
    """Give a person another name, in every language alike."""
    person = people_index.require(state, command.person)
    name = tidy_line(command.name, "name")
    refuse_a_namesake(state, name, person)
    return [PersonRenamed(person.id, dict.fromkeys(languages(state), name))]


def person_renamed(state: State, event: PersonRenamed, meta: EventMeta) -> None:
    """The new name stands on every screen, and is the one found by its skeleton."""
    person = people_index.find(state, event.person)
    if person is not None:
        people_index.unindex(state, person)
        person.name = event.name
        people_index.index(state, person)
        person.resembles_seat = resembled_seat(state, person)


def refuse_a_namesake(state: State, name: str, but: Person | None = None) -> None:
    """No two people whom the hall could not tell apart; the roster's names are the roster's."""
    people = [one for one in people_index.find_by_name(state, name) if one is not but]
    seats = [seat for seat in roster(state) if but is None or seat.id != but.seat]
    taken = {skeleton(spoken) for seat in seats for spoken in seat.name.values()}
    refuse_unless(
        not people and skeleton(name) not in taken,
        "name-taken",
        "Somebody here has this name. Pick it from the list, or add an initial.",
        "name",
    )


def resembled_seat(state: State, person: Person) -> str | None:
    """The seat a guest could be taken for: a letter is another, or one name holds the other."""
    if person.seat:
        return None
    spoken = list(people_index.name_keys(person))
    for seat in roster(state):
        names = {skeleton(name) for name in seat.name.values()}
        if any(_nearly_equal(one, other) for one in names for other in spoken):
            return seat.id
    return None


def roster(state: State) -> tuple[Seat, ...]:
    """The names that the plan knows."""
    return state.plan.people if state.plan else ()


def languages(state: State) -> tuple[str, ...]:
    """The session's languages, in its order."""
    return state.plan.session.languages if state.plan else ("en",)


def _nearly_equal(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < SHORTEST or len(longer) - len(shorter) > 1:
        return len(shorter) >= SHORTEST and shorter in longer
    same = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), None)
    if same is None:
        return True
    rest = shorter[same + (len(shorter) == len(longer)) :]
    return rest == longer[same + 1 :]


COMMANDS = {RenamePerson: rename_person}
EVENTS = {PersonRenamed: person_renamed}
