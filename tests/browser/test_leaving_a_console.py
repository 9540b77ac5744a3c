"""A console that was left is one no more: for its own browser, for its other tabs, for good."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect

DOOR = "The facilitator’s console"
LEFT = "You have left."
FIRST, SECOND = "Welcome + Opening Remarks", "Overview and Strategic Context"


def test_a_console_that_is_left_stays_closed_and_another_goes_on(
    person: Callable[..., Person],
) -> None:
    mine, stays = (person(1280, 800).opens_the_console() for _ in range(2))
    stays.starts_the_day()
    tab = mine.opens_another_tab()
    tab.page.goto(tab.hall.url + "/console")
    expect(tab.page.locator("#now-title")).to_have_text(FIRST)
    copy = person(1280, 800)
    copy.page.context.add_cookies(mine.page.context.cookies())
    lists(mine, 2)
    expect(mine.page.locator(".console-row").filter(has_text="this one")).to_have_count(1)

    mine.press("Leave this console")
    mine.press("No, leave it")
    expect(mine.page.locator("#now-title")).to_have_text(FIRST)
    mine.press("Leave this console")
    mine.says_yes()
    is_at_the_door(mine)
    mine.sees(LEFT)
    is_at_the_door(tab)
    copy.page.goto(copy.hall.url + "/console")
    is_at_the_door(copy)
    lists(stays, 1)
    stays.advances_to(SECOND)

    mine.page.go_back()
    expect(mine.page.locator("#now-title")).to_have_count(0)
    mine.page.goto(mine.hall.url + "/console")
    is_at_the_door(mine)
    mine.opens_the_console()
    expect(mine.page.locator("#now-title")).to_have_text(SECOND)
    lists(mine, 2)


def is_at_the_door(one: Person) -> None:
    one.is_in(DOOR)
    expect(one.page.locator("#now-title")).to_have_count(0)


def lists(one: Person, consoles: int) -> None:
    if not one.page.locator("#drawer-people").is_visible():
        one.opens_the_drawer("people")
    summary = one.page.locator(".consoles summary")
    expect(summary).to_contain_text(f"Open consoles: {consoles}")
    if one.page.locator(".console-row").count() == 0:
        summary.click()
    expect(one.page.locator(".console-row")).to_have_count(consoles)
