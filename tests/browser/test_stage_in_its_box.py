"""The hall's screen: the clock stays in its box, and lists go on counting from page to page."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from full_hall import Past
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

from facilitator.core.agenda import StartDay

MINUTE_MS = 60_000
FIRST = "welcome"
SIZES = [(1024, 768), (1280, 720), (1920, 1080)]
OUT = """() => {
  const range = new Range();
  range.selectNodeContents(document.querySelector(".timer .clock-time"));
  const text = range.getBoundingClientRect();
  const box = document.querySelector(".timer").getBoundingClientRect();
  const lines = new Set([...range.getClientRects()].map((one) => Math.round(one.top)));
  return text.left < box.left || text.right > box.right || lines.size > 1;
}"""
APART = """() => {
  const box = (name) => document.querySelector(`.door-residents ${name}`).getBoundingClientRect();
  const code = box(".door-code");
  return [code.top - box(".door-words").bottom, box(".door-address").top - code.bottom];
}"""
"""From the words over the residents' QR code to the code, and from there to its address, in px."""
NUMBERS = """() => [...document.querySelectorAll(".items-steps, .items-ranking")].map((list) => {
  const before = Number(getComputedStyle(list).counterReset.replace("place", ""));
  const title = list.parentElement.querySelector("h2").firstChild.data;
  return [title, [...list.children].map((_, index) => before + 1 + index)];
})"""
"""The number that stands before each entry of each list on the page."""


@pytest.fixture
def give(
    request: pytest.FixtureRequest, chromium: Browser, tmp_path: Path, two_teams: Path
) -> Iterator[Callable[..., Person]]:
    """In a hall whose day began so many minutes ago, and which is still in its first block."""
    hall = Hall(tmp_path, two_teams)
    past = Past(hall, ago=request.param * MINUTE_MS)
    past.facilitated(StartDay("day-one", "now", sure=True))
    past.over()
    hall.open()
    with browsers(chromium, hall) as give:
        yield give
    hall.close()


@pytest.mark.parametrize(
    ("give", "signs"), [(10 * 60, "−9:59:59"), (60, "−59:59"), (0, "9:59")], indirect=["give"]
)
def test_the_clock_stays_in_its_box(give: Callable[..., Person], signs: str) -> None:
    stage = give().opens_the_stage()
    time = stage.page.locator(".timer .clock-time")
    expect(time).to_have_text(re.compile(re.sub("[0-9]", "[0-9]", signs) + r"\s*$"))
    for width, height in SIZES:
        stage.page.set_viewport_size({"width": width, "height": height})
        assert not stage.page.evaluate(OUT), (width, height)


@pytest.mark.parametrize("give", [0], indirect=True)
def test_a_numbered_list_goes_on_counting_over_its_pages(give: Callable[..., Person]) -> None:
    facilitator = Client(give().hall).sign_in().connect("console")
    assert facilitator.do("Advance", seen=FIRST)["ok"]
    stage = give(1280, 720, reduced_motion="reduce").opens_the_stage()
    expect(stage.page.locator(".section").first).to_be_visible()
    seen: dict[str, list[int]] = {}
    for _ in stage.turns_every_page():
        for title, numbers in stage.page.evaluate(NUMBERS):
            seen[title.strip()] = seen.get(title.strip(), []) + numbers
    assert seen["Strategic Mapping"] == list(range(1, 7))


@pytest.mark.parametrize("give", [0], indirect=True)
def test_an_address_stands_below_its_own_code(give: Callable[..., Person]) -> None:
    facilitator = Client(give().hall).sign_in().connect("console")
    assert facilitator.do("JumpTo", block="feedback-one", seen=FIRST)["ok"]
    stage = give().opens_the_stage()
    expect(stage.page.locator(".door-residents")).to_be_visible()
    for width, height in SIZES:
        stage.page.set_viewport_size({"width": width, "height": height})
        above, below = stage.page.evaluate(APART)
        assert abs(above - below) < 3, (width, height, above, below)
