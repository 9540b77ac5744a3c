"""Photographs every surface at every block of both days: both languages, light and dark.

`python tools/walk.py OUT` serves the city's agenda on a temporary journal, fills it over the real
wire as a day in the hall does, and keeps a picture of every surface at each moment below OUT, with
`index.html` to look through them. It prints what a script finds wrong on them: texts cut off or
over one another, a page wider than its screen, small letters, English on a Spanish page.

`--surfaces stage,phone`, `--moments lunch`, `--langs es` and `--schemes dark` keep to a part:
names that begin so.
"""

import argparse
import html
import re
import sys
import tempfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests" / "browser"), str(ROOT / "tests"), str(ROOT / "tools")]

import pytest  # noqa: E402
from conftest import ARGUMENTS, find_chromium  # noqa: E402
from glance import faults  # noqa: E402
from hall import Client  # noqa: E402
from pictures import PicturedHall  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402
from whole_days import WholeDays  # noqa: E402

LANGS, SCHEMES = ("en", "es"), ("light", "dark")
PROJECTORS = ((1920, 1080), (1280, 720), (1024, 768))
DESKTOP, LAPTOP, PHONE = (1920, 1080), (1280, 800), (360, 780)
PAPER = (673, 1000)
"""What is left of A4 between the margins of a page, in CSS pixels."""
RESIZED_MS, TURNED_MS = 60, 250
STANDS_STILL_MS = 900
"""After which a page that was loaded has its first view, and its letters."""


class Surface(NamedTuple):
    """A page as somebody has it open."""

    name: str
    path: str
    sizes: tuple[tuple[int, int], ...]
    fits: bool = False
    """Whether all of it stands on the screen at once."""
    script: bool = True
    """Whether its browser runs scripts."""
    moments: str = ""
    """At which it is looked at: those that match."""
    printed: bool = False
    """Whether it is looked at as it is printed."""
    presses: tuple[str, ...] = ()
    """Selectors of what is pressed one after the other before it is looked at."""


READ = (LAPTOP, PHONE)
WORKED_AT = (DESKTOP, LAPTOP, PHONE)
ON_A_TABLET = (LAPTOP, (768, 1024), PHONE)
VOTING = "priority-mapping-(voting|tied)"
AT_A_TABLET = (
    ".tablet-languages [lang={lang}]",
    ".tablet-start button",
    ".tablet-names button >> nth=0",
    ".tablet-count button >> nth=1",
    ".tablet-visit .primary",
)
"""What somebody presses who votes there."""
RESULTS = ("breakout", "feedback-one", "priority-mapping")
SURFACES = (
    Surface("stage", "/stage?lang={lang}", PROJECTORS, fits=True),
    Surface("console", "/console", WORKED_AT),
    *(
        Surface(
            f"console-{drawer}",
            "/console",
            READ,
            moments="working",
            presses=(f"[aria-controls=drawer-{drawer}]:visible",),
        )
        for drawer in ("people", "messages", "share")
    ),
    Surface(
        *("console-insights", "/console", WORKED_AT),
        moments="working|reports|heard|voting",
        presses=("#insights-button:visible",),
    ),
    Surface("moderator", "/console", READ),
    Surface("phone", "/", (PHONE,)),
    Surface("join", "/", READ, moments="before|breakout$"),
    Surface("resident", "/c", READ),
    Surface("resident-plain", "/c", READ, script=False),
    Surface("speaker", "/speaker", READ),
    Surface("clerk", "/clerk", WORKED_AT),
    Surface(
        *("clerk-unfolded", "/clerk", READ),
        moments=VOTING,
        presses=(".tablets summary", ".tablets button >> nth=0"),
    ),
    Surface(
        *("tablet", "/tablet", ON_A_TABLET),
        moments="priority-mapping",
        presses=AT_A_TABLET[:1],
    ),
    *(
        Surface(
            *(f"tablet-{step}", "/tablet", ON_A_TABLET),
            moments=moments,
            presses=AT_A_TABLET[:many],
        )
        for many, step, moments in (
            (2, "who", VOTING),
            (3, "choosing", VOTING),
            (5, "look", "priority-mapping-voting"),
        )
    ),
    Surface("results", "/results", WORKED_AT, moments="priority-mapping-|over"),
    Surface("runsheet", "/runsheet", READ, moments="before"),
    Surface("runsheet-printed", "/runsheet", (PAPER,), moments="before", printed=True),
    Surface("record", "/record", READ, moments="before|over|settled"),
    *(
        Surface(f"record-{block}", f"/record/{block}", READ, moments="over|settled")
        for block in RESULTS
    ),
    *(
        Surface(
            f"record-{block}-printed",
            f"/record/{block}",
            (PAPER,),
            moments="over|settled",
            printed=True,
        )
        for block in RESULTS
    ),
)


