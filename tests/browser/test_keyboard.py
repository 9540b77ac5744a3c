"""Hands on the keyboard only: the console and the ballot, the focus seen at every step."""

from collections.abc import Callable

import pytest
from hall import Hall
from people import Person
from playwright.sync_api import Locator, expect

FIRST, SECOND, THIRD = (
    "Welcome + Opening Remarks",
    "Overview and Strategic Context",
    "First “Ice Fall” Breaker: Setting the Scene",
)
ITEM = "311 process improvements"
FARTHEST = 80
"""Presses of Tab after which a control counts as out of reach."""
FOCUS_IS_SEEN = """() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  return one !== document.body && one.matches(":focus-visible") && outlineStyle !== "none"
    && parseFloat(outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight;
}"""


class Typist:
    """Somebody who never touches the mouse."""

    def __init__(self, person: Person) -> None:
        self.person, self.page = person, person.page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def tabs_to(self, control: Locator) -> None:
        """Go on until the control has the focus, and see where one is all the way."""
        expect(control).to_be_visible()
        for _ in range(FARTHEST):
            self.press("Tab")
            if control.evaluate("one => one === document.activeElement"):
                return self.sees_the_focus()
        raise AssertionError(f"Tab does not lead to {control}")

    def sees_the_focus(self) -> None:
        self.page.wait_for_function(FOCUS_IS_SEEN)

    def says_yes(self) -> None:
        """The question has the focus on its yes, which waits for a moment."""
        expect(self.page.locator(".confirm .primary:not([aria-disabled])")).to_be_focused()
        self.press("Enter")

    def is_in(self, title: str) -> None:
        expect(self.page.locator("#now-title")).to_have_text(title)
        expect(self.page.locator(".advance[aria-disabled]")).to_have_count(0)


@pytest.fixture
def typist(person: Callable[..., Person]) -> Typist:
    """At the console of a hall where the first day has been started, with Tab and Enter."""
    console = person(1280, 800).opens_the_console()
    expect(console.button("Start now", exact=True)).to_be_visible()
    typist = Typist(console)
    typist.tabs_to(console.button("Start now", exact=True))
    typist.press("Enter")
    typist.says_yes()
    typist.is_in(FIRST)
    typist.sees_the_focus()
    return typist


def test_the_console_is_opened_with_a_typed_link(hall: Hall, person: Callable[..., Person]) -> None:
    visitor = person(1280, 800)
    visitor.page.goto(hall.url + "/console")
    typist = Typist(visitor)
    typist.tabs_to(visitor.page.get_by_label("Console link"))
    visitor.page.keyboard.type("nothing")
    typist.press("Enter")
    visitor.sees("This link is not valid")
    typist.sees_the_focus()
    typist.press("Control+a")
    visitor.page.keyboard.type(f"{hall.url}/console#{hall.token}")
    typist.press("Enter")
    expect(visitor.button("Start now", exact=True)).to_be_visible()


def test_the_hall_is_moved_by_keys(typist: Typist) -> None:
    typist.press(" ")
    typist.person.sees("Press again to move the hall")
    typist.is_in(FIRST)
    typist.press(" ")
    typist.is_in(SECOND)
    typist.press("ArrowRight")
    typist.is_in(THIRD)
    typist.press("ArrowLeft")
    typist.is_in(SECOND)
    typist.sees_the_focus()


def test_the_big_buttons_keep_the_focus(typist: Typist) -> None:
    advance = typist.page.locator(".advance")
    typist.tabs_to(advance)
    typist.press("Enter")
    typist.is_in(SECOND)
    expect(advance).to_be_focused()
    typist.tabs_to(typist.person.button("Back", exact=True))
    typist.press("Enter")
    typist.is_in(FIRST)
    typist.sees_the_focus()


def test_another_block_is_looked_at_and_gone_to_by_keys(typist: Typist) -> None:
    peek = typist.page.locator(".peek-head h2")
    typist.press("ArrowDown", "ArrowDown")
    expect(peek).to_have_text(THIRD)
    typist.press("ArrowUp")
    expect(peek).to_have_text(SECOND)
    typist.is_in(FIRST)
    typist.press("Escape")
    expect(peek).to_have_count(0)
    typist.press("ArrowDown", "ArrowDown", "Enter")
    expect(typist.person.button("Yes, go there")).to_be_focused()
    expect(typist.page.locator(".confirm .primary[aria-disabled]")).to_have_count(0)
    typist.press("Enter")
    typist.is_in(THIRD)
    typist.sees_the_focus()


