"""The morning of the second day: every page says which day it is, and when it begins."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hall import Hall
from office import StillWorld
from people import Person, browsers
from playwright.sync_api import Browser, expect

from facilitator.activities import all_activities, settings_by_kind
from facilitator.core.agenda import Advance, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.rules import Rules
from facilitator.journal.sqlite import SqliteJournal
from facilitator.plan.digest import plan_digest
from facilitator.plan.reader import read_plan
from facilitator.service.session import Request, SessionService

AGENDA = """\
format: 1
session:
  {{id: hollow, title: Hollow Plans, city: Hollow, timezone: {zone}, languages: [en, es]}}
groups: [{{id: guests, title: {{en: Guests, es: Invitados}}}}]
days:
  - id: monday
    title: {{en: Monday, es: Lunes}}
    date: {yesterday}
    place: Town Hall
    end: "10:00"
    blocks: [{{id: hello, kind: talk, title: {{en: Hello, es: Hola}}, start: "9:00"}}]
  - id: tuesday
    title: {{en: Tuesday, es: Martes}}
    date: {today}
    place: Town Hall
    end: "23:58"
    blocks: [{{id: again, kind: talk, title: {{en: Again, es: Otra vez}}, start: "23:30"}}]
"""
BEGINS = "Tuesday · we begin at 11:30 PM"


def noon() -> tuple[str, datetime]:
    """A zone in which it is about noon, so that today is today for the whole test."""
    now = datetime.now(UTC)
    ahead = 12 - now.hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT", now + timedelta(hours=ahead)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """Yesterday its first day was held."""
    zone, here = noon()
    yesterday = here - timedelta(days=1)
    agenda = tmp_path / "hollow.yaml"
    dates = {"today": here.date(), "yesterday": yesterday.date()}
    agenda.write_text(AGENDA.format(zone=zone, **dates), "utf-8")
    served = Hall(tmp_path, agenda)
    hold_the_first_day(served)
    yield served.open()
    served.close()


def hold_the_first_day(hall: Hall) -> None:
    plan = read_plan(hall.agenda, settings_by_kind())
    journal = SqliteJournal.open(hall.journal, plan.session.id)
    world = StillWorld()
    world.time = int((datetime.now(UTC) - timedelta(days=1)).timestamp() * 1000)
    service = SessionService(journal, Rules(all_activities()), world)
    service.adopt(plan, plan_digest(plan))
    boss = Actor(Role.FACILITATOR, "laptop")
    moves = [StartDay("monday"), Advance("hello")]
    answers = service.handle([Request(boss, move) for move in moves])
    assert all(answer.ok for answer in answers), answers
    journal.close()


@pytest.fixture
def person(chromium: Browser, hall: Hall) -> Iterator[Callable[..., Person]]:
    with browsers(chromium, hall) as give:
        yield give


def test_every_screen_says_which_day_it_is_and_when_it_begins(
    hall: Hall, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    console.sees(BEGINS)
    expect(console.page.locator(".session-name")).to_contain_text("Tuesday")
    expect(console.button("Reopen Monday")).to_be_visible()
    stage = person(1280, 720)
    stage.opens_the_stage()
    stage.sees(BEGINS)
    newcomer = person(lang="es")
    newcomer.page.goto(hall.url + "/")
    newcomer.page.get_by_label("Su nombre").fill("Ana")
    newcomer.page.get_by_text("Invitados", exact=True).last.click()
    newcomer.press("Unirse", exact=True)
    newcomer.sees("Martes · empezamos a las 11:30 p.m.")
    resident = person().opens_the_residents_page()
    resident.sees(BEGINS)
    console.press("Start at planned times")
    expect(console.page.locator("#now-title")).to_have_text("Again")


def test_a_residents_page_without_scripts_says_it_too(person: Callable[..., Person]) -> None:
    person(java_script_enabled=False).opens_the_residents_page().sees(BEGINS)
