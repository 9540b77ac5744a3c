"""Leaving a console ends it: copies of its cookie and open sockets with it, for good."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hall import Client, Hall
from websocket import WebSocketConnectionClosedException

CLOSED = "The console that was open here is closed"


def copied(console: Client) -> Client:
    """The same cookie in another browser."""
    thief = Client(console.hall)
    thief.http.cookies.update(console.http.cookies)
    return thief


def has_a_console(browser: Client) -> bool:
    return 'id="page"' in browser.http.get(browser.hall.url + "/console").text


def is_cut_off(browser: Client) -> None:
    with suppress(WebSocketConnectionClosedException, ConnectionError):
        while not browser.receive().startswith("41"):
            pass


def test_leaving_ends_open_sockets_and_copies_of_the_cookie_and_the_link_opens_another(
    hall: Hall, facilitator: Client
) -> None:
    other = copied(facilitator).connect("console")
    assert facilitator.post("/console/leave", {}).json() == {"ok": True}
    is_cut_off(facilitator)
    is_cut_off(other)
    for browser in (facilitator, other):
        assert not has_a_console(browser)
        answer = browser.post("/command?as=console", {"id": "c1", "do": {"type": "OpenDoor"}})
        assert answer.json()["code"] == "not-joined"
    facilitator.sign_in().connect("console")
    assert facilitator.do("CloseDoor")["ok"]
    assert not has_a_console(other)


def test_another_site_cannot_make_one_leave(facilitator: Client) -> None:
    assert facilitator.http.post(facilitator.hall.url + "/console/leave").status_code == 403
    assert has_a_console(facilitator)


def test_a_facilitator_sees_whose_consoles_are_open_and_ends_another(
    hall: Hall, facilitator: Client
) -> None:
    tablet = Client(hall).sign_in(hall.moderator_token).connect("console")
    seen = facilitator.see("people", lambda body: sum(c["here"] for c in body["consoles"]) == 2)
    listed = seen["consoles"]
    assert [one["role"] for one in listed] == ["facilitator", "moderator"]
    assert facilitator.do("EndConsole", console=listed[1]["id"])["ok"]
    is_cut_off(tablet)
    assert CLOSED not in Client(hall).http.get(hall.url + "/console").text
    assert CLOSED in tablet.http.get(hall.url + "/console").text
    assert len(facilitator.see("people", lambda body: len(body["consoles"]) == 1)) > 0


def test_who_opens_the_link_again_has_the_same_console_and_a_closed_lid_is_not_connected(
    hall: Hall, facilitator: Client
) -> None:
    second = Client(hall).sign_in().sign_in()
    away = facilitator.see("people", lambda body: len(body["consoles"]) == 2)["consoles"][1]
    assert not away["here"]
    second.sign_in(hall.moderator_token)
    now = facilitator.see("people", lambda body: body["consoles"][-1]["role"] == "moderator")
    assert len(now["consoles"]) == 2


def test_a_console_that_was_ended_stays_so_after_a_restart(
    tmp_path: Path, small_session: Callable[[Path], Hall]
) -> None:
    hall = small_session(tmp_path)
    gone, stays = Client(hall).sign_in(), Client(hall).sign_in()
    thief = copied(gone)
    assert gone.post("/console/leave", {}).ok
    hall.kill()
    hall.open()
    assert not has_a_console(thief)
    assert has_a_console(stays)
    hall.kill()
    hall.open("--new-links")
    assert not has_a_console(stays)
    newest = Client(hall).sign_in().connect("console")
    assert len(newest.see("people")["consoles"]) == 1
