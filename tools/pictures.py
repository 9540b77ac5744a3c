"""Takes the pictures of docs/pictures from the running product, on the city's own agenda.

`python tools/pictures.py` serves the session on a temporary journal, brings it through the first
day over the real wire, and photographs its surfaces with Debian's Chromium. Only the server's
clock is set, so that the pictures show the times of the agenda. `python tools/pictures.py stage`
keeps only the pictures whose names begin with `stage`.
"""

import contextlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests" / "browser"), str(ROOT / "tests")]

import pytest  # noqa: E402
from clocked import ClockedHall  # noqa: E402
from conftest import ARGUMENTS, find_chromium  # noqa: E402
from hall import Client  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402

from facilitator.core.audiences import BLOCK  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
WIDEST = 1280
PHONE, LAPTOP, PROJECTOR = (390, 844), (1280, 800), (1920, 1080)
ADDRESS = "http://10.0.0.5:8000"
"""What the QR codes and the stage show: an address as a city's network gives it."""

GUESTS = {
    "Streets and Maintenance": "staff",
    "Customer Relations (311)": "staff",
    "Parks and Recreation": "staff",
    "Neighborhood association": "partner",
    "Small business partner": "partner",
    "Workforce partner": "partner",
}
SEATS = ("mayor-leeser", *(f"district-{n}" for n in range(1, 9)), "cary-westin")
IDEAS = (
    "One number for every city service, in both languages",
    "Tell people what became of their 311 request",
    "Fix the streets we have before we widen others",
    "Publish response times by district every month",
    "Evening hours at one counter downtown",
    "Fund maintenance first, then new projects",
    "Let residents send a photo with a 311 request",
    "Ten-year costs beside every new commitment",
)
REPORT = "Close the loop on every 311 request, and say in the budget what upkeep costs."
COMMENTS = (
    (
        "en",
        "customer-service",
        "Example: 311 should text me when the pothole on my street is done.",
    ),
    (
        "es",
        "customer-service",
        "Ejemplo: que el 311 conteste también en español los fines de semana.",
    ),
    ("en", "financial-sustainability", "Example: repave our streets before building new ones."),
    ("es", None, "Ejemplo: más sombra en las paradas del autobús de mi calle."),
)
UNSENT = "Ejemplo: que el 311 me avise cuando la calle ya esté reparada."
BALLOTS = (
    {"process-311": 2, "long-term-planning": 2, "communication": 1},
    {"fiscal-responsibility": 2, "taxes": 1, "core-services": 2},
    {"expansion": 2, "service-levels": 1, "economic-development": 2},
    {"long-term-planning": 2, "financial-stability": 1, "civic-engagement": 2},
    {"core-services": 1, "process-311": 2, "fiscal-responsibility": 2},
    {"seniors": 2, "new-businesses": 2, "process-311": 1},
    {"process-311": 2, "service-levels": 1, "long-term-planning": 1},
    {"economic-development": 2, "service-levels": 2, "taxes": 1},
    {"core-services": 2, "basic-needs": 1, "fiscal-responsibility": 2},
    {"service-levels": 2, "process-311": 1, "long-term-planning": 2},
    {"process-311": 2, "service-levels": 1, "infrastructure": 1, "financial-stability": 1},
    {"communication": 2, "process-311": 1, "after-federal-funding": 2},
    {"communication": 1, "basic-needs": 2, "after-federal-funding": 2},
)


class PicturedHall(ClockedHall):
    """A hall that is found under a city's address, on the plan's first day."""

    def open(self, *options: str) -> "PicturedHall":
        """Start the server; what is shown has the city's address."""
        super().open("--address", ADDRESS, *options)
        return self

    def it_is(self, time: str) -> None:
        """Set the clock to a time of the first day."""
        self.comes_to(f"2024-01-25T{time}")


class Camera:
    """Opens surfaces as somebody's screen would, and keeps a picture of them."""

    def __init__(self, hall: PicturedHall, browser: Browser, wanted: str) -> None:
        self.hall, self.browser, self.wanted = hall, browser, wanted

    @contextlib.contextmanager
    def screen(
        self,
        path: str,
        size: tuple[int, int],
        lang: str = "en",
        dark: bool = False,
        who: Client | None = None,
    ) -> Iterator[Page]:
        """A page on a screen of this size (CSS pixels), signed in as `who` where it is a client."""
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            locale="es-MX" if lang == "es" else "en-US",
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        if who is not None:
            context.add_cookies(
                [
                    {"name": one.name, "value": one.value or "", "url": self.hall.url}
                    for one in who.http.cookies
                ]
            )
        page = context.new_page()
        page.goto(self.hall.url + path)
        page.wait_for_load_state("networkidle")
        yield page
        context.close()

    def take(self, page: Page, name: str) -> None:
        """Keep what the page shows, once it stands still."""
        if not name.startswith(self.wanted):
            return
        page.wait_for_timeout(700)
        path = PICTURES / f"{name}.png"
        page.screenshot(path=path)
        _make_compact(path)
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB")

    def stage(self, name: str) -> None:
        """The projector, as it is now."""
        with self.screen("/stage", PROJECTOR) as page:
            self.take(page, f"stage-{name}")


