"""What every journal promises, whichever way it stores."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Protocol

from msgspec import Meta, Struct

from facilitator.core.context import Head

Milliseconds = Annotated[int, Meta(ge=0, le=2**63 - 1)]
Version = Annotated[int, Meta(ge=1, le=2**31 - 1)]
NonEmpty = Annotated[str, Meta(min_length=1)]


class Record(Struct, frozen=True, gc=False):
    """What is to be remembered: one event, when, by whom, and in answer to which command.

    `at` is milliseconds since the epoch, UTC. `actor` says who ("participant:p-7", "clock:server").
    `command` is the client's own id of its command, so that a retry can be recognised after a
    restart; None for what no client asked for. `name` is the event's tag ("BlockEntered") and
    `version` the version of that event's shape. `body` is the event as UTF-8 JSON.
    """

    at: Milliseconds
    actor: NonEmpty
    command: str | None
    name: NonEmpty
    version: Version
    body: bytes


class Entry(Struct, frozen=True, gc=False):
    """A record in its place: positions count 1, 2, 3 …; `chain` seals it to all before it.

    `salt` (32 hex digits, of this row alone) lets it be handed on closed; None in format 1.
    """

    position: int
    record: Record
    chain: str
    salt: str | None


class JournalReader(Protocol):
    """What can be asked of a journal without writing to it."""

    @property
    def session_id(self) -> str:
        """The session this journal belongs to."""
        ...

    @property
    def where(self) -> str:
        """What messages call this journal: the path of its file."""
        ...

    def read(self, after: int = 0) -> Iterator[Entry]:
        """Yield the entries behind position `after`, checking positions and chain on the way.

        The entry at `after` itself is taken on trust; read from 0 to check everything.
        Raises JournalDamaged at the first entry that is not as it was written.
        """
        ...

    def head(self) -> Head:
        """Return the last position and its chain, as stored; `verify` recomputes it."""
        ...

    def close(self) -> None:
        """Let go of the storage; a second call does nothing."""
        ...


class Journal(JournalReader, Protocol):
    """A journal that can be appended to, by one writer."""

    def append(self, records: Sequence[Record]) -> int:
        """Add all records or none; durable on return. Returns the last position.

        Raises RecordRefused before anything is touched when a record cannot be stored, and
        JournalUnavailable when the storage is full, read-only or busy: nothing of the batch is
        kept then, what was there stays, and a later append works once the cause is gone. Raises
        JournalInDoubt when nobody knows whether the batch was kept: no later append may follow.
        """
        ...

    def maintain(self) -> None:
        """Between two appends, about once a second: whatever keeps the storage sound.

        Raises JournalInDoubt when it cannot be relied on any more, JournalUnavailable when this
        could not be done now.
        """
        ...
