"""A draw too many: the console goes back to the teams before, and every phone with it."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect

ROOMS = "breakout"


def test_a_draw_by_mistake_is_taken_back_and_teams_are_mixed(person: Callable[..., Person]) -> None:
    phone = person().joins_as("District 3")
    console = person(1280, 900).opens_the_console()
    console.starts_the_day()
    console.does("console", "JumpTo", block=ROOMS, seen="welcome")
    phone.sees("You are in")
    me = phone.page.evaluate("JSON.parse(document.getElementById('page').textContent).me")
    for team in ("rope-team-1", "rope-team-2"):
        console.moves(me, team)
    phone.is_in("Rope Team 2")
    expect(console.page.get_by_text("Teams drawn earlier")).to_have_count(0)
    console.press("Draw teams again")
    console.press("Yes, draw again")
    console.page.get_by_text("Teams drawn earlier: 1").click()
    console.press("Use these teams again")
    console.press("Yes, use them")
    phone.is_in("Rope Team 2")
    console.press("Draw teams again")
    console.press("Mix these teams")
    expect(console.page.get_by_text("Teams drawn earlier: 2")).to_be_visible()
    people = console.hall.on_stage()["activity"]["teams"]
    assert sum(one["people"] for one in people) == 1
