"""Who may do what in a vote, and when: a command's rule, wherever it is written."""

from facilitator.plan.values import RESIDENT_GROUP

from ..activity import Decides, refuse_unless
from ..context import Context
from ..messages import Event
from . import more_rounds, opening, options, uncovering
from .ballots import faults_of, refusal
from .merging import as_listed
from .messages import (
    AddOption,
    BallotCast,
    BeginRound,
    CastBallot,
    CloseVoting,
    CoverLast,
    DecideTie,
    HideTally,
    OpenVoting,
    RemoveOption,
    RevealTally,
    UncoverNext,
    WithdrawRound,
)
from .residents import enrolled, is_resident
from .roll import electorate_of
from .state import VoteScene, takes_ballots
from .wordings import refuse_reworded


def cast_ballot(scene: VoteScene, command: CastBallot, context: Context) -> list[Event]:
    """Take a ballot that keeps to the limits, while voting is open."""
    voting = scene.state.round
    voter, group, counts = _voter(scene, context)
    refuse_unless(
        electorate_of(scene).admits(group),
        "not-eligible",
        "Your group has no ballot in this vote.",
    )
    refuse_unless(takes_ballots(scene, context.now), "closed", "Voting is closed.")
    refuse_unless(
        command.round == len(scene.state.rounds),
        "round-over",
        "That round is over. Another one is held: vote in this.",
    )
    refuse_unless(
        voter not in voting.desk.counting,
        "voted-already",
        "You have voted by another way. To change that, ask at the clerk's desk.",
    )
    enrolment = enrolled(scene, voter, context)
    ballot = {option: share for option, share in command.ballot.items() if share}
    refuse_reworded(scene, ballot, command.paper)
    found = faults_of(scene, ballot)
    if found:
        raise refusal(found[0])
    listed, returned = as_listed(scene, ballot)
    if listed == voting.ballot_of(voter) and not returned:
        return []
    refuse_unless(
        command.based_on is None or voting.changed.get(voter, 0) <= command.based_on,
        "newer-elsewhere",
        "Your ballot has changed since, on another screen. Look at it, then place your dots.",
        "based_on",
    )
    return [
        *enrolment,
        BallotCast(
            scene.block.id,
            voter,
            {**listed},
            counts=counts,
            group=group,
            id=context.new_id if listed else "",
            returned=returned,
        ),
    ]


def _voter(scene: VoteScene, context: Context) -> tuple[str, str, bool]:
    """Who votes, of which group, and whether what they say counts yet."""
    who = context.actor
    if is_resident(who):
        known = scene.state.enrolment.voters.get(who.id)
        return known or f"{RESIDENT_VOTER}{context.new_id}", RESIDENT_GROUP, True
    person = scene.session.people[who.id]
    return who.id, person.group, person.confirmed


RESIDENT_VOTER = "r_"
"""How residents' names among the ballots begin; no name of the roster has such a sign."""


COMMANDS: Decides[VoteScene] = {
    CastBallot: cast_ballot,
    OpenVoting: opening.open_voting,
    CloseVoting: opening.close_voting,
    RevealTally: uncovering.reveal_tally,
    HideTally: uncovering.hide_tally,
    UncoverNext: uncovering.uncover_next,
    CoverLast: uncovering.cover_last,
    AddOption: options.add_option,
    RemoveOption: options.remove_option,
    BeginRound: more_rounds.begin_round,
    WithdrawRound: more_rounds.withdraw_round,
    DecideTie: more_rounds.decide_tie,
}
