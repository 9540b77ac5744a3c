"""The trail's pages for anybody: one address for each mark, made once, at a pace all share."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
import requests
from hall import CHECKOUT, Client, Hall

from facilitator.core.trail_picture import MOST

VOTE, WINDOW = "priority-mapping", "feedback-one"
TITLE = {"en": "311 answers too late", "es": "El 311 responde tarde"}
SAID = "El 311 contesta tarde"
POINTS = 40
MARKS = re.compile(r'<a href="/trail\?of=([^"]+)"')


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A comment is in an insight that the hall can choose."""
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=WINDOW, seen="welcome")
    yield served
    served.close()


@pytest.fixture
def insight(hall: Hall) -> str:
    resident = Client(hall)
    sent = resident.form("/c", once="a-1", block=WINDOW, text=SAID, lang="es")
    assert sent.ok, sent.text
    console = Client(hall).sign_in().connect("console")
    here = console.see(f"block:{WINDOW}", lambda body: body["waiting"])
    comment = here["waiting"][0]["id"]
    assert console.do("ApproveComment", block=WINDOW, comment=comment)["ok"]
    assert console.ask("watch", ["insights"])["ok"]
    desk = console.see("insights", lambda body: body["voices"])
    points = [one["id"] for one in desk["voices"] if one["source"] == "point"]
    voices = [f"comment:{WINDOW}:{comment}", *points[:POINTS]]
    fields = {"title": TITLE, "theme": "customer-service", "voices": voices}
    made = console.do("MakeInsight", **fields)["made"]
    assert console.do("PromoteInsight", insight=made, block=VOTE)["ok"]
    assert console.do("JumpTo", block=VOTE, seen=WINDOW)["ok"]
    return f"insight:{made}"


def asked(hall: Hall, query: str = "") -> requests.Response:
    """As somebody has it who is nobody."""
    return requests.get(f"{hall.url}/trail{query}", timeout=10)


def test_each_mark_of_the_picture_leads_to_its_own_trail(hall: Hall, insight: str) -> None:
    page = asked(hall, f"?of={insight}").text
    picture = page[page.index("<svg role") : page.rindex("</svg>")]
    marks = [unquote(one) for one in MARKS.findall(picture)]
    assert len({*marks}) == MOST and insight in marks
    for mark in marks[:3]:
        assert f'<li id="{mark}" class="opened">' in asked(hall, f"?of={mark}").text
    assert picture.count('aria-current="true"') == 1
    assert f'aria-label="What was said: {SAID}"' in picture


def test_what_is_no_mark_has_the_address_of_nothing(hall: Hall, insight: str) -> None:
    for query in (
        "?of=insight:none",
        "?x=1",
        "?page=1",
        "?page=2",
        "?page=x",
        "?page=-1",
        "?page=9999999",
    ):
        assert led_to(hall, query) == "/trail"
    assert unquote(led_to(hall, f"?of={insight}&x=1")) == f"/trail?of={insight}"
    assert unquote(led_to(hall, f"?of={insight}&of=b")) == f"/trail?of={insight}"


def test_where_nothing_is_named_there_is_a_list_of_what_can_be_followed(hall: Hall, insight: str):
    page = asked(hall).text
    found = [unquote(one) for one in MARKS.findall(page)]
    assert len(found) == 1, "the insight once, as what can be chosen"
    assert found[0].startswith(f"option:{VOTE}:")
    assert "<svg role" not in page
    residents = requests.get(f"{hall.url}/c", timeout=10).text
    assert '<a href="/trail">What came of what people said</a>' in residents
    console = Client(hall).sign_in().http.get(f"{hall.url}/console/trail", timeout=10).text
    assert f'href="/console/trail?of={found[0].replace(":", "%3A")}"' in console
    for name in (page, residents, console):
        assert "What came of what people said" in name, "one page, one name"


def test_what_joined_since_the_vote_stands_apart_with_its_hour_in_each_language(
    hall: Hall, insight: str
) -> None:
    console = Client(hall).sign_in().connect("console")
    assert console.ask("watch", ["insights"])["ok"]
    voices = console.see("insights", lambda body: body["voices"])["voices"]
    late = [one["id"] for one in voices if one["source"] == "point"][POINTS]
    name = insight.partition(":")[2]
    assert console.do("PlaceVoices", voices=[late], to=name)["ok"]
    page = asked(hall, f"?of={insight}").text
    before, _, after = page.partition("<h3>Joined since the vote <small>1</small></h3>")
    assert f'<li id="{late}">' in after and f'<li id="{late}">' not in before
    assert re.search(r"joined since the vote \(\d+:\d\d", after)
    assert re.search(r"voting began: \w+day, ", after)
    spanish = {"Accept-Language": "es"}
    page = requests.get(f"{hall.url}/trail?of={insight}", headers=spanish, timeout=10).text
    assert "se sumó después de comenzar la votación (" in page


def test_before_anything_can_be_followed_that_is_said_and_nobody_is_led_there(hall: Hall) -> None:
    assert "Nothing can be followed yet" in asked(hall).text
    assert "/trail" not in requests.get(f"{hall.url}/c", timeout=10).text
    assert "/trail" not in requests.get(f"{hall.url}/results", timeout=10).text


def led_to(hall: Hall, query: str) -> str:
    answer = requests.get(f"{hall.url}/trail{query}", timeout=10, allow_redirects=False)
    assert answer.status_code == 303
    return answer.headers["Location"]


def test_who_asks_for_all_of_them_has_them_at_a_pace_and_what_was_made_is_there_for_all(
    hall: Hall, insight: str
) -> None:
    page = asked(hall, f"?of={insight}").text
    others = {unquote(one) for one in MARKS.findall(page)} - {insight}
    marks = [insight, *others]  # the first of each language: no more pages are kept than come then
    with requests.Session() as visitor:
        refused = [
            answer
            for language in ("es", "en")
            for mark in marks
            if not (answer := wants(visitor, hall, mark, language)).ok
        ]
        assert refused and {one.status_code for one in refused} == {429}
        assert "Too many ask for this at once" in refused[-1].text
        assert {one.headers["Retry-After"] for one in refused} == {"1"}
        assert asked(hall).ok, "no mark keeps anybody from the list"
        hall.asked("ShowJoin")  # a row more, and the trail is what it was
        assert {wants(visitor, hall, insight, "en").status_code for _ in range(100)} == {200}


def wants(visitor: requests.Session, hall: Hall, mark: str, language: str) -> requests.Response:
    headers = {"Accept-Language": language}
    return visitor.get(f"{hall.url}/trail", params={"of": mark}, headers=headers, timeout=10)
