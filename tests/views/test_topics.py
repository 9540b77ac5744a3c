"""Who may watch what: every role its own topics, and no other."""

import pytest
from seeing import VIEWS, seen
from story import (
    SEATED,
    Actor,
    Role,
    badge,
    clerk,
    clock,
    co_facilitator,
    district_1,
    facilitator,
    hall,
    mayor,
    moderator,
    resident,
    stage,
    tablet,
    visitor,
)

from facilitator.core.audiences import watched_by
from facilitator.core.questions.messages import RevealTally
from facilitator.core.teams import MovePerson

A_MODERATORS = (
    *("console", "plan", "people", "stage"),
    *("block:warmup", "block:ropes", "block:rest", "block:dots", "block:lunch", "block:voices"),
    "block:ice",
    *("block:ropes-again", "block:dots-again", "block:voices-again", "block:home"),
)
A_FACILITATORS = (*A_MODERATORS[:2], "notes", *A_MODERATORS[2:])


def watched(story, actor):
    return watched_by(story.state, actor, VIEWS.console_blocks)


@pytest.mark.parametrize(
    ("actor", "topics"),
    [
        (facilitator, A_FACILITATORS),
        (co_facilitator, A_FACILITATORS),
        (moderator, A_MODERATORS),
        (stage, ("stage",)),
        (Actor(Role.MINIATURE, "miniature"), ("stage",)),
        (clerk, ("clerk",)),
        (tablet, ("tablet",)),
        (resident, ("resident", f"mine:{resident.id}")),
        (visitor, ()),
        (badge, ()),
        (clock, ()),
    ],
    ids=str,
)
def test_every_role_watches_its_own_topics_and_no_other(actor, topics):
    assert watched(hall().seated(*SEATED).into("ropes"), actor) == topics


def test_no_role_is_forgotten():
    story = hall()
    for role in Role:
        topics = watched(story, Actor(role, "x"))
        own = [topic for topic in topics if not topic.startswith("block:")]
        assert all(":" not in topic or topic.endswith(":x") for topic in own)


def test_a_participant_watches_their_team_once_they_have_one():
    story = hall().seated(mayor, district_1)
    assert watched(story, mayor) == ("phone", "moving", "mine:mayor")
    story.into("ropes")
    assert watched(story, mayor) == ("phone", "moving", "mine:mayor", "team:red")
    story.and_(facilitator, MovePerson("mayor", "blue"))
    assert watched(story, mayor) == ("phone", "moving", "mine:mayor", "team:blue")


def test_every_watched_topic_has_a_view():
    story = hall().seated(*SEATED).into("ropes").into("dots").and_(facilitator, RevealTally("dots"))
    for actor in (facilitator, mayor, resident, stage):
        for topic in watched(story, actor):
            is_plain = topic == "block:warmup"  # an icebreaker that asks nothing
            assert bool(seen(story.state, topic, story.now)) != is_plain, topic


@pytest.mark.parametrize("topic", ["", "moon", "moon:1", "block:nowhere", "block:recap"])
def test_a_topic_that_means_nothing_shows_nothing(topic):
    assert seen(hall().state, topic) == {}
