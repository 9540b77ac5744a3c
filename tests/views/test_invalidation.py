"""What an event changes, of shared views and of people's own: nobody is left with a stale one."""

import msgspec
import pytest
from histories import Step, asked, begun, histories
from hypothesis import given, settings
from seeing import VIEWS
from story import EVERYBODY, RULES, SEATED, both, changed, facilitator, hall, mayor, resident

from facilitator.activities.breakout.messages import (
    DrawTeams,
    ReportSaved,
    ShowReports,
    WriteContribution,
)
from facilitator.activities.feedback.messages import CommentReceived, OpenWindow, SendComment
from facilitator.core.audiences import watched_by
from facilitator.core.context import Context
from facilitator.core.questions.merging import MergeOptions
from facilitator.core.questions.messages import (
    BallotCast,
    CastBallot,
    ResidentEnrolled,
    RevealTally,
)
from facilitator.core.refused import Refused
from facilitator.views.by_topic import ServerContext
from facilitator.views.invalidation import affected_actors, moves_trail, shared_topics

PROMPTED = changed(
    "ropes",
    settings={
        "prompt": None,
        "prompts": [
            {"text": both("What?", "¿Qué?"), "way": "silent"},
            {"text": both("Why?", "¿Por qué?"), "minutes": 5, "way": "round-robin"},
            {"text": both("Who?", "¿Quién?"), "way": "pairs"},
            {"text": both("Theirs?", "¿Y los suyos?"), "way": "gallery"},
        ],
    },
)


def personal(story) -> dict[str, tuple[bytes, tuple[str, ...]]]:
    """What each is shown of their own, and which topics they watch."""
    found = {}
    RULES.followed.news(story.state)
    for actor in (
        *EVERYBODY,
        *(msgspec.structs.replace(SEATED[0], id=p) for p in story.state.people),
    ):
        body = VIEWS.render(story.state, f"mine:{actor.id}", ServerContext(story.now))
        watched = watched_by(story.state, actor, lambda state: ())
        found[actor.id] = (msgspec.json.encode(body), watched)
    return found


def stale(story, before, number) -> set[str]:
    """Who sees or watches something else than `before` without being named by the last events."""
    shared_topics = set()
    for event, meta in story.history[number:]:
        shared_topics |= affected_actors(event, meta, story.state.residents_by_voter)
    if any(moves_trail(event, RULES) for event, _ in story.history[number:]):
        shared_topics |= RULES.followed.news(story.state)
    now = personal(story)
    if any(event.concerns_everybody for event, _ in story.history[number:]):
        return set()
    return {who for who in before if before[who] != now[who]} - shared_topics


@given(histories(40))
@settings(max_examples=25)
def test_whoevers_own_view_changes_is_concerned(steps: list[Step]):
    for story in (begun(), begun(PROMPTED)):
        no_view_is_stale(story, steps)


def no_view_is_stale(story, steps: list[Step]):
    for number in range(len(steps)):
        actor, command = asked(story.state, steps, number)
        before, position = personal(story), len(story.history)
        try:
            RULES.decide(story.state, command, Context(story.now, actor, "probe"))
        except Refused:
            continue
        story.when(actor, command)
        assert not stale(story, before, position), story.happened


def test_a_new_draw_concerns_those_it_leaves_without_a_team():
    story = hall().seated(*SEATED).into("ropes")
    story.present.discard("manager")
    before, position = personal(story), len(story.history)
    story.and_(facilitator, DrawTeams("ropes"))
    assert not stale(story, before, position)


SHARED = (
    *(*VIEWS.shared, "team:red", "team:blue", "board:ropes:red", "board:ropes:blue"),
    *("gallery:ropes:red", "gallery:ropes:blue"),
    *(f"block:{block}" for block in VIEWS.console_blocks(hall().state)),
)


def shared(story) -> dict[str, bytes]:
    """Every shared view, as everybody would have it."""
    around = ServerContext(story.now, frozenset(story.present))
    return {
        topic: msgspec.json.encode(VIEWS.render(story.state, topic, around)) for topic in SHARED
    }


