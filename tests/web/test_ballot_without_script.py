"""The residents' ballot where no script runs: its form, what was wrong, what came of it."""

import html
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import Client, Hall
from itsdangerous import URLSafeSerializer
from voting_residents import VOTE, advised_by_residents

from facilitator.access.identity import COOKIE
from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.record.evidence_verification import verify_evidence

VOTED = {"dots.taxes": "2", "dots.streets": "1"}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, advised_by_residents(tmp_path)).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    yield served
    served.close()


@pytest.fixture
def resident(hall: Hall) -> Client:
    return Client(hall)


def page(who: Client, language: str = "en") -> str:
    headers = {"Accept-Language": language}
    return html.unescape(who.http.get(who.hall.url + "/c", headers=headers).text)


def hidden(shown: str) -> dict[str, str]:
    """What the ballot's hidden fields say."""
    form = shown.partition('id="mapping"')[2].partition("</form>")[0]
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form))


def sends(who: Client, once: str = "b-1", **fields: str) -> tuple[int, str]:
    """Fill in the form as it stands on the page, and send it; fields are as `dots__streets`."""
    answer = who.form("/c", **(hidden(page(who)) | {"once": once} | fields))
    return answer.status_code, html.unescape(answer.text)


def own(shown: str) -> str:
    return shown.partition('id="own-ballots"')[2].partition("</section>")[0]


def told(shown: str) -> tuple[str, str]:
    """The code and the words of what was wrong."""
    found = re.search(r'class="problem" role="alert" data-code="([\w-]+)">([^<]+)', shown)
    assert found
    return found[1], found[2]


def test_the_page_has_the_paper_while_voting_is_open_in_both_languages(resident: Client) -> None:
    shown = page(resident)
    assert "Voting is open." in shown
    assert "Your dots: 5, at most 2 for one item." in shown
    assert "Residents advise" in shown
    assert re.search(r'type="number"[^>]*name="dots.taxes" min="0" max="2"', shown)
    assert "Los residentes opinan" in page(resident, "es")
    assert "Enviar mi boleta" in page(resident, "es")


def test_a_ballot_is_counted_and_the_page_has_its_receipt_and_what_was_chosen(
    hall: Hall, resident: Client
) -> None:
    status, shown = sends(resident, **VOTED)
    assert status == 200
    receipt = re.search(r"Your receipt: <code>([0-9a-f]{12})</code>", re.sub(r"\s+", " ", shown))
    assert receipt
    assert "Taxes</span>: 2" in own(shown)
    assert receipt[1] in own(shown)
    assert re.search(r'name="dots.taxes"[^>]*value="2"', shown)
    console = Client(hall).sign_in().connect("console")
    counted = console.see(f"block:{VOTE}", lambda body: body["result"]["sides"][-1]["ballots"])
    assert counted["turnout"]["groups"][-1] == {
        "id": "residents",
        "eligible": 0,
        "here": 0,
        "voted": 1,
    }
    assert counted["turnout"]["ballots"] == 0, "of the hall"
    assert counted["result"]["ballots"] == 0, "of those who decide"


def test_another_ballot_takes_its_place_and_the_same_again_is_no_other(resident: Client) -> None:
    sends(resident, **VOTED)
    status, shown = sends(resident, "b-2", **(VOTED | {"dots.taxes": "", "dots.streets": "2"}))
    assert status == 200
    assert "Streets</span>: 2" in own(shown)
    assert "Taxes" not in own(shown)


def test_a_page_that_is_sent_twice_is_one_ballot_and_with_other_dots_it_is_asked_about(
    resident: Client,
) -> None:
    before = hidden(page(resident)) | {"once": "b-1"}
    assert resident.form("/c", **(before | VOTED)).ok
    again = resident.form("/c", **(before | VOTED))
    assert again.ok
    assert "Thank you." in again.text
    changed = resident.form("/c", **(before | VOTED | {"dots.taxes": "1"}))
    assert changed.status_code == 409
    shown = html.unescape(changed.text)
    assert told(shown)[0] == "newer-elsewhere"
    assert "Taxes</span>: 2" in own(shown)
    assert re.search(r'name="dots.taxes"[^>]*value="1"', shown)
    sent = resident.form("/c", **(hidden(shown) | VOTED | {"once": "b-1", "dots.taxes": "1"}))
    assert sent.ok
    assert "Taxes</span>: 1" in own(html.unescape(sent.text))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"dots.taxes": "3"}, "over-cap"),
        ({"dots.taxes": "2", "dots.streets": "2", "dots.seniors": "2"}, "over-budget"),
        ({"dots.streets": "2", "dots.seniors": "2"}, "over-quota"),
        ({"dots.gold": "1"}, "unknown-option"),
        ({"dots.taxes": "-1"}, "malformed"),
        ({"dots.taxes": "two"}, "malformed"),
        ({"dots.taxes": "9" * 6_000}, "malformed"),
        ({"dots.taxes": "²"}, "malformed"),
        ({"block": "gone", "dots.taxes": "1"}, "no-such-block"),
        ({"block": "", "dots.taxes": "1"}, "malformed"),
        ({"round": "2", "dots.taxes": "1"}, "round-over"),
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_wrong_is_said_in_place_and_nothing_typed_is_lost(
    resident: Client, fields: dict[str, str], code: str, language: str
) -> None:
    resident.http.headers["Accept-Language"] = language
    status, shown = sends(resident, **({"dots.regional-hospital": "1"} | fields))
    assert status == 409
    found, words = told(shown)
    assert found == code
    nothing = {"en": "Nothing can be saved", "es": "En este momento no se puede"}[language]
    broken = {"en": "The server did not understand", "es": "El servidor no entendió"}[language]
    assert not words.startswith((nothing, broken))
    if fields.get("block") is None:
        assert re.search(r'name="dots.regional-hospital"[^>]*value="1"', shown)
    if found == "over-cap":
        assert re.search(r'name="dots.taxes"[^>]*value="3"', shown)
    assert not own(shown).count("<h3>")


