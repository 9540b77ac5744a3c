"""Laws of the insight desk, over whatever teams write and consoles do, in any order."""

from collections import Counter

import msgspec
from histories import INSIGHTS, ROOMS, begun, histories, told
from hypothesis import given
from story import AGENDA, Hall, facilitator

from facilitator.core.insights.messages import UndoInsightStep
from facilitator.core.insights.state import StepUndone
from facilitator.core.insights.views import insight_desk
from facilitator.plan.values import Plan

PLACES = [{"id": f"district-{one}", "title": {"en": f"District {one}"}} for one in (1, 2)]
DISTRICTS = {"mayor": "1", "district-1": "1", "district-2": "2", "manager": "9"}
WITH_PLACES = msgspec.convert(
    AGENDA
    | {
        "places": PLACES,
        "people": [
            one | {"attributes": {"district": DISTRICTS[one["id"]]}} for one in AGENDA["people"]
        ],
    },
    Plan,
)
SOMETHING_DONE = [*ROOMS, *INSIGHTS, *INSIGHTS]


@given(histories())
def test_every_voice_is_in_exactly_one_place_or_none(steps):
    for story in told(begun(), steps, SOMETHING_DONE):
        desk = story.state.insight_desk
        held = Counter(voice for one in desk.insights.values() for voice in one.voices)
        assert set(held.values()) <= {1}
        assert {one: desk.place_of[one] for one in held} == desk.place_of
        assert not held.keys() & desk.aside.keys()
        for insight in desk.insights.values():
            assert all(desk.place_of[voice] == insight.id for voice in insight.voices)
            assert insight.became is None or not insight.voices, "what stands no more holds nothing"


@given(histories())
def test_whatever_is_undone_is_as_it_was_before(steps):
    looks = [looked_at(begun())]
    for story in told(begun(), steps, SOMETHING_DONE):
        now = looked_at(story)
        if now == looks[-1]:
            continue
        latest = next(reversed(story.state.insight_desk.steps), None)
        if latest and [getattr(one, "id", None) for one in story.happened] == [latest]:
            undone = Hall(None)
            undone.state = replayed(story)
            undone.and_(facilitator, UndoInsightStep(latest))
            assert looked_at(undone) == looks[-1]
        looks.append(now)


@given(histories())
def test_the_figures_of_an_insight_are_those_of_the_voices_in_it(steps):
    for story in told(begun(WITH_PLACES), steps, SOMETHING_DONE):
        desk = story.state.insight_desk
        voices = story.rules.voices(story.state)
        for shown in insight_desk(story.state, voices, []).insights:
            inside = [voices[one] for one in shown.voices]
            assert shown.figures.teams == len({one.team for one in inside if one.team})
            assert shown.figures.points == sum(one.id.startswith("point:") for one in inside)
            writers = {one.who for one in inside if one.id.startswith("entry:")}
            assert shown.figures.people == len(writers)
            comments = [one for one in inside if one.id.startswith("comment:")]
            assert shown.figures.residents == len({one.who for one in comments})
            assert shown.figures.languages == len({one for said in comments for one in said.text})
            inner = story.state.people
            districts = {inner[one].attributes.get("district") for one in writers if one in inner}
            assert shown.figures.places == len({*districts} & {"1", "2"})
            assert {one: desk.place_of[one] for one in shown.voices} == dict.fromkeys(
                shown.voices, shown.id
            )


def looked_at(story: Hall):
    """What stands, with what is in it, and what is set aside."""
    desk = story.state.insight_desk
    standing = [one for one in desk.insights.values() if one.became is None]
    return [(one.id, one.title, one.theme, [*one.voices]) for one in standing], {**desk.aside}


def replayed(story: Hall):
    """The same session once more, for a step that the story does not take."""
    again = Hall(None)
    for event, meta in story.history:
        again.rules.evolve(again.state, event, meta)
    return again.state


@given(histories())
def test_whoever_follows_the_steps_knows_where_each_voice_is(steps):
    """Also through what was taken back: the export tells no more than these."""
    for story in told(begun(), steps, SOMETHING_DONE):
        desk, where, done = story.state.insight_desk, {}, {}
        for one in desk.history:
            if isinstance(one, StepUndone):
                where |= done.pop(one.step)
                continue
            name, step = one
            done[name] = {voice: where.get(voice) for voice in step.came_from}
            came_from = {
                voice: place[0] if isinstance(place, tuple) else place and place.reason
                for voice, place in step.came_from.items()
            }
            assert came_from == done[name]
            where |= dict.fromkeys(step.came_from, step.went_to or step.reason or None)
        held = {voice: place for voice, place in where.items() if place}
        aside = {voice: why.reason for voice, why in desk.aside.items()}
        assert held == desk.place_of | aside
        assert done.keys() == desk.steps.keys()
