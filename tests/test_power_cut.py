"""A power cut at any moment of a served run loses nothing that was acknowledged.

A kill leaves the system's memory as it is; a power cut leaves what was synced, and chance.
"""

import os
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest
from disk import PYTHON, Disk, hall_on
from hall import CHECKOUT, PATIENCE, Client, Hall
from power import Note, acknowledged, power_cuts, read_notes

from facilitator.journal import JournalError, SqliteReader

MAPPING = "priority-mapping"
PHONES = 6
BALLOTS = 12
"""Of each phone, before and again after the log was folded in."""
MOMENTS = 450
"""Three states each."""
CARELESS = (sys.executable, str(Path(__file__).with_name("careless.py")))


class Run(NamedTuple):
    """What the disk held when the server began, what it did to it, and the chain it came to."""

    base: bytes
    notes: list[Note]
    chain: dict[int, str]


@pytest.fixture
def chance() -> random.Random:
    """A failure prints the seed; POWER_SEED repeats it."""
    seed = int(os.environ.get("POWER_SEED", random.randrange(2**32)))
    print(f"POWER_SEED={seed}")
    return random.Random(seed)


def served(folder: Path, program: tuple[str, ...]) -> Run:
    """Phones vote at once on a disk that takes notes, and once more after a pause."""
    disk = Disk(folder)
    Hall(folder, CHECKOUT / "agenda.yaml").open().stop()
    base = (folder / "session.db").read_bytes()
    hall = hall_on(disk, folder, program).open()
    try:
        facilitator = Client(hall).sign_in().connect("console")
        phones = [Client(hall).give_name(f"Guest {n}", "partner") for n in range(PHONES)]
        facilitator.do("StartDay", day="day-one", times="now", sure=True)
        facilitator.do("JumpTo", block=MAPPING, seen="welcome")
        service = facilitator.see(f"block:{MAPPING}", lambda body: body["open"])
        items = [item["id"] for theme in service["themes"] for item in theme["items"]]
        for phone in phones:
            phone.connect("phone")
        answers = vote(phones, items)
        until_folded(disk)
        answers += vote(phones, items)
        assert all(answer["ok"] for answer in answers)
    finally:
        hall.close()
    notes = read_notes(disk.notes.read_bytes())
    assert max(map(acknowledged, notes)) == max(answer["at"] for answer in answers)
    return Run(base, notes, dict(chain_of(hall.journal)))


def vote(phones: list[Client], items: list[str]) -> list[dict[str, int]]:
    def change_ones_mind(phone: Client) -> list[dict[str, int]]:
        return [
            phone.do("CastBallot", block=MAPPING, ballot={items[number % 2]: 1})
            for number in range(BALLOTS)
        ]

    with ThreadPoolExecutor(len(phones)) as hall:
        return [answer for answers in hall.map(change_ones_mind, phones) for answer in answers]


def until_folded(disk: Disk) -> None:
    """Wait until the server has moved its log into the file."""
    before = disk.notes.stat().st_size
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        since = read_notes(disk.notes.read_bytes()[before:])
        if ("S", "d") in {(note.kind, note.file) for note in since}:
            return
    raise TimeoutError("the log was not folded in")


def chain_of(journal: Path) -> Iterator[tuple[int, str]]:
    """Position → chain, every row checked."""
    reader = SqliteReader.peek(journal)
    try:
        for entry in reader.read():
            yield entry.position, entry.chain
    finally:
        reader.close()


def lost(run: Run, folder: Path, chance: random.Random, moments: int) -> tuple[int, list[str]]:
    """Cut the power again and again; how many states there were, and what was wrong with which."""
    (folder / "cut").mkdir()
    journal = folder / "cut" / "session.db"
    wrong: list[str] = []
    states = 0
    for disk in power_cuts(run.base, run.notes, chance, moments):
        states += 1
        for name, file in (("d", ""), ("w", "-wal")):
            journal.with_name(f"session.db{file}").write_bytes(disk.files[name])
        journal.with_name("session.db-shm").unlink(missing_ok=True)
        try:
            end, chain = list(chain_of(journal))[-1]
        except JournalError as error:
            wrong.append(str(error))
            continue
        if end < disk.acknowledged or run.chain[end] != chain:
            wrong.append(f"row {disk.acknowledged} was acknowledged, and it ends at {end}")
    return states, wrong


def test_everything_acknowledged_is_there_after_a_power_cut_at_any_moment(
    tmp_path: Path, chance: random.Random
) -> None:
    states, wrong = lost(served(tmp_path, PYTHON), tmp_path, chance, MOMENTS)
    assert states >= 1_000
    assert wrong == []


def test_the_same_check_finds_a_server_that_does_not_sync(
    tmp_path: Path, chance: random.Random
) -> None:
    _, wrong = lost(served(tmp_path, CARELESS), tmp_path, chance, 60)
    assert any("was acknowledged, and it ends at" in one for one in wrong)
