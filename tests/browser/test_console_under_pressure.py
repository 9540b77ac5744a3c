"""What a facilitator needs is in reach: the bar, the block, the drawers, a phone's clicker."""

from collections.abc import Callable
from typing import Any

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import Locator, expect
from tongues import said

BREAKOUT, TALK = "breakout", "overview"
LAPTOP, PHONE = (1280, 800), (360, 740)
BAR_PX, WORK_PX, THUMB_PX = 76, 600, 56
CUT = """(bar) => [...bar.querySelectorAll("*")].filter((one) => {
  const { left, right, top, bottom, width } = one.getBoundingClientRect();
  const box = bar.getBoundingClientRect();
  const outside = top < box.top - 1 || bottom > box.bottom + 1 || left < -1;
  return width > 1 && (outside || right > innerWidth + 1);
}).map((one) => one.className)"""
"""What sticks out of the bar."""


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    return facilitator


def goes(facilitator: Client, block: str, seen: str = "welcome") -> None:
    assert facilitator.do("JumpTo", block=block, seen=seen)["ok"]


def box(one: Locator) -> Any:
    found = one.bounding_box()
    assert found
    return found


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_bar_is_slim_and_whole_and_the_block_has_the_height(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    goes(facilitator, BREAKOUT)
    console = person(*LAPTOP, lang).opens_the_console()
    bar, center = console.page.locator(".bar"), console.page.locator(".center")
    expect(console.page.locator(".room").first).to_be_visible()
    assert box(bar)["height"] <= BAR_PX
    work = console.page.locator(".work")
    seen = min(box(work)["y"] + 2000, box(center)["y"] + box(center)["height"]) - box(work)["y"]
    assert seen >= WORK_PX
    for width in (1024, 1280, 1920):
        console.page.set_viewport_size({"width": width, "height": 800})
        assert bar.evaluate(CUT) == [], width


def test_the_bar_stays_where_a_long_page_is_scrolled(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    goes(facilitator, "priority-mapping")
    console = person(*PHONE).opens_the_console()
    expect(console.page.locator(".tally").first).to_be_attached()
    console.page.mouse.move(180, 300)
    console.page.mouse.wheel(0, 900)
    console.page.wait_for_function("scrollY > 500")
    assert box(console.page.locator(".bar"))["y"] == 0
    expect(console.button("Next:")).to_be_in_viewport(ratio=1)


def test_what_is_past_is_folded_and_opens_for_who_looks_there(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    goes(facilitator, BREAKOUT)
    console = person(*LAPTOP).opens_the_console()
    first = console.page.locator(".stop").filter(has_text="Welcome + Opening Remarks")
    fold = console.page.get_by_role("button", name="3 blocks done")
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(first).to_have_count(0)
    fold.click()
    expect(first).to_be_visible()
    fold.click()
    expect(first).to_have_count(0)
    for _ in range(3):
        console.page.keyboard.press("ArrowUp")
    expect(first).to_have_attribute("aria-pressed", "true")
    tall = {box(one)["height"] for one in console.page.locator(".stop[aria-pressed=false]").all()}
    assert len(tall) == 1, "a line a block"


def test_a_drawer_takes_the_focus_and_gives_it_back_and_keeps_what_was_typed(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    console = person(*LAPTOP).opens_the_console()
    button = console.page.locator("[aria-controls=drawer-messages]:visible")
    console.opens_the_drawer("messages")
    expect(console.page.locator("#drawer-messages")).to_be_focused()
    console.page.locator("#message-text").fill("Lunch is in the hall")
    work = box(console.page.locator(".work"))
    console.page.keyboard.press("Escape")
    expect(console.page.locator("#drawer-messages")).to_be_hidden()
    expect(button).to_be_focused()
    assert box(console.page.locator(".work")) == work
    console.opens_the_drawer("people")
    console.opens_the_drawer("messages")
    expect(console.page.locator("#drawer-people")).to_be_hidden()
    expect(console.page.locator("#message-text")).to_have_value("Lunch is in the hall")
    console.page.get_by_role("button", name="Close", exact=True).locator("visible=true").click()
    expect(button).to_be_focused()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_phone_is_a_clicker_with_large_buttons_that_nothing_covers(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    console = person(*PHONE, lang).opens_the_console()
    stage = person(1280, 720).opens_the_stage()
    goes(facilitator, TALK)
    expect(console.page.locator(".toast")).to_be_visible()
    buttons = console.page.locator(".transport > button")
    expect(buttons).to_have_count(4)
    lowest = box(console.page.locator(".toasts"))
    for button in buttons.all():
        place = box(button)
        assert place["height"] >= THUMB_PX
        assert place["width"] >= THUMB_PX
        assert lowest["y"] + lowest["height"] <= place["y"]
    buttons.filter(has_text="▶").click()
    expect(stage.page.locator(".page-place")).to_contain_text("Page 2 of")
    buttons.filter(has_text="◀").click()
    expect(stage.page.locator(".page-place")).to_contain_text("Page 1 of")
    console.page.locator(".advance:not([aria-disabled])").click()
    third = said("First “Ice Fall” Breaker: Setting the Scene", lang)
    expect(console.page.locator("#now-title")).to_have_text(third)
    expect(console.page.locator(".advance:not([aria-disabled])")).to_be_visible()
    console.press(said("Back", lang), exact=True)
    expect(stage.page.locator(".page-place")).to_contain_text("Page 1 of")
