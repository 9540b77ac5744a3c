"""Two facilitators reach for the same button: the hall goes one step, and both know why."""

from collections.abc import Callable
from typing import Any

import pytest
from people import Person
from playwright.sync_api import expect

STEPS = (
    "Welcome + Opening Remarks",
    "Overview and Strategic Context",
    "First “Ice Fall” Breaker: Setting the Scene",
    "Interactive Breakout by “Rope Team”",
    "Recap: Voice of our Community (VOC) Feedback",
)
APART_MS = (0, 100, 500, 1000)
"""How long after the first the second presses."""


@pytest.fixture
def consoles(person: Callable[..., Person]) -> tuple[Person, Person]:
    first = person(1280, 800).opens_the_console()
    second = person(1280, 800).opens_the_console()
    first.starts_the_day()
    for one in (first, second):
        is_settled(one, STEPS[0])
    return first, second


def test_the_hall_advances_once_however_far_apart_both_press(
    consoles: tuple[Person, Person],
) -> None:
    first, second = consoles
    for apart, title in zip(APART_MS, STEPS[1:], strict=True):
        here, there = center(first), center(second)
        first.page.mouse.click(*here)
        second.page.wait_for_timeout(apart)
        second.page.mouse.click(*there)
        for one in consoles:
            is_settled(one, title)


def test_who_was_about_to_press_reads_on_the_button_what_has_happened(
    consoles: tuple[Person, Person],
) -> None:
    first, second = consoles
    first.page.locator(".advance").click()
    told = second.page.locator(".advance[aria-disabled]")
    expect(told).to_have_text(f"Somebody else moved the hall to: {STEPS[1]}")
    is_settled(second, STEPS[1])
    expect(second.button("Next:")).to_contain_text(STEPS[2])


def center(person: Person) -> tuple[Any, Any]:
    box = person.page.locator(".advance").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def is_settled(person: Person, title: str) -> None:
    expect(person.page.locator("#now-title")).to_have_text(title)
    expect(person.page.locator(".advance:not([aria-disabled])")).to_be_visible()
