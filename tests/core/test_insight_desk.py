"""The insight desk: voices of teams, residents and the plan, gathered into insights."""

import pytest
from story import Hall, district_1, facilitator, hall, manager, mayor, moderator, resident_es

from facilitator.activities.breakout.messages import RemoveContribution, WriteContribution
from facilitator.activities.feedback.messages import ApproveComment, DeclineComment, SendComment
from facilitator.core.context import EventMeta
from facilitator.core.insights.messages import (
    InsightMade,
    MakeInsight,
    MergeInsights,
    NameInsight,
    PlaceVoices,
    SetVoicesAside,
    TakeInsightApart,
    UndoInsightStep,
)
from facilitator.core.insights.state import SetAside, insight_made

SAFE = {"en": "Safe streets", "es": "Calles seguras"}
TREES = {"en": "More trees"}


def wrote(story: Hall, who, text: str) -> str:
    """Somebody has written on their team's board: the voice."""
    story.and_(who, WriteContribution("ropes", text))
    return f"entry:ropes:{story.fresh}"


@pytest.fixture
def heard() -> tuple[Hall, list[str]]:
    """Three entries of two teams."""
    story = hall().seated(mayor, district_1, manager).into("ropes")
    return story, [wrote(story, who, f"by {who.id}") for who in (mayor, district_1, manager)]


def made(story: Hall, *voices: str, title: dict[str, str] = SAFE) -> str:
    story.and_(facilitator, MakeInsight(title, voices=voices))
    return story.fresh


def held(story: Hall, insight: str) -> list[str]:
    return story.state.insight_desk.insights[insight].voices


def test_an_insight_gathers_voices_of_several_teams(heard):
    story, [one, two, _] = heard
    story.when(moderator, MakeInsight(SAFE, "streets", (one, two)))
    story.then(InsightMade(story.fresh, SAFE, "streets", (one, two)))
    assert held(story, story.fresh) == [one, two]


def test_an_insight_that_is_there_is_not_made_anew(heard):
    story, [one, two, _] = heard
    insight = made(story, one)
    again = InsightMade(insight, TREES, None, (two,))
    insight_made(story.state, again, EventMeta(story.state.position + 1, 0, "facilitator", "c"))
    assert held(story, insight) == [one]
    assert story.state.insight_desk.insights[insight].title == SAFE


def test_a_voice_is_in_one_insight_at_a_time(heard):
    story, [one, two, _] = heard
    first = made(story, one, two)
    second = made(story, two, title=TREES)
    assert (held(story, first), held(story, second)) == ([one], [two])


def test_a_voice_goes_where_it_was_put_last_and_behind_which(heard):
    story, [one, two, three] = heard
    insight = made(story, one, two)
    story.and_(facilitator, PlaceVoices((three,), insight, one))
    assert held(story, insight) == [one, three, two]
    story.and_(moderator, PlaceVoices((three,), insight))
    assert held(story, insight) == [three, one, two]


def test_where_it_is_already_is_no_step(heard):
    story, [one, two, _] = heard
    insight = made(story, one, two)
    story.when(facilitator, PlaceVoices((two,), insight, one)).then()


def test_a_voice_that_is_set_aside_says_why_and_by_whom(heard):
    story, [one, *_] = heard
    story.and_(moderator, SetVoicesAside((one,), "said twice"))
    assert story.state.insight_desk.place(one) == SetAside("said twice", str(moderator), story.now)


def test_two_insights_become_one_and_both_stay(heard):
    story, [one, two, three] = heard
    kept, other = made(story, one), made(story, two, three, title=TREES)
    story.and_(facilitator, MergeInsights(kept, (other,)))
    assert held(story, kept) == [one, two, three]
    assert story.state.insight_desk.insights[other].became == kept


def test_what_is_part_of_another_takes_no_voice(heard):
    story, [one, two, three] = heard
    kept, other = made(story, one), made(story, two)
    story.and_(facilitator, MergeInsights(kept, (other,)))
    story.when(facilitator, PlaceVoices((three,), other)).refused("no-such-insight", "to")


def test_an_insight_taken_apart_frees_its_voices(heard):
    story, [one, *_] = heard
    insight = made(story, one)
    story.and_(facilitator, TakeInsightApart(insight))
    assert story.state.insight_desk.place(one) is None


UNDONE = [
    lambda first, second, voice: MergeInsights(first, (second,)),
    lambda first, second, voice: TakeInsightApart(first),
    lambda first, second, voice: SetVoicesAside((voice,), "said twice"),
    lambda first, second, voice: PlaceVoices((voice,), second),
    lambda first, second, voice: PlaceVoices((voice,)),
    lambda first, second, voice: MakeInsight(TREES, voices=(voice,)),
    lambda first, second, voice: NameInsight(first, TREES, SAFE, "parks"),
]


