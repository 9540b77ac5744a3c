"""The boxes of a journal on disk: a table of its file, and key files beside it.

The table is WITHOUT ROWID, keyed by box and pseudonym: a row's number would tell the order of
arrival. Rows that are deleted or replaced are overwritten (`secure_delete`), and once a box is
emptied SQLite's log, in which older pages stand one behind the other, is cut to nothing.
"""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

import msgspec
from sqlite_utils import Database, Migrations

from .box import Kept, masked, unmasked
from .box_keys import FileKeys
from .contract import BoxedRecord
from .errors import BoxKeyMissing

BOX_TABLE: Final = Migrations("box")
"""How a journal's file gets its table of boxes, a new one at once, an older one when it is opened
for writing."""


@BOX_TABLE()
def answers_without_names(db: Database) -> None:
    """Make the table; it has triggers of no kind, as what is in it is to go."""
    db.execute(
        "CREATE TABLE box (box TEXT NOT NULL, author TEXT NOT NULL, name TEXT NOT NULL, "
        "version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (box, author)) "
        "STRICT, WITHOUT ROWID"
    )


_COLUMNS: Final = "box, author, name, version, body"
_ALL: Final = f"SELECT {_COLUMNS} FROM box ORDER BY box, author"  # noqa: S608
_REPLACE: Final = (
    "ON CONFLICT (box, author) DO UPDATE SET "
    "name = excluded.name, version = excluded.version, body = excluded.body"
)
_ROWS_AT_ONCE: Final = 256


class SqliteBoxes:
    """The boxes of one journal, for its one writer."""

    def __init__(self, path: Path, database: Database) -> None:
        self._where, self._connection = str(path), database.conn
        self._keys = FileKeys(path)
        self._owed: set[str] = set()
        """Boxes whose keys have to go."""
        self._owes_truncation = True  # the last run may have ended before it

    def open(self, accept_loss: bool) -> None:
        """Find what a crash left undone, for `settle`.

        A key without a row is of a box that was emptied, or was never used. Raises BoxKeyMissing
        where rows have lost their key, unless they are given up.
        """
        filled = {str(box) for (box,) in self._connection.execute("SELECT DISTINCT box FROM box")}
        lost = filled - self._keys.names()
        if lost and not accept_loss:
            raise BoxKeyMissing(self._where, min(lost))
        self.remove(lost)
        self._owed |= self._keys.names() - filled

    def mask(self, boxed: Sequence[BoxedRecord]) -> list[Kept]:
        """What is kept of these; the keys are on the disk. Raises RecordRefused, OSError."""
        return masked(boxed, self._keys)

    def put(self, kept: Sequence[Kept]) -> int:
        """Within a transaction: put them in, in the place of earlier ones; returns how many."""
        stored = 0
        for start in range(0, len(kept), _ROWS_AT_ONCE):
            rows = [msgspec.structs.astuple(one) for one in kept[start : start + _ROWS_AT_ONCE]]
            values = ", ".join(["(?, ?, ?, ?, ?)"] * len(rows))
            statement = f"INSERT INTO box ({_COLUMNS}) VALUES {values} {_REPLACE}"  # noqa: S608
            stored += self._connection.execute(statement, [*chain.from_iterable(rows)]).rowcount
        return stored

    def remove(self, boxes: Iterable[str]) -> None:
        """Within a transaction, or as one: overwrite all that these hold."""
        for box in boxes:
            self._connection.execute("DELETE FROM box WHERE box = ?", (box,))

    def emptied(self, boxes: Collection[str]) -> None:
        """These were emptied, and that is durable: what could tell who was who has to go."""
        if boxes:
            self._owed |= set(boxes)
            self._owes_truncation = True
            self.settle()

    def settle(self) -> None:
        """Destroy the keys that have to go, and cut the log; again, until both are done.

        Raises OSError and SQLite's errors.
        """
        for box in sorted(self._owed):
            self._keys.destroy(box)
            self._owed.discard(box)
        if self._owes_truncation:
            self._owes_truncation = not _truncate_log(self._connection)

    def read(self, people: Iterable[str]) -> list[BoxedRecord]:
        """All that they hold, with whose it is."""
        kept = [Kept(*row) for row in self._connection.execute(_ALL)]
        return unmasked(kept, self._keys, people, self._where)


def add_table(database: Database) -> None:
    """Let an older file have the table too; the schema is known to be as it was made."""
    if not has_table(database.conn):
        BOX_TABLE.apply(database)


def boxed_answers(connection: sqlite3.Connection) -> int:
    """How many answers without a name lie in boxes; none in a file that has no table for them."""
    if not has_table(connection):
        return 0
    (found,) = connection.execute("SELECT count(*) FROM box").fetchone()
    return int(found)


def empty(connection: sqlite3.Connection) -> None:
    """Take all answers out of a copy: their keys are not copied either."""
    if has_table(connection):
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("DELETE FROM box")


def has_table(connection: sqlite3.Connection) -> bool:
    """Whether the file has a table of boxes."""
    asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'box'"
    return connection.execute(asked).fetchone() is not None


def _truncate_log(connection: sqlite3.Connection) -> bool:
    """Move all that is in the log into the file, and cut it; False where a reader needs it yet.

    Nobody waits for that reader: the hall would wait too.
    """
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute("PRAGMA busy_timeout=0")
    try:
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    finally:
        connection.execute(f"PRAGMA busy_timeout={patience}")
