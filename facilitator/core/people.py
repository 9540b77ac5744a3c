"""Who is in the room: taking a seat on the roster or giving a name, and losing neither.

A name belongs to the phone that took it first. Another phone may have it once the facilitator
frees it, or at once with the personal badge: so nobody can act for somebody else, and a dead
battery does not lock anybody out.
"""

from typing import Annotated

from msgspec import Meta, field

from facilitator.plan.values import Seat

from . import door_asks, guests, names, people_index, seat_policy, teams
from .activity import refuse_unless
from .context import PARTICIPANTS, Actor, Context, EventMeta, Role
from .messages import Command, Event, Ref
from .refused import Refused
from .state import Person, State
from .texts import Name, tidy_line

UNJOINED_ROLES = frozenset({Role.VISITOR, Role.BADGE})


Language = Annotated[str, Meta(pattern=r"^[a-z]{2}\Z")]
Answers = Annotated[dict[Ref, Ref], Meta(max_length=20)]


class TakeSeat(Command, frozen=True):
    """Take a place on the roster."""

    by = UNJOINED_ROLES
    seat: Ref
    language: Language | None = None


class GiveName(Command, frozen=True):
    """Join as somebody the roster does not know."""

    by = UNJOINED_ROLES
    name: Name
    group: Ref
    answers: Answers = field(default_factory=dict)
    language: Language | None = None


class GiveUpPlace(Command, frozen=True):
    """Leave: the phone is a visitor's again, and the name is free."""

    by = PARTICIPANTS


class Arrive(Command, frozen=True):
    """Come into the room, again perhaps: whoever has no team then gets one."""

    by = PARTICIPANTS


class FreeName(Command, frozen=True):
    """Let the next phone that asks have this person's place."""

    person: Ref


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
    confirmed: bool = True


class PhoneChanged(Event, frozen=True):
    """A person goes on with another phone; the one before loses the place.

    `confirmed` is whether what is done with it counts; None: as it did before.
    """

    id: str
    device: str
    confirmed: bool | None = None


class PlaceGivenUp(Event, frozen=True):
    """Somebody left, or their phone took another place."""

    person: str


class NameFreed(Event, frozen=True):
    """The next phone to ask may have this person's place; if it `waits`, nothing counts first."""

    person: str
    waits: bool = False


class PersonDismissed(Event, frozen=True):
    """Somebody was shown out."""

    person: str


def take_seat(state: State, command: TakeSeat, context: Context) -> list[Event]:
    """A free seat is yours; a taken one is, with its badge or once it has been freed."""
    seat = _seat(state, command.seat)
    holder = people_index.find(state, seat.id)
    device, by_badge = context.actor.id, context.actor.role is Role.BADGE
    if holder is not None and holder.device == device:
        sure = by_badge and not holder.confirmed
        return [seat_policy.PeopleConfirmed((holder.id,))] if sure else []
    refuse_unless(
        by_badge or seat_policy.seat_policy(state, seat.group) != "badge",
        "badge-only",
        "This name is taken with its badge alone. Scan your badge, or ask the facilitator.",
        "seat",
    )
    counts = seat_policy.counts_at_once(state, seat.group, context.actor, state.people.get(seat.id))
    if holder is None:
        attributes = door_asks.language_of(state, command.language) | seat.attributes
        who = (seat.id, seat.name, seat.group, device, seat.id, attributes)
        placed = teams.place_late_comer(state, seat.id, seat.group)
        return [*_place_before(state, device), PersonJoined(*who, counts), *placed]
    refuse_unless(
        holder.name_is_free or by_badge,
        "name-taken",
        "This name is in use on another phone. Scan your badge, or ask the facilitator to free it.",
        "seat",
    )
    return [*_place_before(state, device), PhoneChanged(holder.id, device, counts)]


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
    names.refuse_a_namesake(state, name)
    attributes = door_asks.attributes_of_guest(state, command.answers, command.language)
    back = people_index.guest_who_left(state, name, command.group, context.actor.id)
    person = back.id if back else f"p-{context.new_id}"
    called = dict.fromkeys(names.languages(state), name)
    joined = PersonJoined(person, called, command.group, context.actor.id, None, attributes)
    placed = teams.place_late_comer(state, person, command.group)
    return [*_place_before(state, context.actor.id), joined, *placed]


