"""A plan changed between two starts: what was said and voted stays, the rest is as planned."""

import pytest
from story import BLOCKS, HOUR, MINUTE, NINE, PLAN, both, changed, facilitator, hall, mayor

from facilitator.activities.breakout.messages import CallBack
from facilitator.activities.breakout.state import Rooms
from facilitator.core import current_plan
from facilitator.core.agenda import JumpTo
from facilitator.core.questions.messages import CastBallot

CORRECTED = {
    "themes": [{"theme": "parks", "items": [{"id": "trees", "title": both("Trees!", "¡Árboles!")}]}]
}


def test_blocks_are_found_in_the_plans_order():
    state = hall().state
    assert tuple(block.id for block in current_plan.blocks(state)) == BLOCKS
    assert current_plan.block(state, "nowhere") is None


def test_sections_come_in_the_order_asked_for_and_unknown_ones_are_left_out():
    assert [one.id for one in current_plan.sections(hall().state, ("moon", "steps"))] == ["steps"]


def test_without_a_plan_there_is_nothing_to_find():
    state = hall(plan=None).state
    assert current_plan.blocks(state) == current_plan.sections(state, ("steps",)) == []
    assert current_plan.block(state, "rest") is None


def test_what_was_voted_stays_when_the_plan_changes():
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 1}))
    story.adopting(changed("dots", settings={"dots": 9}))
    assert story.own("dots").round.ballots == {"mayor": {"trees": 1}}
    story.and_(mayor, CastBallot("dots", {"trees": 2, "pools": 1, "paving": 2}))


def test_candidates_corrected_before_the_vote_are_the_ones_voted_on():
    story = hall().adopting(changed("dots", settings=CORRECTED))
    assert [item.title["en"] for item in story.own("dots").items.values()] == ["Trees!"]


def test_a_block_that_becomes_another_kind_starts_anew():
    another = changed("dots", kind="breakout", settings={"prompt": both("?", "¿?")})
    story = hall().into("dots").adopting(another)
    assert story.own("dots") == Rooms()
    story.and_(facilitator, JumpTo("rest", "dots")).and_(facilitator, JumpTo("dots", "rest"))
    story.and_(facilitator, CallBack("dots"))


def test_what_was_voted_is_there_again_once_the_block_is_a_vote_again():
    """It is in the journal: whoever counts the ballots there would count what is nowhere shown."""
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 1}))
    vote = story.own("dots")
    story.adopting(changed("dots", kind="talk"))
    assert story.own("dots") is None
    story.adopting(changed("dots", kind="breakout", settings={"prompt": both("?", "¿?")}))
    assert (story.own("dots"), story.state.former) == (Rooms(), {"dots": (vote,)})
    story.adopting(PLAN).and_(mayor, CastBallot("dots", {"trees": 2}))
    assert story.own("dots").round.ballots == {"mayor": {"trees": 2}}
    assert story.state.former == {}


def test_a_new_block_is_furnished_when_the_plan_brings_it():
    story = hall().adopting(changed("recap", kind="breakout", settings={"prompt": both("?", "¿?")}))
    assert story.own("recap") == Rooms()


@pytest.mark.parametrize("block", BLOCKS)
def test_every_block_can_be_entered_and_left(block):
    story = hall().into(block).ended()
    assert story.state.run.over


def test_a_moved_lock_changes_the_clocks_to_come():
    story = hall().into("dots").adopting(changed("lunch", start=12 * 60 + 15))
    story.and_(facilitator, JumpTo("rest", "dots")).and_(facilitator, JumpTo("dots", "rest"))
    assert story.state.run.clocks["dots"].ends_at == NINE + HOUR + 15 * MINUTE