@pytest.mark.parametrize("step", UNDONE)
def test_every_step_can_be_taken_back(heard, step):
    story, [one, two, three] = heard
    first, second = made(story, one, two), made(story, three, title=TREES)
    before = looks(story)
    story.and_(moderator, step(first, second, one))
    assert looks(story) != before
    story.and_(facilitator, UndoInsightStep(story.fresh))
    assert looks(story) == before


def looks(story: Hall):
    """What stands, with what is in it, and what is set aside."""
    desk = story.state.insight_desk
    standing = [one for one in desk.insights.values() if one.became is None]
    return [(one.id, one.title, one.theme, [*one.voices]) for one in standing], {**desk.aside}


def test_steps_are_taken_back_one_after_the_other(heard):
    story, [one, two, three] = heard
    nothing = looks(story)
    steps = [made(story, one, two)]
    for command in (
        PlaceVoices((three,), steps[0]),
        PlaceVoices((three,)),
        TakeInsightApart(steps[0]),
    ):
        story.and_(facilitator, command)
        steps.append(story.fresh)
    for step in reversed(steps):
        story.and_(facilitator, UndoInsightStep(step))
    assert looks(story) == nothing


def test_what_another_has_moved_since_is_not_undone_over_it(heard):
    story, [one, two, _] = heard
    insight = made(story, two)
    story.and_(moderator, PlaceVoices((one,), insight))
    step = story.fresh
    story.and_(facilitator, PlaceVoices((one,)))
    story.when(moderator, UndoInsightStep(step)).refused("moved-since", "step")


def test_an_insight_that_holds_more_by_now_is_not_undone(heard):
    story, [one, two, _] = heard
    insight = made(story, one)
    story.and_(moderator, PlaceVoices((two,), insight))
    story.when(facilitator, UndoInsightStep(insight)).refused("moved-since", "step")


def test_a_step_is_undone_once(heard):
    story, [one, *_] = heard
    insight = made(story, one)
    story.and_(facilitator, UndoInsightStep(insight))
    story.when(moderator, UndoInsightStep(insight)).refused("no-such-step", "step")


def test_a_title_is_not_written_over_one_that_was_not_seen(heard):
    story, _ = heard
    insight = made(story)
    story.and_(moderator, NameInsight(insight, TREES, SAFE))
    story.when(facilitator, NameInsight(insight, {"en": "Trees"}, SAFE)).refused(
        "newer-elsewhere", "was"
    )


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (MakeInsight(SAFE, "harbour"), "no-such-theme", "theme"),
        (MakeInsight(SAFE, voices=("entry:ropes:nobody",)), "no-such-voice", "voices"),
        (MakeInsight({"en": " "}), "empty-text", "title"),
        (PlaceVoices(("point:steps:0",)), "no-such-voice", "voices"),
        (NameInsight("gone", SAFE, SAFE), "no-such-insight", "insight"),
        (MergeInsights("n9", ("n9",)), "same-insight", "merged"),
        (TakeInsightApart("gone"), "no-such-insight", "insight"),
        (UndoInsightStep("gone"), "no-such-step", "step"),
    ],
)
def test_what_cannot_be_is_refused(heard, command, code, path):
    heard[0].when(facilitator, command).refused(code, path)


def test_a_voice_cannot_be_put_behind_one_that_is_elsewhere(heard):
    story, [one, two, _] = heard
    insight = made(story, one)
    story.when(facilitator, PlaceVoices((one,), insight, two)).refused("moved-since", "after")


def test_an_entry_that_was_taken_off_its_board_stays_where_it_was_put_and_is_gone(heard):
    story, [one, *_] = heard
    insight = made(story, one)
    story.and_(mayor, RemoveContribution("ropes", one.rpartition(":")[2]))
    assert held(story, insight) == [one]
    assert story.rules.voices(story.state)[one].is_gone


def test_what_nobody_has_confirmed_is_not_heard_yet():
    plan = hall().seated(mayor, district_1).into("ropes")
    voice = wrote(plan, mayor, "Benches")
    plan.state.people["mayor"].confirmed = False
    assert voice not in plan.rules.voices(plan.state)


def test_a_comment_is_heard_once_it_is_shown_and_in_its_language():
    story = hall().seated(mayor).into("voices")
    story.and_(resident_es, SendComment("voices", "Más árboles", "es"))
    voice = f"comment:voices:{story.fresh}"
    assert voice not in story.rules.voices(story.state)
    comment = voice.rpartition(":")[2]
    story.and_(moderator, ApproveComment("voices", comment))
    assert story.rules.voices(story.state)[voice].text == {"es": "Más árboles"}
    story.and_(moderator, DeclineComment("voices", comment, "off topic"))
    assert story.rules.voices(story.state)[voice].is_gone


def test_a_point_of_the_context_is_a_voice_in_all_its_languages():
    [point] = [one for one in hall().rules.voices(hall().state).values() if one.source == "point"]
    assert point.text == {"en": "One", "es": "Uno"}
    assert point.id.startswith("point:steps:")