def main() -> None:
    """Take them all, or those that are named."""
    PICTURES.mkdir(exist_ok=True)
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        hall = PicturedHall(Path(folder), ROOT / "agenda.yaml", pytest.MonkeyPatch())
        hall.it_is("08:52")
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        try:
            _first_day(hall.open(), Camera(hall, browser, wanted))
        finally:
            browser.close()
            hall.close()


def _first_day(hall: PicturedHall, camera: Camera) -> None:
    console = Client(hall).sign_in().connect("console")
    people = [Client(hall).take_seat(seat).connect("phone") for seat in SEATS]
    camera.stage("before")
    people += [Client(hall).give_name(*one).connect("phone") for one in GUESTS.items()]
    _morning(hall, console)
    _breakout(hall, camera, console, people)
    _feedback(hall, camera, console)
    _vote(hall, camera, console, people)


def _morning(hall: PicturedHall, console: Client) -> None:
    hall.it_is("09:00")
    _done(console.do("StartDay", day="day-one", times="planned", sure=True))
    _advance(hall, console, "09:11", "welcome")
    _advance(hall, console, "09:23", "overview")
    _advance(hall, console, "10:04", "first-ice-fall")


def _breakout(hall: PicturedHall, camera: Camera, console: Client, people: list[Client]) -> None:
    for person, idea in zip(people, IDEAS, strict=False):
        hall.it_is(f"10:{5 + IDEAS.index(idea):02}")
        _done(person.do("WriteContribution", block="breakout", text=idea))
    for prompt, time in enumerate(("10:13", "10:25", "10:33", "10:45"), 2):
        hall.it_is(time)
        _done(console.do("ReachPrompt", block="breakout", prompt=prompt))
    scribe = people[0]
    _done(scribe.do("TakePen", block="breakout"))
    _done(scribe.do("SaveReport", block="breakout", text=REPORT))
    hall.it_is("10:47")
    _all_still_here(people)
    camera.stage("breakout")
    with camera.screen("/console", LAPTOP, who=console) as page:
        camera.take(page, "console-breakout")
    with camera.screen("/", PHONE, who=scribe) as page:
        camera.take(page, "phone-team")


def _feedback(hall: PicturedHall, camera: Camera, console: Client) -> None:
    _advance(hall, console, "11:36", "breakout")
    _advance(hall, console, "12:20", "voc-recap")
    _advance(hall, console, "13:00", "lunch-one")
    residents = [Client(hall) for _ in COMMENTS]
    for minute, (resident, (lang, theme, text)) in enumerate(zip(residents, COMMENTS, strict=True)):
        hall.it_is(f"13:{10 + minute}")
        resident.http.get(f"{hall.url}/lang/{lang}?next=/c")
        resident.connect("resident")
        chosen = {"theme": theme} if theme else {}
        _done(resident.do("SendComment", block="feedback-one", text=text, lang=lang, **chosen))
    queue = console.see(BLOCK + "feedback-one", lambda view: len(view["waiting"]) == 4)
    for comment in queue["waiting"][:3]:
        _done(console.do("ApproveComment", block="feedback-one", comment=comment["id"]))
    hall.it_is("13:21")
    camera.stage("feedback")
    with camera.screen("/c", PHONE, lang="es", who=residents[3]) as page:
        page.locator("#text").fill(UNSENT)
        camera.take(page, "resident-es")
    with camera.screen("/console", LAPTOP, who=console) as page:
        camera.take(page, "console-feedback")


def _vote(hall: PicturedHall, camera: Camera, console: Client, people: list[Client]) -> None:
    for time, block in (
        ("14:00", "feedback-one"),
        ("15:00", "short-term"),
        ("15:09:50", "break-one"),
    ):
        _advance(hall, console, time, block)
    hall.it_is("15:32")
    for person, ballot in zip(people, BALLOTS, strict=False):
        _done(person.do("CastBallot", block="priority-mapping", ballot=ballot))
    _all_still_here(people)
    camera.stage("voting")
    with camera.screen("/console", LAPTOP, who=console) as page:
        camera.take(page, "console-vote")
    for name, lang, dark in (("phone-ballot", "en", False), ("phone-ballot-es-dark", "es", True)):
        with camera.screen("/", PHONE, lang, dark, people[6]) as page:
            camera.take(page, name)
    hall.it_is("15:48")
    _done(console.do("CloseVoting", block="priority-mapping"))
    _done(console.do("RevealTally", block="priority-mapping"))
    camera.stage("vote")


def _advance(hall: PicturedHall, console: Client, time: str, seen: str) -> None:
    hall.it_is(time)
    _done(console.do("Advance", seen=seen))


def _all_still_here(people: list[Client]) -> None:
    """Answer the pings that came meanwhile: a client without a thread listens when it speaks."""
    for person in people:
        _done(person.do("Arrive"))


def _done(answer: dict[str, object]) -> None:
    if not answer["ok"]:
        raise SystemExit(f"refused: {answer}")


def _make_compact(path: Path) -> None:
    """Scale down and use few colours, where Pillow is at hand; the project does not need it."""
    try:
        from PIL import Image
    except ImportError:
        return
    with Image.open(path) as taken:
        image = taken.convert("RGB")
    if image.width > WIDEST:
        image = image.resize(
            (WIDEST, image.height * WIDEST // image.width), Image.Resampling.LANCZOS
        )
    image.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main()
