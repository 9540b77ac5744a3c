"""Large letters, small screens, wide spacing, few colours: one can still vote and write."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from full_hall import Past
from hall import Client, Hall
from layout import BETWEEN, BROKEN, HIDDEN
from people import Person, browsers
from playwright.sync_api import Browser, expect
from tongues import said

from facilitator.core.agenda import JumpTo, StartDay

ROOMS, VOTE = "breakout", "priority-mapping"
TITLES = {
    ROOMS: "Interactive Breakout by “Rope Team”",
    VOTE: "Focus: Priority Mapping by key theme",
    "feedback-one": "Live Additional Community Feedback Opportunity",
}
LARGE = "document.documentElement.style.fontSize = '32px'"
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
SCREENS = {
    "letters of 200 %": (360, 640, LARGE),
    "zoomed to 200 %": (180, 320, "0"),
    "zoomed to 400 %": (320, 256, "0"),
    "spaced as WCAG 1.4.12 has it": (320, 640, SPACED),
    "lying on its side": (640, 360, "0"),
    "as it is": (360, 640, "0"),
}
OUTSIDE = """(selector) => [...document.querySelectorAll(selector)].filter((one) => {
  const range = new Range();
  range.selectNodeContents(one);
  const { left, right, width } = range.getBoundingClientRect();
  const hidden = one.closest(".sr-only") || getComputedStyle(one).display === "none";
  return !hidden && width > 0 && (left < -1 || right > innerWidth + 1);
}).map((one) => one.textContent)"""
"""Texts that leave the screen at a side."""
MARKED = """(selector) => {
  const one = document.querySelector(selector);
  return getComputedStyle(one, "::before").backgroundColor === getComputedStyle(one).color;
}"""
"""Whether the mark before an entry has the colour of its text."""
SEEN = """(one) => {
  const { width, height } = one.getBoundingClientRect();
  return width > 10 && height > 10 && getComputedStyle(one).clipPath === "none";
}"""


@pytest.fixture(scope="module")
def voting(tmp_path_factory: pytest.TempPathFactory, two_teams: Path) -> Iterator[Hall]:
    """Everybody who comes has a team, and dots to place."""
    hall = Hall(tmp_path_factory.mktemp("voting"), two_teams)
    past = Past(hall)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(ROOMS, "welcome"))
    past.facilitated(JumpTo(VOTE, ROOMS))
    past.over()
    yield hall.open()
    hall.close()


@pytest.fixture
def give(chromium: Browser, voting: Hall) -> Iterator[Callable[..., Person]]:
    with browsers(chromium, voting) as give:
        yield give


def votes(one: Person, number: int) -> Person:
    one.joins_as(f"Distrito {number}")
    expect(one.page.locator(".purse")).to_be_visible()
    return one


def test_bar_and_purse_leave_the_screen_to_the_ballot(give: Callable[..., Person]) -> None:
    phone = votes(give(lang="es"), 6)
    faults = {}
    for name, (width, height, change) in SCREENS.items():
        phone.page.reload()
        expect(phone.page.locator(".purse")).to_be_visible()
        phone.page.set_viewport_size({"width": width, "height": height})
        phone.page.evaluate(change)
        found = {
            "free": phone.page.evaluate(BETWEEN, [".bar", ".purse"]),
            "hidden": phone.page.evaluate(HIDDEN, ".candidate .step"),
            "broken": phone.page.evaluate(BROKEN, ".bar, .purse"),
            "wide": phone.page.evaluate("document.documentElement.scrollWidth > innerWidth"),
        }
        if found["free"] < 0.6 or found["hidden"] or found["broken"] or found["wide"]:
            faults[name] = found
    assert faults == {}


def test_without_colours_of_our_own_a_placed_dot_is_seen(give: Callable[..., Person]) -> None:
    phone = votes(give(360, 640, "es", forced_colors="active"), 7)
    phone.page.locator("[aria-label^='Colocar un punto']").first.click()
    chosen = phone.page.locator(".candidate.chosen")
    expect(chosen.locator(".dot:not(.empty)")).to_have_count(1)
    full, empty = (chosen.locator(one).screenshot() for one in (".dot:not(.empty)", ".dot.empty"))
    assert full != empty
    count = chosen.locator(".placed > .sr-only")
    expect(count).to_have_text("1 punto")
    assert count.evaluate(SEEN)
    bar, clock = (phone.page.locator(one).bounding_box() for one in (".bar", ".bar .clock"))
    assert bar["y"] <= clock["y"] - 2
    assert clock["y"] + clock["height"] <= bar["y"] + bar["height"] - 2


def test_the_button_below_a_refusal_holds_its_word(give: Callable[..., Person]) -> None:
    phone = votes(give(lang="es"), 8)
    facilitator = Client(phone.hall).sign_in().connect("console")
    phone.page.context.set_offline(True)
    phone.page.locator("[aria-label^='Colocar un punto']").first.click()
    phone.sees("guardado en este teléfono")
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    phone.page.context.set_offline(False)
    button = phone.page.locator(".refused button")
    expect(button).to_have_text("Entendido")
    assert button.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    assert facilitator.do("OpenVoting", block=VOTE)["ok"]


def test_who_was_far_down_the_list_sees_at_once_that_voting_is_closed(
    give: Callable[..., Person],
) -> None:
    phone = votes(give(360, 640, lang="es"), 5)
    facilitator = Client(phone.hall).sign_in().connect("console")
    assert facilitator.do("RevealTally", block=VOTE)["ok"]
    expect(phone.page.locator(".outcome")).to_be_attached()
    phone.page.set_viewport_size({"width": 360, "height": 420})
    phone.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert phone.page.evaluate("scrollY") > 0
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    phone.sees("La votación está cerrada.")
    assert phone.page.evaluate("document.body.scrollHeight - innerHeight") > 320
    expect(phone.page.locator("h1")).to_be_in_viewport()
    expect(phone.page.locator(".ballot > .state")).to_be_in_viewport()
    for undone in ("HideTally", "OpenVoting"):
        assert facilitator.do(undone, block=VOTE)["ok"]


def test_who_writes_below_the_list_is_left_there_when_voting_closes(
    give: Callable[..., Person],
) -> None:
    phone = votes(give(360, 640, lang="es"), 4)
    facilitator = Client(phone.hall).sign_in().connect("console")
    phone.page.evaluate("""() => {
      const field = document.createElement("textarea");
      document.getElementById("main").append(field);
      field.focus();
    }""")
    before = phone.page.evaluate("scrollY")
    assert before > 0
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    phone.sees("La votación está cerrada.")
    assert phone.page.evaluate("scrollY") > 0
    assert facilitator.do("OpenVoting", block=VOTE)["ok"]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_call_back_is_read_in_large_letters(
    person: Callable[..., Person], hall: Hall, lang: str
) -> None:
    phone = person(360, 640, lang).joins_as("Distrito 3" if lang == "es" else "District 3")
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=ROOMS, seen="welcome")["ok"]
    assert facilitator.do("CallBack", block=ROOMS)["ok"]
    call = phone.page.locator(".callback")
    expect(call).to_be_visible()
    phone.page.evaluate(LARGE)
    assert phone.page.evaluate(BROKEN, ".callback") == []
    assert call.evaluate("(one) => one.scrollWidth <= one.clientWidth")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_word_of_a_result_is_broken_in_large_letters(
    person: Callable[..., Person], hall: Hall, lang: str
) -> None:
    phone = person(360, 640, lang).joins_as("Distrito 3" if lang == "es" else "District 3")
    console = person(360, 844, lang).opens_the_console()
    console.does("console", "StartDay", day="day-one", times="now", sure=True)
    console.does("console", "JumpTo", block=VOTE, seen="welcome")
    phone.does("phone", "CastBallot", block=VOTE, ballot={"process-311": 2})
    for kind in ("CloseVoting", "RevealTally"):
        console.does("console", kind, block=VOTE)
    for one, result in ((phone, ".ranked, .outcome h3"), (console, ".tally tbody")):
        expect(one.page.locator(result).first).to_be_visible()
        one.page.evaluate(LARGE)
        broken = one.page.evaluate(BROKEN, result)
        assert [word for word in broken if len(word) < 14 and "/" not in word] == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_console_on_a_phone_has_room_for_letters_of_200_percent(
    person: Callable[..., Person], lang: str
) -> None:
    console = person(180, 370, lang).opens_the_console()
    console.does("console", "StartDay", day="day-one", times="now", sure=True)
    seen = "welcome"
    for block, title in TITLES.items():
        console.does("console", "JumpTo", block=block, seen=seen)
        seen = block
        expect(console.page.locator("#now-title")).to_have_text(said(title, lang))
        expect(console.page.locator(".desk")).to_be_visible()
        assert console.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), block
        assert (
            console.page.evaluate(
                OUTSIDE, ".bar *, .clockwork *, .panes *, .session-line *, .proposal *"
            )
            == []
        ), block


def test_no_word_of_a_phones_heading_is_broken_in_letters_of_200_percent(
    person: Callable[..., Person], hall: Hall
) -> None:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    phone = person(180, 320, "es").joins_as("Distrito 3")
    seen = "welcome"
    for block, title in TITLES.items():
        assert facilitator.do("JumpTo", block=block, seen=seen)["ok"]
        seen = block
        expect(phone.page.locator("h1")).to_have_text(said(title, "es"))
        assert phone.page.evaluate(BROKEN, "h1") == [], block


def test_a_phone_breaks_no_word_of_the_ballot(give: Callable[..., Person]) -> None:
    phone = give(360, 640).joins_as("District 3")
    expect(phone.page.locator(".candidate").first).to_be_visible()
    assert phone.page.evaluate(BROKEN, ".candidate-title") == []


def test_without_colours_of_our_own_lists_have_their_marks_and_a_clock_no_broken_frame(
    person: Callable[..., Person], hall: Hall
) -> None:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block="voc-recap", seen="welcome")["ok"]
    console = person(1280, 800, forced_colors="active").opens_the_console()
    stage = person(1280, 720, forced_colors="active").opens_the_stage()
    for one, mark in ((console, ".shown-list > ul > li"), (stage, ".items-list > .item")):
        expect(one.page.locator(mark).first).to_be_visible()
        assert one.page.evaluate(MARKED, mark)
        assert (
            one.page.locator(".clock").first.evaluate("(it) => getComputedStyle(it).borderWidth")
            == "0px"
        )
