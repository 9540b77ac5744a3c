"""What would be left undone if the day ended now, as each kind of activity says of itself."""

from seeing import seen
from story import (
    district_1,
    facilitator,
    hall,
    mayor,
    moderator,
    resident,
    resident_es,
)

from facilitator.activities.feedback.messages import (
    ApproveComment,
    CloseWindow,
    OpenWindow,
    SendComment,
)
from facilitator.core.agenda import Advance
from facilitator.core.questions.messages import CastBallot, CloseVoting, RevealTally


def left(story, block):
    return seen(story.state, f"block:{block}")["unfinished"]


def test_nothing_is_left_of_what_has_not_begun():
    story = hall().into("welcome")
    assert [left(story, block) for block in ("ropes", "dots", "voices")] == [{}, {}, {}]


def test_comments_are_left_until_somebody_has_decided_on_them():
    story = hall().into("voices")
    for who in (resident, resident_es):
        story.and_(who, SendComment("voices", "Trees", "en"))
    assert left(story, "voices") == {"comments-unread": 2, "window-open": 1}
    story.and_(moderator, ApproveComment("voices", story.fresh))
    assert left(story, "voices") == {"comments-unread": 1, "window-open": 1}
    story.and_(facilitator, Advance("voices"))
    assert left(story, "voices") == {"comments-unread": 1}


def test_a_window_opened_by_hand_elsewhere_is_left_open():
    story = hall().into("debate").and_(facilitator, OpenWindow("voices"))
    assert left(story, "voices") == {"window-open": 1}
    assert left(story.and_(facilitator, CloseWindow("voices")), "voices") == {}


def test_a_tally_is_left_until_the_hall_has_seen_it_where_anybody_voted():
    story = hall().seated(mayor, district_1).into("dots")
    story.and_(mayor, CastBallot("dots", {"paving": 1}))
    assert left(story, "dots") == {"voting-open": 1, "tally-hidden": 1}
    story.and_(facilitator, CloseVoting("dots"))
    assert left(story, "dots") == {"tally-hidden": 1}
    assert left(story.and_(facilitator, RevealTally("dots")), "dots") == {}


def test_rooms_are_left_open_while_the_hall_is_in_them():
    story = hall().seated(mayor).into("ropes")
    assert left(story, "ropes") == {"rooms-open": 1}
    assert left(story.and_(facilitator, Advance("ropes")), "ropes") == {}
