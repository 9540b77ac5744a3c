"""Who is in the room: taking a seat on the roster or giving a name, and losing neither.

A name belongs to the phone that took it first. Another phone may have it once the facilitator
frees it, or at once with the personal badge: so nobody can act for somebody else, and a dead
battery does not lock anybody out.
"""

from facilitator.plan.values import Seat

from . import register, teams
from .activity import refuse_unless
from .context import PARTICIPANTS, Actor, Context, Meta, Role
from .messages import Command, Event, Ref
from .refused import Refused
from .state import Person, State
from .texts import Name, likeness, tidy_line

AT_THE_DOOR = frozenset({Role.VISITOR, Role.BADGE})


class TakeSeat(Command, frozen=True):
    """Take a place on the roster."""

    by = AT_THE_DOOR
    seat: Ref


class GiveName(Command, frozen=True):
    """Join as somebody the roster does not know."""

    by = AT_THE_DOOR
    name: Name
    group: Ref


class GiveUpPlace(Command, frozen=True):
    """Leave: the phone is a visitor's again, and the name is free."""

    by = PARTICIPANTS


class Arrive(Command, frozen=True):
    """Come into the room, again perhaps: whoever has no team then gets one."""

    by = PARTICIPANTS


class FreeName(Command, frozen=True):
    """Let the next phone that asks have this person's place."""

    person: Ref


class RenamePerson(Command, frozen=True):
    """Put a name right."""

    person: Ref
    name: Name


class DismissPerson(Command, frozen=True):
    """Show somebody out: their phone is a visitor's again; what they did stays on record."""

    person: Ref


class PersonJoined(Event, frozen=True):
    """Somebody has a place in the room."""

    id: str
    name: dict[str, str]
    group: str
    device: str
    seat: str | None
    attributes: dict[str, str]


class PhoneChanged(Event, frozen=True):
    """A person goes on with another phone; the one before loses the place."""

    id: str
    device: str


class PlaceGivenUp(Event, frozen=True):
    """Somebody left, or their phone took another place."""

    person: str


class NameFreed(Event, frozen=True):
    """The next phone to ask may have this person's place."""

    person: str


class PersonRenamed(Event, frozen=True):
    """A name was put right."""

    person: str
    name: dict[str, str]


class PersonDismissed(Event, frozen=True):
    """Somebody was shown out."""

    person: str


def take_seat(state: State, command: TakeSeat, context: Context) -> list[Event]:
    """A free seat is yours; a taken one is, with its badge or once it has been freed."""
    seat = _seat(state, command.seat)
    holder = register.found(state, seat.id)
    device = context.actor.id
    if holder is None:
        joined = PersonJoined(seat.id, seat.name, seat.group, device, seat.id, seat.attributes)
        placed = teams.place_newcomer(state, seat.id, seat.group)
        return [*_place_before(state, device), joined, *placed]
    if holder.device == device:
        return []
    refuse_unless(
        holder.free or context.actor.role is Role.BADGE,
        "name-taken",
        "This name is in use on another phone. Scan your badge, or ask the facilitator to free it.",
        "seat",
    )
    return [*_place_before(state, device), PhoneChanged(holder.id, device)]


def give_name(state: State, command: GiveName, context: Context) -> list[Event]:
    """A new person of a group the plan knows, or a guest who was freed or left with this phone."""
    refuse_unless(
        command.group in open_groups(state), "no-such-group", "Choose one of the groups.", "group"
    )
    name = tidy_line(command.name, "name")
    freed = _freed_guest(state, name, command.group)
    if freed is not None:
        return [*_place_before(state, context.actor.id), PhoneChanged(freed.id, context.actor.id)]
    refuse_unless(not state.door_closed, "door-closed", "The door is closed to guests.")
    _refuse_a_namesake(state, name)
    back = register.guest_who_left(state, name, command.group, context.actor.id)
    person = back.id if back else f"p-{context.fresh}"
    joined = PersonJoined(
        person, dict.fromkeys(_languages(state), name), command.group, context.actor.id, None, {}
    )
    placed = teams.place_newcomer(state, person, command.group)
    return [*_place_before(state, context.actor.id), joined, *placed]


def arrive(state: State, command: Arrive, context: Context) -> list[Event]:
    """A place in a team for who was away when the teams were drawn."""
    person = state.people[context.actor.id]
    return teams.place_newcomer(state, person.id, person.group)


def give_up_place(state: State, command: GiveUpPlace, context: Context) -> list[Event]:
    """Leave of one's own accord."""
    return [PlaceGivenUp(context.actor.id)]


def free_name(state: State, command: FreeName, context: Context) -> list[Event]:
    """Let a person change phones."""
    return [NameFreed(_person(state, command.person).id)]


def rename_person(state: State, command: RenamePerson, context: Context) -> list[Event]:
    """Give a person another name, in every language alike."""
    person = _person(state, command.person)
    name = tidy_line(command.name, "name")
    _refuse_a_namesake(state, name, person)
    return [PersonRenamed(person.id, dict.fromkeys(_languages(state), name))]


