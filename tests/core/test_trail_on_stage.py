"""The trail before the hall: what anybody may follow and no more, few marks, the rest counted."""

import pytest
from seeing import seen
from story import facilitator, hall, manager, mayor, moderator, resident, resident_es

from facilitator.activities.breakout.messages import WriteContribution
from facilitator.activities.feedback.messages import ApproveComment, DeclineComment, SendComment
from facilitator.core.insights.messages import (
    MakeInsight,
    NameInsight,
    PlaceVoices,
    TakeInsightApart,
)
from facilitator.core.insights.promoting import PromoteInsight
from facilitator.core.questions.messages import (
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    RevealTally,
)
from facilitator.core.spotlight import ClearSpot, ShowJoin, ShowTrail, SpotShown
from facilitator.core.stage import PageShown, ShowPage
from facilitator.core.trail_on_stage import MOST_PAGES, ROWS

SAFE = {"en": "Safe streets", "es": "Calles seguras"}
VOTE = "dots-again"


@pytest.fixture
def promoted():
    """An insight of two teams' sentences and two comments is on a list that nobody has seen yet."""
    story = hall().seated(mayor, manager).into("ropes")
    entries = []
    for who in (mayor, manager):
        story.and_(who, WriteContribution("ropes", f"SAID by {who.id}"))
        entries.append(f"entry:ropes:{story.fresh}")
    story.into("voices")
    comments = []
    for text in ("Más cruces", "Luz en el paso"):
        story.and_(resident_es, SendComment("voices", text, "es")).after(seconds=60)
        comments.append(story.fresh)
        story.and_(moderator, ApproveComment("voices", story.fresh))
    voices = (*entries, *(f"comment:voices:{one}" for one in comments))
    story.and_(moderator, MakeInsight(SAFE, "streets", voices))
    insight = story.fresh
    story.and_(moderator, PromoteInsight(insight, VOTE))
    return story, comments, f"insight:{insight}", f"c-{story.fresh}"


def opened(promoted):
    """The hall could choose it."""
    story, comments, insight, option = promoted
    story.ended().into(VOTE).and_(facilitator, OpenVoting(VOTE))
    return story, comments, insight, option


def spot(story):
    return seen(story.state, "stage")["spot"]


def marks(story, kind: str):
    columns = spot(story)["trail"]["columns"]
    return next((one["marks"] for one in columns if one["kind"] == kind), [])


def test_what_the_hall_could_not_choose_yet_has_no_trail_before_it(promoted):
    story, _, insight, _ = promoted
    story.when(facilitator, ShowTrail(insight)).refused("nothing-to-show", "mark")
    story.when(facilitator, ShowTrail("insight:none")).refused("nothing-to-show", "mark")


def test_it_is_put_there_once_and_taken_off(promoted):
    story, _, insight, _ = opened(promoted)
    story.when(facilitator, ShowTrail(insight)).then(SpotShown("", "trail", insight))
    story.and_(facilitator, ShowTrail(insight))
    story.when(facilitator, ShowTrail(insight)).then()
    assert [one["kind"] for one in spot(story)["trail"]["columns"]] == [
        "voice",
        "insight",
        "option",
    ]
    assert spot(story)["block"] is None
    story.and_(facilitator, ClearSpot())
    assert spot(story) is None


def test_what_teams_wrote_is_counted_and_what_is_not_shown_any_more_too(promoted):
    story, comments, insight, _ = opened(promoted)
    story.and_(facilitator, ShowTrail(insight))
    read, other, *unread = marks(story, "voice")
    assert [read["title"], other["title"]] == [{"es": "Más cruces"}, {"es": "Luz en el paso"}]
    assert [(one["title"], one["of"]["en"]) for one in unread] == [({}, "Blue"), ({}, "Red")]
    story.and_(moderator, DeclineComment("voices", comments[0], "Sent by mistake."))
    assert "Más cruces" not in repr(spot(story))
    gone = marks(story, "voice")[-1]
    assert (gone["title"], gone["note"]) == ({}, "gone")
    assert "of" not in gone


def test_what_is_split_stays_there_marked(promoted):
    story, _, insight, _ = opened(promoted)
    story.and_(facilitator, ShowTrail(insight))
    story.and_(moderator, TakeInsightApart(insight.partition(":")[2], sure=True))
    assert marks(story, "insight")[0]["note"] == "apart"
    past = [one for one in spot(story)["trail"]["links"] if one["source"][0] == 0]
    assert len(past) == len(marks(story, "voice"))
    assert all(one["past"] for one in past)


