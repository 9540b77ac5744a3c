"""Writers to be killed: forked one after the other from one process, as importing takes long.

Reads a journal's path per line; answers with "pid N", then each acknowledged position, then "dead".
"""

import os
import random
import sys

from facilitator.journal import Record, SqliteJournal

SESSION = "el-paso-2024"


def say(line: str) -> None:
    """A short write to a pipe is whole or absent, also under SIGKILL."""
    os.write(1, f"{line}\n".encode())


def write_until_killed(path: str) -> None:
    say(f"pid {os.getpid()}")
    journal = SqliteJournal.open(path, SESSION)
    position = journal.head()[0]
    while True:
        size = random.choice([1, 2, 7, 40])
        position = journal.append([_record(position, index, size) for index in range(size)])
        say(str(position))


def _record(batch: int, index: int, size: int) -> Record:
    """`batch` is the position before the batch, so the same row cannot be written twice."""
    body = b'{"batch":%d,"index":%d,"size":%d}' % (batch, index, size)
    return Record(batch, "participant:p-1", f"{os.getpid()}-{batch}-{index}", "Dots", 1, body)


if __name__ == "__main__":
    for line in sys.stdin:
        if os.fork() == 0:
            write_until_killed(line.rstrip("\n"))
        os.wait()
        say("dead")