def dismiss_person(state: State, command: DismissPerson, context: Context) -> list[Event]:
    """Take a person's place away."""
    return [PersonDismissed(_person(state, command.person).id)]


def person_joined(state: State, event: PersonJoined, meta: Meta) -> None:
    """Add the person; who was here before has the name, the hour and the team they had."""
    before = state.people.get(event.id)
    if before is not None:
        register.leave(state, before)
        register.come_back(state, before)
    name = before.name if before else event.name
    joined = before.joined if before else meta.at
    person = state.people[event.id] = Person(
        event.id, name, event.group, event.device, joined, event.seat, event.attributes
    )
    register.enter(state, person)


def phone_changed(state: State, event: PhoneChanged, meta: Meta) -> None:
    """Move the place to the other phone."""
    person = register.found(state, event.id)
    if person is not None:
        register.leave(state, person)
        person.device, person.free = event.device, False
        register.enter(state, person)


def place_lost(state: State, event: PlaceGivenUp | PersonDismissed, meta: Meta) -> None:
    """The phone is a visitor's again; what its person did stays on record."""
    person = register.found(state, event.person)
    if person is not None:
        register.leave(state, person)
        register.go(state, person)
        person.dismissed = True


def name_freed(state: State, event: NameFreed, meta: Meta) -> None:
    """Open the place for another phone."""
    if event.person in state.people:
        state.people[event.person].free = True


def person_renamed(state: State, event: PersonRenamed, meta: Meta) -> None:
    """Show the new name from here on."""
    person = register.found(state, event.person)
    if person is not None:
        register.leave(state, person)
        person.name = event.name
        register.enter(state, person)


def here(state: State) -> list[Person]:
    """Everybody who has joined and was not shown out."""
    return [person for person in state.people.values() if not person.dismissed]


def known_as(state: State, seat: Seat) -> dict[str, str]:
    """The name of a seat: as somebody put it right, or as the plan has it."""
    person = state.people.get(seat.id)
    return person.name if person else seat.name


def open_groups(state: State) -> set[str]:
    """The groups one may join by giving a name: all but the governing body, which has a roster."""
    return {group.id for group in state.plan.groups if not group.body} if state.plan else set()


def is_here(state: State, person_id: str) -> bool:
    """Whether this person has a place in the room."""
    return register.found(state, person_id) is not None


def identify(state: State, person_id: str | None, device: str) -> Actor:
    """Who a cookie's device is right now: the person it holds the place of, or a visitor."""
    person = register.found(state, person_id) if person_id else None
    if person is not None and person.device == device:
        return Actor(Role.PARTICIPANT, person.id)
    return Actor(Role.VISITOR, device)


def _place_before(state: State, device: str) -> list[Event]:
    """One phone is one person: taking a place gives up the one it had."""
    holder = state.devices.get(device)
    return [PlaceGivenUp(holder)] if holder else []


def _freed_guest(state: State, name: str, group: str) -> Person | None:
    """The guest of this name and group whose place the facilitator has freed."""
    alike = register.called(state, name)
    return next((one for one in alike if one.free and not one.seat and one.group == group), None)


def _refuse_a_namesake(state: State, name: str, but: Person | None = None) -> None:
    """No two people whom the hall could not tell apart; the roster's names are the roster's."""
    people = [one for one in register.called(state, name) if one is not but]
    seats = [seat for seat in _seats(state) if but is None or seat.id != but.seat]
    taken = {likeness(spoken) for seat in seats for spoken in seat.name.values()}
    refuse_unless(
        not people and likeness(name) not in taken,
        "name-taken",
        "Somebody here has this name. Pick it from the list, or add an initial.",
        "name",
    )


def _seats(state: State) -> tuple[Seat, ...]:
    return state.plan.people if state.plan else ()


def _languages(state: State) -> tuple[str, ...]:
    return state.plan.session.languages if state.plan else ("en",)


def _seat(state: State, seat_id: str) -> Seat:
    seat = next((seat for seat in _seats(state) if seat.id == seat_id), None)
    if seat is None:
        raise Refused("no-such-seat", "The roster has no such name.", "seat")
    return seat


def _person(state: State, person_id: str) -> Person:
    person = register.found(state, person_id)
    if person is None:
        raise Refused("no-such-person", "There is nobody of that name here.", "person")
    return person


COMMANDS = {
    TakeSeat: take_seat,
    GiveName: give_name,
    Arrive: arrive,
    GiveUpPlace: give_up_place,
    FreeName: free_name,
    RenamePerson: rename_person,
    DismissPerson: dismiss_person,
}
EVENTS = {
    PersonJoined: person_joined,
    PhoneChanged: phone_changed,
    PlaceGivenUp: place_lost,
    NameFreed: name_freed,
    PersonRenamed: person_renamed,
    PersonDismissed: place_lost,
}
