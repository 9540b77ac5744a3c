"""A phone that has never been here is in the hall with 40 kB, headers and all, in any language."""

import sys
from pathlib import Path

import pytest
from hall import Client, Hall

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "tools"))
import first_load

MOST = 40_000
FILES = 3
"""One script, one style sheet, and the face of the block that runs, where it has one."""


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("block", ["", "welcome", "breakout", "priority-mapping", "feedback-one"])
def test_a_first_load_is_small(hall: Hall, facilitator: Client, language: str, block: str) -> None:
    if block:
        go(facilitator, block)
    bill = first_load.first_load(hall.url, f"Ana {block} {language}", language)
    assert sum(one.bytes + one.header_bytes for one in bill) <= MOST, bill
    assert len([one for one in bill if one.path.startswith("/static/")]) <= FILES


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_residents_page_is_half_of_that(hall: Hall, language: str) -> None:
    home = first_load.Phone(hall.url, language)
    home.open("/c")
    home.close()
    assert sum(one.bytes + one.header_bytes for one in home.requests) <= MOST // 2 + 1_000
    assert len(home.requests) == FILES


def go(facilitator: Client, block: str) -> None:
    now = facilitator.see("console")["block"]
    if now is None:
        assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
        now = "welcome"
    if now != block:
        assert facilitator.do("JumpTo", block=block, seen=now)["ok"]
    facilitator.see("console", lambda view: view["block"] == block)
