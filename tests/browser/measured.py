"""The hall's screen at every block of the city's agenda, with 200 people in the hall, measured."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from clocked import ClockedHall
from full_hall import Past
from hall import CHECKOUT
from people import Person, browsers
from playwright.sync_api import Browser, expect

from facilitator.activities.breakout.messages import SaveReport, TakePen, WriteContribution
from facilitator.activities.feedback.messages import ApproveComment, SendComment
from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.people import GiveName
from facilitator.core.questions.messages import CastBallot

GUESTS = 200
SETTLED = timedelta(seconds=61)
"""After as long a block's heading is small."""
SIZES = ((1920, 1080), (1280, 720), (1024, 768))
"""Of projectors."""
LANGUAGES = ("en", "es")
FIRST, ROOMS, WINDOW, VOTE = "welcome", "breakout", "feedback-one", "priority-mapping"
FIRST_NAMES = ("Ana", "Benjamín", "Guadalupe", "John", "María José", "Ruth", "Xóchitl", "William")
FAMILY_NAMES = ("Lee", "Aguirre-Montoya", "Hernández", "Smith", "Villanueva", "O’Brien", "Ortiz")
IDEA = "Tell people what became of their request, in both languages, and within a week"
COMMENTS = (
    ("en", "311 should text me when the pothole on my street is done."),
    ("es", "Que el 311 conteste también en español los fines de semana, y que avise por mensaje."),
    ("en", "Repave our streets before building new ones. " * 5),
)


class Measures(msgspec.Struct):
    """What `MEASURE` finds on a page."""

    content: float | None
    """share of the screen's area that is the face's (where a block is only its title, with that);
    None between the days"""
    smallest: float | None
    """the face's smallest letters, in px"""
    code: float | None
    """height of the largest QR code, as a share of the screen's"""
    cut: list[str]
    """texts that are not whole"""
    overlapping: list[str]
    """pairs of texts, or of boxes, of which one lies over the other"""


MEASURE = """() => {
  const stage = document.querySelector(".stage");
  const called = ".running:has(.call-back)";
  const unseen = `${called} .heading, ${called} .rail, :is(.running, .spot):has(.board) .heading`;
  const hidden = `.sr-only, [hidden], ${unseen}`;
  const name = (one) => one.className.baseVal ?? one.className;
  const box = (one) => one.getBoundingClientRect();
  const seen = (selector) => [...stage.querySelectorAll(selector)]
    .filter((one) => !one.closest(hidden) && box(one).width > 1 && box(one).height > 1);

  const lines = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(hidden) || parent.closest("title, desc")) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    const range = new Range();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.right > rect.left) lines.push({ node, parent, rect, size });
    }
  }

  const page = document.documentElement;
  const clips = (one) => one === page || getComputedStyle(one).overflowX !== "visible";
  const cut = lines.filter(({ parent, rect, size }) => {
    for (let one = parent; one; one = one.parentElement) {
      if (!clips(one)) continue;
      const outer = one === page
        ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : box(one);
      const [across, down] = [1.5, size * 0.2];
      if (rect.left < outer.left - across || rect.right > outer.right + across
        || rect.top < outer.top - down || rect.bottom > outer.bottom + down) return true;
    }
    return false;
  });

  const meet = (one, other, across, down) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > across
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > down;
  const pairs = (all) => all.flatMap((one, index) =>
    all.slice(index + 1).map((other) => [one, other]));
  const texts = pairs(lines).filter(([one, other]) => one.node !== other.node
    && meet(one.rect, other.rect, 1, Math.min(one.size, other.size) * 0.35));
  const boxes = pairs(seen(".heading, .banner, .face, .timer, .door, .running > .climb, .ribbon"))
    .filter(([one, other]) => meet(box(one), box(other), 1, 1));

  const areas = seen(".heading-alone, .face").map((one) => box(one).width * box(one).height);
  const share = areas.reduce((sum, one) => sum + one, 0) / (innerWidth * innerHeight);
  const inFace = lines.filter(({ parent }) =>
    parent.closest(".face, .heading-alone") && !parent.closest(".page-place"));
  const codes = seen(".door-code img").map((one) => box(one).height / innerHeight);
  const most = (all) => (all.length ? Math.max(...all) : null);
  return {
    content: areas.length ? share : null,
    smallest: inFace.length ? Math.min(...inFace.map(({ size }) => size)) : null,
    code: most(codes),
    cut: [...new Set(cut.map(({ node }) => node.data.trim()))],
    overlapping: [
      ...texts.map(([one, other]) => `${one.node.data.trim()} × ${other.node.data.trim()}`),
      ...boxes.map(([one, other]) => `.${name(one)} × .${name(other)}`),
    ],
  };
}"""


LATER = {
    ROOMS: {"called back": ["CallBack"], "report-outs": ["CancelCallBack", "ShowReports"]},
    VOTE: {"result": ["CloseVoting", "RevealTally"]},
}
"""By block, the moments that come in it later, and by which commands."""


