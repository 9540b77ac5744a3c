"""A second press on the same spot, after whatever stands there now has changed, does nothing."""

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
import pytest
from people import Person
from playwright.sync_api import Locator, expect

APART_MS = (300, 600, 1200)
BREAKOUT, FEEDBACK, VOTE = "breakout", "feedback-one", "priority-mapping"


def seen(one: Locator) -> Callable[[], None]:
    """Waits until this stands on the page."""
    return expect(one).to_be_visible


class Hand:
    """Presses twice on one spot, and knows which commands its page sent."""

    def __init__(self, person: Person) -> None:
        self.person, self.page = person, person.page
        self.sent: list[str] = []
        self.page.on("websocket", lambda socket: socket.on("framesent", self._note))

    def slips_on(self, button: Locator, *commands: str, then: str) -> None:
        """However far apart the two presses are, exactly these commands come of them."""
        for apart in APART_MS:
            self.presses_twice(button, apart, seen(self.person.button(then, exact=True)))
            assert self.sent == list(commands), f"{apart} ms apart"
            if apart != APART_MS[-1]:
                self._goes_back(then, button)

    def presses_twice(self, button: Locator, apart: int, answered: Callable[[], None]) -> None:
        """So far apart (ms), or further: the second press comes once the first one is answered."""
        self.rested()
        button.scroll_into_view_if_needed()
        box = button.bounding_box()
        assert box
        at = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.sent.clear()
        self.page.mouse.click(*at)
        self.page.wait_for_timeout(apart)
        answered()
        self.page.mouse.click(*at)
        answered()

    def _goes_back(self, then: str, button: Locator) -> None:
        self.rested()
        self.person.press(then, exact=True)
        expect(button).to_be_visible()

    def rested(self) -> None:
        """The hand is taken away: where it stays, what is new rests for longer."""
        self.page.mouse.move(0, 0)
        expect(self.page.locator("[data-rests]")).to_have_count(0)

    def _note(self, frame: str | bytes) -> None:
        text = frame if isinstance(frame, str) else ""
        if text.startswith("42") and '"command"' in text:
            self.sent.append(msgspec.json.decode(text[text.index("[") :])[1]["do"]["type"])


@pytest.fixture
def does() -> Callable[..., Any]:
    """Send a command as somebody's page would; it must be taken."""

    def send(who: Person, surface: str, kind: str, **fields: Any) -> None:
        who.does(surface, kind, **fields)

    return send


@pytest.fixture
def console(person: Callable[..., Person], does: Callable[..., Any]) -> Hand:
    one = person(1280, 1000)
    hand = Hand(one)
    one.opens_the_console()
    does(one, "console", "StartDay", day="day-one", times="now", sure=True)
    return hand


def test_every_toggle_of_the_console_takes_one_of_two_presses(
    console: Hand, does: Callable[..., Any]
) -> None:
    now = console.page.locator("#now-title")
    for block, seen, toggles in (
        (VOTE, "welcome", (VOTING, TALLY)),
        (BREAKOUT, VOTE, (CALL, REPORTS)),
        (FEEDBACK, BREAKOUT, (WINDOW, DOOR)),
    ):
        left = now.inner_text()
        does(console.person, "console", "JumpTo", block=block, seen=seen)
        expect(now).not_to_have_text(left)
        for name, command, then in toggles:
            if name == DOOR[0]:
                console.person.opens_the_drawer("people")
            console.slips_on(console.person.button(name, exact=True), command, then=then)


VOTING = ("Close voting", "CloseVoting", "Open voting again")
TALLY = ("Reveal the tally to the hall", "RevealTally", "Hide the tally")
CALL = ("Call everyone back", "CallBack", "Cancel the call")
REPORTS = ("Show report-outs to the hall", "ShowReports", "Hide report-outs")
WINDOW = ("Close comments", "CloseWindow", "Open comments again")
DOOR = ("Close the door to guests", "CloseDoor", "Open the door to guests")


def test_a_comment_that_slides_up_is_not_decided_by_the_press_before(
    console: Hand, person: Callable[..., Person], does: Callable[..., Any]
) -> None:
    does(console.person, "console", "JumpTo", block=FEEDBACK, seen="welcome")
    resident = person().opens_the_residents_page()
    for text in ("One", "Two", "Three", "Four"):
        does(resident, "resident", "SendComment", block=FEEDBACK, text=text, lang="en")
    waiting = console.page.locator(".comment:not([data-standing])")
    expect(waiting).to_have_count(4)
    for left, apart in ((3, 300), (2, 1200)):
        button = waiting.get_by_role("button", name="Approve").first
        console.presses_twice(button, apart, partial(expect(waiting).to_have_count, left))
        assert console.sent == ["ApproveComment"]


def test_on_a_board_the_question_is_not_answered_by_the_press_that_asked_it(
    console: Hand, person: Callable[..., Person], does: Callable[..., Any]
) -> None:
    does(console.person, "console", "JumpTo", block=BREAKOUT, seen="welcome")
    one = person(360, 800)
    hand = Hand(one)
    one.joins_as("Mayor Leeser").writes_on_the_board("Keep the library open")
    expect(one.page.locator(".group-tools").first).to_be_visible()  # the face has all its parts
    for apart in APART_MS:
        question = seen(one.page.get_by_text("Take this off the board?"))
        hand.presses_twice(one.button("Remove", exact=True), apart, question)
        assert hand.sent == []
        hand.rested()
        one.press("Keep", exact=True)
    report = seen(one.page.get_by_label("Our report to the hall"))
    hand.presses_twice(one.button("Write the report", exact=True), APART_MS[0], report)
    assert hand.sent == ["TakePen"]
