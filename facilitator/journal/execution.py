"""Who does a journal's work: whoever asks, unless there is a thread for it."""

from collections.abc import Callable, Sequence

from .contract import Journal, Record

Append = Callable[[Journal, Sequence[Record]], int]
Maintain = Callable[[Journal], None]


def append_inline(journal: Journal, records: Sequence[Record]) -> int:
    """Append in the calling thread."""
    return journal.append(records)


def maintain_inline(journal: Journal) -> None:
    """Look after it in the calling thread."""
    journal.maintain()
