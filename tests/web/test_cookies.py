"""One cookie keeps a browser's place, and binds the forms it is shown to it."""

import html
import re

import pytest
import requests
from hall import Client, Hall

TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


def named(browser: requests.Session, hall: Hall, token: str, name: str) -> requests.Response:
    form = {"csrf_token": token, "name": name, "group": "staff"}
    return browser.post(hall.url + "/join", data=form, allow_redirects=False)


def shown(browser: requests.Session, hall: Hall) -> str:
    found = TOKEN.search(browser.get(hall.url).text)
    assert found
    return found[1]


def test_a_browser_is_given_one_cookie_and_keeps_it(hall: Hall) -> None:
    browser = requests.Session()
    token = shown(browser, hall)
    assert browser.cookies.keys() == ["facilitator_place"]
    given = browser.cookies["facilitator_place"]
    answer = browser.get(hall.url)
    assert "Set-Cookie" not in answer.headers
    assert named(browser, hall, token, "Ana Cookie").status_code == 303
    assert browser.cookies.keys() == ["facilitator_place"]
    assert browser.cookies["facilitator_place"] != given


def test_scripts_cannot_read_the_cookie_and_other_sites_do_not_send_it(hall: Hall) -> None:
    cookie = requests.get(hall.url).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_a_form_of_another_browser_is_refused(hall: Hall) -> None:
    ana, mallory = requests.Session(), requests.Session()
    theirs, hers = shown(mallory, hall), shown(ana, hall)
    assert named(ana, hall, theirs, "Ana Forged").status_code == 400
    assert named(ana, hall, "", "Ana Forged").status_code == 400
    assert named(ana, hall, hers, "Ana Herself").status_code == 303


def test_a_form_is_good_for_the_device_whoever_holds_it_by_then(hall: Hall) -> None:
    browser = requests.Session()
    token = shown(browser, hall)
    assert named(browser, hall, token, "Ana First").status_code == 303
    left = browser.post(hall.url + "/leave", data={"csrf_token": token}, allow_redirects=False)
    assert left.status_code == 303
    assert named(browser, hall, token, "Ben Second").status_code == 303


def test_a_cookie_that_was_tampered_with_is_a_newcomers(hall: Hall) -> None:
    ana = Client(hall).give_name("Ana Tampered", "staff")
    whole = ana.http.cookies["facilitator_place"]
    body, dot, mark = whole.rpartition(".")
    for broken in (body, f"{body}{dot}{mark[::-1]}", "x" * 5_000, "a.b.c", ""):
        answer = requests.get(hall.url, cookies={"facilitator_place": broken})
        assert answer.status_code == 200
        assert "Ana Tampered" not in answer.text
        assert "facilitator_place" in answer.cookies


def test_who_is_asked_nothing_is_given_nothing(hall: Hall) -> None:
    code = requests.get(hall.url + "/qr/join.svg")
    assert code.ok
    assert "Set-Cookie" not in code.headers


def test_a_device_that_comes_and_goes_without_end_is_slowed_down_and_no_other(hall: Hall) -> None:
    restless, calm = Client(hall), Client(hall)
    answers = []
    for number in range(20):
        answers.append(restless.form("/join", name=f"Restless {number}", group="partner"))
        answers.append(restless.form("/leave"))
    refused = [answer.text for answer in answers if answer.status_code == 429]
    assert "That was too fast." in refused[-1]
    assert calm.form("/join", name="Calm", group="partner").status_code == 200


REFUSED_AT_THE_DOOR = [
    ("/join", {"name": "", "group": "staff"}, 400, "malformed"),
    ("/join", {"name": "Ana Nowhere", "group": "nowhere"}, 409, "no-such-group"),
    ("/join", {"name": "Mayor Leeser", "group": "staff"}, 409, "name-taken"),
    ("/join", {"seat": "nobody"}, 409, "no-such-seat"),
    ("/badge/none", {}, 404, "wrong-badge"),
]


@pytest.mark.parametrize(("path", "fields", "status", "code"), REFUSED_AT_THE_DOOR)
def test_a_refusal_at_the_door_has_a_sentence_for_people_and_a_code_for_programs(
    hall: Hall, path: str, fields: dict[str, str], status: int, code: str
) -> None:
    ana = Client(hall)
    answer = ana.form(path, **fields)
    assert answer.status_code == status
    said = re.search(rf'id="problem" data-code="{code}">([^<]+)</p>', answer.text)
    assert said
    ana.http.headers["Accept"] = "application/json"
    answer = ana.form(path, **fields)
    assert answer.status_code == status
    assert answer.json() == {"ok": False, "code": code, "message": html.unescape(said[1])}
