"""A whole copy of a journal, also while it is served: checked, and with its witness beside it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from facilitator.core.context import Head

from . import schema, sqlite_box
from .chain import verify
from .errors import BackupRefused, JournalDamaged, JournalInUse
from .lock import FileLock
from .reader import SqliteReader
from .sqlite_errors import translated_errors
from .witness import write_witness


def back_up(journal: Path, copy: Path) -> Head:
    """Make `copy`, in the place of an older one; returns where it ends, recomputed from its rows.

    Answers without names are left out, as they would outlast their key in it.

    It is its owner's alone, and there whole or as it was before. Raises JournalError: nothing that
    may hold more than this journal, or something else, gives way.
    """
    target = copy.resolve()
    with closing(SqliteReader.peek(journal)) as source, translated_errors(str(target)):
        _refuse_one_in_use(target, journal)
        _refuse_what_is_no_older_copy(target, source)
        with schema.replacing_database(target) as beside:
            head = _copied(source, beside)
            schema.remove_companions(target)
        write_witness(target, source.session_id, head)
    return head


def _refuse_one_in_use(target: Path, journal: Path) -> None:
    """A copy put in the place of a journal that is served would be the end of it."""
    schema.refuse_folder(target)
    if target == journal.resolve():
        raise JournalInUse(str(target))
    if target.with_name(f"{target.name}.lock").exists():
        FileLock(target).release()


def _refuse_what_is_no_older_copy(target: Path, source: SqliteReader) -> None:
    """Whatever is at `target` has to be in `source` up to its last row."""
    try:
        if schema.is_absent(target):
            return
        with closing(SqliteReader.peek(target)) as there:
            session_id, head = there.session_id, there.head()
    except JournalDamaged as damaged:
        raise BackupRefused(str(target), f"no journal can be read there ({damaged.what})") from None
    if session_id != source.session_id:
        raise BackupRefused(str(target), f"it is the journal of session {session_id!r}")
    if source.has(head):
        return
    end, _ = source.head()
    row, _ = head
    what = f"its row {row} is another one than in {source.where}"
    if row > end:
        what = f"it reaches row {row}, and {source.where} ends at row {end}"
    raise BackupRefused(str(target), what)


def _copied(source: SqliteReader, beside: Path) -> Head:
    """Copy all pages as of one moment, and read them back."""
    connection = sqlite3.connect(beside, isolation_level=None)
    with closing(connection):
        source.database.conn.backup(connection)
        sqlite_box.empty(connection)
        return verify(SqliteReader(beside, source.session_id, Database(connection)))
