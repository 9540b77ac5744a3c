"""What comes into a line finds its room there: nothing else moves, and no tab leaves the screen."""

from collections.abc import Callable

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import Locator, expect
from tongues import said

BREAKOUT, FEEDBACK = "breakout", "feedback-one"
LINES = """(list) => [...list.querySelectorAll("dt, dd")].map((one) => {
  const range = new Range();
  range.selectNodeContents(one);
  const boxes = [...range.getClientRects()].sort((a, b) => a.top - b.top);
  return boxes.filter((box, index) => !index || box.top >= boxes[index - 1].bottom - 2).length;
})"""
"""On how many lines each term, and what is said of it, stands."""

SCREENS = [(1280, 800), (360, 740)]


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    return facilitator


def height(one: Locator) -> float:
    return one.evaluate("(one) => one.getBoundingClientRect().height")


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("screen", SCREENS, ids=["laptop", "phone"])
def test_the_consoles_session_line_stays_as_high_when_the_first_comment_waits(
    hall: Hall,
    facilitator: Client,
    person: Callable[..., Person],
    screen: tuple[int, int],
    lang: str,
) -> None:
    assert facilitator.do("JumpTo", block=FEEDBACK, seen="welcome")["ok"]
    console = person(*screen, lang).opens_the_console()
    line = console.page.locator(".session-line")
    expect(line.locator(".state")).to_be_visible()
    before = height(line)
    resident = person(360, 740, lang).opens_the_residents_page()
    resident.does("resident", "SendComment", block=FEEDBACK, text="Shade", lang="en", theme=None)
    expect(line.locator(".badge")).to_be_visible()
    assert height(line) == before


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_consoles_tabs_are_all_on_a_phone(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    tabs = person(360, 740, lang).opens_the_console().page.locator(".panes")
    expect(tabs).to_be_visible()
    assert tabs.evaluate("(one) => one.scrollWidth <= one.clientWidth")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_writing_fields_button_keeps_its_height_once_something_was_sent(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    phone = person(360, 740, lang).joins_as(said("Mayor Leeser", lang))
    assert facilitator.do("JumpTo", block=BREAKOUT, seen="welcome")["ok"]
    row = phone.page.locator(".writebox-row")
    before = height(row)
    phone.page.locator(".writebox textarea").fill("Shade")
    row.get_by_role("button").click()
    phone.sees(said("on the board below", lang))
    assert height(row) == before


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_is_said_of_the_time_stands_on_one_line_each_where_there_is_room(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    assert facilitator.do("JumpTo", block=BREAKOUT, seen="welcome")["ok"]
    page = person(1920, 1080, lang).opens_the_console().page
    expect(page.locator(".facts dd")).to_have_count(4)
    for facts in page.locator(".facts").all():
        assert facts.evaluate(LINES) == [1] * 4


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_phones_console_names_its_session_and_its_day_in_full(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    name = person(360, 740, lang).opens_the_console().page.locator(".session-name")
    expect(name).to_contain_text(said("Day One", lang))
    assert name.evaluate(
        "(it) => [...it.children].every((one) => one.scrollWidth <= one.clientWidth)"
    )
