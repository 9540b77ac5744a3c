"""A process killed at any moment loses nothing it acknowledged, and writes nothing twice.

A kill shows that acknowledging comes after committing and that the file opens again; it does not
show that the commit had reached the disk, since the kernel outlives the process. For that,
`test_sqlite.py` asserts the settings that force each commit down.
"""

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from journal_support import SESSION, same_imports

from facilitator.journal import Entry, SqliteJournal

JOURNALS = 20
KILLS_OF_EACH = 5
BIRTHS = 40


class Nursery:
    """Starts writers and kills them."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("killed_writer.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=same_imports(),
        )

    def acknowledged_until_killed(self, path: Path, seconds: float) -> list[int]:
        """Let a writer work on `path` for so long, kill it, and return what it acknowledged."""
        self.process.stdin.write(f"{path}\n".encode())
        self.process.stdin.flush()
        unread = b""
        while b"\n" not in unread:
            unread += self._read()
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if select.select([self.process.stdout], [], [], left)[0]:
                unread += self._read()
        os.kill(int(unread.split()[1]), signal.SIGKILL)
        while not unread.endswith(b"dead\n"):
            unread += self._read()
        return [int(line) for line in unread.decode().split("\n")[1:-2]]

    def _read(self) -> bytes:
        piece = os.read(self.process.stdout.fileno(), 65536)
        assert piece, "the writers' process has ended"
        return piece

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    one = Nursery()
    yield one
    one.close()


@pytest.fixture
def chance() -> random.Random:
    """A failure prints the seed; KILL_SEED repeats it."""
    seed = int(os.environ.get("KILL_SEED", random.randrange(2**32)))
    print(f"KILL_SEED={seed}")
    return random.Random(seed)


def test_every_acknowledged_record_survives_every_kill(tmp_path, nursery, chance):
    longest = 0.08
    total = 0
    for number in range(JOURNALS):
        acknowledged: list[int] = []
        for _ in range(KILLS_OF_EACH):
            path = tmp_path / f"{number}.db"
            new = nursery.acknowledged_until_killed(path, chance.uniform(0, longest))
            longest *= 0.97 if new else 1.1  # a slow machine gets the time it needs
            acknowledged += new
            assert_each_batch_is_there_once_and_whole(everything_in(path), acknowledged)
        total += len(acknowledged)
    assert total > JOURNALS


def test_a_kill_at_birth_leaves_no_journal_or_a_complete_one(tmp_path, nursery, chance):
    unborn = 0
    longest = 0.02
    for number in range(BIRTHS):
        path = tmp_path / f"{number}.db"
        acknowledged = nursery.acknowledged_until_killed(path, chance.uniform(0, longest))
        longest *= 0.8 if path.exists() else 1.25  # stays about the moment of birth
        unborn += not path.exists()
        assert_each_batch_is_there_once_and_whole(everything_in(path), acknowledged)
    assert 0 < unborn < BIRTHS


def everything_in(path: Path) -> list[Entry]:
    """Open as the next server would; reading checks every position and the chain."""
    journal = SqliteJournal.open(path, SESSION)
    try:
        return list(journal.read())
    finally:
        journal.close()


def assert_each_batch_is_there_once_and_whole(entries: list[Entry], acknowledged: list[int]):
    commands = {entry.record.command for entry in entries}
    assert len(commands) == len(entries)
    bodies = [json.loads(entry.record.body) for entry in entries]
    ends = set()
    position = 0
    while position < len(entries):
        size = bodies[position]["size"]
        batch = bodies[position : position + size]
        wanted = [{"batch": position, "index": index, "size": size} for index in range(size)]
        assert batch == wanted
        position += size
        ends.add(position)
    assert ends >= set(acknowledged)
