"""A result that is gathered for: stepped from the last place up, in letters for the last row."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from full_hall import Past
from hall import Hall
from people import Person, browsers
from playwright.sync_api import Browser, Locator, expect

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.people import GiveName
from facilitator.core.questions.messages import (
    AddOption,
    CastBallot,
    CloseVoting,
    OpenVoting,
    RevealTally,
)

VOTE = "priority-mapping"
VOTERS = 6
SIZES = ((1920, 1080), (1280, 720), (1024, 768))
LANGUAGES = ("en", "es")
LARGE, SMALLEST = 60 / 1080, 28 / 1080
"""Of a screen's height: letters of the leading places, and the smallest of a result."""
LETTERS = """(selector) => {
  const sizes = [];
  for (const one of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() && !parentElement.closest(".sr-only"))
        sizes.push(parseFloat(getComputedStyle(parentElement).fontSize));
    }
  }
  return sizes;
}"""
CUT = """() => [...document.querySelectorAll(".fit, .place, .place-title, .place-figures")]
  .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
  .map((one) => one.textContent)"""
LONG = "Programas de mantenimiento de la infraestructura de los vecindarios, barrio {}"


def voted(folder: Path, agenda: Path) -> tuple[Hall, Past, list[Actor]]:
    """A hall in its vote, with people who have a place."""
    hall = Hall(folder, agenda)
    past = Past(hall)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(VOTE, "welcome"))
    phones = [Actor(Role.VISITOR, f"phone-{number}") for number in range(VOTERS)]
    names = [(one, GiveName(f"Guest {index}", "partner")) for index, one in enumerate(phones)]
    return hall, past, [Actor(Role.PARTICIPANT, one.made) for one in past.does(*names)]


def items_of(past: Past) -> list[list[str]]:
    return [[item["id"] for item in one["items"]] for one in past.settings(VOTE)["themes"]]


@pytest.fixture
def hall(tmp_path: Path, two_teams: Path) -> Iterator[Hall]:
    """Voting is closed: of the first theme two are level in the second place, of the second theme
    one item is ahead of another."""
    hall, past, people = voted(tmp_path, two_teams)
    (first, left, right, last, *_), (ahead, behind, *_) = items_of(past)
    for number, person in enumerate(people):
        ballot = {first: 1, left if number % 2 else right: 1}
        ballot |= {last: 1} if number == 0 else {}
        ballot |= {ahead: 1} if number < 4 else {}
        ballot |= {behind: 1} if number < 2 else {}
        past.does((person, CastBallot(VOTE, ballot)))
    past.facilitated(CloseVoting(VOTE))
    past.over()
    yield hall.open()
    hall.close()


@pytest.fixture
def stage(person: Callable[..., Person]) -> Person:
    return person(1920, 1080, reduced_motion="reduce").opens_the_stage()


@pytest.fixture
def console(person: Callable[..., Person], stage: Person) -> Person:
    console = person(1280, 800).opens_the_console()
    console.press("Reveal step by step")
    expect(covered(stage)).to_have_count(4)
    expect(console.page.locator(".reveal-desk")).to_be_visible()
    expect(console.page.locator(".remote")).to_have_count(0)  # its keys go step by step now
    return console


def titles(screen: Person) -> Locator:
    return screen.page.locator(".place-title")


def covered(screen: Person) -> Locator:
    return screen.page.locator(".place-covered")


def clicks(console: Person, key: str = "PageDown") -> None:
    """Press a clicker's key, and see on the console that the step was made."""
    said = console.page.locator(".reveal-desk dd")
    before = said.all_text_contents()
    console.page.keyboard.press(key)
    expect(said).not_to_have_text(before)


