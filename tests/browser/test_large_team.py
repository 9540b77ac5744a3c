"""A team of 76 on a small phone: one writes at once, and nothing lies under a hundred entries."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from full_hall import Past
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

from facilitator.activities.breakout.messages import TakePen, WriteContribution
from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.people import GiveName

ROOMS = "breakout"
GUESTS, ENTRIES, SHOWN = 150, 40, 30
PHONE = (360, 640)


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory, two_teams: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path_factory.mktemp("rooms"), two_teams)
    past = Past(hall)
    phones = [Actor(Role.VISITOR, f"phone-{number}") for number in range(GUESTS)]
    names = [(one, GiveName(f"Guest {index}", "partner")) for index, one in enumerate(phones)]
    people = [answer.made for answer in past.does(*names)]
    past.here |= set(people)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(ROOMS, "welcome"))
    teams = past.service.read(lambda state: dict(state.placed))
    for team in set(teams.values()):
        members = [Actor(Role.PARTICIPANT, one) for one in people if teams[one] == team]
        past.does((members[-1], TakePen(ROOMS)))
        past.does(
            *(
                (members[number], WriteContribution(ROOMS, f"Entry {number}"))
                for number in range(ENTRIES)
            )
        )
    past.over()
    yield hall.open()
    hall.close()


@pytest.fixture
def phone(chromium: Browser, rooms: Hall) -> Iterator[Person]:
    with browsers(chromium, rooms) as give:
        yield give(*PHONE)


def top(phone: Person, selector: str) -> float:
    return phone.page.locator(selector).first.bounding_box()["y"]


def test_one_writes_first_and_finds_the_report_above_the_board(phone: Person) -> None:
    phone.joins_with_the_name("Ana", "Community Partners")
    expect(phone.page.locator(".room > h2 + .writebox")).to_be_visible()
    order = [top(phone, one) for one in (".room > h2", ".writebox", ".report", ".board li")]
    assert order == sorted(order)
    assert order[2] < 2 * PHONE[1]
    entries = phone.page.locator(".board li")
    expect(entries).to_have_count(SHOWN)
    expect(entries.first).to_contain_text(f"Entry {ENTRIES - 1}")
    phone.press(f"Show all: {ENTRIES}")
    expect(entries).to_have_count(ENTRIES)
    phone.writes_on_the_board("One more")
    expect(entries).to_have_count(ENTRIES + 1)
    phone.button("Show fewer").scroll_into_view_if_needed()
    phone.page.wait_for_timeout(1100)  # where one pressed: it rests with the next tick
    phone.press("Show fewer")
    expect(entries).to_have_count(SHOWN)
    expect(entries.first).to_contain_text("One more")


def test_members_are_a_number_with_oneself_and_the_scribe_first(phone: Person) -> None:
    phone.joins_with_the_name("Berta", "Community Partners")
    people = phone.page.locator(".members")
    expect(people.locator("li").first).to_be_hidden()
    people.locator("summary").click()
    expect(people.locator("li").first).to_contain_text("Berta")
    expect(people.locator("li").nth(1)).to_contain_text("scribe")
    count = people.locator("li").count()
    expect(people.locator("summary")).to_have_text(f"{count} people")


def test_who_is_moved_is_sent_the_other_board_packed_and_then_what_is_new_on_it(
    phone: Person, rooms: Hall
) -> None:
    frames: list[str | bytes] = []
    phone.page.on(
        "websocket", lambda line: line.on("framereceived", lambda one: frames.append(one))
    )
    phone.joins_with_the_name("Clara", "Community Partners")
    console = Client(rooms).sign_in().connect("console")
    [clara] = _named(console.see("people", lambda body: _named(body, "Clara")), "Clara")
    other = next(one for one in console.see("plan")["teams"] if one["id"] != clara["team"])
    assert console.do("MovePerson", person=clara["id"], team=other["id"])["ok"]
    expect(phone.page.get_by_role("heading", name=other["title"]["en"])).to_be_visible()
    expect(phone.page.locator(".board li")).to_have_count(SHOWN)
    phone.writes_on_the_board("Here now")
    own = phone.page.locator(".board li").first
    expect(own).to_contain_text("Here now")
    expect(own.get_by_role("button", name="Edit")).to_be_visible()  # the server's board has it
    told = [one for one in map(str, frames) if f'"team:{other["id"]}"' in one]
    assert '"packed":' in told[0]
    assert '"since":' in told[-1] and len(told[-1]) < 1_000


def _named(people: Any, name: str) -> list[Any]:
    return [one for one in people["people"] if name in str(one["name"])]
