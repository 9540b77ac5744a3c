"""Answers without names beside the journal: kept with it, masked, gone for good when emptied."""

import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from journal_support import SESSION, many, same_imports, tamper

from facilitator.journal import (
    Journal,
    JournalDamaged,
    MemoryJournal,
    RecordRefused,
    SqliteJournal,
    SqliteReader,
    schema,
    verify,
)
from facilitator.journal.backup import back_up
from facilitator.journal.box_keys import FileKeys, pseudonym
from facilitator.journal.contract import BoxedRecord
from facilitator.journal.errors import BoxKeyMissing
from facilitator.journal.sqlite_box import boxed_answers

PEOPLE = [f"p-{number}" for number in range(1, 8)]
MOUNTAIN = b'{"word":"mountain"}'
BASE_CAMP = b'{"word":"base camp"}'


def answer(person: str, body: bytes = MOUNTAIN, box: str = "b1") -> BoxedRecord:
    return BoxedRecord(box, person, "Answered", 1, body)


def found(journal: Journal, people: list[str] = PEOPLE) -> list[BoxedRecord]:
    return sorted(journal.boxed(people), key=lambda one: (one.box, one.person))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.db"


@pytest.fixture(params=["memory", "sqlite-1", "sqlite-2"])
def journal(request: pytest.FixtureRequest, path: Path) -> Iterator[Journal]:
    place, _, number = request.param.partition("-")
    if place == "memory":
        yield MemoryJournal(SESSION)
        return
    schema.create(path, SESSION, int(number))
    with closing(SqliteJournal.open(path, SESSION)) as opened:
        yield opened


@pytest.fixture
def on_disk(path: Path) -> Iterator[SqliteJournal]:
    with closing(SqliteJournal.open(path, SESSION)) as opened:
        yield opened


# What every journal promises


def test_answers_come_back_with_whose_they_are(journal):
    journal.append([], [answer("p-2"), answer("p-1", BASE_CAMP)])
    assert found(journal) == [answer("p-1", BASE_CAMP), answer("p-2")]


def test_whom_an_answer_is_about_comes_back_with_it(journal):
    about = BoxedRecord("b1", "p-1", "Answered", 1, MOUNTAIN, ("p-3", "p-2"))
    journal.append([], [about, answer("p-2")])
    assert found(journal) == [about, answer("p-2")]
    with pytest.raises(JournalDamaged):
        found(journal, ["p-1", "p-2"])


def test_whom_an_answer_is_about_is_masked_like_who_gave_it(on_disk):
    on_disk.append([], [BoxedRecord("b1", "p-1", "Answered", 1, MOUNTAIN, ("p-2",)), answer("p-2")])
    rows = on_disk.database.execute("SELECT author, body FROM box").fetchall()
    (about,) = [body for _, body in rows if "others" in body]
    assert not [body for _, body in rows if "p-2" in body]
    assert [author for author, _ in rows if author in about]


def test_an_answer_takes_up_no_position(journal):
    assert journal.append(many(1, 2), [answer("p-1")]) == 2
    assert journal.append([], [answer("p-2")]) == 2
    assert verify(journal) == journal.head()
    assert [entry.record for entry in journal.read()] == many(1, 2)


def test_who_answers_again_replaces_the_answer_before_also_in_the_same_batch(journal):
    journal.append([], [answer("p-1"), answer("p-1", BASE_CAMP), answer("p-2")])
    journal.append([], [answer("p-2", BASE_CAMP)])
    journal.append([], [answer("p-2", BASE_CAMP)])
    assert found(journal) == [answer("p-1", BASE_CAMP), answer("p-2", BASE_CAMP)]


def test_more_answers_than_one_statement_takes_are_all_kept(journal):
    people = [f"p-{number}" for number in range(600)]
    journal.append([], [answer(person) for person in people])
    assert len(found(journal, people)) == 600


