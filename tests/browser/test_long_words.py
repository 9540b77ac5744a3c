"""A word or an address without end widens no screen, whoever wrote it and wherever it is shown."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import expect

WORD = "Bürgerstadt" * 36 + "zona"
ADDRESS = "https://www.elpasotexas.gov/" + "budget-" * 23 + "x"
ENDLESS = f"{WORD} {ADDRESS}"
NAME = "Maximiliana" * 7 + "Paz"
LAPTOP, PHONE, PROJECTOR = (1280, 800), (390, 844), (1920, 1080)
GUESTS = "Community Partners"
FIRST, ROOMS, WINDOW = "welcome", "breakout", "feedback-one"
STICKING_OUT = """() => {
  const wide = document.documentElement.scrollWidth > innerWidth;
  const shown = document.querySelectorAll(":is(main, aside) :is(button, p, li, textarea)");
  const out = [...shown].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return one.checkVisibility() && !one.closest(".sr-only") && (left < 0 || right > innerWidth);
  });
  const told = out.map((one) => one.outerHTML.slice(0, 80));
  return wide ? [`${document.documentElement.scrollWidth} pixels wide`, ...told] : told;
}"""
EVEN_AND_FULL = """() => {
  const cards = [...document.querySelectorAll(".team")];
  const even = new Set(cards.map((one) => Math.round(one.getBoundingClientRect().width))).size < 2;
  return cards.length > 1 && even && cards.every((one) => one.scrollWidth <= one.clientWidth + 1);
}"""


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    """Has begun the day, and told everyone something endless."""
    assert (len(WORD), len(ADDRESS), len(NAME)) == (400, 190, 80)
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("SendNotice", to="everyone", text={"en": ENDLESS})["ok"]
    return facilitator


def test_an_endless_word_on_a_board_widens_no_screen(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    assert facilitator.do("JumpTo", block=ROOMS, seen=FIRST)["ok"]
    phone = person(*PHONE).joins_with_the_name(NAME, GUESTS)
    phone.writes_on_the_board(ENDLESS)
    phone.press("Write the report")
    phone.page.locator("textarea.report-page").fill(ENDLESS)
    phone.press("Save", exact=True)
    stage = watches(person, "/stage", PROJECTOR)
    expect(stage.page.locator(".team").first).to_be_visible()
    stage.page.wait_for_function(EVEN_AND_FULL)
    assert facilitator.do("ShowReports", block=ROOMS)["ok"]
    phone.sees("What the teams report")
    fits(phone, stage)
    console = person(*LAPTOP).opens_the_console()
    expect(console.page.locator(".room .report")).to_contain_text(WORD[:60])
    the_console_fits(console)


def test_an_endless_comment_widens_no_screen(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    assert facilitator.do("JumpTo", block=WINDOW, seen=FIRST)["ok"]
    resident = person(*PHONE).opens_the_residents_page()
    resident.comments(f"1 {ENDLESS}", "Send my comment")
    service = facilitator.see(f"block:{WINDOW}", lambda body: body["waiting"])
    approved = {"block": WINDOW, "comment": service["waiting"][0]["id"]}
    assert facilitator.do("ApproveComment", **approved)["ok"]
    resident.comments(f"2 {ENDLESS}", "Send my comment")
    phone = person(*PHONE).joins_with_the_name(NAME, GUESTS)
    neighbour, stage = watches(person, "/c", PHONE), watches(person, "/stage", PROJECTOR)
    for one in (phone, neighbour):
        expect(one.page.locator("main").get_by_text(f"1 {WORD[:200]}").first).to_be_visible()
    fits(phone, neighbour)
    for one in (phone, neighbour):
        one.page.get_by_text("more", exact=True).first.click()
        expect(one.page.locator("main").get_by_text(f"1 {WORD}").first).to_be_visible()
    expect(stage.page.locator(".comment blockquote").first).to_be_visible()
    fits(resident, phone, neighbour, stage)
    console = person(*LAPTOP).opens_the_console()
    expect(console.page.locator(".comment")).to_have_count(2)
    the_console_fits(console)


def watches(person: Callable[..., Person], path: str, size: tuple[int, int]) -> Person:
    one = person(*size)
    one.page.goto(one.hall.url + path)
    return one


def fits(*people: Person) -> None:
    """Once a page has come to rest: a browser whose window was narrowed lays it out anew."""
    for one in people:
        with suppress(TooLate):
            one.page.wait_for_function(f"!({STICKING_OUT})().length", timeout=5_000)
    faults = {one.page.url: one.page.evaluate(STICKING_OUT) for one in people}
    assert not any(faults.values()), faults


def the_console_fits(console: Person) -> None:
    """On a laptop, then pane by pane on a phone; its buttons stay within reach."""
    console.opens_the_drawer("people")
    expect(console.page.locator(".person-name")).to_have_count(1)
    fits(console)
    console.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    for button in console.page.locator(".panes > button").all():
        button.click()
        fits(console)
