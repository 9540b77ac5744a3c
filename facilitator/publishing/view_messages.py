"""A view on the wire: whole, or as what changed in it; as it is, or packed; or only that it is."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import UNSET, Raw, Struct, UnsetType

Have = Mapping[str, Any]
"""What a browser says that it has: topic → [epoch, rev], if it says the truth."""


class ViewEncoding(StrEnum):
    """Short ways of telling a view that not every client takes."""

    CHANGES = "changes"
    """What changed since what the client has."""
    DEFLATE = "deflate"
    """Packed: JSON, deflated as RFC 1950 has it, in base64."""
    HINTS = "hints"
    """Only that there is a new one: who takes this fetches what it shows by itself."""


Encodings = frozenset[ViewEncoding]
PLAIN_ONLY: Encodings = frozenset()


def accepted_encodings(said: Any) -> Encodings:
    """What a client says that it takes: a list of names. Nothing where that cannot be read."""
    names = said if isinstance(said, list) else ()
    return frozenset(way for way in ViewEncoding if way in names)


class Hint(Struct, frozen=True, omit_defaults=True):
    """That there is a new view. `within` is the time (ms) over which all who are told this spread
    their questions, each at a moment of its own. After `stopped` nothing new comes in this run."""

    within: int = 0
    stopped: bool = False


class ViewMessage(Struct, frozen=True, omit_defaults=True):
    """One view on the wire. `now` is the server's clock when it was made up (ms).

    `rev` counts within one run of the server, and `epoch` names that run: the clock of a machine
    may go back between two of them, and a screen must not take the new for the old.

    One of `body`, `change`, `packed` and `hint` is there. With `since` it is what changed since the
    view of that number, without it the view whole.
    """

    topic: str
    epoch: str
    rev: int
    now: int
    since: int = 0
    at: int = 0
    """How far the journal reached, on consoles' and stages' views: they notice if it went back."""
    body: Raw | UnsetType = UNSET
    change: Raw | UnsetType = UNSET
    packed: str | UnsetType = UNSET
    hint: Hint | UnsetType = UNSET

    @property
    def size(self) -> int:
        """Bytes of what it tells."""
        told = next(part for part in (self.body, self.change, self.packed) if part is not UNSET)
        return len(told) if isinstance(told, str) else memoryview(told).nbytes

    def read(self) -> Any:
        """The body; the view has to be whole and plain."""
        return msgspec.json.decode(self.body or b"null")

    def rev_in(self, have: Have) -> int:
        """Which one of this run's views a browser that says what it has, topic → [epoch, rev], has
        of this topic; 0 for none."""
        match have.get(self.topic):
            case [self.epoch, int(rev)]:
                return rev
        return 0
