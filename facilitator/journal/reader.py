"""A journal's file, read: page by page, each row checked against the one before it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from facilitator.core.context import Head

from . import schema
from .chain import SALTED, checked, genesis, is_salt
from .contract import Entry, Record
from .errors import JournalDamaged
from .sqlite_errors import of_sqlite, translated_errors

_PAGE_ROWS: Final = 1000
_COLUMNS: Final = ("position", "at", "actor", "command", "name", "version", "body", "chain")
_PAGE: Final = "SELECT {} FROM events WHERE position > ? ORDER BY position LIMIT ?"
_END: Final = "SELECT max(position) FROM head"
_CHAIN_AT: Final = "SELECT chain FROM events WHERE position = ?"

Row = tuple[int, int, str, str | None, str, int, str, str, str | None]


class SqliteReader:
    """Reads a journal file, also while a server writes to it.

    `database` is the open sqlite-utils database, for searches and exports.
    """

    def __init__(self, path: Path, session_id: str, database: Database) -> None:
        self.where = str(path)
        self.session_id = session_id
        self.database = database
        self.format = schema.format_of(database)
        self.columns = (*_COLUMNS, "salt") if self.format >= SALTED else _COLUMNS
        """Of a row, as this journal's format has them."""

    @staticmethod
    def peek(path: Path | str) -> "SqliteReader":
        """Open the journal at `path` for reading only, without its lock.

        Raises JournalMissing, JournalDamaged, JournalNewer or JournalUnavailable.
        """
        resolved = Path(path).resolve()
        with translated_errors(str(resolved)):
            session_id = schema.identify(resolved)
            return SqliteReader(resolved, session_id, schema.connect(resolved, "ro"))

    def read(self, after: int = 0) -> Iterator[Entry]:
        """Yield the entries behind position `after`, checking positions and chain on the way.

        The entry at `after` itself is taken on trust. Rows are fetched in pages, so no statement
        stays open while the caller works on an entry. Raises JournalDamaged, JournalUnavailable.
        """
        return checked(self._entries(after), self._head_at(after), self.where)

    def head(self) -> Head:
        """Return the last position and its chain, as stored. Raises JournalDamaged."""
        return self._head_at(self._end())

    def has(self, head: Head) -> bool:
        """Whether a head that was noted elsewhere is in it. Raises JournalDamaged."""
        return head[0] <= self._end() and self._head_at(head[0]) == head

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self.database.close()

    def _head_at(self, position: int) -> Head:
        if not position:
            return (0, genesis(self.session_id))
        with translated_errors(self.where, position):
            row = self.database.execute(_CHAIN_AT, (position,)).fetchone()
        if row is None and position <= self._end():
            raise JournalDamaged(self.where, position, "missing")
        return (position, str(row[0]) if row else "")

    def _end(self) -> int:
        with translated_errors(self.where):
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
        salt = "" if "salt" in self.columns else ", NULL"
        statement = _PAGE.format(", ".join(self.columns) + salt)
        rows: list[Row] = []
        try:
            for row in self.database.conn.execute(statement, (after, _PAGE_ROWS)):
                rows.append(row)
        except sqlite3.DatabaseError as error:
            if not rows:
                raise of_sqlite(error, self.where, after + 1) from error
        return rows

    def _entry(self, row: Row) -> Entry:
        position, at, actor, command, name, version, body, chain, salt = row
        if type(body) is not str:
            raise JournalDamaged(self.where, position, "its body is not text")
        if self.format >= SALTED and not is_salt(salt):
            raise JournalDamaged(self.where, position, "its salt is not 32 digits (0-9, a-f)")
        record = Record(at, actor, command, name, version, body.encode())
        return Entry(position, record, chain, salt)
