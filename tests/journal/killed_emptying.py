"""A writer that puts two answers into a box, empties it, and kills itself at the step it is told.

Its arguments: the journal's path, and the step.
"""

import os
import signal
import sys
from pathlib import Path

from facilitator.journal import Record, SqliteJournal, sqlite_box
from facilitator.journal.contract import BoxedRecord
from facilitator.journal.sqlite_box import SqliteBoxes

STEPS = {
    "key-made": (SqliteBoxes, "put"),
    "emptying": (SqliteBoxes, "remove"),
    "committed": (SqliteBoxes, "emptied"),
    "overwritten": (Path, "unlink"),
    "key-gone": (sqlite_box, "_truncate_log"),
}
"""What is about to be done when it is killed."""


def die(*given: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(path: str, step: str) -> None:
    journal = SqliteJournal.open(path, "el-paso-2024")
    if step == "key-made":
        SqliteBoxes.put = die
    row = Record(1, "clock:server", None, "Opened", 1, b"{}")
    boxed = [BoxedRecord("b1", f"p-{one}", "Answered", 1, b'{"word":"mountain"}') for one in (1, 2)]
    journal.append([row], boxed)
    where, name = STEPS[step]
    setattr(where, name, die)
    journal.append([row], emptied=["b1"])


main(*sys.argv[1:])
