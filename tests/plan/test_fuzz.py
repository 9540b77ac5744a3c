"""Whatever is done to a plan, reading it ends in a plan or in faults, never in a traceback."""

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.plan.digest import plan_digest
from facilitator.plan.faults import PlanFaults, listing
from facilitator.plan.reader import check_plan
from facilitator.plan.starter import starter

from .kinds import KINDS, SMALL

SNIPPETS = [
    "null", "true", "[]", "{}", "- ", ": ", "\n", "  ", "\t", '"', "'", "#", "&a ", "*a", "!!int ",
    "~", "~9:00", "-1", "9" * 40, "1e999", ".nan", "|\n", ">\n", "? ", "---\n", "...\n",
    "%YAML 1.1\n", "<<: ", "\\", "\x00", "\u2028", "\ufeff", "\ud800", "id: ", "start: ",
    "settings: ", "items: ",
]  # fmt: skip

edits = st.lists(
    st.tuples(
        st.integers(0, 10_000),
        st.integers(0, 40),
        st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=8)),
    ),
    min_size=1,
    max_size=6,
)


def edited(text: str, changes: list[tuple[int, int, str]]) -> str:
    for at, cut, put in changes:
        place = at % (len(text) + 1)
        text = text[:place] + put + text[place + cut :]
    return text


def read_and_look(text: str) -> None:
    try:
        plan, warnings = check_plan(text, KINDS)
    except PlanFaults as problem:
        assert problem.faults
        assert all(fault.line >= 1 and fault.column >= 1 for fault in problem.faults)
        assert all(fault.message for fault in problem.faults)
        listing(problem.faults).encode()
    else:
        assert plan_digest(plan)
        listing(warnings).encode()


@settings(max_examples=150, deadline=None)
@given(edits)
def test_an_edited_starter_is_a_plan_or_faults(changes):
    read_and_look(edited(starter("Any town"), changes))


@settings(max_examples=250, deadline=None)
@given(edits)
def test_an_edited_small_plan_is_a_plan_or_faults(changes):
    read_and_look(edited(SMALL, changes))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=1, max_size=4))
def test_lines_taken_from_one_place_and_put_into_another_are_a_plan_or_faults(moves):
    lines = starter("Any town").splitlines()
    for source, target in moves:
        lines.insert(target % len(lines), lines.pop(source % len(lines)))
    read_and_look("\n".join(lines))


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_any_text_at_all_is_faults(text):
    read_and_look(text)
