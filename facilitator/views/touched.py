"""Whose own view an event changes: the one who acted, and those it speaks of."""

from facilitator.core.context import Meta
from facilitator.core.messages import Event
from facilitator.core.teams import TeamsDrawn

PERSONAL = ("person", "resident")
"""Fields by which events name somebody they concern, by convention."""


def concerned(event: Event, meta: Meta) -> set[str]:
    """The actor ids whose `mine` may look different after `event`."""
    _, _, actor = meta.actor.partition(":")
    found = {actor} | {str(getattr(event, field)) for field in PERSONAL if hasattr(event, field)}
    if isinstance(event, TeamsDrawn):
        found |= {*event.placements, *event.left_out}
    made = getattr(event, "id", None)
    return found | {made} if made else found
