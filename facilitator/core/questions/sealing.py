"""A round that has closed is sealed: the journal's head from then on is shown beside its result.

Who changes a ballot afterwards changes every head behind it. What is on a photograph of the stage
nobody can change. A ballot that counts, or does so no more, after the close is sealed anew.
"""

from ..activity import Evolves, Invalidates
from ..context import Context, EventMeta
from ..messages import Event
from . import opening
from .messages import RoundSealed
from .state import VoteScene


def due(scene: VoteScene, context: Context) -> list[Event]:
    """Close what has ended with its clock; seal what had closed by the tick before."""
    return opening.due(scene, context) or [
        RoundSealed(scene.block.id, number, *context.head, scene.session.open_rows)
        for number, voting in scene.state.numbered_rounds
        if voting.opened_once and not voting.open and voting.seal is None
    ]


def round_sealed(scene: VoteScene, event: RoundSealed, meta: EventMeta) -> None:
    """Keep it with its round."""
    if 1 <= event.round <= len(scene.state.rounds):
        scene.state.rounds[event.round - 1].seal = (event.position, event.head)


EVENTS: Evolves[VoteScene] = {RoundSealed: round_sealed}
INVALIDATES: Invalidates = {RoundSealed: frozenset({"stage", "console"})}
