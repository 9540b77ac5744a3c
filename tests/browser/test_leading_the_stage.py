"""The console leads the stage: page by page, by button, by clicker, the same after a restart."""

from collections.abc import Callable

import pytest
from people import Person
from playwright.sync_api import expect


@pytest.fixture
def stage(person: Callable[..., Person]) -> Person:
    return person(1920, 1080, reduced_motion="reduce").opens_the_stage()


@pytest.fixture
def console(person: Callable[..., Person], stage: Person) -> Person:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    console.advances_to("Overview and Strategic Context")
    is_on_page(console, 1)
    return console


def is_on_page(person: Person, number: int) -> None:
    expect(person.page.locator(".page-place, .remote-pages > p")).to_contain_text(
        f"Page {number} of"
    )


def test_buttons_keys_and_the_list_turn_the_stage(console: Person, stage: Person) -> None:
    is_on_page(stage, 1)
    console.page.get_by_role("button", name="Next page").click()
    is_on_page(stage, 2)
    console.page.keyboard.press("PageDown")
    is_on_page(stage, 3)
    console.page.keyboard.press("PageUp")
    is_on_page(stage, 2)
    choice = console.page.get_by_label("Go to page")
    choice.select_option(index=3)
    is_on_page(stage, 4)
    is_on_page(console, 4)


def test_three_quick_presses_turn_three_pages(console: Person, stage: Person) -> None:
    for _ in range(3):
        console.page.keyboard.press("PageDown")
    is_on_page(stage, 4)
    is_on_page(console, 4)


def test_at_either_end_nothing_turns_and_it_is_said(console: Person, stage: Person) -> None:
    console.page.keyboard.press("PageUp")
    console.sees("This is the block's first page.")
    is_on_page(stage, 1)


def test_a_second_console_and_a_stage_that_comes_later_show_the_same(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    console.page.keyboard.press("PageDown")
    for later in (person().opens_the_stage(), person(1280, 800).opens_the_console()):
        is_on_page(later, 2)


def test_after_a_restart_the_stage_shows_the_same_page(console: Person, stage: Person) -> None:
    console.page.keyboard.press("PageDown")
    is_on_page(stage, 2)
    console.hall.kill()
    console.hall.open()
    is_on_page(stage, 2)
    console.page.keyboard.press("PageDown")
    is_on_page(stage, 3)


def test_the_hall_finds_its_page_where_it_comes_back(console: Person, stage: Person) -> None:
    console.page.keyboard.press("PageDown")
    is_on_page(stage, 2)
    console.advances_to("First “Ice Fall” Breaker: Setting the Scene")
    expect(console.page.locator(".advance:not([aria-disabled])")).to_be_visible()
    console.press("Back", exact=True)
    is_on_page(stage, 2)


def test_the_console_sees_the_stage_and_whether_there_is_one(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    console.sees("1 screen connected")
    second = person().opens_the_stage()
    console.sees("2 screens connected")
    second.page.close()
    stage.page.close()
    console.sees("No screen connected")
    small = console.page.frame_locator(".miniature iframe")
    expect(small.locator(".heading-title")).to_have_text("Overview and Strategic Context")
    console.page.keyboard.press("PageDown")
    expect(small.locator(".page-place")).to_contain_text("Page 2 of")


def test_no_control_is_shown_to_the_hall(console: Person, stage: Person) -> None:
    is_on_page(stage, 1)
    expect(stage.page.locator("button, a, input, select")).to_have_count(0)
