"""One phone, two tabs: neither erases what the other keeps, nor undoes its ballot unasked."""

from collections.abc import Callable

import pytest
from people import Person
from playwright.sync_api import expect

BREAKOUT, VOTE = "Interactive Breakout by “Rope Team”", "Focus: Priority Mapping by key theme"
ITEM, OTHER = "311 process improvements", "Core services"
NO_LINE = """(() => {
  const Real = WebSocket;
  let cut = false;
  window.WebSocket = class extends Real {
    constructor(url) { super(cut ? `ws://${location.host}/nowhere` : url); }
  };
  const real = window.fetch;
  window.fetch = (...what) => (cut ? Promise.reject(new TypeError("cut")) : real(...what));
  window.cut = () => { cut = true; window.dispatchEvent(new Event("offline")); };
  window.mend = () => { cut = false; window.dispatchEvent(new Event("online")); };
})()"""
"""A tab whose line can be cut by itself; the browser's own offline is for all of its tabs."""


@pytest.fixture
def console(person: Callable[..., Person]) -> Person:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    return console


def tabs(person: Callable[..., Person], console: Person, block: str) -> tuple[Person, Person]:
    first = person().joins_as("Mayor Leeser")
    first.page.context.add_init_script(NO_LINE)
    first.page.reload()
    second = first.opens_another_tab()
    second.page.goto(first.hall.url)
    console.jumps_to(block)
    for one in (first, second):
        one.is_in(block)
    return first, second


def test_what_both_tabs_keep_goes_out_when_one_is_opened_again(
    console: Person, person: Callable[..., Person]
) -> None:
    first, second = tabs(person, console, BREAKOUT)
    for one, text in ((first, "Shade"), (second, "Benches")):
        one.page.evaluate("cut()")
        one.writes_on_the_board(text)
        one.sees("saved on this phone")
    first.sees("Benches")
    third = first.opens_another_tab()
    first.page.close()
    second.page.close()
    third.page.goto(third.hall.url)
    for text in ("Shade", "Benches"):
        expect(console.page.locator(".room").get_by_text(text)).to_have_count(1)
    expect(third.page.get_by_text("saved on this phone")).to_have_count(0)


def test_what_a_tab_without_a_line_keeps_is_sent_by_the_other(
    console: Person, person: Callable[..., Person]
) -> None:
    first, second = tabs(person, console, VOTE)
    first.page.evaluate("cut()")
    first.places_a_dot_on(ITEM)
    for one in (first, second):
        one.is_told_it_counted()
        one.sees("4 dots left of 5")


def test_an_old_tabs_ballot_does_not_replace_a_newer_one_unasked(
    console: Person, person: Callable[..., Person]
) -> None:
    first, second = tabs(person, console, VOTE)
    # The old tab is alone with its own memory, as one in another profile of the browser would be.
    first.page.evaluate("cut(); Object.defineProperty(window, 'localStorage', { value: {} })")
    first.places_a_dot_on(ITEM)
    second.places_a_dot_on(OTHER, times=2)
    second.is_told_it_counted()
    first.page.evaluate("mend()")
    either = first.page.locator(".either")
    expect(either).to_contain_text(f"Your other screen placed: {OTHER}")
    expect(either).to_contain_text(f"Here you were about to place: {ITEM} (1)")
    first.sees("3 dots left of 5")
    first.press("Place the latter")
    for one in (first, second):
        one.sees("4 dots left of 5")
        one.is_told_it_counted()
    expect(either).to_have_count(0)
