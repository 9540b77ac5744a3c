"""Real browsers for people: a phone, a laptop, a projector, each with a window of its own."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Hall
from people import Person
from playwright.sync_api import Browser, ConsoleMessage, sync_playwright

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = ("chromium", "chromium-browser", "chromium-headless-shell", "google-chrome")


def find_chromium() -> str:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    assert found, "The browser tests need Chromium: sudo apt-get install -y chromium"
    return found


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def two_teams(tmp_path: Path) -> Path:
    """The city's own agenda, with two rope teams instead of four."""
    text = (CHECKOUT / "agenda.yaml").read_text(encoding="utf-8")
    text, count = re.subn(r"  - id: rope-team-[34]\n(?:    .*\n)+", "", text)
    assert count == 2
    path = tmp_path / "agenda.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def hall(tmp_path: Path, two_teams: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, two_teams).open()
    yield served
    served.close()


@pytest.fixture
def person(chromium: Browser, hall: Hall) -> Iterator[Callable[..., Person]]:
    """Gives somebody a browser; a page that reports an error of its own fails the test."""
    errors: list[str] = []
    contexts = []

    def give(
        width: int = 390, height: int = 844, lang: str = "en", scheme: str = "light"
    ) -> Person:
        locale = "es-MX" if lang == "es" else "en-US"
        context = chromium.new_context(
            viewport={"width": width, "height": height}, locale=locale, color_scheme=scheme
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: errors.extend(_worth_telling(message)))
        return Person(page, hall)

    yield give
    for context in contexts:
        context.close()
    assert errors == []


def _worth_telling(message: ConsoleMessage) -> list[str]:
    """Errors of the page; that a network was gone is what some tests are about."""
    expected = "WebSocket connection" in message.text or "net::ERR" in message.text
    return [message.text] if message.type == "error" and not expected else []
