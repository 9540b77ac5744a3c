"""The journal on disk: durable, locked, and unmoved by a full disk or by other programs."""

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from journal_support import SESSION, dots, many, same_imports

from facilitator.journal import (
    JournalDamaged,
    JournalInDoubt,
    JournalInUse,
    JournalMissing,
    JournalUnavailable,
    SqliteJournal,
    SqliteReader,
    schema,
    verify,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.db"


@pytest.fixture
def journal(path):
    opened = SqliteJournal.open(path, SESSION)
    yield opened
    opened.close()


def pragma(journal: SqliteReader, name: str):
    return journal.database.execute(f"PRAGMA {name}").fetchone()[0]


def test_it_is_all_there_after_closing_and_opening_again(journal, path):
    journal.append(many(1, 3))
    head = journal.head()
    journal.close()
    again = SqliteJournal.open(path, SESSION)
    assert again.head() == head == verify(again)
    assert again.append(many(4, 4)) == 4
    assert [entry.record for entry in again.read()] == many(1, 4)
    again.close()


def test_batches_of_every_size_are_written_by_a_few_statements(journal):
    sizes = set()

    def note(statement: str) -> None:
        if statement.startswith("INSERT"):
            sizes.add(statement.count("), ("))

    journal.database.conn.set_trace_callback(note)
    last = 0
    for size in (*range(1, 66), 511, 1_000):
        assert journal.append(many(last + 1, last + size)) == last + size
        last += size
    assert len(sizes) == 9
    assert verify(journal)[0] == last


def test_every_commit_is_forced_to_the_disk(journal):
    assert pragma(journal, "journal_mode") == "wal"
    assert pragma(journal, "synchronous") == 2  # FULL
    assert pragma(journal, "fullfsync") == 1
    assert pragma(journal, "wal_autocheckpoint") == 0


def test_what_is_in_the_file_is_not_trusted_further_than_need_be(journal, path):
    reader = SqliteReader.peek(path)
    for opened in (journal, reader):
        assert pragma(opened, "trusted_schema") == 0
        assert pragma(opened, "cell_size_check") == 1
    reader.close()


def test_a_setting_that_is_not_taken_is_a_refusal(monkeypatch, path):
    monkeypatch.setitem(schema.WRITER_PRAGMAS, "journal_mode", ("DELETE", "wal"))
    with pytest.raises(JournalUnavailable, match="journal_mode is 'delete' and has to be 'wal'"):
        SqliteJournal.open(path, SESSION)


def test_a_journal_that_another_tool_took_the_log_from_has_it_again(journal, path):
    journal.close()
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA journal_mode=DELETE")
    other.close()
    again = SqliteJournal.open(path, SESSION)
    assert pragma(again, "journal_mode") == "wal"
    again.close()


STRANGE = {
    "CREATE TRIGGER helper BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END": (
        "there is a trigger 'helper' that is none of its own"
    ),
    "CREATE VIEW tally AS SELECT count(*) FROM events": "there is a view 'tally'",
    "CREATE TABLE notes (text)": "there is a table 'notes'",
    "CREATE INDEX by_actor ON events (actor)": "there is a index 'by_actor'",
    "DROP TRIGGER events_without_update": "the trigger 'events_without_update' is missing",
    "ALTER TABLE head ADD COLUMN note TEXT": "the table 'head' is another one",
}


@pytest.mark.parametrize(("statement", "said"), STRANGE.items(), ids=STRANGE.values())
def test_a_file_that_is_not_built_as_it_was_made_is_refused(journal, path, statement, said):
    journal.close()
    with sqlite3.connect(path) as other:
        other.execute(statement)
    other.close()
    with pytest.raises(JournalDamaged, match=f"not built as it was made: {said}"):
        SqliteJournal.open(path, SESSION)
    with pytest.raises(JournalDamaged, match=said):
        SqliteReader.peek(path)


@pytest.mark.parametrize("table", ["events", "head"])
def test_rows_that_are_not_stored_are_in_doubt_and_leave_nothing(journal, path, table):
    journal.append(many(1, 3))
    with sqlite3.connect(path) as other:
        verb = "INSERT" if table == "events" else "UPDATE"
        other.execute(
            f"CREATE TRIGGER helper BEFORE {verb} ON {table} BEGIN SELECT RAISE(IGNORE); END"
        )
    other.close()
    with pytest.raises(JournalInDoubt, match="it stored 0 of 1 rows"):
        journal.append(many(4, 4))
    assert [entry.record for entry in journal.read()] == many(1, 3)


def test_a_batch_is_one_transaction_and_is_over_when_append_returns(journal, path):
    said: list[str] = []
    journal.database.conn.set_trace_callback(said.append)
    journal.append(many(1, 1_200))
    journal.database.conn.set_trace_callback(None)
    kinds = [statement.split()[0] for statement in said]
    assert kinds == ["BEGIN", *["INSERT"] * 7, "UPDATE", "COMMIT"]
    assert not journal.database.conn.in_transaction
    with sqlite3.connect(path) as other:
        assert other.execute("SELECT count(*) FROM events").fetchone() == (1_200,)
    other.close()


def test_reading_leaves_no_statement_open_between_entries(journal):
    journal.append(many(1, 3))
    reading = journal.read()
    next(reading)
    assert not journal.database.conn.in_transaction
    busy, _, _ = journal.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert busy == 0


def test_another_native_thread_may_do_the_writing(journal):
    writing = threading.Thread(target=lambda: journal.append(many(1, 3)))
    writing.start()
    writing.join()
    assert [entry.record for entry in journal.read()] == many(1, 3)


@pytest.mark.parametrize("statement", ["UPDATE events SET body = '{}'", "DELETE FROM events"])
def test_no_tool_changes_a_row_by_accident(journal, statement):
    journal.append(many(1, 2))
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        journal.database.execute(statement)
    assert [entry.record for entry in journal.read()] == many(1, 2)


# -- one writer ----------------------------------------------------------------------------------


def test_a_second_opener_in_the_same_process_is_refused(journal, path):
    with pytest.raises(JournalInUse, match=r"session\.db is already in use") as refusal:
        SqliteJournal.open(path, SESSION)
    assert refusal.value.code == "in-use"
    assert journal.append(many(1, 1)) == 1


def test_a_second_opener_by_another_name_is_refused(journal, path):
    alias = path.with_name("alias.db")
    alias.symlink_to(path)
    with pytest.raises(JournalInUse):
        SqliteJournal.open(alias, SESSION)


def test_a_second_process_is_refused_until_the_first_one_lets_go(journal, path):
    program = "import sys; from facilitator.journal import *; SqliteJournal.open(*sys.argv[1:])"
    command = [sys.executable, "-c", program, str(path), SESSION]
    refused = subprocess.run(command, capture_output=True, text=True, env=same_imports())
    assert refused.returncode == 1
    assert "JournalInUse" in refused.stderr
    journal.close()
    assert subprocess.run(command, env=same_imports()).returncode == 0


def test_a_refused_opening_lets_go_of_the_lock(journal, path):
    journal.close()
    with pytest.raises(Exception, match="another"):
        SqliteJournal.open(path, "another session")
    SqliteJournal.open(path, SESSION).close()


def test_closing_twice_is_closing_once(journal, path):
    journal.close()
    journal.close()
    SqliteJournal.open(path, SESSION).close()


# -- reading beside a running server -------------------------------------------------------------


def test_peek_reads_while_the_writer_writes(journal, path):
    journal.append(many(1, 2))
    reader = SqliteReader.peek(path)
    assert reader.session_id == SESSION
    assert [entry.record for entry in reader.read()] == many(1, 2)
    journal.append(many(3, 3))
    assert reader.head() == journal.head() == verify(reader)
    reader.close()


def test_peek_reads_what_a_killed_writer_left_in_the_log(journal, path, tmp_path):
    journal.append(many(1, 3))
    copy = copied(path, tmp_path / "copy")
    reader = SqliteReader.peek(copy)
    assert [entry.record for entry in reader.read()] == many(1, 3)
    reader.close()


def test_peek_cannot_write(journal, path):
    reader = SqliteReader.peek(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.database.execute("INSERT INTO session VALUES ('x', 1, 1)")
    assert not hasattr(reader, "append")
    reader.close()


def test_peek_where_nothing_is_says_so_and_makes_nothing(path):
    with pytest.raises(JournalMissing, match="there is no journal here"):
        SqliteReader.peek(path)
    assert list(path.parent.iterdir()) == []


# -- the storage fails ---------------------------------------------------------------------------


def limit_pages(journal):
    pages = pragma(journal, "page_count")
    journal.database.execute(f"PRAGMA max_page_count={pages + 1}")
    return lambda: journal.database.execute("PRAGMA max_page_count=1000000")


def forbid_writing(journal):
    journal.database.execute("PRAGMA query_only=ON")
    return lambda: journal.database.execute("PRAGMA query_only=OFF")


def occupy(journal):
    journal.database.execute("PRAGMA busy_timeout=0")
    other = sqlite3.connect(journal.where, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other.close


TROUBLES = {"disk-full": limit_pages, "read-only": forbid_writing, "busy": occupy}


@pytest.mark.parametrize("code", TROUBLES)
def test_a_batch_that_cannot_be_written_leaves_nothing_and_a_later_one_works(journal, path, code):
    journal.append(many(1, 10))
    before = journal.head()
    relieve = TROUBLES[code](journal)
    with pytest.raises(JournalUnavailable, match=r"session\.db: .*try again") as failure:
        journal.append([dots(number, body=b'"%s"' % (b"x" * 500)) for number in range(11, 511)])
    assert failure.value.code == code
    assert journal.head() == before == verify(journal)
    relieve()
    assert journal.append(many(11, 12)) == 12
    journal.close()
    again = SqliteJournal.open(path, SESSION)
    assert [entry.record for entry in again.read()] == many(1, 12)
    again.close()


def test_small_batches_on_a_full_disk_keep_every_acknowledged_one(journal):
    relieve = limit_pages(journal)
    kept = 0
    with pytest.raises(JournalUnavailable, match="the disk is full"):
        while kept < 1000:
            kept = journal.append([dots(kept + 1)])
    assert [entry.record for entry in journal.read()] == many(1, kept)
    relieve()
    assert journal.append([dots(kept + 1)]) == kept + 1


def test_a_row_somebody_else_has_put_there_is_named(journal):
    journal.append(many(1, 1))
    journal.database.execute(
        "INSERT INTO events "
        "SELECT 2, at, actor, command, name, version, body, chain, salt FROM events"
    )
    with pytest.raises(JournalDamaged, match="row 2: SQLite says: UNIQUE constraint failed"):
        journal.append(many(2, 3))
    with pytest.raises(JournalDamaged, match="row 2: its content and its chain hash"):
        list(journal.read())


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("nowhere/session.db", "there is no folder .*/nowhere, so no journal can be in it. Make"),
        ("file/session.db", "there is no folder .*/file, so no journal can be in it. Make"),
        ("folder", "/folder is a folder, and a journal is a file. Name a file, such as .*/folder/"),
    ],
)
def test_a_place_where_no_file_can_be_says_what_is_there_and_stays_as_it_is(tmp_path, place, said):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(JournalUnavailable, match=said) as failure:
        SqliteJournal.open(tmp_path / place, SESSION)
    assert "Errno" not in failure.value.message
    assert {path.name for path in tmp_path.rglob("*")} == {"folder", "file"}


def copied(path: Path, folder: Path) -> Path:
    """Copy a journal in use, as a kill would leave it."""
    folder.mkdir()
    for name in (path.name, f"{path.name}-wal"):
        (folder / name).write_bytes(path.with_name(name).read_bytes())
    return folder / path.name
