"""A word from everybody: a ranked list on the stage, paired and hidden from the console."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect
from test_talking_in_pairs import looked_at
from test_warming_up import BLOCK, go_there, served

WORD = """\
        settings:
          question: {en: What do you bring along?, es: ¿Qué trae consigo?}
          answer: word
          then:
            - {question: {en: Where do you come from?, es: ¿De dónde viene?}, answer: where}
"""
SAID = {"en": ["Hope", "hopes", "coffee", "HOPE"], "es": ["esperanza", "Café"]}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = served(tmp_path, WORD)
    yield hall
    hall.close()


def others(hall: Hall) -> None:
    for language, words in SAID.items():
        for number, word in enumerate(words):
            phone = Client(hall).give_name(f"Ana {language} {number}", "partner").connect("phone")
            assert phone.do("GiveAnswer", block=BLOCK, answer=word, lang=language)["ok"]


def test_words_are_ranked_paired_hidden_and_stay_once_the_next_question_is_asked(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        go_there(hall, console)
        mayor = give(320, 640, lang="es").joins_as("Alcalde Leeser")
        mayor.page.get_by_label("Su palabra").fill("Esperanzas")
        mayor.page.keyboard.press("Enter")
        mayor.sees("contado")
        assert mayor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        others(hall)
        shown = stage.page.locator(".icebreaker-words > li")
        expect(shown).to_have_text(["Hope 3", "esperanza 2", "Café 1", "coffee 1"])
        console.page.get_by_label("esperanza says the same as").select_option(label="Hope")
        expect(shown.first).to_have_text("Hope · esperanza 5")
        console.page.get_by_role("button", name="Hide it : coffee").click()
        expect(shown).to_have_text(["Hope · esperanza 5", "Café 1"])
        mayor.page.reload()
        mayor.sees("Su respuesta: Esperanzas")
        console.press("Next page")
        expect(stage.page.locator(".page-place")).to_have_text("Page 2 of 2")
        console.press("Ask the next question")
        console.press("Yes, ask it")
        expect(stage.page.locator(".icebreaker-tiles > li")).to_have_count(9)
        mayor.sees("¿De dónde viene?")
        assert mayor.page.get_by_text("Su respuesta").count() == 0
        before = console.page.locator(".icebreaker-earlier")
        expect(before.locator(".icebreaker-words > li").first).to_have_text("Hope · esperanza 5")
        looked_at("asked-next-console", console)
        before.get_by_role("button", name="Show on the stage").click()
        expect(shown).to_have_text(["Hope · esperanza 5", "Café 1"])
        expect(stage.page.get_by_text("What do you bring along?")).to_be_visible()
        looked_at("asked-before-stage", stage)
        looked_at("asked-next-phone", mayor)
        goes_back(console, mayor)
        expect(shown).to_have_text(["Hope · esperanza 5", "Café 1"])
        loud = console.page.locator(".desk-bar button.primary")
        expect(loud).to_have_text(["Ask the next question"])
        looked_at("asked-again-console", console)
        looked_at("asked-again-phone", mayor)


def goes_back(console: Person, mayor: Person) -> None:
    """What was answered without names is seen again by all, and cannot be answered."""
    console.press("Question before")
    console.says_yes()
    mayor.sees("Esta pregunta está cerrada.")
    mayor.sees("¿Qué trae consigo?")
    expect(mayor.page.locator(".icebreaker-words > li").first).to_contain_text("Hope")
    expect(mayor.page.get_by_label("Su palabra")).to_have_count(0)
