"""Which language the stage speaks: the session's first, until a console says otherwise."""

import msgspec
import pytest
from seeing import seen
from story import AGENDA, PLAN, Hall, facilitator, hall

from facilitator.core.agenda import Advance
from facilitator.core.current_plan import PlanAdopted
from facilitator.core.stage_languages import SetStageLanguages, StageLanguagesSet
from facilitator.plan.values import Plan


def speech(story: Hall) -> dict:
    return seen(story.state, "stage")["speech"]


def spoken(*languages: str) -> SetStageLanguages:
    return SetStageLanguages(languages)


def in_one_language() -> Plan:
    session = AGENDA["session"] | {"languages": ["en"]}
    return msgspec.convert(AGENDA | {"session": session}, Plan)


def test_it_begins_with_the_sessions_first_language():
    assert speech(hall()) == {"languages": ["en"], "since": None, "turn": 15_000}


def test_a_console_chooses_another_before_the_day_too():
    story = hall().when(facilitator, spoken("es")).then(StageLanguagesSet(("es",)))
    assert speech(story.given(*story.happened))["languages"] == ["es"]


def test_several_take_turns_from_a_moment_in_the_order_of_the_session():
    story = hall().after(minutes=3).and_(facilitator, spoken("es", "en"))
    assert speech(story) == {"languages": ["en", "es"], "since": story.now, "turn": 15_000}


def test_it_stays_so_from_block_to_block_and_from_day_to_day():
    story = hall().and_(facilitator, spoken("es")).into("welcome")
    story.and_(facilitator, Advance("welcome"))
    assert speech(story.ended().into("look-back"))["languages"] == ["es"]


def test_what_is_spoken_already_leaves_no_word_in_the_journal():
    hall().when(facilitator, spoken("en")).then()
    hall().and_(facilitator, spoken("en", "es")).when(facilitator, spoken("es", "en")).then()


@pytest.mark.parametrize("languages", [("de",), ("en", "de")])
def test_only_a_language_of_the_session(languages):
    hall().when(facilitator, spoken(*languages)).refused("no-such-language", "languages")


def test_a_session_in_one_language_has_no_turns():
    Hall(in_one_language()).when(facilitator, spoken("en", "es")).refused(
        "no-such-language", "languages"
    )


def test_a_language_that_the_plan_gives_up_is_spoken_no_more():
    story = hall().and_(facilitator, spoken("en", "es"))
    story.given(PlanAdopted("fewer", msgspec.to_builtins(in_one_language())))
    assert speech(story) == {"languages": ["en"], "since": None, "turn": 15_000}
    assert speech(story.given(PlanAdopted("again", msgspec.to_builtins(PLAN))))["since"] is not None
