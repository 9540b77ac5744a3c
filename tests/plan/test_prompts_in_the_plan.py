"""What teams are asked, as an agenda says it: every fault where it stands."""

import pytest

from .kinds import SMALL
from .test_faults import marked
from .test_nonsense import check

PROMPT = "          prompt: {en: What first?, es: ¿Qué primero?}\n"
TEXT = "text: {en: What first?, es: ¿Qué primero?}"


def asked(settings: str, keep: str = "") -> str:
    """The small plan, whose breakout of 90 minutes is set so."""
    assert PROMPT in SMALL
    return SMALL.replace(PROMPT, keep + f"          {settings}\n")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (f"¦prompts: [{{{TEXT}, minutes: 60}}, {{{TEXT}, minutes: 31}}]", "take 91 minutes, and"),
        ("prompts: ¦[]", "the key “prompt” is missing"),
        (f"prompts: [{{{TEXT}, way: ¦shouting}}]", "“shouting”"),
        (f"prompts: [{{{TEXT}, minutes: ¦0}}]", "1"),
        ("prompts: [¦{minutes: 5}]", "the key “text” is missing"),
        (f"prompts: [{{{TEXT}, ¦way: rank}}]", "nothing is on the boards yet"),
        (f"prompts: [{{{TEXT}, ¦dots: 3}}]", "“dots” is for a prompt at which people place dots"),
        (f"prompts: [{{{TEXT}, way: group, ¦cap: 3}}]", "“cap” is for a prompt"),
        (f"prompts: [{{{TEXT}}}, {{{TEXT}, way: rank, dots: 2, cap: ¦3}}]", "each has 2"),
        (f"prompts: [{{{TEXT}}}, {{{TEXT}, way: rank, dots: ¦51}}]", "50"),
        (f"prompts: [{{{TEXT}, ¦way: gallery}}]", "nothing is on the boards yet"),
        (f"prompts: [{{{TEXT}}}, {{{TEXT}, way: rank, ¦own: true}}]", "“own” is for a prompt at"),
        (f"prompts: [{{{TEXT}}}, {{{TEXT}, way: gallery, dots: 2, cap: ¦3}}]", "each has 2"),
    ],
)
def test_a_fault_in_prompts_is_found_where_it_stands(settings, words):
    text, line, column = marked(asked(settings))
    (fault,) = check(text)
    assert words in fault.message
    assert (fault.line, fault.column) == (line, column)


def test_a_pattern_takes_its_time_and_has_prompts_of_its_own():
    text, line, column = marked(asked(f"¦pattern: open-board\n          prompts: [{{{TEXT}}}]"))
    (fault,) = check(text)
    assert (fault.line, fault.column) == (line, column)
    short = asked("pattern: ¦nominal-group", PROMPT).replace("start: 11:00", "start: 10:00")
    text, line, column = marked(short)
    (fault,) = check(text)
    assert (fault.line, fault.column) == (line, column)
    assert "takes 35 minutes, and the block has 30" in fault.message
    assert not check(asked("pattern: one-two-four-all", PROMPT))
    text, line, column = marked(asked("pattern: ¦two-four", PROMPT))
    (fault,) = check(text)
    assert (fault.line, fault.column) == (line, column)


def test_what_is_asked_is_said_once():
    text, line, column = marked(asked(f"¦prompts: [{{{TEXT}}}]", PROMPT))
    (fault,) = check(text)
    assert (fault.line, fault.column) == (line, column)
    assert "both say what the teams are asked" in fault.message


def test_prompts_that_fit_are_in_order():
    assert not check(asked(f"prompts: [{{{TEXT}, minutes: 90, way: silent}}, {{{TEXT}}}]"))
