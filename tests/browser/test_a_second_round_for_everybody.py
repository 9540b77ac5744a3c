"""A second round by keyboard alone, heard, with large letters, on small screens."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from everybody import everybody_decides
from hall import Client, Hall
from layout import HIDDEN
from people import Person
from playwright.sync_api import Page, expect
from scene import SEATS
from test_accessibility import faults_of
from test_announced import LISTEN, hears
from test_enlarged import LARGE, OUTSIDE
from test_keyboard import Typist
from tongues import said

VOTE, TITLE = "priority-mapping", "Focus: Priority Mapping by key theme"
FIRST = [{"streets": 2, "public-safety": 1}, {"process-311": 2, "seniors": 1}]
"""Streets and the 311 have a place each; two are level for the last."""

WORDS = {
    "en": ("Round 2 (tied)", "0 dots left of 1", "Streets"),
    "es": ("Ronda 2 (empate)", "Le quedan 0 puntos de 1", "Calles"),
}
SCREENS = {
    "letters of 200 %": (360, 740, LARGE),
    "320 px": (320, 640, "0"),
    "zoomed to 400 %": (320, 256, "0"),
}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, everybody_decides(tmp_path)).open()
    yield served
    served.close()


def others(hall: Hall) -> list[Client]:
    return [Client(hall).give_name(f"Ana {one}", "partner").connect("phone") for one in range(2)]


def vote(phones: list[Client], ballots: list[dict[str, int]], number: int) -> None:
    for phone, ballot in zip(phones, ballots, strict=True):
        assert phone.do("CastBallot", block=VOTE, ballot=ballot, round=number)["ok"]


def heard(page: Page) -> list[str]:
    return [one["words"] for one in page.evaluate("heard")]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_is_begun_voted_in_and_shown_by_keyboard_and_heard_once(
    hall: Hall, person: Callable[..., Person], lang: str
) -> None:
    title, none_left, streets = WORDS[lang]
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    phone, phones = person(360, 740, lang=lang).joins_as(SEATS[lang]), others(hall)
    console.jumps_to(TITLE)
    vote(phones, FIRST, 1)
    console.press("Close voting")
    expect(console.page.locator(".cut-desk")).to_contain_text("2 options for 1 place")
    phone.sees(said("Voting is closed.", lang))
    phone.page.evaluate(LISTEN)

    keys, voter = Typist(console), Typist(phone)
    keys.tabs_to(console.button("Vote once more on what is level"))
    keys.press("Enter")
    expect(console.page.get_by_role("group", name="2 options for 1 place")).to_be_visible()
    keys.says_yes()
    hears(phone, title)
    safety = said("Place a dot on {item}", lang).format(item=said("Public Safety", lang))
    voter.tabs_to(phone.button(safety))
    voter.press("Enter")
    hears(phone, none_left)
    before = len(heard(phone.page))
    vote(phones, [{"public-safety": 1}, {"seniors": 1}], 2)
    expect(console.page.locator(".turnout")).to_contain_text("3 of")
    assert len(heard(phone.page)) == before, "a ballot of somebody else's is heard by nobody"

    keys.tabs_to(console.button("Close voting"))
    keys.press("Enter")
    hears(phone, said("Voting is closed.", lang))
    voter.sees_the_focus()
    reveal = console.button("Reveal the tally to the hall")
    keys.tabs_to(reveal)
    expect(console.page.locator("button[data-rests]")).to_have_count(0)
    keys.press("Enter")
    hears(phone, said("The result is shown.", lang))
    words = heard(phone.page)
    assert sum(title in one for one in words) == 1, words
    for once in ("The result is shown.", "Voting is closed."):
        assert sum(said(once, lang) in one for one in words[before:]) == 1, words

    tree = phone.page.locator("main").aria_snapshot()
    for name in ("The result", "What goes forward"):
        assert f'heading "{said(name, lang)}"' in tree
    assert f"listitem: {streets}" in tree
    assert title in tree
    assert faults_of(phone.page, lang) == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_is_read_and_voted_in_with_large_letters_and_on_the_smallest_screen(
    hall: Hall, person: Callable[..., Person], lang: str
) -> None:
    facilitator = Client(hall).sign_in().connect("console")
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    phone, phones = person(360, 740, lang=lang).joins_as(SEATS[lang]), others(hall)
    console.jumps_to(TITLE)
    vote(phones, FIRST, 1)
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    assert facilitator.do("BeginRound", block=VOTE, kind="tied", round=1)["ok"]
    expect(phone.page.locator(".candidate")).to_have_count(2)
    assert too_large(phone.page, ".purse", ".candidate .step") == {}
    vote(phones, [{"public-safety": 1}, {"public-safety": 1}], 2)
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    assert facilitator.do("RevealTally", block=VOTE)["ok"]
    expect(phone.page.locator(".outcome")).to_be_visible()
    assert too_large(phone.page, ".outcome") == {}
    phone.page.goto(f"{hall.url}/results")
    expect(phone.page.locator("h3", has_text=WORDS[lang][0])).to_have_count(1)
    assert too_large(phone.page, "h3") == {}


def too_large(page: Page, shown: str, pressed: str = "nothing") -> dict[str, dict]:
    """Screen → what leaves it at a side, and which buttons something covers."""
    faults = {}
    for name, (width, height, change) in SCREENS.items():
        page.reload()
        expect(page.locator(shown).first).to_be_visible()
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(change)
        found = {
            "wide": page.evaluate("document.documentElement.scrollWidth > innerWidth"),
            "outside": page.evaluate(OUTSIDE, "main :is(h1, h2, h3, p, li, th, td, button)"),
            "covered": page.evaluate(HIDDEN, pressed),
        }
        if any(found.values()):
            faults[name] = found
    return faults
