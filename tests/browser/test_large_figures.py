"""Figures of three and four digits stay whole and apart, on every screen, in both languages."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from everybody import deciding, everybody_decides
from full_hall import Past
from hall import CHECKOUT, Client, Hall
from layout import BROKEN, COLLIDING
from people import Person, browsers
from playwright.sync_api import Browser, expect

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.people import GiveName
from facilitator.core.questions.messages import CastBallot, CloseVoting, RevealTally

VOTE = "priority-mapping"
VOTERS = 1_234
SIZES = [(1024, 768), (1280, 720), (1920, 1080)]
LANGUAGES = ("en", "es")
PLACES = """(selector) => [...document.querySelectorAll(selector)].map((one) => {
  const { x, y, height } = one.getBoundingClientRect();
  return [x, y, height];
})"""
"""Where each of these stands, and how high it is."""


def ballot(number: int, items: list[str]) -> dict[str, int]:
    """Everybody's dot on the first item; then fewer, with two items that are level."""
    limits = (VOTERS, 172, 111, 111, 12, 1)
    return {item: 1 for item, most in zip(items, limits, strict=False) if number < most}


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    agenda = tmp_path_factory.mktemp("voted") / "agenda.yaml"
    text = deciding((CHECKOUT / "agenda.yaml").read_text(encoding="utf-8"))
    agenda.write_text(
        text.replace("          dots: 5\n", "          dots: 12\n").replace(
            "          quota: 3\n", "          quota: null\n"
        ),
        encoding="utf-8",
    )
    hall = Hall(agenda.parent, agenda)
    past = Past(hall)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(VOTE, "welcome"))
    phones = [Actor(Role.VISITOR, f"phone-{number}") for number in range(VOTERS)]
    names = [(one, GiveName(f"Guest {index}", "partner")) for index, one in enumerate(phones)]
    people = [answer.made for answer in past.does(*names)]
    lists = [[item["id"] for item in one["items"]] for one in past.settings(VOTE)["themes"]]
    past.does(
        *(
            (
                Actor(Role.PARTICIPANT, person),
                CastBallot(VOTE, ballot(number, lists[0]) | ballot(number, lists[1])),
            )
            for number, person in enumerate(people)
        )
    )
    past.facilitated(CloseVoting(VOTE), RevealTally(VOTE))
    past.over()
    yield hall.open()
    hall.close()


@pytest.fixture
def give(chromium: Browser, crowd: Hall) -> Iterator[Callable[..., Person]]:
    with browsers(chromium, crowd) as give:
        yield give


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_console_shows_each_figure_on_one_line(give: Callable[..., Person], lang: str) -> None:
    console = give(1280, 800, lang).opens_the_console()
    for width, height in ((1280, 800), (1920, 1080), (390, 844)):
        console.page.set_viewport_size({"width": width, "height": height})
        expect(console.page.locator(".dot-row strong").first).to_have_text(f"{VOTERS:,}")
        assert (
            console.page.evaluate(BROKEN, ".tally thead th, .tally tbody td, .turnout p, .tag")
            == []
        )
        assert console.page.evaluate(COLLIDING, ".tally tbody tr") == []
        broken = console.page.evaluate(BROKEN, ".tally tbody th > span")
        assert [word for word in broken if "/" not in word] == [], width


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_the_stage_keeps_dots_and_people_apart(
    give: Callable[..., Person], size: tuple[int, int], lang: str
) -> None:
    stage = give(*size, lang, reduced_motion="reduce").opens_the_stage()
    for number in stage.turns_every_page():
        if number == 1:
            expect(stage.page.locator(".place").first).to_contain_text(f"{VOTERS:,}")
        assert stage.page.evaluate(BROKEN, ".place > :not(.place-title)") == []
        assert stage.page.evaluate(BROKEN, ".place-tied") == []
        assert stage.page.evaluate(COLLIDING, ".place") == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_phone_shows_the_result_whole(give: Callable[..., Person], lang: str) -> None:
    phone = give(360, 640, lang)
    phone.page.goto(phone.hall.url + "/")
    phone.page.locator("input[name=name]").fill(f"Ana {lang}")
    phone.page.locator("input[name=group]").last.check()
    phone.page.locator("form:has(input[name=name]) button").click()
    expect(phone.page.locator(".ranked-count").first).to_contain_text(f"{VOTERS:,}")
    assert phone.page.evaluate(BROKEN, ".ranked-count, .rank, .outcome > p") == []
    assert phone.page.evaluate(COLLIDING, ".ranked") == []


@pytest.fixture
def ninety_nine(tmp_path: Path) -> Iterator[Hall]:
    """99 have voted, in sight of the hall."""
    hall = Hall(tmp_path, everybody_decides(tmp_path))
    past = Past(hall)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(VOTE, "welcome"))
    phones = [Actor(Role.VISITOR, f"phone-{number}") for number in range(99)]
    names = [(one, GiveName(f"Guest {index}", "partner")) for index, one in enumerate(phones)]
    people = [answer.made for answer in past.does(*names)]
    ballots = [CastBallot(VOTE, {"process-311": 1, "taxes": 1}) for _ in people]
    past.does(*zip((Actor(Role.PARTICIPANT, one) for one in people), ballots, strict=True))
    past.facilitated(RevealTally(VOTE))
    past.over()
    yield hall.open()
    hall.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_moves_when_99_become_100(chromium: Browser, ninety_nine: Hall, lang: str) -> None:
    voter = Client(ninety_nine).take_seat("district-6").connect("phone")
    with browsers(chromium, ninety_nine) as give:
        stage = give(1920, 1080, lang, reduced_motion="reduce").opens_the_stage()
        console = give(1920, 1080, lang).opens_the_console()
        watched = ((stage, ".place > *"), (console, ".tally :is(tr, th, td)"))
        for one, _ in watched:
            expect(one.page.locator("body")).to_contain_text("99")
        before = [one.page.evaluate(PLACES, what) for one, what in watched]
        assert voter.do("CastBallot", block=VOTE, ballot={"process-311": 1, "taxes": 1})["ok"]
        for one, _ in watched:
            expect(one.page.locator(".place-dots, .dot-row strong").first).to_have_text("100")
        after = [one.page.evaluate(PLACES, what) for one, what in watched]
        for places, now in zip(before, after, strict=True):
            assert [pytest.approx(place, abs=0.5) for place in places] == now
