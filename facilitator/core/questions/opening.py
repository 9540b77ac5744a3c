"""When ballots are taken: by hand, with the block, until the clock has run out."""

from ..activity import refuse_unless
from ..context import Context
from ..messages import Event
from ..people import is_here
from .messages import BallotSetAside, CloseVoting, OpenVoting, VotingClosed, VotingOpened
from .roll import people_who_may_vote, turnout_by_group
from .state import VoteScene, time_is_up
from .voters import counted_now, departure, was_transferred


def open_voting(scene: VoteScene, command: OpenVoting, context: Context) -> list[Event]:
    """Open, or open again."""
    refuse_unless(scene.current, "not-now", "The hall is not in this block.")
    refuse_unless(not scene.state.round.open, "open-already", "Voting is open already.")
    refuse_unless(scene.state.items, "no-items", "There is nothing to place dots on yet.")
    refuse_unless(
        not time_is_up(scene, context.now),
        "time-is-up",
        "This block's clock has run out and voting ends with it. Extend the clock first.",
    )
    return _opened(scene)


def close_voting(scene: VoteScene, command: CloseVoting, context: Context) -> list[Event]:
    """Close by hand."""
    refuse_unless(scene.state.round.open, "closed", "Voting is closed already.")
    return [_closed(scene, by_hand=True)]


def entered(scene: VoteScene, context: Context) -> list[Event]:
    """Voting opens with its block, where the plan says so, and the result is not being shown."""
    voting = scene.state.round
    may_open = not (voting.open or voting.closed_by_hand or voting.steps)
    wanted = scene.settings.opens == "with-block" and scene.state.items and may_open
    return _opened(scene) if wanted else []


def left(scene: VoteScene, context: Context) -> list[Event]:
    """Voting never outlasts its block."""
    return [_closed(scene)] if scene.state.round.open else []


def due(scene: VoteScene, context: Context) -> list[Event]:
    """Voting that ends with the clock has ended when the clock has."""
    over = scene.state.round.open and time_is_up(scene, context.now)
    return [_closed(scene)] if over else []


def _closed(scene: VoteScene, by_hand: bool = False) -> VotingClosed:
    return VotingClosed(
        scene.block.id,
        by_hand,
        people_who_may_vote(scene),
        turnout_by_group(scene, scene.state.round),
    )


def _opened(scene: VoteScene) -> list[Event]:
    """Open, with the ballots that waited for whoever has been confirmed since; without those of
    people who have left since, whose phones may be back, and whose name was freed or went to
    another phone.
    """
    cast = scene.state.round.cast
    anothers = [one for one in cast if was_transferred(scene, one)]
    left = [one for one in cast if not is_here(scene.session, one)]
    absent = [one for one in left if one not in anothers]
    return [
        VotingOpened(scene.block.id),
        *counted_now(scene),
        *(departure(scene, one) for one in absent),
        *(BallotSetAside(scene.block.id, one) for one in anothers),
    ]
