"""A vote counted again from its ballots, and each ballot held to the limits there were.

The service keeps a tally by difference, ballot after ballot. Here it is counted from nothing and
compared; whoever runs this need not trust the program that ran in the hall.
"""

from collections.abc import Iterator, Sequence

from facilitator.methods import tallies
from facilitator.methods.ballot_methods import METHODS
from facilitator.methods.tallies import Ballot

from ..activity import Audit
from ..names import roster
from .ballot_boxes import BallotBox
from .ballots import limits_of
from .desk_audit import entries_differ
from .outcome_lines import outcome_lines
from .rounds import Round
from .state import Vote, VoteScene


def miscounted(scene: VoteScene) -> str | None:
    """Names block and item, where ballots and tally differ in any round."""
    differing = [
        line
        for voting in scene.state.rounds
        for line in (*_of_boxes(voting), *entries_differ(voting.desk))
    ]
    if not differing:
        return None
    return (
        f"Vote {scene.block.id!r}: the tally is not what its ballots add up to: "
        f"{'; '.join(differing)}."
    )


def not_allowed(scene: VoteScene, defined: Sequence[VoteScene]) -> str | None:
    """Names the first ballot that is nobody's, or broke the limits of its vote.

    An agenda can be changed during a session: a ballot is good if any of the agendas that were
    in force would have taken it.
    """
    vote = scene.state
    themes = {item.id: item.theme for item in vote.items.values()}
    method = METHODS[scene.settings.method]
    known = scene.session.people.keys() | {one.id for one in roster(scene.session)}
    known |= {name for voting in vote.rounds for name in voting.desk.without_a_name}
    known |= {*vote.enrolment.voters.values()}
    known |= {one.voter for one in scene.session.badges.values()}
    for voting, group, person, ballot in _counted(vote):
        if person not in known:
            return _not_good(scene, person, "there is nobody of this id in the session")
        if not any(one.settings.electorate.admits(group) for one in defined):
            return _not_good(scene, person, f"the group {group!r} has no ballot in it")
        found = [method.faults(ballot, limits_of(one, voting), themes) for one in defined]
        if all(found):
            fault = found[-1][0]
            return _not_good(
                scene, person, f"{fault.code}, {fault.given} where {fault.limit} is allowed"
            )
    return None


def _counted(vote: Vote) -> Iterator[tuple[Round, str, str, Ballot]]:
    """Of each ballot that counts its round, the group, who cast it, and what it says."""
    for voting in vote.rounds:
        for group, box in voting.all_boxes:
            for voter, ballot in box.ballots.items():
                yield voting, group, voter, ballot


def counts(scenes: Sequence[VoteScene]) -> dict[str, str]:
    """How many votes there were, how many ballots and dots in all of them."""
    rounds = [voting for scene in scenes for voting in scene.state.rounds]
    ballots = sum(voting.unweighted.ballots for voting in rounds)
    placed = sum(voting.unweighted.total for voting in rounds)
    return {
        "Votes": f"{len(scenes)}, every tally counted again from its ballots",
        "Ballots": f"{ballots} with {placed} dots, all within their limits",
    }


def tallies_of(scene: VoteScene) -> list[str]:
    """Each round's and group's: how many ballots, then each option's dots, from how many; then
    what follows from them."""
    found = [
        (f"{scene.block.id}, round {number}, {group}", tally)
        for number, voting in scene.state.numbered_rounds
        for group, tally in sorted(voting.tallies.items())
        if tally.ballots
    ]
    counted = [line for whose, tally in found for line in _tally_lines(whose, tally)]
    return [*counted, *outcome_lines(scene)]


def _tally_lines(whose: str, tally: tallies.Tally) -> list[str]:
    options = sorted(tally.weights.items())
    return [
        f"{whose}, n = {tally.ballots}",
        *(f"  {option}: {weight} from {tally.voters[option]}" for option, weight in options),
    ]


def _of_boxes(voting: Round) -> list[str]:
    return [line for _, box in voting.all_boxes for line in _differences(box)]


def _differences(box: BallotBox) -> list[str]:
    weights = METHODS[box.method].weights
    counted = tallies.recount(weights(one) for one in box.ballots.values())
    if counted == box.tally:
        return []
    items = sorted({*counted.weights, *box.tally.weights})
    found = [line for item in items if (line := _difference(item, counted, box.tally))]
    whole = (
        f"{counted.ballots} ballots and {counted.total} dots counted, "
        f"{box.tally.ballots} and {box.tally.total} in the tally"
    )
    return found or [whole]


def _difference(item: str, counted: tallies.Tally, kept: tallies.Tally) -> str:
    found = (counted.weights.get(item, 0), counted.voters.get(item, 0))
    told = (kept.weights.get(item, 0), kept.voters.get(item, 0))
    if found == told:
        return ""
    return (
        f"{item}: {found[0]} dots from {found[1]} people counted, {told[0]} from {told[1]} tallied"
    )


def _not_good(scene: VoteScene, person: str, why: str) -> str:
    return (
        f"Vote {scene.block.id!r}: the ballot of {person!r} could not have been accepted ({why})."
    )


AUDIT: Audit[VoteScene] = Audit(miscounted, not_allowed, counts, tallies_of)