def test_a_result_that_is_hidden_again_leaves_the_stage(promoted):
    story, _, _, option = opened(promoted)
    story.and_(mayor, CastBallot(VOTE, {option: 2})).and_(facilitator, CloseVoting(VOTE))
    result = f"result:{VOTE}:1:{option}"
    story.and_(facilitator, HideTally(VOTE))
    story.when(facilitator, ShowTrail(result)).refused("nothing-to-show", "mark")
    story.and_(facilitator, RevealTally(VOTE)).and_(facilitator, ShowTrail(result))
    (shown,) = marks(story, "result")
    assert (shown["rank"], shown["votes"], shown["voters"]) == (1, 2, 1)
    assert shown["opened"]
    story.and_(facilitator, HideTally(VOTE))
    assert spot(story) is None, "the block that runs is seen again"


@pytest.fixture
def of_many(promoted):
    """As many comments more as make two pages."""
    return more_said(promoted, ROWS)


def more_said(promoted, count: int):
    story, _, insight, option = promoted
    comments = []
    for number in range(count):
        who = (resident, resident_es)[number % 2]
        story.and_(who, SendComment("voices", f"Shade {number}", "en")).after(seconds=60)
        comments.append(f"comment:voices:{story.fresh}")
        story.and_(moderator, ApproveComment("voices", story.fresh))
    story.and_(moderator, PlaceVoices(tuple(comments), insight.partition(":")[2]))
    opened(promoted)
    story.and_(facilitator, ShowTrail(insight))
    return story, insight, option


def test_what_finds_no_room_beside_the_first_comes_on_later_pages(of_many):
    story, _, _ = of_many
    first, second = spot(story)["pages"]
    column, *others = spot(story)["trail"]["columns"]
    assert (first["id"], second["id"]) == ("trail-1", "trail-2")
    assert len(column["marks"]) == column["count"] == ROWS + 4
    assert [piece["of"] for piece in first["pieces"]] == ["voice", "insight", "option"]
    assert [(piece.get("start", 0), piece["end"]) for piece in second["pieces"]] == [
        (ROWS, ROWS + 4),
        (0, 1),
        (0, 1),
    ], "a column that has no more stays as it is"
    assert [len(one["marks"]) for one in others] == [1, 1]
    unsaid = [number for number, one in enumerate(column["marks"]) if not one["title"]]
    assert unsaid == [ROWS - 2, ROWS - 1], "what teams wrote is on the first page"
    assert len(spot(story)["trail"]["links"]) == ROWS + 4 + 1


def test_its_pages_are_led_as_those_of_a_block_are(of_many):
    story, _, option = of_many
    story.when(facilitator, ShowPage("trail", "trail-2", spot=True))
    story.then(PageShown("trail", "trail-2", 1, False, True))
    story.and_(facilitator, ShowPage("trail", "trail-2", spot=True))
    assert spot(story)["cue"]["page"] == "trail-2"
    story.when(facilitator, ShowPage("trail", "trail-3", spot=True)).refused("no-such-page", "page")
    story.when(facilitator, ShowPage(VOTE, "trail-1", spot=True)).refused("moved-on")
    story.and_(facilitator, ShowTrail(f"option:{VOTE}:{option}"))
    assert spot(story)["cue"]["page"] == "", "another one begins with its first page"
    story.and_(facilitator, ShowJoin())
    story.when(facilitator, ShowPage("trail", "trail-1", spot=True)).refused("moved-on")


def test_so_many_pages_are_turned_and_no_more_the_rest_is_counted(promoted):
    story, _, _ = more_said(promoted, ROWS * MOST_PAGES)
    column = spot(story)["trail"]["columns"][0]
    assert len(spot(story)["pages"]) == MOST_PAGES
    assert len(column["marks"]) == ROWS * MOST_PAGES == column["count"] - column["more"]
    assert all(one["source"][1] < ROWS * MOST_PAGES for one in spot(story)["trail"]["links"])


def test_the_desk_may_word_it_anew_and_the_hall_reads_what_it_chose_from(promoted):
    story, _, insight, _ = opened(promoted)
    story.and_(facilitator, ShowTrail(insight))
    name = insight.partition(":")[2]
    story.and_(moderator, NameInsight(name, {"en": "Not for the hall"}, SAFE, "streets"))
    assert "Not for the hall" not in repr(spot(story))
