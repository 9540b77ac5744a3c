"""A door that was closed on day one is still closed on day two: it is said where one looks then."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect

CLOSED = "The door is closed to guests."


def test_before_a_day_everybody_is_told_that_the_door_is_closed(
    person: Callable[..., Person],
) -> None:
    console = person(1280, 800).opens_the_console()
    stage = person(1920, 1080).opens_the_stage()
    expect(console.page.get_by_text(CLOSED)).to_have_count(0)
    console.starts_the_day()
    console.does("console", "CloseDoor")
    console.does("console", "JumpTo", block="adjournment-one", seen="welcome")
    console.does("console", "Advance", seen="adjournment-one")
    expect(console.page.locator(".between").get_by_text(CLOSED)).to_be_visible()
    expect(stage.page.locator(".door-list")).to_have_text("only names on the list")
    guest = person()
    guest.page.goto(guest.hall.url + "/")
    notice = guest.page.get_by_text("Names that are not on the list cannot join right now.")
    expect(notice).to_be_in_viewport()
    console.page.locator(".shut button").click()
    expect(console.page.get_by_text(CLOSED)).to_have_count(0)
    expect(stage.page.locator(".door-list")).to_have_count(0)
