"""A team puts what stands on its board into groups, by keyboard alone and with a finger."""

from collections.abc import Callable

import pytest
from people import Person
from playwright.sync_api import Locator, expect

BREAKOUT = "Interactive Breakout by “Rope Team”"
NARROW = (360, 740)


@pytest.fixture
def team(person: Callable[..., Person]) -> tuple[Person, Person]:
    """The mayor in English and a councillor in Spanish, in one room, three ideas on the board."""
    console = person(1280, 800).opens_the_console()
    maria, other = person(*NARROW), person(*NARROW, lang="es")
    maria.joins_as("Mayor Leeser")
    other.joins_as("Distrito 3")
    console.starts_the_day()
    console.jumps_to(BREAKOUT)
    for seat in ("mayor-leeser", "district-3"):
        console.moves(seat, "rope-team-1")
    for one in (maria, other):
        expect(one.page.locator(".room-name")).to_contain_text("1")
    for text in ("Shade", "Benches", "Water"):
        maria.writes_on_the_board(text)
    for one in (maria, other):
        expect(one.page.locator(".loose .entry")).to_have_count(3)
        expect(one.page.locator(".grip")).to_have_count(3)
    return maria, other


def grip(one: Person, text: str) -> Locator:
    return one.page.locator(".entry").filter(has_text=text).locator(".grip")


def group(one: Person, title: str) -> Locator:
    return one.page.locator(".group").filter(has_text=title)


def said(one: Person, words: str) -> None:
    expect(one.page.locator("div.sr-only[role=status]")).to_contain_text(words)


def enters(one: Person, text: str = "") -> None:
    """Type, and press Enter once what has come up rests no more."""
    if text:
        expect(one.page.locator(".board .editor input")).to_be_focused()
        one.page.keyboard.type(text)
    expect(one.page.locator("[data-rests]")).to_have_count(0)
    one.page.keyboard.press("Enter")


def taps(one: Person, what: Locator) -> None:
    """Once nothing rests any more that has come up under the last press."""
    expect(one.page.locator("[data-rests]")).to_have_count(0)
    what.click()


def fits(one: Person) -> None:
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert one.page.evaluate(wide)


def chooses(one: Person, words: str) -> None:
    """Of the list that has come up and has the focus: with Tab and Enter alone."""
    expect(one.page.locator(".places button").first).to_be_focused()
    for _ in range(12):
        if one.page.evaluate("document.activeElement.textContent") == words:
            return enters(one)
        one.page.keyboard.press("Tab")
    raise AssertionError(f"no key leads to {words}")


def test_a_board_is_grouped_by_keyboard_alone(team: tuple[Person, Person]) -> None:
    maria, other = team
    grip(other, "Shade").focus()
    enters(other)
    chooses(other, "A un grupo nuevo")
    enters(other, "Sombra para todas las personas que esperan el autobús")
    expect(grip(other, "Shade")).to_be_focused()
    said(other, "Ya hay un grupo “Sombra")
    expect(group(maria, "Sombra").locator(".entry-text")).to_have_text(["Shade"])
    grip(other, "Water").focus()
    enters(other)
    chooses(other, "A “Sombra para todas las personas que esperan el autobús”")
    expect(grip(other, "Water")).to_be_focused()
    said(other, "“Water” está ahora en “Sombra")
    in_it = group(maria, "Sombra").locator(".entry-text")
    expect(in_it).to_have_text(["Shade", "Water"])
    enters(other)
    chooses(other, "Arriba")
    expect(in_it).to_have_text(["Water", "Shade"])
    expect(grip(other, "Water")).to_be_focused()
    for one in team:
        fits(one)


def test_who_moved_an_entry_is_told_that_another_moved_it_on(team: tuple[Person, Person]) -> None:
    maria, other = team
    maria.press("Make a group", exact=True)
    enters(maria, "Heat")
    expect(group(other, "Heat")).to_be_visible()
    taps(maria, grip(maria, "Shade"))
    taps(maria, maria.button("Into “Heat”", exact=True))
    expect(group(other, "Heat").locator(".entry-text")).to_have_text(["Shade"])
    taps(other, grip(other, "Shade"))
    taps(other, other.button("A ningún grupo", exact=True))
    expect(group(maria, "Heat").locator(".entry")).to_have_count(0)
    maria.sees("moved “Shade” on, out of its group.")
    said(maria, "moved “Shade” on")
    taps(maria, maria.button("Got it"))
    expect(maria.page.locator(".board-news")).to_have_count(0)
    step = other.page.locator(".steps li").filter(has_text="Usted movió “Shade”.")
    taps(other, step.get_by_role("button"))
    expect(group(maria, "Heat").locator(".entry-text")).to_have_text(["Shade"])
    stays_open_while_another_moves_it(maria, other)
    taps(maria, group(maria, "Heat").get_by_role("button", name="Take apart"))
    expect(other.page.locator(".group")).to_have_count(0)
    expect(other.page.locator(".loose .entry")).to_have_count(3)


def stays_open_while_another_moves_it(maria: Person, other: Person) -> None:
    """An entry that one has opened to change it, and has typed nothing yet."""
    shade = group(maria, "Heat").locator(".entry")
    taps(maria, shade.get_by_role("button", name="Edit", exact=True))
    expect(maria.page.get_by_label("Change this entry")).to_be_focused()
    taps(other, grip(other, "Shade"))
    taps(other, other.button("A ningún grupo", exact=True))
    expect(group(maria, "Heat").locator(".entry")).to_have_count(0)
    expect(maria.page.get_by_label("Change this entry")).to_be_focused()
    taps(maria, maria.button("Cancel", exact=True))


def test_an_entry_is_dragged_into_a_group(team: tuple[Person, Person]) -> None:
    maria, other = team
    maria.press("Make a group", exact=True)
    enters(maria, "Heat")
    expect(group(other, "Heat")).to_be_visible()
    expect(maria.page.locator(".group[data-group]")).to_be_visible()
    for text in ("Benches", "Water"):
        drags(maria, grip(maria, text), group(maria, "Heat").locator("h3"))
        expect(group(other, "Heat").filter(has_text=text)).to_be_visible()
    expect(group(other, "Heat").locator(".entry-text")).to_have_text(["Benches", "Water"])
    expect(maria.page.locator(".places")).to_have_count(0)


def drags(one: Person, what: Locator, to: Locator) -> None:
    """Pressed, moved and let go, with the group in sight."""
    to.evaluate("one => one.scrollIntoView({ block: 'start' })")
    one.page.evaluate("scrollBy(0, -160)")
    start, end = what.bounding_box(), to.bounding_box()
    assert start
    assert end
    mouse = one.page.mouse
    mouse.move(start["x"] + 12, start["y"] + 12)
    mouse.down()
    mouse.move(end["x"] + 24, end["y"] + 8, steps=6)
    mouse.up()
