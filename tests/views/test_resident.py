"""What residents see: windows open and closed, and when the next one opens."""

from seeing import seen
from story import HOUR, MINUTE, NINE, changed, facilitator, hall, moderator, resident

from facilitator.activities.feedback.messages import ApproveComment, OpenWindow, SendComment
from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.core.timekeeping import LeaveOut
from facilitator.views.windows import next_windows


def page(story):
    return seen(story.state, "resident", story.now)


def window(story, block="voices"):
    return next(one for one in page(story)["windows"] if one["block"] == block)


def promised(story):
    """The block of the next window for comments."""
    found = [one["block"] for one in page(story)["next_windows"] if one["kind"] == "feedback"]
    assert len(found) <= 1
    return found[0] if found else None


def test_of_each_kind_the_next_window_is_promised_the_soonest_first():
    story = hall().into("welcome")
    found = next_windows(story.state, {"voices", "voices-again", "rest", "lunch", "welcome"})
    assert [(one.kind, one.block) for one in found] == [("pause", "rest"), ("feedback", "voices")]


def test_before_the_day_the_next_window_is_promised_at_its_planned_moment():
    found = page(hall())
    assert found["phase"] == "before"
    assert promised(hall()) == "voices"
    assert found["next_windows"][0]["at"] == NINE + 4 * HOUR


def test_a_shifted_day_moves_the_promise():
    story = hall(now=NINE + HOUR).and_(facilitator, StartDay("thursday", "now"))
    assert page(story)["next_windows"][0]["at"] == NINE + 5 * HOUR


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
    assert promised(story) == "voices-again"


def test_a_window_that_was_jumped_over_is_not_promised():
    story = hall().into("lunch").after(minutes=30)
    story.and_(facilitator, JumpTo("debate", "lunch"))
    assert promised(story) == "voices-again"
    story.ended()
    assert promised(story) == "voices-again"


def test_after_the_last_window_nothing_is_promised():
    story = hall().into("voices").ended().into("voices-again")
    story.and_(facilitator, Advance("voices-again"))
    assert promised(story) is None


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
    assert promised(story) == "voices-again"
