"""Wherever the cut falls in a tie, the hall reads what is level."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from full_hall import Past
from hall import Hall
from measured import MEASURE, Measures
from people import Person
from playwright.sync_api import expect
from ruamel.yaml import YAML

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.context import Actor, Role
from facilitator.core.people import TakeSeat
from facilitator.core.questions.messages import CastBallot, CloseVoting, RevealTally

VOTE = "priority-mapping"
SIZES = ((1920, 1080), (1280, 720), (1024, 768))
SMALLEST = 28 / 1080
LEVEL = 5


@pytest.fixture
def level(two_teams: Path) -> list[str]:
    """What five options of the first theme are called, which are level for the third place."""
    days = YAML(typ="safe").load(two_teams)["days"]
    vote = next(one for day in days for one in day["blocks"] if one["id"] == VOTE)
    items = vote["settings"]["themes"][0]["items"]
    return [one["title"]["en"] for one in items[2 : 2 + LEVEL]]


@pytest.fixture
def hall(tmp_path: Path, two_teams: Path) -> Iterator[Hall]:
    """Two options of the first theme lead, and five are level behind them for the third place."""
    path = tmp_path / "agenda.yaml"
    text = two_teams.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    hall = Hall(tmp_path, path)
    past = Past(hall)
    past.facilitated(StartDay("day-one", "now", sure=True), JumpTo(VOTE, "welcome"))
    items = [one["id"] for one in past.settings(VOTE)["themes"][0]["items"]]
    ballots = [{items[0]: 2, items[2 + number]: 1} for number in range(LEVEL)]
    for number, ballot in enumerate([*ballots, {items[1]: 2}], start=1):
        seat = f"district-{number}"
        past.does((Actor(Role.BADGE, f"{seat}-phone"), TakeSeat(seat)))
        past.does((Actor(Role.PARTICIPANT, seat), CastBallot(VOTE, ballot)))
    past.facilitated(CloseVoting(VOTE), RevealTally(VOTE))
    past.over()
    served = hall.open()
    yield served
    served.close()


@pytest.mark.parametrize("size", SIZES)
def test_what_is_level_at_the_cut_has_a_row_or_is_named_beneath_them(
    level: list[str], person: Callable[..., Person], size: tuple[int, int]
) -> None:
    stage = person(*size, reduced_motion="reduce").opens_the_stage()
    line = stage.page.locator(".board-cut")
    expect(line).to_contain_text("= 5 options for 1 place")
    rows = stage.page.locator(".board .place-title").all_inner_texts()
    said = [line.inner_text(), *rows]
    for title in level:
        assert any(title in one for one in said), f"{title} is level, and nowhere on the stage"
    expect(stage.page.locator(".board-rest").last).to_contain_text("without dots")
    found = msgspec.convert(stage.page.evaluate(MEASURE), Measures)
    assert (found.cut, found.overlapping) == ([], [])
    assert found.smallest >= SMALLEST * size[1] - 0.1
