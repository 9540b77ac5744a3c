"""A copy of a journal that may lack its end, as far as the file itself can tell.

While a server runs, the newest rows are in `<journal>-wal`. A file that is copied without it opens
as a shorter journal that is whole in itself, so only its surroundings give it away: SQLite's
header says that it has a write-ahead log, none is there, and no server has ever run beside it.
Where there is a witness (`witness.py`), that one knows.
"""

from pathlib import Path
from typing import Final

from .witness import witness_file

_WRITTEN_WITH: Final = slice(18, 20)
_A_LOG: Final = b"\x02\x02"
"""Bytes of SQLite's header: 2 stands for a write-ahead log, 1 for none."""


def missing_wal_warning(path: Path) -> str | None:
    """What its reader should know of a copy without its log; None for any other file."""
    was_served = path.with_name(f"{path.name}.lock").exists() or witness_file(path).exists()
    if was_served or _has(path, "-wal") or not _uses_a_log(path):
        return None
    return (
        f"{path} is a copy without its {path.name}-wal. Made with SQLite's .backup, or "
        "after the server was stopped, it is whole. Copied as a file while the server ran, it may "
        "lack its newest rows: compare a head that was written down (verify --head). To copy a "
        "journal in use: facilitator backup copy.db"
    )


def _has(path: Path, suffix: str) -> bool:
    beside = path.with_name(path.name + suffix)
    return beside.exists() and beside.stat().st_size > 0


def _uses_a_log(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(20)[_WRITTEN_WITH] == _A_LOG
    except OSError:
        return False
