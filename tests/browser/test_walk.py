"""`tools/walk.py` leaves no block out, and what it looks for it finds."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from glance import faults
from hall import CHECKOUT
from people import Person
from whole_days import DAYS

from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.plan.reader import read_plan

TOOL = CHECKOUT / "tools" / "walk.py"
PAGE = """<!doctype html><html lang="es"><body style="margin:0;font:16px sans-serif">{}</body>"""
ONE_LINE = "width:4em;overflow:hidden;white-space:nowrap"
FAULTS = {
    f"<p style='{ONE_LINE}'>Más de lo que cabe aquí": "cut: Más de lo que cabe aquí",
    f"<p style='{ONE_LINE};text-overflow:ellipsis'>Más de esto": "shortened: Más de esto",
    "<p>Debajo<p style='margin-top:-2.2em'>Encima": "overlapping: Debajo × Encima",
    "<p style='font-size:9px'>Pequeño": "small: 9 px: Pequeño",
    "<p>Voting is closed.": "English: Voting is closed.",
    "<p>Welcome + Opening Remarks": "English: Welcome + Opening Remarks",
    "<p style='width:110vw'>Ancho": "wider than the screen by 39 px",
    "<div style='height:150vh'></div><p>Abajo": "cut: Abajo",
}
"""On a page with nothing else: what is to be found."""


def test_the_days_that_are_walked_have_every_block_of_the_agenda() -> None:
    kinds = Rules(all_activities()).kinds
    plan = read_plan(CHECKOUT / "agenda.yaml", {kind: one.settings for kind, one in kinds.items()})
    planned = [[block.id for block in day.blocks] for day in plan.days]
    assert [[block for block, _ in blocks] for blocks in DAYS.values()] == planned


def test_the_tool_begins() -> None:
    """Its folders have modules by the same names as the tests'; it has to find its own."""
    done = subprocess.run([sys.executable, TOOL, "--help"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(("body", "fault"), FAULTS.items())
def test_a_fault_on_a_page_is_found(person: Callable[..., Person], body: str, fault: str) -> None:
    page = person(390, 300).page
    page.set_content(PAGE.format(body))
    assert faults(page, "es", fits=True) == [fault]


def test_where_nothing_is_wrong_nothing_is_found(person: Callable[..., Person]) -> None:
    page = person(390, 300).page
    page.set_content(PAGE.format("<h1>Bienvenida</h1><p>La votación está cerrada.</p>"))
    assert faults(page, "es", fits=True) == []
