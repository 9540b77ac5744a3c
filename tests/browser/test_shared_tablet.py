"""The shared tablet: one after another votes on it who has no phone, and nothing of them stays."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from people import Person
from playwright.sync_api import expect
from test_clerks_desk import RULES, WIDE, opens_the_desk

Give = Callable[..., Person]
RESTS_MS = 2000
"""Longer than a button rests under a key, as in static/js/helpers/resting.js."""
BLANK = 21_000
"""Milliseconds after which nobody has touched it."""


def opens_a_tablet(
    desk: Person, give: Give, width: int = 768, height: int = 1024, lang: str = "en"
) -> Person:
    """On another device, whose clock the test holds, by the code that stands on the desk."""
    summary = desk.page.locator(".tablets summary")
    if desk.page.locator(".tablets:not([open])").count():
        summary.click()
    desk.page.locator(".tablets button").first.click()
    code = desk.page.locator(".tablet-code").inner_text()
    tablet = give(width, height, lang)
    tablet.page.clock.install()
    tablet.page.goto(tablet.hall.url + "/tablet")
    tablet.page.locator("#door-link").fill(code)
    tablet.page.locator("#door-form button").click()
    expect(tablet.page.locator(".tablet-start h1")).to_be_visible()
    return tablet


def begins(tablet: Person) -> None:
    tablet.page.locator(".tablet-start button").click()


def chooses(tablet: Person, item: str) -> None:
    tablet.button(f"Place a dot on {item}").click()
    tablet.press("Go on", exact=True)


def is_blank(tablet: Person, of: str) -> None:
    """Back at the start, with nothing of this person on it."""
    expect(tablet.page.locator(".tablet-start h1")).to_have_text("Vote here if you have no phone")
    assert of not in tablet.page.content()
    kept = tablet.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "outbox" not in kept
    assert of not in kept


def test_a_name_without_a_phone_votes_sees_its_receipt_and_the_screen_goes_blank(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping")
    desk = opens_the_desk(give(1280, 800))
    tablet = opens_a_tablet(desk, give)
    desk.sees("A tablet is open since")
    seen_before = tablet.page.evaluate("history.length")
    begins(tablet)
    expect(tablet.page.locator(".tablet-names button")).to_have_text(["Cary Westin"])
    tablet.press("Cary Westin")
    chooses(tablet, "Taxes")
    tablet.sees("Cast this ballot?")
    expect(tablet.page.locator(".tablet-chosen")).to_contain_text("Taxes")
    tablet.press("Yes, cast it")
    expect(tablet.page.locator("h1")).to_have_text("Counted.")
    tablet.sees("Your receipt: e-")
    expect(desk.page.locator(".channels tbody tr")).to_have_text(["Tablet11"])
    expect(desk.page.locator(".entered summary")).to_contain_text("Cast on a tablet, 1")
    expect(desk.page.locator(".entered summary")).to_contain_text("Cary Westin")
    expect(desk.page.locator(".entry")).not_to_contain_text("Taxes")
    tablet.page.clock.fast_forward(BLANK)
    is_blank(tablet, "Cary Westin")
    assert tablet.page.evaluate("history.length") == seen_before
    begins(tablet)
    expect(tablet.page.locator(".tablet-names button")).to_have_count(0)


def test_a_badge_votes_once_and_a_wrong_number_can_be_typed_again(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping")
    desk = opens_the_desk(give(1280, 800))
    tablet = opens_a_tablet(desk, give, 360, 640)
    desk.page.get_by_label("Badge number for").select_option(label="District 1")
    desk.press("Give a badge number")
    badge = desk.page.locator(".badges strong").inner_text()
    for number, outcome in (("1234 5678", "Not counted."), (badge, "Counted.")):
        if outcome == "Not counted.":
            begins(tablet)
        else:
            tablet.press("Put it right")
            tablet.sees("No badge has this number.")
        tablet.page.get_by_label("Type your badge number").fill(number)
        tablet.press("Go on", exact=True)
        if outcome == "Counted.":
            tablet.press("Go on", exact=True)
        else:
            chooses(tablet, "Taxes")
        tablet.press("Yes, cast it")
        expect(tablet.page.locator("h1")).to_have_text(outcome)
    tablet.press("Done")
    is_blank(tablet, badge)
    begins(tablet)
    tablet.page.get_by_label("Type your badge number").fill(badge)
    tablet.press("Go on", exact=True)
    chooses(tablet, "Streets")
    tablet.press("Yes, cast it")
    tablet.sees("There is a ballot of yours already")
    tablet.sees("it can be replaced there, with a reason")


def test_a_screen_that_nobody_touches_says_so_and_takes_the_half_made_ballot_away(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping")
    tablet = opens_a_tablet(opens_the_desk(give(1280, 800)), give)
    tablet.page.get_by_role("button", name="Español").click()
    expect(tablet.page.locator("html")).to_have_attribute("lang", "es")
    begins(tablet)
    tablet.press("Cary Westin")
    tablet.page.locator(".tablet-count button").nth(1).click()
    tablet.page.clock.fast_forward(12_000)
    tablet.sees("Toque la pantalla para seguir.")
    tablet.page.mouse.click(5, 300)
    expect(tablet.page.locator(".still-there")).to_have_text("")
    tablet.page.clock.fast_forward(BLANK)
    is_blank(tablet, "Cary Westin")
    expect(tablet.page.locator("html")).to_have_attribute("lang", "en")


def test_a_ballot_that_finds_no_line_is_said_not_to_count_yet_and_counts_once_when_it_does(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping")
    desk = opens_the_desk(give(1280, 800))
    tablet = opens_a_tablet(desk, give)
    begins(tablet)
    tablet.press("Cary Westin")
    chooses(tablet, "Taxes")
    tablet.page.context.set_offline(True)
    tablet.hall.kill()
    tablet.press("Yes, cast it")
    expect(tablet.page.locator("h1")).to_have_text("Your ballot is not counted yet.")
    tablet.page.clock.fast_forward(BLANK)
    expect(tablet.page.locator("h1")).to_have_text("Your ballot is not counted yet.")
    tablet.hall.open()
    tablet.page.context.set_offline(False)
    expect(tablet.page.locator("h1")).to_have_text("Counted.")
    expect(desk.page.locator(".channels tbody tr")).to_have_text(["Tablet11"])


def test_whoever_is_at_it_when_voting_closes_is_told_that_nothing_was_cast(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping")
    tablet = opens_a_tablet(opens_the_desk(give(1280, 800)), give)
    begins(tablet)
    tablet.press("Cary Westin")
    tablet.hall.asked("CloseVoting", block="priority-mapping")
    expect(tablet.page.locator("h1")).to_have_text("Voting is closed now.")
    tablet.sees("Your ballot was not cast.")
    tablet.press("Done")
    expect(tablet.page.locator("h1")).to_have_text("Nothing is voted on now")


@pytest.mark.parametrize(
    ("size", "lang"), [((768, 1024), "en"), ((1024, 768), "es"), ((360, 640), "es")]
)
def test_every_step_reads_at_any_size_in_either_language(
    into: Callable[..., Give], size: tuple[int, int], lang: str
) -> None:
    give = into("priority-mapping")
    tablet = opens_a_tablet(opens_the_desk(give(1280, 800)), give, *size)
    if lang == "es":
        tablet.page.get_by_role("button", name="Español").click()
    steps = (
        ".tablet-start button",
        ".tablet-names button",
        ".tablet-count button:last-child",
        ".tablet-purse button",
        ".tablet-acts .primary",
        ".tablet-visit .primary",
    )
    for step in steps:
        reads_well(tablet, size[0])
        tablet.page.locator(step).first.click()
    expect(tablet.page.locator(".tablet-start h1")).to_be_visible()


def reads_well(tablet: Person, width: int) -> None:
    page = tablet.page
    expect(page.locator("h1")).to_be_visible()
    assert Axe().run(page, options=RULES).response["violations"] == []
    assert page.evaluate(WIDE) <= width
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(WIDE) <= width
    page.evaluate("document.documentElement.style.fontSize = ''")


def test_it_can_be_worked_by_keyboard_alone(into: Callable[..., Give]) -> None:
    give = into("priority-mapping")
    tablet = opens_a_tablet(opens_the_desk(give(1280, 800)), give)
    keys = tablet.page.keyboard

    def goes_to(name: str) -> None:
        """Tab until the control of this name has the focus, and press it."""
        at = "document.activeElement"
        focused = f"{at}.matches('button') ? {at}.ariaLabel ?? {at}.textContent : ''"
        for _ in range(60):
            if re.search(name, tablet.page.evaluate(focused)):
                break
            keys.press("Tab")
        else:
            raise AssertionError(f"no way to {name} by keyboard")
        expect(tablet.page.locator("[data-rests]")).to_have_count(0)
        keys.press("Enter")

    for name in ("Priority", "Cary Westin", "Place a dot on Taxes", "^Go on$"):
        goes_to(name)
    expect(tablet.page.locator("h1")).to_have_text("Cast this ballot?")
    tablet.page.wait_for_timeout(RESTS_MS)  # the question rests from the press that opened it
    goes_to("^Yes, cast it$")
    expect(tablet.page.locator("h1")).to_have_text("Counted.")
    goes_to("^Done$")
    expect(tablet.page.locator(".tablet-start h1")).to_be_visible()
