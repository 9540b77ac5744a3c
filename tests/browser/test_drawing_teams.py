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


def test_a_draw_is_looked_at_with_rules_and_taken(person: Callable[..., Person]) -> None:
    names = ("District 3", "District 4", "District 5")
    phones = [person().joins_as(name) for name in names]
    console = person(1280, 900).opens_the_console()
    console.starts_the_day()
    console.does("console", "JumpTo", block=ROOMS, seen="welcome")
    console.press("Draw teams again")
    console.press("Look at a draw first")
    panel = console.page.get_by_role("region", name="A draw to look at")
    panel.get_by_text("Who sits with whom").click()
    for name in names:
        panel.get_by_label(name, exact=True).check()
    panel.get_by_role("button", name="Keep together").click()
    expect(panel.get_by_role("row", name="All")).to_contain_text("Off because of: Together: ")
    expect(panel.get_by_label("Rules of this draw")).to_contain_text("Together: District 3")
    for name in names[:2]:
        panel.get_by_label(name, exact=True).check()
    panel.get_by_role("button", name="Keep apart").click()
    console.sees("These are to be together and apart: District 3, District 4")
    panel.get_by_role("button", name="Take these teams").click()
    expect(panel).to_have_count(0)
    expect(console.page.locator(".tile").filter(has_text="3 people")).to_have_count(1)
    for phone in phones:
        phone.sees("You are in")


def test_people_are_moved_by_hand_by_key_and_from_a_list(person: Callable[..., Person]) -> None:
    phone = person().joins_as("District 3")
    me = phone.page.evaluate("JSON.parse(document.getElementById('page').textContent).me")
    console = person(1280, 900).opens_the_console()
    console.starts_the_day()
    console.does("console", "JumpTo", block=ROOMS, seen="welcome")
    console.moves(me, "rope-team-2")
    console.moves(me, "rope-team-1")
    console.page.get_by_text("Move people between teams").click()
    first, second = (
        console.page.get_by_role("region", name=f"{number} · Rope Team") for number in (1, 2)
    )
    name = console.page.get_by_role("button", name="District 3", exact=True)
    expect(first.get_by_role("button", name="District 3")).to_be_visible()
    name.drag_to(second)
    phone.is_in("Rope Team 2")
    expect(second.get_by_role("button", name="District 3")).to_be_visible()  # on the console too
    name.focus()
    console.page.keyboard.press("1")
    phone.is_in("Rope Team 1")
    expect(first.get_by_role("button", name="District 3")).to_be_focused()
    console.page.keyboard.press("2")
    phone.is_in("Rope Team 2")
    name.click()
    console.page.get_by_label("Team of District 3").first.select_option(label="Rope Team 1")
    phone.is_in("Rope Team 1")
