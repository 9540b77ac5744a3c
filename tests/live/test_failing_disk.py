"""A disk that does not sync, hangs, or is not where it was: said, answered, and never believed."""

import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from disk import Disk, served_on
from hall import CHECKOUT, Client, Hall

MAPPING = "priority-mapping"


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


@pytest.fixture
def hall(disk: Disk, tmp_path: Path) -> Iterator[Hall]:
    yield from served_on(disk, tmp_path)


def to_mapping(facilitator: Client) -> list[str]:
    """Start the first day, go to the vote, and list its candidates."""
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block=MAPPING, seen="welcome")
    service = facilitator.see(f"block:{MAPPING}", lambda body: body["open"])
    return [item["id"] for theme in service["themes"] for item in theme["items"]]


def place(client: Client, number: str | None = None, **dots: int) -> Any:
    return client.do("CastBallot", number, block=MAPPING, ballot=dots)


def dots_of(client: Client) -> Any:
    return client.see("mine:", lambda body: MAPPING in body["blocks"])["blocks"][MAPPING]["dots"]


def test_a_sync_that_fails_ends_the_server_and_what_it_refused_is_told(
    hall: Hall, disk: Disk, facilitator: Client, mayor: Client
) -> None:
    items = to_mapping(facilitator)
    assert place(mayor, **{items[0]: 2})["ok"]
    disk.fails()
    assert facilitator.do("RevealTally", block=MAPPING)["code"] == "in-doubt"
    facilitator.see("console", lambda body: body["trouble"] == "in-doubt")
    mayor.see("phone", lambda body: body["stopped"])
    assert hall.ends() == 1
    assert "the disk did not say that it kept what was written last" in hall.output
    disk.is_mended()
    hall.open()
    assert "refused what was being written" in hall.output
    assert "TallyRevealed" in hall.output
    console = Client(hall).sign_in(hall.token).connect("console")
    assert console.see(f"block:{MAPPING}")["revealed"]
    assert console.see("console")["doubt"]["rows"] == 1
    mayor.connect("phone", have=mayor.have)
    assert place(mayor, **{items[0]: 1})["ok"]
    assert hall.stop() == 0
    hall.open()
    assert "refused what was being written" not in hall.output


def test_while_the_disk_hangs_commands_are_answered_and_pages_served(
    hall: Hall, disk: Disk, facilitator: Client, mayor: Client
) -> None:
    items = to_mapping(facilitator)
    assert place(mayor, **{items[0]: 2})["ok"]
    disk.hangs()
    assert place(mayor, "late", **{items[1]: 1})["code"] == "busy"
    assert facilitator.do("RevealTally", block=MAPPING)["code"] == "busy"
    facilitator.see("console", lambda body: body["trouble"] == "busy")
    for path in ("/", "/stage", "/c", "/console"):
        assert facilitator.http.get(hall.url + path).status_code == 200
    mayor.connect("phone")
    assert dots_of(mayor) == {items[0]: 2}
    disk.is_mended()
    facilitator.see("console", lambda body: body["trouble"] is None)
    assert place(mayor, "late", **{items[1]: 1})["ok"]
    mayor.see("mine:", lambda body: body["blocks"][MAPPING]["dots"] == {items[1]: 1})


def test_a_server_whose_disk_hangs_can_be_ended(
    hall: Hall, disk: Disk, facilitator: Client, mayor: Client
) -> None:
    items = to_mapping(facilitator)
    disk.hangs()
    assert place(mayor, **{items[0]: 2})["code"] == "busy"
    assert hall.stop(signal.SIGTERM) == 1
    assert "the disk does not answer" in hall.output
    assert "Everything acknowledged is in the journal" not in hall.output


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


@pytest.mark.parametrize("suffix", ["", "-wal"], ids=["journal", "log"])
def test_a_journal_that_is_moved_away_ends_the_server_at_once(plain: Hall, suffix: str) -> None:
    mayor = Client(plain).take_seat("mayor-leeser").connect("phone")
    away = plain.journal.with_name(f"session.db{suffix}")
    away.rename(plain.journal.with_name("elsewhere"))
    assert plain.ends() == 1
    assert f"{away.name} was moved away or deleted while it was served" in plain.output
    assert mayor.hall is plain
