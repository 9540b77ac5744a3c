"""Places that people come from: every fault where it stands."""

import pytest

from facilitator.activities import settings_by_kind
from facilitator.plan.faults import PlanFaults
from facilitator.plan.reader import read_plan

from .test_faults import SMALL, marked

ASKING = """\
      - id: ice
        kind: icebreaker
        title: {en: Ice, es: Hielo}
        start: 11:30
        settings: {question: {en: Where from?, es: ¿De dónde?}, answer: ¦where}
"""
NORTH = "{id: north, title: {en: North, es: Norte}}"
SOUTH = "{id: south, title: {en: South, es: Sur}}"


def with_places(listed: str) -> str:
    """A plan that asks where people come from, with these places."""
    return SMALL.replace("days:\n", f"{listed}days:\n") + ASKING


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (with_places(""), "the plan has 0 places; two or more; “places:”"),
        (with_places(f"places: [{NORTH}]\n"), "the plan has 1 places"),
        (
            with_places(f"places: [{NORTH}, {NORTH.replace('north', '¦north')}]\n").replace(
                "¦where", "where"
            ),
            "the id north is given twice",
        ),
        (
            with_places(
                f"places: ¦[{', '.join(NORTH.replace('north', f'n{n}') for n in range(25))}]\n"
            ).replace("¦where", "where"),
            "25 places; among 24",
        ),
        (
            with_places(f"places: [{NORTH}, {SOUTH}]\n").replace("¦where", "¦were"),
            "one of: ; where",
        ),
    ],
)
def test_a_fault_of_places_is_found_and_explained(text, words):
    plain, line, column = marked(text)
    with pytest.raises(PlanFaults) as found:
        read_plan(plain, settings_by_kind())
    (fault,) = found.value.faults
    assert (fault.line, fault.column) == (line, column)
    said = f"{fault.message} {fault.hint}"
    assert [part for part in words.split("; ") if part not in said] == []


def test_places_stand_in_the_order_of_the_file():
    text = with_places(f"places: [{SOUTH}, {NORTH}]\n").replace("¦", "")
    plan = read_plan(text, settings_by_kind())
    assert [one.id for one in plan.places] == ["south", "north"]
