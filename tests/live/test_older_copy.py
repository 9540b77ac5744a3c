"""A session that went back to an older copy is not silent about it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Client, Hall

MAPPING = "priority-mapping"


def beginning(client: Client) -> tuple[int, str]:
    """Where the run that this screen sees began, and in which journal."""
    client.see("phone")
    [epoch] = {epoch for epoch, _ in client.have.values()}
    position, name, _ = epoch.split("-")
    return int(position), name


def forget(client: Client) -> None:
    client.have.clear()
    client.views.clear()


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


def vote(phone: Client, item: str) -> int:
    answer = phone.do("CastBallot", block=MAPPING, ballot={item: 1})
    assert answer["ok"], answer
    return int(answer["at"])


def test_what_was_lost_is_refused_accepted_recorded_and_told(hall: Hall, tmp_path: Path) -> None:
    facilitator = Client(hall).sign_in().connect("console")
    mayor = Client(hall).take_seat("mayor-leeser").connect("phone")
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block=MAPPING, seen="welcome")
    service = facilitator.see(f"block:{MAPPING}", lambda body: body["open"])
    item = service["themes"][0]["items"][0]["id"]
    _, name = beginning(mayor)
    assert hall.stop() == 0
    shutil.copy(hall.journal, tmp_path / "older.db")
    hall.open()
    forget(mayor)
    mayor.connect("phone")
    at = vote(mayor, item)
    assert beginning(mayor) == (at - 1, name)
    assert hall.stop() == 0
    shutil.copy(tmp_path / "older.db", hall.journal)
    with pytest.raises(AssertionError, match=f"ends at row {at - 1}, and 1 more rows were"):
        hall.open()
    hall.open("--accept-loss")
    assert f"Going on from row {at - 1}, though row {at} was acknowledged" in hall.output
    console = Client(hall).sign_in().connect("console")
    assert console.see("console")["loss"]["rows"] == 1
    stage = Client(hall).connect("stage")
    assert stage.see("stage")["went_back"]
    assert console.do("GoBack", seen=MAPPING)["ok"]
    stage.see("stage", lambda body: not body["went_back"])
    forget(mayor)
    mayor.connect("phone")
    assert beginning(mayor) == (at - 1, name)
    assert hall.stop() == 0
    hall.open()
    assert "Going on from" not in hall.output


def test_a_backup_is_served_as_it_is_on_another_machine(hall: Hall, tmp_path: Path) -> None:
    mayor = Client(hall).take_seat("mayor-leeser").connect("phone")
    (tmp_path / "away").mkdir()
    second = Hall(tmp_path / "away", CHECKOUT / "agenda.yaml")
    said = second.command("backup", str(second.journal), "--journal", str(hall.journal))
    assert f"{second.journal} is whole up to row " in said
    hall.kill()
    second.port = hall.port
    second.open()
    try:
        assert mayor.connect("phone").see("mine:")["person"]["id"] == "mayor-leeser"
    finally:
        second.close()
