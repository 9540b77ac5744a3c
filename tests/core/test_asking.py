"""A question is asked in any block: open at once, counted like every vote, kept like one."""

import pytest
from seeing import seen
from story import SEATED, district_1, facilitator, hall, mayor, moderator, turnout

from facilitator.core import current_plan
from facilitator.core.agenda import Advance, GoBack
from facilitator.core.people import GiveUpPlace
from facilitator.core.questions.asking import AskQuestion, QuestionWithdrawn, WithdrawQuestion
from facilitator.core.questions.messages import (
    AddOption,
    BallotCast,
    BallotSetAside,
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    RevealTally,
    UncoverNext,
    VotingClosed,
)
from facilitator.core.questions.wordings import RewordOption, TranslateOption
from facilitator.core.spotlight import ClearSpot, Spotlight

PROMPT = {"en": "Shall we go on?", "es": "¿Seguimos?"}
ANSWERS = ({"en": "Yes", "es": "Sí"}, {"en": "No"}, {"es": "Después"})
EVERY_KIND = ("welcome", "warmup", "ropes", "rest", "recap", "dots", "voices", "debate")


def asked(block: str = "welcome", **more):
    """A hall in which a question is open, and the question's id."""
    story = hall().seated(*SEATED).into(block)
    story.and_(facilitator, AskQuestion(block, PROMPT, **({"options": ANSWERS} | more)))
    return story, next(iter(story.state.asked))


@pytest.mark.parametrize("block", EVERY_KIND)
def test_in_a_block_of_any_kind_what_is_asked_is_open_and_on_the_stage(block):
    story, question = asked(block)
    (phones,) = seen(story.state, "phone")["asked"]
    assert (phones["id"], phones["title"]) == (question, PROMPT)
    assert phones["activity"]["open"]
    (theme,) = phones["activity"]["themes"]
    assert [one["title"] for one in theme["items"]] == list(ANSWERS)
    on_stage = seen(story.state, "stage")["spot"]
    assert (on_stage["block"]["id"], on_stage["block"]["kind"]) == (question, "question")
    assert on_stage["activity"]["open"]
    assert seen(story.state, "console")["asked"] == [
        {"id": question, "block": block, "title": PROMPT}
    ]
    assert seen(story.state, f"block:{question}")["turnout"] == {"ballots": 0, "people": 4}


def test_it_comes_behind_the_blocks_of_the_plan():
    story, question = asked()
    names = [scene.block.id for scene in story.rules.scenes(story.state)]
    assert names == [*(block.id for block in current_plan.blocks(story.state)), question]


def test_one_answers_it_with_one_dot_and_the_tally_is_for_consoles_until_it_is_revealed():
    story, question = asked()
    story.and_(mayor, CastBallot(question, {"0": 1})).and_(
        district_1, CastBallot(question, {"1": 1})
    )
    story.when(mayor, CastBallot(question, {"0": 1, "1": 1})).refused("over-budget", "ballot")
    assert seen(story.state, "mine:mayor")["blocks"][question]["dots"] == {"0": 1}
    rows = seen(story.state, f"block:{question}")["result"]["themes"][0]["rows"]
    assert [(row["item"], row["dots"]) for row in rows] == [("0", 1), ("1", 1), ("2", 0)]
    story.and_(mayor, CastBallot(question, {"2": 1}))
    rows = seen(story.state, f"block:{question}")["result"]["themes"][0]["rows"]
    assert [(row["item"], row["dots"]) for row in rows] == [("0", 0), ("1", 1), ("2", 1)]
    story.and_(mayor, CastBallot(question, {"0": 1}))
    assert seen(story.state, "moving") == {}
    assert "boards" not in seen(story.state, "stage")["spot"]["activity"]
    story.and_(facilitator, CloseVoting(question)).and_(facilitator, RevealTally(question))
    assert seen(story.state, "moving")["blocks"][question]["dots"] == [[1, 1, 0]]
    assert seen(story.state, "stage")["spot"]["activity"]["boards"]


def test_it_closes_when_the_hall_leaves_the_block_it_was_asked_in():
    story, question = asked()
    story.when(facilitator, Advance("welcome"))
    counted = turnout(council=(3, 3, 0), staff=(1, 1, 0))
    assert VotingClosed(question, roll=4, turnout=counted) in story.happened
    assert "asked" not in seen(story.state, "phone")
    story.when(mayor, CastBallot(question, {"0": 1})).refused("closed")
    story.when(facilitator, OpenVoting(question)).refused("not-now")


def test_where_the_hall_comes_back_it_is_open_again_unless_it_was_closed_by_hand():
    story, question = asked()
    story.and_(mayor, CastBallot(question, {"0": 1}))
    story.and_(facilitator, Advance("welcome")).and_(facilitator, GoBack("warmup"))
    (phones,) = seen(story.state, "phone")["asked"]
    assert phones["activity"]["open"]
    assert story.own(question).round.ballots == {"mayor": {"0": 1}}
    story.and_(facilitator, CloseVoting(question))
    story.and_(facilitator, Advance("welcome")).and_(facilitator, GoBack("warmup"))
    assert not seen(story.state, "phone")["asked"][0]["activity"]["open"]
    story.and_(facilitator, OpenVoting(question))


def test_who_leaves_takes_their_answer_along_as_in_every_vote():
    story, question = asked()
    story.and_(mayor, CastBallot(question, {"0": 1})).when(mayor, GiveUpPlace())
    left = [one for one in story.happened if isinstance(one, BallotCast | BallotSetAside)]
    assert [one.block for one in left] == [question]
    assert story.own(question).round.tally.total == 0


