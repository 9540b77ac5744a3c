"""A disk that is full, fails or may not be written: refused with a code, shown, and survived."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hall import CHECKOUT, LYING_DISK, Client, Hall

from facilitator.journal import SqliteReader, verify

MAPPING = "priority-mapping"
PYTHON = (sys.executable, "-m", "facilitator")
ALONE = ("unshare", "--user", "--map-root-user", "--mount")
ON_A_SMALL_DISK = 'mount -t tmpfs -o size=600k tmpfs "$0" && exec "$@"'
HUMBLE = ("setpriv", "--inh-caps=-dac_override", "--bounding-set=-dac_override")


def to_mapping(facilitator: Client) -> list[str]:
    """Start the first day, go to the vote, and list its candidates."""
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block=MAPPING, seen="welcome")
    service = facilitator.see(f"block:{MAPPING}", lambda body: body["open"])
    return [item["id"] for theme in service["themes"] for item in theme["items"]]


def place(client: Client, **dots: int) -> Any:
    return client.do("CastBallot", block=MAPPING, ballot=dots)


def dots_of(client: Client) -> Any:
    return client.see("mine:", lambda body: MAPPING in body["blocks"])["blocks"][MAPPING]["dots"]


def fail_to_write(hall: Hall) -> None:
    """From now on no file of the server's may grow beyond what its log has now."""
    log = hall.journal.with_name("session.db-wal").stat().st_size
    limit_files(hall, log)


