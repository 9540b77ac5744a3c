"""A journal that lost its end, or is another one, is refused: what stood beside it tells."""

import sqlite3
from pathlib import Path

import pytest
from journal_support import SESSION, flip, many

from facilitator.journal import (
    JournalInDoubt,
    JournalShort,
    SqliteJournal,
    SqliteReader,
    WitnessUnreadable,
)
from facilitator.journal.witness import JournalLoss, read_witness, witness_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.db"


@pytest.fixture
def journal(path: Path):
    opened = SqliteJournal.open(path, SESSION)
    yield opened
    opened.close()


def everything(path: Path) -> dict[str, bytes]:
    """All that holds anything; reading makes an empty log where there is none."""
    names = [one for one in path.parent.iterdir() if one.suffix not in (".db-shm", ".lock")]
    return {one.name: content for one in names if (content := one.read_bytes())}


def killed(journal: SqliteJournal, path: Path, folder: Path) -> Path:
    """What a kill leaves of a journal in use, looked after a moment ago."""
    folder.mkdir()
    for suffix in ("", "-wal", ".witness"):
        name = f"{path.name}{suffix}"
        (folder / name).write_bytes(path.with_name(name).read_bytes())
    return folder / path.name


def test_the_newest_row_is_noted_beside_the_journal_for_its_owner_alone(journal, path):
    journal.append(many(1, 3))
    journal.maintain()
    assert read_witness(path).head == journal.head()
    journal.append(many(4, 4))
    journal.close()
    assert read_witness(path).position == 4
    assert witness_file(path).stat().st_mode & 0o777 == 0o600


def without_its_log(path):
    path.with_name("session.db-wal").unlink()


