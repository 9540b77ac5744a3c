"""What one ballot may hold, and how a ballot that holds more is refused."""

from facilitator.methods.ballot_methods import METHODS
from facilitator.methods.dots import BallotFault, Limits
from facilitator.methods.tallies import Ballot

from ..refused import Refused
from .paper import OVERALL
from .rounds import Round
from .state import VoteScene


def limits(scene: VoteScene) -> Limits:
    """What one ballot may hold in the running round."""
    return limits_of(scene, scene.state.round)


def limits_of(scene: VoteScene, voting: Round) -> Limits:
    """What one may hold in a round: among what is tied, one dot for each place that is left."""
    settings = scene.settings
    if voting.kind == "tied" and voting.places:
        quotas = {pool: places for pool, places in voting.places.items() if pool != OVERALL}
        return Limits(sum(voting.places.values()), 1, quotas)
    budget = settings.budget(voting.options_at_opening or len(scene.state.standing_in(voting)))
    return Limits(budget, settings.cap, settings.quotas)


def faults_of(scene: VoteScene, ballot: Ballot) -> tuple[BallotFault, ...]:
    """What is wrong with a ballot by the limits of now, and the list of now or before a merge."""
    vote, options = scene.state, [*ballot]
    if vote.merges or vote.round.options is not None:
        options = [one for one in ballot if vote.stands(vote.stands_for(one))]
    themes = {one: vote.items[one].theme for one in options if one in vote.items}
    return METHODS[scene.settings.method].faults(ballot, limits(scene), themes)


def refusal(fault: BallotFault) -> Refused:
    """In words, with the limit that it broke."""
    said = {
        "unknown-option": "One of these is not on the list.",
        "below-zero": "A number of dots cannot be below zero.",
        "over-cap": f"At most {fault.limit} of your dots can stand on one item.",
        "over-budget": f"You have {fault.limit} dots; this would be {fault.given}.",
        "over-quota": f"At most {fault.limit} of your dots can stand on one theme.",
    }
    return Refused(fault.code, said[fault.code], "ballot")
