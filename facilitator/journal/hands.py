"""Who does a journal's work: whoever asks, unless there is a thread for it."""

from collections.abc import Callable, Sequence

from .contract import Journal, Record

Append = Callable[[Journal, Sequence[Record]], int]
LookAfter = Callable[[Journal], None]


def append_here(journal: Journal, records: Sequence[Record]) -> int:
    """Append in the calling thread."""
    return journal.append(records)


def look_after_here(journal: Journal) -> None:
    """Look after it in the calling thread."""
    journal.look_after()
