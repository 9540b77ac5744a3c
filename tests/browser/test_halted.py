"""The server can rely on its disk no more and ends: no screen says what may not be so."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from disk import Disk, served_on
from hall import Client, Hall
from people import UNEVEN_MS, Person
from playwright.sync_api import expect

VOTE, FEEDBACK = "priority-mapping", "feedback-one"
STOPS = {"en": "The server has to stop", "es": "El servidor tiene que detenerse"}
AWAY = {"en": "There is no connection: what stands", "es": "No hay conexión: lo que aparece"}
OPEN = {"en": "Voting is open", "es": "La votación está abierta"}
OPEN_STATE = ".window-state.open"
NO_LINE = (
    "WebSocket = class { constructor() { setTimeout(() => this.onclose?.({}), 0); } close() {} };"
)
"""A socket that never opens."""


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    return Disk(tmp_path)


@pytest.fixture
def hall(disk: Disk, tmp_path: Path) -> Iterator[Hall]:
    yield from served_on(disk, tmp_path)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_below_the_word_that_the_server_stops_nothing_says_that_voting_is_open(
    hall: Hall, disk: Disk, person: Callable[..., Person], lang: str
) -> None:
    console = Client(hall).sign_in().connect("console")
    assert console.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert console.do("JumpTo", block=VOTE, seen="welcome")["ok"]
    stage = person(1280, 720, lang).opens_the_stage()
    phone = person(360, 640, lang)
    phone.joins_as("Mayor Leeser" if lang == "en" else "Alcalde Leeser")
    expect(stage.page.get_by_text(OPEN[lang]).first).to_be_attached()
    expect(phone.page.locator(".purse")).to_be_visible()
    disk.fails()
    assert console.do("CloseVoting", block=VOTE)["code"] == "in-doubt"
    for one in (stage, phone):
        one.sees(STOPS[lang])
        assert OPEN[lang] not in one.page.locator("main").inner_text()
        expect(one.page.locator(".timer, .clock, .purse, .door")).to_have_count(0)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_residents_at_home_are_told_that_the_server_stops(
    hall: Hall, disk: Disk, person: Callable[..., Person], lang: str
) -> None:
    console = Client(hall).sign_in().connect("console")
    assert console.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert console.do("JumpTo", block=FEEDBACK, seen="welcome")["ok"]
    resident, lineless = person(360, 640, lang), person(360, 640, lang)
    lineless.page.add_init_script(NO_LINE)
    lineless.page.route("**/view?**", lambda route: route.abort())
    for one in (lineless, resident):
        expect(one.opens_the_residents_page().page.locator(OPEN_STATE)).to_be_visible()
        expect(one.page.locator(".clock-time")).not_to_be_empty()
    lineless.sees(AWAY[lang])
    disk.fails()
    assert console.do("CloseWindow", block=FEEDBACK)["code"] == "in-doubt"
    # One whose line was not up yet cannot know why there is none.
    told = re.compile("|".join([STOPS[lang], AWAY[lang]] if UNEVEN_MS else [STOPS[lang]]))
    expect(resident.page.locator("#stopped")).to_have_text(told)
    for one in (lineless, resident):
        expect(one.page.locator(OPEN_STATE)).to_be_hidden()
        expect(one.page.locator(".clock")).to_be_hidden()
