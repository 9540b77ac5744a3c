"""Leaving one's place: it asks, says what goes with it, and the same phone gets it back."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect

VOTE = "Focus: Priority Mapping by key theme"
ITEM = "311 process improvements"


def test_who_leaves_by_mistake_has_the_dots_back(person: Callable[..., Person]) -> None:
    console = person(1280, 800).opens_the_console()
    district = person(360, 640).joins_as("District 6")
    console.starts_the_day()
    console.jumps_to(VOTE)
    district.places_a_dot_on(ITEM, 2)
    district.is_told_it_counted()
    district.page.locator("summary").filter(has_text="District 6").click()
    district.page.get_by_role("link", name="Not you? Choose another name").click()
    district.sees("You leave as District 6.")
    district.sees("Your dots in this vote (2) are taken out.")
    district.page.get_by_role("link", name="Stay").click()
    expect(district.button(f"Take a dot back from {ITEM}")).to_be_enabled()

    district.page.goto(district.hall.url + "/leave")
    district.press("Leave, and choose another name")
    district.sees("Who are you? One tap and you are in.")
    expect(console.page.locator(".turnout")).to_contain_text("0")
    district.joins_as("District 6")
    expect(district.page.locator(".purse-left")).to_contain_text("3")
    district.is_told_it_counted()
