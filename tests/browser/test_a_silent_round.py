"""Several prompts, one after the other: in silence first, then each in turn, on real screens."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Hall
from people import browsers
from playwright.sync_api import Browser, expect

PROMPTS = """\
          prompts:
            - {text: {en: What holds us up?, es: ¿Qué nos frena?}, minutes: 8, way: silent}
            - {text: {en: What first?, es: ¿Qué primero?}, minutes: 15, way: round-robin}
            - {text: {en: With whom?, es: ¿Con quién?}, way: pairs}
            - {text: {en: Which first?, es: ¿Cuál primero?}, minutes: 9, way: rank, dots: 2, cap: 2}
"""
BLOCK = "Interactive Breakout by “Rope Team”"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """The city's own agenda, with one rope team that is asked three things."""
    text = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    text = re.sub(r"  - id: rope-team-[234]\n(?:    .*\n)+", "", text)
    start = text.index("        settings:\n", text.index("      - id: breakout\n"))
    end = text.index("          draw: balanced", start)
    text = text[:start] + "        settings:\n" + PROMPTS + text[end:]
    (tmp_path / "agenda.yaml").write_text(text, "utf-8")
    hall = Hall(tmp_path, tmp_path / "agenda.yaml").open()
    yield hall
    hall.close()


def test_a_silent_round_then_each_in_turn(chromium: Browser, hall: Hall) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        mayor = give(360, 740).joins_as("Mayor Leeser")
        other = give(360, 740).joins_with_the_name("Ana Guest", "Community Partners")
        console.starts_the_day()
        console.jumps_to(BLOCK)
        stage = give(1920, 1080).opens_the_stage()
        for screen in (console, mayor, stage):
            screen.sees("Prompt 1 of 4 · In silence")
        mayor.writes_on_the_board("Permits take too long")
        other.sees("1 entry so far.")
        expect(other.page.get_by_text("Permits take too long")).to_have_count(0)
        expect(stage.page.get_by_text("Permits take too long")).to_have_count(0)
        mayor.page.reload()
        mayor.sees("Permits take too long")
        console.press("Next prompt")
        other.sees("Permits take too long")
        other.sees("It is the turn of Mayor Leeser.")
        told = console.page.locator(".tile-prompt").filter(has_text="turn of Mayor Leeser")
        expect(told).to_contain_text("Prompt 2 of 4")
        mayor.sees("It is your turn: write one, or pass.")
        mayor.press("Pass", exact=True)
        other.sees("It is your turn: write one, or pass.")
        other.writes_on_the_board("One counter for all of it")
        mayor.sees("It is your turn: write one, or pass.")
        for screen in (mayor, other):
            assert screen.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        console.press("Next prompt")
        mayor.sees("You talk with: Ana Guest")
        console.sees("Prompt 3 of 4")
        console.press("Prompt before")
        mayor.sees("It is your turn: write one, or pass.")
        console.sees("Prompt 2 of 4")
        console.press("Next prompt")
        mayor.sees("You talk with: Ana Guest")
        console.sees("Prompt 3 of 4")
        console.press("Next prompt")
        mayor.press("Place a dot on One counter for all of it")
        mayor.press("Place a dot on One counter for all of it")
        mayor.sees("0 dots left of 2")
        other.press("Place a dot on Permits take too long")
        console.page.get_by_role("button", name="Open board").first.click()
        console.sees("Placed their dots: 2 of 2")
        expect(other.page.get_by_text("How the team ranked it")).to_have_count(0)
        expect(other.page.get_by_role("button", name="Edit")).to_have_count(0)
        console.press("+1 min: One minute more", exact=True)
        console.press("Show this team its result")
        console.press("Show it")
        for screen in (mayor, other, console):
            first = screen.page.locator(".board-ranking .rank-row").first
            expect(first).to_contain_text("One counter for all of it")
            expect(first).to_contain_text("2 dots · 1 person")
