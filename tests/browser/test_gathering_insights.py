"""The insight desk: what two teams wrote is gathered on one console while another looks on."""

from collections.abc import Callable
from typing import Any

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import Locator, expect

FIRST, ROOMS = "welcome", "breakout"
SAID = {"rope-team-1": "Answer 311 calls within a day", "rope-team-2": "Nobody answers at 311"}


@pytest.fixture
def written(hall: Hall) -> Client:
    """Two teams have written; the facilitator's other line."""
    facilitator = Client(hall).sign_in().connect("console")
    writers = [Client(hall).give_name(name, "partner") for name in ("Ana Arce", "Luz Mora")]
    for one in writers:
        one.connect("phone")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=ROOMS, seen=FIRST)["ok"]
    people = named(
        facilitator.see("people", lambda body: {"Ana Arce", "Luz Mora"} <= {*named(body)})
    )
    for one, name, team in zip(writers, ("Ana Arce", "Luz Mora"), SAID, strict=True):
        assert facilitator.do("MovePerson", person=people[name], team=team)["ok"]
        assert one.do("WriteContribution", block=ROOMS, text=SAID[team])["ok"]
    return facilitator


def named(view: Any) -> dict[str, str]:
    """Name → id of everybody in a console's `people`."""
    return {one["name"]["en"]: one["id"] for one in view["people"]}


def opens_the_desk(console: Person) -> None:
    console.page.get_by_role("button", name="Insights", exact=True).press("Enter")
    expect(console.page.get_by_role("heading", name="Insights", exact=True)).to_be_visible()


def voice(console: Person, text: str) -> Locator:
    return console.page.get_by_role("checkbox", name=text)


def rested(console: Person) -> None:
    """A form that has just come up takes no press meant for what stood there."""
    expect(console.page.locator("[data-rests]")).to_have_count(0)


def insight(console: Person, title: str) -> Locator:
    return console.page.locator(".insight").filter(has_text=title)


def test_what_two_teams_said_becomes_one_insight_by_keyboard_and_another_console_sees_it(
    written: Client, person: Callable[..., Person], hall: Hall
) -> None:
    console = person(1280, 800).opens_the_console()
    other = person(1280, 800)
    other.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    opens_the_desk(console)
    opens_the_desk(other)
    for said in SAID.values():
        voice(console, said).focus()
        console.page.keyboard.press("Space")
    console.sees("Chosen: 2")
    console.page.get_by_role("button", name="Make an insight").press("Enter")
    console.page.get_by_label("What it says · English").fill("311 answers too late")
    console.page.get_by_label("What it says · Español").fill("El 311 responde tarde")
    rested(console)
    console.page.get_by_label("What it says · Español").press("Enter")
    for one in (console, other):
        expect(insight(one, "311 answers too late")).to_contain_text("Teams: 2 · People: 2")
    insight(other, "311").get_by_text("What it comes from: 2").click()
    for said in SAID.values():
        expect(insight(other, "311")).to_contain_text(said)
    expect(voice(console, SAID["rope-team-1"])).to_have_count(0)
    console.press("Undo", exact=True)
    for one in (console, other):
        expect(insight(one, "311 answers too late")).to_have_count(0)
        expect(voice(one, SAID["rope-team-1"])).to_be_visible()