class Picture(NamedTuple):
    """One that was taken, and what a script found on it."""

    moment: str
    surface: str
    lang: str
    scheme: str
    size: tuple[int, int]
    page: int
    faults: list[str]

    @property
    def file(self) -> str:
        """Its name below OUT."""
        number = f"-{self.page}" if self.page > 1 else ""
        return f"{self.moment}/{self.surface}-{self.size[0]}{number}-{self.lang}-{self.scheme}.jpg"


class Walk:
    """Everybody's screens in a hall, and a camera before each of them."""

    def __init__(self, hall: PicturedHall, browser: Browser, asked: argparse.Namespace) -> None:
        self.hall, self.browser, self.out = hall, browser, asked.out
        self.langs = [one for one in LANGS if one.startswith(tuple(asked.langs))]
        self.schemes = [one for one in SCHEMES if one.startswith(tuple(asked.schemes))]
        self.surfaces = [one for one in SURFACES if one.name.startswith(tuple(asked.surfaces))]
        self.moments = tuple(asked.moments)
        self.pages: dict[tuple[str, str], Page] = {}
        self.seen: dict[str, set[tuple[str, str]]] = {lang: set() for lang in self.langs}
        self.pictures: list[Picture] = []

    def looks(self, days: WholeDays, moment: str) -> None:
        """At every surface, now."""
        if not moment.startswith(self.moments):
            return
        print(moment, flush=True)
        surfaces = [one for one in self.surfaces if re.search(one.moments, moment)]
        for lang in self.langs:
            opened = [(one, self._page(days, one, lang)) for one in surfaces]
            for surface, page in opened:  # a clock that was set is known from loading on
                page.goto(self.hall.url + surface.path.format(lang=lang), wait_until="commit")
            for _, page in opened:
                page.wait_for_load_state()
            for _, page in opened[-1:]:
                page.wait_for_timeout(STANDS_STILL_MS)
            for surface, page in opened:
                for selector in surface.presses:
                    _presses(page, selector.format(lang=lang))
                self._takes(moment, surface, lang, page)

    def _takes(self, moment: str, surface: Surface, lang: str, page: Page) -> None:
        for number in self._page_numbers(surface, lang, page):
            for size in surface.sizes[: 1 if number > 1 else None]:
                for scheme in self.schemes:
                    self._sets(surface, page, size, scheme)
                    found = faults(page, lang, surface.fits)
                    taken = Picture(moment, surface.name, lang, scheme, size, number, found)
                    self._keeps(page, surface, taken)

    def _sets(self, surface: Surface, page: Page, size: tuple[int, int], scheme: str) -> None:
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(
            media="print" if surface.printed else "screen",
            color_scheme="dark" if scheme == "dark" else "light",
        )
        page.wait_for_timeout(RESIZED_MS)

    def _keeps(self, page: Page, surface: Surface, taken: Picture) -> None:
        path = self.out / taken.file
        path.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=path, type="jpeg", quality=82, full_page=not surface.fits)
        self.pictures.append(taken)

    def _page_numbers(self, surface: Surface, lang: str, page: Page) -> Iterator[int]:
        """The stage is turned to every page that was not looked at yet, the others have one."""
        stage = self.hall.on_stage() if surface.name == "stage" else {}
        pages = [one["id"] for one in stage.get("pages") or ()]
        if len(pages) < 2 or not stage["block"]:
            yield 1
            return
        block, seen = stage["block"]["id"], self.seen[lang]
        for number, one in enumerate(pages, 1):
            if number == 1 or (block, one) not in seen:
                seen.add((block, one))
                self.hall.asked("ShowPage", seen=block, page=one)
                page.wait_for_timeout(TURNED_MS)
                yield number
        self.hall.asked("ShowPage", seen=block, page=pages[0])

    def _page(self, days: WholeDays, surface: Surface, lang: str) -> Page:
        """
        The surface in this language, open since it was first looked at; where somebody presses, in
        a tab of its own each time, as a shared tablet remembers who was at it.
        """
        known = self.pages.get((surface.name, lang))
        if known and surface.presses:
            another = known.context.new_page()
            known.close()
            known = self.pages[surface.name, lang] = another
        if known is None:
            known = self.pages[surface.name, lang] = self._opens(days, surface, lang)
        return known

    def _opens(self, days: WholeDays, surface: Surface, lang: str) -> Page:
        context = self.browser.new_context(
            viewport={"width": 1280, "height": 800},
            locale="es-MX" if lang == "es" else "en-US",
            timezone_id="America/Denver",
            reduced_motion="reduce",
            java_script_enabled=surface.script,
        )
        context.add_cookies(_cookies(self.hall, days.who(surface.name, lang)))
        return context.new_page()


