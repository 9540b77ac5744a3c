"""Who gave what: said before one votes, folded on the console, read from the last row."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from full_hall import Past
from hall import Hall
from measured import FAMILY_NAMES, FIRST_NAMES, MEASURE, Measures
from people import Person
from playwright.sync_api import expect

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.people import GiveName
from facilitator.core.questions.messages import CastBallot

VOTE = "priority-mapping"
DOTS = "          dots: 5\n"
GUESTS = 200
SIZES = ((1920, 1080), (1024, 768))
SMALLEST = 28 / 1080


def name_of(number: int) -> str:
    first, family = FIRST_NAMES[number % 8], FAMILY_NAMES[number % 7]
    return f"{first} {family} {number + 1}"


@pytest.fixture
def hall(tmp_path: Path, two_teams: Path) -> Iterator[Hall]:
    """200 guests have placed a dot on one item, and voting is open."""
    text = two_teams.read_text(encoding="utf-8")
    assert text.count(DOTS) == 1
    path = tmp_path / "agenda.yaml"
    path.write_text(text.replace(DOTS, DOTS + "          names: shown\n"))
    served = Hall(tmp_path, path)
    past = Past(served)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(VOTE, "welcome"))
    item = past.settings(VOTE)["themes"][0]["items"][0]["id"]
    for number in range(GUESTS):
        group = ("staff", "partner")[number % 2]
        phone = Actor(Role.VISITOR, f"phone-{number}")
        (answer,) = past.does((phone, GiveName(name_of(number), group)))
        past.does((Actor(Role.PARTICIPANT, answer.made), CastBallot(VOTE, {item: 1 + number % 2})))
    past.over()
    yield served.open()
    served.close()


def test_everybody_is_told_before_they_vote_and_finds_the_names_with_the_result(
    person: Callable[..., Person],
) -> None:
    phone = person().joins_with_the_name("Aurelia Vane", "Community Partners")
    phone.sees("Names are shown with the result.")
    stage = person(1920, 1080, lang="es").opens_the_stage()
    stage.sees("Los nombres se muestran con el resultado.")
    console = person(1280, 800).opens_the_console()
    expect(console.page.get_by_text("Who gave what")).to_have_count(0)
    console.closes_voting()
    console.press("Reveal the tally to the hall")
    expect(console.page.locator(".who-gave summary")).to_have_count(1)
    expect(console.page.locator(".named")).to_have_count(0)
    console.page.locator(".who-gave summary").click()
    expect(console.page.locator(".named li")).to_have_count(GUESTS)
    phone.page.get_by_role("link", name="Who gave what, by name").click()
    phone.page.locator("summary").first.click()
    phone.sees(name_of(199))


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_two_hundred_names_are_read_from_the_last_row(
    person: Callable[..., Person], width: int, height: int
) -> None:
    console = person(1280, 800).opens_the_console()
    console.closes_voting()
    console.press("Reveal the tally to the hall")
    console.page.locator(".who-gave summary").click()
    console.press("Names on the stage")
    stage = person(width, height, reduced_motion="reduce").opens_the_stage()
    listed: list[str] = []
    place = stage.page.locator(".page-place")
    expect(place).to_contain_text("Page 1 of")
    total = int(place.inner_text().split()[-1])
    for number in range(1, total + 1):
        expect(place).to_contain_text(f"Page {number} of")
        found = msgspec.convert(stage.page.evaluate(MEASURE), Measures)
        assert (found.cut, found.overlapping) == ([], [])
        assert found.smallest >= SMALLEST * height - 0.1
        listed += stage.page.locator(".named-groups li").all_inner_texts()
        console.page.keyboard.press("PageDown")
    assert sorted(one.removesuffix(" ×2") for one in listed) == sorted(map(name_of, range(GUESTS)))
