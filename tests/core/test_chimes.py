"""Stages chime where a console has said so, and not before."""

from seeing import seen
from story import facilitator, hall

from facilitator.core.agenda import Advance
from facilitator.core.chimes import ChimesSet, SetChimes


def test_nothing_chimes_until_a_console_says_so():
    assert "chimes" not in seen(hall().state, "stage")
    story = hall().when(facilitator, SetChimes(True)).then(ChimesSet(True))
    assert seen(story.given(*story.happened).state, "stage")["chimes"] is True


def test_it_stays_so_from_block_to_block_until_it_is_switched_off():
    story = hall().into("ropes").and_(facilitator, SetChimes(True))
    assert story.and_(facilitator, Advance("ropes")).state.chimes
    assert not story.and_(facilitator, SetChimes(False)).state.chimes


def test_what_is_so_already_leaves_no_word_in_the_journal():
    hall().when(facilitator, SetChimes(False)).then()
