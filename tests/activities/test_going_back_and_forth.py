"""A facilitator who goes back and forth, and phones that say what nobody asked them."""

from seeing import seen
from story import RULES, SEATED, both, changed, district_1, facilitator, hall, mayor
from test_a_gallery import Gallery
from test_ranking_a_board import Ranked

from facilitator.activities.breakout.messages import RemoveContribution, WriteContribution
from facilitator.activities.breakout.prompt_messages import ReachPrompt
from facilitator.activities.breakout.ranking_messages import RankingShown
from facilitator.activities.breakout.reporting_messages import CallTeam
from facilitator.core.teams import TeamsDrawn

ASKED = [
    {"text": both("What holds us up?", "¿Qué frena?")},
    {"text": both("What helps?", "¿Qué ayuda?")},
    {"text": both("What is secret?", "¿Qué es secreto?")},
]
RED = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}


def at_work():
    story = hall(changed("ropes", settings={"prompt": None, "prompts": ASKED}))
    story.seated(*SEATED).into("ropes")
    return story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), RED, ("group",), 1))


def asked(story):
    """What phones know of the prompts: the text of each, or nothing of it yet."""
    return [
        one.get("text", {}).get("en")
        for one in seen(story.state, "phone")["activity"]["prompts"]["all"]
    ]


def test_nobody_writes_for_a_prompt_that_teams_have_not_come_to():
    story = at_work().and_(mayor, WriteContribution("ropes", "Ahead of you", prompt=3))
    assert asked(story) == ["What holds us up?", None, None], "the others are not to be known"
    (entry,) = story.own("ropes").rooms["red"].contributions.values()
    assert entry.prompt == 1


def test_what_was_written_for_a_prompt_before_is_still_put_there():
    story = at_work().and_(facilitator, ReachPrompt("ropes", 2))
    story.and_(facilitator, ReachPrompt("ropes", 1))
    story.and_(mayor, WriteContribution("ropes", "Slow line", prompt=2))
    (entry,) = story.own("ropes").rooms["red"].contributions.values()
    assert entry.prompt == 2
    assert asked(story) == ["What holds us up?", "What helps?", None]


def test_a_gallery_that_people_walked_in_is_known_once_they_are_back():
    there = Gallery()
    there.story.and_(facilitator, ReachPrompt("ropes", 1))
    assert asked(there.story) == ["What holds us up?", "What do you like?", None]


def test_a_team_that_is_called_ends_what_it_ranks_also_in_the_midst_of_reports():
    red = Ranked()
    red.ranks(mayor, light=2).and_(facilitator, CallTeam("ropes", "blue"))
    red.story.and_(facilitator, ReachPrompt("ropes", 3)).and_(facilitator, ReachPrompt("ropes", 2))
    red.ranks(district_1, streets=2)
    red.story.when(facilitator, CallTeam("ropes", "red"))
    people = ("mayor", "district-1")
    assert RankingShown("ropes", "red", 2, people) in red.story.happened


def table(story, name):
    scene = RULES.scene(story.state, "ropes")
    tables = RULES.kinds["breakout"].tables
    (found,) = [(one, fill(scene)) for one, fill in tables.items() if one.name == name]
    return found


def test_the_record_says_of_a_result_what_is_not_to_be_published():
    there = Gallery()
    there.placed()
    there.close().and_(facilitator, RemoveContribution("ropes", there.permits))
    sheet, rows = table(there.story, "gallery_results")
    assert [one["text"] for one in rows if one["removed"]] == ["Permits"]
    red = Ranked()
    red.ranks(mayor, light=2, permits=1).and_(facilitator, ReachPrompt("ropes", 3))
    red.story.and_(facilitator, RemoveContribution("ropes", red.permits))
    other, rows = table(red.story, "board_rankings")
    assert [one["text"] for one in rows if one["removed"]] == ["Permits"]
    assert "removed" in sheet.withheld_en and "removed" in other.withheld_es
