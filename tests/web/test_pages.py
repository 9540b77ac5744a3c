"""Pages say what is the case now, to whom it concerns, and let in no script but our files."""

import re

import pytest
import requests
from hall import CHECKOUT, Client, Hall

from facilitator.access.keys import make_keys
from facilitator.activities import settings_by_kind
from facilitator.app import create_app
from facilitator.journal import MemoryJournal
from facilitator.plan.reader import read_plan

SPANISH = {"Accept-Language": "es-MX,es;q=0.9"}
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


def page(who: Client, path: str = "/") -> str:
    answer = who.http.get(who.hall.url + path)
    assert answer.ok, answer.text
    return answer.text


def test_nobody_is_shown_anything_of_somebody_elses(hall: Hall) -> None:
    ana = Client(hall).give_name("Ana Only", "staff")
    ben = Client(hall).give_name("Ben Only", "staff")
    hers, his = page(ana), page(ben)
    assert "Ana Only" in hers
    assert "Ben Only" in his
    assert "Ben Only" not in hers
    assert "Ana Only" not in his
    assert not set(TOKEN.findall(hers)) & set(TOKEN.findall(his))


def test_a_seat_that_was_taken_is_taken_for_whoever_comes_next(hall: Hall) -> None:
    assert "in use on another phone" not in page(Client(hall))
    mayor = Client(hall).take_seat("mayor-leeser")
    assert page(Client(hall)).count("in use on another phone") == 1
    mayor.form("/leave")
    assert "in use on another phone" not in page(Client(hall))


def test_a_page_carries_the_views_of_this_moment(hall: Hall, facilitator: Client) -> None:
    ana = Client(hall).give_name("Ana Now", "staff")
    assert '"phase":"before"' in page(ana)
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert '"phase":"running"' in page(ana)
    assert facilitator.do("SendNotice", to="everyone", text={"en": "</script> & <b>"})["ok"]
    assert "\\u003c/script\\u003e \\u0026 \\u003cb\\u003e" in page(ana)
    assert facilitator.do("CancelDay", seen="welcome")["ok"]
    assert '"phase":"before"' in page(ana)


def test_who_cannot_go_on_here_is_told_what_residents_can_do_in_the_words_of_its_kind(
    hall: Hall,
) -> None:
    spanish = Client(hall)
    spanish.http.headers.update(SPANISH)
    offered = "<span>Envíe un comentario</span> · <span>Vote</span></a>"
    assert f'<a href="/c">¿Es residente? {offered}' in page(spanish)
    ana = Client(hall).give_name("Ana Without", "staff")
    offered = "<span>Send a comment</span> · <span>Vote</span></a>"
    assert f'What works without it: <a href="/c">{offered}' in page(ana)


def test_every_language_has_pages_of_its_own(hall: Hall) -> None:
    for _ in range(2):
        english = requests.get(hall.url)
        spanish = requests.get(hall.url, headers=SPANISH)
        assert "Who are you?" in english.text
        assert "¿Quién es usted?" in spanish.text
        assert "/static/pages/es-" in spanish.text


@pytest.mark.parametrize(("language", "half"), [("en", "[AP]M"), ("es", r"[ap]\.m\.")])
def test_a_time_is_written_as_the_script_writes_it_and_never_broken(
    hall: Hall, facilitator: Client, language: str, half: str
) -> None:
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    resident = Client(hall)
    resident.http.headers["Accept-Language"] = language
    assert re.search(rf", \d+:\d\d\N{{NO-BREAK SPACE}}{half}<", page(resident, "/c"))
    assert facilitator.do("CancelDay", seen="welcome")["ok"]


def test_a_form_that_was_refused_is_shown_to_its_sender_alone(hall: Hall) -> None:
    ana = Client(hall)
    refused = ana.form("/join", name="Ana <Refused>", group="nowhere")
    assert "Choose one of the groups." in refused.text
    assert "Ana &lt;Refused&gt;" in refused.text
    other = Client(hall).form("/join", name="Ben Other", group="nowhere").text
    assert "Ben Other" in other
    assert "Refused" not in other
    for who in (ana, Client(hall)):
        assert "Refused" not in page(who)
        assert "Choose one of the groups." not in page(who)


@pytest.mark.parametrize("name", ["Rosa Same", "Mayor Leeser"])
def test_a_guest_of_a_name_that_is_there_is_told_to_add_an_initial(hall: Hall, name: str) -> None:
    Client(hall).form("/join", name="Rosa Same", group="partner")
    answer = Client(hall).form("/join", name=name, group="staff")
    assert answer.status_code == 409
    form = answer.text.partition('id="own-name"')[2]
    assert "or add an initial.</p>" in form
    assert f'value="{name}"' in form
    assert 'value="staff" required checked' in form
    assert "badge" not in answer.text.partition('id="own-name"')[0]


def test_a_form_without_its_token_is_refused(hall: Hall) -> None:
    ana = Client(hall)
    page(ana)
    answer = ana.http.post(hall.url + "/join", data={"name": "Ana", "group": "staff"})
    assert answer.status_code == 400
    assert "This form has expired" in answer.text


def test_the_residents_form_has_its_fields_without_any_script(hall: Hall) -> None:
    shown = page(Client(hall), "/c")
    for name in ("csrf_token", "once"):
        field = f'<input type="hidden" name="{name}" value="[^"]+" form="feedback">'
        assert re.search(field, shown)
    assert '<form method="post" action="/c" id="feedback"' in shown


