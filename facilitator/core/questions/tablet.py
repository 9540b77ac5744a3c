"""Ballots cast on a shared tablet: for whom it may be, and what it shows of a vote.

Many put their hands on a tablet that nobody watches. So it is believed nothing that a clerk has not
vouched for: it takes the names that anybody could take on a phone, and for all others a badge that
a clerk has given. One ballot of each in a round; what was cast cannot be changed there.
"""

from msgspec.structs import asdict

from ..activity import Decides, refuse_unless
from ..context import Context
from ..messages import Event
from ..names import roster
from ..people import is_here, known_as
from ..refused import Refused
from ..seat_policy import seat_policy
from .ballots import faults_of, refusal
from .desk import LATEST, CountedEntry
from .desk_messages import BallotEntered, CastOnTablet
from .merging import as_listed
from .roll import electorate_of
from .shown_clerk import VoteOnTablet, VoterNameView
from .state import VoteScene, takes_ballots
from .views import phone
from .wordings import refuse_reworded

TABLET = "tablet"


def cast_on_tablet(scene: VoteScene, command: CastOnTablet, context: Context) -> list[Event]:
    """Take a ballot that keeps to the limits from who has no other in this round."""
    refuse_unless(takes_ballots(scene, context.now), "closed", "Voting is closed.")
    refuse_unless(
        command.round == len(scene.state.rounds),
        "round-over",
        "That round is over. Another one is held: vote in this.",
    )
    voter, group = _voter(scene, command)
    refuse_unless(
        electorate_of(scene).admits(group),
        "not-eligible",
        "This group has no ballot in this vote.",
    )
    voting = scene.state.round
    refuse_unless(
        not voting.has_voted(voter),
        "voted-already",
        "There is a ballot of this voter already. To change it, ask at the clerk's desk.",
    )
    ballot = {option: share for option, share in command.ballot.items() if share}
    refuse_reworded(scene, ballot, command.paper)
    if found := faults_of(scene, ballot):
        raise refusal(found[0])
    name = f"e-{context.new_id}"
    number = 1 + sum(one.channel == TABLET for one in voting.desk.sheets.values())
    counted = CountedEntry(name, voter, LATEST)
    return [
        BallotEntered(
            scene.block.id,
            id=name,
            channel=TABLET,
            number=number,
            person=voter,
            group=group,
            ballot={**as_listed(scene, ballot)[0]},
            standing="counts",
            people=voting.desk.counting_with(f"{TABLET}-{number}", counted, [voter]),
        )
    ]


def tablet(scene: VoteScene) -> VoteOnTablet:
    """The paper, and the names of those who may vote there without a badge and have not."""
    names = [
        VoterNameView(one.id, known_as(scene.session, one), one.group)
        for one in roster(scene.session)
        if electorate_of(scene).admits(one.group)
        and not is_here(scene.session, one.id)
        and seat_policy(scene.session, one.group) == "open"
        and not scene.state.round.has_voted(one.id)
    ]
    return VoteOnTablet(**asdict(phone(scene)), listed=names)


def _voter(scene: VoteScene, command: CastOnTablet) -> tuple[str, str]:
    """Whose ballot it is, and of which group."""
    state = scene.session
    if command.badge is not None:
        badge = state.badges.get("".join(command.badge.split()))
        if badge is None:
            raise Refused("wrong-badge", "No badge has this number.", "badge")
        return badge.voter, badge.group
    seat = next((one for one in roster(state) if one.id == command.person), None)
    if seat is None:
        raise Refused("no-such-person", "There is nobody of this name.", "person")
    refuse_unless(
        not is_here(state, seat.id),
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


COMMANDS: Decides[VoteScene] = {CastOnTablet: cast_on_tablet}
