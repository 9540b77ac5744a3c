"""A morning that runs late, under a clock that the test moves: what the console says and offers."""

from collections.abc import Callable

import pytest
from clocked import ClockedHall
from people import Person
from playwright.sync_api import expect

LUNCH = "Proceed with Working Lunch On-Site"
VOICES = "Live Additional Community Feedback Opportunity"
REVIEW = "Focus: Short Term-Priorities (next one to three years)"


@pytest.fixture
def hall(hall_at_nine: ClockedHall) -> ClockedHall:
    return hall_at_nine


def test_a_fixed_time_ahead_is_kept_with_one_press_and_what_was_done_can_be_undone(
    hall: ClockedHall, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    console.press("Start at planned times", exact=True)
    expect(console.button("Next:")).to_be_visible()
    console.jumps_to("Interactive Breakout by “Rope Team”")
    clock, page = console.page.locator(".bar .facts"), console.page
    expect(clock).to_contain_text("This block ends10:30 AM")
    hall.comes_to("2024-01-25T12:26:00")
    page.reload()
    expect(clock).to_contain_text("This block was to end10:30 AM")
    console.jumps_to(LUNCH)
    expect(clock).to_contain_text("This block ends1:00 PM")
    expect(page.locator(".proposal")).to_have_count(0)

    for _ in range(9):
        console.press("+5 min", exact=False)
    console.press("+1 min", exact=False)
    console.sees(f"This block runs 46 min into {VOICES} (fixed, 1:00 PM)")
    moderator = person()
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    moderator.sees("Fixed time 1:00 PM: 46 min late")
    expect(moderator.page.locator(".proposal")).to_have_count(0)
    voices = page.locator(".stop").filter(has_text=VOICES).first
    expect(voices).to_contain_text("46 min late")
    console.press("End this block at 1:00 PM")
    expect(clock).to_contain_text("This block ends1:00 PM")
    expect(voices).not_to_contain_text("late")
    page.locator(".taken button:not([aria-disabled])").click()
    console.sees(f"This block runs 46 min into {VOICES} (fixed, 1:00 PM)")

    page.locator(".rail .stop").filter(has_text=REVIEW).first.click()
    page.locator(".ahead").get_by_role("button", name="−5 min").click()
    expect(page.locator(".ahead")).to_contain_text("Length: 55 min")
    page.locator(".ahead button:not([aria-disabled])").filter(has_text="Leave out").click()
    expect(page.locator(".ahead")).to_contain_text("Left out")
    page.locator(".rail .stop").filter(has_text=VOICES).first.click()
    console.press("Go to this block")
    expect(page.locator("#now-title")).to_have_text(VOICES)
    expect(page.locator(".advance")).to_contain_text(f"leaves out {REVIEW}")
    console.advances_to("Break")
