"""An insight is put on the list of the next vote, and keeps where it comes from."""

import pytest
from story import changed, facilitator, hall, manager, mayor, moderator

from facilitator.activities.breakout.messages import WriteContribution
from facilitator.core.agenda import JumpTo
from facilitator.core.insights.messages import (
    InsightTakenApart,
    MakeInsight,
    MergeInsights,
    NameInsight,
    TakeInsightApart,
    UndoInsightStep,
)
from facilitator.core.insights.promoting import PromoteInsight, WithdrawCandidate
from facilitator.core.insights.views import insight_desk
from facilitator.core.questions.messages import (
    CastBallot,
    CloseVoting,
    OpenVoting,
    OptionAdded,
    OptionRemoved,
)
from facilitator.core.questions.wordings import RewordOption
from facilitator.core.timekeeping import LeaveOut

SAFE = {"en": "Safe streets", "es": "Calles seguras"}
CALM = {"en": "Calm streets", "es": "Calles tranquilas"}


@pytest.fixture
def story():
    """An insight under a key theme, made of what two people wrote."""
    told = hall().seated(mayor, manager).into("ropes")
    told.and_(mayor, WriteContribution("ropes", "Crossings"))
    voice = f"entry:ropes:{told.fresh}"
    told.and_(moderator, MakeInsight(SAFE, "streets", (voice,)))
    return told


@pytest.fixture
def safe(story) -> str:
    return next(iter(story.state.insight_desk.insights))


def shown(story, insight: str):
    desk = insight_desk(
        story.state, story.rules.voices(story.state), story.rules.hosts(story.state)
    )
    return next((one for one in desk.insights if one.id == insight), None), desk.vote


def test_one_press_puts_it_on_the_list_of_the_next_vote(story, safe):
    story.when(moderator, PromoteInsight(safe, "dots"))
    story.then(OptionAdded("dots", f"c-{story.fresh}", "streets", SAFE, None, safe))
    insight, _ = shown(story, safe)
    [candidate] = insight.candidates
    assert (candidate.block, candidate.title, candidate.can_leave) == ("dots", SAFE, True)
    assert insight.figures.teams == 1


def test_it_is_taken_off_again_while_nobody_has_voted(story, safe):
    story.and_(moderator, PromoteInsight(safe, "dots"))
    option = f"c-{story.fresh}"
    story.when(moderator, WithdrawCandidate(safe, "dots")).then(OptionRemoved("dots", option))
    assert shown(story, safe)[0].candidates == []


def test_what_somebody_has_voted_on_stays_on_the_list(story, safe):
    story.and_(moderator, PromoteInsight(safe, "dots"))
    story.into("dots").and_(mayor, CastBallot("dots", {f"c-{option(story)}": 1}))
    story.when(moderator, WithdrawCandidate(safe, "dots")).refused("has-ballots")
    assert not shown(story, safe)[0].candidates[0].can_leave


def option(story) -> str:
    return next(one.id for one in story.own("dots").items.values() if one.insight)[2:]


def test_a_list_that_was_voted_on_takes_nothing_more_and_the_next_one_does(story, safe):
    story.into("dots").and_(mayor, CastBallot("dots", {"paving": 1}))
    assert shown(story, safe)[1].block == "dots-again"
    story.when(moderator, PromoteInsight(safe, "dots")).refused("moved-on", "block")
    story.and_(moderator, PromoteInsight(safe, "dots-again"))


def test_a_vote_that_is_left_out_is_not_the_next_one(story, safe):
    story.and_(facilitator, LeaveOut("dots"))
    assert shown(story, safe)[1].block == "dots-again"


def test_the_hall_votes_on_the_words_of_the_list_whatever_the_desk_says_later(story, safe):
    story.and_(moderator, PromoteInsight(safe, "dots"))
    story.and_(moderator, NameInsight(safe, CALM, SAFE, "streets"))
    assert shown(story, safe)[0].candidates[0].title == SAFE
    story.and_(facilitator, RewordOption("dots", f"c-{option(story)}", CALM))
    assert shown(story, safe)[0].candidates[0].title == CALM