def test_once_voting_is_closed_a_ballot_comes_too_late_and_its_choices_stay(
    hall: Hall, resident: Client
) -> None:
    before = hidden(page(resident))
    hall.asked("CloseVoting", block=VOTE)
    answer = resident.form("/c", **(before | VOTED | {"once": "b-1"}))
    assert answer.status_code == 409
    shown = html.unescape(answer.text)
    assert told(shown)[0] == "closed"
    assert re.search(r'name="dots.taxes"[^>]*value="2"', shown)
    assert "<fieldset" in shown and " disabled>" in shown
    assert 'id="send-ballot" disabled' in shown
    assert "<fieldset id=" not in page(resident), "who comes now has no paper to fill in"


def test_each_device_has_one_ballot_whoever_sits_down_at_it(hall: Hall, resident: Client) -> None:
    sends(resident, **VOTED)
    assert resident.form("/c/else").ok
    shown = page(resident)
    assert not own(shown).count("<h3>"), "what the last one chose is theirs"
    status, refused = sends(resident, "b-2", **{"dots.seniors": "1"})
    assert status == 409
    assert told(refused)[0] == "voted-already"
    assert "Each device has one ballot." in told(refused)[1]
    assert re.search(r'id="voted-already" class="problem">Somebody has voted', shown), "before"
    assert re.search(r'id="mapping"[^>]* hidden>', shown)
    assert sends(Client(hall), **{"dots.seniors": "1"})[0] == 200


def test_a_ballot_that_another_tab_changed_is_not_overwritten_unseen(resident: Client) -> None:
    first = hidden(page(resident))
    sends(resident, **VOTED)
    answer = resident.form("/c", **(first | {"once": "b-2", "dots.seniors": "1"}))
    assert answer.status_code == 409
    shown = html.unescape(answer.text)
    assert told(shown)[0] == "newer-elsewhere"
    assert "Taxes</span>: 2" in own(shown)
    assert sends(resident, "b-3", **{"dots.seniors": "1"})[0] == 200


def test_a_ballot_that_counts_each_once_is_ticked(tmp_path: Path) -> None:
    served = Hall(tmp_path, advised_by_residents(tmp_path, cap="1")).open()
    try:
        served.asked("StartDay", day="day-one", times="now", sure=True)
        served.asked("JumpTo", block=VOTE, seen="welcome")
        status, shown = sends(Client(served), **{"dots.taxes": "1"})
        assert status == 200
        assert re.search(r'type="checkbox" name="dots.taxes" value="1" checked', shown)
        assert not re.search(r'type="checkbox" name="dots.streets" value="1" checked', shown)
    finally:
        served.close()


def test_no_page_has_anything_of_the_tally_before_the_hall_is_shown_it(
    hall: Hall, resident: Client
) -> None:
    sends(resident, **VOTED)
    neighbour = Client(hall)
    council = Client(hall).take_seat("district-1").connect("phone")
    assert council.do("CastBallot", block=VOTE, ballot={"taxes": 1})["ok"]

    def seen() -> list[str]:
        parts = [neighbour.http.get(f"{hall.url}/c/{one}?lang=en").text for one in PARTS]
        return [page(neighbour), *parts]

    before = seen()
    hall.asked("CloseVoting", block=VOTE)
    for shown in (*before, *seen()):
        assert 'class="card" id="result-' not in shown
        assert "Ballots:" not in shown
    hall.asked("UncoverNext", block=VOTE, step=0)
    assert all("Ballots:" not in shown for shown in seen())
    hall.asked("RevealTally", block=VOTE)
    shown = page(neighbour)
    assert "1. <span>Taxes</span>: 1" in shown
    assert re.search(r"Residents</strong> · advice · Ballots: 1", shown)
    assert "goes forward" in shown
    assert "opinión consultiva · Boletas: 1" in page(neighbour, "es")


