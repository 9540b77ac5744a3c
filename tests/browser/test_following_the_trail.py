"""A sentence of two teams and of a resident is taken up, voted on, and can be followed."""

import re
from collections.abc import Callable
from typing import Any

from hall import Client, Hall
from people import Person
from playwright.sync_api import Locator, expect

WINDOW, ROOMS, VOTE = "feedback-one", "breakout", "priority-mapping"
SAID = {"rope-team-1": "Answer 311 calls within a day", "rope-team-2": "Nobody answers at 311"}
SPANISH = "El 311 contesta tarde"
TITLE = {"en": "311 answers too late", "es": "El 311 responde tarde"}


def go(facilitator: Client, block: str) -> None:
    here = facilitator.see("console")["block"]
    assert facilitator.do("JumpTo", block=block, seen=here)["ok"]
    facilitator.see("console", lambda body: body["block"] == block)


def two_teams_have_written(hall: Hall) -> tuple[Client, list[Client]]:
    facilitator = Client(hall).sign_in().connect("console")
    writers = [Client(hall).give_name(name, "staff") for name in ("Ana Arce", "Luz Mora")]
    for one in writers:
        one.connect("phone")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    facilitator.see("console", lambda body: body["block"] == "welcome")
    go(facilitator, ROOMS)
    seen = facilitator.see("people", lambda body: len(body["people"]) == len(writers))
    people = {one["name"]["en"]: one["id"] for one in seen["people"]}
    for one, name, team in zip(writers, ("Ana Arce", "Luz Mora"), SAID, strict=True):
        assert facilitator.do("MovePerson", person=people[name], team=team)["ok"]
        assert one.do("WriteContribution", block=ROOMS, text=SAID[team])["ok"]
    return facilitator, writers


def gathers_by_hand(console: Person) -> None:
    """Two sentences are ticked, the third is dragged to them, back, and there again."""
    page = console.page
    page.get_by_role("button", name="Insights", exact=True).press("Enter")
    for said in SAID.values():
        page.get_by_role("checkbox", name=said).check()
    console.press("Make an insight")
    page.get_by_label("What it says · English").fill(TITLE["en"])
    page.get_by_label("What it says · Español").fill(TITLE["es"])
    page.get_by_label("Key theme").select_option("customer-service")
    rested(console)
    page.get_by_role("button", name="Make it", exact=True).click()
    insight = page.locator(".insight")
    expect(insight).to_contain_text("Teams: 2 · People: 2")
    console.sees("Chosen: 0")
    expect(page.get_by_role("button", name="Make an insight")).to_be_visible()
    page.get_by_label("Find by a word").fill("contesta")
    expect(page.locator(".voice")).to_have_count(1)
    spanish = page.locator(".voice").filter(has_text=SPANISH)
    drags(console, spanish, insight)
    expect(insight).to_contain_text("Residents: 1")
    rested(console)
    console.press("Undo", exact=True)
    expect(insight).not_to_contain_text("Residents: 1")
    expect(spanish).to_be_visible()
    drags(console, spanish, insight)
    expect(insight).to_contain_text("Residents: 1")
    rested(console)


def drags(console: Person, voice: Locator, insight: Locator) -> None:
    """By a mouse, as slowly as a hand moves it."""
    mouse = console.page.mouse
    voice.hover()
    mouse.down()
    for place in ({"x": 12, "y": 12}, {"x": 40, "y": 20}, {"x": 60, "y": 24}):
        insight.hover(position=place)
    expect(insight).to_have_attribute("data-over", "true")
    mouse.up()


def rested(console: Person) -> None:
    """What has just come up takes no press meant for what stood there."""
    expect(console.page.locator("[data-rests]")).to_have_count(0)


def takes_it_apart(console: Person) -> None:
    """It hangs on a list, and one is told so first."""
    console.press("Take apart")
    console.sees("and stays there as it is worded")
    rested(console)
    console.press("Take it apart all the same")
    console.sees("Part of another by now, or taken apart")