def test_it_comes_off_the_stage_and_back_by_one_press():
    story, question = asked()
    story.and_(facilitator, ClearSpot())
    assert seen(story.state, "stage")["spot"] is None
    assert seen(story.state, "phone")["asked"][0]["activity"]["open"]
    story.and_(facilitator, Spotlight(question))
    assert seen(story.state, "stage")["spot"]["block"]["id"] == question


def test_its_answers_come_on_the_stage_with_it_wherever_that_had_gone():
    story, question = asked()
    story.and_(facilitator, ClearSpot()).and_(facilitator, CloseVoting(question))
    story.and_(facilitator, RevealTally(question))
    spot = seen(story.state, "stage")["spot"]
    assert (spot["block"]["id"], bool(spot["activity"]["boards"])) == (question, True)
    story.and_(facilitator, Advance("welcome")).and_(facilitator, HideTally(question))
    story.and_(facilitator, RevealTally(question))
    assert seen(story.state, "stage")["spot"] is None


def test_several_stand_in_the_order_of_asking_each_with_ballots_of_its_own():
    story, first = asked()
    story.and_(facilitator, AskQuestion("welcome", {"en": "And now?"}, ANSWERS))
    _, second = story.state.asked
    story.and_(mayor, CastBallot(first, {"0": 1})).and_(mayor, CastBallot(second, {"2": 1}))
    assert [one["id"] for one in seen(story.state, "phone")["asked"]] == [first, second]
    assert story.own(first).round.ballots == {"mayor": {"0": 1}}
    assert story.own(second).round.ballots == {"mayor": {"2": 1}}


def test_a_scale_has_its_figures_and_keeps_their_order():
    story, question = asked(options=(), scale=True)
    for person, figure in ((mayor, "4"), (district_1, "2")):
        story.and_(person, CastBallot(question, {figure: 1}))
    (theme,) = seen(story.state, "phone")["asked"][0]["activity"]["themes"]
    assert [one["title"]["en"] for one in theme["items"]] == ["0", "1", "2", "3", "4", "5"]
    rows = seen(story.state, f"block:{question}")["result"]["themes"][0]["rows"]
    assert [row["dots"] for row in rows] == [0, 0, 1, 0, 1, 0]
    story.and_(facilitator, CloseVoting(question))
    story.when(facilitator, UncoverNext(question, 0)).refused("not-closed")
    story.when(facilitator, AddOption(question, question, {"en": "6"})).refused("a-scale")
    story.when(facilitator, RewordOption(question, "5", {"en": "6"})).refused("a-scale")
    story.when(facilitator, TranslateOption(question, "5", "es", "6")).refused("a-scale")
    story.and_(facilitator, RevealTally(question))
    (board,) = seen(story.state, "stage")["spot"]["activity"]["boards"]
    assert [row["item"] for row in board["rows"]] == ["0", "1", "2", "3", "4", "5"]


def test_it_is_withdrawn_as_long_as_nobody_has_answered():
    story, question = asked()
    story.when(facilitator, WithdrawQuestion(question)).then(QuestionWithdrawn(question))
    assert story.state.asked == {}
    assert seen(story.state, "stage")["spot"] is None
    assert seen(story.state, f"block:{question}") == {}
    story.when(facilitator, WithdrawQuestion(question)).refused("no-such-question", "question")
    again, question = asked()
    again.and_(mayor, CastBallot(question, {"0": 1}))
    again.when(facilitator, WithdrawQuestion(question)).refused("has-ballots", "question")
    again.and_(mayor, CastBallot(question, {}))
    again.when(facilitator, WithdrawQuestion(question)).refused("has-ballots", "question")


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (AskQuestion("warmup", PROMPT, ANSWERS), "moved-on", ""),
        (AskQuestion("welcome", PROMPT), "too-few", "options"),
        (AskQuestion("welcome", PROMPT, ANSWERS[:1]), "too-few", "options"),
        (AskQuestion("welcome", {"en": " "}, ANSWERS), "empty-text", "prompt"),
        (AskQuestion("welcome", PROMPT, (*ANSWERS, {"en": "\x00"})), "empty-text", "options[3]"),
        (AskQuestion("welcome", PROMPT, (*ANSWERS, {"en": "YES"})), "listed-already", "options[3]"),
    ],
)
def test_what_cannot_be_asked_says_why(command, code, path):
    hall().seated(*SEATED).into("welcome").when(facilitator, command).refused(code, path)


def test_nobody_but_facilitators_asks_and_only_while_a_day_runs():
    command = AskQuestion("welcome", PROMPT, ANSWERS)
    hall().when(facilitator, command).refused("no-day")
    story = hall().seated(*SEATED).into("welcome")
    for somebody in (moderator, mayor):
        story.when(somebody, command).refused("not-yours", "type")


def test_a_block_has_so_many_questions_and_no_more():
    story, _ = asked()
    for number in range(19):
        story.and_(facilitator, AskQuestion("welcome", {"en": f"Number {number}?"}, ANSWERS))
    one_more = AskQuestion("welcome", PROMPT, ANSWERS)
    story.when(facilitator, one_more).refused("too-many")
    story.and_(facilitator, Advance("welcome"))
    story.and_(facilitator, AskQuestion("warmup", PROMPT, ANSWERS))
