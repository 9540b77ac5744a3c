"""A moderator's console goes where the comments are: with the hall, or with a queue it leaves."""

from collections.abc import Callable

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import expect

FIRST, ROOMS, WINDOW, AFTER = "welcome", "breakout", "feedback-one", "break-one"
PHONE = (390, 844)


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=ROOMS, seen=FIRST)["ok"]
    return facilitator


def resident_comments(hall: Hall, text: str) -> None:
    resident = Client(hall)
    resident.http.get(hall.url + "/c")
    resident.connect("resident")
    assert resident.do("SendComment", block=WINDOW, text=text, lang="en", theme=None)["ok"]


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
