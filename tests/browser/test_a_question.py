"""A question asked on the spot: by the facilitator, on the screen and on phones, in two languages.

It is asked in a talk, where there is nothing else to press.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

QUESTION = ("Shall we begin with the budget?", "¿Empezamos con el presupuesto?")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


def asks(console: Person, answers: str, own: tuple[str, str] | None = None) -> None:
    page = console.page
    console.press("+ Ask the hall a question")
    for language, text in zip(("English", "Español"), QUESTION, strict=True):
        page.get_by_label(f"Question · {language}").fill(text)
    page.locator(".ask-hall select").select_option(answers)
    for language, text in zip(("English", "Español"), own or (), strict=False):
        page.get_by_label(f"One answer a line · {language}").fill(text)
    console.press("Ask now")
    expect(page.locator(".asked-one").first).to_be_visible()


def others(hall: Hall, answers: list[str]) -> str:
    """Somebody for each of these answers; returns the question's id."""
    question: str = hall.on_stage()["spot"]["block"]["id"]
    for number, answer in enumerate(answers):
        phone = Client(hall).give_name(f"Ana {number}", "partner").connect("phone")
        assert phone.do("CastBallot", block=question, ballot={answer: 1})["ok"]
    return question


def test_a_question_is_asked_answered_closed_and_shown(chromium: Browser, hall: Hall) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        console.starts_the_day()
        mayor = give(360, 780, lang="es").joins_as("Alcalde Leeser")
        asks(console, "own", ("The budget\nThe streets", "El presupuesto\nLas calles"))
        expect(stage.page.locator("h1")).to_have_text(QUESTION[0])
        expect(stage.page.locator(".option")).to_have_text(["The budget", "The streets"])
        mayor.page.get_by_role("radio", name="Las calles").check()
        mayor.sees("contado")
        others(hall, ["0", "0"])
        expect(stage.page.locator(".standing-turnout")).to_have_text("Answered: 3 of 3")
        expect(stage.page.locator(".reply")).to_have_count(0)
        console.press("Close the question")
        mayor.sees("La pregunta está cerrada.")
        console.press("Show the answers to the hall")
        expect(stage.page.locator(".reply")).to_have_text(["The budget2", "The streets1"])
        expect(mayor.page.locator(".reply")).to_have_text(["El presupuesto2", "Las calles1"])
        console.page.keyboard.press(".")
        expect(stage.page.locator(".spot")).to_have_count(0)


def test_a_figure_is_given_by_keyboard_alone_and_the_mean_is_shown(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1024, 768).opens_the_stage()
        console.starts_the_day()
        phone = give(320, 640).joins_with_the_name("Zoe", "Community Partners")
        asks(console, "scale")
        first = phone.page.get_by_role("radio", name="0")
        expect(first).to_be_visible()
        first.focus()
        for _ in range(3):
            phone.page.keyboard.press("ArrowRight")
        expect(phone.page.get_by_role("radio", name="3")).to_be_checked()
        phone.sees("counted")
        wide = "document.documentElement.scrollWidth <= innerWidth"
        assert phone.page.evaluate(wide)
        question = others(hall, ["2"])
        hall.asked("CloseVoting", block=question)
        hall.asked("RevealTally", block=question)
        expect(stage.page.locator(".reply-mean")).to_have_text("On average 2.5")
        expect(stage.page.locator(".reply-count")).to_have_text(["0", "0", "1", "1", "0", "0"])


def test_what_was_asked_by_mistake_is_taken_back_and_a_move_says_what_it_closes(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1280, 720).opens_the_stage()
        console.starts_the_day()
        asks(console, "yes-no")
        expect(stage.page.locator(".option")).to_have_text(["Yes", "No"])
        console.press("Take the question back")
        console.says_yes()
        expect(console.page.locator(".asked-one")).to_have_count(0)
        expect(stage.page.locator(".spot")).to_have_count(0)
        asks(console, "yes-no")
        expect(console.page.locator(".ask-hall form")).to_have_count(0)
        console.press("+ Ask the hall a question")
        console.page.get_by_label("Question · English").fill("Once, or twice?")
        console.page.keyboard.press("Escape")
        console.press("+ Ask the hall a question")
        expect(console.page.get_by_label("Question · English")).to_have_value("Once, or twice?")
        console.page.get_by_role("button", name="Ask now").dblclick()
        expect(console.page.locator(".ask-hall form")).to_have_count(0)
        expect(console.page.locator(".asked-one h3")).to_have_text(["Once, or twice?", QUESTION[0]])
        others(hall, ["0"])
        console.page.locator(".advance:not([aria-disabled])").click()
        expect(console.page.locator(".confirm")).to_contain_text("Answered: 1 of 1")
