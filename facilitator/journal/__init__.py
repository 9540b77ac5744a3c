"""The durable, append-only memory of a session: what is appended stays, in order and unchanged.

Two backends keep one contract (`contract.py`): `MemoryJournal` for tests, and
`SqliteJournal` for the hall. Every row carries a hash over the row before it (`chain.py`), so a
file that was altered says so when it is read.
"""

from facilitator.journal.chain import verify
from facilitator.journal.contract import Entry, Head, Journal, JournalReader, Record
from facilitator.journal.errors import (
    JournalDamaged,
    JournalError,
    JournalInDoubt,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    JournalOfAnotherSession,
    JournalUnavailable,
    RecordRefused,
)
from facilitator.journal.memory import MemoryJournal
from facilitator.journal.sqlite import SqliteJournal, SqliteReader
from facilitator.journal.upcast import upcast

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
    "JournalUnavailable",
    "MemoryJournal",
    "Record",
    "RecordRefused",
    "SqliteJournal",
    "SqliteReader",
    "upcast",
    "verify",
]
