"""A plan printed as a file: the checker reads the same plan from it, whatever its texts hold."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent.parent))
from protocol_views import rich_plan
from story import PLAN, changed

from facilitator.activities import settings_by_kind
from facilitator.plan.printing import plan_text
from facilitator.plan.reader import read_plan
from facilitator.plan.source import UNFIT
from facilitator.plan.starter import starter
from facilitator.plan.values import Plan

KINDS = settings_by_kind()
AGENDA = Path(__file__).parent.parent.parent / "agenda.yaml"
PLANS = {
    "the city's": read_plan(AGENDA, KINDS),
    "a small town's": PLAN,
    "one that leaves nothing out": rich_plan(),
    "a first one": read_plan(starter("Riverton: budget & more"), KINDS),
}


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_what_is_printed_is_read_as_the_same_plan(plan: Plan) -> None:
    assert read_plan(plan_text(plan), KINDS) == plan


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_it_reads_as_a_person_writes_it(plan: Plan) -> None:
    lines = plan_text(plan).split("\n")
    assert lines[0] == "format: 1"
    assert max(len(line) - len(line.lstrip()) for line in lines) <= 20
    block = plan.days[0].blocks[0]
    assert f"      - id: {block.id}" in lines


def test_times_and_texts_stand_as_in_any_agenda() -> None:
    text = plan_text(PLANS["the city's"])
    assert '        start: "~14:00"\n' in text
    assert "        title: {en: Break, es: Receso}\n" in text
    assert '    date: "2024-01-25"\n' in text
    assert "soft" not in text


FITTING = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",)).filter(lambda c: not UNFIT.search(c)),
    min_size=1,
    max_size=40,
).filter(lambda text: text.strip())


@given(FITTING | st.sampled_from(("no", "true", "~", "12:30", "1.5", "- a", "a: b", "a #b", "“x”")))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    plan = changed("recap", title={"en": text.strip(), "es": "Resumen"}, notes={"en": text.strip()})
    assert read_plan(plan_text(plan), KINDS) == plan


@given(st.lists(FITTING, min_size=1, max_size=4))
def test_a_text_of_several_lines_too(lines: list[str]) -> None:
    text = "\n".join(lines).strip()
    plan = changed("recap", notes={"en": text})
    assert read_plan(plan_text(plan), KINDS) == plan


def test_notes_stand_line_by_line() -> None:
    text = plan_text(changed("recap", notes={"en": "First this.\n\nThen that."}))
    assert "          en: |\n            First this.\n\n            Then that.\n" in text
