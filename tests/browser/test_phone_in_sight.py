"""What stays in sight on a phone: where to write, what was just written, that it is practice."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, Locator, expect

FIRST, ROOMS = "welcome", "breakout"
MANY = 12
COVERED = """one => {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return !(one.contains(found) || found?.contains(one));
}"""
KEYBOARD_OPEN = {"width": 390, "height": 420}


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=ROOMS, seen=FIRST)["ok"]
    return facilitator


@pytest.fixture
def writer(facilitator: Client, person: Callable[..., Person]) -> Person:
    """On a team whose board is longer than the phone."""
    writer = person().joins_with_the_name("Ana", "Community Partners")
    for number in range(MANY):
        writer.writes_on_the_board(f"Idea number {number} of ours")
    expect(writer.page.locator(".entry-tools")).to_have_count(MANY)
    return writer


def above(one: Locator, other: Locator) -> bool:
    first, second = one.bounding_box(), other.bounding_box()
    return first["y"] + first["height"] <= second["y"]


def test_on_a_long_board_one_writes_at_its_top_and_sees_the_newest_below(writer: Person) -> None:
    field, entries = writer.page.locator(".writebox"), writer.page.locator(".entry-text")
    expect(entries.first).to_have_text(f"Idea number {MANY - 1} of ours")
    expect(entries.last).to_have_text("Idea number 0 of ours")
    assert above(field, entries.first)
    writer.page.context.set_offline(True)
    writer.page.evaluate("scrollTo(0, 0)")
    writer.writes_on_the_board("Written without a line")
    expect(entries.first).to_have_text("Written without a line")
    expect(writer.page.locator(".entry-by").first).to_contain_text("saved on this phone")
    expect(field).to_be_in_viewport()
    expect(field).to_contain_text("saved on this phone")
    writer.page.context.set_offline(False)
    expect(field).to_contain_text("on the board below")


def test_with_the_keyboard_open_the_field_and_its_button_are_in_sight(writer: Person) -> None:
    writer.page.set_viewport_size(KEYBOARD_OPEN)
    field = writer.page.get_by_label("Write for your team")
    field.fill("One more")
    for part in (field, writer.button("Put on the board")):
        expect(part).to_be_in_viewport(ratio=1)
        assert not part.evaluate(COVERED)


def test_headings_go_down_one_by_one(hall: Hall, person: Callable[..., Person]) -> None:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    phone = person().joins_with_the_name("Ana", "Community Partners")
    expect(phone.page.locator(".shows")).to_be_visible()
    found = phone.page.locator("main :is(h1, h2, h3, h4)").evaluate_all(
        "(all) => all.map((one) => Number(one.tagName[1]))"
    )
    steps = [after - before for before, after in itertools.pairwise([0, *found])]
    assert len(found) > 1
    assert max(steps) == 1, found


@pytest.fixture
def rehearsal(
    chromium: Browser, tmp_path: Path, two_teams: Path
) -> Iterator[tuple[Hall, Callable[..., Person]]]:
    practised = Hall(tmp_path, two_teams).open("--rehearsal")
    with browsers(chromium, practised) as give:
        yield practised, give
    practised.close()


@pytest.mark.parametrize("colours", ["none", "active"])
def test_a_rehearsal_is_said_to_be_one_however_far_one_scrolls(
    rehearsal: tuple[Hall, Callable[..., Person]], colours: str
) -> None:
    _, give = rehearsal
    visitor, phone = give(forced_colors=colours), give(forced_colors=colours)
    visitor.page.goto(visitor.hall.url + "/")
    phone.joins_with_the_name("Ana", "Community Partners")
    for one in (visitor, phone):
        one.page.set_viewport_size({"width": 390, "height": 320})
        one.page.evaluate("scrollTo(0, document.body.scrollHeight)")
        assert one.page.evaluate("scrollY") > 0
        ribbon = one.page.locator("body > .rehearsal")
        expect(ribbon).to_be_in_viewport(ratio=1)
        assert not ribbon.evaluate(COVERED)
        assert ribbon.bounding_box()["height"] < 30
    phone.page.set_viewport_size({"width": 390, "height": 500})
    phone.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert above(phone.page.locator("body > .rehearsal"), phone.page.locator(".bar-row"))
