"""The whole session, both days, as the people in the room live it; then the record is compared."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from everybody import of_two_teams
from hall import Hall
from people import Person
from playwright.sync_api import expect
from records import record_of
from recounting import recounted, tallies_in
from secrets_kept import holds, secrets_of

from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.journal import SqliteReader
from facilitator.record.evidence import write_evidence
from facilitator.record.evidence_verification import verify_evidence
from facilitator.record.noted_heads import parse_head

PROCESS, CORE = "311 process improvements", "Core services"
TAXES, FISCAL = "Taxes", "Fiscal responsibility"
ENGLISH = "Please fix the sidewalks on Alameda."
SPANISH = "Más transporte los domingos, por favor."
RUDE = "You are all useless."
RECORD = re.compile(r"Record: row \d+ · [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """The city's own agenda with its prompts, and two rope teams."""
    agenda = tmp_path / "agenda.yaml"
    agenda.write_text(of_two_teams(), encoding="utf-8")
    served = Hall(tmp_path, agenda).open()
    yield served
    served.close()


def test_both_days_run_from_the_welcome_to_the_summit(
    hall: Hall, person: Callable[..., Person], tmp_path: Path
) -> None:
    console = person(1280, 800).opens_the_console()
    stage = person(1920, 1080)
    stage.opens_the_stage()
    stage.sees("2024 Strategic")
    mayor = person().joins_as("Mayor Leeser")
    district = person().joins_as("District 6")
    partner = person().joins_with_the_name("Ana García", "Community Partners")
    resident = person().opens_the_residents_page()
    vecina = person(lang="es").opens_the_residents_page()

    first_morning(console, stage, mayor, district, partner)
    first_feedback(console, stage, mayor, resident, vecina)
    seal = first_vote(hall, console, stage, mayor, district, partner)
    end = second_day(console, stage, mayor, resident, vecina)

    compare_the_record(hall, tmp_path)
    count_again_elsewhere(hall, tmp_path / "evidence.jsonl", seal, end)


def first_morning(
    console: Person, stage: Person, mayor: Person, district: Person, partner: Person
) -> None:
    console.starts_the_day()
    stage.is_in("Welcome + Opening Remarks")
    mayor.is_in("Welcome + Opening Remarks")
    console.advances_to("Overview and Strategic Context")
    console.advances_to("First “Ice Fall” Breaker: Setting the Scene")
    console.advances_to("Interactive Breakout by “Rope Team”")
    mayor.writes_on_the_board("One number for every service")
    district.writes_on_the_board("Answer within a day")
    partner.writes_on_the_board("Share the data with partners")
    expect(stage.page.get_by_text("Share the data with partners")).to_have_count(0)
    for screen in (console, mayor, stage):
        screen.sees("Prompt 1 of 6 · In silence")
    for team in ("Rope Team 1", "Rope Team 2"):
        stage.sees(team)
    for prompt in (2, 3, 4, 5):
        console.press("Next prompt")
        stage.sees(f"Prompt {prompt} of 6")
    console.sees("Share the data with partners")
    console.press("Next prompt")
    scribe = mayor
    scribe.press("Place a dot on One number for every service")
    scribe.press("Write the report")
    scribe.page.get_by_label("Our report to the hall").fill("We want one number.")
    scribe.press("Save", exact=True)
    console.sees("We want one number.")
    console.press("Call everyone back")
    stage.sees("Back to base camp")
    console.press("Show report-outs to the hall")
    console.press("Cancel the call")
    stage.sees("We want one number.")
    console.advances_to("Recap: Voice of our Community (VOC) Feedback")
    console.advances_to("Proceed with Working Lunch On-Site")


def first_feedback(
    console: Person, stage: Person, mayor: Person, resident: Person, vecina: Person
) -> None:
    console.advances_to("Live Additional Community Feedback Opportunity")
    resident.comments(ENGLISH, "Send my comment")
    resident.comments(RUDE, "Send my comment")
    vecina.comments(SPANISH, "Enviar mi comentario")
    waiting = console.page.get_by_role("listitem").filter(has_text=RUDE)
    waiting.get_by_role("button", name="Decline…").click()
    console.page.get_by_label("Another reason").fill("Not about the agenda")
    console.press("Decline", exact=True)
    for text in (ENGLISH, SPANISH):
        item = console.page.get_by_role("listitem").filter(has_text=text)
        item.get_by_role("button", name="Approve", exact=True).click()
    stage.sees(SPANISH)
    mayor.sees(ENGLISH)
    resident.sees("Not about the agenda")
    expect(vecina.page.get_by_text(RUDE)).to_have_count(0)
    console.advances_to("Focus: Short Term-Priorities (next one to three years)")
    console.advances_to("Break")


