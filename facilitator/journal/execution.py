"""Who does a journal's work: whoever asks, unless there is a thread for it."""

from collections.abc import Callable, Collection, Sequence

from msgspec import Struct

from .contract import BoxedRecord, Journal, Record


class Batch(Struct, frozen=True):
    """What is made durable at once: as `Journal.append` takes it."""

    records: Sequence[Record]
    boxed: Sequence[BoxedRecord] = ()
    emptied: Collection[str] = ()


Append = Callable[[Journal, Batch], int]
Maintain = Callable[[Journal], None]


def append_inline(journal: Journal, batch: Batch) -> int:
    """Append in the calling thread."""
    return journal.append(batch.records, batch.boxed, batch.emptied)


def maintain_inline(journal: Journal) -> None:
    """Look after it in the calling thread."""
    journal.maintain()
