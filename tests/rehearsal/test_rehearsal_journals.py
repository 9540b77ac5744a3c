"""A rehearsal and the session keep apart: neither's journal passes for the other's."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator.activities import acts_by_kind
from facilitator.activities.mapping.acting import OF_WHOM
from facilitator.cli import main
from facilitator.journal import Record, SqliteJournal
from facilitator.journal.opening import session_id
from facilitator.plan.starter import starter
from facilitator.rehearsal import journals
from facilitator.rehearsal.journals import Figures, figures, give_back, journal_beside

ACTS = acts_by_kind()

PATIENCE = 30
SESSION = "riverton-retreat"


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    path = tmp_path / "agenda.yaml"
    path.write_text(starter("Riverton retreat"), encoding="utf-8")
    return path


def journal_of(path: Path, rehearsal: bool, *records: Record) -> Path:
    journal = SqliteJournal.open(path, session_id(SESSION, rehearsal))
    journal.append(records)
    journal.close()
    return path


def refused(agenda: Path, journal: Path, *options: str) -> str:
    """What `serve` says instead; the journal stays as it was."""
    before = journal.read_bytes()
    command = [sys.executable, "-m", "facilitator", "serve", str(agenda), *options]
    command += ["--journal", str(journal), "--host", "127.0.0.1", "--port", "0"]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE, stdin=subprocess.DEVNULL
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert journal.read_bytes() == before
    return done.stderr


def test_a_rehearsals_journal_is_not_served_as_the_sessions(agenda, tmp_path):
    said = refused(agenda, journal_of(tmp_path / "session.db", rehearsal=True))
    assert f"{tmp_path / 'session.db'} is the journal of a rehearsal" in said
    assert "Name the session's own journal." in said


def test_the_sessions_journal_is_not_rehearsed_in(agenda, tmp_path):
    said = refused(agenda, journal_of(tmp_path / "session.db", rehearsal=False), "--rehearsal")
    assert f"the journal of session '{SESSION}', not of '{SESSION}#rehearsal'" in said


@pytest.mark.parametrize(
    "words",
    [("export",), ("verify",), ("evidence",), ("badges", "--address", "http://10.0.0.5:8000")],
)
def test_nothing_of_the_record_is_made_of_a_rehearsal(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    journal = journal_of(tmp_path / "rehearsal.db", rehearsal=True)
    done = CliRunner().invoke(main, [*words, "--journal", str(journal)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"{journal} is the journal of a rehearsal" in done.stderr
    assert not (tmp_path / "export").exists()
    assert not (tmp_path / "badges.html").exists()
    assert not (tmp_path / "evidence.jsonl").exists()


def test_no_agenda_can_have_the_id_of_a_rehearsal(agenda):
    agenda.write_text(agenda.read_text("utf-8").replace(SESSION, f'"{SESSION}#rehearsal"'), "utf-8")
    done = CliRunner().invoke(main, ["check", str(agenda)])
    assert done.exit_code == 1
    assert "#rehearsal" in done.stderr


def test_its_journal_stands_beside_the_sessions_by_the_moment(tmp_path):
    beside = journal_beside(tmp_path / "session.db")
    assert beside.parent == tmp_path
    assert beside.match("rehearsal-????????-??????.db")


def test_rehearsals_that_begin_in_the_same_second_have_journals_of_their_own(tmp_path, monkeypatch):
    monkeypatch.setattr(journals, "strftime", lambda *_: "20240308-090000")
    names = []
    for _ in range(3):
        beside = journal_beside(tmp_path / "session.db")
        names.append(beside.stem.removeprefix("rehearsal-20240308-090000"))
    assert names == ["", "-2", "-3"]


def test_a_name_without_a_journal_is_given_back_and_a_journal_stays(tmp_path):
    unused = journal_beside(tmp_path / "session.db")
    give_back(unused)
    assert not unused.exists()
    made = journal_of(journal_beside(tmp_path / "session.db"), True)
    give_back(made)
    assert figures(made, {}) == Figures()


def event(name: str, body: bytes, command: str | None = None) -> Record:
    return Record(1, "clock:server", command, name, 1, body)


def test_figures_count_what_stands(tmp_path):
    journal = journal_of(
        tmp_path / "rehearsal.db",
        True,
        event("BlockEntered", b'{"type":"BlockEntered","block":"dots","left":null}'),
        event("BallotCast", b'{"block":"dots","person":"a","ballot":{"x":2}}', "r1-1"),
        event("BallotCast", b'{"block":"dots","person":"b","ballot":{"x":1}}', "r2-1"),
        event("BallotCast", b'{"block":"dots","person":"a","ballot":{"x":1,"y":2}}', "r1-2"),
        event("BallotCast", b'{"block":"dots","person":"b","ballot":{}}', "r2-2"),
    )
    found = figures(journal, ACTS)
    assert found.final_counts(ACTS) == {"Ballots": f"1 with 3 dots, {OF_WHOM}"}
    assert found.events == {"BlockEntered": 1, "BallotCast": 4}
    assert found.commands == {"r1-1", "r1-2", "r2-1", "r2-2"}
    assert found.visited == {"dots"}
