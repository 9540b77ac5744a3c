"""The journal on disk: one SQLite file, one writer, one fsync for each batch."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from itertools import chain
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from facilitator.journal import schema
from facilitator.journal.chain import genesis, seal, unseal
from facilitator.journal.contract import Entry, Head, Record
from facilitator.journal.errors import JournalDamaged, JournalOfAnotherSession
from facilitator.journal.lock import FileLock
from facilitator.journal.trouble import explained, of_sqlite

_PAGE_ROWS: Final = 1000
_COLUMNS: Final = "position, at, actor, command, name, version, body, chain"
_PAGE: Final = f"SELECT {_COLUMNS} FROM events WHERE position > ? ORDER BY position LIMIT ?"  # noqa: S608
_INSERT: Final = f"INSERT INTO events ({_COLUMNS}) VALUES "  # noqa: S608
_VALUES: Final = "(?, ?, ?, ?, ?, ?, ?, ?)"
_ROWS_AT_ONCE: Final = 500
"""Rows in one statement; SQLite takes 32,766 values."""
_END: Final = "SELECT max(position) FROM head"
_MOVE_END: Final = "UPDATE head SET position = ?"
_CHAIN_AT: Final = "SELECT chain FROM events WHERE position = ?"

Row = tuple[int, int, str, str | None, str, int, str, str]


class SqliteReader:
    """Reads a journal file, also while a server writes to it.

    `database` is the open sqlite-utils database, for searches and exports.
    """

    def __init__(self, path: Path, session_id: str, database: Database) -> None:
        self.where = str(path)
        self.session_id = session_id
        self.database = database

    @staticmethod
    def peek(path: Path | str) -> "SqliteReader":
        """Open the journal at `path` for reading only, without its lock.

        Raises JournalMissing, JournalDamaged, JournalNewer or JournalUnavailable.
        """
        resolved = Path(path).resolve()
        with explained(str(resolved)):
            session_id = schema.identify(resolved)
            return SqliteReader(resolved, session_id, schema.connect(resolved, "ro"))

    def read(self, after: int = 0) -> Iterator[Entry]:
        """Yield the entries behind position `after`, checking positions and chain on the way.

        The entry at `after` itself is taken on trust. Rows are fetched in pages, so no statement
        stays open while the caller works on an entry. Raises JournalDamaged, JournalUnavailable.
        """
        return unseal(self._entries(after), self._head_at(after), self.where)

    def head(self) -> Head:
        """Return the last position and its chain, as stored. Raises JournalDamaged."""
        return self._head_at(self._end())

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self.database.close()

    def _head_at(self, position: int) -> Head:
        if not position:
            return (0, genesis(self.session_id))
        with explained(self.where, position):
            row = self.database.execute(_CHAIN_AT, (position,)).fetchone()
        if row is None and position <= self._end():
            raise JournalDamaged(self.where, position, "missing")
        return (position, str(row[0]) if row else "")

    def _end(self) -> int:
        with explained(self.where):
            (end,) = self.database.execute(_END).fetchone()
        if type(end) is not int:
            raise JournalDamaged(self.where, None, "it has lost count of its rows")
        return end

    def _entries(self, after: int) -> Iterator[Entry]:
        """Yield rows page by page and check where they end.

        The noted end is asked for between one page and the next, so beside a running writer too
        it covers all rows seen before, and all rows it covers are seen after.
        """
        end, page = self._end(), self._page(after)
        while page:
            yield from map(self._entry, page)
            after = page[-1][0]
            end, page = self._end(), self._page(after)
            if end < after:
                raise JournalDamaged(self.where, end + 1, "the journal was noted to end before it")
        if after < end:
            raise JournalDamaged(self.where, after + 1, "missing, and all rows behind it")

    def _page(self, after: int) -> list[Row]:
        """Fetch the next rows; one that cannot be read is named once those before it are out."""
        rows: list[Row] = []
        try:
            for row in self.database.conn.execute(_PAGE, (after, _PAGE_ROWS)):
                rows.append(row)
        except sqlite3.DatabaseError as error:
            if not rows:
                raise of_sqlite(error, self.where, after + 1) from error
        return rows

    def _entry(self, row: Row) -> Entry:
        position, at, actor, command, name, version, body, chain = row
        if type(body) is not str:
            raise JournalDamaged(self.where, position, "its body is not text")
        return Entry(position, Record(at, actor, command, name, version, body.encode()), chain)


class SqliteJournal(SqliteReader):
    """The one writer of a journal file.

    May be used from another native thread than the one that opened it, by one at a time.
    """

    def __init__(self, path: Path, session_id: str, database: Database, lock: FileLock) -> None:
        super().__init__(path, session_id, database)
        self._lock: FileLock | None = lock
        self._head = super().head()

    @classmethod
    def open(cls, path: Path | str, session_id: str) -> "SqliteJournal":
        """Open the journal of `session_id` for writing; a file that is absent is made.

        Raises JournalInUse, JournalOfAnotherSession, JournalDamaged, JournalNewer or
        JournalUnavailable, and leaves a file it refuses as it was. Opening does not check the
        rows; reading them does.
        """
        resolved = Path(path).resolve()
        with explained(str(resolved)), ExitStack() as undo:
            schema.refuse_folder(resolved)
            lock = FileLock(resolved)
            undo.callback(lock.release)
            database = _claim(resolved, session_id)
            undo.callback(database.close)
            journal = cls(resolved, session_id, database, lock)
            undo.pop_all()
            return journal

    def append(self, records: Sequence[Record]) -> int:
        """Add all records or none, in one transaction; durable on return.

        Returns the last position. Raises RecordRefused, JournalUnavailable, JournalDamaged.
        """
        entries = seal(records, self._head)
        if entries:
            with explained(self.where, entries[0].position):
                self._commit([_row(entry) for entry in entries])
            self._head = (entries[-1].position, entries[-1].chain)
        return self._head[0]

    def head(self) -> Head:
        """Return the last position that was made durable, and its chain."""
        return self._head

    def close(self) -> None:
        """Close the file and let go of its lock; a second call does nothing."""
        super().close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _commit(self, rows: list[Row]) -> None:
        connection = self.database.conn
        try:
            connection.execute("BEGIN IMMEDIATE")
            for rows_at_once in _batched(rows):
                _insert(connection, rows_at_once)
            connection.execute(_MOVE_END, (rows[-1][0],))
            connection.execute("COMMIT")
        except BaseException:
            # Without this a half-done transaction would swallow the next batch as well.
            self.database.rollback()
            raise


def _insert(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Insert rows in one statement: with one each, the threads take turns around every row."""
    connection.execute(_INSERT + ", ".join([_VALUES] * len(rows)), [*chain.from_iterable(rows)])


def _batched(rows: list[Row]) -> Iterator[list[Row]]:
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        yield rows[start : start + _ROWS_AT_ONCE]


def _claim(path: Path, session_id: str) -> Database:
    """Open for writing; whatever may refuse the file comes first, while it is open for reading."""
    if schema.is_absent(path):
        schema.create(path, session_id)
    with closing(SqliteReader.peek(path)) as reader:
        if reader.session_id != session_id:
            raise JournalOfAnotherSession(str(path), reader.session_id, session_id)
        reader.head()
    return schema.connect(path, "rw")


def _row(entry: Entry) -> Row:
    it = entry.record
    body = it.body.decode()
    return (entry.position, it.at, it.actor, it.command, it.name, it.version, body, entry.chain)