def first_vote(
    hall: Hall, console: Person, stage: Person, mayor: Person, district: Person, partner: Person
) -> str:
    """The seal that stands on the stage before anybody sees the tally, and beside it."""
    console.advances_to("Focus: Priority Mapping by key theme")
    mayor.places_a_dot_on(PROCESS, 2)
    mayor.places_a_dot_on(TAXES)
    mayor.is_told_it_counted()
    district.places_a_dot_on(PROCESS)
    district.places_a_dot_on(CORE)
    district.takes_a_dot_back_from(CORE)
    district.is_told_it_counted()
    stage.sees("Dots placed by 2 of 3")

    hall.kill()
    partner.places_a_dot_on(FISCAL, 2)
    expect(partner.page.locator(".purse-state")).to_contain_text("saved on this phone")
    hall.open()
    partner.is_told_it_counted()
    mayor.places_a_dot_on(FISCAL)
    mayor.is_told_it_counted()
    stage.sees("Dots placed by 3 of 3")

    mayor.page.reload()
    expect(mayor.button(f"Take a dot back from {FISCAL}")).to_be_enabled()
    expect(stage.page.get_by_text("from 2 people")).to_have_count(0)
    console.closes_voting()
    seal = stage.page.get_by_text(RECORD)
    expect(seal).to_be_visible()
    expect(stage.page.get_by_text("from 2 people")).to_have_count(0)
    shown = seal.inner_text()
    console.press("Reveal the tally to the hall")
    stage.sees("from 2 people")
    expect(seal).to_have_text(shown)
    mayor.sees("3 dots")
    console.advances_to("Adjournment by 5:00 pm")
    console.ends_the_day()
    return shown


def second_day(
    console: Person, stage: Person, mayor: Person, resident: Person, vecina: Person
) -> str:
    """The seal under the farewell."""
    console.starts_the_day()
    stage.is_in("Recap Key Short Term Priorities discussion and provide updates")
    console.advances_to("Second “Ice Fall” Breaker")
    console.advances_to("Focus: Longer Term-Priorities")
    console.advances_to("Proceed with Working Lunch On-Site")
    console.advances_to("Live Additional Community Feedback Opportunity")
    vecina.comments("Gracias por escuchar.", "Enviar mi comentario")
    item = console.page.get_by_role("listitem").filter(has_text="Gracias por escuchar.")
    item.get_by_role("button", name="Approve", exact=True).click()
    stage.sees("Gracias por escuchar.")
    console.advances_to("Focus: Longer-Term Priorities (up to next ten years)")
    console.advances_to("Break")
    console.advances_to("Discussion and action on an update to the Strategic Plan")
    mayor.is_in("Discussion and action on an update to the Strategic Plan")
    console.advances_to("Adjournment by 5:00 pm")
    console.ends_the_day()
    stage.sees("The summit is reached")
    return stage.page.get_by_text(RECORD).inner_text()


def compare_the_record(hall: Hall, tmp_path: Path) -> None:
    rows = record_of(hall, tmp_path)
    tallies = {row["title_en"]: row for row in rows("tallies")}
    counted = {title: (int(row["dots"]), int(row["voters"])) for title, row in tallies.items()}
    assert {title: figures for title, figures in counted.items() if figures != (0, 0)} == {
        PROCESS: (3, 2),
        FISCAL: (3, 2),
        TAXES: (1, 1),
    }
    assert sorted(row["text"] for row in rows("contributions")) == [
        "Answer within a day",
        "One number for every service",
        "Share the data with partners",
    ]
    standings = {row["text"]: (row["lang"], row["standing"]) for row in rows("comments")}
    assert standings == {
        ENGLISH: ("en", "approved"),
        RUDE: ("en", "declined"),
        SPANISH: ("es", "approved"),
        "Gracias por escuchar.": ("es", "approved"),
    }
    assert [row["text"] for row in rows("reports")] == ["We want one number."]
    ranked = {row["text"]: row["dots"] for row in rows("board_rankings")}
    assert ranked["One number for every service"] == "1"
    assert all(row["came"] for row in rows("agenda"))


def count_again_elsewhere(hall: Hall, file: Path, *shown: str) -> None:
    """The evidence of both days, with Python alone, by what was written down from the stage."""
    rules = Rules(all_activities())
    write_evidence(hall.journal, file, rules)
    noted = [parse_head(one) for one in shown]
    heads = [part for row, chain in noted for part in ("--head", f"{row}:{chain}")]
    run = recounted(file, *heads)
    assert run.returncode == 0, run.stderr
    assert tallies_in(run.stdout) == {
        ("priority-mapping", "council", "process-311"): (3, 2),
        ("priority-mapping", "council", "taxes"): (1, 1),
        ("priority-mapping", "council", "fiscal-responsibility"): (1, 1),
        ("priority-mapping", "partner", "fiscal-responsibility"): (2, 1),
    }
    (_, _, _, *found), unsealed = verify_evidence(file, rules, noted)
    assert unsealed == []
    counted = run.stdout.splitlines()[2:]
    assert [line for line in found if line in counted] == counted
    (row, chain), _ = noted
    other = recounted(file, "--head", f"{row}:{chain[::-1]}")
    assert other.stderr.startswith(f"Row {row}: expected {chain[::-1]}, as noted")
    content = file.read_bytes()
    with closing(SqliteReader.peek(hall.journal)) as reader:
        secrets = {*secrets_of(reader)}
    assert {"Ana García", ENGLISH, SPANISH, RUDE, "We want one number."} <= secrets
    assert [one for one in secrets if holds(content, one)] == []
