"""A script sends comments as many devices at once: the window stays open for everybody else."""

import itertools
import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from hall import Client, Hall

from facilitator.access.identity import DeviceCookie, Identity
from facilitator.access.keys import key_file, load_keys
from facilitator.activities.feedback.flood import MOST_NEW
from facilitator.activities.feedback.state import FLOOD

WINDOW = "feedback-one"
SCRIPTS = 4
COMMENTS = 20
"""As many as one device may send."""


@pytest.fixture
def service(facilitator: Client) -> Client:
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=WINDOW, seen="welcome")["ok"]
    return facilitator


def test_a_resident_who_was_here_before_is_received_during_a_flood(hall: Hall, service: Client):
    with ThreadPoolExecutor(SCRIPTS) as scripts:
        running = [scripts.submit(flood, hall) for _ in range(SCRIPTS)]
        service.see("block:" + WINDOW, lambda seen: seen["flood"])
        honest = seen_before(hall)
        answer = comments(honest, "Shade on the way to school", "honest")
        codes = sum((one.result() for one in running), Counter())
    assert answer["ok"], answer
    assert {""} < codes.keys() <= {"", "too-fast", "one-waiting"}
    assert codes[""] <= MOST_NEW
    everything = codes[""] + 1
    seen = service.see("block:" + WINDOW, lambda seen: seen["waiting_count"] == everything)
    about = {"block": WINDOW, "since": seen["flood"]["began"], "newcomers": True}
    declined = service.do("DeclineComments", reason="Advertising", **about)
    left = service.see("block:" + WINDOW, lambda seen: seen["waiting_count"] == 1)
    assert [one["id"] for one in left["waiting"]] == [answer["made"]]
    assert service.do("TakeBackDecline", block=WINDOW, declined=declined["made"])["ok"]
    service.see("block:" + WINDOW, lambda seen: seen["waiting_count"] == everything)


def test_a_new_device_is_told_when_to_come_again(hall: Hall, service: Client):
    with ThreadPoolExecutor(SCRIPTS) as scripts:
        for _ in range(SCRIPTS):
            scripts.submit(flood, hall, MOST_NEW // SCRIPTS, 1)
    answer = comments(visitor(hall), "Shade", "late")
    assert (answer["code"], 0 < answer["wait"] <= 20) == ("too-fast", True)
    page = visitor(hall).form("/c", once="form", block=WINDOW, text="Shade", lang="en")
    assert page.status_code == 409
    assert "Your text is still here: send it again in " in page.text


def test_who_has_a_comment_waiting_in_a_flood_is_told_so_and_not_of_others(
    hall: Hall, service: Client
):
    script = visitor(hall)
    assert comments(script, "Shade", "first")["ok"]
    flood(hall, FLOOD, 1)
    assert comments(script, "Buy", "second")["code"] == "one-waiting"
    page = script.form("/c", once="form", block=WINDOW, text="Buy", lang="en")
    assert page.status_code == 409
    assert "Your last comment is still waiting to be read. Your text is still here" in page.text
    assert "Many new devices" not in re.sub(r"<[^>]*>", "", page.text)
    service.do("DeclineComments", block=WINDOW, since=0, reason="Advertising")
    assert comments(script, "Buy", "second")["ok"]


def flood(hall: Hall, devices: int = 8, each: int = COMMENTS) -> Counter[str]:
    """Comment as many devices; returns how many answers had which code, "" for a receipt."""
    script = [visitor(hall) for _ in range(devices)]
    posts = itertools.product(range(each), script)
    return Counter(comments(one, f"Buy {n}", f"buy-{n}").get("code", "") for n, one in posts)


def visitor(hall: Hall) -> Client:
    client = Client(hall)
    client.http.get(hall.url + "/c")
    return client


def seen_before(hall: Hall) -> Client:
    """A device that came an hour ago."""
    client = Client(hall)
    now = hall_now(client)
    identity = Identity(load_keys(key_file(hall.journal)))
    cookie = identity.sign(DeviceCookie("porch-phone", resident="porch", born=now - 3_600_000))
    client.http.cookies.clear()
    client.http.cookies.set(identity.cookie, cookie, domain="127.0.0.1")
    return client


def hall_now(client: Client) -> int:
    client.http.get(client.hall.url + "/c")
    answer = client.http.get(client.hall.url + "/view?as=resident")
    return int(answer.json()["now"])


def comments(client: Client, text: str, number: str) -> dict:
    do = {"type": "SendComment", "block": WINDOW, "text": text, "lang": "en"}
    return client.post("/command?as=resident", {"id": number, "do": do}).json()