def test_two_themes_are_stepped_from_the_last_place_by_a_clicker(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    phone = person(360, 740).joins_as("District 1")
    phone.sees("The result is being revealed on the screen.")
    theme = stage.page.locator(".board h2")
    expect(theme).to_contain_text("Customer Service")
    for shown, left in ((1, 3), (3, 1), (4, 0)):
        clicks(console)
        expect(covered(stage)).to_have_count(left)
        expect(titles(stage)).to_have_count(shown)
        expect(phone.page.locator(".outcome")).to_have_count(0)
    expect(stage.page.locator(".place-tied")).to_have_count(2)
    expect(stage.page.locator(".place-first .dots circle")).to_have_count(VOTERS)

    clicks(console)
    expect(theme).to_contain_text("Financial Sustainability")
    expect(titles(stage)).to_have_count(0)
    clicks(console)
    expect(titles(stage)).to_have_count(1)
    expect(phone.page.locator(".outcome")).to_have_count(0)
    clicks(console)
    expect(titles(stage)).to_have_count(2)
    expect(theme).to_contain_text("Financial Sustainability")
    expect(phone.page.locator(".ranked")).to_have_count(6)
    console.sees("The hall sees this tally.")
    console.page.keyboard.press("PageUp")
    expect(theme).to_contain_text("Customer Service")
    expect(titles(stage)).to_have_count(4)


def test_a_step_back_covers_again(console: Person, stage: Person) -> None:
    clicks(console)
    expect(titles(stage)).to_have_count(1)
    clicks(console, "PageUp")
    expect(titles(stage)).to_have_count(0)
    expect(covered(stage)).to_have_count(4)


def test_in_the_middle_of_it_all_is_hidden_again(console: Person, stage: Person) -> None:
    clicks(console)
    console.press("Hide the tally")
    expect(console.page.locator(".reveal-desk")).to_have_count(0)
    expect(stage.page.locator(".place")).to_have_count(0)
    console.press("Reveal step by step")
    expect(covered(stage)).to_have_count(4)


def test_a_stage_that_comes_later_and_a_server_that_was_killed_show_the_same_step(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    for shown in (1, 3):
        clicks(console)
        expect(titles(stage)).to_have_count(shown)
    before = titles(stage).all_text_contents()
    later = person(1280, 720, reduced_motion="reduce").opens_the_stage()
    expect(titles(later)).to_have_text(before)
    console.hall.kill()
    console.hall.open()
    again = person(1024, 768, reduced_motion="reduce").opens_the_stage()
    for one in (stage, later, again):
        expect(titles(one)).to_have_text(before)
        expect(covered(one)).to_have_count(1)
    clicks(console)
    expect(titles(stage)).to_have_count(4)


def test_a_console_says_what_the_hall_sees_and_what_comes_next(
    console: Person, stage: Person
) -> None:
    desk = console.page.locator(".reveal-desk dd")
    expect(desk.first).to_contain_text("Customer Service begins")
    expect(desk.last).to_contain_text("place 4")
    console.press("Next step")
    expect(desk.first).to_contain_text("place 4")
    expect(desk.last).to_contain_text("place 2, tied")
    console.press("Show everything")
    expect(titles(stage)).to_have_count(4)
    expect(covered(stage)).to_have_count(0)


@pytest.mark.parametrize("button", ["Reveal step by step", "Next step"])
def test_a_double_press_is_one_step(
    person: Callable[..., Person], stage: Person, button: str
) -> None:
    console = person(1280, 800).opens_the_console()
    if button == "Next step":
        console.press("Reveal step by step")
        expect(covered(stage)).to_have_count(4)
    before = console.hall.on_stage()["activity"].get("step", 0)
    console.button(button).dblclick()
    expect(console.page.locator(".reveal-desk")).to_be_visible()
    expect(covered(stage)).to_have_count(4 - before)
    assert console.hall.on_stage()["activity"]["step"] == before + 1


def test_no_control_is_shown_to_the_hall(console: Person, stage: Person) -> None:
    expect(stage.page.locator("button, a, input, select")).to_have_count(0)


@pytest.mark.parametrize(("motion", "moves"), [("reduce", False), ("no-preference", True)])
def test_a_place_comes_in_gently_or_at_once(
    person: Callable[..., Person], console: Person, motion: str, moves: bool
) -> None:
    stage = person(1920, 1080, reduced_motion=motion).opens_the_stage()
    clicks(console)
    expect(titles(stage)).to_have_count(1)
    named = "(one) => getComputedStyle(one.closest('.place')).animationName"
    assert (titles(stage).evaluate(named) != "none") == moves


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory, two_teams: Path) -> Iterator[Hall]:
    """A result of forty candidates in each theme, many of them long, revealed at once."""
    hall, past, people = voted(tmp_path_factory.mktemp("long"), two_teams)
    past.facilitated(CloseVoting(VOTE))
    for theme in past.settings(VOTE)["themes"]:
        for number in range(40 - len(theme["items"])):
            title = f"{LONG.format(number)} ({theme['theme']})"
            past.facilitated(AddOption(VOTE, theme["theme"], {"en": title}))
    listed = past.service.read(lambda state: list(state.blocks[VOTE].items.values()))
    past.facilitated(OpenVoting(VOTE))
    for number, person in enumerate(people):
        own = {theme["theme"]: [] for theme in past.settings(VOTE)["themes"]}
        for item in listed:
            own[item.theme].append(item.id)
        first, second = ([one[0], one[-1 - number // 2]] for one in own.values())
        past.does((person, CastBallot(VOTE, dict.fromkeys([*first, *second], 1))))
    past.facilitated(CloseVoting(VOTE), RevealTally(VOTE))
    past.over()
    yield hall.open()
    hall.close()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_a_result_is_read_from_the_last_row(
    chromium: Browser, long_list: Hall, size: tuple[int, int], lang: str
) -> None:
    with browsers(chromium, long_list) as give:
        stage = give(*size, lang, reduced_motion="reduce").opens_the_stage()
        for _ in stage.turns_every_page():
            expect(titles(stage).first).to_be_visible()
            expect(stage.page.locator(".rail")).to_be_hidden()
            height = size[1]
            large = stage.page.evaluate(LETTERS, ".place-large .place-title > span:first-child")
            assert min(large) >= LARGE * height - 0.1
            every = stage.page.evaluate(LETTERS, ".board, .page-place")
            assert min(every) >= SMALLEST * height - 0.1
            assert stage.page.evaluate(CUT) == []
