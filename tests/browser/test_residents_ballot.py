"""The residents' ballot on a phone at home: with a script and without, by hand and by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from at_home import advised_hall, counts, day_begun, field, voting
from hall import Client, Hall
from people import Person
from playwright.sync_api import expect
from tongues import said
from voting_residents import VOTE

from facilitator.plan.values import Text

SIZES = ((360, 640), (320, 568))
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"
SMALL = """() => [...document.querySelectorAll("#mapping .step, #mapping .choice, #send-ballot")]
  .filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect())
  .filter(({ width, height }) => Math.min(width, height) < 44).length"""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    yield from advised_hall(tmp_path)


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    return day_begun(hall)


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
    expect(result).to_contain_text("Residentes · opinión consultiva · Boletas: 1")
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
    expect(one.page.locator("#sent-mapping")).to_be_empty()
    own = one.page.locator("#own-ballots")
    expect(own).to_contain_text("Round 2 (held again)")
    expect(own).to_contain_text("In this round you have placed no dots.")
    expect(own).not_to_contain_text("Taxes")
    expect(own).to_contain_text("Round 1 · Receipt")
    expect(one.page.locator("#said")).to_contain_text("5 dots left of 5")
    field(one, "streets").fill("1")
    one.press("Send my ballot")
    expect(one.page.locator("#own-ballots code")).to_have_count(2)
    counts(facilitator, {"streets": 1})


def test_more_than_is_allowed_stops_where_it_is_asked_for_and_says_why(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    voting(facilitator)
    one = person(360, 640).opens_the_residents_page()
    left = one.page.locator("#dots-left")
    why = one.page.locator("#mapping .why")
    for _ in range(3):  # a button that cannot act still takes the press
        one.button("Place a dot on Streets").click(force=True)
    expect(field(one, "streets")).to_have_value("2")
    expect(one.page.locator("#option-1-streets .why")).to_have_text("At most 2 for one item.")
    expect(one.page.locator("#said")).to_contain_text("3 dots left of 5")
    field(one, "seniors").fill("2")
    expect(field(one, "seniors")).to_have_value("1")
    expect(one.page.locator("#option-1-seniors .why")).to_have_text("At most 3 in this theme.")
    here = one.page.locator("[data-theme=customer-service] .theme-quota")
    expect(here).to_have_text("3 of 3 placed here")
    blocked = one.button("Place a dot on Core services")
    expect(blocked).to_have_attribute("aria-disabled", "true")
    field(one, "taxes").fill("1.5")
    expect(field(one, "taxes")).to_have_value("1")
    expect(left).to_have_text("1 dot left of 5")
    field(one, "taxes").fill("7")
    expect(field(one, "taxes")).to_have_value("2")
    expect(left).to_be_in_viewport()
    field(one, "infrastructure").fill("1")
    expect(field(one, "infrastructure")).to_have_value("")
    expect(why).to_have_text("All your dots are placed. Take one back first.")
    one.press("Take a dot back from Taxes")
    expect(why).to_have_count(0)
    one.press("Send my ballot")
    expect(one.page.locator("#sent-mapping")).to_be_focused()
    counts(facilitator, {"streets": 2, "seniors": 1, "taxes": 1})


def test_what_is_open_stands_first_also_on_a_page_that_was_open_before(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    first = "document.querySelector('[data-kind]').dataset.kind"
    one = person(360, 640).opens_the_residents_page()
    expect(one.page.locator("html[data-live]")).to_be_attached()
    assert one.page.evaluate(first) == "feedback"
    voting(facilitator)
    expect(one.page.locator("#vote .open")).to_be_in_viewport()
    assert one.page.evaluate(first) == "mapping"
    later = person(360, 640).opens_the_residents_page()
    expect(later.page.locator("#vote .open")).to_be_in_viewport()
    plain = person(360, 640, java_script_enabled=False).opens_the_residents_page()
    expect(plain.page.locator("#vote .open")).to_be_in_viewport()


def test_at_a_shared_computer_the_next_is_told_that_there_is_no_ballot_and_has_none(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    voting(facilitator)
    one = person(360, 640).opens_the_residents_page()
    field(one, "taxes").fill("2")
    one.press("Send my ballot")
    counts(facilitator, {"taxes": 2})
    expect(one.page.locator("#voted-already")).to_be_hidden()
    one.page.get_by_text("I am somebody else").click()
    one.press("Begin as somebody else")
    expect(one.page.locator("#voted-already")).to_be_visible()
    expect(one.page.locator("#voted-already")).to_contain_text("Each device has one ballot.")
    expect(one.page.locator("html[data-live]")).to_be_attached()
    expect(one.page.locator("#voted-already")).to_be_visible()
    expect(one.page.locator("#mapping")).to_be_hidden()


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
    one.page.keyboard.press("ArrowUp")
    expect(one.page.locator("#said")).to_contain_text("3 dots left of 5")
    one.page.keyboard.press("Tab")
    expect(field(one, "financial-stability")).to_be_focused()
    one.page.keyboard.press("Enter")
    expect(one.page.locator("#own-ballots")).to_contain_text("Taxes: 2")
