"""The console at the list that people vote on, open to be changed."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import Locator

VOTE = "Focus: Priority Mapping by key theme"


def opened(person: Callable[..., Person]) -> Person:
    """A console whose hall is in the vote, with its list open."""
    console = person(1280, 900).opens_the_console()
    console.starts_the_day()
    console.jumps_to(VOTE)
    console.page.get_by_text("Change the list of items").click()
    return console


def row(console: Person, text: str) -> Locator:
    """An item of the list, by a text on it."""
    return console.page.locator(".listed").filter(has_text=text)