def test_what_may_belong_together_says_why_and_is_taken_by_a_press_or_set_aside(
    written: Client, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    opens_the_desk(console)
    console.press("Look for what may belong together")
    ours = console.page.locator(".suggestion").filter(has_text=SAID["rope-team-1"])
    expect(ours).to_contain_text(SAID["rope-team-2"])
    expect(ours).to_contain_text("Both say: answer, 311")
    rested(console)
    ours.get_by_role("button", name="Not this one").click()
    expect(ours).to_have_count(0)
    console.press("Show those you set aside: 1")
    rested(console)
    ours.get_by_role("button", name="Make an insight of these").click()
    expect(ours.get_by_label("What it says · English")).to_have_value(SAID["rope-team-1"])
    rested(console)
    ours.get_by_label("What it says · English").press("Enter")
    expect(insight(console, SAID["rope-team-1"])).to_contain_text("Teams: 2 · People: 2")
    expect(ours).to_have_count(0)
    console.press("Undo", exact=True)
    expect(ours).to_be_visible()


def test_a_voice_is_set_aside_with_a_reason_and_found_again(
    written: Client, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    opens_the_desk(console)
    console.page.get_by_label("Find by a word").fill("nobody")
    voice(console, SAID["rope-team-2"]).check()
    console.press("Set aside", exact=True)
    console.page.get_by_label("Why").fill("said twice")
    rested(console)
    console.page.get_by_label("Why").press("Enter")
    expect(voice(console, SAID["rope-team-2"])).to_have_count(0)
    console.page.get_by_role("combobox", name="Show").select_option("aside")
    expect(console.page.locator(".voice")).to_contain_text("Set aside: said twice")


def test_a_console_that_lost_its_line_is_shown_the_desk_again(
    written: Client, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    opens_the_desk(console)
    expect(voice(console, SAID["rope-team-1"])).to_be_visible()
    console.page.context.set_offline(True)
    expect(console.page.get_by_text("Live", exact=True)).to_have_count(0)
    assert written.do("MakeInsight", title={"en": "Made meanwhile"})["ok"]
    console.page.context.set_offline(False)
    expect(insight(console, "Made meanwhile")).to_be_visible()


def test_who_is_overtaken_is_told_by_whom_and_what_became_of_it(
    written: Client, person: Callable[..., Person], hall: Hall
) -> None:
    console = person(1280, 800).opens_the_console()
    opens_the_desk(console)
    voice(console, SAID["rope-team-1"]).check()
    console.press("Make an insight")
    console.page.get_by_label("What it says · English").fill("Answer sooner")
    rested(console)
    console.page.get_by_label("What it says · English").press("Enter")
    expect(insight(console, "Answer sooner")).to_contain_text("Teams: 1")
    moderator = person(1280, 800)
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    opens_the_desk(moderator)
    moderator.page.get_by_role("combobox", name="Show").select_option("placed")
    voice(moderator, SAID["rope-team-1"]).check()
    moderator.press("Set aside", exact=True)
    moderator.page.get_by_label("Why").fill("said twice")
    rested(moderator)
    moderator.page.get_by_label("Why").press("Enter")
    console.sees(f"A moderator has set this aside since: {SAID['rope-team-1']}")


def last_item(vote: dict[str, Any]) -> str:
    """What stands at the end of a vote's first list."""
    return vote["themes"][0]["items"][-1]["title"]["en"]


def test_one_press_lets_an_insight_be_voted_on_and_one_takes_it_off(
    written: Client, person: Callable[..., Person], hall: Hall
) -> None:
    made = written.do("MakeInsight", title={"en": "Answer sooner"}, theme="customer-service")
    assert written.do("MakeInsight", title={"en": "Without a theme"})["ok"]
    moderator = person(1280, 800)
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    opens_the_desk(moderator)
    expect(insight(moderator, "Without a theme")).to_be_visible()
    press = moderator.page.get_by_role("button", name="Put it on the list", exact=True)
    expect(press).to_have_count(1)
    rested(moderator)
    press.click()
    standing = moderator.page.locator(".on-list")
    expect(standing).to_contain_text("On the list of “Focus: Priority Mapping by key theme”")
    written.see("block:priority-mapping", lambda vote: last_item(vote) == "Answer sooner")
    assert written.do(
        "NameInsight",
        insight=made["made"],
        title={"en": "Answer within a day"},
        was={"en": "Answer sooner"},
        theme="customer-service",
    )["ok"]
    expect(standing.locator("q")).to_have_text("Answer sooner")
    rested(moderator)
    standing.get_by_role("button", name="Take it off the list").click()
    expect(standing).to_have_count(0)
    asks_for_what_is_missing(moderator, written)


def asks_for_what_is_missing(moderator: Person, written: Client) -> None:
    """Which list it is, where an insight has no key theme; undone, it has none again."""
    one = insight(moderator, "Without a theme")
    rested(moderator)
    one.get_by_role("button", name="Put it on the list…").click()
    themes = one.get_by_label("Key theme").locator("option")
    assert themes.all_inner_texts() == ["Customer Service", "Financial Sustainability"]
    rested(moderator)
    one.get_by_role("button", name="Put it on the list").click()
    expect(one.locator(".on-list")).to_be_visible()
    expect(one.locator(".kind")).to_have_text("Customer Service")
    written.see("block:priority-mapping", lambda vote: last_item(vote) == "Without a theme")
    moderator.page.locator(".toast").get_by_role("button", name="Undo").last.click()
    expect(one.locator(".on-list")).to_have_count(0)
    expect(one.locator(".kind")).to_have_count(0)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (360, 740)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_desk_fits_and_closes_where_it_was_opened(
    written: Client, person: Callable[..., Person], size: tuple[int, int], language: str
) -> None:
    console = person(*size, lang=language).opens_the_console()
    spanish = language == "es"
    button = console.page.get_by_role("button", name="Hallazgos" if spanish else "Insights")
    button.click()
    console.sees("Elija lo que dice lo mismo" if spanish else "Choose what says the same")
    expect(console.page.locator(".voice").first).to_be_visible()
    assert console.page.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )
    console.press("Volver al bloque" if spanish else "Back to the block")
    expect(console.page.locator(".insight-desk")).to_have_count(0)
    expect(button).to_be_focused()
