"""Messages from the facilitator, and who reads them."""

import pytest
from story import facilitator, hall

from facilitator.core import notices
from facilitator.core.notices import ClearNotice, NoticeCleared, NoticeSent, SendNotice


@pytest.mark.parametrize("to", ["everyone", "teams", "red"])
def test_a_message_goes_to_everyone_to_every_team_or_to_one(to):
    story = hall().when(facilitator, SendNotice(to, " Ten\u202e minutes\x07 "))
    story.then(NoticeSent(story.fresh, to, "Ten minutes"))


def test_a_message_replaces_the_one_before_it():
    story = (
        hall()
        .and_(facilitator, SendNotice("red", "one"))
        .and_(facilitator, SendNotice("red", "two"))
    )
    assert [notice.text for notice in story.state.notices.values()] == ["two"]


def test_a_team_reads_what_is_to_it_to_all_teams_and_to_everyone_newest_first():
    story = hall()
    for to in ("everyone", "red", "teams", "blue"):
        story.and_(facilitator, SendNotice(to, f"to {to}")).after(seconds=1)
    read = [notice.text for notice in notices.for_team(story.state, "red")]
    assert read == ["to teams", "to red", "to everyone"]


def test_a_message_is_taken_off_the_screens():
    story = hall().and_(facilitator, SendNotice("teams", "Back, please"))
    story.when(facilitator, ClearNotice("teams")).then(NoticeCleared("teams"))
    assert story.state.notices == {}


def test_clearing_what_is_clear_changes_nothing():
    hall().when(facilitator, ClearNotice("teams")).then()


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (SendNotice("green", "Hello"), "no-such-team", "to"),
        (SendNotice("everyone", " \n "), "empty-text", "text"),
        (SendNotice("everyone", "\ud800"), "bad-text", "text"),
    ],
)
def test_messages_that_are_refused(command, code, path):
    hall().when(facilitator, command).refused(code, path)
