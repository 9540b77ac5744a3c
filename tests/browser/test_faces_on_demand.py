"""A phone has a block's face before the block runs, and without it shows what the plan says."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Hall
from people import Person
from playwright.sync_api import Browser, Page, Request, Route, expect

SHOWN = {
    "breakout": ".writebox",
    "break-one": ".back",
    "priority-mapping": ".ballot",
    "feedback-one": ".voices",
}
"""By block: what only the face of its kind has."""
VOTE = "Focus: Priority Mapping by key theme"
BALLOT = re.compile(r"/phone-mapping\.js")
RESULT = re.compile(r"/phone-mapping-result\.js")
IN_FOR_MS = 120_000
DRESSED = "() => getComputedStyle(document.querySelector('.candidate')).display === 'grid'"
"""So does none of the page's own rules."""


@pytest.fixture
def console(person: Callable[..., Person]) -> Person:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    return console


def requests_of(page: Page) -> list[str]:
    """What is fetched from now on; what goes over the open socket is not."""
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    return fetched


def shows_the_plan_alone(phone: Person) -> None:
    phone.is_in(VOTE)
    expect(phone.page.locator(".bar .clock-time")).to_be_visible()
    expect(phone.page.locator(".next")).to_contain_text("Adjournment")
    expect(phone.page.locator(".ballot")).to_have_count(0)


def test_a_turn_makes_no_phone_fetch_anything_that_has_been_in_for_two_minutes(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person()
    phone.page.clock.install()
    phone.joins_as("District 6")
    all_came = requests_of(phone.page)
    phone.page.clock.fast_forward(IN_FOR_MS)
    phone.page.wait_for_load_state("networkidle")
    kinds = {"breakout", "feedback", "icebreaker", "mapping", "pause", "question"}
    kinds |= {
        "breakout-groups",
        "breakout-hand",
        "breakout-prompts",
        "breakout-report",
        "mapping-either",
        "mapping-freed",
        "mapping-result",
        "mapping-watching",
        "question-result",
    }
    assert {url.rpartition("/phone-")[2] for url in all_came} == {f"{kind}.js" for kind in kinds}
    fetched = requests_of(phone.page)
    now = "welcome"
    for block, shown in SHOWN.items():
        phone.hall.asked("JumpTo", block=block, seen=now)
        expect(phone.page.locator(shown)).to_be_visible()
        if block == "priority-mapping":
            phone.hall.asked("RevealTally", block=block)
            expect(phone.page.locator(".outcome")).to_be_visible()
        now = block
    phone.hall.asked("AskQuestion", seen=now, prompt={"en": "All well?"}, scale=True)
    expect(phone.page.locator(".picks")).to_be_visible()
    console.press("Show the answers to the hall")
    expect(phone.page.locator(".replies")).to_be_visible()
    assert fetched == []


def test_a_phone_that_lacks_how_a_result_looks_shows_it_within_moments_of_the_reveal(
    console: Person, person: Callable[..., Person]
) -> None:
    console.jumps_to(VOTE)
    phone = person()
    phone.page.route(RESULT, lambda route: route.abort())
    phone.joins_as("District 6")
    expect(phone.page.locator(".ballot")).to_be_visible()
    with phone.page.expect_event("requestfailed", lambda request: RESULT.search(request.url)):
        phone.hall.asked("RevealTally", block="priority-mapping")
    expect(phone.page.locator(".candidate").first).to_be_visible()
    phone.page.unroute(RESULT)
    expect(phone.page.locator(".outcome")).to_be_visible()


def test_a_phone_that_comes_right_before_a_turn_shows_the_plan_and_then_the_ballot(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person()
    held: list[Route] = []
    phone.page.route(BALLOT, lambda route: held.append(route))
    phone.joins_as("District 6")
    with phone.page.expect_request(BALLOT):
        console.jumps_to(VOTE)
    shows_the_plan_alone(phone)
    for route in held:
        route.continue_()
    expect(phone.page.locator(".ballot")).to_be_visible()
    assert phone.page.evaluate(DRESSED)
    phone.places_a_dot_on("Taxes")
    phone.is_told_it_counted()


def test_a_face_that_did_not_come_with_its_page_is_asked_for_again(
    console: Person, person: Callable[..., Person]
) -> None:
    console.jumps_to(VOTE)
    phone = person()
    failures = 0

    def fail_twice(route: Route) -> None:
        nonlocal failures
        failures += 1
        route.abort() if failures <= 2 else route.continue_()

    phone.page.route(BALLOT, fail_twice)
    phone.joins_as("District 6")
    expect(phone.page.locator(".ballot")).to_be_visible()
    assert failures > 2


def test_a_phone_without_a_network_shows_the_plan_and_has_the_ballot_when_it_is_back(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person()
    phone.page.route(BALLOT, lambda route: route.abort())
    phone.joins_as("District 6")
    with phone.page.expect_event("requestfailed", _is_the_ballot):
        console.jumps_to(VOTE)
    phone.page.context.set_offline(True)
    phone.page.unroute(BALLOT)
    with phone.page.expect_event("requestfailed", _is_the_ballot):
        shows_the_plan_alone(phone)
    phone.page.context.set_offline(False)
    phone.places_a_dot_on("Taxes")
    phone.is_told_it_counted()


def _is_the_ballot(request: Request) -> bool:
    return bool(BALLOT.search(request.url))


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Hall]:
    """A hall whose program can be made another version."""
    program = tmp_path / "program"
    for folder in ("facilitator", "static", "templates"):
        shutil.copytree(CHECKOUT / folder, program / folder)
    hall = Hall(tmp_path, CHECKOUT / "agenda.yaml")
    hall.cwd = program
    yield hall.open()
    hall.close()


def test_a_phone_of_a_version_that_is_gone_comes_anew_for_a_face_that_it_lacks(
    copied: Hall, chromium: Browser
) -> None:
    context = chromium.new_context()
    phone = Person(context.new_page(), copied)
    phone.page.route(BALLOT, lambda route: route.abort())
    phone.joins_as("District 6")
    script = copied.cwd / "static/built/phone.js"
    copied.stop()
    script.write_text(script.read_text(encoding="utf-8") + "// newer\n", encoding="utf-8")
    copied.open()
    phone.page.unroute(BALLOT)
    loads = []
    phone.page.on("load", lambda page: loads.append(page.url))
    copied.asked("StartDay", day="day-one", times="now", sure=True)
    copied.asked("JumpTo", block="priority-mapping", seen="welcome")
    expect(phone.page.locator(".ballot")).to_be_visible()
    phone.places_a_dot_on("Taxes")
    phone.is_told_it_counted()
    assert len(loads) == 1
    context.close()
