"""The run sheet: the facilitator's alone, every block of every day, with the notes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from hall import Client, Hall
from noted import NOTED, SAID, noted


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    folder: Path = tmp_path_factory.mktemp("sheet")
    served = Hall(folder, noted(folder)).open()
    yield served
    served.close()


def sheet(who: Client, language: str = "en") -> requests.Response:
    return who.http.get(
        who.hall.url + "/runsheet", headers={"Accept-Language": language}, allow_redirects=False
    )


def test_every_block_is_on_it_with_its_time_and_the_notes(hall: Hall) -> None:
    text = sheet(Client(hall).sign_in()).text
    assert NOTED in text
    assert SAID in text
    assert text.count("<tr>") == text.count("By hand") * 2 + 20, "a head, a row a block, an end"
    for one in ("Day One", "Day Two", "1:00\N{NO-BREAK SPACE}PM", "90 min", "Mayor Leeser"):
        assert one in text, one
    assert "<script" not in text


def test_it_is_in_the_language_of_its_reader(hall: Hall) -> None:
    text = sheet(Client(hall).sign_in(), "es").text
    assert "Guion de la jornada" in text
    assert "Primer día" in text
    assert "Run sheet" not in text


def test_a_moderator_and_the_hall_do_not_have_it(hall: Hall) -> None:
    assert sheet(Client(hall).sign_in(hall.moderator_token)).status_code == 403
    for who in (Client(hall).take_seat("district-1"), Client(hall)):
        answer = sheet(who)
        assert answer.headers["Location"] == "/console"
        assert NOTED not in answer.text


def test_of_what_has_been_it_says_in_words_how_long_it_took(hall: Hall) -> None:
    facilitator = Client(hall).sign_in()
    assert "took" not in sheet(facilitator).text
    hall.asked("StartDay", day="day-one", times="now", sure=True)
    hall.asked("Advance", seen="welcome")
    text = sheet(facilitator).text
    assert "took 1 min, planned 10" in text
    assert "duró 1 min; planeados: 10" in sheet(facilitator, "es").text
