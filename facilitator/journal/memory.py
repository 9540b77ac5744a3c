"""A journal that lasts as long as its process: for tests."""

from collections.abc import Iterator, Sequence

from facilitator.core.context import Head

from .chain import checked, genesis, seal
from .contract import Entry, Record
from .schema import FORMAT


class MemoryJournal:
    """Keeps entries in a list; the same contract as the one on disk, without the disk."""

    where = "the journal in memory"

    def __init__(self, session_id: str, journal_format: int = FORMAT) -> None:
        self.session_id = session_id
        self.format = journal_format
        self._entries: list[Entry] = []

    def append(self, records: Sequence[Record]) -> int:
        """Add all records or none; returns the last position. Raises RecordRefused."""
        self._entries += seal(records, self.head(), self.format)
        return len(self._entries)

    def read(self, after: int = 0) -> Iterator[Entry]:
        """Yield the entries behind position `after`, checked like those of any journal."""
        return checked(self._entries[after:], self._head_at(after), self.where)

    def head(self) -> Head:
        """Return the last position and its chain."""
        return self._head_at(len(self._entries))

    def maintain(self) -> None:
        """Nothing: memory needs no care."""

    def close(self) -> None:
        """Keep everything: there is no storage to let go of."""

    def _head_at(self, position: int) -> Head:
        if not (position and self._entries):
            return (0, genesis(self.session_id))
        last = self._entries[min(position, len(self._entries)) - 1]
        return (last.position, last.chain)
