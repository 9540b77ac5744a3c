"""Bad networks, lost phones and crossed wires: the hall goes on, and everything counts once."""

from collections.abc import Callable
from typing import Any

import pytest
from hall import CLOCK_BEHIND, Hall
from people import Person
from playwright.sync_api import Page, WebSocketRoute, expect

BREAKOUT, VOTE = "Interactive Breakout by “Rope Team”", "Focus: Priority Mapping by key theme"
FIRST, SECOND, THIRD = (
    "Welcome + Opening Remarks",
    "Overview and Strategic Context",
    "First “Ice Fall” Breaker: Setting the Scene",
)
ITEM, OTHER = "311 process improvements", "Core services"
SAVED_HERE = "saved on this phone"
DOOR = "Who are you? One tap and you are in."
REFUSED = """(() => {
  const Real = WebSocket;
  const nowhere = `ws://${location.host}/nowhere`;
  window.WebSocket = class extends Real { constructor() { super(nowhere); } };
})()"""
"""As where a network lets no WebSocket through at all."""


class SlowLine:
    """
    A network between one page and the hall that can be told to keep back what comes in. A console
    has a second line within it: that of the small stage.
    """

    def __init__(self, page: Page) -> None:
        self.slow = False
        self.kept: list[tuple[WebSocketRoute, str | bytes]] = []
        page.route_web_socket("**/socket.io/**", self._join)

    def catches_up(self) -> None:
        self.slow = False
        for line, message in self.kept:
            line.send(message)

    def _join(self, line: WebSocketRoute) -> None:
        def carry(message: str | bytes) -> None:
            if self.slow:
                self.kept.append((line, message))
            else:
                line.send(message)

        line.connect_to_server().on_message(carry)


@pytest.fixture
def console(person: Callable[..., Person]) -> Person:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    return console


def test_dots_placed_without_a_network_count_once_when_it_is_back(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    console.jumps_to(VOTE)
    phone.places_a_dot_on(ITEM)
    phone.is_told_it_counted()
    phone.page.context.set_offline(True)
    phone.places_a_dot_on(ITEM)
    phone.places_a_dot_on(OTHER)
    phone.takes_a_dot_back_from(OTHER)
    phone.places_a_dot_on(OTHER)
    expect(phone.page.locator(".purse-state")).to_have_text(SAVED_HERE)
    the_tally_is(console, "1")
    phone.page.context.set_offline(False)
    phone.is_told_it_counted()
    the_tally_is(console, "2", "1")


def test_a_tab_closed_without_a_network_sends_everything_when_it_is_opened_again(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    console.jumps_to(BREAKOUT)
    expect(phone.page.get_by_label("Write for your team")).to_be_visible()
    phone.page.context.set_offline(True)
    for text in ("One number for everything", "Answer within a day"):
        phone.writes_on_the_board(text)
    phone.page.get_by_label("Write for your team").fill("Half a thought")
    expect(phone.page.locator(".entry-by").first).to_contain_text(SAVED_HERE)
    expect(console.page.locator(".tile-lines li")).to_have_count(0)
    again = phone.opens_another_tab()
    phone.page.close()
    again.page.context.set_offline(False)
    again.page.goto(again.hall.url)
    expect(again.page.get_by_label("Write for your team")).to_have_value("Half a thought")
    both = ["One number for everything", "Answer within a day"]
    expect(console.page.locator(".tile-lines li")).to_have_text(both[::-1])
    expect(again.page.locator(".entry-text")).to_have_text(both[::-1])
    expect(again.page.get_by_text(SAVED_HERE)).to_have_count(0)


@pytest.mark.parametrize("how", ["refused", "cut"])
def test_where_websockets_are_blocked_plain_http_carries_the_vote(
    console: Person, person: Callable[..., Person], how: str
) -> None:
    phone = person()
    if how == "refused":
        phone.page.add_init_script(REFUSED)
    else:
        phone.page.route_web_socket("**/socket.io/**", lambda line: line.close())
    phone.joins_as("Mayor Leeser")
    phone.sees("live, every few seconds")
    console.jumps_to(VOTE)
    phone.is_in(VOTE)
    phone.places_a_dot_on(ITEM, 2)
    phone.is_told_it_counted()
    expect(dots_at(console).first).to_have_text("2")
    console.opens_the_drawer("people")
    expect(console.page.locator(".person")).to_contain_text("here")


def test_two_consoles_that_advance_at_once_move_the_hall_once(
    console: Person, person: Callable[..., Person]
) -> None:
    slower = person(1280, 800)
    line = SlowLine(slower.page)
    slower.opens_the_console()
    expect(slower.page.locator("#now-title")).to_have_text(FIRST)
    expect(slower.page.locator(".session-facts")).to_contain_text("Live")
    line.slow = True
    console.advances_to(SECOND)
    slower.page.locator(".advance").click()
    line.catches_up()
    slower.sees("The hall has moved on in the meantime.")
    for one in (console, slower):
        expect(one.page.locator("#now-title")).to_have_text(SECOND)
        expect(one.page.locator(".advance:not([aria-disabled])")).to_contain_text(THIRD)


def test_screens_go_on_after_a_restart_under_an_earlier_clock(
    hall: Hall, console: Person, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    stage = phone.opens_another_tab()
    stage.opens_the_stage()
    for one in (phone, stage):
        one.is_in(FIRST)
    hall.kill()
    hall.program = CLOCK_BEHIND
    hall.open()
    console.advances_to(SECOND)
    for one in (phone, stage):
        one.is_in(SECOND)


def test_whoever_is_shown_out_stands_at_the_door(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    console.opens_the_drawer("people")
    console.page.locator(".person summary").filter(has_text="Mayor Leeser").click()
    console.press("Show out")
    console.press("Yes, show out")
    phone.sees(DOOR)
    phone.page.reload()
    phone.sees(DOOR)
    expect(console.page.locator(".person")).to_have_count(0)


def test_a_freed_name_is_taken_by_another_phone_and_leaves_no_ballot(
    console: Person, person: Callable[..., Person]
) -> None:
    lost = person().joins_as("Mayor Leeser")
    console.jumps_to(VOTE)
    lost.places_a_dot_on(ITEM, 2)
    lost.is_told_it_counted()
    stranger = person()
    stranger.page.goto(stranger.hall.url)
    stranger.page.get_by_role("button", name="Mayor Leeser").click()
    stranger.sees("This name is in use on another phone.")
    console.press("Dismiss")
    console.opens_the_drawer("people")
    console.page.locator(".person summary").filter(has_text="Mayor Leeser").click()
    console.press("Let another phone take this name")
    console.sees("name is free")
    found = person().joins_as("Mayor Leeser")
    expect(found.page.locator(".purse-left")).to_have_text("5 dots left of 5")
    lost.sees(DOOR)
    found.places_a_dot_on(ITEM)
    found.is_told_it_counted()
    the_tally_is(console, "1")


def the_tally_is(console: Person, *first: str) -> None:
    """So many dots from the top, and none on all others of the agenda's."""
    others = dots_at(console).count() - len(first)
    expect(dots_at(console)).to_have_text([*first, *["0"] * others])


def dots_at(console: Person) -> Any:
    """Every count in the tally on the console, from the top."""
    return console.page.locator(".tally .dot-row strong")
