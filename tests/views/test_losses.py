"""What was given up is on record, said on consoles for a day, and to the hall until it moves."""

from seeing import seen
from story import NINE, facilitator, hall

from facilitator.core.agenda import Advance, StartDay
from facilitator.core.journal_incidents import DoubtSettled, LossAccepted

DAY = 24 * 60


def seen_by(story, topic="console"):
    return seen(story.state, topic, story.now)


def loss(story):
    return seen_by(story)["loss"]


def test_a_loss_is_told_with_its_moment_and_its_rows_until_midnight():
    story = hall().given(LossAccepted(144, 118))
    assert loss(story) == {"at": NINE, "rows": 26}
    assert loss(story.after(minutes=15 * 60 - 1)) == {"at": NINE, "rows": 26}
    assert loss(story.after(minutes=1)) is None


def test_another_journal_that_is_not_shorter_has_lost_an_unknown_number():
    assert loss(hall().given(LossAccepted(118, 144))) == {"at": NINE, "rows": 0}


def test_nothing_is_said_where_nothing_is_lost():
    assert loss(hall()) is None


def test_the_hall_is_told_until_it_moves_on_or_the_day_is_another():
    story = hall().and_(facilitator, StartDay("thursday", "now", sure=True))
    assert not seen_by(story, "stage")["went_back"]
    story.after(minutes=1).given(LossAccepted(144, 118))
    assert seen_by(story.after(minutes=5), "stage")["went_back"]
    assert not seen_by(story.and_(facilitator, Advance("welcome")), "stage")["went_back"]
    before = hall().given(LossAccepted(144, 118))
    assert seen_by(before, "stage")["went_back"]
    assert not seen_by(before.after(minutes=DAY), "stage")["went_back"]


def test_what_a_failing_disk_kept_of_what_was_refused_is_told_until_midnight():
    story = hall().given(DoubtSettled(2))
    assert seen_by(story)["doubt"] == {"at": NINE, "rows": 2}
    assert seen_by(story.after(minutes=DAY))["doubt"] is None
    assert seen_by(hall())["doubt"] is None
