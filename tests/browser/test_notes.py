"""The facilitator reads the plan's notes below the agenda; a moderator has none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hall import Hall
from noted import NOTED, SAID, noted
from people import Person
from playwright.sync_api import expect

HEADED = "Notes for you"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, noted(tmp_path)).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    yield served
    served.close()


def test_notes_are_read_line_by_line_by_the_facilitator_alone(
    hall: Hall, person: Callable[..., Person]
) -> None:
    facilitator, moderator = person(1280, 800), person(1280, 800)
    facilitator.page.goto(f"{hall.url}/console#{hall.token}")
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    notes = facilitator.page.locator(".rail .notes-for-you")
    expect(notes.get_by_role("heading", name=HEADED)).to_be_visible()
    assert notes.get_by_text(NOTED).inner_text() == f"{NOTED}\n{SAID}"
    expect(moderator.page.locator(".work")).to_contain_text("In the plan")
    assert moderator.page.get_by_text(HEADED).count() == 0
    assert moderator.page.get_by_text(NOTED).count() == 0
