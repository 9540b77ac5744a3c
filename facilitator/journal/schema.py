"""The journal's file: how it is born, how it is recognised, how it is connected to.

A journal is built under another name and takes its place whole, so a process killed at its birth
leaves either no journal or a complete one, and a file found incomplete is refused, never mended.
"""

import errno
import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database, Migrations

from .errors import JournalDamaged, JournalMissing, JournalNewer, JournalUnavailable
from .schema_check import schema_differences
from .sqlite_box import BOX_TABLE
from .whole_files import replacing

FORMAT: Final = 2
"""The format of new journals, and the newest this program reads; what a file is, it stays."""

_BUSY_TIMEOUT_S: Final = 2.0  # for somebody else's write to end, well inside a command's five
PRAGMAS: Final = {
    "synchronous": ("FULL", 2),
    "fullfsync": ("ON", 1),  # macOS: a plain fsync stops at the drive's cache
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
}
"""Of every connection: what is asked for, and what SQLite then has to answer."""
WRITER_PRAGMAS: Final = {
    "journal_mode": ("WAL", "wal"),
    "wal_autocheckpoint": ("0", 0),  # done by ourselves: SQLite keeps its failure to itself
    "secure_delete": ("ON", 1),  # what leaves a box is overwritten
}
"""Of the one that writes, besides."""
_TABLES: Final = {"session", "events", "head"}

_COLUMNS: Final[dict[str, type]] = {
    "position": int,
    "at": int,
    "actor": str,
    "command": str,
    "name": str,
    "version": int,
    "body": str,
    "chain": str,
}


def _built_of(columns: dict[str, type]) -> Migrations:
    """How a journal is made whose rows have these columns."""
    migrations = Migrations("journal")

    @migrations()
    def session_events_and_head(db: Database) -> None:
        """Make the tables; triggers keep every other tool from rewriting what was recorded.

        `head` notes the last position on a page of its own: in the events' page, one flipped byte
        in the count of rows takes the last one away, and a chain cannot notice that its end is
        gone.
        """
        db.table("head").create({"position": int}, strict=True)
        db.table("head").insert({"position": 0})
        db.table("session").create(
            {"id": str, "format": int, "created_at": int}, pk="id", strict=True
        )
        always = columns.keys() - {"position", "command"}
        db.table("events").create(columns, pk="position", not_null=always, strict=True)
        for verb in ("UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER events_without_{verb.lower()} BEFORE {verb} ON events "
                "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )

    return migrations


BUILT: Final[Mapping[int, Migrations]] = {
    1: _built_of(_COLUMNS),
    2: _built_of({**_COLUMNS, "salt": str}),
}
"""By format, how its file is made: 1 seals a row as it is, 2 the salted digest of it."""


def create(path: Path, session_id: str, journal_format: int = FORMAT) -> None:
    """Make the journal of `session_id` at `path`; the caller holds its lock."""
    with (
        replacing_database(path) as unfinished,
        closing(Database(str(unfinished), execute_plugins=False)) as db,
    ):
        db.enable_wal()
        BUILT[journal_format].apply(db)
        BOX_TABLE.apply(db)
        db.table("session").insert(
            {"id": session_id, "format": journal_format, "created_at": time.time_ns() // 1_000_000}
        )


@contextmanager
def replacing_database(path: Path) -> Iterator[Path]:
    """`replacing`, with nothing of another one's left that SQLite would take for the new one's."""
    with replacing(path) as beside:
        remove_companions(beside)
        try:
            yield beside
        finally:
            remove_companions(beside)


def remove_companions(path: Path) -> None:
    """Remove what SQLite keeps beside a database, before another one takes its place."""
    for suffix in ("-journal", "-shm", "-wal"):
        path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)


def connect(path: Path, mode: str) -> Database:
    """Open an existing file, `mode` "rw" or "ro", with every commit forced to the disk.

    `isolation_level=None`: a statement stands alone unless we say BEGIN, so no transaction can be
    opened behind our back. `check_same_thread=False`: the writer commits in a native thread while
    the journal was opened in another one; SQLite itself is built for that, and the owner sees to
    it that only one uses the connection at a time.
    """
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}",
        uri=True,
        timeout=_BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for name, (wanted, is_set) in (PRAGMAS | (WRITER_PRAGMAS if mode == "rw" else {})).items():
            _set(connection, path, name, wanted, is_set)
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _set(
    connection: sqlite3.Connection, path: Path, name: str, wanted: str, is_set: object
) -> None:
    """Ask for a setting, and see that it is in force: SQLite passes over what it cannot do."""
    connection.execute(f"PRAGMA {name}={wanted}")
    (found,) = connection.execute(f"PRAGMA {name}").fetchone()
    if found != is_set:
        raise JournalUnavailable(
            "io-error",
            f"{path}: SQLite cannot keep a journal safe here: {name} is {found!r} and has to be "
            f"{is_set!r}. Put the file on a disk of this machine, not on a network drive.",
        )


def is_absent(path: Path) -> bool:
    """Say whether there is nothing at `path` yet, not even the remains of a journal.

    SQLite would drop a write-ahead log whose main file is gone, and acknowledged rows with it.
    """
    refuse_folder(path)
    if path.exists() and path.stat().st_size:
        return False
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise JournalDamaged(str(path), None, f"empty or gone, while {log.name} still has rows")
    return True


def refuse_folder(path: Path) -> None:
    """Raise IsADirectoryError for a folder, before anything is made in its name or beside it."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


def identify(path: Path) -> str:
    """Return the id of the session whose journal `path` is, reading only.

    Raises JournalMissing, JournalDamaged if it is no journal, JournalNewer.
    """
    if is_absent(path):
        raise JournalMissing(str(path))
    with closing(connect(path, "ro")) as db:
        if not set(db.table_names()) >= _TABLES:
            raise JournalDamaged(str(path), None, "it is a database, but not a journal")
        session_id, found = _session(path, db)
        if odd := schema_differences(db.conn, BUILT[found], BOX_TABLE):
            raise JournalDamaged(str(path), None, f"it is not built as it was made: {odd}")
    return session_id


def format_of(db: Database) -> int:
    """The format of a journal that was identified."""
    (found,) = db.execute("SELECT format FROM session").fetchone()
    return int(found)


def _session(path: Path, db: Database) -> tuple[str, int]:
    """The one session that a journal holds, and the journal's format."""
    rows = db.execute("SELECT id, format FROM session").fetchall()
    if len(rows) != 1 or type(rows[0][1]) is not int or rows[0][1] < min(BUILT):
        raise JournalDamaged(str(path), None, "its session table does not hold one session")
    session_id, found = rows[0]
    if found > FORMAT:
        raise JournalNewer(str(path), found, FORMAT)
    return str(session_id), found