def arrive(state: State, command: Arrive, context: Context) -> list[Event]:
    """A place in a team for who was away when the teams were drawn, but not expected to be."""
    person, teams_now = state.people[context.actor.id], state.assignments.current
    if teams_now is not None and person.id in teams_now.rules.absent:
        return []
    return teams.place_late_comer(state, person.id, person.group)


def give_up_place(state: State, command: GiveUpPlace, context: Context) -> list[Event]:
    """Leave of one's own accord."""
    return [PlaceGivenUp(context.actor.id)]


def free_name(state: State, command: FreeName, context: Context) -> list[Event]:
    """Let a person change phones; who asks for a name that needs a yes is asked for it again."""
    person = people_index.require(state, command.person)
    waits = person.seat is not None and seat_policy.seat_policy(state, person.group) != "open"
    return [NameFreed(person.id, waits)]


def dismiss_person(state: State, command: DismissPerson, context: Context) -> list[Event]:
    """Take a person's place away."""
    return [PersonDismissed(people_index.require(state, command.person).id)]


def person_joined(state: State, event: PersonJoined, meta: EventMeta) -> None:
    """Add the person; who was here before has the name, the hour and the team they had."""
    before = state.people.get(event.id)
    if before is not None:
        people_index.unindex(state, before)
        people_index.forget_departed(state, before)
    name = before.name if before else event.name
    joined = before.joined if before else meta.at
    person = state.people[event.id] = Person(
        event.id, name, event.group, event.device, joined, event.seat, event.attributes
    )
    person.confirmed = event.confirmed
    if before is not None:
        same = person.device == before.device or person.seat is None
        person.name_transferred_at = before.name_transferred_at if same else meta.position
    people_index.index(state, person)
    person.resembles_seat = names.resembled_seat(state, person)
    if before is None:
        guests.note_guest(state, person)


def phone_changed(state: State, event: PhoneChanged, meta: EventMeta) -> None:
    """Move the place to the other phone."""
    person = people_index.find(state, event.id)
    if person is not None:
        people_index.unindex(state, person)
        person.device, person.name_is_free = event.device, False
        person.name_transferred_at = meta.position if person.seat else 0
        if event.confirmed is not None:
            person.confirmed = event.confirmed
        people_index.index(state, person)


def place_lost(state: State, event: PlaceGivenUp | PersonDismissed, meta: EventMeta) -> None:
    """The phone is a visitor's again; what its person did stays on record."""
    person = people_index.find(state, event.person)
    if person is not None:
        people_index.dismiss(state, person)


def name_freed(state: State, event: NameFreed, meta: EventMeta) -> None:
    """Open the place for another phone."""
    person = state.people.get(event.person)
    if person is not None:
        person.name_is_free = True
        person.confirmed = person.confirmed and not event.waits


def people_here(state: State) -> list[Person]:
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
    return people_index.find(state, person_id) is not None


def identify(state: State, person_id: str | None, device: str) -> Actor:
    """Who a cookie's device is right now: the person it holds the place of, or a visitor."""
    person = people_index.find(state, person_id) if person_id else None
    if person is not None and person.device == device:
        return Actor(Role.PARTICIPANT, person.id)
    return Actor(Role.VISITOR, device)


def _place_before(state: State, device: str) -> list[Event]:
    """One phone is one person: taking a place gives up the one it had."""
    holder = state.devices.get(device)
    return [PlaceGivenUp(holder)] if holder else []


def _freed_guest(state: State, name: str, group: str) -> Person | None:
    """The guest of this name and group whose place the facilitator has freed."""
    alike = people_index.find_by_name(state, name)
    freed = (one for one in alike if one.name_is_free and not one.seat)
    return next((one for one in freed if one.group == group), None)


def _seat(state: State, seat_id: str) -> Seat:
    seat = next((seat for seat in names.roster(state) if seat.id == seat_id), None)
    if seat is None:
        raise Refused("no-such-seat", "The roster has no such name.", "seat")
    return seat


COMMANDS = {
    TakeSeat: take_seat,
    GiveName: give_name,
    Arrive: arrive,
    GiveUpPlace: give_up_place,
    FreeName: free_name,
    DismissPerson: dismiss_person,
}
EVENTS = {
    PersonJoined: person_joined,
    PhoneChanged: phone_changed,
    PlaceGivenUp: place_lost,
    NameFreed: name_freed,
    PersonDismissed: place_lost,
}
