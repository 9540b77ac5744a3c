"""The residents' ballot on a phone at home: with a script and without, by hand and by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from at_home import counts, field, voting
from hall import Client, Hall
from people import Person
from playwright.sync_api import expect
from tongues import said
from voting_residents import VOTE, advised_by_residents

from facilitator.plan.values import Text

SIZES = ((360, 640), (320, 568))
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"
SMALL = """() => [...document.querySelectorAll("#mapping .step, #mapping .choice, #send-ballot")]
  .filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect())
  .filter(({ width, height }) => Math.min(width, height) < 44).length"""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, advised_by_residents(tmp_path)).open()
    yield served
    served.close()


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    return facilitator


def test_a_resident_votes_in_spanish_as_voting_opens_and_reads_what_came_of_it(
    facilitator: Client, hall: Hall, person: Callable[..., Person]
) -> None:
    one = person(360, 640, "es").opens_the_residents_page()
    form = one.page.locator("#mapping")
    expect(form).to_be_hidden()
    voting(facilitator)
    expect(form).to_be_visible()
    one.press(said("Place a dot on {item}", "es").replace("{item}", said("Taxes", "es")))
    one.press(said("Place a dot on {item}", "es").replace("{item}", said("Taxes", "es")))
    one.press(said("Place a dot on {item}", "es").replace("{item}", said("Streets", "es")))
    expect(one.page.locator("#dots-left")).to_have_text("Le quedan 2 puntos de 5")
    expect(one.page.locator("#sending-ballot")).to_have_text(said("Not sent yet.", "es"))
    assert not one.page.evaluate(TOO_WIDE)
    assert one.page.evaluate(SMALL) == 0
    one.press(said("Send my ballot", "es"))
    expect(one.page.locator("#sent-mapping code")).not_to_be_empty()
    expect(one.page.locator("#sending-ballot")).to_be_empty()
    own = one.page.locator("#own-ballots")
    expect(own).to_contain_text(f"{said('Taxes', 'es')}: 2")
    counts(facilitator, {"taxes": 2, "streets": 1})
    one.press(said("Take a dot back from {item}", "es").replace("{item}", said("Taxes", "es")))
    one.press(said("Send my ballot", "es"))
    expect(own).to_contain_text(f"{said('Taxes', 'es')}: 1")
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    expect(one.page.locator("#send-ballot")).to_be_disabled()
    expect(one.page.locator("#vote-results")).to_be_hidden()
    assert facilitator.do("RevealTally", block=VOTE)["ok"]
    result = one.page.locator(f"#result-{VOTE}")
    expect(result).to_contain_text("Residentes (consultivo; Boletas: 1)")
    expect(form).to_be_hidden()
    expect(own).to_contain_text(f"{said('Taxes', 'es')}: 1")
    assert not one.page.evaluate(TOO_WIDE)


def test_what_one_has_chosen_stays_while_the_list_changes_and_after_a_reload_what_was_sent(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    voting(facilitator)
    one = person(360, 640).opens_the_residents_page()
    field(one, "taxes").fill("2")
    title: Text = {"en": "Shade at bus stops", "es": "Sombra en las paradas"}
    added = facilitator.do("AddOption", block=VOTE, theme="customer-service", title=title)
    assert added["ok"]
    expect(field(one, added["made"])).to_be_visible()
    expect(field(one, "taxes")).to_have_value("2")
    field(one, added["made"]).fill("1")
    one.press("Send my ballot")
    expect(one.page.locator("#own-ballots")).to_contain_text("Shade at bus stops: 1")
    one.page.reload()
    expect(field(one, "taxes")).to_have_value("2")
    expect(one.page.locator("#sending-ballot")).to_be_empty()
    kept = facilitator.do(
        "MergeOptions", block=VOTE, kept="taxes", merged=["fiscal-responsibility"]
    )
    assert kept["ok"]
    expect(one.page.locator("#option-1-taxes")).to_contain_text("Also: Fiscal responsibility")
    expect(field(one, "taxes")).to_have_value("2")


def test_a_second_round_begins_with_an_empty_paper_and_is_voted_in_on_the_same_page(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    voting(facilitator)
    one = person(360, 640).opens_the_residents_page()
    field(one, "taxes").fill("2")
    one.press("Send my ballot")
    expect(one.page.locator("#own-ballots code")).to_have_count(1)
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    assert facilitator.do("BeginRound", block=VOTE, kind="again", round=1)["ok"]
    expect(one.page.locator("#mapping legend")).to_contain_text("Round 2")
    expect(field(one, "taxes")).to_have_value("")
    field(one, "streets").fill("1")
    one.press("Send my ballot")
    expect(one.page.locator("#own-ballots code")).to_have_count(2)
    counts(facilitator, {"streets": 1})


def test_what_is_refused_is_said_and_stays_in_the_fields(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    voting(facilitator)
    one = person(360, 640).opens_the_residents_page()
    for item in ("taxes", "streets", "seniors"):
        field(one, item).fill("2")
    expect(one.page.locator("#dots-left")).to_contain_text("more dots than you have")
    one.press("Send my ballot")
    expect(one.page.locator("#refused")).to_contain_text("more dots than you have")
    expect(field(one, "seniors")).to_have_value("2")
    expect(one.page.locator("#own-ballots")).to_be_hidden()


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_without_a_script_it_is_a_form_that_works_in_large_letters(
    facilitator: Client, person: Callable[..., Person], lang: str, size: tuple[int, int]
) -> None:
    voting(facilitator)
    one = person(*size, lang, java_script_enabled=False).opens_the_residents_page()
    expect(one.page.locator("#mapping .step").first).to_be_hidden()
    field(one, "taxes").fill("2")
    field(one, "seniors").fill("1")
    one.press(said("Send my ballot", lang))
    expect(one.page.locator("#sent-mapping code")).not_to_be_empty()
    expect(one.page.locator("#own-ballots")).to_contain_text(f"{said('Taxes', lang)}: 2")
    counts(facilitator, {"taxes": 2, "seniors": 1})


def test_with_text_at_twice_its_size_nothing_runs_out_of_the_page(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    voting(facilitator)
    for width, height in SIZES:
        one = person(width, height, "es").opens_the_residents_page()
        expect(one.page.locator("#mapping")).to_be_visible()
        one.page.evaluate("document.documentElement.style.fontSize = '32px'")
        assert not one.page.evaluate(TOO_WIDE)


def test_by_keyboard_alone(facilitator: Client, person: Callable[..., Person]) -> None:
    voting(facilitator)
    one = person(360, 640).opens_the_residents_page()
    expect(one.page.locator("html[data-live]")).to_be_attached()
    field(one, "taxes").focus()
    one.page.keyboard.press("ArrowUp")
    one.page.keyboard.press("Tab")
    expect(one.page.get_by_role("button", name="Place a dot on Taxes")).to_be_focused()
    one.page.keyboard.press("Enter")
    expect(field(one, "taxes")).to_have_value("2")
    field(one, "taxes").focus()
    one.page.keyboard.press("Enter")
    expect(one.page.locator("#own-ballots")).to_contain_text("Taxes: 2")