def test_what_was_taken_apart_is_still_shown_where_it_is_voted_on(story, safe):
    story.and_(moderator, PromoteInsight(safe, "dots"))
    story.and_(facilitator, TakeInsightApart(safe, sure=True))
    insight, _ = shown(story, safe)
    assert (insight.became, len(insight.candidates)) == (safe, 1)
    story.and_(moderator, WithdrawCandidate(safe, "dots"))
    assert shown(story, safe)[0] is None


def test_what_is_on_a_list_stands_until_somebody_is_sure(story, safe):
    made = next(reversed(story.state.insight_desk.steps))
    story.and_(moderator, MakeInsight(CALM))
    calm = story.fresh
    story.and_(moderator, PromoteInsight(safe, "dots"))
    story.when(facilitator, TakeInsightApart(safe)).refused("on-a-list")
    story.when(facilitator, MergeInsights(calm, (safe,))).refused("on-a-list")
    story.when(facilitator, UndoInsightStep(made)).refused("on-a-list")
    story.and_(facilitator, MergeInsights(safe, (calm,)))
    story.when(facilitator, TakeInsightApart(safe, sure=True)).then(
        InsightTakenApart(story.fresh, safe)
    )


def test_what_was_taken_off_the_list_or_was_voted_on_long_ago_asks_nobody(story, safe):
    story.and_(moderator, PromoteInsight(safe, "dots"))
    story.and_(moderator, WithdrawCandidate(safe, "dots"))
    story.and_(facilitator, TakeInsightApart(safe))
    story.and_(facilitator, UndoInsightStep(story.fresh))
    story.and_(moderator, PromoteInsight(safe, "dots"))
    story.into("dots")
    days = story.state.plan.days
    after = next(day for day in days if any(one.id == "dots" for one in day.blocks)).blocks[-1]
    story.and_(facilitator, JumpTo(after.id, "dots"))
    story.and_(facilitator, TakeInsightApart(safe))


def test_an_insight_without_a_theme_has_to_be_given_one_where_there_are_several_lists(story):
    story.and_(moderator, MakeInsight(CALM))
    story.when(moderator, PromoteInsight(story.fresh, "dots")).refused("no-such-theme", "theme")


def test_where_there_is_one_list_only_it_needs_no_theme():
    one_list = {"themes": [{"theme": "parks", "items": []}], "quota": None}
    story = hall(changed("dots", settings=one_list)).into("ropes")
    story.and_(moderator, MakeInsight(CALM))
    story.when(moderator, PromoteInsight(story.fresh, "dots"))
    assert story.happened[0].theme == "parks"


def test_it_stands_on_a_list_once(story, safe):
    story.and_(moderator, PromoteInsight(safe, "dots"))
    story.when(moderator, PromoteInsight(safe, "dots")).refused("listed-already")


def test_a_vote_that_has_closed_without_a_ballot_takes_nothing_more(story, safe):
    story.ended().into("dots-again").and_(facilitator, OpenVoting("dots-again"))
    story.and_(facilitator, CloseVoting("dots-again"))
    story.when(moderator, PromoteInsight(safe, "dots-again")).refused("closed", "block")


def test_without_a_vote_to_come_there_is_none_to_stand_in(story, safe):
    story.ended().into("action")
    assert shown(story, safe)[1] is None
    story.when(moderator, PromoteInsight(safe, "dots-again")).refused("closed", "block")


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (PromoteInsight("gone", "dots"), "no-such-insight", "insight"),
        (WithdrawCandidate("gone", "dots"), "no-such-item", "insight"),
        (WithdrawCandidate("gone", "rest"), "no-such-item", "insight"),
    ],
)
def test_what_is_not_there_is_not_voted_on(story, command, code, path):
    story.when(moderator, command).refused(code, path)
