"""The journal on disk: one SQLite file, one writer, one fsync for each batch.

SQLite is told nothing that is taken for granted: its settings are read back, the rows it says it
stored are counted, and its log is moved into the file by us (a checkpoint), since a sync that fails
while SQLite does it by itself is kept from everybody. A sync that failed is not tried again: what
it was to write may be lost though the next one succeeds.
"""

import logging
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from itertools import chain
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from facilitator.core.context import Head

from . import schema, sqlite_box
from .box import Kept
from .chain import seal
from .contract import BoxedRecord, Entry, Record
from .errors import JournalInDoubt, JournalOfAnotherSession, JournalUnavailable
from .file_identity import FileIdentity
from .lock import FileLock
from .reader import SqliteReader
from .sqlite_box import SqliteBoxes
from .sqlite_errors import translated_errors
from .witness import JournalLoss, WitnessNote, read_witness, short_error, write_witness

log = logging.getLogger(__name__)

StoredRow = tuple[int | str | None, ...]
"""An entry in the order of the journal's columns."""

_ROWS_AT_ONCE: Final = 256
"""Rows in one statement at most; SQLite takes 32,766 values."""
_MOVE_END: Final = "UPDATE head SET position = ?"

_COMMIT_PAGES: Final = 3
"""Pages that a commit of one row adds to the log, about; eight more rows add another."""
_CHECKPOINT_PAGES: Final = 1000
"""Pages in the log from which on it is checkpointed, also while there is work to do."""


class SqliteJournal(SqliteReader):
    """The one writer of a journal file.

    May be used from another native thread than the one that opened it, by one at a time.
    """

    def __init__(self, path: Path, session_id: str, database: Database, lock: FileLock) -> None:
        super().__init__(path, session_id, database)
        self._path, self._files_in_place = path, FileIdentity(path)
        self._lock: FileLock | None = lock
        self._boxes = SqliteBoxes(path, database)
        self._head = self._head_at_last_maintenance = super().head()
        self._noted: Head | None = None
        self._uncheckpointed_pages = 0
        self._is_in_doubt = False
        self.loss: JournalLoss | None = None
        """What was given up when it was opened."""
        self.refused_after: int | None = None
        """Rows behind this one were refused, as the disk failed while they were written."""

    @classmethod
    def open(cls, path: Path | str, session_id: str, accept_loss: bool = False) -> "SqliteJournal":
        """Open the journal of `session_id` for writing; a file that is absent is made.

        Raises JournalInUse, JournalOfAnotherSession, JournalDamaged, JournalNewer, JournalShort
        (unless a loss is accepted) or JournalUnavailable, and leaves a file it refuses as it was.
        Opening does not check the rows; reading them does.
        """
        resolved = Path(path).resolve()
        with translated_errors(str(resolved)), ExitStack() as undo:
            schema.refuse_folder(resolved)
            lock = FileLock(resolved)
            undo.callback(lock.release)
            noted = read_witness(resolved)
            loss = _accepted_loss(resolved, session_id, noted, accept_loss)
            database = schema.connect(resolved, "rw")
            undo.callback(database.close)
            _try_writing(database.conn)
            sqlite_box.add_table(database)
            journal = cls(resolved, session_id, database, lock)
            journal._begin(noted, loss, accept_loss)
            undo.pop_all()
            return journal

    def append(
        self,
        records: Sequence[Record],
        boxed: Sequence[BoxedRecord] = (),
        emptied: Collection[str] = (),
    ) -> int:
        """Add all records or none, in one transaction; durable on return.

        Returns the last position. Raises RecordRefused, JournalUnavailable, JournalDamaged,
        JournalInDoubt.
        """
        entries = seal(records, self._head, self.format)
        if not (entries or boxed or emptied):
            return self._head[0]
        try:
            with translated_errors(self.where, entries[0].position if entries else None):
                kept = self._boxes.mask(boxed)
                self._write([self._row(entry) for entry in entries], kept, emptied)
        except JournalInDoubt:
            self._mark_in_doubt()
            raise
        if entries:
            self._head = (entries[-1].position, entries[-1].chain)
        self._uncheckpointed_pages += _COMMIT_PAGES + (len(entries) + len(kept)) // 8
        self._forget(emptied)
        return self._head[0]

    def boxed(self, people: Iterable[str]) -> list[BoxedRecord]:
        """All that lies in boxes, with who of these people it is of. Raises JournalDamaged."""
        with translated_errors(self.where):
            return self._boxes.read(people)

    def head(self) -> Head:
        """Return the last position that was made durable, and its chain."""
        return self._head

    def maintain(self) -> None:
        """See that the files are in their place, checkpoint the log when idle, note the head."""
        try:
            with translated_errors(self.where):
                self._see_that_it_is_there()
                if self._uncheckpointed_pages and self._head_at_last_maintenance == self._head:
                    self._checkpoint()
                self._head_at_last_maintenance = self._head
                self._note()
                self._boxes.settle()
        except JournalInDoubt:
            self._mark_in_doubt()
            raise

    def close(self) -> None:
        """Close the file and let go of its lock; a second call does nothing."""
        if self._lock and not self._is_in_doubt:
            with suppress(OSError):
                self._note()
        super().close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _forget(self, emptied: Collection[str]) -> None:
        """What tells who was who in these boxes goes; where it cannot now, `maintain` sees to it.

        That they were emptied is durable: no error of the disk's takes it back.
        """
        try:
            with translated_errors(self.where):
                self._boxes.emptied(emptied)
        except JournalUnavailable:
            log.warning("the key of a box that was emptied is not destroyed yet")
        except JournalInDoubt:
            self._mark_in_doubt()
            raise

    def _begin(
        self, noted: WitnessNote | None, loss: JournalLoss | None, accept_loss: bool
    ) -> None:
        """Have on the disk all that was found: some of it may be only in the system's memory."""
        self.loss = loss
        self.refused_after = noted.position if noted and noted.in_doubt and not loss else None
        is_settled = noted is not None and not noted.in_doubt and loss is None
        self._noted = noted.head if noted and is_settled else None
        self._boxes.open(accept_loss)
        with suppress(JournalUnavailable), translated_errors(self.where):
            self._checkpoint()
            self._note()
            self._boxes.settle()

    def _write(self, rows: list[StoredRow], kept: Sequence[Kept], emptied: Collection[str]) -> None:
        self._see_that_it_is_there()
        if self._uncheckpointed_pages > _CHECKPOINT_PAGES:
            self._checkpoint()
        self._commit(rows, kept, emptied)

    def _see_that_it_is_there(self) -> None:
        if why := self._files_in_place.problem():
            raise JournalInDoubt(self.where, why)

    def _checkpoint(self) -> None:
        """Move what is in the log into the file itself, as far as no reader needs it there."""
        checkpoint = "PRAGMA wal_checkpoint(PASSIVE)"
        busy, inside, moved = self.database.execute(checkpoint).fetchone()
        self._uncheckpointed_pages = 0 if not busy and inside == moved else _COMMIT_PAGES

    def _note(self) -> None:
        if self._noted != self._head:
            write_witness(self._path, self.session_id, self._head)
            self._noted = self._head

    def _mark_in_doubt(self) -> None:
        """Note what was acknowledged, for whoever starts again, if the disk takes that."""
        self._is_in_doubt = True
        with suppress(OSError):
            write_witness(self._path, self.session_id, self._head, in_doubt=True)

    def _commit(
        self, rows: list[StoredRow], kept: Sequence[Kept], emptied: Collection[str]
    ) -> None:
        connection = self.database.conn
        try:
            connection.execute("BEGIN IMMEDIATE")
            for rows_at_once in _batched(rows):
                self._expect_rows(
                    _insert(connection, self.columns, rows_at_once), len(rows_at_once)
                )
            if rows:
                self._expect_rows(connection.execute(_MOVE_END, (rows[-1][0],)).rowcount, 1)
            self._expect_rows(self._boxes.put(kept), len(kept))
            self._boxes.remove(emptied)
            connection.execute("COMMIT")
        except BaseException:
            # Without this a half-done transaction would swallow the next batch as well.
            self.database.rollback()
            raise

    def _row(self, entry: Entry) -> StoredRow:
        it = entry.record
        first = (entry.position, it.at, it.actor, it.command, it.name, it.version)
        return (*first, it.body.decode(), entry.chain, entry.salt)[: len(self.columns)]

    def _expect_rows(self, stored: int, given: int) -> None:
        if stored != given:
            raise JournalInDoubt(self.where, f"it stored {stored} of {given} rows")


