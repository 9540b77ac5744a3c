"""What a batch of events may change: which topics look different, who may watch others now."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from facilitator.core.audiences import MINE, TOPICS
from facilitator.core.messages import BlockEvent, Recorded
from facilitator.core.rules import RESHAPING, Rules
from facilitator.core.state import State
from facilitator.views.invalidation import affected_actors, moves_trail, shared_topics

OF_PLAN = frozenset(one.name for one in TOPICS if one.of_plan)

Affected = tuple[set[str], set[str]]
"""Topics, and the ids of those who may watch others."""


def affected(
    happened: Sequence[Recorded],
    rules: Rules,
    shared: AbstractSet[str],
    state: State,
    visitors: AbstractSet[str] = frozenset(),
) -> Affected | None:
    """Of the `shared` topics and everybody's own, those that may look different; None: all may,
    and everybody may watch others. `visitors` ask for what some events open and close: whichever
    may change all.
    """
    if any(isinstance(event, RESHAPING) for event, _ in happened):
        return None
    found: set[str] = set()
    moved: set[str] = set()
    for event, meta in happened:
        who = affected_actors(event, meta, state.residents_by_voter)
        found |= {MINE + one for one in who}
        if not isinstance(event, BlockEvent):  # what happens in a block moves nobody
            moved |= who
        topics = shared_topics(event, rules)
        found |= shared - OF_PLAN if topics is None else topics
        if topics is None:
            moved |= visitors
    if any(moves_trail(event, rules) for event, _ in happened):
        found |= {MINE + one for one in rules.followed.news(state)}
    return found, moved
