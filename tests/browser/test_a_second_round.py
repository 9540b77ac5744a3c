"""A tie at the cut, its second round and what goes forward: console, screen and phone."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from everybody import everybody_decides
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

VOTE = "priority-mapping"
PICTURES = os.environ.get("PICTURES")
STREETS, SAFETY, SERVICE = "streets", "public-safety", "service-levels"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, everybody_decides(tmp_path)).open()
    yield served
    served.close()


def pictured(name: str, **people: Person) -> None:
    for who, person in people.items():
        if PICTURES:
            person.page.wait_for_timeout(1200)
            person.page.screenshot(path=Path(PICTURES) / f"{name}-{who}.png", full_page=True)


def voted(phones: list[Client], ballots: list[dict[str, int]], number: int = 1) -> None:
    for phone, ballot in zip(phones, ballots, strict=True):
        assert phone.do("CastBallot", block=VOTE, ballot=ballot, round=number)["ok"]


def test_a_tie_at_the_cut_is_voted_on_once_more(chromium: Browser, hall: Hall) -> None:
    """Streets lead; three are level for the two places left, and taxes alone go forward."""
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        console.starts_the_day()
        mayor = give(360, 780, lang="es").joins_as("Alcalde Leeser")
        phones = [
            Client(hall).give_name(f"Ana {number}", "partner").connect("phone")
            for number in range(4)
        ]
        console.jumps_to("Focus: Priority Mapping by key theme")
        expect(mayor.page.locator(".ballot-rules")).to_contain_text(
            "Pasan las primeras 3 de cada tema. Un empate por el último lugar se vota una vez más."
        )
        pictured("1-open", console=console, stage=stage, mayor=mayor)
        voted(
            phones,
            [
                {STREETS: 2, "taxes": 2},
                {STREETS: 1, SAFETY: 2},
                {SERVICE: 2, "seniors": 1},
                {"seniors": 1, "taxes": 1},
            ],
        )
        console.press("Close voting")
        page = console.page
        expect(page.locator(".cut-desk")).to_contain_text("3 options for 2 places")
        console.press("Reveal the tally to the hall")
        cut = "✓ goes forward · = 3 options for 2 places"
        expect(stage.page.locator(".board-cut")).to_have_text(cut)
        pictured("2-tie", console=console, stage=stage, mayor=mayor)
        console.press("Vote once more on what is level")
        expect(page.get_by_role("group", name="3 options for 2 places")).to_be_visible()
        console.press("Yes, begin it")
        expect(stage.page.locator(".standing-round")).to_have_text(
            "Round 2 (tied): 3 options for 2 places"
        )
        expect(stage.page.locator(".candidate-title")).to_have_count(3)
        mayor.sees("Ronda 2 (empate): 3 opciones para 2 lugares")
        mayor.sees("2 puntos")
        mayor.page.get_by_role("button", name="Colocar un punto en Seguridad pública").click()
        mayor.sees("contado")
        pictured("3-second", console=console, stage=stage, mayor=mayor)
        voted(phones, [{SAFETY: 1, SERVICE: 1}, {SERVICE: 1}, {"seniors": 1}, {}], 2)
        console.press("Close voting")
        expect(page.locator(".cut-desk")).to_contain_text("Places filled: 3 of 3")
        console.press("Reveal the tally to the hall")
        expect(stage.page.locator(".place-title")).to_have_text(
            ["Streets", "Service levels, feedback loops and consistency", "Public Safety"]
        )
        expect(page.get_by_label("Go to page").locator("option").first).to_have_text(
            "1 · What goes forward: Customer Service"
        )
        pictured("4-outcome", console=console, stage=stage, mayor=mayor)
        forward = mayor.page.locator(".outcome")
        expect(forward).to_contain_text("Lo que sigue adelante")
        expect(forward.locator("li", has_text="por la ronda 2")).to_have_count(2)
        console.sees("Page 1 of 3")
        page.keyboard.press("PageDown")
        page.keyboard.press("PageDown")
        expect(stage.page.locator(".place[data-mark=forward]")).to_have_count(2)
        pictured("5-result", console=console, stage=stage, mayor=mayor)


def test_of_two_that_are_level_the_one_decided_for_is_marked_and_said_why(
    chromium: Browser, hall: Hall
) -> None:
    """On the stage with the theme's last step, and on phones with the result."""
    with browsers(chromium, hall) as give:
        console = give(1366, 768).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        console.starts_the_day()
        mayor = give(360, 780).joins_as("Mayor Leeser")
        phones = [
            Client(hall).give_name(f"Ana {one}", "partner").connect("phone") for one in range(4)
        ]
        console.looks_at("Focus: Priority Mapping by key theme")
        console.press("Reveal the tally to the hall")
        console.sees("Nobody has voted yet")
        console.press("No, leave it")
        console.press("Go to this block")
        console.says_yes()
        voted(phones, BOTH_TIED)
        console.press("Close voting")
        reason = {"en": "Every seniors’ club asked for it", "es": "Lo pidieron los clubes"}
        for pool, option in (("customer-service", "seniors"), (FINANCE, "infrastructure")):
            decided = {"block": VOTE, "round": 1, "pool": pool, "options": [option]}
            console.does("console", "DecideTie", **decided, reason=reason)
        for step in range(4):
            console.does("console", "UncoverNext", block=VOTE, step=step)
        seniors = stage.page.locator(".place", has_text="Seniors")
        expect(seniors).to_have_attribute("data-mark", "forward")
        expect(seniors.locator(".place-tied")).to_have_text("tied · by decision")
        safety = stage.page.locator(".place", has_text="Public Safety")
        expect(safety).to_be_visible()
        expect(safety).not_to_have_attribute("data-mark", "forward")
        for step in range(4, 8):
            console.does("console", "UncoverNext", block=VOTE, step=step)
        expect(stage.page.locator(".reveal-desk")).to_have_count(0)
        expect(console.page.locator(".reveal-desk dd").last).to_have_text("What goes forward")
        console.press("Next step")
        stage.sees("What goes forward: Customer Service")
        stage.sees(f"Decided by the facilitator: {reason['en']}")
        mayor.sees(reason["en"])
        district = give(360, 780, lang="es").joins_as("Distrito 6")
        district.sees(f"Decisión de quien facilita: {reason['es']}")
        ranked = mayor.page.locator(".ranked", has_text="Seniors")
        expect(ranked).to_contain_text("✓ goes forward · by decision")


