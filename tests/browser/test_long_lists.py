"""The console of a full hall: long lists are folded, and nobody in them is out of reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, Locator, expect

GROUP, GUESTS = "partner", "#people-of-partner + ul"
CROWD, ROWS, ENTRIES = 70, 30, 34
"""Guests, so that each of two teams is a long list; rows of a folded one; entries on a board."""
ROOM = "article.room:has(.board)"
MEMBERS, BOARD, MOVERS = (f"{ROOM} .{one}" for one in ("members", "board", "movers"))


class Crowd:
    """A breakout block with many guests, one of whom writes on their team's board."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        facilitator = Client(hall).sign_in().connect("console")
        assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
        assert facilitator.do("JumpTo", block="breakout", seen="welcome")["ok"]
        for number in range(CROWD):
            self.writer = Client(hall).give_name(f"Guest {number:02}", GROUP)
        self.writer.connect("phone")
        self.written = 0
        for _ in range(ENTRIES):
            self.writes()

    def writes(self) -> None:
        self.written += 1
        text = f"Entry {self.written:02}"
        assert self.writer.do("WriteContribution", block="breakout", text=text)["ok"]


@pytest.fixture(scope="module")
def crowd(two_teams: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowd]:
    hall = Hall(tmp_path_factory.mktemp("crowd"), two_teams).open()
    yield Crowd(hall)
    hall.close()


@pytest.fixture
def console(chromium: Browser, crowd: Crowd) -> Iterator[Person]:
    with browsers(chromium, crowd.hall) as give:
        console = give(1280, 800).opens_the_console()
        console.opens_the_drawer("people")
        console.opens_the_board("Entry")
        console.page.mouse.move(0, 0)
        expect(rows(console, BOARD)).to_have_count(ROWS)
        yield console


def rows(console: Person, of: str) -> Locator:
    return console.page.locator(f"{of} > li")


def test_a_full_hall_is_a_bounded_number_of_rows(console: Person) -> None:
    for one in (GUESTS, MEMBERS, BOARD):
        expect(rows(console, one)).to_have_count(ROWS)
    expect(rows(console, MOVERS)).to_have_count(0)
    expect(console.page.locator(".center .field > select")).to_have_count(0)


def test_show_all_shows_all_until_it_is_told_to_show_fewer(console: Person) -> None:
    fold = console.page.locator(f"{GUESTS} + button")
    expect(fold).to_have_accessible_name(f"Show all: {CROWD} Community Partners 1 of {CROWD} here")
    expect(fold).to_have_attribute("aria-expanded", "false")
    console.page.keyboard.press("Tab")
    fold.focus()
    console.page.keyboard.press("Enter")
    expect(rows(console, GUESTS)).to_have_count(CROWD)
    expect(fold).to_be_focused()
    expect(fold).to_have_attribute("aria-expanded", "true")
    expect(fold).to_have_text("Show fewer")
    console.page.keyboard.press("Enter")
    expect(rows(console, GUESTS)).to_have_count(ROWS)


def test_a_search_finds_somebody_beyond_the_fold(console: Person) -> None:
    last = f"Guest {CROWD - 1}"
    expect(console.page.locator(".person-name", has_text=last)).to_have_count(0)
    search = console.page.locator(".people").get_by_label("Find a person")
    search.fill(last.lower())
    expect(console.page.locator(".person-name")).to_have_text([last])
    search.fill("guest")
    expect(rows(console, GUESTS)).to_have_count(ROWS)


def test_whom_a_search_finds_is_in_sight_below_the_field(console: Person) -> None:
    search = console.page.locator(".people").get_by_label("Find a person")
    search.fill(f"Guest {CROWD - 1}")
    found = console.page.locator(".person-name")
    expect(found).to_have_count(1)
    expect(found).to_be_in_viewport(ratio=1)
    expect(search).to_be_in_viewport(ratio=1)


def test_a_board_shows_its_newest_entries_and_stays_open_as_more_come(
    crowd: Crowd, console: Person
) -> None:
    crowd.writes()
    expect(rows(console, BOARD).last).to_contain_text(f"Entry {crowd.written:02}")
    expect(rows(console, BOARD)).to_have_count(ROWS)
    console.press(f"Show all: {crowd.written} {crowd.written} ideas")
    expect(rows(console, BOARD).first).to_contain_text("Entry 01")
    crowd.writes()
    expect(rows(console, BOARD)).to_have_count(crowd.written)


def test_an_entry_about_to_be_taken_off_does_not_slide_away(crowd: Crowd, console: Person) -> None:
    eldest = rows(console, BOARD).first
    text = eldest.locator(".words").inner_text()
    eldest.get_by_role("button", name="Remove").click()
    crowd.writes()
    expect(rows(console, BOARD).last).to_contain_text(f"Entry {crowd.written:02}")
    expect(eldest).to_contain_text(text)
    expect(eldest.get_by_role("button", name="Yes, take it off")).to_be_focused()


def test_movers_are_there_only_while_they_are_open(console: Person) -> None:
    line = console.page.locator(ROOM).get_by_text("Move people")
    line.click()
    expect(rows(console, MOVERS)).to_have_count(ROWS)
    somebody = rows(console, MEMBERS).first.inner_text()
    console.page.locator(ROOM).get_by_label("Find a person").fill(somebody)
    expect(rows(console, MOVERS)).to_have_count(1)
    line.click()
    expect(rows(console, MOVERS)).to_have_count(0)


def test_who_has_not_joined_is_listed_while_one_looks(console: Person) -> None:
    expect(console.page.get_by_text("Mayor Leeser")).to_have_count(0)
    console.page.get_by_text("Not joined yet").click()
    expect(console.page.get_by_text("Mayor Leeser")).to_be_visible()