def changed_by(story, event, actor) -> set[str]:
    """The shared views that look different after this one event."""
    before = shared(story)
    now = shared(story.given(event, by=actor))
    return {topic for topic in SHARED if before[topic] != now[topic]}


@given(histories(40))
@settings(max_examples=25)
def test_a_shared_view_that_changes_is_named_by_the_event_that_changed_it(steps: list[Step]):
    for story in (
        *(begun(), begun().into("dots"), begun().into("voices")),
        begun(PROMPTED),
    ):
        for number in range(len(steps)):
            actor, command = asked(story.state, steps, number)
            context = Context(story.now, actor, f"n{number}", 7, frozenset(story.present))
            try:
                events = RULES.decide(story.state, command, context)
            except Refused:
                continue
            for event in events:
                named = shared_topics(event, RULES)
                changed = changed_by(story, event, actor)
                assert named is None or changed <= named, event


@pytest.mark.parametrize(
    ("block", "actor", "command", "topics"),
    [
        (
            *("dots", mayor, CastBallot("dots", {"trees": 1})),
            {"stage", "moving", "clerk", "resident", "block:dots", "insights"},
        ),
        (
            "ropes",
            mayor,
            WriteContribution("ropes", "Shade"),
            {
                "block:ropes",
                "board:ropes:red",
                "gallery:ropes:red",
                "team:red",
                "stage",
                "insights",
            },
        ),
        (
            *("voices", resident, SendComment("voices", "Shade", "en")),
            {"stage", "phone", "resident", "block:voices", "insights"},
        ),
    ],
    ids=lambda one: getattr(one, "id", None),
)
def test_what_the_hall_does_all_the_time_leaves_most_views_alone(block, actor, command, topics):
    story = hall().seated(mayor).into("ropes").into(block).and_(actor, command)
    (event,) = story.happened
    assert shared_topics(event, RULES) == topics


def test_what_the_hall_sees_at_once_is_named_in_full():
    story = hall().into("voices-again").and_(facilitator, OpenWindow("voices-again"))
    spoken = CommentReceived("voices-again", "c", resident.id, "Shade", "en", "parks", True)
    assert changed_by(story, spoken, resident) == shared_topics(spoken, RULES)
    story = hall().seated(mayor).into("ropes").and_(facilitator, ShowReports("ropes"))
    report = ReportSaved("ropes", "red", "mayor", "One idea")
    assert changed_by(story, report, mayor) == shared_topics(report, RULES)
    story = advised_by_residents().and_(facilitator, RevealTally("dots"))
    ballot = BallotCast("dots", "mayor", {"trees": 1})
    assert changed_by(story, ballot, mayor) == shared_topics(ballot, RULES)


def advised_by_residents():
    plan = changed("dots", settings={"eligible": ["council", "residents"]})
    return hall(plan).seated(mayor).into("dots")


def test_a_residents_ballot_concerns_that_resident_and_no_more_screens_than_any_other():
    story = advised_by_residents()
    for ballot in ({"trees": 1}, {"pools": 1}):
        before, position = personal(story), len(story.history)
        story.and_(resident, CastBallot("dots", ballot))
        assert not stale(story, before, position)
    enrolled = next(one for one, _ in story.history if isinstance(one, ResidentEnrolled))
    assert shared_topics(enrolled, RULES) == {"block:dots"}, "consoles are told of a crowd"
    before, position = personal(story), len(story.history)
    story.and_(facilitator, MergeOptions("dots", "trees", ("pools",)))
    assert personal(story)[resident.id] != before[resident.id]
    assert not stale(story, before, position)


def test_an_event_of_which_nothing_is_known_may_change_every_view():
    story = hall().into("dots")
    assert [shared_topics(event, RULES) for event, _ in story.history] == [None] * len(
        story.history
    )


def test_an_activity_speaks_for_its_own_events_and_for_audiences_that_exist():
    audiences = {*VIEWS.shared, "team", "board", "gallery"}
    for activity in RULES.kinds.values():
        assert activity.invalidates.keys() <= activity.events.keys()
        assert set().union(*activity.invalidates.values()) <= audiences
