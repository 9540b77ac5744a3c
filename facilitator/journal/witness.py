"""How far a journal was known to reach, noted outside of it: so that a lost end is noticed.

A journal that lost its newest rows (its write-ahead log was not copied along, an older copy was put
in its place, the file is gone) is whole in itself. Beside it lies a small file with the last
position and its chain, written at least each second in which something happened, and on closing.
"""

import time
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.core.context import Head

from .errors import JournalShort, WitnessUnreadable
from .whole_files import write_whole


class WitnessNote(Struct, frozen=True):
    """The newest row that was acknowledged, and when that was noted (ms since the epoch).

    `in_doubt` says that the server ended on a failing disk, and refused what it wrote after it.
    """

    session: str
    position: int
    chain: str
    at: int
    in_doubt: bool = False

    @property
    def head(self) -> Head:
        """What has to be found again."""
        return (self.position, self.chain)

    @property
    def when(self) -> str:
        """Where the reader lives."""
        return datetime.fromtimestamp(self.at / 1000).astimezone().strftime("%Y-%m-%d %H:%M:%S")


class JournalLoss(Struct, frozen=True):
    """What is given up: the newest row there was, and the row from which it goes on instead."""

    had: int
    has: int


def witness_file(journal: Path) -> Path:
    """Where a journal's witness is."""
    return journal.with_name(f"{journal.name}.witness")


def read_witness(journal: Path) -> WitnessNote | None:
    """What was noted last; None where nothing ever was. Raises WitnessUnreadable, OSError."""
    path = witness_file(journal)
    try:
        return msgspec.json.decode(path.read_bytes(), type=WitnessNote)
    except FileNotFoundError:
        return None
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise WitnessUnreadable(str(path), str(error)) from error


def write_witness(journal: Path, session: str, head: Head, in_doubt: bool = False) -> None:
    """Note a head that is on the disk. Raises OSError."""
    noted = WitnessNote(session, *head, time.time_ns() // 1_000_000, in_doubt)
    write_whole(witness_file(journal), msgspec.json.encode(noted))


def short_error(journal: Path, noted: WitnessNote, found: WitnessNote | None) -> JournalShort:
    """What to tell whoever starts a journal in which the noted row is not found again.

    `found` is where the journal ends now; None where there is no journal at all.
    """
    if found is None:
        what = f"it is not there, and {noted.position} rows were in it"
    elif found.session != noted.session:
        what = f"it is another session's, {found.session!r}, and {noted.session!r} was served here"
    elif found.position < noted.position:
        what = (
            f"it ends at row {found.position}, and {noted.position - found.position} more rows "
            "were acknowledged"
        )
    else:
        what = f"its row {noted.position} is another one than was acknowledged"
    return JournalShort(str(journal), what, witness_file(journal).name, noted.when)
