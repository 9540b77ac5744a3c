"""A residents' page that many use: nothing is said to be received that was not."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect

WINDOW = "Live Additional Community Feedback Opportunity"
RECEIVED = "Thank you. Your comment was received."


def test_what_is_in_the_form_never_stands_under_a_receipt(person: Callable[..., Person]) -> None:
    console = person(1280, 800).opens_the_console()
    resident = person().opens_the_residents_page()
    console.starts_the_day()
    console.jumps_to(WINDOW)
    resident.comments("The first one", "Send my comment")
    resident.sees(RECEIVED)
    code = resident.page.locator(".receipt code").text_content()
    resident.page.locator("#text").fill("The second, half wri")
    expect(resident.page.get_by_text(RECEIVED)).to_have_count(0)
    console.press("Next:")
    console.says_yes()
    unsent = resident.page.locator("#unsent")
    expect(unsent).to_have_text("Not sent: comments are closed. Your text stays here.")
    expect(resident.page.locator("#text")).to_have_value("The second, half wri")

    resident.page.get_by_text("I am somebody else").click()
    resident.press("Begin as somebody else")
    expect(resident.page.get_by_text("The first one")).to_have_count(0)
    expect(resident.page.locator("#text")).to_have_value("")
    resident.page.get_by_text("Look up a receipt").click()
    resident.page.get_by_label("Receipt", exact=True).fill(str(code))
    resident.press("Look it up")
    expect(resident.page.locator("#found")).to_contain_text("The first one")