def flipped_in_its_log(path):
    log = path.with_name("session.db-wal")
    flip(log, log.stat().st_size // 2)


def torn(path):
    log = path.with_name("session.db-wal")
    log.write_bytes(log.read_bytes()[: log.stat().st_size // 2])


def gone(path):
    path.unlink()
    without_its_log(path)


LOSSES = {"log gone": without_its_log, "log flipped": flipped_in_its_log, "log torn": torn}


@pytest.mark.parametrize("lose", [*LOSSES.values(), gone], ids=[*LOSSES, "all gone"])
def test_a_journal_that_lost_rows_is_refused_left_as_it_is_and_says_what_to_do(
    journal, path, tmp_path, lose
):
    for number in range(1, 41):
        journal.append(many(number, number))
    journal.maintain()
    copy = killed(journal, path, tmp_path / "copy")
    lose(copy)
    before = everything(copy)
    with pytest.raises(JournalShort, match=r"session\.db-wal.*serve --accept-loss") as refusal:
        SqliteJournal.open(copy, SESSION)
    assert refusal.value.code == "short"
    assert everything(copy) == before


def test_an_older_copy_in_its_place_says_how_many_rows_are_missing(journal, path):
    journal.append(many(1, 3))
    journal.close()
    older = path.read_bytes()
    again = SqliteJournal.open(path, SESSION)
    again.append(many(4, 9))
    again.close()
    path.write_bytes(older)
    with pytest.raises(JournalShort, match="it ends at row 3, and 6 more rows were acknowledged"):
        SqliteJournal.open(path, SESSION)


def test_another_journal_of_the_session_in_its_place_is_refused(journal, path, tmp_path):
    journal.append(many(1, 3))
    journal.close()
    other = SqliteJournal.open(tmp_path / "other.db", SESSION)
    other.append(many(2, 9))
    other.close()
    path.write_bytes((tmp_path / "other.db").read_bytes())
    with pytest.raises(JournalShort, match="its row 3 is another one than was acknowledged"):
        SqliteJournal.open(path, SESSION)


def test_a_loss_that_is_accepted_is_known_and_the_next_start_asks_nothing(journal, path, tmp_path):
    journal.append(many(1, 9))
    journal.maintain()
    copy = killed(journal, path, tmp_path / "copy")
    without_its_log(copy)
    again = SqliteJournal.open(copy, SESSION, accept_loss=True)
    assert again.loss == JournalLoss(9, 0)
    again.append(many(1, 2))
    again.close()
    third = SqliteJournal.open(copy, SESSION)
    assert (third.loss, third.head()[0]) == (None, 2)
    third.close()


def test_a_loss_that_is_not_there_is_not_accepted(journal, path):
    journal.append(many(1, 9))
    journal.close()
    again = SqliteJournal.open(path, SESSION, accept_loss=True)
    assert again.loss is None
    again.close()


def test_rows_that_came_after_the_last_note_are_no_loss(journal, path, tmp_path):
    journal.append(many(1, 3))
    journal.maintain()
    journal.append(many(4, 6))
    copy = killed(journal, path, tmp_path / "copy")
    again = SqliteJournal.open(copy, SESSION)
    assert [entry.record for entry in again.read()] == many(1, 6)
    again.close()


def test_what_is_no_witness_is_not_taken_for_one(journal, path):
    journal.close()
    witness_file(path).write_bytes(b"")
    with pytest.raises(WitnessUnreadable, match=r"session\.db\.witness: this does not say"):
        SqliteJournal.open(path, SESSION)


# -- between appends -----------------------------------------------------------------------------


def test_a_journal_that_rests_is_whole_in_its_file(journal, path, tmp_path):
    journal.append(many(1, 9))
    journal.maintain()
    assert in_file_alone(path, tmp_path) == 0
    journal.maintain()
    assert in_file_alone(path, tmp_path) == 9


def test_a_log_that_grows_is_folded_in_also_without_rest(journal, path, tmp_path):
    for number in range(1, 400):
        journal.append(many(number, number))
    assert in_file_alone(path, tmp_path) > 300


def in_file_alone(path: Path, folder: Path) -> int:
    """Rows in a copy without its log."""
    copy = folder / "alone.db"
    copy.write_bytes(path.read_bytes())
    reader = SqliteReader.peek(copy)
    (rows,) = reader.database.execute("SELECT count(*) FROM events").fetchone()
    reader.close()
    copy.unlink()
    return rows


@pytest.mark.parametrize("suffix", ["", "-wal"])
@pytest.mark.parametrize("how", ["moved", "replaced"])
def test_files_that_are_not_where_they_were_are_seen_and_nothing_is_written(
    journal, path, suffix, how
):
    journal.append(many(1, 3))
    here = path.with_name(path.name + suffix)
    content = here.read_bytes()
    here.rename(path.with_name("elsewhere"))
    if how == "replaced":
        here.write_bytes(content)
    with pytest.raises(JournalInDoubt, match=f"{here.name} was|in the place of {here.name}"):
        journal.maintain()
    with pytest.raises(JournalInDoubt):
        journal.append(many(4, 4))
    assert journal.head()[0] == 3


def test_a_fold_that_cannot_be_synced_is_not_tried_again(journal, monkeypatch):
    journal.append(many(1, 3))
    journal.maintain()
    failing = sqlite3.OperationalError("disk I/O error")
    failing.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC

    def fold():
        raise failing

    monkeypatch.setattr(journal, "_checkpoint", fold)
    with pytest.raises(JournalInDoubt, match="did not say that it kept what was written last"):
        journal.maintain()
    assert read_witness(Path(journal.where)).in_doubt


def test_rows_that_were_refused_on_a_failing_disk_are_told_from_the_others(journal, path, tmp_path):
    journal.append(many(1, 3))
    journal._mark_in_doubt()
    copy = killed(journal, path, tmp_path / "copy")
    again = SqliteJournal.open(copy, SESSION)
    assert again.refused_after == 3
    again.append(many(4, 4))
    again.close()
    third = SqliteJournal.open(copy, SESSION)
    assert third.refused_after is None
    third.close()


def test_a_journal_that_ends_in_doubt_stays_in_doubt(journal, path):
    journal.append(many(1, 3))
    journal._mark_in_doubt()
    journal.close()
    assert read_witness(path).in_doubt
