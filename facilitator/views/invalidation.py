"""What an event may change: the shared views it touches, and whose own view it concerns.

A view that is wrongly left out here is a screen that lies, so whatever is not known to leave a
view alone is taken to touch it. A property test compares all views before and after each event.
"""

import functools
from collections.abc import Mapping

from facilitator.core.audiences import BLOCK, BOARD, CONSOLE, GALLERY, TEAM
from facilitator.core.context import EventMeta
from facilitator.core.insights.state import EVENTS as INSIGHT_EVENTS
from facilitator.core.messages import BlockEvent, Event
from facilitator.core.rules import Rules
from facilitator.core.teams import TeamsDrawn

NAMING = ("person", "resident", "id")
"""Fields by which events name somebody they concern, by convention."""

NAMING_MANY = ("people", "residents")
"""Fields by which events name everybody they concern."""


def shared_topics(event: Event, rules: Rules) -> frozenset[str] | None:
    """The shared topics that may look different after `event`; None: any of them may."""
    audiences = rules.invalidates.get(type(event))
    if audiences is None or not isinstance(event, BlockEvent):
        return None
    return _topics(audiences, event.block, getattr(event, "team", ""))


def affected_actors(
    event: Event, meta: EventMeta, residents_by_voter: Mapping[str, str]
) -> set[str]:
    """The actor ids whose `mine` may look different after `event`, which may name a resident as
    they are called among ballots."""
    found = {meta.actor.partition(":")[2]}
    of_one, of_many = _naming(type(event))
    for field in of_one:
        found.add(str(getattr(event, field)))
    for field in of_many:
        found |= {*getattr(event, field)}
    if isinstance(event, TeamsDrawn):
        found |= {*event.placements, *event.left_out}
    return found | {residents_by_voter[one] for one in found & residents_by_voter.keys()}


def moves_trail(event: Event, rules: Rules) -> bool:
    """Whether something may be followed after it, by anybody, that could not be before: a step at
    the insight desk, or what happens in a vote, but for ballots and the like.
    """
    if not isinstance(event, BlockEvent):
        return type(event) in INSIGHT_EVENTS
    of_votes = (one.events for one in rules.kinds.values() if one.promotion)
    return type(event) not in rules.invalidates and any(type(event) in one for one in of_votes)


@functools.lru_cache(maxsize=1024)
def _topics(audiences: frozenset[str], block: str, team: str) -> frozenset[str]:
    """An activity's audiences as topics: a console watches each block, a team its own room."""
    own = {
        CONSOLE: BLOCK + block,
        TEAM.rstrip(":"): TEAM + team,
        BOARD.rstrip(":"): f"{BOARD}{block}:{team}",
        GALLERY.rstrip(":"): f"{GALLERY}{block}:{team}",
    }
    return frozenset(own.get(audience, audience) for audience in audiences)


@functools.cache
def _naming(kind: type[Event]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields of an event that name somebody, and those that name many."""
    fields = kind.__struct_fields__
    return (
        tuple(field for field in NAMING if field in fields),
        tuple(field for field in NAMING_MANY if field in fields),
    )
