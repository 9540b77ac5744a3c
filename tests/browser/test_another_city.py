"""A city with a first agenda of its own: no other city's words, and no screen without any."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import expect

from facilitator.plan.starter import starter

FAR_AWAY = "Asia/Tokyo"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    agenda = tmp_path / "riverton.yaml"
    agenda.write_text(starter("Riverton Budget Retreat"), "utf-8")
    served = Hall(tmp_path, agenda).open()
    yield served
    served.close()


def test_teams_are_called_back_in_plain_words_and_a_break_says_what_comes_after_it(
    hall: Hall, person: Callable[..., Person]
) -> None:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block="teams", seen="welcome")["ok"]
    phone = person(lang="es").joins_as("Distrito 1")
    phone.sees("Escriba para el tablero de su equipo")
    assert facilitator.do("CallBack", block="teams")["ok"]
    stage = person(1920, 1080, lang="es")
    stage.opens_the_stage()
    stage.sees("De regreso a la sala principal")
    assert facilitator.do("JumpTo", block="break", seen="teams")["ok"]
    face = stage.page.locator(".face")
    expect(face).to_contain_text("Hora de regreso:")
    expect(face).to_contain_text("Prioridades por tema")
    assert facilitator.do("HoldClock", seen="break")["ok"]
    expect(face).not_to_contain_text("Hora de regreso:")
    expect(face).to_contain_text("Prioridades por tema")


def test_whoever_is_in_another_zone_is_told_whose_time_it_is(
    hall: Hall, person: Callable[..., Person]
) -> None:
    resident = person(timezone_id=FAR_AWAY)
    resident.page.goto(hall.url + "/c")
    resident.sees("(Your City time)")
    at_home = person(timezone_id="America/New_York")
    at_home.page.goto(hall.url + "/c")
    at_home.sees("leave this page open")
    expect(at_home.page.get_by_text("(Your City time)")).to_be_hidden()
