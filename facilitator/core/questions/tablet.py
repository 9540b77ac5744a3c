"""Ballots cast on a shared tablet: for whom it may be, and what it shows of a vote.

Many put their hands on a tablet that nobody watches. So it is believed nothing that a clerk has not
vouched for: it takes the names that anybody could take on a phone, and for all others a badge that
a clerk has given. One ballot of each in a round; what was cast cannot be changed there.
"""

from msgspec.structs import asdict

from ..activity import Decides, refuse_unless
from ..context import Context
from ..messages import Event
from ..people import known_as
from .ballots import faults_of, refusal
from .desk import LATEST, CountedEntry
from .desk_messages import BallotEntered, CastOnTablet
from .merging import as_listed
from .shown_clerk import VoteOnTablet, VoterNameView
from .state import VoteScene, takes_ballots
from .tablet_voters import names_to_tap, refuse_without_a_ballot, voter_of
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
    voter, group = voter_of(scene, command.person, command.badge)
    refuse_without_a_ballot(scene, voter, group)
    voting = scene.state.round
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
        for one in names_to_tap(scene)
    ]
    return VoteOnTablet(**asdict(phone(scene)), listed=names)


COMMANDS: Decides[VoteScene] = {CastOnTablet: cast_on_tablet}
