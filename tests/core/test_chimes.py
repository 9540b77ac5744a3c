"""Stages chime where a console has said so, and not before."""

from msgspec.structs import replace
from seeing import seen
from story import PLAN, facilitator, hall

from facilitator.core.agenda import Advance
from facilitator.core.chimes import ChimesSet, SetChimes, are_on


def test_nothing_chimes_until_a_console_says_so():
    assert "chimes" not in seen(hall().state, "stage")
    story = hall().when(facilitator, SetChimes(True)).then(ChimesSet(True))
    assert seen(story.given(*story.happened).state, "stage")["chimes"] is True


def test_it_stays_so_from_block_to_block_until_it_is_switched_off():
    story = hall().into("ropes").and_(facilitator, SetChimes(True))
    assert are_on(story.and_(facilitator, Advance("ropes")).state)
    assert not are_on(story.and_(facilitator, SetChimes(False)).state)


def test_the_plan_may_let_them_chime_and_a_console_has_the_last_word():
    story = hall(replace(PLAN, session=replace(PLAN.session, chimes="on")))
    assert are_on(story.state)
    assert not are_on(story.and_(facilitator, SetChimes(False)).state)


def test_what_is_so_already_leaves_no_word_in_the_journal():
    hall().when(facilitator, SetChimes(False)).then()
