"""`facilitator serve` starts, ends and starts again; what it refuses, it refuses in a sentence.

Whatever is refused, not a byte of what was there before changes.
"""

import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest
import requests
from hall import CHECKOUT, Client, Hall
from office import StillWorld

from facilitator.activities import all_activities, settings_by_kind
from facilitator.core.rules import Rules
from facilitator.journal import SqliteJournal
from facilitator.plan.digest import plan_digest
from facilitator.plan.reader import read_plan
from facilitator.plan.starter import starter
from facilitator.service.session import SessionService

PATIENCE = 30
SESSION = "riverton-retreat"
TITLE = "Riverton retreat"


class Town(Hall):
    """A folder with an agenda, whose session can be served, or not."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, folder / "agenda.yaml")
        self.folder = folder
        self.write(starter(TITLE))

    def write(self, agenda: str) -> None:
        self.agenda.write_text(agenda, encoding="utf-8")

    def remember(self) -> None:
        """Make the journal as a server that was stopped leaves it: the plan is adopted."""
        journal = SqliteJournal.open(self.journal, SESSION)
        plan = read_plan(self.agenda, settings_by_kind())
        SessionService(journal, Rules(all_activities()), StillWorld()).adopt(
            plan, plan_digest(plan)
        )
        journal.close()

    def bytes(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def refused(self, *options: str, journal: Path | None = None) -> str:
        """Try to serve; what is said instead. What was there before stays as it was."""
        before = self.bytes()
        command = [*self.program, "serve", str(self.agenda), "--journal", journal or self.journal]
        command += ["--host", "127.0.0.1", "--port", str(self.port), *options]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)
        assert (done.returncode, done.stdout) == (1, ""), done
        assert "Traceback" not in done.stderr
        assert "Warning" not in done.stderr
        assert self.bytes() | before == self.bytes()
        return done.stderr


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    made = Town(tmp_path)
    yield made
    made.close()


def test_eventlet_patches_before_anything_it_would_stumble_over_is_there() -> None:
    begun = [sys.executable, "-c", "import facilitator.serving"]
    said = subprocess.run(begun, capture_output=True, text=True, timeout=PATIENCE)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


def test_what_is_printed_says_where_everything_is(town: Town) -> None:
    said = town.open().output
    assert str(town.journal) in said
    assert f"Join:        {town.url}/\n" in said
    assert f"Residents:   {town.url}/c\n" in said
    assert f"Stage:       {town.url}/stage\n" in said
    assert "/stage/small" not in said, "it stands in the console alone"
    assert f"Facilitator: {town.url}/console#{town.token}" in said
    assert f"Moderator:   {town.url}/console#{town.moderator_token}" in said
    for name, path in (("Speaker:    ", "/speaker"), ("Clerk:      ", "/clerk")):
        line = rf"^{name} {re.escape(town.url)}{path}#\S+   \(secret\)$"
        assert re.search(line, said, re.MULTILINE)
    assert len(re.findall(r"^[█▀▄ \u00a0]{20,}$", said, re.MULTILINE)) > 10


def test_what_is_kept_by_name_is_its_owners_alone(town: Town) -> None:
    town.open()
    modes = {path.name: path.stat().st_mode & 0o077 for path in town.folder.glob("session.db*")}
    assert "session.db" in modes
    assert set(modes.values()) == {0}


def test_an_address_phones_cannot_reach_is_said_to_be_one(town: Town) -> None:
    assert "Phones cannot reach 127.0.0.1" in town.open().output


def test_the_links_carry_the_address_that_was_given(town: Town) -> None:
    said = town.open("--address", "https://hall.example/").output
    assert "Stage:       https://hall.example/stage\n" in said


def test_a_terminal_that_knows_few_letters_is_no_obstacle(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    assert town.open().token


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda one: one.name)
def test_it_stops_when_told_with_phones_connected_and_starts_again(
    town: Town, number: signal.Signals
) -> None:
    town.open()
    ana = Client(town).give_name("Ana", "staff").connect("phone")
    with socket.create_connection(("127.0.0.1", town.port)):
        assert town.stop(number) == 0, town.output
    assert town.output.endswith("\nStopped. Everything acknowledged is in the journal.\n")
    assert "Traceback" not in town.output
    assert not town.journal.with_name("session.db-wal").exists()
    town.open()
    assert ana.connect("phone").see("mine:")["person"]["name"]


def test_new_links_close_the_old_ones_and_everybody_keeps_their_place(town: Town) -> None:
    town.open()
    old = town.token
    console = Client(town).sign_in()
    ana = Client(town).give_name("Ana", "staff")
    assert town.stop() == 0, town.output
    town.open("--new-links")
    assert town.token != old
    console.open_socket()
    console.send_text('40{"as":"console"}')
    assert "not-joined" in console.receive()
    assert Client(town).post("/console/enter", {"token": old}).status_code == 403
    assert Client(town).sign_in().connect("console").see("console")
    assert ana.connect("phone").see("mine:")["person"]["name"]


def test_it_begins_anew_once_every_file_of_the_session_was_moved_away(town: Town) -> None:
    town.open()
    Client(town).give_name("Ana", "staff")
    assert town.stop() == 0, town.output
    beside = set(town.folder.glob("session.db*"))
    town.journal.unlink()
    witness = town.journal.with_name("session.db.witness")
    assert f"move {witness.name} away too" in town.refused()
    for path in beside - {town.journal}:
        path.unlink()
    console = Client(town.open()).sign_in().connect("console")
    assert console.see("people")["people"] == []


def test_nothing_of_a_session_is_taken_for_the_programs_own_by_git(town: Town) -> None:
    town.open()
    ignored = [line.strip("/") for line in (CHECKOUT / ".gitignore").read_text().splitlines()]
    made = {path.name for path in town.folder.glob("session.db*")} | {"badges.html", "export"}
    assert {name for name in made if not any(fnmatch(name, one) for one in ignored)} == set()


def test_a_changed_agenda_is_adopted_when_it_starts_again(town: Town) -> None:
    town.open()
    assert town.stop() == 0, town.output
    town.write(starter(TITLE).replace(f'"{TITLE}"', '"Riverton, corrected"'))
    town.open()
    assert "Riverton, corrected" in requests.get(town.url, timeout=PATIENCE).text


def test_a_faulty_agenda_is_refused_with_every_fault_and_the_journal_is_as_it_was(
    town: Town,
) -> None:
    town.remember()
    lines = starter(TITLE).replace("kind: talk", "kind: tolk").splitlines()
    town.write("\n".join([*lines, "colour: blue", 'minutes: "many"']))
    said = town.refused()
    faults = re.findall(rf"^{re.escape(str(town.agenda))}:(\d+):\d+  ", said, re.MULTILINE)
    assert {str(len(lines) + 1), str(len(lines) + 2)} < set(faults)
    assert "“tolk”" in said
    assert "did you mean talk?" in said
    town.write(starter(TITLE))
    assert town.open().token


def test_a_missing_agenda_is_refused(town: Town) -> None:
    town.agenda.unlink()
    said = town.refused()
    assert f"there is no file {town.agenda}" in said
    assert "facilitator new NAME" in said
    assert not town.journal.exists()


def test_a_port_in_use_is_refused(town: Town, tmp_path: Path) -> None:
    town.open()
    (tmp_path / "other").mkdir()
    other = Town(tmp_path / "other")
    other.port = town.port
    said = other.refused()
    assert said == (
        f"Port {town.port} is in use, perhaps by another facilitator that is still running. "
        "Stop that one, or choose another port with --port.\n"
    )
    assert not other.journal.exists()
    assert Client(town).sign_in().connect("console").see("console")


def test_an_address_of_another_machine_is_refused(town: Town) -> None:
    assert "192.0.2.1 is not an address of this machine" in town.refused("--host", "192.0.2.1")


def test_the_journal_of_a_running_server_is_refused(town: Town) -> None:
    town.remember()
    running = SqliteJournal.open(town.journal, SESSION)
    said = town.refused("--new-links")
    running.close()
    assert said.startswith(f"{town.journal} is already in use by another process")


def test_the_journal_of_another_session_is_refused(town: Town) -> None:
    SqliteJournal.open(town.journal, "elsewhere").close()
    said = town.refused("--new-links")
    assert f"{town.journal} is the journal of session 'elsewhere', not of '{SESSION}'" in said


def flip_a_byte(journal: Path) -> None:
    whole = bytearray(journal.read_bytes())
    whole[whole.index(TITLE.encode())] ^= 1
    journal.write_bytes(whole)


def make_newer(journal: Path) -> None:
    database = sqlite3.connect(journal)
    database.execute("UPDATE session SET format = 99")
    database.commit()
    database.close()


def cut_short(journal: Path) -> None:
    os.truncate(journal, journal.stat().st_size // 2)


def replace_by_text(journal: Path) -> None:
    journal.write_text("This was a journal once.\n" * 100)


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (flip_a_byte, ", row 1: its content and its chain hash do not match. The file was left"),
        (make_newer, " has journal format 99, and this program knows formats up to 2."),
        (cut_short, ""),
        (replace_by_text, ": SQLite says: file is not a database."),
    ],
)
def test_a_journal_that_cannot_be_trusted_is_refused_by_name(
    town: Town, harm: Callable[[Path], None], expected: str
) -> None:
    town.remember()
    harm(town.journal)
    said = town.refused("--new-links")
    assert f"{town.journal}{expected}" in said
    assert ("Go on from your latest one" in said) is (harm is not make_newer)


def test_a_journal_in_a_folder_that_does_not_exist_is_refused(town: Town) -> None:
    said = town.refused(journal=town.folder / "nowhere" / "session.db")
    assert f"{town.folder}/nowhere/session.db: there is no folder {town.folder}/nowhere" in said
    assert "Make the folder first" in said


@pytest.mark.parametrize("command", ["serve", "rehearse"])
def test_a_folder_for_a_journal_is_refused_with_a_file_to_name(town: Town, command: str) -> None:
    words = [command, str(town.agenda), "--journal", str(town.folder), "--port", str(town.port)]
    done = subprocess.run([*town.program, *words], capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 1
    assert f"{town.folder} is a folder, and a journal is a file." in done.stderr
    assert f"such as {town.folder}/session.db" in done.stderr


def test_a_rehearsal_beside_no_folder_is_refused_before_anything_begins(town: Town) -> None:
    nowhere = town.folder / "nowhere"
    words = ["rehearse", str(town.agenda), "--journal", str(nowhere / "session.db")]
    words += ["--port", str(town.port)]
    done = subprocess.run([*town.program, *words], capture_output=True, text=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"there is no folder {nowhere}" in done.stderr


@pytest.mark.parametrize("content", [b"garbage", b"\xff\xfe", b"{}", b""])
def test_a_key_file_that_is_none_is_refused(town: Town, content: bytes) -> None:
    town.remember()
    key = town.folder / "session.db.key"
    key.write_bytes(content)
    assert f"{key}: this is not a key file" in town.refused("--new-links")


def test_a_folder_in_the_place_of_the_key_file_is_refused(town: Town) -> None:
    (town.folder / "session.db.key").mkdir()
    said = town.refused()
    assert "session.db.key: the key file cannot be read or written (Is a directory)" in said


@pytest.fixture
def humble(town: Town) -> Town:
    """The town served by somebody whom a folder's permissions bind."""
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write everywhere, and there is no setpriv to bind it")
        rights = "-dac_override,-dac_read_search"
        binding = ("setpriv", f"--inh-caps={rights}", f"--bounding-set={rights}")
        town.program = (*binding, sys.executable, "-m", "facilitator")
    return town


def test_a_new_journal_in_a_read_only_folder_is_refused(humble: Town) -> None:
    folder = humble.folder / "shelf"
    folder.mkdir(mode=0o555)
    said = humble.refused(journal=folder / "session.db")
    assert f"{folder}/session.db: the file or its folder may not be read and written by you" in said
    assert list(folder.iterdir()) == []


def test_a_journal_one_may_not_read_is_refused(humble: Town) -> None:
    humble.remember()
    humble.journal.chmod(0o000)
    said = humble.refused()
    assert f"{humble.journal}: the file or its folder may not be read and written by you" in said
    assert "change who owns them, or what their permissions are" in said
