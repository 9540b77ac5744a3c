"""What residents see: windows open and closed, and when the next one opens."""

from seeing import seen
from story import HOUR, MINUTE, NINE, changed, facilitator, hall, moderator, resident

from facilitator.activities.feedback.messages import ApproveComment, OpenWindow, SendComment
from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.core.timekeeping import LeaveOut


def page(story):
    return seen(story.state, "resident", story.now)


def window(story, block="voices"):
    return next(one for one in page(story)["windows"] if one["block"] == block)


def test_before_the_day_the_next_window_is_promised_at_its_planned_moment():
    found = page(hall())
    assert found["phase"] == "before"
    assert found["next_window"]["block"] == "voices"
    assert found["next_window"]["at"] == NINE + 4 * HOUR


def test_a_shifted_day_moves_the_promise():
    story = hall(now=NINE + HOUR).and_(facilitator, StartDay("thursday", "now"))
    assert page(story)["next_window"]["at"] == NINE + 5 * HOUR


def test_an_open_window_has_the_clock_of_its_block():
    story = hall().into("voices")
    assert window(story)["open"]
    assert window(story)["clock"]["ends_at"] == NINE + HOUR
    assert window(story, "voices-again")["clock"] is None


def test_a_window_opened_outside_its_block_has_no_clock():
    story = hall().into("rest").and_(facilitator, OpenWindow("voices"))
    assert (window(story)["open"], window(story)["clock"]) == (True, None)


def test_after_the_first_days_window_the_second_days_is_promised():
    story = hall().into("voices").and_(facilitator, Advance("voices"))
    assert page(story)["next_window"]["block"] == "voices-again"


def test_a_window_that_was_jumped_over_is_not_promised():
    story = hall().into("lunch").after(minutes=30)
    story.and_(facilitator, JumpTo("debate", "lunch"))
    assert page(story)["next_window"]["block"] == "voices-again"
    story.ended()
    assert page(story)["next_window"]["block"] == "voices-again"


def test_after_the_last_window_nothing_is_promised():
    story = hall().into("voices").ended().into("voices-again")
    story.and_(facilitator, Advance("voices-again"))
    assert page(story)["next_window"] is None


def test_approved_comments_are_shown_newest_first_without_their_authors():
    story = hall().into("voices")
    for text in ("first", "second"):
        story.after(minutes=1).and_(resident, SendComment("voices", text, "en", "parks"))
        story.and_(moderator, ApproveComment("voices", f"n{int(story.fresh[1:])}"))
    shown = window(story)["comments"]
    assert [one["text"] for one in shown] == ["second", "first"]
    assert set(shown[0]) == {"id", "text", "lang", "theme", "at"}
    assert shown[0]["at"] == NINE + 2 * MINUTE


def test_a_window_that_is_left_out_is_not_promised():
    story = hall(changed("voices", lock=False)).into("rest").and_(facilitator, LeaveOut("voices"))
    assert page(story)["next_window"]["block"] == "voices-again"
