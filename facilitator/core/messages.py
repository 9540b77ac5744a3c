"""The two shapes every message has: commands are imperatives, events are past tense.

Both are frozen, and tagged with their class name under "type". A command class says in `by`
which roles may send it; an event class carries its `version`, raised whenever its shape changes,
and says whether it `is_open`: handed on, where somebody is given evidence, with what it says.
"""

import functools
import operator
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Struct

from .context import DEVICES, FACILITATORS, Actor, Context, EventMeta, Role

Ref = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+\Z")]
"""An id on the wire: letters, digits, hyphen, underscore; 1 to 64 characters."""


def any_of(types: Sequence[type[Any]]) -> Any:
    """The union of message types, to decode into whichever the tag names."""
    return functools.reduce(operator.or_, types)


class Command(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """Something that somebody asks for."""

    by: ClassVar[frozenset[Role]] = FACILITATORS


class BlockCommand(Command, frozen=True):
    """A command to the activity of one block."""

    block: Ref


class Event(Struct, frozen=True, tag=True):
    """Something that happened."""

    version: ClassVar[int] = 1
    is_open: ClassVar[bool] = False
    """It names no device, and nobody but by an id, and has no text but that of the plan and of
    consoles: evidence has its row open. Of all others evidence has a digest. What was open once
    stays so: seals count these rows."""
    is_boxed: ClassVar[bool] = False
    """It says what its `person` did without a name: it is not in the journal but in the `box` that
    it names, until that is emptied, and nobody keeps when it happened or by which command. Other
    people are named in its `others` and nowhere else."""
    empties_box: ClassVar[bool] = False
    """With it the `box` that it names loses all that was in it; what came of it the event says."""
    concerns_everybody: ClassVar[bool] = False
    """It names nobody, and everybody's own view may look different after it."""
    made_for_good: ClassVar[bool] = True
    """What it made stays. Else the sender's next of the kind takes its place, and a retry is told
    of it among the latest commands alone."""


class BlockEvent(Event, frozen=True):
    """Something that happened in one block's activity."""

    block: str


def actor_on_record(event: Event, actor: Actor) -> str:
    """Who did it, as the journal has it: of a device the role alone where the row may be open.

    Somebody's phone may take a place and so give up another's ballot; that row is handed on.
    """
    return str(actor.role) if event.is_open and actor.role in DEVICES else str(actor)


UNSIGNED = "box"
"""Who did what is in a box, as far as anybody is told."""


def meta_of(event: Event, last: int, context: Context, command: str | None) -> EventMeta:
    """What is kept of an event that was decided in this context, beside what it says.

    The journal's last position is `last` before it: an event without a name takes up none.
    """
    if event.is_boxed:
        return unsigned_meta(last)
    return EventMeta(last + 1, context.now, actor_on_record(event, context.actor), command)


def unsigned_meta(position: int) -> EventMeta:
    """Of an event in a box: no moment, no actor, no command."""
    return EventMeta(position, 0, UNSIGNED)


def names_on_record(actor: Actor) -> tuple[str, ...]:
    """All that the journal may call somebody."""
    return (str(actor), str(actor.role)) if actor.role in DEVICES else (str(actor),)


Recorded = tuple[Event, EventMeta]
"""An event in its place."""