def test_the_clock_is_held_and_changed_by_keys(typist: Typist) -> None:
    ends = typist.page.locator(".facts div").filter(has_text="This block ends").locator("dd")
    before = ends.inner_text()
    typist.press("h")
    expect(typist.person.button("Resume clock")).to_be_visible()
    typist.press("h")
    expect(typist.person.button("Pause clock")).to_be_visible()
    typist.press("+", "+", "+")
    expect(ends).not_to_have_text(before)
    typist.press("-", "-", "-")
    expect(ends).to_have_text(before)


def test_a_message_is_written_without_moving_the_hall(typist: Typist) -> None:
    field = typist.page.locator("#message-text")
    typist.press("m")
    expect(field).to_be_focused()
    typist.page.keyboard.type("Back in five minutes")
    expect(field).to_have_value("Back in five minutes")
    typist.tabs_to(typist.person.button("Send to screens"))
    typist.press("Enter")
    typist.person.sees("Clear")
    expect(field).to_have_value("")
    typist.sees_the_focus()
    typist.press("m")
    expect(field).to_be_focused()
    typist.press("Escape")
    expect(field).not_to_be_focused()
    typist.sees_the_focus()
    expect(typist.page.locator("#drawer-messages")).to_be_hidden()
    typist.is_in(FIRST)
    typist.press("ArrowRight")
    typist.is_in(SECOND)


def test_the_button_of_a_message_says_to_whose_screens_it_goes(typist: Typist) -> None:
    typist.press("m")
    typist.page.get_by_label("Message to").select_option(label="Rope Team 1")
    typist.page.locator("#message-text").fill("Your room is upstairs")
    typist.person.press("Send to Rope Team 1")
    typist.person.sees("Clear")
    expect(typist.person.button("Send to Rope Team 1")).to_be_visible()


def test_who_adds_one_after_the_other_stays_in_the_field(
    typist: Typist, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    typist.person.jumps_to("Focus: Priority Mapping by key theme")
    typist.page.get_by_text("Change the list of items").click()
    field = typist.page.get_by_label("New items, one a line · English")
    for title in ("Shade at bus stops", "Longer library hours"):
        field.fill(title)
        typist.person.press("Add to the list")
        expect(typist.page.locator(".tally").filter(has_text=title)).to_be_visible()
        expect(field).to_be_focused()
        expect(field).to_have_value("")
    typist.person.jumps_to("Interactive Breakout by “Rope Team”")
    box = phone.page.get_by_label("Write for your team’s board")
    for text in ("A bridge", "A tunnel"):
        box.fill(text)
        phone.press("Put on the board")
        expect(phone.page.locator(".board").filter(has_text=text)).to_be_visible()
        expect(box).to_be_focused()
        expect(box).to_have_value("")


def test_the_keys_are_listed_by_a_key(typist: Typist) -> None:
    dialog = typist.page.get_by_role("dialog", name="Keys")
    typist.press("?")
    expect(dialog).to_be_visible()
    typist.sees_the_focus()
    expect(dialog.get_by_role("button", name="Close")).to_be_focused()
    typist.press("ArrowRight", " ")  # for the hall, by habit: it stays where it is
    expect(dialog).to_be_hidden()
    typist.sees_the_focus()
    typist.is_in(FIRST)


def test_a_ballot_is_cast_by_keys_and_heard_to_count(
    typist: Typist, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    typist.person.jumps_to("Focus: Priority Mapping by key theme")
    voter = Typist(phone)
    add, take = phone.button(f"Place a dot on {ITEM}"), phone.button(f"Take a dot back from {ITEM}")
    heard = phone.page.get_by_role("status")
    voter.tabs_to(add)
    voter.press("Enter", " ")
    expect(heard.filter(has_text="3 dots left of 5, counted")).to_have_count(1)
    voter.press("Enter")
    expect(heard.filter(has_text="At most 2 for one item.")).to_have_count(1)
    expect(add).to_be_focused()
    voter.press("Shift+Tab")
    expect(take).to_be_focused()
    voter.press(" ", "Enter")
    expect(heard.filter(has_text="5 dots left of 5")).to_have_count(1)
    typist.person.press("Close voting")
    expect(add).to_have_count(0)
    voter.sees_the_focus()
