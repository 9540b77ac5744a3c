"""A shared tablet: opened by a clerk's code on a device that is nothing else, and no more."""

import re

import pytest
import requests
from hall import Client, Hall


def token_of(hall: Hall, role: str) -> str:
    found = re.search(rf"{role}: .*?/\w+#(\S+)", hall.output)
    assert found, hall.output
    return found[1]


@pytest.fixture(scope="module")
def desk(hall: Hall) -> Client:
    clerk = Client(hall)
    assert clerk.post("/clerk/enter", {"token": token_of(hall, "Clerk")}).ok
    return clerk


def code(desk: Client) -> str:
    answer = desk.post("/clerk/tablet", {}).json()
    assert answer["url"].endswith("/tablet")
    return str(answer["code"])


def tablet(hall: Hall, desk: Client) -> Client:
    device = Client(hall)
    assert device.post("/tablet/enter", {"token": code(desk)}).ok
    return device


def opens(device: Client, path: str) -> str:
    """The path at which a device ends up that asks for this page."""
    return str(device.http.get(device.hall.url + path).url).removeprefix(device.hall.url)


def test_a_code_is_good_once_however_it_is_typed(hall: Hall, desk: Client) -> None:
    given = code(desk)
    typed = f" {given[:4].lower()} {given[4:]} "
    assert Client(hall).post("/tablet/enter", {"token": typed}).ok
    for used_or_wrong in (given, "ABCD2346", ""):
        answer = Client(hall).post("/tablet/enter", {"token": used_or_wrong})
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong-link")


def test_codes_are_given_at_the_clerks_desk_alone(hall: Hall, facilitator: Client) -> None:
    for other in (Client(hall), facilitator):
        assert other.post("/clerk/tablet", {}).status_code == 403


def test_a_device_that_is_somebody_becomes_no_tablet(
    hall: Hall, desk: Client, facilitator: Client
) -> None:
    phone = Client(hall).give_name("Ana Wu", "partner")
    for somebody in (phone, desk, facilitator):
        answer = somebody.post("/tablet/enter", {"token": code(desk)})
        assert (answer.status_code, answer.json()["code"]) == (409, "in-use")


def test_a_tablet_is_nobody_else_whatever_page_it_asks_for(hall: Hall, desk: Client) -> None:
    device = tablet(hall, desk)
    for path in ("/", "/c", "/c/own", "/clerk", "/console", "/speaker", "/leave", "/tablet"):
        assert opens(device, path) == "/tablet"
    for surface in ("phone", "resident", "clerk", "console", "speaker"):
        answer = device.post(f"/command?as={surface}", {"id": "c1", "do": {"type": "OpenDoor"}})
        assert answer.json()["code"] == "not-joined"
    for way, path in (("Clerk", "/clerk"), ("Facilitator", "/console")):
        answer = device.post(f"{path}/enter", {"token": token_of(hall, way)})
        assert (answer.status_code, answer.json()["code"]) == (409, "in-use")
    answer = device.post("/command?as=tablet", {"id": "c2", "do": {"type": "OpenDoor"}})
    assert answer.json()["code"] == "not-yours"


def test_a_tablet_has_none_of_the_secrets_that_open_anything(hall: Hall, desk: Client) -> None:
    shown = tablet(hall, desk).http.get(hall.url + "/tablet").text
    for role in ("Clerk", "Facilitator", "Moderator"):
        assert token_of(hall, role) not in shown


def test_once_a_clerk_closes_it_the_device_is_as_any_other(hall: Hall, desk: Client) -> None:
    device = tablet(hall, desk).connect("tablet")
    desk.connect("clerk")
    opened = desk.see("clerk", lambda body: body["tablets"])["tablets"][-1]["id"]
    assert desk.do("EndConsole", console=opened)["ok"]
    assert 'id="door-form"' in device.http.get(hall.url + "/tablet").text
    assert opens(device, "/c") == "/c"


def badge_of(tablet: Client, **typed: str) -> requests.Response:
    return tablet.post("/tablet/badge", {"block": "priority-mapping", **typed})


def test_whose_a_badge_is_a_tablet_is_told_and_nobody_else(
    hall: Hall, desk: Client, facilitator: Client
) -> None:
    device = tablet(hall, desk)
    assert badge_of(device, badge="12345678").json() == {"ok": False, "code": "wrong-badge"}
    assert badge_of(device).json() == {"ok": False, "code": "malformed"}
    unknown = device.post("/tablet/badge", {"block": "nowhere", "badge": "12345678"})
    assert unknown.json() == {"ok": False, "code": "closed"}
    for other in (Client(hall), desk, facilitator):
        assert badge_of(other, badge="12345678").json()["code"] == "not-joined"


def test_a_tablet_that_tries_number_after_number_is_slowed_down(hall: Hall, desk: Client) -> None:
    device, other = tablet(hall, desk), tablet(hall, desk)
    answers = [badge_of(device, badge=f"{number:08d}").json()["code"] for number in range(60)]
    assert (answers[0], answers[-1]) == ("wrong-badge", "too-fast")
    assert badge_of(other, badge="12345678").json()["code"] == "wrong-badge"


def test_desks_and_consoles_see_for_as_long_as_somebody_is_at_a_tablet(
    hall: Hall, desk: Client, facilitator: Client
) -> None:
    device = tablet(hall, desk).connect("tablet")
    desk.connect("clerk")
    facilitator.connect("console")
    assert device.post("/tablet/at", {"block": "priority-mapping"}).ok
    busy = desk.see("clerk", lambda body: any("fills_in" in one for one in body["tablets"]))
    assert busy["tablets"][-1]["fills_in"] == "priority-mapping"
    facilitator.see("people", lambda body: any("fills_in" in one for one in body["consoles"]))
    assert device.post("/tablet/at", {"block": None}).ok
    desk.see("clerk", lambda body: not any("fills_in" in one for one in body["tablets"]))
    assert Client(hall).post("/tablet/at", {"block": None}).status_code == 403
    assert device.post("/tablet/at", {"block": 7}).status_code == 400
