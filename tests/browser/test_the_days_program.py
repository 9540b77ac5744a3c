"""The day's programme, with its times, on phones and at home; with and without a script."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from clocked import ClockedHall
from people import Person, browsers
from playwright.sync_api import Browser, Locator, expect

AGENDA = Path(__file__).parent.parent.parent / "agenda.yaml"
EIGHT = "2024-01-25T08:00"
NARROW = 360


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClockedHall]:
    hall = ClockedHall(tmp_path, AGENDA, monkeypatch)
    hall.comes_to(EIGHT)
    hall.open()
    yield hall
    hall.close()


@pytest.fixture
def person(chromium: Browser, hall: ClockedHall) -> Iterator[Callable[..., Person]]:
    with browsers(chromium, hall) as give:
        yield give


def program(who: Person) -> Locator:
    return who.page.locator("details.program")


def opened(who: Person) -> Locator:
    if program(who).get_attribute("open") is None:
        program(who).locator("summary").click()
    return program(who).locator("li")


def words(found: Locator) -> str:
    """As one reads them: with plain spaces."""
    return " ".join(found.inner_text().split())


def is_whole(who: Person) -> bool:
    """Nothing stands beyond the edge of the screen."""
    fits: bool = who.page.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )
    return fits


def test_a_phone_knows_the_day_from_the_morning_on(
    hall: ClockedHall, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    phone, spanish = person(NARROW).joins_as("Mayor Leeser"), person(NARROW, lang="es")
    spanish.joins_as("Distrito 6")
    phone.sees("we begin at 9:00 AM")
    rows = opened(phone)
    assert words(rows.first) == "9:00 AM Welcome + Opening Remarks"
    assert words(rows.filter(has_text="Lunch")).startswith("about 12:30 PM")
    assert words(opened(spanish).filter(has_text="Receso")) == "3:00 p.m. Receso"
    assert is_whole(phone)
    assert is_whole(spanish)

    hall.comes_to("2024-01-25T09:00")
    console.page.reload()
    console.press("Start at planned times")
    expect(program(phone)).not_to_have_attribute("open", "")
    expect(phone.page.locator(".next")).to_contain_text("Overview and Strategic Context")
    rows = opened(phone)
    expect(rows.first).to_have_attribute("aria-current", "step")
    console.advances_to("Overview and Strategic Context")
    expect(rows.nth(1)).to_have_attribute("aria-current", "step")
    expect(program(phone)).to_have_attribute("open", "")


def test_at_home_one_reads_what_is_going_on(
    hall: ClockedHall, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    home, bare = person(NARROW, lang="es"), person(NARROW, java_script_enabled=False)
    home.opens_the_residents_page()
    bare.page.goto(hall.url + "/c")
    rows = opened(home)
    assert words(rows.filter(has_text="Receso")) == "3:00 p.m. Receso"
    assert words(opened(bare).filter(has_text="3:00")) == "3:00 PM Break"
    assert is_whole(home)

    hall.comes_to("2024-01-25T09:00")
    console.page.reload()
    console.press("Start at planned times")
    home.sees("Ahora en la sesión:")
    expect(program(home)).to_have_attribute("open", "")
    expect(rows.first).to_have_attribute("aria-current", "step")
    bare.page.reload()
    bare.sees("Now in the hall: Welcome + Opening Remarks")
