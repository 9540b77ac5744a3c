"""A copy that is whole, its owner's alone, and never in the place of a journal in use."""

import os
import threading
from pathlib import Path

import pytest
from journal_support import SESSION, many, tamper

from facilitator.journal import (
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    SqliteJournal,
    SqliteReader,
    verify,
)
from facilitator.journal.backup import back_up
from facilitator.journal.missing_wal import missing_wal_warning
from facilitator.journal.witness import read_witness


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.db"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    (tmp_path / "away").mkdir()
    return tmp_path / "away" / "copy.db"


@pytest.fixture
def journal(path: Path):
    opened = SqliteJournal.open(path, SESSION)
    opened.append(many(1, 9))
    yield opened
    opened.close()


def test_a_copy_of_a_journal_in_use_has_every_row_and_its_witness(journal, path, copy):
    assert back_up(path, copy) == journal.head() == read_witness(copy).head
    reader = SqliteReader.peek(copy)
    assert verify(reader) == journal.head()
    reader.close()
    assert missing_wal_warning(copy) is None


def test_a_copy_is_its_owners_alone_whatever_the_umask_and_nothing_is_left_beside_it(
    journal, path, copy
):
    before = os.umask(0)
    try:
        back_up(path, copy)
    finally:
        os.umask(before)
    modes = {one.name: one.stat().st_mode & 0o777 for one in copy.parent.iterdir()}
    assert modes == {"copy.db": 0o600, "copy.db.witness": 0o600}


def test_a_newer_copy_takes_the_place_of_an_older_one(journal, path, copy):
    back_up(path, copy)
    journal.append(many(10, 12))
    assert back_up(path, copy)[0] == 12
    again = SqliteJournal.open(copy, SESSION)
    assert again.head()[0] == 12
    again.close()


def test_a_copy_made_while_rows_come_ends_between_two_batches(journal, path, copy):
    writing = threading.Thread(
        target=lambda: [journal.append(many(one, one + 2)) for one in range(10, 310, 3)]
    )
    writing.start()
    ends = [back_up(path, copy)[0] for _ in range(5)]
    writing.join()
    assert ends == sorted(ends)
    assert {end % 3 for end in ends} == {0}


def test_a_damaged_journal_is_not_backed_up_and_the_copy_before_stays(journal, path, copy):
    back_up(path, copy)
    before = copy.read_bytes()
    journal.close()
    tamper(path, "UPDATE events SET at = 1 WHERE position = 4")
    with pytest.raises(JournalDamaged, match="row 4"):
        back_up(path, copy)
    assert copy.read_bytes() == before
    assert {one.name for one in copy.parent.iterdir()} == {"copy.db", "copy.db.witness"}


def test_a_journal_in_use_is_not_replaced_by_a_copy(journal, path, tmp_path):
    other = SqliteJournal.open(tmp_path / "other.db", SESSION)
    with pytest.raises(JournalInUse):
        back_up(path, tmp_path / "other.db")
    with pytest.raises(JournalInUse):
        back_up(path, path)
    assert journal.append(many(10, 10)) == 10
    other.close()


def test_there_has_to_be_something_to_copy(path, copy):
    with pytest.raises(JournalMissing):
        back_up(path, copy)
    assert not copy.exists()