def is_before_the_hall(person: Callable[..., Person], console: Person, address: str) -> None:
    """Put on the stage from its own page, and taken off: what teams wrote is counted there."""
    stage = person(1024, 768, "es").opens_the_stage()
    desk = console.opens_another_tab().page
    desk.goto(address.replace("/trail", "/console/trail"))
    desk.get_by_role("button", name="Show on the stage").click()
    expect(desk.get_by_role("status")).to_contain_text("It is on the stage")
    cards = stage.page.locator(".trail-card")
    expect(cards).to_have_count(6)
    expect(cards.filter(has_text=SPANISH)).to_have_count(1)
    expect(cards.filter(has_text=re.compile("(equipo|team’s board): 1"))).to_have_count(2)
    for said in SAID.values():
        expect(stage.page.get_by_text(said)).to_have_count(0)
    assert cards.evaluate_all("all => all.every((one) => one.scrollHeight <= one.clientHeight + 1)")
    console.sees(f"a trail, of “{TITLE['en']}”")
    desk.get_by_role("button", name="Take it off").click()
    expect(cards).to_have_count(0)
    desk.close()


def marks(page: Any, kind: str) -> Locator:
    return page.locator(f'section[aria-labelledby="trail-{kind}"] li')


def test_a_result_and_a_receipt_lead_to_the_same_voices_and_nothing_is_lost_by_a_split(
    hall: Hall, person: Callable[..., Person]
) -> None:
    facilitator, writers = two_teams_have_written(hall)
    go(facilitator, WINDOW)
    resident = person(360, 740, "es").opens_the_residents_page()
    resident.comments(SPANISH, "Enviar mi comentario")
    own = resident.page.locator("#own .comment")
    expect(own.locator("code")).not_to_be_empty()
    code = own.locator("code").inner_text()
    assert facilitator.do("ApproveComment", block=WINDOW, comment=code)["ok"]
    console = person(1280, 800).opens_the_console()
    gathers_by_hand(console)
    console.press("Put it on the list")
    console.sees("On the list of")
    go(facilitator, VOTE)
    vote = facilitator.see(
        f"block:{VOTE}", lambda body: body["themes"][0]["items"][-1]["title"] == TITLE
    )
    option = vote["themes"][0]["items"][-1]["id"]
    taken_up = own.get_by_role("link")
    expect(taken_up).to_have_text(TITLE["es"])
    resident.sees("Retomado a las")
    assert writers[0].do("CastBallot", block=VOTE, ballot={option: 2})["ok"]
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    assert facilitator.do("RevealTally", block=VOTE)["ok"]

    anybody = person(1280, 800).page
    anybody.goto(f"{hall.url}/results")
    anybody.get_by_role("link", name=TITLE["en"]).click()
    expect(marks(anybody, "voice")).to_have_count(3)
    expect(marks(anybody, "voice").filter(has_text=SPANISH)).to_have_count(1)
    for said in SAID.values():
        expect(anybody.get_by_text(said)).to_have_count(0)
    expect(marks(anybody, "result")).to_contain_text("place 1: 2 dots from 1 person")
    expect(anybody.locator(".trail-picture g")).to_have_count(7)

    resident.page.goto(f"{hall.url}/c")
    expect(taken_up).to_have_text(TITLE["es"])
    is_before_the_hall(person, console, anybody.url)
    resident.page.goto(f"{hall.url}/c?receipt={code}")
    resident.page.locator("#found").get_by_role("link").click()
    expect(marks(resident.page, "result")).to_contain_text("lugar 1")
    too_wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not resident.page.evaluate(too_wide)

    takes_it_apart(console)
    anybody.reload()
    expect(marks(anybody, "voice")).to_have_count(3)
    expect(marks(anybody, "insight")).to_contain_text("taken apart since")
    its_trail = console.page.locator(".insight > p").get_by_role("link", name="Its trail")
    address = its_trail.get_attribute("href")
    console.press("Back to the block")
    console.page.goto(f"{hall.url}{address}")
    for said in (*SAID.values(), SPANISH):
        expect(marks(console.page, "voice").filter(has_text=said)).to_contain_text("was in:")
