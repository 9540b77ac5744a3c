"""The page of results, for anybody: what the hall was shown, ballots by receipt, nobody's name."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from hall import CHECKOUT, Client, Hall

VOTE = "priority-mapping"
NAMES = ("Aurelia", "Bertram")
COUNCIL = {"en": "Mayor & Council", "es": "Alcalde y Concejo"}
PARTNERS = {"en": "Community Partners", "es": "Socios comunitarios"}
ABSENT = {"en": ("City Staff", "Residents"), "es": ("Personal de la Ciudad", "Residentes")}
ROOM = (("taxes", 2), ("streets", 1))


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    yield served
    served.close()


def voted(hall: Hall) -> list[str]:
    """Two guests vote; returns their receipts, as their phones are answered."""
    phones = [Client(hall).give_name(name, "partner").connect("phone") for name in NAMES]
    answers = [
        phone.do("CastBallot", block=VOTE, ballot={item: dots})
        for phone, (item, dots) in zip(phones, ROOM, strict=True)
    ]
    return [answer["made"] for answer in answers]


def page(hall: Hall, language: str = "en") -> str:
    """As somebody has it who has no cookie and no name."""
    answer = requests.get(hall.url + "/results", headers={"Accept-Language": language}, timeout=10)
    assert answer.ok
    return html.unescape(answer.text)


def test_nothing_is_there_before_the_hall_has_been_shown_it(hall: Hall) -> None:
    receipts = voted(hall)
    for told in (page(hall), page(hall, "es")):
        assert "Taxes" not in told and "Impuestos" not in told
        assert not any(one in told for one in receipts)
    hall.asked("CloseVoting", block=VOTE)
    assert "No result has been shown to the hall yet." in page(hall)
    hall.asked("UncoverNext", block=VOTE, step=0)
    assert "No result has been shown to the hall yet." in page(hall)


def test_the_results_have_one_address_and_are_made_once_for_all_who_ask(hall: Hall) -> None:
    asked = requests.get(hall.url + "/results?x=1&fbclid=2", timeout=10, allow_redirects=False)
    assert (asked.status_code, asked.headers["Location"]) == (303, "/results")


def test_what_was_revealed_is_there_with_every_ballot_by_its_receipt(hall: Hall) -> None:
    receipts = voted(hall)
    hall.asked("CloseVoting", block=VOTE)
    hall.asked("RevealTally", block=VOTE)
    told = page(hall)
    listed = re.findall(
        r"<li><code>([0-9a-f]{12})</code>.*?: <span[^>]*>([^<]+)</span>( ×2)?", told
    )
    by_receipt = {receipt: (title, bool(twice)) for receipt, title, twice in listed}
    assert [one for one, _, _ in listed] == sorted(receipts)
    assert by_receipt[receipts[0]] == ("Taxes", True)
    assert by_receipt[receipts[1]] == ("Streets", False)
    assert not any(name in told for name in NAMES)
    assert "It does not show that each person had one ballot" in told
    assert "Las boletas, por comprobante: 2" in page(hall, "es")
    hall.asked("HideTally", block=VOTE)
    assert "Taxes" not in page(hall)


def test_while_a_tally_is_shown_live_no_ballot_is_on_the_page(hall: Hall) -> None:
    receipts = voted(hall)
    hall.asked("RevealTally", block=VOTE)
    told = page(hall)
    assert "Voting is open: this is not the result yet." in told
    assert not any(one in told for one in receipts)


@pytest.mark.parametrize(("language", "decides"), [("en", "what decides"), ("es", "lo que decide")])
def test_the_only_group_that_decides_has_its_ranking_once_by_its_name(
    hall: Hall, language: str, decides: str
) -> None:
    voted(hall)
    hall.asked("CloseVoting", block=VOTE)
    hall.asked("RevealTally", block=VOTE)
    told = page(hall, language)
    captions = re.findall(r"<caption>(.*?)</caption>", told)
    council = [one for one in captions if COUNCIL[language] in one]
    assert len(council) == 2, "one a theme"
    assert all(f"{decides}: {COUNCIL[language]}" in one for one in council)
    assert sum(PARTNERS[language] in one for one in captions) == 2
    for group in ABSENT[language]:
        assert group in told, "in the table of who voted"
        assert not any(group in one for one in captions), "without a ballot, no lists of zeros"


def test_what_was_asked_beside_the_agenda_is_there_too(hall: Hall) -> None:
    hall.asked(
        "AskQuestion", seen=VOTE, prompt={"en": "All well?", "es": "¿Todo bien?"}, scale=True
    )
    question = hall.on_stage()["spot"]["block"]["id"]
    phone = Client(hall).give_name("Aurelia", "partner").connect("phone")
    made = phone.do("CastBallot", block=question, ballot={"4": 1})["made"]
    hall.asked("CloseVoting", block=question)
    hall.asked("RevealTally", block=question)
    told = page(hall, "es")
    assert "¿Todo bien?" in told and made in told
    assert "All well?" not in told


@pytest.fixture
def named(tmp_path: Path) -> Iterator[Hall]:
    agenda = (CHECKOUT / "agenda.yaml").read_text()
    before = "          quota: 3\n"
    assert agenda.count(before) == 1
    plan = tmp_path / "agenda.yaml"
    plan.write_text(agenda.replace(before, before + "          names: shown\n"))
    served = Hall(tmp_path, plan).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    yield served
    served.close()


def test_names_stand_beside_dots_where_everybody_was_told_so_and_beside_no_receipt(
    named: Hall,
) -> None:
    receipts = voted(named)
    named.asked("RevealTally", block=VOTE)
    assert not any(name in page(named) for name in NAMES), "voting is open"
    named.asked("CloseVoting", block=VOTE)
    told = page(named)
    listed = re.findall(r"<summary><span[^>]*>([^<]+)</span></summary>\s*<p>(.+?)</p>", told, re.S)
    assert {option: " ".join(re.sub(r"<[^>]+>", "", who).split()) for option, who in listed} == {
        "Taxes": "Community Partners (1): Aurelia ×2",
        "Streets": "Community Partners (1): Bertram",
    }
    for line in re.findall(r"<li><code>.+?</li>", told, re.S):
        assert any(one in line for one in receipts)
        assert not any(name in line for name in NAMES)
    assert "Quién dio qué" in page(named, "es")
