"""Which events are handed on with what they say: each says so itself, and these are the limits."""

import re
from pathlib import Path

import pytest
from msgspec import inspect as types
from story import RULES

OPEN = [event for event in RULES.events if event.is_open]
PERSONAL = {"name", "text", "device", "left_with", "resident", "writer", "contribution", "comment"}
"""Fields in which somebody's name, device or words are."""
CLOSED_QUESTIONS = {"ResidentEnrolled"}
"""Events of questions that evidence has closed, though no vote can be counted again without its
own. Name one here only if recount.py does without it."""
PAGE = Path(__file__).parents[2] / "docs" / "evidence.md"


def of_questions(event: type) -> bool:
    return event.__module__.startswith("facilitator.core.questions.")


def test_every_event_of_a_question_is_open_or_known_to_be_closed():
    closed = {event.__name__ for event in RULES.events if of_questions(event) and not event.is_open}
    assert closed == CLOSED_QUESTIONS, "say `is_open = True`, or name it in CLOSED_QUESTIONS"


def test_the_plan_and_the_halls_moves_are_open():
    names = {event.__name__ for event in OPEN}
    assert names >= {"PlanAdopted", "AgendaChanged", "ChangeUndone"}
    assert names >= {"DayStarted", "DayCancelled", "DayEnded", "BlockEntered"}


@pytest.mark.parametrize("event", OPEN, ids=lambda event: event.__name__)
def test_an_open_event_has_no_name_no_device_and_nobodys_words(event):
    fields = {field.name for field in types.type_info(event).fields}
    assert not fields & PERSONAL, "an open row is read by everybody: keep this in a closed one"


def test_the_page_about_evidence_lists_what_is_open():
    table = PAGE.read_text().partition("| rows |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    listed = re.findall(r"`(\w+)`", " ".join(rows))
    assert sorted(listed) == sorted(event.__name__ for event in OPEN)
