"""400 kbit/s and two seconds to the hall and back: people get through, and are told meanwhile."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from far import SlowLine
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

VOTE, ITEM = "Focus: Priority Mapping by key theme", "311 process improvements"
LONG = 40_000
"""Milliseconds: the page alone takes eight seconds to come."""


@pytest.fixture
def far(hall: Hall) -> Iterator[Any]:
    with SlowLine(hall.port) as line:
        yield line.to(hall)


@pytest.fixture
def person(chromium: Browser, far: Any) -> Iterator[Callable[..., Person]]:
    with browsers(chromium, far) as give:
        yield give


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    made = Client(hall).sign_in().connect("console")
    assert made.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    return made


def test_a_phone_at_the_end_of_a_slow_line_is_live_and_votes(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    phone = person()
    phone.page.set_default_timeout(LONG)
    phone.page.goto(phone.hall.url + "/")
    phone.press("Mayor Leeser", exact=True)
    status = phone.page.locator(".status")
    expect(status).to_have_text("live", timeout=LONG)
    hall.confirm("mayor-leeser")
    assert facilitator.do("JumpTo", block="priority-mapping", seen="welcome")["ok"]
    expect(phone.page.get_by_role("heading", name=VOTE).first).to_be_visible(timeout=LONG)
    phone.places_a_dot_on(ITEM)
    expect(phone.page.locator(".purse-state")).to_have_text("counted", timeout=LONG)
    service = facilitator.see("block:priority-mapping", lambda body: body["result"]["dots"] == 1)
    assert service["turnout"]["ballots"] == 1


def test_a_resident_at_the_end_of_a_slow_line_gets_a_receipt_and_is_told_meanwhile(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    assert facilitator.do("JumpTo", block="feedback-one", seen="welcome")["ok"]
    resident = person()
    resident.page.set_default_timeout(LONG)
    resident.page.goto(resident.hall.url + "/c")
    resident.page.locator("#text").fill("Shade at bus stops")
    resident.press("Send my comment", exact=True)
    state = resident.page.locator("#sending")
    expect(state).not_to_be_empty()
    expect(state).to_be_in_viewport()
    expect(resident.page.locator(".receipt")).to_contain_text("was received", timeout=LONG)
    expect(state).to_be_empty()
    service = facilitator.see("block:feedback-one", lambda body: body["waiting"])
    assert [one["text"] for one in service["waiting"]] == ["Shade at bus stops"]


def test_a_comment_that_a_script_cannot_get_through_goes_by_the_forms_own_post(
    hall: Hall, chromium: Browser, facilitator: Client
) -> None:
    assert facilitator.do("JumpTo", block="feedback-one", seen="welcome")["ok"]
    with browsers(chromium, hall) as give:
        resident = give(360, 640, lang="es")
        resident.page.route_web_socket("**/socket.io/**", lambda line: line.close())
        resident.page.route("**/command?*", lambda route: route.abort())
        resident.opens_the_residents_page().comments("Más sombra", "Enviar mi comentario")
        expect(resident.page.locator(".receipt")).to_be_visible()
        service = facilitator.see("block:feedback-one", lambda body: body["waiting"])
        assert [one["text"] for one in service["waiting"]] == ["Más sombra"]
        resident.page.unroute_all()
        expect(resident.page.locator(".own .comment")).to_have_count(1)
        expect(resident.page.locator("#sending")).to_be_empty()
