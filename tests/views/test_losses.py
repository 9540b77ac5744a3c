"""What was given up is on record, and said on consoles for the rest of the day, nowhere else."""

import msgspec
from story import NINE, RULES, hall

from facilitator.core.losses import LossAccepted
from facilitator.views.audiences import Views

DAY = 24 * 60


def loss(story):
    body = Views(RULES).render(story.state, "console", story.now, frozenset())
    return msgspec.to_builtins(body["loss"])


def test_a_loss_is_told_with_its_moment_and_its_rows_until_midnight():
    story = hall().given(LossAccepted(144, 118))
    assert loss(story) == {"at": NINE, "rows": 26}
    assert loss(story.after(minutes=15 * 60 - 1)) == {"at": NINE, "rows": 26}
    assert loss(story.after(minutes=1)) is None


def test_another_journal_that_is_not_shorter_has_lost_an_unknown_number():
    assert loss(hall().given(LossAccepted(118, 144))) == {"at": NINE, "rows": 0}


def test_nothing_is_said_where_nothing_is_lost():
    assert loss(hall()) is None
