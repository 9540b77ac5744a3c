"""The record for the facilitator's own browser: the archive, and results to print."""

import html
import io
import re
import shlex
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from hall import CHECKOUT, Client, Hall

from facilitator.access.keys import make_keys
from facilitator.activities import settings_by_kind
from facilitator.app import create_app, start
from facilitator.core.context import Role
from facilitator.journal import MemoryJournal
from facilitator.plan.reader import read_plan

SAID = "Shade <b>at</b> the bus stops"
VOTE = "priority-mapping"
WINDOW = "feedback-two"
PATHS = ["/record", "/record/archive", "/record/breakout"]


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Somebody has written an idea, and voted; the hall has not seen the tally."""
    served = Hall(tmp_path_factory.mktemp("record"), CHECKOUT / "agenda.yaml").open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    phone = Client(served).take_seat("mayor-leeser").connect("phone")
    served.asked("JumpTo", block="breakout", seen="welcome")
    assert phone.do("WriteContribution", block="breakout", text=SAID)["ok"]
    made = phone.do("MakeGroup", block="breakout", title="Cool <i>places</i>")
    assert made["ok"]
    stranger = Client(served).take_seat("district-5", confirmed=False).connect("phone")
    assert stranger.do("WriteContribution", block="breakout", text="More lamps")["ok"]
    served.asked("JumpTo", block=VOTE, seen="breakout")
    assert phone.do("CastBallot", block=VOTE, ballot={"taxes": 2})["ok"]
    served.asked("AskQuestion", seen=VOTE, prompt={"en": "All well?"}, scale=True)
    question = served.on_stage()["spot"]["block"]["id"]
    assert phone.do("CastBallot", block=question, ballot={"4": 1})["ok"]
    served.asked("OpenWindow", block=WINDOW)
    commented(served, "Shade", "en")
    yield served
    served.close()


def commented(hall: Hall, text: str, lang: str) -> None:
    once = f"form-{text}".replace(" ", "-")
    sent = Client(hall).form("/c", once=once, block=WINDOW, text=text, lang=lang)
    assert sent.ok, sent.text


def seen(who: Client, path: str, language: str = "en") -> requests.Response:
    return who.http.get(who.hall.url + path, headers={"Accept-Language": language})


@pytest.fixture(scope="module")
def facilitator(hall: Hall) -> Client:
    return Client(hall).sign_in()


def test_the_archive_holds_what_the_export_writes(facilitator: Client) -> None:
    answer = seen(facilitator, "/record/archive")
    assert answer.headers["Content-Type"] == "application/zip"
    assert 'filename="el-paso-sps-2024.zip"' in answer.headers["Content-Disposition"]
    assert answer.headers["Cache-Control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert packed.testzip() is None
        assert "el-paso-sps-2024/session.json" in packed.namelist()
        ballots = packed.read("el-paso-sps-2024/ballots.csv").decode("utf-8-sig")
    assert "Taxes" in ballots


def test_the_commands_that_a_page_names_work_where_the_server_was_started(
    facilitator: Client,
) -> None:
    told = html.unescape(seen(facilitator, "/record").text)
    for command in ("backup", "verify"):
        (program,) = re.findall(f"“([^”]+) {command}”", told)
        words = [*shlex.split(program), command, "--help"]
        assert subprocess.run(words, cwd=CHECKOUT, capture_output=True, check=False).returncode == 0
    console = seen(facilitator, "/console").text
    assert f'"program":"{program}"' in console


@pytest.mark.parametrize("rehearsal", [False, True])
def test_a_rehearsal_whose_journal_is_no_record_names_no_command_for_it(rehearsal: bool) -> None:
    plan, keys = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind()), make_keys()
    journal = MemoryJournal(plan.session.id)
    served = create_app(plan, journal, keys, "http://hall.example", rehearsal=rehearsal)
    start(served.loops)
    browser = served.app.test_client()
    ours = {"X-Requested-With": "facilitator"}
    signed = browser.post(
        "/console/enter", json={"token": keys.token(Role.FACILITATOR)}, headers=ours
    )
    assert signed.status_code == 200
    told = browser.get("/record").text
    assert ("verify" in told) is not rehearsal
    assert "Print the results" in told


def test_the_hall_goes_on_while_an_archive_is_made(hall: Hall, facilitator: Client) -> None:
    """Two at once, and a phone's ballot between them."""
    phone = Client(hall).take_seat("district-6").connect("phone")
    for _ in range(2):
        assert seen(facilitator, "/record/archive").ok
        assert phone.do("CastBallot", block=VOTE, ballot={})["ok"]


