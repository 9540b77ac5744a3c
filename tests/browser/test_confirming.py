"""A tapped name of the governing body, on both screens: in at once, and counted after one press."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect

VOTE, ITEM = "Focus: Priority Mapping by key theme", "311 process improvements"


def test_dots_count_once_the_facilitator_has_said_yes(person: Callable[..., Person]) -> None:
    console = person(1280, 900).opens_the_console()
    console.starts_the_day()
    console.jumps_to(VOTE)
    phone = person(360, 740).joins_as("Mayor Leeser", confirmed=False)
    phone.sees(
        "The facilitator confirms you in a moment; your dots and answers count from then on."
    )
    phone.sees("Votes are recorded by name.")
    phone.places_a_dot_on(ITEM)
    expect(phone.page.locator(".purse-state")).to_have_text("kept, not counted yet")
    console.sees("Not counted yet, as nobody has confirmed who placed them. Ballots: 1")
    expect(console.page.locator(".counts")).to_have_count(0)
    console.press("To be confirmed: 1")
    expect(console.page.locator(".unconfirmed")).to_be_focused()
    console.press("Confirm Mayor Leeser")
    expect(console.page.locator(".badge")).to_have_count(0)
    phone.is_told_it_counted()
    expect(phone.page.get_by_text("The facilitator confirms you")).to_have_count(0)
    expect(console.page.locator(".turnout")).to_contain_text("1 of 1 person has voted")
