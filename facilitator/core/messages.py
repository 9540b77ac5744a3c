"""The two shapes every message has: commands are imperatives, events are past tense.

Both are frozen, and tagged with their class name under "type". A command class says in `by`
which roles may send it; an event class carries its `version`, raised whenever its shape changes.
"""

import functools
import operator
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Struct

from .context import FACILITATORS, EventMeta, Role

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


class BlockEvent(Event, frozen=True):
    """Something that happened in one block's activity."""

    block: str


Recorded = tuple[Event, EventMeta]
"""An event in its place."""
