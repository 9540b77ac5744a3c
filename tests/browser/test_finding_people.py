"""A hall finds each other: a code is read off another phone and typed, the stage counts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import Client, Hall
from people import browsers
from playwright.sync_api import Browser, expect
from test_talking_in_pairs import looked_at
from test_warming_up import BLOCK, go_there, served

CARD = """\
        settings:
          question: {en: Find somebody who…, es: Encuentre a alguien que…}
          answer: find-someone
          squares:
            - {id: years, title: {en: has lived here 20 years, es: vive aquí hace 20 años}}
            - {id: bus, title: {en: came by bus today, es: vino hoy en autobús}}
"""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = served(tmp_path, CARD)
    yield hall
    hall.close()


def test_a_square_is_filled_by_the_code_on_another_phone_and_the_stage_counts(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        go_there(hall, console)
        mayor = give(360, 780, lang="es").joins_as("Alcalde Leeser")
        mayor.sees("Sin nombres: ninguna pantalla muestra quién encontró a quién")
        expect(stage.page.locator(".icebreaker-options > li")).to_have_count(2)
        ana = give(360, 640).joins_with_the_name("Ana", "Community Partners")
        code = ana.page.locator(".icebreaker-code strong").inner_text()
        own = mayor.page.locator(".icebreaker-code strong").inner_text()
        square = mayor.page.get_by_role("button", name="vive aquí hace 20 años")
        square.focus()
        mayor.page.keyboard.press("Enter")
        typed = mayor.page.get_by_label("El código en el teléfono de esa persona")
        expect(typed).to_be_focused()
        mayor.page.keyboard.type(own)
        mayor.page.keyboard.press("Enter")
        expect(mayor.page.locator("#icebreaker-why")).to_contain_text("Este es su propio código.")
        looked_at("find-phone-refused", mayor)
        typed.fill(code)
        mayor.page.keyboard.press("Enter")
        mayor.sees("Personas encontradas: 1 de 2")
        expect(typed).to_have_count(0)
        expect(square).to_contain_text("contado")
        expect(stage.page.locator(".icebreaker-count")).to_have_text(
            "Squares filled: 1. Full cards: 0."
        )
        looked_at("find-stage-few", stage)
        for number in range(4):
            guest = Client(hall).give_name(f"Eva {number}", "partner").connect("phone")
            sent = {"block": BLOCK, "square": "bus", "code": code}
            assert guest.do("FillSquare", **sent)["ok"]
        bars = stage.page.locator(".icebreaker-bars > li")
        expect(bars).to_have_text(["has lived here 20 years1", "came by bus today4"])
        mayor.page.reload()
        mayor.sees("Personas encontradas: 1 de 2")
        square.click()
        mayor.sees("Vaciar este cuadro")
        assert mayor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        box = square.bounding_box()
        assert box and box["height"] >= 48
        for name, person in {"phone": mayor, "stage": stage, "console": console}.items():
            looked_at(f"find-{name}", person)
        console.press("Close the question")
        console.press("Yes, close it")
        mayor.sees("Cuadros llenos: 5. Tarjetas completas: 0.")
        expect(mayor.page.locator(".icebreaker-code")).to_have_count(0)
        looked_at("find-phone-closed", mayor)