@pytest.mark.parametrize("path", ["/", "/c", "/stage", "/console", "/nowhere"])
def test_a_page_lets_in_no_script_but_our_files(hall: Hall, path: str) -> None:
    answer = requests.get(hall.url + path)
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'self';")
    assert "script-src" not in policy, "a script is held to what everything is held to"
    assert "unsafe" not in policy
    running = re.findall(r"<script(?! type=\"application/json\")([^>]*)>", answer.text)
    assert all(re.search(r' src="/static/pages/[^"]+\.js"$', one) for one in running), running


@pytest.mark.parametrize("path", ["/", "/c", "/stage", "/console", "/view?as=stage", "/nowhere"])
def test_no_other_site_frames_a_page_and_no_cache_keeps_it(hall: Hall, path: str) -> None:
    headers = requests.get(hall.url + path).headers
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "form-action 'self'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"


def test_the_small_stage_stands_in_pages_of_ours_alone(hall: Hall) -> None:
    policy = requests.get(hall.url + "/stage/small").headers["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors 'self'")


def test_a_mistake_of_ours_is_said_to_be_one_and_nothing_of_what_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def trip(topic: str) -> None:
        raise RuntimeError("a detail of the house's")

    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    served = create_app(plan, MemoryJournal(plan.session.id), make_keys(), "http://hall.example")
    monkeypatch.setattr(served.app.extensions["facilitator"].publisher, "newest", trip)
    answer = served.app.test_client().get("/stage")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in answer.text
    assert "a detail" not in answer.text


def test_what_is_named_by_its_content_is_kept_for_good(hall: Hall) -> None:
    named = re.findall(r'"(/static/[^"]+)"', requests.get(hall.url).text)
    assert len(named) == 2
    for address in named:
        answer = requests.get(hall.url + address)
        assert "immutable" in answer.headers["Cache-Control"]
        assert not {"Last-Modified", "ETag"} & set(answer.headers), "nobody asks whether it changed"
        assert answer.headers["Content-Encoding"] == "gzip"
    other = requests.get(hall.url + "/static/js/live.js")
    assert "immutable" not in other.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/", "/c", "/console", "/nowhere", "/badge/none"])
@pytest.mark.parametrize("rehearsal", [True, False])
def test_a_rehearsal_says_so_on_every_page(path: str, rehearsal: bool) -> None:
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    keys = make_keys()
    journal = MemoryJournal(plan.session.id)
    running = create_app(plan, journal, keys, "http://hall.example", rehearsal=rehearsal)
    shown = running.app.test_client().get(path).text
    assert ("<title>REHEARSAL · " in shown) is rehearsal
    assert ('<aside class="rehearsal">Rehearsal</aside>' in shown) is rehearsal


@pytest.mark.parametrize("path", ["/", "/c", "/stage", "/console", "/view?as=stage"])
def test_a_server_that_ends_serves_no_page_that_may_not_be_so(path: str) -> None:
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    running = create_app(plan, MemoryJournal(plan.session.id), make_keys(), "http://hall.example")
    browser = running.app.test_client()
    assert browser.get(path).status_code == 200
    running.close()
    answer = browser.get(path)
    assert answer.status_code == 503
    assert "Nothing you did is lost that was acknowledged." in answer.text


def test_who_would_leave_is_asked_and_told_what_is_taken_out(
    hall: Hall, facilitator: Client
) -> None:
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block="priority-mapping", seen="welcome")["ok"]
    ana = Client(hall).give_name("Ana Leaving", "partner").connect("phone")
    assert "/leave" not in page(ana)
    assert "are taken out" not in page(ana, "/leave")
    item = ana.see("phone", lambda body: body["activity"])["activity"]["themes"][0]["items"][0]
    dots = {item["id"]: 2}
    assert ana.do("CastBallot", block="priority-mapping", ballot=dots)["ok"]
    asked = page(ana, "/leave")
    assert "You leave as Ana Leaving." in asked
    assert "Your dots in this vote (2) are taken out." in asked
    assert ana.form("/leave").ok
    assert "Ana Leaving" not in page(ana)
    ana.views.clear()
    ana.give_name("Ana Leaving", "partner").connect("phone")
    ana.see("mine:", lambda body: body["blocks"].get("priority-mapping").get("dots") == dots)
    assert facilitator.do("JumpTo", block="welcome", seen="priority-mapping")["ok"]
    assert "are taken out" not in page(ana, "/leave")
    question = facilitator.do(
        "AskQuestion", seen="welcome", prompt={"en": "All well?", "es": "¿Bien?"}, scale=True
    )
    assert ana.do("CastBallot", block=question["made"], ballot={"5": 1})["ok"]
    assert "Your answers to questions that are open (1) are taken out." in page(ana, "/leave")
    assert facilitator.do("CloseVoting", block=question["made"])["ok"]
    assert "are taken out" not in page(ana, "/leave")


def test_a_door_that_was_left_open_in_another_tab_takes_nobodys_place(hall: Hall) -> None:
    ana = Client(hall)
    token = TOKEN.findall(page(ana))[0]
    ana.give_name("Ana of two tabs", "staff")
    form = {"csrf_token": token, "seat": "district-3"}
    answer = ana.http.post(hall.url + "/join", data=form, allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")
    assert "Ana of two tabs" in page(ana)


def test_a_page_carries_the_texts_in_its_language_alone(hall: Hall) -> None:
    ana = Client(hall).give_name("Ana from the door", "staff")
    ana.http.headers.update(SPANISH)
    carried = page(ana).partition('id="page">')[2]
    assert '"title":{"es":"' in carried
    assert '"title":{"en":"' not in carried
