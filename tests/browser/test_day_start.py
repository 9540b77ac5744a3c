"""A day is started, and taken back, on purpose only."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect


def question(console: Person) -> str:
    return console.page.locator(".confirm p").inner_text()


def test_a_start_on_another_date_says_which_and_waits_for_a_yes(
    person: Callable[..., Person],
) -> None:
    console = person(1280, 800).opens_the_console()
    console.press("Start now", exact=True)
    assert "Day One is planned for Thursday, January 25, 2024. Start Day One now?" in question(
        console
    )
    console.press("No, leave it")
    expect(console.button("Start now", exact=True)).to_be_visible()
    expect(console.button("Next:")).to_have_count(0)
    console.starts_the_day()


def test_a_slow_second_click_on_the_end_of_a_day_does_not_start_the_next(
    person: Callable[..., Person],
) -> None:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    console.jumps_to("Adjournment by 5:00 pm")
    console.page.locator(".advance:not([aria-disabled])").click()
    yes = console.page.locator(".confirm .primary:not([aria-disabled])")
    box = yes.bounding_box()
    assert box
    at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    yes.click()
    expect(console.button("Reopen Day One")).to_be_visible()
    for pause in (1300, 1300):
        console.page.wait_for_timeout(pause)
        console.page.mouse.click(*at)
    expect(console.button("Reopen Day One")).to_be_visible()
    expect(console.button("Next:")).to_have_count(0)


def test_a_start_is_taken_back_long_after_the_toast_has_gone(
    person: Callable[..., Person],
) -> None:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    console.advances_to("Overview and Strategic Context")
    again = console.button("Start this day again")
    expect(again).to_have_count(0)
    expect(console.page.locator(".advance[aria-disabled]")).to_have_count(0)
    console.press("Back", exact=True)
    again.click()
    assert "Take back the start of Day One?" in question(console)
    console.says_yes()
    console.sees("Before the start")
    console.starts_the_day()