def _presses(page: Page, selector: str) -> None:
    """Once; what the page remembers to have been unfolded stays so."""
    found = page.locator(selector)
    found.wait_for()
    if not found.evaluate("(one) => one.matches('details[open] > summary')"):
        found.click()


def _cookies(hall: PicturedHall, who: Client | None) -> list[dict[str, str]]:
    kept = who.http.cookies if who else ()
    return [{"name": one.name, "value": one.value or "", "url": hall.url} for one in kept]


def main() -> None:
    """Walk through both days and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    for name in ("surfaces", "moments", "langs", "schemes"):
        parser.add_argument(f"--{name}", type=lambda text: text.split(","), default=[""])
    asked = parser.parse_args()
    setting = pytest.MonkeyPatch()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        hall = PicturedHall(Path(folder), ROOT / "agenda.yaml", setting)
        hall.it_is("08:40")
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        walk = Walk(hall, browser, asked)
        try:
            days = WholeDays(hall.open())
            for moment in days.moments():
                walk.looks(days, moment)
        finally:
            browser.close()
            hall.close()
    setting.undo()
    (asked.out / "index.html").write_text(_index(walk.pictures), encoding="utf-8")
    _prints(walk.pictures)


def _prints(pictures: list[Picture]) -> None:
    """Each fault once for a moment and surface, with the pictures it is on."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in pictures:
        for fault in one.faults:
            where = f"{one.moment} {one.size[0]} {one.lang}"
            places = found.setdefault((one.surface, fault), [])
            if where not in places:
                places.append(where)
    for (surface, fault), places in sorted(found.items()):
        print(f"{surface}: {fault}\n    {len(places)}: {', '.join(places[:4])}")
    print(f"{len(pictures)} pictures, {len(found)} faults.")


STYLE = """
body { font: 14px system-ui; margin: 1rem; }
section div { display: flex; flex-wrap: wrap; gap: .75rem; align-items: start; }
figure { margin: 0; max-width: 320px; }
img { display: block; max-width: 320px; max-height: 420px; border: 1px solid #888; }
figcaption { font-size: 12px; } figcaption ul { color: #b00; margin: 0; padding-left: 1rem; }
"""


def _index(pictures: list[Picture]) -> str:
    """All of them on one page, by moment."""
    parts = [f"<!doctype html><meta charset=utf-8><title>Walk</title><style>{STYLE}</style>"]
    for moment, taken in groupby(pictures, lambda one: one.moment):
        parts += [f"<section><h2>{moment}</h2><div>", *map(_figure, taken), "</div></section>"]
    return "\n".join(parts)


def _figure(one: Picture) -> str:
    faults = "".join(f"<li>{html.escape(fault)}" for fault in one.faults)
    return (
        f'<figure><a href="{one.file}"><img src="{one.file}" loading=lazy alt=""></a>'
        f"<figcaption>{one.surface} {one.size[0]} {one.lang} {one.scheme}"
        f"<ul>{faults}</ul></figcaption></figure>"
    )


if __name__ == "__main__":
    main()
