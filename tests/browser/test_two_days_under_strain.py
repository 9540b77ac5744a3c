"""Both days on their own dates with everything that goes wrong in a hall; then the record.

A colleague at a second console, a phone at the end of a slow line, a phone that two people share,
a scribe who types until the hall moves on, and a server that comes back under an earlier clock.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from clocked import ClockedHall
from far import SlowLine
from people import Person, browsers
from playwright.sync_api import Browser, expect
from records import record_of

FAR_MS = 40_000
"""What a phone may take that is two seconds away."""
BREAKOUT = "Interactive Breakout by “Rope Team”"
WINDOW = "Live Additional Community Feedback Opportunity"
VOTE = "Focus: Priority Mapping by key theme"
DAY_TWO = "Recap Key Short Term Priorities discussion and provide updates"
PROCESS, CORE, TAXES = "311 process improvements", "Core services", "Taxes"
REPORT = "One number for every service, in both languages. "
LAST_WORDS = "And say what it costs."
ENGLISH, SPANISH = "Please fix the sidewalks on Alameda.", "Más sombra en las paradas."
UNREAD, HALF = "Nobody has read this one yet.", "And one more thing, half wri"


@pytest.fixture
def hall(tmp_path: Path, two_teams: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClockedHall]:
    served = ClockedHall(tmp_path, two_teams, monkeypatch)
    served.comes_to("2024-01-25T08:58:00")
    yield served.open()
    served.close()


@pytest.fixture
def far_away(chromium: Browser, hall: ClockedHall) -> Iterator[Person]:
    """Somebody whose every word takes a second, and whose answer takes another."""
    with SlowLine(hall.port) as line, browsers(chromium, line.to(hall)) as give:
        phone = give(360, 640)
        phone.page.set_default_timeout(FAR_MS)
        yield phone


def test_both_days_under_strain_are_in_the_record_as_they_were(
    hall: ClockedHall, person: Callable[..., Person], far_away: Person, tmp_path: Path
) -> None:
    console, colleague = (person(1280, 800).opens_the_console() for _ in "12")
    stage = person(1920, 1080).opens_the_stage()
    mayor, shared = person(360, 640).joins_as("Mayor Leeser"), person(360, 640)
    resident = person(360, 640).opens_the_residents_page()
    vecina = person(360, 640, lang="es").opens_the_residents_page()
    far_away.page.goto(far_away.hall.url)
    far_away.press("District 6", exact=True)

    two_facilitators_open_the_day(hall, console, colleague, stage, far_away)
    hall.confirm("district-6")
    a_scribe_types_until_the_hall_moves_on(hall, console, mayor)
    residents_comment(hall, console, colleague, resident, vecina)
    a_vote_survives_a_kill_and_a_clock_set_back(hall, console, stage, mayor, far_away, shared)
    the_day_ends_with_what_is_left(console)
    the_second_day(hall, console, stage, mayor, far_away, vecina)

    compare_the_record(hall, tmp_path)


def two_facilitators_open_the_day(
    hall: ClockedHall, console: Person, colleague: Person, stage: Person, far_away: Person
) -> None:
    hall.comes_to("2024-01-25T09:00:05")
    console.press("Start at planned times", exact=True)
    stage.is_in("Welcome + Opening Remarks")
    expect(colleague.page.locator("#now-title")).to_have_text("Welcome + Opening Remarks")
    console.advances_to("Overview and Strategic Context")
    expect(colleague.page.locator(".advance[aria-disabled]")).to_contain_text("Somebody else moved")
    colleague.page.locator(".advance").click(force=True)
    colleague.advances_to("First “Ice Fall” Breaker: Setting the Scene")
    expect(console.page.locator("#now-title")).to_contain_text("First “Ice Fall” Breaker")
    visible = far_away.page.get_by_role("heading", name="First “Ice Fall” Breaker").first
    expect(visible).to_be_visible(timeout=FAR_MS)


def a_scribe_types_until_the_hall_moves_on(
    hall: ClockedHall, console: Person, scribe: Person
) -> None:
    console.advances_to(BREAKOUT)
    scribe.writes_on_the_board("Answer within a day")
    page = scribe.page.locator("textarea.report-page")
    pen = scribe.button("Write the report")
    for _ in range(5):  # who is not heard presses again
        if page.is_visible():
            break
        if pen.is_visible():
            pen.click()
        scribe.page.wait_for_timeout(1000)
    page.press_sequentially(REPORT, delay=10)
    expect(scribe.page.locator(".report [role=status]").last).to_have_text("saved")
    page.press_sequentially(LAST_WORDS, delay=10)
    console.advances_to("Recap: Voice of our Community (VOC) Feedback")
    scribe.is_in("Recap: Voice of our Community (VOC) Feedback")
    console.advances_to("Proceed with Working Lunch On-Site")


def residents_comment(
    hall: ClockedHall, console: Person, colleague: Person, resident: Person, vecina: Person
) -> None:
    hall.comes_to("2024-01-25T13:00:00")
    console.advances_to(WINDOW)
    resident.comments(ENGLISH, "Send my comment")
    vecina.comments(SPANISH, "Enviar mi comentario")
    for text, facilitator in ((ENGLISH, console), (SPANISH, colleague)):
        waiting = facilitator.page.get_by_role("listitem").filter(has_text=text)
        waiting.get_by_role("button", name="Approve", exact=True).click()
        expect(waiting.get_by_role("button", name="Approve", exact=True)).to_have_count(0)
    resident.comments(UNREAD, "Send my comment")
    resident.page.locator("#text").fill(HALF)
    console.advances_to("Focus: Short Term-Priorities (next one to three years)")
    expect(resident.page.locator("#unsent")).to_contain_text("Not sent")
    console.advances_to("Break")


def a_vote_survives_a_kill_and_a_clock_set_back(
    hall: ClockedHall,
    console: Person,
    stage: Person,
    mayor: Person,
    far_away: Person,
    shared: Person,
) -> None:
    hall.comes_to("2024-01-25T15:10:00")
    console.advances_to(VOTE)
    shared.joins_with_the_name("Rosa", "Community Partners")
    shared.places_a_dot_on(CORE, 2)
    shared.is_told_it_counted()
    shared.page.goto(shared.hall.url + "/leave")
    shared.press("Leave, and choose another name")
    shared.joins_with_the_name("Pedro", "Community Partners")
    shared.places_a_dot_on(TAXES)
    shared.is_told_it_counted()
    mayor.places_a_dot_on(PROCESS, 2)
    mayor.is_told_it_counted()

    hall.kill()
    mayor.places_a_dot_on(TAXES)
    expect(mayor.page.locator(".purse-state")).to_contain_text("saved on this phone")
    hall.comes_to("2024-01-25T15:02:00")
    hall.open()
    mayor.is_told_it_counted()
    expect(far_away.page.locator(".status")).to_have_text("live", timeout=FAR_MS)
    far_away.places_a_dot_on(PROCESS)
    expect(far_away.page.locator(".purse-state")).to_have_text("counted", timeout=FAR_MS)
    stage.sees("Dots placed by 3 of 3")
    console.closes_voting()
    console.page.locator("button:not([aria-disabled])").filter(has_text="Reveal the tally").click()
    stage.sees("from 2 people")
    mayor.sees("3 dots")


def the_day_ends_with_what_is_left(console: Person) -> None:
    console.advances_to("Adjournment by 5:00 pm")
    console.page.locator(".advance:not([aria-disabled])").click()
    console.sees("Comments unread: 1")
    console.says_yes()
    expect(console.button("Reopen")).to_be_visible()


def the_second_day(
    hall: ClockedHall,
    console: Person,
    stage: Person,
    mayor: Person,
    far_away: Person,
    vecina: Person,
) -> None:
    hall.comes_to("2024-02-01T08:50:00")
    for one in (stage, mayor, console):
        one.sees("Day Two")
        one.sees("9:00 AM")
    hall.comes_to("2024-02-01T09:00:00")
    console.press("Start at planned times", exact=True)
    stage.is_in(DAY_TWO)
    expect(far_away.page.get_by_role("heading", name=DAY_TWO).first).to_be_visible(timeout=FAR_MS)
    console.advances_to("Second “Ice Fall” Breaker")
    console.advances_to("Focus: Longer Term-Priorities")
    console.advances_to("Proceed with Working Lunch On-Site")
    hall.comes_to("2024-02-01T13:00:00")
    console.advances_to(WINDOW)
    vecina.comments("Gracias por escuchar.", "Enviar mi comentario")
    console.advances_to("Focus: Longer-Term Priorities (up to next ten years)")
    console.advances_to("Break")
    console.advances_to("Discussion and action on an update to the Strategic Plan")
    console.advances_to("Adjournment by 5:00 pm")
    console.ends_the_day()
    stage.sees("The summit is reached")


def compare_the_record(hall: ClockedHall, tmp_path: Path) -> None:
    rows = record_of(hall, tmp_path)
    tallies = {row["title_en"]: (int(row["dots"]), int(row["voters"])) for row in rows("tallies")}
    assert {title: figures for title, figures in tallies.items() if figures != (0, 0)} == {
        PROCESS: (3, 2),
        TAXES: (2, 2),
    }
    assert [row["text"] for row in rows("reports")] == [REPORT + LAST_WORDS]
    assert [row["text"] for row in rows("contributions")] == ["Answer within a day"]
    assert {row["text"]: (row["lang"], row["standing"]) for row in rows("comments")} == {
        ENGLISH: ("en", "approved"),
        SPANISH: ("es", "approved"),
        UNREAD: ("en", "waiting"),
        "Gracias por escuchar.": ("es", "waiting"),
    }
    assert [(row["item"], row["dots"]) for row in rows("withdrawn")] == [("core-services", "2")]
    assert all(row["came"] for row in rows("agenda"))