class Screens:
    """A hall with a past, led by its facilitator, and its screen in both languages."""

    def __init__(self, hall: ClockedHall, give: Callable[..., Person], **look: str) -> None:
        self.hall, self.block = hall, FIRST
        self.facilitator = give().opens_the_console()
        self.stages = {
            lang: give(1920, 1080, lang, reduced_motion="reduce", **look) for lang in LANGUAGES
        }

    def moments(self, days: list[list[str]]) -> Iterator[str]:
        """Lead the days from block to block, and the stage from page to page: what each moment is
        called, after its first minute, once for every page."""
        for number, blocks in enumerate(days):
            if number:
                self._does("Advance", seen=self.block)
                self._does("StartDay", day="day-two", times="now", sure=True)
                self.block = blocks[0]
            for block in blocks:
                yield from self._moments_of(block)

    def measured(self, width: int, height: int) -> Iterator[tuple[str, Measures]]:
        """By language, what stands there now on a screen of this size."""
        for lang, stage in self.stages.items():
            stage.page.set_viewport_size({"width": width, "height": height})
            stage.page.evaluate("() => new Promise(requestAnimationFrame)")
            yield lang, msgspec.convert(stage.page.evaluate(MEASURE), Measures)

    def _moments_of(self, block: str) -> Iterator[str]:
        if block != self.block:
            self._does("JumpTo", block=block, seen=self.block)
            self.block = block
        yield from self._pages_of(block)
        for moment, commands in LATER.get(block, {}).items():
            for command in commands:
                self._does(command, block=block)
            yield from self._pages_of(f"{block}, {moment}")

    def _pages_of(self, moment: str) -> Iterator[str]:
        self.hall.goes_on(SETTLED)
        for stage in self.stages.values():
            stage.opens_the_stage()
            expect(stage.page.locator("h1")).to_be_attached()
        places = [stage.page.locator(".page-place") for stage in self.stages.values()]
        if not places[0].count():  # called back, say: one page, whatever comes after
            yield moment
            return
        for number, page in enumerate(self.hall.on_stage()["pages"], 1):
            self._does("ShowPage", seen=self.block, page=page["id"])  # it may stand on a later one
            for place in places:
                expect(place).to_contain_text(f" {number} ")
            yield moment

    def _does(self, kind: str, **fields: object) -> None:
        self.facilitator.does("console", kind, **fields)


@contextmanager
def screens(
    folder: Path, chromium: Browser, setting: pytest.MonkeyPatch, **look: str
) -> Iterator[tuple[Screens, list[list[str]]]]:
    """The screens of a hall in which everything has happened already, and its blocks by day."""
    hall = ClockedHall(folder, CHECKOUT / "agenda.yaml", setting)
    past = Past(hall)
    _full(past)
    days = [[block.id for block in day.blocks] for day in past.plan.days]
    past.over()
    hall.goes_on(timedelta())
    hall.open()
    try:
        with browsers(chromium, hall) as give:
            yield Screens(hall, give, **look), days
    finally:
        hall.close()


def _full(past: Past) -> None:
    """Four teams of fifty with boards and reports, comments, ballots; back in the first block."""
    names = itertools.islice(itertools.cycle(itertools.product(FIRST_NAMES, FAMILY_NAMES)), GUESTS)
    given = past.does(
        *(
            (Actor(Role.VISITOR, f"phone-{n}"), GiveName(f"{first} {family} {n}", "partner"))
            for n, (first, family) in enumerate(names)
        )
    )
    people = [answer.made for answer in given]
    past.here |= set(people)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(ROOMS, FIRST))
    _rooms(past, people)
    past.facilitated(JumpTo(WINDOW, ROOMS))
    _comments(past)
    past.facilitated(JumpTo(VOTE, WINDOW))
    _ballots(past, people)
    past.facilitated(JumpTo(FIRST, VOTE))


def _rooms(past: Past, people: list[str]) -> None:
    teams = past.service.read(lambda state: dict(state.placed))
    scribes = {teams[person]: Actor(Role.PARTICIPANT, person) for person in people}
    for scribe in scribes.values():
        past.does(*((scribe, WriteContribution(ROOMS, f"{IDEA} ({n})")) for n in range(9)))
        past.does((scribe, TakePen(ROOMS)), (scribe, SaveReport(ROOMS, f"{IDEA}. " * 3)))


def _comments(past: Past) -> None:
    sent = past.does(
        *(
            (Actor(Role.RESIDENT, f"home-{n}"), SendComment(WINDOW, text, lang))
            for n, (lang, text) in enumerate(COMMENTS)
        )
    )
    past.facilitated(*(ApproveComment(WINDOW, answer.made) for answer in sent))


def _ballots(past: Past, people: list[str]) -> None:
    themes = past.settings(VOTE)["themes"]
    items = [theme["items"][0]["id"] for theme in themes] + [themes[0]["items"][1]["id"]]
    past.does(
        *(
            (Actor(Role.PARTICIPANT, person), CastBallot(VOTE, {items[n % len(items)]: 2}))
            for n, person in enumerate(people)
        )
    )
