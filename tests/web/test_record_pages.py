"""The record for the facilitator's own browser: the archive, and results to print."""

import html
import io
import re
import shlex
import subprocess
import zipfile
from collections.abc import Iterator

import pytest
import requests
from hall import CHECKOUT, Client, Hall

SAID = "Shade <b>at</b> the bus stops"
VOTE = "priority-mapping"
PATHS = ["/record", "/record/archive", "/record/breakout"]


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Somebody has written an idea, and voted; the hall has not seen the tally."""
    served = Hall(tmp_path_factory.mktemp("record"), CHECKOUT / "agenda.yaml").open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    phone = Client(served).take_seat("mayor-leeser").connect("phone")
    served.asked("JumpTo", block="breakout", seen="welcome")
    assert phone.do("WriteContribution", block="breakout", text=SAID)["ok"]
    served.asked("JumpTo", block=VOTE, seen="breakout")
    assert phone.do("PlaceDots", block=VOTE, dots={"taxes": 2})["ok"]
    served.asked("AskQuestion", seen=VOTE, prompt={"en": "All well?"}, scale=True)
    question = served.on_stage()["spot"]["block"]["id"]
    assert phone.do("PlaceDots", block=question, dots={"4": 1})["ok"]
    yield served
    served.close()


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


def test_the_hall_goes_on_while_an_archive_is_made(hall: Hall, facilitator: Client) -> None:
    """Two at once, and a phone's ballot between them."""
    phone = Client(hall).take_seat("district-6").connect("phone")
    for _ in range(2):
        assert seen(facilitator, "/record/archive").ok
        assert phone.do("PlaceDots", block=VOTE, dots={})["ok"]


def test_the_contents_lead_to_every_result_there_is(facilitator: Client) -> None:
    page = seen(facilitator, "/record").text
    assert 'href="/record/archive"' in page
    assert 'href="/record/breakout"' in page
    assert f'href="/record/{VOTE}"' in page
    assert 'href="/record/welcome"' not in page


def test_what_somebody_wrote_is_words_and_no_page(facilitator: Client) -> None:
    page = seen(facilitator, "/record/breakout").text
    assert "Shade &lt;b&gt;at&lt;/b&gt; the bus stops" in page
    assert SAID not in page


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


def test_it_is_read_in_spanish_too(facilitator: Client) -> None:
    page = seen(facilitator, f"/record/{VOTE}", "es").text
    assert '<html lang="es">' in page
    assert "Podían votar: 2. Votaron: 1." in page


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
