"""After a day: what the hall did on the stage, and on the console the way to the record."""

import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hall import Hall
from layout import BROKEN
from one_board import asks_one_thing
from people import Person, browsers
from playwright.sync_api import Browser, Page, expect
from test_accessibility import faults_of

VOTE = "priority-mapping"
SCREENS = {(1920, 1080): "en", (1024, 768): "es"}
WHOLE = "(one) => one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, asks_one_thing(tmp_path)).open()
    yield served
    served.close()


def goes_through(console: Person, *blocks: str) -> None:
    for before, block in pairwise(blocks):
        console.does("console", "JumpTo", block=block, seen=before)


def figures(stage: Page) -> list[str]:
    """Each with its word, once it stands there whole."""
    shown = stage.locator(".deeds li")
    expect(shown).to_have_count(3)
    assert stage.locator(".opening-words").evaluate(WHOLE)
    return [" ".join(one.split()) for one in shown.all_inner_texts()]


def test_a_day_ends_with_what_was_done_and_leads_to_the_record(
    chromium: Browser, hall: Hall
) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800).opens_the_console()
        phone = give().joins_as("Mayor Leeser")
        stages = [give(*size, lang=lang).opens_the_stage() for size, lang in SCREENS.items()]
        console.starts_the_day()
        goes_through(console, "welcome", "breakout")
        phone.does("phone", "WriteContribution", block="breakout", text="Open two libraries late")
        phone.does("phone", "WriteContribution", block="breakout", text="Answer every request")
        goes_through(console, "breakout", VOTE)
        phone.does("phone", "CastBallot", block=VOTE, ballot={"taxes": 2})
        goes_through(console, VOTE, "adjournment-one")
        console.does("console", "Advance", seen="adjournment-one")
        assert figures(stages[0].page) == ["1 person", "2 ideas", "1 ballot"]
        assert figures(stages[1].page) == ["1 persona", "2 ideas", "1 boleta"]

        with console.page.expect_popup() as opened:
            console.page.get_by_role("link", name="The record, and results to print").click()
        record = opened.value
        with record.expect_download() as download:
            record.get_by_role("link", name="Download the record").click()
        with zipfile.ZipFile(download.value.path()) as packed:
            assert "el-paso-sps-2024/contributions.csv" in packed.namelist()
        record.get_by_role("link", name="Focus: Priority Mapping").click()
        expect(record.get_by_role("row").filter(has_text="Taxes")).to_contain_text("1")


@pytest.mark.parametrize("lang", SCREENS.values())
def test_the_record_is_for_everybody(chromium: Browser, hall: Hall, lang: str) -> None:
    with browsers(chromium, hall) as give:
        console = give(1280, 800, lang=lang).opens_the_console()
        phone = give().joins_as("Mayor Leeser")
        hall.asked("StartDay", day="day-one", times="now", sure=True)
        goes_through(console, "welcome", "breakout")
        phone.does("phone", "WriteContribution", block="breakout", text="1910")
        goes_through(console, "breakout", VOTE)
        phone.does("phone", "CastBallot", block=VOTE, ballot={"taxes": 2})
        faults = []
        for path in ("/record", "/record/breakout", f"/record/{VOTE}"):
            console.page.goto(hall.url + path)
            expect(console.page.get_by_role("heading", level=1)).to_be_visible()
            faults += faults_of(console.page, lang)
        assert not faults, "\n".join(faults)
        console.page.set_viewport_size({"width": 360, "height": 780})
        expect(console.page.locator(".ranking tbody tr")).not_to_have_count(0)
        assert console.page.evaluate(BROKEN, ".ranking tbody *") == []