PARTS = ("shared", "own")


def test_the_parts_of_an_open_page_are_as_on_the_page_and_the_shared_one_is_nobodys(
    hall: Hall, resident: Client
) -> None:
    sends(resident, **VOTED)
    neighbour = Client(hall)
    shared = [who.http.get(hall.url + "/c/shared?lang=en").text for who in (resident, neighbour)]
    assert shared[0] == shared[1]
    assert 'id="ballot" data-part="shared"' in shared[0]
    assert re.search(r'name="dots.taxes"[^>]*value=""', shared[0])
    assert "Taxes</span>: 2" in own(resident.http.get(hall.url + "/c/own?lang=en").text)
    assert "Taxes" not in own(neighbour.http.get(hall.url + "/c/own?lang=en").text)


def test_where_the_agenda_has_no_ballot_for_residents_their_page_has_none(tmp_path: Path) -> None:
    agenda = advised_by_residents(tmp_path, eligible="[council, staff, partner]")
    served = Hall(tmp_path, agenda).open()
    try:
        shown = page(Client(served))
        assert 'data-kind="mapping"' not in shown
        assert "<span>Vote</span>" not in Client(served).http.get(served.url + "/").text
    finally:
        served.close()


def looked_up(who: Client, receipt: str) -> str:
    shown = who.http.get(who.hall.url + "/c", params={"receipt": receipt}).text
    return re.sub(r"\s+", " ", shown.partition('id="found"')[2].partition("</section>")[0])


def receipt_of(shown: str) -> str:
    found = re.search(r"Receipt <code>([0-9a-f]{12})</code>", own(shown))
    assert found
    return found[1]


def test_a_receipt_says_whether_its_ballot_counts_and_never_what_it_says(
    hall: Hall, resident: Client
) -> None:
    first = receipt_of(sends(resident, **VOTED)[1])
    library = Client(hall)
    told_of_it = looked_up(library, first)
    assert "This ballot is counted." in told_of_it
    assert "/results" in told_of_it
    assert "Taxes" not in told_of_it
    second = receipt_of(sends(resident, "b-2", **{"dots.seniors": "1"})[1])
    assert "A later ballot of the same voter" in looked_up(library, first)
    assert "This ballot is counted." in looked_up(library, second)
    hall.asked("CloseVoting", block=VOTE)
    hall.asked("BeginRound", block=VOTE, kind="again", round=1)
    assert "Round 1: This ballot does not count any more." in looked_up(library, second)


def test_a_result_says_of_which_round_it_is_who_advises_and_where_all_is(
    hall: Hall, resident: Client
) -> None:
    assert "· left out</span>" in page(resident), "the hall jumped"
    hall.asked("CloseVoting", block=VOTE)
    hall.asked("BeginRound", block=VOTE, kind="again", round=1)
    neighbour = Client(hall)
    sends(resident, **VOTED)
    sends(neighbour, **{"dots.streets": "1", "dots.seniors": "1"})
    hall.asked("CloseVoting", block=VOTE)
    hall.asked("RevealTally", block=VOTE)
    shown = page(neighbour).partition(f'id="result-{VOTE}"')[2]
    assert "· Round 2 (held again)</h3>" in shown
    assert "Who decides: <span>Mayor" in re.sub(r"\s+", " ", shown)
    assert "1. <span>Streets</span>: 2</li>" in shown
    assert "Without a dot: " in shown
    assert f'href="/results#{VOTE}"' in shown


def test_the_door_says_that_residents_can_vote(hall: Hall) -> None:
    assert "<span>Vote</span></a>" in Client(hall).http.get(hall.url + "/").text


def test_evidence_has_no_device_and_no_resident_in_it(hall: Hall, resident: Client) -> None:
    sends(resident, **VOTED)
    hall.asked("CloseVoting", block=VOTE)
    file = hall.journal.with_name("evidence.jsonl")
    hall.command("evidence", "--journal", str(hall.journal), str(file))
    with sqlite3.connect(f"file:{hall.journal}?mode=ro", uri=True) as journal:
        ((body,),) = journal.execute("SELECT body FROM events WHERE name = 'ResidentEnrolled'")
    named = re.findall(r'"(resident|device_key|voter)":"(\w+)"', body)
    assert {name for name, _ in named} == {"resident", "device_key", "voter"}
    found = file.read_text("utf-8")
    _, cookie = URLSafeSerializer("").loads_unsafe(resident.http.cookies[COOKIE])
    secret = [value for name, value in named if name != "voter"]
    assert {*secret} == {cookie["resident"]}
    assert cookie["device"] not in body
    assert not [one for one in (*secret, cookie["device"]) if one in found]
    assert dict(named)["voter"] in found
    said = verify_evidence(file, Rules(all_activities())).lines
    assert f"{VOTE}, round 1, residents, n = 1" in said