def test_the_contents_lead_to_every_result_there_is(facilitator: Client) -> None:
    page = seen(facilitator, "/record").text
    assert 'href="/record/archive"' in page
    assert "everything" not in page
    assert 'href="/runsheet"' in page
    assert 'href="/record/breakout"' in page
    assert f'href="/record/{VOTE}"' in page
    assert 'href="/record/welcome"' not in page


def test_what_somebody_wrote_is_words_and_no_page(facilitator: Client) -> None:
    page = seen(facilitator, "/record/breakout").text
    assert "Shade &lt;b&gt;at&lt;/b&gt; the bus stops" in page
    assert SAID not in page


def test_on_paper_what_nobody_confirmed_is_marked(facilitator: Client) -> None:
    page = seen(facilitator, "/record/breakout").text
    entries = re.findall(r"<li class=.words.>(.*?)</li>", page)
    marked = {entry.partition(" <span")[0]: "not confirmed yet" in entry for entry in entries}
    assert marked == {"Shade &lt;b&gt;at&lt;/b&gt; the bus stops": False, "More lamps": True}
    assert "sin confirmar" in seen(facilitator, "/record/breakout", "es").text


def test_on_paper_a_board_has_its_groups(facilitator: Client) -> None:
    page = seen(facilitator, "/record/breakout").text
    assert page.count("Group: Cool &lt;i&gt;places&lt;/i&gt;") == 1
    assert page.index("Group: Cool") < page.index("In no group") < page.index("Shade &lt;b")
    assert "Sin grupo" in seen(facilitator, "/record/breakout", "es").text


def test_a_vote_on_paper_says_that_it_is_not_the_result_yet(
    hall: Hall, facilitator: Client
) -> None:
    assert (
        "Voting is open: this is not the result yet." in seen(facilitator, f"/record/{VOTE}").text
    )
    hall.asked("CloseVoting", block=VOTE)
    assert "The hall has not been shown this tally." in seen(facilitator, f"/record/{VOTE}").text
    hall.asked("RevealTally", block=VOTE)
    page = seen(facilitator, f"/record/{VOTE}").text
    assert "has not been shown" not in page
    row = page.partition(">Taxes<")[2].partition("</tr>")[0]
    assert re.findall(r'class="number"[^>]*>(\d+)<', row) == ["2", "1"]


def test_what_was_asked_beside_the_agenda_has_a_page_of_its_own(facilitator: Client) -> None:
    contents = seen(facilitator, "/record").text
    question = re.findall(r'href="(/record/asked-[^"]+)"', contents)
    assert len(question) == 1
    assert "All well?" in contents
    page = seen(facilitator, question[0]).text
    assert "Could answer: 2. Answered: 1." in page
    row = page.partition(">4</th>")[2].partition("</tr>")[0]
    assert row.endswith(">1</td>")


def test_results_stand_in_the_order_of_the_day_and_a_question_behind_its_block(
    facilitator: Client,
) -> None:
    contents = seen(facilitator, "/record").text
    papers = re.findall(r'href="/record/(breakout|asked|priority-mapping|feedback-two)', contents)
    assert papers == ["breakout", VOTE, "asked", WINDOW]
    (question,) = re.findall(r'href="(/record/asked-[^"]+)"', contents)
    for page in (contents, seen(facilitator, question).text):
        assert page.count("asked in the block <span>Focus: Priority Mapping") == 1
    assert "asked in the block" not in seen(facilitator, f"/record/{VOTE}").text


def test_a_vote_on_paper_has_the_limits_that_ballots_had(facilitator: Client) -> None:
    page = f"/record/{VOTE}"
    most, spanish = "under one theme: 3 at most.", "en un mismo tema: 3 como máximo."
    assert f"Dots of each person {most}" in seen(facilitator, page).text
    assert f"Puntos de cada persona {spanish}" in seen(facilitator, page, "es").text


