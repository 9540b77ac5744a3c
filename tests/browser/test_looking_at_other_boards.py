"""A gallery on real screens: one board at a time, by keys alone, in Spanish; then it is closed."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Hall
from people import browsers
from playwright.sync_api import Browser, expect

PROMPTS = """\
          prompts:
            - {text: {en: What holds us up?, es: ¿Qué nos frena?}}
            - {text: {en: What do you like?, es: ¿Qué les gusta?}, way: gallery, dots: 2}
"""
BLOCK = "Interactive Breakout by “Rope Team”"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """The city's own agenda, with three rope teams that look at each other's boards."""
    text = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    text = re.sub(r"  - id: rope-team-[4]\n(?:    .*\n)+", "", text)
    start = text.index("        settings:\n", text.index("      - id: breakout\n"))
    end = text.index("          draw: balanced", start)
    text = text[:start] + "        settings:\n" + PROMPTS + text[end:]
    (tmp_path / "agenda.yaml").write_text(text, "utf-8")
    hall = Hall(tmp_path, tmp_path / "agenda.yaml").open()
    yield hall
    hall.close()


def test_people_walk_from_board_to_board_until_the_gallery_is_closed(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        mayor = give(360, 740).joins_as("Mayor Leeser")
        six = give(360, 740, lang="es").joins_as("Distrito 6")
        three = give(360, 740).joins_as("District 3")
        console.starts_the_day()
        console.jumps_to(BLOCK)
        for who, text in ((mayor, "Permits"), (three, "More shade"), (six, "Un mostrador")):
            who.does("phone", "WriteContribution", block="breakout", text=text)
        console.press("Next prompt")
        expect(mayor.page.get_by_role("heading", name="The other teams’ boards")).to_be_visible()
        board = mayor.page.locator(".gallery")
        first = board.locator(".rank-option").inner_text()
        board.get_by_role("button", name="Place a dot on").focus()
        mayor.page.keyboard.press("Enter")
        mayor.sees("1 dot left of 2")
        mayor.button("Next board").focus()
        mayor.page.keyboard.press("Enter")
        mayor.sees("Board 2 of 2")
        expect(board.get_by_text(first.split("\n")[0])).to_have_count(0)
        mayor.page.keyboard.press("Enter")
        expect(board.locator(".rank-option.chosen")).to_have_count(1)
        assert mayor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        expect(mayor.page.get_by_role("button", name="Edit")).to_have_count(0)
        six.sees("Los tableros de los otros equipos")
        six.press("Tablero siguiente")
        six.sees("Tablero 2 de 2")
        console.sees("Placed their dots: 1")
        console.press("Close the gallery")
        console.press("Close it")
        expect(board).to_have_count(0)
        shown = mayor.page.locator("body").inner_text()
        assert "Un mostrador" not in shown and "More shade" not in shown
        author = three if first.startswith("More shade") else six
        row = author.page.locator(".rank-row")
        expect(row).to_contain_text(first.split("\n")[0])
        console.page.get_by_text("Dots from the gallery").click()
        expect(console.page.locator(".gallery-over .rank-row")).to_contain_text("1 person")
        console.press("Prompt before")
        author.page.get_by_role("button", name=re.compile("^Edit")).click()
        author.page.locator(".editor textarea").fill("Something else")
        author.page.locator(".editor .primary").click()
        console.sees("Something else")
        console.press("Next prompt")
        mayor.sees("Dots that came back to you")
        mayor.sees("2 dots left of 2")
