"""Messages from the facilitator, and who reads them."""

import pytest
from seeing import seen
from story import facilitator, hall

from facilitator.core import notices
from facilitator.core.notices import ClearNotice, NoticeCleared, NoticeSent, SendNotice


@pytest.mark.parametrize("to", ["everyone", "teams", "red"])
def test_a_message_goes_to_everyone_to_every_team_or_to_one(to):
    story = hall().when(facilitator, SendNotice(to, {"en": " Ten\u202e minutes\x07 "}))
    story.then(NoticeSent(story.fresh, to, {"en": "Ten minutes"}))


def test_a_message_replaces_the_one_before_it():
    story = (
        hall()
        .and_(facilitator, SendNotice("red", {"en": "one"}))
        .and_(facilitator, SendNotice("red", {"en": "two"}))
    )
    assert [notice.text for notice in story.state.notices.values()] == [{"en": "two"}]


def test_a_team_reads_what_is_to_it_to_all_teams_and_to_everyone_newest_first():
    story = hall()
    for to in ("everyone", "red", "teams", "blue"):
        story.and_(facilitator, SendNotice(to, {"en": f"to {to}"})).after(seconds=1)
    read = [notice.text["en"] for notice in notices.for_team(story.state, "red")]
    assert read == ["to teams", "to red", "to everyone"]


def test_it_is_said_in_the_languages_that_it_was_written_in():
    for text in ({"en": "Lunch", "es": "Almuerzo"}, {"es": "Almuerzo"}):
        story = hall().and_(facilitator, SendNotice("everyone", text))
        assert seen(story.state, "stage")["notice"]["text"] == text


def test_the_same_message_twice_is_one_and_with_another_language_it_is_another():
    story = hall().and_(facilitator, SendNotice("everyone", {"en": "Lunch"}))
    story.when(facilitator, SendNotice("everyone", {"en": " Lunch "})).then()
    more = {"en": "Lunch", "es": "Almuerzo"}
    story.when(facilitator, SendNotice("everyone", more))
    story.then(NoticeSent(story.fresh, "everyone", more))


def test_a_message_is_taken_off_the_screens():
    story = hall().and_(facilitator, SendNotice("teams", {"en": "Back, please"}))
    story.when(facilitator, ClearNotice("teams")).then(NoticeCleared("teams"))
    assert story.state.notices == {}


def test_clearing_what_is_clear_changes_nothing():
    hall().when(facilitator, ClearNotice("teams")).then()


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (SendNotice("green", {"en": "Hello"}), "no-such-team", "to"),
        (SendNotice("everyone", {"en": " \n "}), "empty-text", "text"),
        (SendNotice("everyone", {"en": "\ud800"}), "bad-text", "text"),
        (SendNotice("everyone", {"de": "Hallo"}), "no-such-language", "text"),
        (SendNotice("everyone", {"en": "Hello", "es": " "}), "empty-text", "text"),
    ],
)
def test_messages_that_are_refused(command, code, path):
    hall().when(facilitator, command).refused(code, path)
