"""A journal that lasts as long as its process: for tests."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from facilitator.core.context import Head

from .box import Kept, masked, unmasked
from .box_keys import MemoryKeys
from .chain import checked, genesis, seal
from .contract import BoxedRecord, Entry, Record
from .schema import FORMAT


class MemoryJournal:
    """Keeps entries in a list; the same contract as the one on disk, without the disk."""

    where = "the journal in memory"

    def __init__(self, session_id: str, journal_format: int = FORMAT) -> None:
        self.session_id = session_id
        self.format = journal_format
        self._entries: list[Entry] = []
        self._keys = MemoryKeys()
        self._boxes: dict[tuple[str, str], Kept] = {}

    def append(
        self,
        records: Sequence[Record],
        boxed: Sequence[BoxedRecord] = (),
        emptied: Collection[str] = (),
    ) -> int:
        """Add all records or none; returns the last position. Raises RecordRefused."""
        entries, kept = seal(records, self.head(), self.format), masked(boxed, self._keys)
        self._entries += entries
        self._boxes |= {(one.box, one.author): one for one in kept}
        for place in [place for place in self._boxes if place[0] in emptied]:
            del self._boxes[place]
        for box in emptied:
            self._keys.destroy(box)
        return len(self._entries)

    def boxed(self, people: Iterable[str]) -> list[BoxedRecord]:
        """All that lies in boxes, with who of these people it is of. Raises JournalDamaged."""
        kept = [self._boxes[place] for place in sorted(self._boxes)]
        return unmasked(kept, self._keys, people, self.where)

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
