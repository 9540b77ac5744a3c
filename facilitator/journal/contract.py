"""What every journal promises, whichever way it stores."""

from collections.abc import Collection, Iterable, Iterator, Sequence
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


class BoxedRecord(Struct, frozen=True, gc=False):
    """What somebody answered without a name: it goes into a box beside the journal.

    `person` is who, which nothing keeps: the box has a pseudonym in its place that only its key can
    make, and neither a moment nor an order nor a command. Who answers again replaces the answer
    before. `name`, `version` and `body` are as in a Record, and the body names nobody. `others` are
    people whom the answer is about: they are masked with the same key.
    """

    box: NonEmpty
    person: NonEmpty
    name: NonEmpty
    version: Version
    body: bytes
    others: tuple[str, ...] = ()


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

    def append(
        self,
        records: Sequence[Record],
        boxed: Sequence[BoxedRecord] = (),
        emptied: Collection[str] = (),
    ) -> int:
        """Add all records or none; durable on return. Returns the last position.

        In the same transaction the answers without a name are put into their boxes, and then the
        boxes that are `emptied` lose all that is in them. What could tell who was who in those (the
        key, older pages of the file) is destroyed after it: on return, or where the storage does
        not let go of it now, by `maintain` or when the journal is opened again.

        Raises RecordRefused before anything is touched when a record cannot be stored, and
        JournalUnavailable when the storage is full, read-only or busy: nothing of the batch is
        kept then, what was there stays, and a later append works once the cause is gone. Raises
        JournalInDoubt when nobody knows whether the batch was kept: no later append may follow.
        """
        ...

    def boxed(self, people: Iterable[str]) -> list[BoxedRecord]:
        """All that lies in boxes, sorted by box and pseudonym, with who of these `people` it is of.

        Raises JournalDamaged where something is of nobody among them.
        """
        ...

    def maintain(self) -> None:
        """Between two appends, about once a second: whatever keeps the storage sound.

        Raises JournalInDoubt when it cannot be relied on any more, JournalUnavailable when this
        could not be done now.
        """
        ...
