"""A moderator's console goes where the comments are: with the hall, or with a queue it leaves."""

from collections.abc import Callable

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import expect

FIRST, ROOMS, WINDOW, AFTER = "welcome", "breakout", "feedback-one", "break-one"
SECOND_DAY, SECOND_WINDOW = "short-term-recap", "feedback-two"
PHONE = (390, 844)


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=ROOMS, seen=FIRST)["ok"]
    return facilitator


def resident_comments(hall: Hall, text: str, block: str = WINDOW) -> None:
    resident = Client(hall)
    resident.http.get(hall.url + "/c")
    resident.connect("resident")
    assert resident.do("SendComment", block=block, text=text, lang="en", theme=None)["ok"]


@pytest.fixture
def left_over(hall: Hall, facilitator: Client, person: Callable[..., Person]) -> Person:
    """A moderator on the second day, with the first day's last comment still to be read."""
    moderator = person(1280, 800)
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    expect(moderator.page.locator(".rooms")).to_be_visible()
    assert facilitator.do("JumpTo", block=WINDOW, seen=ROOMS)["ok"]
    expect(moderator.page.get_by_text("Waiting: 0")).to_be_visible()
    resident_comments(hall, "Fix the lights")
    expect(moderator.page.locator(".comment")).to_contain_text("Fix the lights")
    assert facilitator.do("JumpTo", block="adjournment-one", seen=WINDOW)["ok"]
    assert facilitator.do("Advance", seen="adjournment-one")["ok"]
    expect(moderator.page.get_by_text("The day has ended")).to_be_visible()
    return moderator


def test_a_moderator_comes_along_to_the_queue_and_stays_while_comments_wait(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    moderator = person(*PHONE)
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    expect(moderator.page.locator(".rooms")).to_be_visible()
    assert facilitator.do("JumpTo", block=WINDOW, seen=ROOMS)["ok"]
    expect(moderator.page.get_by_text("Waiting: 0")).to_be_visible()
    expect(moderator.page.locator(".work")).not_to_have_attribute("data-peek", "true")
    resident_comments(hall, "Fix the lights")
    expect(moderator.page.locator(".comment")).to_contain_text("Fix the lights")
    assert facilitator.do("JumpTo", block=AFTER, seen=WINDOW)["ok"]
    expect(moderator.page.locator("#now-title")).to_have_text("Break")
    expect(moderator.page.locator(".work")).to_have_attribute("data-peek", "true")
    expect(moderator.page.locator(".comment")).to_contain_text("Fix the lights")


def test_a_moderator_whose_queue_is_empty_goes_on_with_the_hall(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    assert facilitator.do("JumpTo", block=WINDOW, seen=ROOMS)["ok"]
    moderator = person(*PHONE)
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    expect(moderator.page.get_by_text("Waiting: 0")).to_be_visible()
    assert facilitator.do("JumpTo", block=AFTER, seen=WINDOW)["ok"]
    expect(moderator.page.locator("#now-title")).to_have_text("Break")
    expect(moderator.page.locator(".work")).not_to_have_attribute("data-peek", "true")


def test_what_is_left_of_a_day_that_is_over_is_not_said_to_lie_ahead(left_over: Person) -> None:
    expect(left_over.page.locator(".comment")).to_contain_text("Fix the lights")
    expect(left_over.page.locator(".peek-head .kind")).to_have_text(
        "Looking back · Community feedback"
    )


def test_a_moderator_comes_along_to_the_window_that_opens_though_older_comments_wait(
    hall: Hall, facilitator: Client, left_over: Person
) -> None:
    assert facilitator.do("StartDay", day="day-two", times="now", sure=True)["ok"]
    expect(left_over.page.locator(".comment")).to_contain_text("Fix the lights")
    assert facilitator.do("JumpTo", block=SECOND_WINDOW, seen=SECOND_DAY)["ok"]
    expect(left_over.page.locator(".work")).not_to_have_attribute("data-peek", "true")
    resident_comments(hall, "More shade", SECOND_WINDOW)
    expect(left_over.page.locator(".comment")).to_contain_text("More shade")
    for text in ("Fix the lights", "More shade", "Fix the lights"):
        left_over.press("Comments waiting: 2")
        expect(left_over.page.locator(".comment")).to_contain_text(text)


def test_a_moderator_who_types_is_left_with_what_is_typed_when_a_window_opens(
    facilitator: Client, left_over: Person
) -> None:
    assert facilitator.do("StartDay", day="day-two", times="now", sure=True)["ok"]
    expect(left_over.page.locator("#now-title")).to_contain_text("Recap")
    left_over.press("Decline…")
    left_over.page.get_by_label("Another reason").fill("Said before")
    assert facilitator.do("JumpTo", block=SECOND_WINDOW, seen=SECOND_DAY)["ok"]
    expect(left_over.page.locator("#now-title")).to_contain_text("Live Additional")
    expect(left_over.page.get_by_label("Another reason")).to_have_value("Said before")
