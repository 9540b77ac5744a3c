"""Who sends a command, and what the world looked like when it arrived."""

from enum import StrEnum
from typing import Protocol

from msgspec import Struct


class Role(StrEnum):
    """What somebody is in the room; every permission is a set of these."""

    FACILITATOR = "facilitator"
    MODERATOR = "moderator"
    SPEAKER = "speaker"
    CLERK = "clerk"
    """Who brings into a vote what was not cast on a phone."""
    TABLET = "tablet"
    """A shared device that a clerk opened: one after another casts a ballot on it."""
    PARTICIPANT = "participant"
    RESIDENT = "resident"
    STAGE = "stage"
    MINIATURE = "miniature"
    """The stage once more, small, on a console."""
    VISITOR = "visitor"
    """At the door: a device without a name yet."""
    BADGE = "badge"
    """At the door with a signed badge, which the entrance has checked."""
    CLOCK = "clock"
    """The server itself, when a time that was set has come."""


Head = tuple[int, str]
"""Where a journal ends: its last position (0 when nothing is recorded) and the chain at it (64 hex
digits)."""

FACILITATORS = frozenset({Role.FACILITATOR})
CONSOLE_ROLES = frozenset({Role.FACILITATOR, Role.MODERATOR})
CLERKS = frozenset({Role.CLERK})
TABLETS = frozenset({Role.TABLET})
PARTICIPANTS = frozenset({Role.PARTICIPANT})
RESIDENTS = frozenset({Role.RESIDENT})
DEVICES = frozenset({Role.VISITOR, Role.BADGE, Role.RESIDENT})
"""Those of whom nothing is known but the device."""


class Actor(Struct, frozen=True, gc=False):
    """Somebody who acts. `id` is the person's for participants, the device's for all others.

    Of a resident `since` is when the device was first seen (ms), 0: long ago; and `ballot` is what
    the device is told apart by where each has one ballot: whose it was before somebody else sat
    down at it, empty where nobody did. It is never the device's own id.
    """

    role: Role
    id: str
    since: int = 0
    ballot: str = ""

    def __str__(self) -> str:
        return self.role + ":" + self.id  # formatting an enum's member takes five times as long


class Context(Struct, frozen=True):
    """What a rule may know beside state and command.

    `now` is in milliseconds since the epoch; `new_id` a new unique id, good for one thing;
    `seed` feeds what must look random; `present` holds the person ids connected right now; `head`
    is where the journal ends, of what is durable.
    """

    now: int
    actor: Actor
    new_id: str
    seed: int = 0
    present: frozenset[str] = frozenset()
    head: Head = (0, "")


class EventMeta(Struct, frozen=True, gc=False):
    """What the journal knows of an event: its position, its moment (ms), who, which command."""

    position: int
    at: int
    actor: str
    command: str | None = None


class Environment(Protocol):
    """Where a context comes from."""

    def now(self) -> int:
        """Milliseconds since the epoch."""
        ...

    def new_id(self) -> str:
        """An id nobody has."""
        ...

    def new_seed(self) -> int:
        """A number for what must look random."""
        ...

    def present(self) -> frozenset[str]:
        """The ids of the people connected right now."""
        ...
