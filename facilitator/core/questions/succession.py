"""How one round of a vote follows another, and what is decided after one."""

from ..activity import Evolves
from ..context import EventMeta
from .messages import RoundBegun, RoundWithdrawn, TieDecided
from .rounds import Round, TieDecision
from .separating import separate_last
from .state import VoteScene, latest_in, places_of


def round_begun(scene: VoteScene, event: RoundBegun, meta: EventMeta) -> None:
    """It is the running one; those before stand as they are, but for what is voted on again."""
    vote = scene.state
    if event.again:
        _mark_set_aside(scene, event.places, True)
    vote.rounds.append(
        Round(
            scene.settings.method,
            event.kind,
            event.again,
            options=event.options,
            places=event.places,
            revealed=not scene.settings.hidden,
        )
    )
    vote.list_revision += 1


def round_withdrawn(scene: VoteScene, event: RoundWithdrawn, meta: EventMeta) -> None:
    """As if it had not begun: what was merged in it is several again, and what joins the list from
    here on stands in the first round."""
    vote = scene.state
    if len(vote.rounds) > 1:
        gone = vote.rounds.pop()
        if gone.again:
            _mark_set_aside(scene, gone.places, False)
        while vote.merges and vote.merges[-1].round > len(vote.rounds):
            separate_last(vote, meta)
        if len(vote.rounds) == 1:
            vote.round.options = None
        vote.list_revision += 1


def _mark_set_aside(scene: VoteScene, places: dict[str, int] | None, aside: bool) -> None:
    """What is voted on again counts for nothing, or does as before: these places, or all of the
    last round."""
    if not places:
        scene.state.round.set_aside = aside
    for pool in places or ():
        if held := latest_in(scene, pool):
            within = held.set_aside_in | {pool} if aside else held.set_aside_in - {pool}
            held.set_aside_in = within
            held.set_aside = within >= {*places_of(scene, held)}


def tie_decided(scene: VoteScene, event: TieDecided, meta: EventMeta) -> None:
    """Which of those at the cut go forward; deciding again takes its place, and none leaves the
    tie open."""
    decisions = (latest_in(scene, event.pool) or scene.state.round).decisions
    decisions.pop(event.pool, None)
    if event.options:
        decisions[event.pool] = TieDecision(event.options, event.reason)


EVENTS: Evolves[VoteScene] = {
    RoundBegun: round_begun,
    RoundWithdrawn: round_withdrawn,
    TieDecided: tie_decided,
}