def test_a_box_that_is_emptied_is_empty_and_others_stay(journal):
    journal.append([], [answer("p-1"), answer("p-1", BASE_CAMP, box="b2")])
    journal.append(many(1, 1), emptied=["b1"])
    assert found(journal) == [answer("p-1", BASE_CAMP, box="b2")]
    journal.append([], emptied=["b1"])


def test_what_comes_with_the_emptying_goes_with_it(journal):
    journal.append(many(1, 1), [answer("p-1")], emptied=["b1"])
    assert found(journal) == []


def test_an_answer_of_nobody_is_damage(journal):
    journal.append([], [answer("p-1")])
    with pytest.raises(JournalDamaged, match="of nobody"):
        journal.boxed(["p-2"])


@pytest.mark.parametrize("body", [b"{", b"\xff"])
def test_what_cannot_be_stored_is_refused_and_nothing_of_the_batch_is_kept(journal, body):
    with pytest.raises(RecordRefused):
        journal.append(many(1, 1), [answer("p-1"), answer("p-2", body)])
    assert (found(journal), journal.head()[0]) == ([], 0)


# What the disk holds


def contents(path: Path) -> bytes:
    """All that lies in the folder, names and bytes."""
    files = sorted(path.parent.iterdir())
    return b"".join(one.name.encode() + one.read_bytes() for one in files)


def test_neither_a_name_nor_a_moment_nor_an_order_is_in_a_row(on_disk, path):
    on_disk.append(many(1, 1), [answer(one) for one in PEOPLE])
    columns = [column.name for column in on_disk.database["box"].columns]
    assert columns == ["box", "author", "name", "version", "body"]
    assert not on_disk.database["box"].use_rowid
    assert not any(f'"{one}"'.encode() in contents(path) for one in PEOPLE)
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        on_disk.database.execute("SELECT rowid FROM box")


def test_the_key_is_its_owners_alone_and_lasts_with_the_box(on_disk, path):
    on_disk.append([], [answer("p-1")])
    key_file = path.with_name("session.db.box-b1")
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    on_disk.close()
    with closing(SqliteJournal.open(path, SESSION)) as again:
        again.append([], [answer("p-1", BASE_CAMP)])
        assert found(again) == [answer("p-1", BASE_CAMP)]


def test_the_same_person_has_another_pseudonym_in_each_box(path):
    keys = FileKeys(path)
    assert pseudonym(keys.key("b1"), "p-1") != pseudonym(keys.key("b2"), "p-1")


def test_after_the_emptying_nothing_tells_who_said_what(on_disk, path):
    on_disk.append([], [answer(one) for one in PEOPLE])
    on_disk.append([], [answer("p-1", BASE_CAMP)])
    key_file = path.with_name("session.db.box-b1")
    key = key_file.read_bytes()
    traces = [pseudonym(key, one).encode() for one in PEOPLE] + [key, BASE_CAMP, MOUNTAIN]
    assert all(one in contents(path) for one in traces)
    on_disk.append(many(1, 1), emptied=["b1"])
    assert not key_file.exists()
    assert [one for one in traces if one in contents(path)] == []


def test_a_reader_who_needs_the_log_keeps_nobody_waiting_and_the_rest_is_done_later(on_disk, path):
    on_disk.append([], [answer("p-1")])
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM box").fetchall()
        on_disk.append([], emptied=["b1"])
        on_disk.maintain()
        assert MOUNTAIN in contents(path)
        reader.execute("COMMIT")
    on_disk.maintain()
    assert MOUNTAIN not in contents(path)


def test_a_key_that_cannot_be_removed_now_is_removed_later(on_disk, path, monkeypatch, caplog):
    on_disk.append([], [answer("p-1")])
    with monkeypatch.context() as patched:
        patched.setattr(FileKeys, "destroy", _fail)
        on_disk.append(many(1, 1), emptied=["b1"])
    assert "not destroyed yet" in caplog.text
    assert path.with_name("session.db.box-b1").exists()
    on_disk.maintain()
    assert not path.with_name("session.db.box-b1").exists()


