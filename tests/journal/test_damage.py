"""A file that is not what it should be is refused by name and row, and left as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from journal_support import SESSION, flip, many, tamper

from facilitator.journal import (
    JournalDamaged,
    JournalError,
    JournalNewer,
    JournalOfAnotherSession,
    SqliteJournal,
    SqliteReader,
    schema,
    verify,
)
from facilitator.journal.witness import witness_file


@pytest.fixture(params=[1, 2], ids=["format-1", "format-2"])
def path(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A closed journal of nine rows, without the witness that was beside it."""
    schema.create(tmp_path / "session.db", SESSION, request.param)
    journal = SqliteJournal.open(tmp_path / "session.db", SESSION)
    journal.append(many(1, 9))
    journal.close()
    witness_file(tmp_path / "session.db").unlink()
    return tmp_path / "session.db"


def read_all(path: Path):
    journal = SqliteJournal.open(path, SESSION)
    try:
        return list(journal.read())
    finally:
        journal.close()


def test_one_flipped_byte_in_a_row_names_the_row(path):
    offset = path.read_bytes().index(b"participant:p-6:")
    flip(path, offset)
    with pytest.raises(JournalDamaged, match=r"session\.db, row 6: its content and its chain") as e:
        read_all(path)
    assert (e.value.code, e.value.row) == ("damaged", 6)
    assert "look for another copy" in e.value.message


