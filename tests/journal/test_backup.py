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
    schema,
    verify,
)
from facilitator.journal.backup import back_up
from facilitator.journal.errors import BackupRefused
from facilitator.journal.missing_wal import missing_wal_warning
from facilitator.journal.witness import read_witness


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.db"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    (tmp_path / "away").mkdir()
    return tmp_path / "away" / "copy.db"


@pytest.fixture(params=[1, 2], ids=["format-1", "format-2"])
def journal(path: Path, request: pytest.FixtureRequest):
    schema.create(path, SESSION, request.param)
    opened = SqliteJournal.open(path, SESSION)
    opened.append(many(1, 9))
    yield opened
    opened.close()


def test_a_copy_of_a_journal_in_use_has_every_row_and_its_witness(journal, path, copy):
    assert back_up(path, copy) == journal.head() == read_witness(copy).head
    reader = SqliteReader.peek(copy)
    assert (verify(reader), reader.format) == (journal.head(), journal.format)
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
    names = {one.name for one in copy.parent.iterdir()}
    assert names - {"copy.db-shm", "copy.db-wal"} == {"copy.db", "copy.db.witness"}


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


def refused(path: Path, copy: Path, said: str) -> None:
    """`copy` and all that lies beside it is as it was, and the message says what stands there."""
    before = {one.name: one.read_bytes() for one in copy.parent.iterdir() if "-" not in one.name}
    with pytest.raises(BackupRefused, match=said):
        back_up(path, copy)
    after = {one.name: one.read_bytes() for one in copy.parent.iterdir() if "-" not in one.name}
    assert after == before


def written(path: Path, session: str, last: int) -> None:
    other = SqliteJournal.open(path, session)
    other.append(many(1, last))
    other.close()


def test_another_sessions_journal_is_not_replaced(journal, path, copy):
    written(copy, "riverton", 3)
    refused(path, copy, "it is the journal of session 'riverton'")


def test_a_copy_that_reaches_further_is_not_replaced(journal, path, copy):
    """As when a journal was put back to an older copy while the backups went on."""
    older = path.with_name("older.db")
    back_up(path, older)
    journal.append(many(10, 12))
    back_up(path, copy)
    refused(older, copy, "it reaches row 12, and .*older.db ends at row 9")
    assert back_up(path, copy)[0] == 12


@pytest.mark.parametrize("last", [3, 9, 12])
def test_a_journal_of_the_same_session_with_other_rows_is_not_replaced(journal, path, copy, last):
    other = SqliteJournal.open(copy, SESSION)
    other.append(many(2, last + 1))
    other.close()
    refused(path, copy, "its row|it reaches row")


@pytest.mark.parametrize("content", [b"mine", b"mine " * 1000])
def test_another_kind_of_file_is_not_replaced(journal, path, copy, content):
    copy.write_bytes(content)
    refused(path, copy, "no journal can be read there")


def test_rows_that_stand_only_in_the_log_beside_an_older_copy_count_too(journal, path, copy):
    """Somebody served the copy, and the machine went down."""
    back_up(path, copy)
    served = SqliteJournal.open(copy, SESSION)
    served.append(many(20, 22))
    crashed = copy.parent / "crashed"
    crashed.mkdir()
    for name in ("copy.db", "copy.db-wal"):
        (crashed / name).write_bytes((copy.parent / name).read_bytes())
    served.close()
    refused(path, crashed / "copy.db", "it reaches row 12")


def test_no_log_of_an_older_copy_is_read_into_the_new_one(journal, path, copy):
    journal.append(many(10, 300))
    for name in ("session.db", "session.db-wal"):
        (copy.parent / name.replace("session", "copy")).write_bytes(
            path.with_name(name).read_bytes()
        )
    journal.append(many(301, 330))
    assert back_up(path, copy)[0] == 330
    assert not copy.with_name("copy.db-wal").exists()
    reader = SqliteReader.peek(copy)
    assert verify(reader) == journal.head()
    reader.close()


def test_an_empty_file_gives_way(journal, path, copy):
    copy.touch()
    assert back_up(path, copy) == journal.head()
