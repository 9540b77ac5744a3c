"""Our letters on the hall's screen: all that is written is in them, and nothing jumps."""

from collections.abc import Callable

import pytest
from babel.messages.pofile import read_po
from hall import CHECKOUT
from people import Person
from playwright.sync_api import Page, Route, expect
from tongues import CATALOGUE

OURS = "Public Sans"
FONTS = "**/*.woff2"
FITTED = "() => document.querySelector('.fit').style.getPropertyValue('--fit')"
PATIENCE_MS = 3000
"""As parts/stage/typeface.js has it."""
SPACES = set(" \n\t\u00a0\u202f")
"""Which are drawn as nothing, in whatever typeface."""
ARROWS = set("←↑→↓")
"""Which are no letters: they name keys, and are the system's in a text of ours as well."""


def written() -> set[str]:
    """Every sign of our own texts in both languages, and of the city's agenda."""
    with CATALOGUE.open("rb") as file:
        texts = [str(one) for entry in read_po(file) for one in (entry.id, entry.string)]
    texts.append((CHECKOUT / "agenda.yaml").read_text(encoding="utf-8"))
    return {sign for text in texts for sign in text} - SPACES - ARROWS


def drawn_in(page: Page, signs: set[str]) -> dict[str, str]:
    """By sign: the typeface that the browser draws it in, as part of the stage's page."""
    page.evaluate(
        """(signs) => document.querySelector(".stage").append(...signs.map((one) => {
          const place = document.createElement("i");
          place.className = "tried";
          place.textContent = one;
          return place;
        }))""",
        sorted(signs),
    )
    page.evaluate("document.fonts.ready.then(() => true)")  # another weight may be on its way
    tools = page.context.new_cdp_session(page)
    for domain in ("DOM", "CSS"):
        tools.send(f"{domain}.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    places = tools.send("DOM.querySelectorAll", {"nodeId": root, "selector": ".tried"})["nodeIds"]
    found = {}
    for sign, place in zip(sorted(signs), places, strict=True):
        fonts = tools.send("CSS.getPlatformFontsForNode", {"nodeId": place})["fonts"]
        found[sign] = ", ".join(one["familyName"] for one in fonts if one["isCustomFont"])
    return found


def test_every_sign_that_is_written_is_in_our_letters(person: Callable[..., Person]) -> None:
    stage = person(1920, 1080).opens_the_stage()
    expect(stage.page.locator("h1")).to_be_visible()
    drawn = drawn_in(stage.page, written())
    assert len(drawn) > 80
    assert [sign for sign, face in drawn.items() if not face.startswith(OURS)] == []


@pytest.fixture
def waiting(person: Callable[..., Person]) -> tuple[Person, list[Route]]:
    """The stage while its typeface is on its way, and what lets it come. Its own clock stands."""
    stage = person(1280, 720, reduced_motion="reduce")
    asked: list[Route] = []
    stage.page.route(FONTS, lambda route: asked.append(route))
    stage.page.clock.install(time=0)
    stage.page.clock.pause_at(1000)
    with stage.page.expect_websocket():  # opened in the same breath as it would draw
        stage.page.goto(f"{stage.hall.url}/stage", wait_until="commit")
    return stage, asked


def test_the_stage_shows_nothing_in_other_letters_first(
    waiting: tuple[Person, list[Route]],
) -> None:
    stage, asked = waiting
    assert not stage.page.locator("h1").count()
    asked[0].continue_()
    expect(stage.page.locator("h1")).to_be_visible()
    assert len(asked) == 1, "what was preloaded is fetched once"


def test_without_our_letters_the_stage_stands_in_others_and_settles_when_they_come(
    waiting: tuple[Person, list[Route]], person: Callable[..., Person]
) -> None:
    on_time = person(1280, 720, reduced_motion="reduce").opens_the_stage()
    expect(on_time.page.locator("h1")).to_be_visible()
    stage, asked = waiting
    stage.page.clock.run_for(PATIENCE_MS)
    expect(stage.page.locator("h1")).to_be_visible()
    assert stage.page.evaluate(FITTED) != on_time.page.evaluate(FITTED), "set for other letters"
    asked[0].continue_()
    stage.page.wait_for_function(
        f"(fit) => ({FITTED})() === fit", arg=on_time.page.evaluate(FITTED)
    )
