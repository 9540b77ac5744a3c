"""What SQLite and the operating system report, told in the journal's own errors."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import JournalDamaged, JournalError, JournalInDoubt, JournalUnavailable

_FULL = ("disk-full", "the disk is full; free some space and try again")
_READ_ONLY = ("read-only", "the file or its folder may not be written; change that and try again")
_FORBIDDEN = (
    "read-only",
    "the file or its folder may not be read and written by you; change who owns them, or what "
    "their permissions are, and try again",
)
_BUSY = ("busy", "another program holds the file; close that program and try again")
_NO_OPENING = (
    "io-error",
    "it cannot be opened; check that it is a file, in a folder that may be written",
)
_IO = ("io-error", "the disk does not read or write as it should; check it, then try again")

_SQLITE_REASONS = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CANTOPEN: _NO_OPENING,
    sqlite3.SQLITE_IOERR: _IO,
}
_UNSYNCED = {sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_DIR_FSYNC}
"""The disk did not say whether it kept what it was given, and may keep it yet."""
_ERRNO_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
}


@contextmanager
def translated_errors(where: str, row: int | None = None) -> Iterator[None]:
    """Turn errors of the storage into JournalError; errors of the program pass as they are."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.DatabaseError as error:
        raise of_sqlite(error, where, row) from error
    except UnicodeDecodeError as error:
        # Python could not even decode SQLite's message, which quotes the damaged schema.
        raise JournalDamaged(where, row, f"SQLite says: {error.object!r}") from error
    except OSError as error:
        raise _of_system(error, Path(where)) from error


def of_sqlite(error: sqlite3.DatabaseError, where: str, row: int | None) -> JournalError:
    """Choose the JournalError for what SQLite said.

    The low byte of an extended code is the plain one. Python reports text that is no UTF-8
    without any code; that, and all that is not about the disk, means the content is damaged.
    """
    if getattr(error, "sqlite_errorcode", 0) in _UNSYNCED:
        why = f"the disk did not say that it kept what was written last ({error})"
        return JournalInDoubt(where, why)
    reason = _SQLITE_REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if reason is None:
        return JournalDamaged(where, row, f"SQLite says: {error}")
    if reason is _NO_OPENING and Path(where).exists() and not os.access(where, os.R_OK):
        reason = _FORBIDDEN
    return _unavailable(reason, where, str(error))


def _of_system(error: OSError, path: Path) -> JournalUnavailable:
    """Where no journal can be at all, say what is there instead."""
    if error.errno == errno.EISDIR:
        example = path / "session.db"
        said = f"{path} is a folder, and a journal is a file. Name a file, such as {example}."
        return JournalUnavailable("io-error", said)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        said = (
            f"{path}: there is no folder {path.parent}, so no journal can be in it. Make the "
            "folder first, or name a file in one that exists."
        )
        return JournalUnavailable("io-error", said)
    reason = _ERRNO_REASONS.get(error.errno or 0, _IO)
    return _unavailable(reason, str(path), error.strerror or str(error))


def _unavailable(reason: tuple[str, str], where: str, said: str) -> JournalUnavailable:
    code, advice = reason
    return JournalUnavailable(code, f"{where}: {advice} ({said}).")
