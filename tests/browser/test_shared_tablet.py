"""The shared tablet: one after another votes on it who has no phone, and nothing of them stays."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from people import Person
from playwright.sync_api import expect
from test_clerks_desk import RULES, WIDE, opens_the_desk

Give = Callable[..., Person]
RESTS_MS = 2000
"""Longer than a button rests under a key, as in static/js/helpers/resting.js."""
BLANK = 121_000
"""Milliseconds after which it is back at its start, whatever somebody was at."""


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


def desk_and_tablet(
    into: Callable[..., Give], width: int = 768, height: int = 1024, **given: Any
) -> tuple[Give, Person, Person]:
    """Beside a hall that votes; with whoever else is given a screen."""
    give = into("priority-mapping", **given)
    desk = opens_the_desk(give(1280, 800))
    return give, desk, opens_a_tablet(desk, give, width, height)


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
    _, desk, tablet = desk_and_tablet(into)
    desk.sees("Tablet 1 is open since")
    seen_before = tablet.page.evaluate("history.length")
    begins(tablet)
    expect(tablet.page.locator(".tablet-names button")).to_have_text(["Cary Westin"])
    tablet.press("Cary Westin")
    chooses(tablet, "Taxes")
    tablet.sees("Cast this ballot?")
    expect(tablet.page.locator(".tablet-chosen li")).to_have_text(["Taxes – 1 dot"])
    tablet.sees("You have not used 4 dots.")
    tablet.press("Yes, cast it")
    expect(tablet.page.locator("h1")).to_have_text("Counted.")
    expect(tablet.page.locator(".tablet-receipt")).to_have_text(re.compile("^e-[0-9a-f]{12}$"))
    tablet.sees("Your receipt goes from this screen by itself in a minute.")
    expect(desk.page.locator(".channels tbody tr")).to_have_text(["Tablet11"])
    expect(desk.page.locator(".entered summary")).to_contain_text(
        ["Cast on a tablet, 1 Cary Westin"]
    )
    expect(desk.page.locator(".entered")).not_to_contain_text("Taxes")
    tablet.page.clock.fast_forward(BLANK)
    is_blank(tablet, "Cary Westin")
    assert tablet.page.evaluate("history.length") == seen_before
    begins(tablet)
    expect(tablet.page.locator(".tablet-names button")).to_have_count(0)


def gives_a_badge(desk: Person, whose: str) -> str:
    """The digits, as a clerk reads them off the desk to write them down."""
    known = desk.page.locator(".badges > li").count()
    desk.page.get_by_label("Badge number for").select_option(label=whose)
    desk.press("Give a badge number")
    expect(desk.page.locator(".badges > li")).to_have_count(known + 1)
    given = desk.page.locator(".badges > li").last
    expect(given.locator(".badge-digits")).to_have_count(0)
    given.get_by_role("button", name="Show the number").click()
    return given.locator(".badge-digits").inner_text()


def types_a_badge(tablet: Person, digits: str) -> None:
    tablet.page.get_by_label("Type your badge number").fill(digits)
    tablet.press("Go on", exact=True)


def test_a_badge_says_whose_it_is_before_the_ballot_and_a_wrong_number_is_there_to_be_put_right(
    into: Callable[..., Give],
) -> None:
    _, desk, tablet = desk_and_tablet(into, 360, 640)
    badge = gives_a_badge(desk, "District 1")
    begins(tablet)
    types_a_badge(tablet, "1234 5678")
    tablet.sees("No badge has this number.")
    expect(tablet.page.get_by_label("Type your badge number")).to_have_value("1234 5678")
    types_a_badge(tablet, badge)
    whose = "You vote as District 1 · Mayor & Council"
    expect(tablet.page.locator(".tablet-voter")).to_contain_text(whose)
    chooses(tablet, "Taxes")
    expect(tablet.page.locator(".tablet-voter")).to_contain_text(whose)
    tablet.press("Yes, cast it")
    expect(tablet.page.locator("h1")).to_have_text("Counted.")
    tablet.press("Done")
    is_blank(tablet, badge)
    expect(desk.page.locator(".badges > li")).to_contain_text(["used"])
    begins(tablet)
    types_a_badge(tablet, badge)
    tablet.sees("A ballot of yours is counted already")
    tablet.sees("it can be replaced there, with a reason")
    expect(tablet.page.locator("h1")).to_have_text("Who are you?")


def test_a_badge_of_a_group_is_called_by_its_number_on_tablet_and_desk_until_it_is_made_void(
    into: Callable[..., Give],
) -> None:
    _, desk, tablet = desk_and_tablet(into)
    for _ in range(2):
        badge = gives_a_badge(desk, "City Staff")
    begins(tablet)
    types_a_badge(tablet, badge)
    expect(tablet.page.locator(".tablet-voter")).to_contain_text("Badge 2 · City Staff")
    chooses(tablet, "Taxes")
    tablet.press("Yes, cast it")
    expect(desk.page.locator(".entered summary")).to_contain_text(
        ["Cast on a tablet, 1 Badge 2 · City Staff"]
    )
    tablet.press("Done")
    desk.page.locator(".badges > li").first.get_by_role("button", name="Make it void").click()
    desk.press("Yes, make it void")
    expect(desk.page.locator(".badges > li")).to_contain_text(["Badge 2: City Staff"])


def test_what_one_person_marked_is_not_there_for_the_next_and_stays_for_them(
    into: Callable[..., Give],
) -> None:
    give, desk, tablet = desk_and_tablet(into, change=seats_of_staff)
    begins(tablet)
    tablet.press("Cary Westin")
    chooses(tablet, "Taxes")
    give().joins_as("Cary Westin")
    tablet.press("Yes, cast it")
    tablet.sees("Somebody has joined on a phone under this name.")
    tablet.press("Type a badge number")
    types_a_badge(tablet, gives_a_badge(desk, "District 2"))
    expect(tablet.page.locator("output")).not_to_contain_text(["1"])
    tablet.press("That is not me")
    begins(tablet)
    tablet.press("Ana Example")
    expect(tablet.page.locator(".tablet-purse")).to_contain_text("5 dots left of 5")


def seats_of_staff(agenda: str) -> str:
    """Somebody more of the staff on the roster."""
    return agenda.replace(
        "people:\n", "people:\n  - {id: ana, name: Ana Example, group: staff}\n", 1
    )


def test_a_phone_that_nobody_has_confirmed_bars_nobody_and_both_screens_say_what_counts(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping")
    stranger = give().joins_as("District 1", confirmed=False)
    stranger.places_a_dot_on("Streets")
    desk = opens_the_desk(give(1280, 800))
    tablet = opens_a_tablet(desk, give)
    begins(tablet)
    types_a_badge(tablet, gives_a_badge(desk, "District 1"))
    tablet.sees("A phone has this name too, and nobody has confirmed whose it is.")
    chooses(tablet, "Taxes")
    tablet.press("Yes, cast it")
    expect(tablet.page.locator("h1")).to_have_text("Counted.")
    stranger.sees("A ballot in this name was cast on a shared tablet")
    expect(stranger.page.locator(".ballot")).not_to_contain_text("Taxes")
    expect(desk.page.locator(".channels tbody tr")).to_have_text(["Tablet11"])


def test_whoever_closes_is_asked_first_while_somebody_fills_in_a_ballot_on_a_tablet(
    into: Callable[..., Give],
) -> None:
    give, desk, tablet = desk_and_tablet(into)
    console = give(1280, 800).opens_the_console()
    begins(tablet)
    said: list[str] = []
    tablet.page.on("request", lambda one: said.append(one.url))
    expect(tablet.page.locator("h1")).to_have_text("Who are you?")
    tablet.page.clock.run_for(5000)
    assert not [url for url in said if url.endswith("/tablet/at")], "nothing is filled in yet"
    tablet.press("Cary Westin")
    tablet.button("Place a dot on Taxes").click()
    desk.sees("Somebody is filling in a ballot on it.")
    expect(console.page.locator(".at-tablets")).to_be_visible()
    console.press("Close voting", exact=True)
    expect(console.page.locator(".confirm")).to_contain_text(
        "On a shared tablet somebody is filling in a ballot"
    )
    console.says_yes()
    expect(tablet.page.locator("h1")).to_have_text("Voting is closed now.")
    tablet.sees("What you marked stays here for two minutes")
    console.hall.asked("OpenVoting", block="priority-mapping")
    expect(tablet.page.locator(".tablet-purse")).to_contain_text("4 dots left of 5")
    desk.press("Close it")
    desk.sees("Somebody is filling in a ballot on tablet 1: it is lost then.")
    desk.press("Yes, close it")
    tablet.sees("The shared tablet that was open here is closed.")


def test_a_reload_keeps_what_somebody_is_marking_and_nothing_once_they_have_gone(
    into: Callable[..., Give],
) -> None:
    _, _, tablet = desk_and_tablet(into)
    tablet.page.get_by_role("button", name="Español").click()
    begins(tablet)
    tablet.press("Cary Westin")
    tablet.page.locator(".tablet-count button").nth(1).click()
    tablet.page.reload()
    expect(tablet.page.locator(".tablet-voter")).to_contain_text("Cary Westin")
    expect(tablet.page.locator(".tablet-purse")).to_contain_text("Le quedan 4 puntos")
    tablet.press("No soy yo")
    is_blank(tablet, "Cary Westin")


def test_a_screen_that_nobody_touches_says_what_is_lost_before_it_takes_the_marks_away(
    into: Callable[..., Give],
) -> None:
    _, _, tablet = desk_and_tablet(into)
    tablet.page.get_by_role("button", name="Español").click()
    expect(tablet.page.locator("html")).to_have_attribute("lang", "es")
    begins(tablet)
    tablet.press("Cary Westin")
    tablet.page.locator(".tablet-count button").nth(1).click()
    lowest = tablet.page.locator(".tablet-count button").last
    tablet.page.evaluate(TO_THE_END)
    tablet.page.clock.fast_forward(45_000)
    notice = tablet.page.locator(".tablet-notice")
    expect(notice).to_have_text("")
    tablet.page.clock.fast_forward(20_000)
    expect(notice).to_contain_text("se pierde lo que marcó")
    expect(notice).to_have_role("alert")
    assert lowest.evaluate(IS_COVERED) is False
    tablet.press("Sigo aquí")
    expect(notice).to_have_text("")
    expect(tablet.page.locator(".tablet-purse")).to_contain_text("4")
    tablet.page.clock.fast_forward(BLANK)
    is_blank(tablet, "Cary Westin")
    expect(tablet.page.locator("html")).to_have_attribute("lang", "en")
    assert tablet.page.locator(".sr-only[role=status]").inner_text() == ""


TO_THE_END = """() => new Promise((done) => {
  addEventListener("scroll", () => setTimeout(done), { once: true });
  scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
})"""
"""And until the page has noted it: to scroll is to be there."""

IS_COVERED = """(one) => {
  const { left, top, width, height } = one.getBoundingClientRect();
  return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}"""
"""Whether something lies over the middle of an element that is in sight."""


def test_why_no_dot_goes_there_is_said_in_the_language_of_now_and_what_is_left_stays_beside_it(
    into: Callable[..., Give],
) -> None:
    _, _, tablet = desk_and_tablet(into)
    begins(tablet)
    tablet.press("Cary Westin")
    expect(tablet.page.locator(".tablet-rules")).to_contain_text("at most 2 for one item")
    expect(tablet.page.locator(".tablet-rules")).to_contain_text("Votes are recorded by name.")
    for _ in range(3):
        tablet.press("Place a dot on Taxes")
    purse = tablet.page.locator(".tablet-purse")
    expect(purse).to_contain_text("3 dots left of 5")
    expect(purse).to_contain_text("At most 2 for one item.")
    tablet.page.get_by_role("button", name="Español").click()
    expect(purse).not_to_contain_text("At most")
    expect(tablet.page.locator(".sr-only[role=status]")).not_to_contain_text("At most")


def test_a_ballot_that_finds_no_line_is_said_not_to_count_yet_and_counts_once_when_it_does(
    into: Callable[..., Give],
) -> None:
    _, desk, tablet = desk_and_tablet(into)
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
    _, _, tablet = desk_and_tablet(into)
    begins(tablet)
    tablet.press("Cary Westin")
    tablet.hall.asked("CloseVoting", block="priority-mapping")
    expect(tablet.page.locator("h1")).to_have_text("Voting is closed now.")
    tablet.sees("Your ballot was not cast.")
    tablet.press("Done")
    expect(tablet.page.locator("h1")).to_have_text("Nothing is voted on now")


TOPS = """[...document.querySelectorAll(".tablet-count button")].map(
  (button) => button.getBoundingClientRect().top)"""


@pytest.mark.parametrize(
    ("size", "lang"), [((768, 1024), "en"), ((1024, 768), "es"), ((360, 640), "es")]
)
def test_every_step_reads_at_any_size_in_either_language(
    into: Callable[..., Give], size: tuple[int, int], lang: str
) -> None:
    _, _, tablet = desk_and_tablet(into, *size)
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
        if step == steps[2]:
            minus, plus = tablet.page.evaluate(TOPS)[:2]
            assert minus == plus, "of one item, side by side"
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
    _, _, tablet = desk_and_tablet(into)
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
            at_last = (
                tablet.page.locator("main").inner_text(),
                tablet.page.evaluate(f"{at}.outerHTML"),
            )
            raise AssertionError(f"no way to {name} by keyboard: {at_last}")
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