CHANGES = {
    "another time": "at = at + 1",
    "another actor": "actor = 'participant:p-9:d-9'",
    "another command": "command = 'c-x'",
    "no command": "command = NULL",
    "another event": "name = 'DotsTaken'",
    "another version": "version = 2",
    "another body": """body = '{"streets":9,"parks":1}'""",
    "one space in the body": """body = '{"streets":3, "parks":1}'""",
    "another chain": "chain = (SELECT chain FROM events WHERE position = 3)",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_in_any_column_names_the_row(path, change):
    tamper(path, f"UPDATE events SET {change} WHERE position = 4")
    with pytest.raises(JournalDamaged, match="row 4: its content and its chain hash do not match"):
        read_all(path)


SALTS = {
    "another row's": ("(SELECT salt FROM events WHERE position = 3)", "its content and its chain"),
    "none": ("''", "its salt is not 32 digits"),
    "one of capitals": ("upper(salt)", "its salt is not 32 digits"),
    "one with a line in it": ("salt || char(10) || '[]'", "its salt is not 32 digits"),
}


@pytest.mark.parametrize(("salt", "said"), SALTS.values(), ids=SALTS.keys())
def test_a_salt_that_is_another_names_the_row(tmp_path, salt, said):
    path = tmp_path / "session.db"
    with closing(SqliteJournal.open(path, SESSION)) as journal:
        journal.append(many(1, 9))
    tamper(path, f"UPDATE events SET salt = {salt} WHERE position = 4")
    with pytest.raises(JournalDamaged, match=f"row 4: {said}"):
        read_all(path)


def test_a_file_cannot_be_said_to_be_of_another_format(path):
    tamper(path, "UPDATE session SET format = 3 - format")
    with pytest.raises(JournalDamaged, match="the table 'events' is another one"):
        SqliteReader.peek(path)


def test_what_comes_before_the_damage_can_still_be_read(path):
    tamper(path, "UPDATE events SET at = 1 WHERE position = 4")
    reader = SqliteReader.peek(path)
    reading = reader.read()
    assert [next(reading).position for _ in range(3)] == [1, 2, 3]
    with pytest.raises(JournalDamaged, match="row 4"):
        next(reading)
    reader.close()


def test_a_deleted_row_names_the_gap(path):
    tamper(path, "DELETE FROM events WHERE position = 5")
    with pytest.raises(JournalDamaged, match="row 5: missing; row 6 follows instead"):
        read_all(path)
    reader = SqliteReader.peek(path)
    with pytest.raises(JournalDamaged, match="row 5: missing"):
        reader.read(after=5)
    reader.close()


def test_two_rows_exchanged_are_found(path):
    tamper(
        path,
        "UPDATE events SET position = 99 WHERE position = 4",
        "UPDATE events SET position = 4 WHERE position = 5",
        "UPDATE events SET position = 5 WHERE position = 99",
    )
    with pytest.raises(JournalDamaged, match="row 4"):
        read_all(path)


def test_a_lost_end_is_found_by_the_noted_head(path):
    tamper(path, "DELETE FROM events WHERE position > 7")
    with pytest.raises(JournalDamaged, match="row 9: missing"):
        SqliteJournal.open(path, SESSION)
    reader = SqliteReader.peek(path)
    with pytest.raises(JournalDamaged, match="row 8: missing, and all rows behind it"):
        verify(reader)
    reader.close()


def test_rows_behind_the_noted_head_are_damage(path):
    tamper(path, "UPDATE head SET position = 7")
    with pytest.raises(JournalDamaged, match="row 8: the journal was noted to end before it"):
        read_all(path)


def test_a_journal_that_has_lost_count_is_damage(path):
    tamper(path, "DELETE FROM head")
    with pytest.raises(JournalDamaged, match=r"session\.db: it has lost count of its rows"):
        read_all(path)


def test_a_lost_end_is_found_by_a_receipt(path):
    reader = SqliteReader.peek(path)
    receipt = reader.head()
    reader.close()
    tamper(path, "DELETE FROM events WHERE position > 7", "UPDATE head SET position = 7")
    journal = SqliteJournal.open(path, SESSION)
    assert verify(journal)[0] == 7
    with pytest.raises(JournalDamaged, match="row 9: missing: it was noted elsewhere, and the "):
        verify(journal, [receipt])
    journal.close()


def test_a_flipped_byte_in_the_log_that_drops_commits_is_found_by_a_receipt(tmp_path):
    """SQLite itself reports nothing: the log simply ends before the flipped byte."""
    journal = SqliteJournal.open(tmp_path / "session.db", SESSION)
    for number in range(1, 41):
        journal.append(many(number, number))
    (tmp_path / "copy").mkdir()
    for name in ("session.db", "session.db-wal"):
        (tmp_path / "copy" / name).write_bytes((tmp_path / name).read_bytes())
    receipt = journal.head()
    journal.close()
    log = tmp_path / "copy" / "session.db-wal"
    flip(log, log.stat().st_size // 2)
    copy = SqliteJournal.open(tmp_path / "copy" / "session.db", SESSION)
    assert 0 < copy.head()[0] < 40
    assert copy.database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with pytest.raises(JournalDamaged, match="row 40"):
        verify(copy, [receipt])
    copy.close()


def test_text_that_is_no_text_any_more_names_the_row(path):
    tamper(path, "UPDATE events SET body = CAST(x'22ff22' AS TEXT) WHERE position = 8")
    with pytest.raises(JournalDamaged, match="row 8: SQLite says: Could not decode to UTF-8"):
        read_all(path)


def test_a_table_that_takes_other_types_is_found_before_it_is_read(path):
    tamper(
        path,
        "CREATE TABLE loose AS SELECT * FROM events",
        "DROP TABLE events",
        "ALTER TABLE loose RENAME TO events",
        "UPDATE events SET body = x'7b7d' WHERE position = 2",
    )
    with pytest.raises(JournalDamaged, match="the table 'events' is another one"):
        read_all(path)


def test_a_page_overwritten_with_noise_is_damage(tmp_path):
    path = tmp_path / "session.db"
    journal = SqliteJournal.open(path, SESSION)
    journal.append(many(1, 2000))
    journal.close()
    content = bytearray(path.read_bytes())
    content[-4096 * 20 : -4096 * 19] = b"\x99" * 4096
    path.write_bytes(content)
    with pytest.raises(JournalDamaged, match=r"row \d+: "):
        read_all(path)


def test_any_flipped_byte_is_an_error_of_ours_or_harmless(path):
    """Every 61st byte of the whole file: never another exception, never another content."""
    whole = path.read_bytes()
    refused = 0
    for offset in range(0, len(whole), 61):
        flip(path, offset)
        try:
            assert [entry.record for entry in read_all(path)] == many(1, 9)
        except JournalError:
            refused += 1
        path.with_name("session.db-wal").unlink(missing_ok=True)
        path.with_name("session.db-shm").unlink(missing_ok=True)
        path.write_bytes(whole)
    assert refused > 0
    assert [entry.record for entry in read_all(path)] == many(1, 9)


# -- the wrong file ------------------------------------------------------------------------------


def another_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (id INTEGER PRIMARY KEY)")


WRONG_FILES = {
    "noise": (lambda path: path.write_bytes(bytes(range(256)) * 64), JournalDamaged),
    "a short text": (lambda path: path.write_text("agenda: []\n"), JournalDamaged),
    "a cut-off journal": (
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        JournalDamaged,
    ),
    "a database of something else": (another_database, JournalDamaged),
    "a journal without its session": (lambda p: tamper(p, "DELETE FROM session"), JournalDamaged),
    "a journal with two sessions": (
        lambda path: tamper(path, "INSERT INTO session VALUES ('x', 1, 1)"),
        JournalDamaged,
    ),
    "a newer format": (lambda path: tamper(path, "UPDATE session SET format = 3"), JournalNewer),
    "another session": (
        lambda path: tamper(path, "UPDATE session SET id = 'cruces'"),
        JournalOfAnotherSession,
    ),
}


@pytest.mark.parametrize(("spoil", "error"), WRONG_FILES.values(), ids=WRONG_FILES.keys())
def test_a_wrong_file_is_refused_by_name_and_left_as_it_is(path, spoil, error):
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(error, match=r"session\.db.*left as it") as refusal:
        SqliteJournal.open(path, SESSION)
    assert type(refusal.value) is error
    assert path.read_bytes() == before


def test_the_log_of_a_refused_file_is_left_as_it_is(tmp_path):
    journal = SqliteJournal.open(tmp_path / "session.db", SESSION)
    journal.append(many(1, 3))
    names = ("session.db", "session.db-wal")
    before = [(tmp_path / name).read_bytes() for name in names]
    journal.close()
    for name, content in zip(names, before, strict=True):
        (tmp_path / name).write_bytes(content)
    with pytest.raises(JournalOfAnotherSession, match="session 'el-paso-2024', not of 'cruces'"):
        SqliteJournal.open(tmp_path / "session.db", "cruces")
    assert [(tmp_path / name).read_bytes() for name in names] == before
    assert [entry.record for entry in read_all(tmp_path / "session.db")] == many(1, 3)


def test_the_newer_format_names_both_numbers(path):
    tamper(path, "UPDATE session SET format = 3")
    with pytest.raises(JournalNewer, match=r"format 3, .* formats up to 2.*Install the newer"):
        SqliteReader.peek(path)


def test_renaming_the_session_inside_the_file_breaks_the_chain(path):
    tamper(path, "UPDATE session SET id = 'cruces'")
    journal = SqliteJournal.open(path, "cruces")
    with pytest.raises(JournalDamaged, match="row 1"):
        verify(journal)
    journal.close()


def test_an_empty_file_is_a_place_for_a_new_journal(tmp_path):
    (tmp_path / "session.db").touch()
    assert read_all(tmp_path / "session.db") == []


@pytest.mark.parametrize("rest", ["gone", "empty"])
def test_a_log_without_its_file_is_not_overwritten(path, rest):
    log = path.with_name("session.db-wal")
    log.write_bytes(b"rows that were acknowledged")
    path.unlink() if rest == "gone" else path.write_bytes(b"")
    with pytest.raises(JournalDamaged, match="empty or gone, while session"):
        SqliteJournal.open(path, SESSION)
    assert log.read_bytes() == b"rows that were acknowledged"


def test_what_a_kill_left_of_an_unfinished_birth_is_cleared_away(tmp_path):
    for suffix in ("", "-journal", "-wal", "-shm"):
        (tmp_path / f"session.db.new{suffix}").write_bytes(b"half a journal")
    assert read_all(tmp_path / "session.db") == []
    names = {each.name for each in tmp_path.iterdir()}
    assert names == {"session.db", "session.db.lock", "session.db.witness"}
