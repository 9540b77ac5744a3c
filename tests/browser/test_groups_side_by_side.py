"""What decides, and beside it what others advise: on stage, console, phones and paper."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from full_hall import Past
from hall import Hall
from measured import MEASURE, Measures
from people import Person
from picture_faults import AMISS
from playwright.sync_api import Locator, expect

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.people import GiveName, TakeSeat
from facilitator.core.questions.messages import CastBallot, CloseVoting

VOTE = "priority-mapping"
SIZES = ((1920, 1080), (1280, 720), (1024, 768))
SMALLEST = 28 / 1080
SEATS = ("mayor-leeser", "district-1", "district-2")
SETTINGS = """\
          dots: 5
          eligible: [council, staff, partner, residents]
          binding: [council]
          weights: {council: 3}
"""
LINES = """() => [...document.querySelectorAll(".sided-lines")].map((strip) => {
  const { top, height } = strip.getBoundingClientRect();
  const count = strip.querySelector("svg").viewBox.baseVal.height;
  return [...strip.querySelectorAll("line")].map((line) =>
    ["y1", "y2"].map((end) => top + Number(line.getAttribute(end)) / count * height));
})"""
CENTRES = """(selector) => [...document.querySelectorAll(selector)].map((one) => {
  const box = one.getBoundingClientRect();
  return box.top + box.height / 2;
})"""


def items_of(past: Past) -> list[list[str]]:
    return [[item["id"] for item in one["items"]] for one in past.settings(VOTE)["themes"]]


def voted(folder: Path, agenda: Path) -> Hall:
    """Three of the council decided; two of the staff and a partner, who advise, do not."""
    text = agenda.read_text(encoding="utf-8")
    assert text.count("          dots: 5\n") == 1
    path = folder / "agenda.yaml"
    path.write_text(text.replace("          dots: 5\n", SETTINGS), encoding="utf-8")
    hall = Hall(folder, path)
    past = Past(hall)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(VOTE, "welcome"))
    (one, two, three, four, *_), (five, six, *_) = items_of(past)
    for seat in SEATS:
        past.does((Actor(Role.BADGE, f"{seat}-phone"), TakeSeat(seat)))
        ballot = {one: 1, two: 1, five: 1} | ({three: 1} if seat == "mayor-leeser" else {})
        past.does((Actor(Role.PARTICIPANT, seat), CastBallot(VOTE, ballot)))
    past.does((Actor(Role.PARTICIPANT, "district-1"), CastBallot(VOTE, {one: 1, five: 2})))
    for name, group, ballot in (
        ("Ana", "staff", {three: 2, two: 1, six: 1}),
        ("Ben", "staff", {three: 1, four: 1}),
        ("Paz", "partner", {two: 2, one: 1}),
    ):
        (answer,) = past.does((Actor(Role.VISITOR, f"{name}s-phone"), GiveName(name, group)))
        past.does((Actor(Role.PARTICIPANT, answer.made), CastBallot(VOTE, ballot)))
    past.facilitated(CloseVoting(VOTE))
    past.over()
    return hall


@pytest.fixture
def hall(tmp_path: Path, two_teams: Path) -> Iterator[Hall]:
    served = voted(tmp_path, two_teams).open()
    yield served
    served.close()


def advice(screen: Person) -> Locator:
    return screen.page.locator(".sided-place")


def test_advice_stands_beside_the_result_once_the_whole_theme_is_revealed(
    person: Callable[..., Person],
) -> None:
    stage = person(1920, 1080, reduced_motion="reduce").opens_the_stage()
    console = person(1280, 800).opens_the_console()
    console.press("Reveal step by step")
    expect(stage.page.locator(".place-covered")).to_have_count(3)
    expect(stage.page.locator(".sided-advice")).to_have_count(3)
    for uncovered in (1, 2):
        expect(advice(stage)).to_have_count(0)
        console.press("Next step")
        expect(stage.page.locator(".place-title")).to_have_count(uncovered)
    expect(advice(stage)).to_have_count(0)
    console.press("Next step")
    expect(advice(stage)).to_have_count(5)
    expect(stage.page.locator(".sided-head").first).to_contain_text(
        "Mayor & Council ×3, ballots: 3"
    )
    expect(stage.page.locator(".sided-advice").first).to_contain_text("City Staff")
    expect(stage.page.locator(".sided-advice").first).to_contain_text("advisory")


def test_a_line_leads_from_each_place_to_the_place_that_a_group_gives_it(
    person: Callable[..., Person],
) -> None:
    stage = person(1920, 1080, reduced_motion="reduce").opens_the_stage()
    person(1280, 800).opens_the_console().press("Reveal the tally to the hall")
    expect(advice(stage)).to_have_count(5)
    places = stage.page.evaluate(CENTRES, ".sided > .place")
    strips = stage.page.evaluate(LINES)
    assert [len(strip) for strip in strips] == [2, 1, 0], "of what is in both columns"
    ends = [y for strip in strips for line in strip for y in line]
    assert all(min(abs(y - place) for place in places) < 4 for y in ends)
    first, second = (stage.page.locator(".sided-lines").nth(number) for number in (0, 1))
    assert [first.locator(f".{way}").count() for way in ("up", "down", "same")] == [1, 0, 1]
    assert [second.locator(f".{way}").count() for way in ("up", "down", "same")] == [1, 0, 0]


def test_each_place_of_a_group_says_what_it_is_also_where_what_decides_has_it_not(
    person: Callable[..., Person],
) -> None:
    stage = person(1920, 1080, reduced_motion="reduce").opens_the_stage()
    console = person(1280, 800).opens_the_console()
    console.press("Reveal the tally to the hall")
    expect(advice(stage)).to_have_count(5)
    standing = stage.page.locator(".place-title").all_text_contents()
    told = stage.page.locator(".sided-title").all_text_contents()
    assert len(told) == 5 and all(told)
    assert any(not any(title in one for one in standing) for title in told)
    expect(advice(stage).nth(1)).to_contain_text("tied")
    theme = console.page.locator(".theme-by-group").first
    assert set(told) <= {*theme.locator(".sided-title").all_text_contents()}
    expect(stage.page.locator(".sided-advice").last).to_contain_text("nobody checks who")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_of_it_is_cut_or_too_small_for_the_last_row(
    person: Callable[..., Person], width: int, height: int
) -> None:
    for language in ("en", "es"):
        stage = person(width, height, lang=language, reduced_motion="reduce").opens_the_stage()
        if language == "en":
            person(1280, 800).opens_the_console().press("Reveal the tally to the hall")
        expect(advice(stage)).to_have_count(5)
        found = msgspec.convert(stage.page.evaluate(MEASURE), Measures)
        assert (found.cut, found.overlapping) == ([], [])
        assert found.smallest >= SMALLEST * height - 0.1


def test_while_people_vote_clock_and_codes_leave_the_groups_their_room(
    person: Callable[..., Person], hall: Hall
) -> None:
    hall.asked("OpenVoting", block=VOTE)
    hall.asked("RevealTally", block=VOTE)
    stage = person(1920, 1080, reduced_motion="reduce").opens_the_stage()
    expect(advice(stage)).to_have_count(5)
    expect(stage.page.locator(".door-residents")).to_be_visible()
    rail = stage.page.locator(".rail").bounding_box()
    assert rail and rail["width"] < 1920 / 5
    found = msgspec.convert(stage.page.evaluate(MEASURE), Measures)
    assert (found.cut, found.overlapping) == ([], [])
    assert found.smallest >= SMALLEST * 1080 - 0.1


def test_the_picture_of_a_result_has_the_groups_and_the_lines_of_the_stage(
    person: Callable[..., Person], tmp_path: Path
) -> None:
    console = person(1280, 800).opens_the_console()
    console.press("Reveal the tally to the hall")
    stage = person(1920, 1080, reduced_motion="reduce").opens_the_stage()
    expect(advice(stage)).to_have_count(5)
    with console.page.expect_download() as download:
        console.page.locator(".tallies .save-picture").first.get_by_role(
            "button", name="SVG"
        ).click()
    path = tmp_path / "result.svg"
    download.value.save_as(path)
    look = person(1920, 1080).page
    look.set_content(path.read_text(encoding="utf-8"))
    rows = look.locator("[data-item]").count()
    assert rows >= stage.page.locator(".place-title").count()
    assert look.locator("[data-side]").count() == 5, "nobody of the residents has voted"
    assert look.locator("[data-line]").count() == 3 + 1
    heads = look.locator("svg > text").all_text_contents()
    assert {"City Staff", "advisory · 2 ballots", "Community Partners"} <= {*heads}
    assert look.evaluate(AMISS) == []


def test_on_a_console_in_the_hand_what_groups_say_stands_below_each_item_in_whole_words(
    person: Callable[..., Person],
) -> None:
    console = person(360, 780).opens_the_console()
    said = console.page.locator(".theme-by-group tbody tr").first
    expect(said).to_be_visible()
    expect(console.page.locator(".sided").first).to_be_hidden()
    assert {cell.get_attribute("data-label") for cell in said.locator("td").all()} == {
        *("Rank", "Dots", "Voters", "City Staff", "Community Partners", "Residents"),
    }
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert console.page.evaluate(wide) == 0
