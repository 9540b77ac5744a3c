"""People talk by twos: phones say with whom and whose turn it is, the clock swaps them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect
from test_warming_up import BLOCK, go_there, served

PAIRS = """\
        settings:
          question: {en: What do you hope for?, es: ¿Qué espera usted?}
          answer: pairs
          each: 15
"""
LONG = 25_000  # ms: a turn of 15 s, and some


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = served(tmp_path, PAIRS)
    yield hall
    hall.close()


def looked_at(name: str, person: Person) -> None:
    """A picture, where somebody wants to look."""
    if folder := os.environ.get("PICTURES"):
        person.page.screenshot(path=Path(folder) / f"{name}.png")


def test_pairs_are_drawn_talk_are_swapped_by_the_clock_and_take_in_who_comes_late(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        go_there(hall, console)
        mayor = give(360, 780, lang="es").joins_as("Alcalde Leeser")
        mayor.sees("En un momento se sortean las parejas.")
        ana = give(360, 780).joins_with_the_name("Ana", "Community Partners")
        console.press("Draw pairs")
        mayor.sees("Usted habla con Ana")
        ana.sees("You talk with Mayor Leeser")
        expect(stage.page.get_by_text("Your phone says with whom you talk")).to_be_visible()
        looked_at("pairs-drawn-stage", stage)
        looked_at("pairs-drawn-phone", ana)
        console.press("Start: 15 seconds each")
        expect(stage.page.get_by_text("The first one talks")).to_be_visible()
        turn = mayor.page.locator(".icebreaker-turn")
        expect(turn).to_be_visible()
        first = mayor if "Le toca hablar" in turn.inner_text() else ana
        second = ana if first is mayor else mayor
        own = {mayor: "Le toca hablar", ana: "Your turn to talk"}
        theirs = {mayor: "Ahora habla Ana: escuche", ana: "Mayor Leeser talks now: listen"}
        first.sees(own[first])
        second.sees(theirs[second])
        late = Client(hall).give_name("Eva", "partner").connect("phone")
        expect(console.page.get_by_text("Here, and in no pair yet: Eva")).to_be_visible()
        assert late.do("JoinPair", block=BLOCK)["ok"]
        for name, person in {
            "mayor": mayor,
            "ana": ana,
            "stage": stage,
            "console": console,
        }.items():
            looked_at(f"pairs-running-{name}", person)
        for phone in (mayor, ana):
            assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        expect(stage.page.get_by_text("Swap: now the other one talks")).to_be_visible(timeout=LONG)
        second.sees(own[second])
        console.press("Draw new pairs")
        console.sees("Pairs are talking now. Draw new ones?")
        console.press("No, leave it")
        expect(stage.page.get_by_text("Time is over. Thank each other.")).to_be_visible(
            timeout=LONG
        )
        mayor.sees("Se acabó el tiempo.")
        looked_at("pairs-over-console", console)
        looked_at("pairs-over-phone", mayor)


def test_who_comes_late_finds_the_way_into_a_pair_by_keyboard(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        go_there(hall, console)
        for name in ("Ana", "Eva"):
            Client(hall).give_name(name, "partner").connect("phone")
        hall.asked("DrawPairs", block=BLOCK)
        late = give(360, 780).joins_with_the_name("Luz", "Community Partners")
        late.sees("The pairs were drawn before you came.")
        looked_at("pairs-late-phone", late)
        late.button("Join a pair").focus()
        late.page.keyboard.press("Enter")
        expect(late.page.locator(".icebreaker-mates")).to_contain_text("You talk with")
        for name in ("Ana", "Eva"):
            expect(late.page.locator(".icebreaker-mates")).to_contain_text(name)
