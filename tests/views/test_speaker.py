"""The speakers' view: their block, its clock against the plan, what comes next, messages."""

from seeing import VIEWS, seen
from story import MINUTE, Hall, changed, facilitator, hall, stage

from facilitator.core.audiences import watched_by
from facilitator.core.notices import SendNotice
from facilitator.core.stage_clock import SetStageClock


def view(story: Hall):
    return seen(story.state, "speakers", story.now)


def test_it_shows_the_block_its_clock_and_what_comes_next():
    who = [{"name": {"en": "Ms. Ruiz", "es": "Sra. Ruiz"}, "role": None}]
    story = Hall(changed("dots", who=who)).into("recap")
    found = view(story)
    assert found["block"] == {"title": {"en": "Recap", "es": "Recap (es)"}, "who": []}
    assert found["next"]["who"] == who
    assert found["clock"]["ends_at"] == story.now + 15 * MINUTE


def test_a_clock_that_is_hidden_from_the_hall_is_not_hidden_from_who_speaks():
    story = hall().into("recap").and_(facilitator, SetStageClock("recap", "hidden"))
    assert view(story)["clock"]["ends_at"] > story.now


def test_it_says_when_the_block_was_planned_to_end():
    story = hall().into("welcome")
    planned = view(story)["planned_end"]
    assert view(story.after(minutes=10))["planned_end"] == planned == story.now + 20 * MINUTE


def test_before_and_after_a_day_nothing_runs():
    for story in (hall(), hall().into("welcome").ended()):
        found = view(story)
        assert (found["block"], found["clock"], found["next"], found["planned_end"]) == (None,) * 4


def test_in_the_last_block_nothing_comes_next():
    assert view(hall().into("debate"))["next"] is None


def test_what_is_said_to_speakers_no_other_audience_is_told_but_consoles():
    story = hall().into("ropes").and_(facilitator, SendNotice("speakers", {"en": "TWOMINUTES"}))
    told = {topic for topic in VIEWS.shared if "TWOMINUTES" in str(seen(story.state, topic))}
    assert told == {"speakers", "console"}
    assert "speakers" not in watched_by(story.state, stage, VIEWS.console_blocks)
    assert view(story)["notice"]["text"] == {"en": "TWOMINUTES"}


def test_what_is_said_to_everyone_speakers_are_told_too():
    story = hall().into("ropes").and_(facilitator, SendNotice("everyone", {"en": "Lunch"}))
    assert (view(story)["everyone"]["text"], view(story)["notice"]) == ({"en": "Lunch"}, None)