def limit_files(hall: Hall, size: int) -> None:
    assert hall.process is not None
    _, most = resource.prlimit(hall.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(hall.process.pid, resource.RLIMIT_FSIZE, (size, most))


def kept(hall: Hall) -> list[str]:
    """The names of all events in the journal, whose chain holds."""
    journal = SqliteReader.peek(hall.journal)
    verify(journal)
    names = [entry.record.name for entry in journal.read()]
    journal.close()
    return names


def test_what_cannot_be_written_is_refused_and_every_console_says_so(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    items = to_mapping(facilitator)
    assert place(mayor, **{items[0]: 2})["ok"]
    idle = Client(hall).sign_in(hall.moderator_token).connect("console")
    fail_to_write(hall)
    refusal = place(mayor, **{items[1]: 1})
    assert (refusal["ok"], refusal["code"]) == (False, "io-error")
    assert str(hall.journal) in refusal["message"]
    assert facilitator.do("Advance", seen=MAPPING)["code"] == "io-error"
    for console in (facilitator, idle):
        console.see("console", lambda body: body["trouble"] == "io-error")
    assert '"trouble":"io-error"' in idle.http.get(hall.url + "/console").text
    assert dots_of(mayor) == {items[0]: 2}


def test_pages_are_served_and_people_are_told_while_nothing_can_be_written(
    hall: Hall, facilitator: Client
) -> None:
    to_mapping(facilitator)
    fail_to_write(hall)
    for path in ("/", "/stage", "/c", "/console"):
        assert facilitator.http.get(hall.url + path).status_code == 200
    late = Client(hall).form("/join", name="Late", group="partner")
    assert late.status_code == 409
    assert "Nothing can be saved right now" in late.text


def test_work_goes_on_when_writing_is_possible_again(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    items = to_mapping(facilitator)
    place(mayor, **{items[0]: 2})
    fail_to_write(hall)
    refused = [place(mayor, **{items[1]: 1})["ok"] for _ in range(5)]
    facilitator.see("console", lambda body: body["trouble"])
    before = kept(hall)
    limit_files(hall, resource.RLIM_INFINITY)
    assert not any(refused)
    assert before.count("BallotCast") == 1
    assert place(mayor, **{items[1]: 1})["ok"]
    facilitator.see("console", lambda body: body["trouble"] is None)
    mayor.see("mine:", lambda body: body["blocks"][MAPPING]["dots"] == {items[1]: 1})
    assert kept(hall) == [*before, "BallotCast"]


def test_what_was_acknowledged_before_is_there_after_a_restart(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    items = to_mapping(facilitator)
    place(mayor, **{items[0]: 2})
    fail_to_write(hall)
    assert not place(mayor, **{items[1]: 1})["ok"]
    hall.kill()
    hall.open()
    mayor.views.clear()
    mayor.connect("phone")
    assert dots_of(mayor) == {items[0]: 2}
    assert place(mayor, **{items[1]: 1})["ok"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Hall]:
    """A session on a disk of 600 kB that only its server sees."""
    if subprocess.run([*ALONE, "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody but root mount a small disk (unshare)")
    hall = Hall(tmp_path / "disk", CHECKOUT / "agenda.yaml")
    (tmp_path / "disk").mkdir()
    hall.program = (*ALONE, "sh", "-c", ON_A_SMALL_DISK, str(tmp_path / "disk"), *PYTHON)
    yield hall.open()
    hall.close()


def test_a_full_disk_is_called_by_its_name_until_space_is_made(small_disk: Hall) -> None:
    assert small_disk.process is not None
    root = Path(f"/proc/{small_disk.process.pid}/root")
    filler = root / small_disk.journal.relative_to("/").with_name("video.mp4")
    facilitator = Client(small_disk).sign_in().connect("console")
    mayor = Client(small_disk).take_seat("mayor-leeser").connect("phone")
    items = to_mapping(facilitator)
    assert place(mayor, **{items[0]: 1})["ok"]
    fill(filler)
    assert until_refused(mayor, items[0])["code"] == "disk-full"
    facilitator.see("console", lambda body: body["trouble"] == "disk-full")
    filler.unlink()
    assert place(mayor, **{items[1]: 1})["ok"]
    facilitator.see("console", lambda body: body["trouble"] is None)
    mayor.see("mine:", lambda body: body["blocks"][MAPPING]["dots"] == {items[1]: 1})


def fill(path: Path) -> None:
    """Take all the space there is."""
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            return


def until_refused(client: Client, item: str) -> Any:
    """Vote until there is no room; the log's last page may have taken a vote or two."""
    for number in range(20):
        answer = place(client, **{item: 1 + number % 2})
        if not answer["ok"]:
            return answer
    raise AssertionError("there is no end to this disk")


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Hall]:
    """A session whose journal was made read-only between two runs."""
    hall = Hall(tmp_path, CHECKOUT / "agenda.yaml")
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write everywhere, and there is no setpriv to bind it")
        hall.program = (*HUMBLE, *PYTHON)
    hall.open().stop()
    hall.journal.chmod(0o444)
    yield hall
    hall.close()


def test_a_read_only_journal_is_refused_at_the_start(read_only: Hall) -> None:
    before = read_only.journal.read_bytes()
    with pytest.raises(AssertionError, match="may not be written; change that and try again"):
        read_only.open()
    assert read_only.journal.read_bytes() == before


@pytest.fixture
def lying_disk(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path, CHECKOUT / "agenda.yaml")
    hall.program = LYING_DISK
    yield hall.open()
    hall.close()


def test_a_server_that_cannot_trust_its_journal_says_so_and_ends(lying_disk: Hall) -> None:
    hall = lying_disk
    facilitator = Client(hall).sign_in().connect("console")
    mayor = Client(hall).take_seat("mayor-leeser").connect("phone")
    items = to_mapping(facilitator)
    assert place(mayor, **{items[0]: 2})["ok"]
    hall.journal.with_name("lies").touch()
    refusal = place(mayor, **{items[1]: 1})
    assert (refusal["ok"], refusal["code"]) == (False, "in-doubt")
    assert facilitator.do("Advance", seen=MAPPING)["code"] == "in-doubt"
    facilitator.see("console", lambda body: body["trouble"] == "in-doubt")
    assert hall.ends() == 1
    assert "cannot be relied on any more" in hall.output
    assert "Everything acknowledged is in the journal" not in hall.output
    hall.journal.with_name("lies").unlink()
    hall.open()
    mayor.connect("phone", have=mayor.have)
    assert place(mayor, **{items[0]: 1})["ok"]
