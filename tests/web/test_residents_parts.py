"""The residents' page is written once: whole as a page, and in parts for one that is open."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hall import CHECKOUT, Client, Hall
from msgspec import Raw
from msgspec.structs import replace
from voting_residents import advised_by_residents

from facilitator.access.keys import make_keys
from facilitator.activities import settings_by_kind
from facilitator.app import create_app
from facilitator.journal import MemoryJournal
from facilitator.plan.reader import read_plan
from facilitator.publishing.publisher import Publisher
from facilitator.publishing.view_messages import ViewMessage
from facilitator.web import pages

WINDOW = "feedback-one"
PARTS = re.compile(r'<(?:div|section) id="([\w-]+)"[^>]* data-part="(\w+)"')
KINDS = re.compile(r'data-kind="(\w+)"')
AGENDA = """\
format: 1
session: {id: hollow, title: Hollow Plans, city: Hollow, timezone: America/Denver, languages: [en]}
groups: [{id: guests, title: Guests}]
days:
  - id: monday
    title: Monday
    date: 2024-01-25
    place: Town Hall
    end: "10:00"
    blocks: [{id: hello, kind: talk, title: Hello, start: "9:00"}]
"""


def part(who: Client, name: str, language: str = "en", **headers: str):
    return who.http.get(f"{who.hall.url}/c/{name}?lang={language}", headers=headers)


def opened(hall: Hall, facilitator: Client) -> None:
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("OpenWindow", block=WINDOW)
    facilitator.see(f"block:{WINDOW}", lambda body: body["open"])


def comments(hall: Hall, facilitator: Client, text: str) -> tuple[Client, str]:
    """Somebody whose comment was approved, and its receipt."""
    opened(hall, facilitator)
    author = Client(hall)
    sent = author.form("/c", once="a-1", block=WINDOW, text=text, lang="en")
    found = re.search(r"sent=(\w+)", sent.url)
    assert found, sent.url
    assert facilitator.do("ApproveComment", block=WINDOW, comment=found[1])["ok"]
    return author, found[1]


def test_each_part_is_as_it_is_on_the_page(hall: Hall, facilitator: Client) -> None:
    author, receipt = comments(hall, facilitator, "Shade & <benches>")
    page = author.http.get(hall.url + "/c").text
    shared, own = part(author, "shared").text, part(author, "own").text
    on_page = dict(PARTS.findall(page))
    assert set(on_page.values()) == {"shared", "own"}
    assert dict(PARTS.findall(shared)) | dict(PARTS.findall(own)) == on_page
    section = re.search(r'<section id="own".*?</section>', page, re.DOTALL)
    assert section
    assert section[0] in own
    assert "Shade &amp; &lt;benches&gt;" in own
    assert "<form" not in shared + own
    assert f'id="heard-{receipt}"' in shared


def test_the_shared_part_is_nobodys_and_the_own_part_its_owners(
    hall: Hall, facilitator: Client
) -> None:
    author, receipt = comments(hall, facilitator, "Only once mine")
    neighbour = Client(hall)
    assert part(author, "shared").text == part(neighbour, "shared").text
    assert receipt in part(author, "own").text
    assert receipt not in part(neighbour, "own").text
    assert "Set-Cookie" not in part(Client(hall), "shared").headers
    assert part(author, "own").headers["Cache-Control"] == "no-store"


def test_a_part_is_sent_again_only_once_it_looks_different(hall: Hall, facilitator: Client) -> None:
    author, _ = comments(hall, facilitator, "The first of two")
    for name in ("shared", "own"):
        tag = part(author, name).headers["ETag"]
        again = part(author, name, **{"If-None-Match": tag})
        assert (again.status_code, again.content) == (304, b"")
        assert part(author, name, "es", **{"If-None-Match": tag}).status_code == 200
    assert author.form("/c", once="a-2", block=WINDOW, text="The second", lang="en").ok
    assert part(author, "own", **{"If-None-Match": tag}).status_code == 200


def test_an_open_page_stays_in_its_language_whatever_another_tab_chose(hall: Hall) -> None:
    two_tabs = Client(hall)
    two_tabs.http.get(hall.url + "/lang/es?next=/c")
    assert 'class="window-state' in part(two_tabs, "shared", "en").text
    assert "Comments are" in part(two_tabs, "shared", "en").text
    assert "omentarios" in part(two_tabs, "shared", "es").text


def test_the_page_says_which_views_it_shows_and_carries_none(
    hall: Hall, facilitator: Client
) -> None:
    author, _ = comments(hall, facilitator, "Shown in words alone")
    shown = author.http.get(hall.url + "/c").text
    about = json.loads(shown.partition('id="page">')[2].partition("</script>")[0])
    assert about["views"] == []
    author.connect("resident", have=about["shown"])
    assert author.views == {}, "it has them"
    author.connect("resident")
    author.see("mine:")
    assert author.see("resident")["windows"][0]["block"] == WINDOW


def test_what_all_see_alike_is_written_once_for_all_of_a_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan, written = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind()), []
    served = create_app(plan, MemoryJournal(plan.session.id), make_keys(), "http://hall.example")
    residents = served.app.test_client()
    render = pages.render_template
    monkeypatch.setattr(
        pages, "render_template", lambda name, **more: written.append(name) or render(name, **more)
    )
    for language in ("en", "es", "en", "es", "en"):
        assert residents.get(f"/c/shared?lang={language}").status_code == 200
    assert written == ["resident_parts.html"] * 2
    for language in ("en", "es", "en"):
        somebody = served.app.test_client()
        assert 'data-part="own" hidden' in somebody.get(f"/c/own?lang={language}").text
    assert written == ["resident_parts.html"] * 4, "who has sent nothing is shown what others are"


def test_what_all_see_is_decoded_once_for_all_who_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, decoded = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind()), []
    served = create_app(plan, MemoryJournal(plan.session.id), make_keys(), "http://hall.example")
    read = ViewMessage.read
    monkeypatch.setattr(ViewMessage, "read", lambda view: decoded.append(view.topic) or read(view))
    for path in ("/c/shared?lang=en", "/c/own?lang=en", "/c/shared?lang=es", "/c"):
        assert served.app.test_client().get(path).status_code == 200
    assert decoded.count("resident") == 1


def test_a_form_may_stand_in_any_part(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, handed = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind()), []
    served = create_app(plan, MemoryJournal(plan.session.id), make_keys(), "http://hall.example")
    render = pages.render_template
    monkeypatch.setattr(
        pages, "render_template", lambda name, **more: handed.append(more) or render(name, **more)
    )
    for address in ("/c", "/c/shared?lang=en", "/c/own?lang=en"):
        served.app.test_client().get(address)
    for values in handed:
        assert "Comments are closed." in values["refusals"]["feedback"]["closed"]
    assert len(handed) == 3


def test_a_kind_announces_what_is_of_its_kind_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    served = create_app(plan, MemoryJournal(plan.session.id), make_keys(), "http://hall.example")
    promise = {"block": "ask", "title": {"en": "A quick poll"}, "at": 1, "soft": False}
    newest = Publisher.newest

    def with_promise_of(kind: str) -> str:
        def told(publisher: Publisher, topic: str) -> ViewMessage:
            view = newest(publisher, topic)
            body = view.read() | {"next_windows": [promise | {"kind": kind}]}
            return replace(view, epoch=kind, body=Raw(msgspec.json.encode(body)))

        monkeypatch.setattr(Publisher, "newest", told)
        return served.app.test_client().get("/c/shared?lang=en").text

    assert "A quick poll" in with_promise_of("feedback")
    other = with_promise_of("another")
    assert "A quick poll" not in other
    assert "No further time for comments is planned." in other


@pytest.fixture
def hollow(tmp_path: Path) -> Iterator[Hall]:
    agenda = tmp_path / "hollow.yaml"
    agenda.write_text(AGENDA, "utf-8")
    served = Hall(tmp_path, agenda).open()
    yield served
    served.close()


def test_where_the_agenda_has_nothing_for_residents_the_page_says_so(hollow: Hall) -> None:
    resident = Client(hollow)
    shown = resident.http.get(hollow.url + "/c").text
    assert "Nothing is planned here for residents." in shown
    assert "<h1>For residents</h1>" in shown
    assert not KINDS.findall(shown)
    refused = resident.form("/c", once="a-1", block="gone", text="Still here", lang="en")
    assert refused.status_code == 409
    assert ">Still here</textarea>" in refused.text


@pytest.fixture
def of_comments(tmp_path: Path) -> Iterator[Hall]:
    agenda = advised_by_residents(tmp_path, eligible="[council, staff, partner]")
    served = Hall(tmp_path, agenda).open()
    yield served
    served.close()


def test_the_page_is_headed_by_what_its_one_kind_is_called(of_comments: Hall) -> None:
    for language, name in (("en", "Community feedback"), ("es", "Comentarios de la comunidad")):
        resident = Client(of_comments)
        resident.http.headers["Accept-Language"] = language
        assert f"<h1>{name}</h1>" in resident.http.get(of_comments.url + "/c").text


def test_where_there_are_several_each_has_its_name(hall: Hall) -> None:
    shown = Client(hall).http.get(hall.url + "/c").text
    assert "<h1>For residents</h1>" in shown
    assert re.findall("<h2>(Community feedback|Dot voting)</h2>", shown) == [
        "Community feedback",
        "Dot voting",
    ]


def test_a_long_comment_is_whole_on_the_page_with_its_rest_apart(
    hall: Hall, facilitator: Client
) -> None:
    text = "A long one. " * 60
    author, _ = comments(hall, facilitator, text)
    own = part(author, "own").text
    shown = re.search(r'class="comment-text"[^>]*>(.*?)</p>', own, re.DOTALL)
    assert shown
    beginning, mark, rest = shown[1].partition('<span class="rest">')
    assert mark
    assert beginning + rest.removesuffix("</span>") == text.strip()
    assert len(beginning) < 400
    assert '<details class="more">' in own


def test_a_receipt_that_was_looked_up_says_which_it_is(hall: Hall, facilitator: Client) -> None:
    _, receipt = comments(hall, facilitator, "Where is it now")
    found = Client(hall).http.get(hall.url + "/c", params={"receipt": f" {receipt} "}).text
    assert f"<h2>Receipt <code>{receipt}</code></h2>" in found