def _insert(
    connection: sqlite3.Connection, columns: Sequence[str], rows: Sequence[StoredRow]
) -> int:
    """Insert rows in one statement: with one each, the threads take turns around every row.

    Returns how many were stored.
    """
    values = ", ".join([f"({', '.join('?' * len(columns))})"] * len(rows))
    statement = f"INSERT INTO events ({', '.join(columns)}) VALUES {values}"  # noqa: S608
    return connection.execute(statement, [*chain.from_iterable(rows)]).rowcount


def _batched(rows: list[StoredRow]) -> Iterator[list[StoredRow]]:
    """By powers of two, the largest first, so that there are nine statements and no more.

    The connection keeps the last 128 it was given, ready to run: of one for each number of rows
    that ever gathered they were 57 MB.
    """
    start = 0
    while left := len(rows) - start:
        size = min(_ROWS_AT_ONCE, 1 << left.bit_length() - 1)
        yield rows[start : start + size]
        start += size


def _accepted_loss(
    path: Path, session_id: str, noted: WitnessNote | None, accept_loss: bool
) -> JournalLoss | None:
    """See that the journal is there and whole; whatever may refuse it comes before it is written.

    Where there is none, and none was, one is made. Returns what is lost, if that is accepted.
    """
    if schema.is_absent(path):
        if noted and noted.position and not accept_loss:
            raise short_error(path, noted, None)
        schema.create(path, session_id)
        return JournalLoss(noted.position, 0) if noted and noted.position else None
    with closing(SqliteReader.peek(path)) as reader:
        if reader.session_id != session_id:
            raise JournalOfAnotherSession(str(path), reader.session_id, session_id)
        end, chain_ = reader.head()
        if noted is None or (noted.session == session_id and reader.has(noted.head)):
            return None
        if not accept_loss:
            raise short_error(path, noted, WitnessNote(reader.session_id, end, chain_, 0))
        return JournalLoss(noted.position, end)


def _try_writing(connection: sqlite3.Connection) -> None:
    """A file that may only be read opens all the same, and would refuse each row."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("UPDATE head SET position = position")
    finally:
        connection.execute("ROLLBACK")
