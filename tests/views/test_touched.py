"""Whose own view an event changes: nobody is left with a stale one."""

import msgspec
from histories import Step, asked, begun, histories
from hypothesis import given, settings
from story import EVERYBODY, RULES, SEATED, facilitator, hall

from facilitator.activities.breakout.messages import DrawTeams
from facilitator.core.context import Context
from facilitator.core.refused import Refused
from facilitator.views.audiences import Views
from facilitator.views.topics import watched_by
from facilitator.views.touched import concerned

VIEWS = Views(RULES)


def personal(story) -> dict[str, tuple[bytes, tuple[str, ...]]]:
    """What each is shown of their own, and which topics they watch."""
    found = {}
    for actor in (
        *EVERYBODY,
        *(msgspec.structs.replace(SEATED[0], id=p) for p in story.state.people),
    ):
        body = VIEWS.render(story.state, f"mine:{actor.id}", story.now, frozenset())
        found[actor.id] = (msgspec.json.encode(body), watched_by(story.state, actor, ()))
    return found


def stale(story, before, number) -> set[str]:
    """Who sees or watches something else than `before` without being named by the last events."""
    touched = set()
    for event, meta in story.history[number:]:
        touched |= concerned(event, meta)
    now = personal(story)
    return {who for who in before if before[who] != now[who]} - touched


@given(histories(40))
@settings(max_examples=25)
def test_whoevers_own_view_changes_is_concerned(steps: list[Step]):
    story = begun()
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
