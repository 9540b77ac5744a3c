"""What joins an insight after voting began on it is no origin of what was decided: it is marked."""

import pytest
from seeing import seen
from story import PLAN, changed, facilitator, hall, mayor, moderator, resident, resident_es

from facilitator.activities.feedback.messages import ApproveComment, SendComment
from facilitator.core.insights.messages import (
    MakeInsight,
    MergeInsights,
    PlaceVoices,
    UndoInsightStep,
)
from facilitator.core.insights.promoting import PromoteInsight
from facilitator.core.questions.messages import (
    BeginRound,
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    RevealTally,
)
from facilitator.core.spotlight import ShowTrail
from facilitator.core.trail import trail_of
from facilitator.core.trail_around import around

WON, LOST = {"en": "Safe streets", "es": "Calles seguras"}, {"en": "More trees"}
VOTE = "dots-again"


class Decided:
    """Two insights of a comment each were voted on; one won, and a third comment came later."""

    def __init__(self, **settings: object) -> None:
        plan = changed(VOTE, settings=settings) if settings else PLAN
        self.story = hall(plan).seated(mayor).into("voices")
        self.comments = [self.said(who) for who in (resident, resident_es)]
        self.won, self.lost = (
            self.listed(title, one) for title, one in zip((WON, LOST), self.comments, strict=True)
        )
        story = self.story.after(minutes=5).ended().into(VOTE)
        self.began = story.now
        story.and_(facilitator, OpenVoting(VOTE))
        story.and_(mayor, CastBallot(VOTE, {self.won[1]: 2})).after(minutes=5)
        story.and_(facilitator, CloseVoting(VOTE)).and_(facilitator, RevealTally(VOTE))
        self.joined = story.after(minutes=5).now

    def said(self, who) -> str:
        self.story.and_(who, SendComment("voices", f"Said by {who.id}", "en"))
        comment = self.story.fresh
        self.story.and_(moderator, ApproveComment("voices", comment))
        return f"comment:voices:{comment}"

    def listed(self, title, voice: str) -> tuple[str, str]:
        self.story.and_(moderator, MakeInsight(title, "streets", (voice,)))
        insight = self.story.fresh
        self.story.and_(moderator, PromoteInsight(insight, VOTE))
        return insight, f"c-{self.story.fresh}"

    def of(self, name: str, public: bool = True):
        rules, state = self.story.rules, self.story.state
        whole = trail_of(state, rules.voices(state), rules.hosts(state), public)
        return around(whole, name)

    def result(self, of: tuple[str, str]) -> str:
        return f"result:{VOTE}:1:{of[1]}"

    def late(self, name: str, public: bool = True) -> dict[str, int]:
        return {one.id: one.late for one in self.of(name, public).marks.values() if one.late}


@pytest.fixture
def decided() -> Decided:
    return Decided()


@pytest.mark.parametrize("public", [True, False])
def test_what_was_merged_into_the_winner_after_the_vote_led_to_its_own_result_alone(
    decided: Decided, public: bool
):
    assert not decided.late(decided.result(decided.won), public)
    step = MergeInsights(decided.won[0], (decided.lost[0],), sure=True)
    decided.story.and_(moderator, step)
    mine, other = decided.comments
    lost = f"insight:{decided.lost[0]}"
    assert decided.late(decided.result(decided.won), public) == {
        other: decided.joined,
        lost: decided.joined,
    }
    assert not decided.late(decided.result(decided.lost), public), "that is where it comes from"
    of_other = decided.late(other, public)
    won = {f"option:{VOTE}:{decided.won[1]}", decided.result(decided.won)}
    assert of_other == dict.fromkeys(won, decided.joined), "voted on before it joined"
    links = {
        (one.source, one.target): one.late
        for one in decided.of(f"insight:{decided.won[0]}", public).links
    }
    assert links[other, f"insight:{decided.won[0]}"]
    assert not links[mine, f"insight:{decided.won[0]}"]


def test_a_comment_that_was_placed_there_after_the_vote_is_told_of_that_to_its_author(
    decided: Decided,
):
    decided.story.ended().into("voices")
    late = decided.said(resident)
    at = decided.story.after(minutes=1).now
    decided.story.and_(moderator, PlaceVoices((late,), decided.won[0]))
    assert decided.late(decided.result(decided.won)) == {late: at}
    own = seen(decided.story.state, f"mine:{resident.id}")["taken_up"]
    assert [(one["mark"], one.get("late", False)) for one in own] == [
        (decided.comments[0], False),
        (late, True),
    ]
    decided.story.and_(facilitator, ShowTrail(decided.result(decided.won)))
    columns = seen(decided.story.state, "stage")["spot"]["trail"]["columns"]
    assert [one.get("late", 0) for one in columns[0]["marks"]] == [0, at], "last on the stage"


def test_what_was_gathered_before_the_vote_is_not_late_though_it_was_merged_twice(
    decided: Decided,
):
    story = decided.story
    step = MergeInsights(decided.won[0], (decided.lost[0],), sure=True)
    story.and_(moderator, step).and_(moderator, UndoInsightStep(story.fresh))
    assert not decided.late(decided.result(decided.won))
    mark = decided.of(decided.result(decided.won)).marks[f"option:{VOTE}:{decided.won[1]}"]
    assert mark.began == decided.began


def test_a_result_has_its_theme_and_says_whether_it_goes_forward(decided: Decided):
    won = decided.of(decided.result(decided.won)).marks[decided.result(decided.won)]
    assert (won.rank, won.votes, won.voters, won.forward) == (1, 2, 1, None), "there are no places"
    assert won.theme == {"en": "Streets", "es": "Calles"}


def test_whether_something_goes_forward_is_told_once_the_hall_was_shown_what_came_of_all():
    decided = Decided(take=1)

    def forward(public: bool) -> list[bool | None]:
        both = [decided.result(one) for one in (decided.won, decided.lost)]
        return [decided.of(one, public).marks[one].forward for one in both]

    assert forward(public=True) == forward(public=False) == [True, False]
    decided.story.and_(facilitator, BeginRound(VOTE, "again", 1))
    assert forward(public=False) == [None, None], "that round is set aside"
    decided.story.and_(mayor, CastBallot(VOTE, {decided.lost[1]: 1}, round=2))
    decided.story.and_(facilitator, CloseVoting(VOTE))
    ahead = f"result:{VOTE}:2:{decided.lost[1]}"
    assert decided.of(ahead, public=False).marks[ahead].forward
    decided.story.and_(facilitator, HideTally(VOTE))
    assert ahead not in decided.of(f"insight:{decided.lost[0]}").marks, "nobody sees it now"
    assert forward(public=True) == [None, None]
