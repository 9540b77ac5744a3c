"""The hall warms up: everybody answers on a phone, by no name, and the stage shows it live."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

PLAIN = "        terms: [base-camp]\n\n      - id: breakout\n"
BLOCK = "first-ice-fall"
CHOICE = """\
        settings:
          question: {en: How did you come here today?, es: ¿Cómo llegó hoy?}
          answer: choice
          options:
            - {id: foot, title: {en: On foot, es: A pie}}
            - {id: bus, title: {en: By bus, es: En autobús}}
            - {id: car, title: {en: By car, es: En auto}}
"""
SCALE = """\
        settings:
          question: {en: How rested are you?, es: ¿Qué tan descansado está?}
          answer: scale
          named: true
          low: {en: not at all, es: nada}
          high: {en: fully, es: del todo}
"""

WHERE = """\
        settings:
          question: {en: Where do you come from?, es: ¿De dónde viene?}
          answer: where
"""


def served(folder: Path, settings: str) -> Hall:
    """The two days' own agenda, whose first ice fall asks this."""
    text = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    start, end = text.index(f"- id: {BLOCK}"), text.index("      - id: breakout\n")
    block = text[start:end]
    head = block.partition("        settings:\n")[0].rstrip("\n") + "\n"
    (folder / "agenda.yaml").write_text(text[:start] + head + settings + "\n" + text[end:], "utf-8")
    return Hall(folder, folder / "agenda.yaml").open()


@pytest.fixture
def choosing(tmp_path: Path) -> Iterator[Hall]:
    hall = served(tmp_path, CHOICE)
    yield hall
    hall.close()


@pytest.fixture
def asking_where(tmp_path: Path) -> Iterator[Hall]:
    hall = served(tmp_path, WHERE)
    yield hall
    hall.close()


@pytest.fixture
def named(tmp_path: Path) -> Iterator[Hall]:
    hall = served(tmp_path, SCALE)
    yield hall
    hall.close()


def others(hall: Hall, name: str, answers: list[str]) -> None:
    """Somebody for each of these answers."""
    for number, answer in enumerate(answers):
        phone = Client(hall).give_name(f"{name} {number}", "partner").connect("phone")
        assert phone.do("GiveAnswer", block=BLOCK, answer=answer)["ok"]


def go_there(hall: Hall, console: Person) -> None:
    console.starts_the_day()
    here = hall.on_stage()["block"]["id"]
    hall.asked("JumpTo", block=BLOCK, seen=here)


def test_without_names_it_is_said_before_shown_from_five_on_and_closed_for_good(
    chromium: Browser, choosing: Hall
) -> None:
    with browsers(chromium, choosing) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        go_there(choosing, console)
        mayor = give(360, 780, lang="es").joins_as("Alcalde Leeser")
        mayor.sees("Sin nombres: ninguna pantalla muestra quién respondió qué")
        expect(stage.page.locator(".icebreaker-options > li")).to_have_text(
            ["On foot", "By bus", "By car"]
        )
        mayor.page.get_by_role("radio", name="En autobús").check()
        mayor.sees("contado")
        mayor.page.reload()
        expect(mayor.page.get_by_role("radio", name="En autobús")).to_be_checked()
        others(choosing, "Ana", ["foot", "bus", "foot"])
        expect(stage.page.locator(".icebreaker-count")).to_have_text("4 answers")
        expect(stage.page.locator(".icebreaker-bars")).to_have_count(0)
        others(choosing, "Eva", ["car"])
        expect(stage.page.locator(".icebreaker-bars > li")).to_have_text(
            ["On foot2", "By bus2", "By car1"]
        )
        console.press("Close the question")
        console.press("Yes, close it")
        mayor.sees("Esta pregunta está cerrada.")
        expect(mayor.page.locator(".icebreaker-bars > li")).to_have_text(
            ["A pie2", "En autobús2", "En auto1"]
        )
        assert (
            mayor.page.evaluate("Object.keys(localStorage).filter((k) => /icebreaker/.test(k))")
            == []
        )


def test_by_name_it_is_said_before_and_the_console_says_who(chromium: Browser, named: Hall) -> None:
    with browsers(chromium, named) as give:
        console = give(1280, 800).opens_the_console()
        go_there(named, console)
        mayor = give(320, 640).joins_as("Mayor Leeser")
        mayor.sees("Your name stands beside your answer")
        first = mayor.page.get_by_role("radio", name="1: not at all")
        first.focus()
        for _ in range(3):
            mayor.page.keyboard.press("ArrowRight")
        expect(mayor.page.get_by_role("radio", name="4")).to_be_checked()
        mayor.sees("counted")
        assert mayor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        expect(console.page.locator(".icebreaker-given > li")).to_have_text("Mayor Leeser: 4")


def test_where_one_comes_from_is_tapped_and_counted_on_its_tile(
    chromium: Browser, asking_where: Hall
) -> None:
    with browsers(chromium, asking_where) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        go_there(asking_where, console)
        mayor = give(360, 780, lang="es").joins_as("Alcalde Leeser")
        mayor.page.get_by_role("radio", name="Distrito 3").focus()
        mayor.page.keyboard.press("ArrowDown")
        expect(mayor.page.get_by_role("radio", name="Distrito 4")).to_be_checked()
        mayor.sees("contado")
        assert mayor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        tile = mayor.page.locator(".icebreaker-pick").first.bounding_box()
        assert tile and tile["height"] >= 44
        tiles = stage.page.locator(".icebreaker-tiles > li")
        expect(tiles).to_have_count(9)
        expect(tiles.nth(3)).to_have_text("District 4")
        others(asking_where, "Ana", ["district-4", "district-1", "elsewhere", "district-4"])
        expect(tiles.nth(3)).to_have_text("District 4 3")
        expect(tiles.nth(1)).to_have_text("District 2 0")
        console.press("Close the question")
        console.press("Yes, close it")
        expect(mayor.page.locator(".icebreaker-tiles > li").nth(3)).to_have_text("Distrito 4 3")
