"""Real browsers for people: a phone, a laptop, a projector, each with a window of its own."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from clocked import ClockedHall
from everybody import of_two_teams
from full_hall import Past
from hall import Hall
from one_board import one_board
from people import Person, browsers
from playwright.sync_api import Browser, sync_playwright

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.plan.times import MINUTE
from facilitator.web.build_manifest import reminder

FIRST = "welcome"
"""The block with which the first day begins."""

OMNIBOX = "WebUIOmniboxPopup", "WebUIOmniboxAimPopup"
"""Pages that Chromium keeps ready for the address bar of every window, though none is seen here:
most of what a window costs."""
OFF_BY_PLAYWRIGHT = (
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
)
"""Said again, as Chromium heeds only the last of such lists."""
ARGUMENTS = (
    f"--disable-features={','.join(OFF_BY_PLAYWRIGHT + OMNIBOX)}",
    "--font-render-hinting=none",  # as windows have it: letters are not rounded to whole pixels
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    assert found, "The browser tests need Chromium: sudo apt-get install -y chromium-headless-shell"
    return found


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    assert not reminder(), reminder()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def two_teams(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The city's own agenda, with two rope teams instead of four, who are asked one thing on one
    board, and where all of the hall decide in a vote: what a guest chooses is in its result."""
    path = tmp_path_factory.mktemp("two-teams") / "agenda.yaml"
    path.write_text(one_board(of_two_teams()), encoding="utf-8")
    return path


@pytest.fixture
def hall(tmp_path: Path, two_teams: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, two_teams).open()
    yield served
    served.close()


@pytest.fixture
def person(chromium: Browser, hall: Hall) -> Iterator[Callable[..., Person]]:
    """Gives somebody a browser; a page that reports an error of its own fails the test."""
    with browsers(chromium, hall) as give:
        yield give


@pytest.fixture
def hall_at_nine(
    tmp_path: Path, two_teams: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ClockedHall]:
    """On the first day's own date, ten seconds after the hour at which it is planned to begin."""
    served = ClockedHall(tmp_path, two_teams, monkeypatch)
    served.comes_to("2024-01-25T09:00:10")
    yield served.open()
    served.close()


@pytest.fixture
def into(
    chromium: Browser, tmp_path: Path, two_teams: Path
) -> Iterator[Callable[..., Callable[..., Person]]]:
    """Gives browsers in a hall that came into a block so many minutes ago, of an agenda that
    `change` makes of the city's own."""
    with ExitStack() as opened:

        def begin(
            block: str, ago: int = 0, change: Callable[[str], str] = str
        ) -> Callable[..., Person]:
            agenda = tmp_path / "agenda.yaml"
            agenda.write_text(change(two_teams.read_text(encoding="utf-8")), encoding="utf-8")
            hall = Hall(tmp_path, agenda)
            past = Past(hall, ago=ago * MINUTE)
            past.facilitated(StartDay("day-one", "now", sure=True))
            if block != FIRST:
                past.facilitated(JumpTo(block, FIRST))
            past.over()
            opened.callback(hall.close)
            return opened.enter_context(browsers(chromium, hall.open()))

        yield begin