def test_where_themes_have_limits_of_their_own_each_says_its_own(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.yaml"
    plan = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    agenda.write_text(plan.replace("quota: 3\n", "quota: {customer-service: 2}\n"), "utf-8")
    served = Hall(tmp_path, agenda).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    page = seen(Client(served).sign_in(), f"/record/{VOTE}").text
    served.close()
    assert "under one theme" not in page
    customers, finances = page.split("<h2>")[1:]
    assert "Dots of each person here: 2 at most." in customers
    assert "Dots of each person here" not in finances


def test_on_paper_stands_who_decided_and_what_others_advised(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.yaml"
    plan = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    assert plan.count("          binding: [council]\n") == 1
    voters = "          binding: [council]\n          weights: {council: 3}\n"
    agenda.write_text(plan.replace("          binding: [council]\n", voters), "utf-8")
    served = Hall(tmp_path, agenda).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    mayor = Client(served).take_seat("mayor-leeser").connect("phone")
    partner = Client(served).give_name("Paz", "partner").connect("phone")
    assert mayor.do("CastBallot", block=VOTE, ballot={"taxes": 2})["ok"]
    assert partner.do("CastBallot", block=VOTE, ballot={"taxes": 1, "streets": 2})["ok"]
    page = re.sub(r"\s+", " ", seen(Client(served).sign_in(), f"/record/{VOTE}").text)
    served.close()
    turnout = page.partition("Who votes and who decides")[2].partition("</table>")[0]
    cells = [re.findall(r">([^<>]+)</t[hd]>", row) for row in turnout.split("<tr>")[2:]]
    assert [row[0] for row in cells] == [
        "Mayor &amp; Council ×3",
        "City Staff",
        "Community Partners",
        "Residents",
    ]
    assert cells[0][1:] == ["decides", "9", "1", "1"]
    assert cells[2][1:] == ["advisory", "1", "1", "1"]
    row = page.partition(">Taxes<")[2].partition("</tr>")[0]
    assert re.findall(r'class="number"[^>]*>(\d+)<', row) == ["6", "1"]
    assert "Community Partners</strong> (advisory; Ballots: 1): 1. <span>Streets</span> (2)" in page


def test_on_paper_every_way_and_group_is_told_in_the_readers_language(tmp_path: Path) -> None:
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    clerk, tablet = Client(served), Client(served)
    link = re.search(r"/clerk#(\S+)", served.output)
    assert link
    assert clerk.post("/clerk/enter", {"token": link[1]}).ok
    code = clerk.post("/clerk/tablet", {}).json()["code"]
    assert tablet.post("/tablet/enter", {"token": code}).ok
    vote = {"type": "CastOnTablet", "block": VOTE, "person": "cary-westin", "ballot": {"taxes": 1}}
    assert tablet.post("/command?as=tablet", {"id": "c1", "do": vote}).json()["ok"]
    resident = Client(served)
    resident.http.get(served.url + "/c")
    vote = {"type": "CastBallot", "block": VOTE, "ballot": {"streets": 2}}
    assert resident.post("/command?as=resident", {"id": "c1", "do": vote}).json()["ok"]
    page = seen(Client(served).sign_in(), f"/record/{VOTE}", "es").text
    served.close()
    rows = re.findall(r'<th scope="row">([^<]*)</th><td data-label="Grupo">([^<]*)</td>', page)
    ways = [("Página de residentes", "Residentes"), ("Tableta", "Personal de la Ciudad")]
    assert sorted(rows) == ways


def test_comments_on_paper_say_what_became_of_the_others_and_their_language(
    hall: Hall, facilitator: Client
) -> None:
    for text, lang in {"Sombra": "es", "An address": "en", "Buy": "en", "Later": "en"}.items():
        commented(hall, text, lang)
    desk = Client(hall).sign_in().connect("console")
    waiting = desk.see(f"block:{WINDOW}", lambda body: body["waiting_count"] == 5)["waiting"]
    ids = {one["text"]: one["id"] for one in waiting}
    for text in ("Shade", "Sombra", "An address"):
        hall.asked("ApproveComment", block=WINDOW, comment=ids[text])
    for text in ("An address", "Buy"):
        hall.asked("DeclineComment", block=WINDOW, comment=ids[text], reason="No")
    words = {lang: seen(facilitator, f"/record/{WINDOW}", lang).text for lang in ("en", "es")}
    counts = ("received: 5.", "listed here: 2.", "later: 1.", "saw them: 1.", "decision: 1.")
    assert [one for one in counts if one not in words["en"]] == []
    assert re.findall(r"\((English|Español)\)", words["en"]) == ["Español"]
    assert re.findall(r"\((English|Español)\)", words["es"]) == ["English"]
    assert "retirados después: 1." in words["es"]


def test_it_is_read_in_spanish_too(facilitator: Client) -> None:
    page = seen(facilitator, f"/record/{VOTE}", "es").text
    assert '<html lang="es">' in page
    assert re.search(r"Podían votar: \d+\. Votaron: 1\.", page)  # others may have come since


@pytest.mark.parametrize("path", PATHS)
def test_a_moderator_is_refused(hall: Hall, path: str) -> None:
    assert seen(Client(hall).sign_in(hall.moderator_token), path).status_code == 403


@pytest.mark.parametrize("path", PATHS)
def test_anybody_else_is_led_to_the_consoles_door(hall: Hall, path: str) -> None:
    for who in (Client(hall), Client(hall).give_name(f"Ana of {path}", "staff")):
        answer = who.http.get(hall.url + path, allow_redirects=False)
        assert (answer.status_code, answer.headers["Location"]) == (302, "/console")


def test_what_has_no_result_has_no_paper(facilitator: Client) -> None:
    assert seen(facilitator, "/record/welcome").status_code == 404
    assert seen(facilitator, "/record/nothing").status_code == 404
