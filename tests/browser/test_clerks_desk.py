"""The clerk's desk: a page and a link of its own, beside a console in the same browser."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from people import Person
from playwright.sync_api import expect

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
WIDE = "document.documentElement.scrollWidth"
Give = Callable[..., Person]


def opens_the_desk(person: Person) -> Person:
    found = re.search(r"(\S+/clerk#\S+)", person.hall.output)
    assert found, person.hall.output
    person.page.goto(found[1])
    expect(person.page.locator(".desk-head")).to_be_visible()
    return person


def test_a_clerk_sees_what_is_voted_on_and_how_many_have(into: Callable[..., Give]) -> None:
    give = into("priority-mapping")
    desk = opens_the_desk(give(1280, 800))
    expect(desk.page).to_have_url(desk.hall.url + "/clerk")
    desk.sees("Voting is open.")
    voter = give().joins_as("Mayor Leeser")
    expect(desk.page.locator(".turnout caption")).to_have_text("0 of 1 have voted")
    voter.page.get_by_role("button", name=re.compile("Place a dot on")).first.click()
    expect(desk.page.locator(".turnout caption")).to_have_text("1 of 1 have voted")
    expect(desk.page.locator(".turnout tbody tr")).to_have_text(["Phones1"])
    desk.hall.asked("CloseVoting", block="priority-mapping")
    desk.sees("Voting is closed.")


def test_one_browser_is_a_console_and_a_desk_and_each_is_left_by_itself(
    into: Callable[..., Give],
) -> None:
    console = into("welcome")(1280, 800).opens_the_console()
    desk = opens_the_desk(console.opens_another_tab())
    desk.sees("Nothing is asked in this part of the day.")
    console.opens_the_drawer("people")
    console.page.get_by_text("Open consoles: 2").click()
    expect(console.page.locator(".console-row").filter(has_text="Clerk")).to_be_visible()
    desk.press("Leave the desk")
    desk.press("Yes, leave")
    expect(desk.page.locator("#door-form")).to_be_visible()
    expect(desk.page.locator("h1")).to_have_text("The clerk’s desk")
    expect(console.page.locator(".console-row")).to_have_count(1)


@pytest.mark.parametrize(("size", "lang"), [((1280, 800), "en"), ((360, 640), "es")])
def test_the_desk_reads_at_any_size_in_either_language(
    into: Callable[..., Give], size: tuple[int, int], lang: str
) -> None:
    desk = opens_the_desk(into("priority-mapping")(*size, lang))
    expect(desk.page.locator(".vote-desk")).to_be_visible()
    desk.page.locator(".paper-list summary").click()
    assert Axe().run(desk.page, options=RULES).response["violations"] == []
    assert desk.page.evaluate(WIDE) <= size[0]
    desk.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert desk.page.evaluate(WIDE) <= size[0]