def _fail(*given: object) -> None:
    raise PermissionError


def test_a_copy_of_the_journal_has_no_answers_without_names(on_disk, path, tmp_path):
    (tmp_path / "away").mkdir()
    copy = tmp_path / "away" / "copy.db"
    on_disk.append(many(1, 3), [answer(one) for one in PEOPLE])
    back_up(path, copy)
    assert MOUNTAIN not in contents(copy)
    with closing(SqliteJournal.open(copy, SESSION)) as opened:
        assert (found(opened), opened.head()) == ([], on_disk.head())


def test_answers_whose_key_is_gone_are_not_passed_over(on_disk, path):
    on_disk.append(many(1, 1), [answer("p-1")])
    on_disk.close()
    path.with_name("session.db.box-b1").unlink()
    with pytest.raises(BoxKeyMissing, match=r"session\.db\.box-b1"):
        SqliteJournal.open(path, SESSION)
    with closing(SqliteJournal.open(path, SESSION, accept_loss=True)) as opened:
        assert (found(opened), opened.head()[0]) == ([], 1)
    assert MOUNTAIN not in contents(path)


@pytest.mark.parametrize("number", [1, 2])
def test_an_older_file_is_read_as_it_is_and_gains_the_table_when_it_is_served(path, number):
    schema.create(path, SESSION, number)
    tamper(path, "DROP TABLE box", "DELETE FROM _sqlite_migrations WHERE migration_set = 'box'")
    with closing(SqliteReader.peek(path)) as reader:
        assert boxed_answers(reader.database.conn) == 0
    for _ in range(2):
        with closing(SqliteJournal.open(path, SESSION)) as opened:
            opened.append([], [answer("p-1")])
    with closing(SqliteReader.peek(path)) as reader:
        assert boxed_answers(reader.database.conn) == 1


def test_a_table_of_boxes_that_is_another_one_is_refused(path):
    schema.create(path, SESSION)
    tamper(path, "DROP TABLE box", "CREATE TABLE box (box TEXT, author TEXT, seen_at INTEGER)")
    with pytest.raises(JournalDamaged, match="the table 'box' is another one"):
        SqliteJournal.open(path, SESSION)


# A crash at each step

KILLED: list[tuple[str, Callable[[Path], bool], int]] = [
    ("emptying", lambda key: key.exists(), 2),
    ("committed", lambda key: key.exists(), 0),
    ("overwritten", lambda key: key.exists(), 0),
    ("key-gone", lambda key: not key.exists(), 0),
]
"""Where it is killed, what there is of the key then, and how many answers are in the box."""


@pytest.mark.parametrize(("step", "is_left", "answers"), KILLED, ids=[one[0] for one in KILLED])
def test_what_a_crash_left_of_the_emptying_is_done_at_the_next_start(path, step, is_left, answers):
    killed(path, step)
    key_file = path.with_name("session.db.box-b1")
    assert is_left(key_file)
    assert MOUNTAIN in contents(path)
    with closing(SqliteJournal.open(path, SESSION)) as opened:
        assert len(found(opened)) == answers
        assert opened.head()[0] == (1 if answers else 2)
        if answers:
            opened.append(many(2, 2), emptied=["b1"])
        assert not key_file.exists()
        assert MOUNTAIN not in contents(path)


def test_a_key_that_was_made_for_an_answer_that_never_came_goes_too(path):
    killed(path, "key-made")
    assert path.with_name("session.db.box-b1").exists()
    with closing(SqliteJournal.open(path, SESSION)) as opened:
        assert (found(opened), opened.head()[0]) == ([], 0)
    assert not path.with_name("session.db.box-b1").exists()


def killed(path: Path, step: str) -> None:
    """A writer fills a box, empties it, and is killed at one step of that."""
    program = Path(__file__).with_name("killed_emptying.py")
    command = [sys.executable, str(program), str(path), step]
    ended = subprocess.run(command, env=same_imports(), check=False)
    assert ended.returncode == -signal.SIGKILL