FINANCE = "financial-sustainability"
BOTH_TIED = [
    {STREETS: 2, "process-311": 1, "taxes": 2},
    {STREETS: 2, "process-311": 1, "taxes": 1, "economic-development": 1},
    {SAFETY: 1, "fiscal-responsibility": 1, "economic-development": 1},
    {"seniors": 1, "infrastructure": 1},
]
"""Two are level for the last place in either theme."""

ONE_TIED = [{SAFETY: 1, "fiscal-responsibility": 1}, {"seniors": 1, "fiscal-responsibility": 1}]
"""Of the second round: one theme has its last place, the other has not."""


def begins(console: Person, label: str) -> str:
    """Press, and say yes; the question that was asked."""
    console.press(label)
    question = console.page.locator(".cut-desk .confirm")
    words = question.locator("p").inner_text()
    question.get_by_role("button", name="Yes, begin it").click()
    return words


def headings(person: Person, path: str) -> list[str]:
    person.page.goto(f"{person.hall.url}{path}")
    return [one for one in person.page.locator("h2, h3").all_inner_texts() if "Round" in one]


def test_one_theme_is_voted_on_once_more_and_a_round_has_one_name_everywhere(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1366, 768).opens_the_console()
        stage = give(1920, 1080).opens_the_stage()
        console.starts_the_day()
        mayor = give(360, 780).joins_as("Mayor Leeser")
        phones = [
            Client(hall).give_name(f"Ana {one}", "partner").connect("phone") for one in range(4)
        ]
        console.jumps_to("Focus: Priority Mapping by key theme")
        voted(phones, BOTH_TIED)
        console.press("Close voting")
        asked = begins(console, "Vote once more on what is level")
        assert "Customer Service: 2 options for 1 place (Public Safety, Programming" in asked
        assert "Financial Sustainability: 2 options for 1 place (Fiscal responsibility" in asked
        for person in (console, stage, mayor):
            person.sees("Round 2 (tied)")
        expect(stage.page.locator(".vote-column .standing-round")).to_have_count(2)
        voted(phones[:2], ONE_TIED, 2)
        console.press("Close voting")
        console.page.get_by_text("Hold another round", exact=True).click()
        themes = console.page.get_by_role("group", name="Of which themes")
        expect(themes.get_by_label("Customer Service")).to_be_checked()
        expect(themes.get_by_label("Financial Sustainability")).not_to_be_checked()
        assert begins(console, "Vote once more on the same") == (
            "Voting opens at once. Customer Service: 2 options for 1 place (Public Safety, "
            "Programming for Seniors). What Round 2 (tied) said of it is set aside: kept, and "
            "counting no more. What is known of these stands: Financial Sustainability. Begin?"
        )
        name = "Round 3 (tied, held again)"
        for person in (console, stage, mayor):
            person.sees(f"{name}: 2 options for 1 place")
        expect(stage.page.locator(".candidate-title")).to_have_count(2)
        voted(phones[:1], [{SAFETY: 1}], 3)
        console.press("Close voting")
        for standing in console.page.locator(".standing-now").all():
            expect(standing).to_contain_text("Places filled: 3 of 3")
        expect(console.page.locator(".cut-desk")).to_contain_text("Fiscal responsibility")
        console.press("Reveal the tally to the hall")
        mayor.sees("The result")
        console.page.get_by_label("Go to page").select_option(index=2)
        stage.sees(name)
        console.page.get_by_text("Earlier rounds").click()
        console.sees("Round 2 (tied)")
        said = headings(console, "/record/priority-mapping")
        assert said == [name, "Round 1", "Round 2 (tied)"]
        paper = console.page.locator("main").inner_text()
        assert paper.count("Record after the close: row") == 3, "each round has its seal"
        assert paper.count("Dots of each person: 2, at most 1 on one.") == 1, "and its rule"
        assert paper.count("Dots of each person: 5, at most 2 on one.") == 1
        assert paper.count("The hall has not been shown this tally.") == 0
        assert headings(mayor, "/results") == ["Round 1", "Round 2 (tied)", name]
        aside = mayor.page.locator("caption", has_text="set aside")
        expect(aside).to_have_count(1)
        expect(aside).to_contain_text("Customer Service")


