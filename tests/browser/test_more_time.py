"""One team has more time than the others: given on its opened board, counted down on its phones."""

import re
from collections.abc import Callable

from people import Person
from playwright.sync_api import expect
from test_writing import BREAKOUT


def test_a_team_is_given_two_minutes_more_and_called_back_later(
    person: Callable[..., Person],
) -> None:
    console, scribe = person(1280, 800).opens_the_console(), person(360, 740)
    scribe.joins_as("Mayor Leeser")
    other = person(360, 740, "es").joins_as("Cary Westin")
    console.starts_the_day()
    console.jumps_to(BREAKOUT)
    console.moves("mayor-leeser", "rope-team-1")
    console.moves("cary-westin", "rope-team-2")
    scribe.is_in("Rope Team 1")
    console.opens_the_board("Rope Team 1")
    console.press("+2 min: Two minutes more for Rope Team 1")
    expect(console.page.locator(".own-time").first).to_contain_text("Own time: 1:3")
    scribe.sees("Your team has more time.")
    expect(scribe.page.locator(".bar .clock")).to_be_hidden()
    expect(other.page.locator(".callback")).to_have_count(0)
    console.press("Call everyone back")
    other.sees("Por favor, regrese a la sala principal.")
    scribe.sees("Please come back to the hall.")
    expect(scribe.page.locator(".callback-clock")).to_have_text(re.compile("^(2:|3:00)"))
    expect(other.page.locator(".callback-clock")).to_have_text(re.compile("^(0:|1:00)"))
    stage = person(1280, 720).opens_the_stage()
    expect(stage.page.locator(".call-back-later")).to_contain_text("Rope Team 1 · Own time: 2:")
    console.page.keyboard.press("q")  # the way in is put over the block
    expect(stage.page.locator(".join-all")).to_be_visible()
    expect(stage.page.locator(".call-line")).to_contain_text("Back to base camp 0:")
    expect(stage.page.locator(".call-line-time")).to_be_visible()
    console.sees("Over the block: how to join")  # here too: the key then takes it off
    console.page.keyboard.press("q")
    expect(stage.page.locator(".call-line")).to_have_count(0)
    console.press("−2 min: Two minutes less for Rope Team 1")
    expect(stage.page.locator(".call-back-later")).to_have_count(0)
    expect(scribe.page.locator(".callback small")).to_have_count(0)
