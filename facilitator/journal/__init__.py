"""The durable, append-only memory of a session: what is appended stays, in order and unchanged.

Two backends keep one contract (`contract.py`): `MemoryJournal` for tests, and
`SqliteJournal` for the hall. Every row carries a hash over the row before it (`chain.py`), so a
file that was altered says so when it is read; how far it reached is noted beside it (`witness.py`),
so a file that lost its end is refused.
"""

from facilitator.core.context import Head

from .chain import verify
from .contract import Entry, Journal, JournalReader, Record
from .errors import (
    JournalDamaged,
    JournalError,
    JournalInDoubt,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    JournalOfAnotherSession,
    JournalShort,
    JournalStuck,
    JournalUnavailable,
    RecordRefused,
    WitnessUnreadable,
)
from .memory import MemoryJournal
from .reader import SqliteReader
from .sqlite import SqliteJournal
from .upcast import upcast

__all__ = [
    "Entry",
    "Head",
    "Journal",
    "JournalDamaged",
    "JournalError",
    "JournalInDoubt",
    "JournalInUse",
    "JournalMissing",
    "JournalNewer",
    "JournalOfAnotherSession",
    "JournalReader",
    "JournalShort",
    "JournalStuck",
    "JournalUnavailable",
    "MemoryJournal",
    "Record",
    "RecordRefused",
    "SqliteJournal",
    "SqliteReader",
    "WitnessUnreadable",
    "upcast",
    "verify",
]
