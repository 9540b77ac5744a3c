"""When a block began, and how long the hall was in it, whichever way it moved."""

from story import MINUTE, NINE, facilitator, hall

from facilitator.core.agenda import Advance, GoBack, JumpTo, ReopenDay
from facilitator.core.turns import Turn, last_turn


def minutes(story, block):
    """Of its last turn: when it began and when the hall left it, after nine, and its length."""
    turn = last_turn(story.state.run, block)
    return turn and tuple(
        None if at is None else (at - zero) // MINUTE
        for at, zero in ((turn.began, NINE), (turn.left, NINE), (turn.length, 0))
    )


def went_on_by_mistake():
    """Twenty minutes in welcome, one in warmup, and back."""
    story = hall().into("welcome").after(minutes=20).and_(facilitator, Advance("welcome"))
    return story.after(minutes=1).and_(facilitator, GoBack("warmup"))


def test_a_block_nobody_came_to_has_had_no_turn():
    assert last_turn(hall().into("welcome").state.run, "ropes") is None


def test_while_the_hall_is_in_it_it_has_begun():
    assert last_turn(hall().into("welcome").state.run, "welcome") == Turn(NINE, None, 0)


def test_who_goes_on_and_straight_back_has_not_begun_anew():
    story = went_on_by_mistake()
    assert minutes(story, "welcome") == (0, None, 20)
    story.after(minutes=9).and_(facilitator, Advance("welcome"))
    assert minutes(story, "welcome") == (0, 30, 29)


def test_every_move_stays_on_record():
    assert [visit.block for visit in went_on_by_mistake().state.run.visits] == [
        *("welcome", "warmup", "welcome"),
    ]


def test_what_was_begun_by_mistake_begins_anew_in_its_turn():
    story = went_on_by_mistake().after(minutes=9).and_(facilitator, Advance("welcome"))
    assert minutes(story, "warmup") == (30, None, 0)


def test_a_jump_to_a_block_begins_it_anew():
    story = hall().into("welcome").after(minutes=20).and_(facilitator, Advance("welcome"))
    story.after(minutes=5).and_(facilitator, JumpTo("welcome", "warmup"))
    assert minutes(story, "welcome") == (25, None, 0)


def test_a_step_back_to_what_the_hall_had_jumped_over_is_its_beginning():
    story = hall().into("welcome").after(minutes=20).and_(facilitator, JumpTo("rest", "welcome"))
    story.and_(facilitator, GoBack("rest")).and_(facilitator, JumpTo("ropes", "welcome"))
    story.and_(facilitator, Advance("ropes")).and_(facilitator, GoBack("rest"))
    story.and_(facilitator, GoBack("ropes")).after(minutes=3)
    assert minutes(story, "warmup") == (20, None, 0)


def test_a_day_reopened_goes_on_with_its_last_turn():
    story = hall().into("debate").after(minutes=20).and_(facilitator, Advance("debate"))
    story.after(minutes=5).and_(facilitator, ReopenDay())
    assert minutes(story, "debate") == (0, None, 20)
