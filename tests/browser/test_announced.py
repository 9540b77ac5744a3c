"""What changes is said once, in words; a dot is counted without jumping back."""

from collections.abc import Callable

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import expect
from scene import SEATS
from tongues import said

FEEDBACK = "feedback-one"
VOTE = "Focus: Priority Mapping by key theme"
LISTEN = """() => {
  window.heard = [];
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      const near = target.closest ? target : target.parentElement;
      const place = near?.closest("[role=status], [aria-live=polite]");
      const words = [...addedNodes].map((one) => one.textContent.trim()).join(" ");
      if (place && words) window.heard.push({ at: performance.now(), words });
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""
WATCH = """() => {
  window.figures = [];
  const look = () => {
    const words = document.querySelector(".purse-left")?.textContent;
    if (words && words !== window.figures.at(-1)) window.figures.push(words);
    requestAnimationFrame(look);
  };
  look();
}"""
TAP = """async (taps) => {
  const steps = [...document.querySelectorAll(".step")].filter((_, index) => index % 2);
  for (let tap = 0; tap < taps; tap += 1) {
    const button = steps.find((one) => one.getAttribute("aria-disabled") !== "true");
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 120 + (tap * 53) % 140));
  }
}"""


@pytest.fixture
def console(person: Callable[..., Person]) -> Person:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    return console


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_screen_reader_follows_the_hall(
    console: Person, person: Callable[..., Person], lang: str
) -> None:
    phone = person(lang=lang).joins_as(SEATS[lang])
    phone.page.evaluate(LISTEN)
    console.jumps_to(VOTE)
    phone.page.locator(".purse").wait_for()
    title = phone.page.locator("h1").inner_text()
    now = said("Now: {title}.", lang).format(title=title)
    hears(phone, now, said("Voting is open.", lang))
    phone.page.locator(".step:not([aria-disabled=true])").first.click()
    left = said("{left} dots left of {budget}", lang).format(left=4, budget=5)
    hears(phone, left)
    console.closes_voting()
    hears(phone, said("Voting is closed.", lang))
    console.press("Reveal the tally to the hall")
    hears(phone, said("The result is shown.", lang))
    heard = phone.page.evaluate("heard")
    for words in (now, left, said("Voting is closed.", lang), said("The result is shown.", lang)):
        assert len([one for one in heard if words in one["words"]]) == 1, heard


def test_fast_presses_are_all_counted_and_no_dot_jumps_back(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    console.jumps_to(VOTE)
    phone.page.locator(".purse").wait_for()
    phone.page.evaluate(WATCH)
    phone.page.evaluate(TAP, 5)
    phone.sees("0 dots left of 5")
    phone.is_told_it_counted()
    assert phone.page.evaluate("figures") == [
        f"{n} dot{'s' * (n != 1)} left of 5" for n in range(5, -1, -1)
    ]


def test_who_is_moved_to_another_team_is_told_and_goes_on_writing(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    console.jumps_to("Interactive Breakout by “Rope Team”")
    console.moves("mayor-leeser", "rope-team-1")
    team = phone.page.locator(".room-name")
    expect(team).to_have_text("Rope Team 1")
    other = person().joins_as("District 3")
    console.moves("district-3", "rope-team-2")
    expect(other.page.locator(".room-name")).to_have_text("Rope Team 2")
    other.writes_on_the_board("Streets")
    box = phone.page.get_by_label("Write for your team’s board")
    box.press_sequentially("Half a")
    phone.page.evaluate(LISTEN)
    console.moves("mayor-leeser", "rope-team-2")
    expect(team).to_have_text("Rope Team 2")
    phone.sees("Streets")
    phone.page.keyboard.type(" sentence")
    hears(phone, "You are in Rope Team 2 now.")
    expect(box).to_have_value("Half a sentence")
    heard = " ".join(one["words"] for one in phone.page.evaluate("heard"))
    assert "Streets" not in heard, "what stood on a board before one came is no news"


def test_while_many_write_a_screen_reader_says_how_many(
    console: Person, person: Callable[..., Person], hall: Hall
) -> None:
    phone = person().joins_as("Mayor Leeser")
    console.jumps_to("Interactive Breakout by “Rope Team”")
    expect(phone.page.locator(".room")).to_be_visible()
    writer = Client(hall).take_seat("district-3").connect("phone")
    for seat in ("mayor-leeser", "district-3"):
        console.moves(seat, "rope-team-1")
    expect(phone.page.locator(".room-name")).to_have_text("Rope Team 1")
    phone.page.evaluate(LISTEN)
    for number in range(7):
        assert writer.do("WriteContribution", block="breakout", text=f"Idea {number}")["ok"]
        phone.sees(f"Idea {number}")
    hears(phone, "District 3: Idea 0.", "New here: ")
    heard = [one["words"] for one in phone.page.evaluate("heard") if "Idea" in one["words"]]
    assert len(heard) == 1, heard


def hears(who: Person, *words: str) -> None:
    for one in words:
        who.page.wait_for_function(
            "words => heard.some((one) => one.words.includes(words))", arg=one
        )


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_screen_reader_hears_of_the_teams_reports_and_of_ones_own_comment(
    console: Person, person: Callable[..., Person], lang: str
) -> None:
    phone = person(lang=lang).joins_as(SEATS[lang])
    resident = phone.opens_another_tab().opens_the_residents_page()
    for one in (phone, resident):
        one.page.evaluate(LISTEN)
    console.jumps_to("Interactive Breakout by “Rope Team”")
    console.press("Show report-outs to the hall")
    hears(phone, said("The teams’ reports are shown.", lang))
    console.does("console", "JumpTo", block=FEEDBACK, seen="breakout")
    about = {"block": FEEDBACK}
    for text in ("Shade", "Shouting"):
        sent = resident.does("resident", "SendComment", **about, text=text, lang="en")
        resident.sees(text)
        decided = {"comment": sent["made"], **about}
        if text == "Shade":
            console.does("console", "ApproveComment", **decided)
            hears(resident, said("Shown in the hall", lang))
        else:
            console.does("console", "DeclineComment", **decided, reason="Loud")
            hears(resident, said("Not shown: %(reason)s", lang) % {"reason": "Loud"})


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_console_says_once_what_it_has_done(
    console: Person, person: Callable[..., Person], lang: str
) -> None:
    console.does("console", "JumpTo", block="priority-mapping", seen="welcome")
    own = person(1280, 800, lang).opens_the_console()
    done = [
        ("Close voting", "Voting is closed"),
        ("Reveal the tally to the hall", "The hall sees this tally."),
        ("Pause clock", "The clock is paused."),
    ]
    own.page.evaluate(LISTEN)
    for button, words in done:
        own.page.mouse.move(0, 0)
        own.press(said(button, lang), exact=True)
        hears(own, said(words, lang))
        tree = own.page.locator("[role=status]").last.aria_snapshot()
        assert said(words, lang).rstrip(".") in tree, "one region has it"
    own.opens_the_drawer("messages")
    own.page.locator("#message-text").fill("Lunch")
    own.press(said("Send to screens", lang), exact=True)
    hears(own, said("Sent to all screens", lang))
    heard = [one["words"] for one in own.page.evaluate("heard")]
    for _, words in [*done, ("", "Sent to all screens")]:
        assert len([one for one in heard if said(words, lang) in one]) == 1, heard
