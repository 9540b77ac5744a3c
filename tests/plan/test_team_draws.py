"""How a breakout's teams come about, as an agenda says it: every fault where it stands."""

import pytest

from .kinds import SMALL
from .test_faults import marked
from .test_nonsense import check

PROMPT = "          prompt: {en: What first?, es: ¿Qué primero?}\n"


def first(settings: str) -> str:
    """The small plan, whose first breakout is set so."""
    assert PROMPT in SMALL
    return SMALL.replace(PROMPT, PROMPT + f"          {settings}\n")


def second(settings: str, plan: str = SMALL) -> str:
    """A plan with one breakout more, set so."""
    lines = [
        "      - id: more-work",
        "        kind: breakout",
        "        title: {en: Work, es: Trabajo}",
        '        start: "11:30"',
        "        settings:",
        "          prompt: {en: What then?, es: ¿Qué después?}",
        f"          {settings}",
    ]
    return plan + "\n".join(lines) + "\n"


@pytest.mark.parametrize(("how", "purpose"), [("mix", "to mix"), ("again", "to use again")])
def test_before_the_first_draw_nothing_is_mixed_or_used_again(how, purpose):
    text, line, column = marked(first(f"draw: ¦{how}"))
    (fault,) = check(text)
    assert fault.message == f"no block before this one draws teams {purpose}"
    assert (fault.line, fault.column) == (line, column)


def test_a_mix_is_no_draw_that_a_later_block_could_mix():
    assert len(check(second("draw: again", first("draw: mix")))) == 2


@pytest.mark.parametrize("how", ["mix", "again", "anew", "plan"])
def test_after_a_draw_all_of_it_can_be_asked_for(how):
    assert not check(second(f"draw: {how}"))
