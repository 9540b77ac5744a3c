"""Badges for the shared tablet: eight digits that a clerk gives to who has no phone.

A badge is a name's, also one that nobody may take by tapping it, or it is nobody's by name and of a
group. It is good for one ballot in each round. The digits are in no view but the clerk's.
"""

from facilitator.plan.values import RESIDENT_GROUP

from . import names
from .activity import refuse_unless
from .context import CLERKS, Context, EventMeta
from .messages import Command, Event, Ref
from .refused import Refused
from .state import BallotBadge, State

PREFIX = "badge-"
CODES = 10**8
"""How many there are: nobody finds one of a hall's by trying, at the pace that a tablet may."""


class GiveBadge(Command, frozen=True):
    """Have digits for somebody to type on a shared tablet: a `person`, or else one of a `group`."""

    by = CLERKS
    person: Ref | None = None
    group: Ref | None = None


class BadgeGiven(Event, frozen=True):
    """These digits are a ballot of this voter's in each round from here on."""

    id: str
    code: str
    voter: str
    group: str


def give_badge(state: State, command: GiveBadge, context: Context) -> list[Event]:
    """A person has one; whoever asks again finds it on the list."""
    name = f"{PREFIX}{len(state.badges) + 1}"
    voter, group = _of_person(state, command.person) if command.person else (name, command.group)
    groups = {one.id for one in state.plan.groups} if state.plan else set()
    refuse_unless(
        group in groups and group != RESIDENT_GROUP,
        "no-such-group",
        "Say whose badge it is: a name, or a group.",
        "group",
    )
    if any(one.voter == voter for one in state.badges.values()):
        return []
    return [BadgeGiven(name, _free_code(state, context.seed), voter, str(group))]


def badge_given(state: State, event: BadgeGiven, meta: EventMeta) -> None:
    """It is found by its digits."""
    state.badges[event.code] = BallotBadge(event.id, event.code, event.voter, event.group)


def _of_person(state: State, person: str) -> tuple[str, str]:
    if person in state.people:
        return person, state.people[person].group
    seat = next((one for one in names.roster(state) if one.id == person), None)
    if seat is None:
        raise Refused("no-such-person", "There is nobody of this name.", "person")
    return seat.id, seat.group


def _free_code(state: State, seed: int) -> str:
    while (code := f"{seed % CODES:08d}") in state.badges:
        seed += 1
    return code


COMMANDS = {GiveBadge: give_badge}
EVENTS = {BadgeGiven: badge_given}
