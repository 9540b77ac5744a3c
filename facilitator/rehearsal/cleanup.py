"""Rehearsals of days gone by: the newest few are kept, the others removed with all beside them.

Nothing is removed but what bears the name that a rehearsal gives its journal, says inside that it
is a rehearsal of the same session, and is in nobody's use. A journal of another name is kept.
"""

import re
from contextlib import closing, suppress
from pathlib import Path

from facilitator.journal import JournalError, SqliteReader
from facilitator.journal.lock import FileLock
from facilitator.journal.opening import session_id

KEPT = 5
"""Journals of rehearsals of one session that stay in a folder."""

NAME = re.compile(r"rehearsal-(\d{8}-\d{6})(?:-(\d+))?\.db")
BESIDE = ("", "-wal", "-shm", ".key", ".witness")


def remove_older(newest: Path, session: str) -> int:
    """Remove what is older than the `newest` few of a session; how many were removed."""
    found = [path for path in newest.parent.iterdir() if NAME.fullmatch(path.name)]
    older = [path for path in found if _moment(path) < _moment(newest)]
    ours = [path for path in sorted(older, key=_moment, reverse=True) if _is_of(path, session)]
    return sum(_removed(path) for path in ours[KEPT - 1 :])


def _moment(path: Path) -> tuple[str, int]:
    named = NAME.fullmatch(path.name)
    return (named[1], int(named[2] or 1)) if named else ("", 0)


def _is_of(path: Path, session: str) -> bool:
    try:
        with closing(SqliteReader.peek(path)) as reader:
            return reader.session_id == session_id(session, rehearsal=True)
    except JournalError:
        return False


def _removed(journal: Path) -> bool:
    """Whether it is gone; one in use, or in a folder where nothing may be removed, stays."""
    with suppress(JournalError, OSError):
        lock = FileLock(journal)
        try:
            for ending in BESIDE:
                journal.with_name(journal.name + ending).unlink(missing_ok=True)
            journal.with_name(journal.name + ".lock").unlink()
        finally:
            lock.release()
        return True
    return False
