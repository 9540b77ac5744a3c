"""Who votes on a shared tablet: a name that needs no badge, or whoever has a badge's digits.

What does not count bars nobody: a phone that waits for a yes to who has it, with or without a
ballot, may be a stranger's, and a paper that waits for its second entry may have been misread.
"""

from msgspec import Struct

from facilitator.plan.values import Seat, Text

from ..activity import refuse_unless
from ..badge_state import BallotBadge
from ..names import roster
from ..people import is_here, known_as
from ..refused import Refused
from ..seat_policy import seat_policy
from ..state import State
from .roll import electorate_of
from .state import VoteScene


class BadgeHolder(Struct, frozen=True):
    """Whom a badge makes of who types it: the voter's id, the badge's running number, their name,
    None where it is nobody's by name, their group; whether a phone waits under the name."""

    id: str
    number: int
    name: Text | None
    group: str
    waits: bool


def voter_of(scene: VoteScene, person: str | None, badge: str | None) -> tuple[str, str]:
    """Whose ballot it is, and of which group."""
    state = scene.session
    if badge is not None:
        known = _badge(state, badge)
        return known.voter, known.group
    seat = next((one for one in roster(state) if one.id == person), None)
    if seat is None:
        raise Refused("no-such-person", "There is nobody of this name.", "person")
    refuse_unless(
        not _holds_a_phone(state, seat.id),
        "name-taken",
        "This name is in use on a phone. Vote there, or ask at the clerk's desk.",
        "person",
    )
    refuse_unless(
        seat_policy(state, seat.group) == "open",
        "badge-only",
        "This name votes with a badge alone. Ask for one at the clerk's desk.",
        "person",
    )
    return seat.id, seat.group


def refuse_without_a_ballot(scene: VoteScene, voter: str, group: str) -> None:
    """Nobody votes whose group does not, or of whom something counts already."""
    refuse_unless(
        electorate_of(scene).admits(group),
        "not-eligible",
        "This group has no ballot in this vote.",
    )
    refuse_unless(
        not scene.state.round.has_counted(voter),
        "voted-already",
        "There is a ballot of this voter already. To change it, ask at the clerk's desk.",
    )


def badge_holder(scene: VoteScene, digits: str) -> BadgeHolder:
    """Who votes with these, before they fill in a ballot; refused as that ballot would be."""
    state = scene.session
    badge = _badge(state, digits)
    refuse_without_a_ballot(scene, badge.voter, badge.group)
    return BadgeHolder(
        id=badge.voter,
        number=badge.number,
        name=_name(state, badge.voter),
        group=badge.group,
        waits=is_here(state, badge.voter) and not _holds_a_phone(state, badge.voter),
    )


def names_to_tap(scene: VoteScene) -> list[Seat]:
    """The names of the roster that need no badge and may still vote here."""
    return [
        one
        for one in roster(scene.session)
        if electorate_of(scene).admits(one.group)
        and not _holds_a_phone(scene.session, one.id)
        and seat_policy(scene.session, one.group) == "open"
        and not scene.state.round.has_counted(one.id)
    ]


def _badge(state: State, digits: str) -> BallotBadge:
    badge = state.badges.get("".join(digits.split()))
    if badge is None or badge.revoked:
        raise Refused("wrong-badge", "No badge has this number.", "badge")
    return badge


def _holds_a_phone(state: State, person: str) -> bool:
    """Whether what is done on a phone under this name counts."""
    return is_here(state, person) and state.people[person].confirmed


def _name(state: State, voter: str) -> Text | None:
    if voter in state.people:
        return state.people[voter].name
    seat = next((one for one in roster(state) if one.id == voter), None)
    return known_as(state, seat) if seat else None
