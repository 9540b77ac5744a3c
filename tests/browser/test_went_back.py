"""The session goes on from a copy older than what screens were told: nobody is left guessing."""

import shutil
from collections.abc import Callable
from pathlib import Path

from hall import Hall
from people import Person
from playwright.sync_api import expect

VOTE = "Focus: Priority Mapping by key theme"
ITEM = "311 process improvements"
WENT_BACK = "The session went back to an older copy: look at what you did."
TO_THE_HALL = "The session went on from an older copy. Please look at your dots and texts."


def test_a_phone_whose_dot_is_gone_says_so_and_so_do_console_and_stage(
    hall: Hall, person: Callable[..., Person], tmp_path: Path
) -> None:
    console = person(1280, 800).opens_the_console()
    stage = console.opens_another_tab().opens_the_stage()
    console.starts_the_day()
    console.jumps_to(VOTE)
    phone = person(360, 740).joins_as("Mayor Leeser")
    hall.command("backup", str(tmp_path / "copy.db"), "--journal", str(hall.journal))
    phone.places_a_dot_on(ITEM)
    phone.is_told_it_counted()
    for tab in (phone, console, stage):
        tab.page.reload()
    expect(phone.page.locator(".candidate.chosen")).to_be_visible()
    expect(phone.page.get_by_text(WENT_BACK)).to_have_count(0)
    console.sees(VOTE)
    expect(console.page.get_by_text("The session went on from an older copy.")).to_have_count(0)
    stage.is_in(VOTE)
    expect(stage.page.get_by_text(TO_THE_HALL)).to_have_count(0)
    hall.kill()
    take_over(hall, tmp_path / "copy.db")
    phone.sees(WENT_BACK)
    console.sees("The session went on from an older copy.")
    stage.sees(TO_THE_HALL)
    phone.press("OK", exact=True)
    expect(phone.page.get_by_text(WENT_BACK)).to_have_count(0)
    phone.page.reload()
    phone.is_in(VOTE)
    expect(phone.page.get_by_text(WENT_BACK)).to_have_count(0)
    console.press("Back", exact=True)
    console.says_yes()
    stage.is_in("Welcome + Opening Remarks")
    expect(stage.page.get_by_text(TO_THE_HALL)).to_have_count(0)


def take_over(hall: Hall, copy: Path) -> None:
    """Serve the copy where the journal was."""
    for suffix in ("-wal", "-shm"):
        hall.journal.with_name(f"session.db{suffix}").unlink(missing_ok=True)
    for suffix in ("", ".witness"):
        shutil.copy(copy.with_name(f"{copy.name}{suffix}"), f"{hall.journal}{suffix}")
    hall.open()