def test_what_was_typed_about_a_tie_outlives_that_another_console_settles_it(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console, other = (give(1366, 768).opens_the_console() for _ in range(2))
        console.starts_the_day()
        phones = [
            Client(hall).give_name(f"Ana {one}", "partner").connect("phone") for one in range(4)
        ]
        console.jumps_to("Focus: Priority Mapping by key theme")
        voted(phones, BOTH_TIED)
        console.press("Close voting")
        other.page.get_by_text("Customer Service · Decide the tie").click()
        form = other.page.locator("details", has_text="Customer Service · Decide the tie")
        form.get_by_label("Public Safety").check()
        why = "Why (it is printed beside the result)"
        expect(form.get_by_label(f"{why} · Español")).to_have_attribute("lang", "es")
        form.get_by_label(f"{why} · English").fill("They were asked for by all districts")
        expect(form).to_contain_text("36 of 200 characters")
        decided = {"block": VOTE, "round": 1, "pool": "customer-service", "options": ["seniors"]}
        console.does("console", "DecideTie", **decided, reason={"en": "So the council asked"})
        other.sees("This tie is open no more: it was settled, or is voted on again.")
        other.sees("You were writing: They were asked for by all districts")
        other.press("Discard it")
        expect(other.page.locator(".left-over")).to_have_count(0)
        begins(console, "Vote once more on what is level")
        expect(console.button("Take this round back")).to_be_visible()
        voted(phones[:1], [{"infrastructure": 1}], 2)
        console.sees("Somebody has voted in this round, so it is not taken back any more.")
        expect(console.button("Take this round back")).to_have_count(0)
