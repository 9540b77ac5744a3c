"""One icebreaker asks several things, one after the other."""

import msgspec
import pytest
from seeing import seen
from story import SEATED, Hall, both, changed, facilitator, hall, mayor, moderator

from facilitator.activities.icebreaker.messages import (
    AnswersClosed,
    AnswersOpened,
    AskAgain,
    AskNext,
    CloseAnswers,
    GiveAnswer,
    HideWord,
    IcebreakerSettings,
    NextAsked,
    Sum,
)
from facilitator.activities.icebreaker.pair_messages import DrawPairs, StartTurns, TurnsEnded
from facilitator.core.agenda import Advance
from facilitator.core.spotlight import SpotCleared, Spotlight
from facilitator.core.stage import PageShown

SCALE = {"question": both("How far?", "¿Qué tan lejos?"), "answer": "scale"}
WORD = {"question": both("A word?", "¿Una palabra?"), "answer": "word"}
PAIRS = {"question": both("Why?", "¿Por qué?"), "answer": "pairs"}


def asking(*asks) -> Hall:
    """Six people are at an icebreaker that asks these things."""
    first, *others = asks
    settings = {**first, "then": others}
    story = hall(changed("ice", kind="icebreaker", settings=settings)).seated(*SEATED)
    for number in range(2):
        story.joined(f"Guest {number}")
    return story.into("ice")


def everybody_says(story: Hall, answer: str, lang: str | None = None) -> Hall:
    for person in list(story.state.people):
        story.and_(type(mayor)(mayor.role, person), GiveAnswer("ice", answer, lang))
    return story


def view(story: Hall, topic: str = "block:ice"):
    found = seen(story.state, topic, story.now)
    return found if topic.startswith("block:") else found["activity"]


def test_the_next_question_closes_the_one_before_and_opens():
    story = everybody_says(asking(WORD, SCALE), "hope", "en")
    box = story.own("ice").box
    story.when(facilitator, AskNext("ice"))
    closed, asked, opened = story.happened
    assert isinstance(closed, AnswersClosed) and isinstance(opened, AnswersOpened)
    assert (asked, opened.box == box) == (NextAsked("ice", 2), False)
    assert (view(story, "phone")["answer"], view(story, "phone")["number"]) == ("scale", 2)
    assert story.own("ice").given == {}
    everybody_says(story, "4")
    assert view(story, "stage")["sums"] == [{"id": "4", "count": 6}]


def test_what_was_answered_before_is_kept_in_the_record():
    story = everybody_says(asking(WORD, SCALE), "hope", "en")
    story.and_(moderator, HideWord("ice", "en:hope")).and_(facilitator, AskNext("ice"))
    assert (view(story)["all_asked"], view(story)["coming"]) == (True, None)
    kind = story.rules.kinds["icebreaker"]
    table = next(one for one in kind.tables if one.name == "icebreakers")
    rows = kind.tables[table](story.rules.scene(story.state, "ice"))
    assert [(row["question"], row["answer"], row["shown"]) for row in rows] == [
        (1, "", True),
        (1, "en:hope", False),
    ]


def test_what_was_answered_before_stays_on_the_console_and_is_shown_again():
    story = everybody_says(asking(WORD, PAIRS, SCALE), "hope", "en")
    assert view(story)["earlier"] == []
    story.and_(facilitator, AskNext("ice")).and_(facilitator, AskNext("ice"))
    (before,) = view(story)["earlier"]
    assert (before["number"], before["state"], before["answered"]) == (1, "closed", 6)
    assert [one["id"] for one in before["sums"]] == ["en:hope"]
    story.and_(facilitator, Spotlight("ice", "answers", "1"))
    spot = seen(story.state, "stage", story.now)["spot"]
    assert (spot["activity"], len(spot["pages"])) == (before, 1)
    assert view(story, "stage")["number"] == 3
    for of, name in (("answers", "2"), ("answers", "3"), ("answers", "9"), ("pairs", "1")):
        story.when(facilitator, Spotlight("ice", of, name)).refused("nothing-to-show", "of")


def test_a_word_that_was_kept_from_the_hall_is_not_shown_to_it_later():
    story = everybody_says(asking(WORD, SCALE), "hope", "en")
    story.and_(moderator, HideWord("ice", "en:hope")).and_(facilitator, AskNext("ice"))
    story.and_(facilitator, Spotlight("ice", "answers", "1"))
    assert seen(story.state, "stage", story.now)["spot"]["activity"]["sums"] == []


def test_the_next_question_stands_on_the_stage_whatever_stood_there():
    story = asking(SCALE, SCALE, WORD)
    cue = PageShown("ice", "terms-2", 1, turning=False)
    story.when(facilitator, AskNext("ice"))
    assert not {SpotCleared, PageShown} & {*map(type, story.happened)}
    story.given(cue)
    story.and_(facilitator, Spotlight("ice", "answers", "1"))
    story.when(facilitator, AskNext("ice"))
    assert story.happened[-2:] == [SpotCleared(), PageShown("ice", "answers", 0, turning=False)]
    assert seen(story.state, "stage", story.now)["spot"] is None


def test_who_presses_twice_asks_one():
    story = asking(SCALE, SCALE, SCALE)
    story.and_(facilitator, AskNext("ice", seen=1)).when(facilitator, AskNext("ice", seen=1)).then()
    story.and_(facilitator, AskNext("ice", seen=2))
    story.when(facilitator, AskNext("ice", seen=3)).refused("no-next")
    story.when(facilitator, AskNext("ice")).refused("no-next")


def test_going_back_to_a_question_with_names_finds_its_answers_and_goes_on():
    story = asking({**SCALE, "named": True}, SCALE)
    story.and_(mayor, GiveAnswer("ice", "3")).and_(facilitator, AskNext("ice"))
    assert (view(story)["before"], view(story)["coming"]) == (SCALE["question"], None)
    story.when(facilitator, AskAgain("ice", 1, seen=2))
    assert [type(one) for one in story.happened] == [AnswersClosed, NextAsked, AnswersOpened]
    assert (view(story)["number"], view(story)["state"]) == (1, "open")
    assert view(story)["given"] == [{"person": "mayor", "answer": "3"}]
    story.and_(mayor, GiveAnswer("ice", "4", asking=story.own("ice").box))
    story.when(facilitator, AskNext("ice", seen=1))
    assert story.happened[0].sums == (Sum("4", 1),)


def test_what_was_answered_without_a_name_is_shown_again_and_not_asked():
    story = everybody_says(asking(SCALE, WORD), "4").and_(facilitator, AskNext("ice"))
    everybody_says(story, "hope", "en").when(facilitator, AskAgain("ice", 1, seen=2))
    assert [type(one) for one in story.happened] == [AnswersClosed, NextAsked]
    for topic in ("phone", "stage"):
        assert view(story, topic)["state"] == "closed"
        assert view(story, topic)["sums"] == [{"id": "4", "count": 6}]
    story.when(mayor, GiveAnswer("ice", "3")).refused("closed")
    assert [one["number"] for one in view(story)["earlier"]] == [2]
    story.when(facilitator, AskNext("ice", seen=1)).then(NextAsked("ice", 2))
    assert [one["id"] for one in view(story, "phone")["sums"]] == ["en:hope"]
    story.when(facilitator, AskAgain("ice", 2)).then()


def test_a_question_with_names_that_was_closed_is_opened_again():
    story = asking({**SCALE, "named": True}).and_(mayor, GiveAnswer("ice", "3"))
    story.and_(facilitator, CloseAnswers("ice")).when(facilitator, AskAgain("ice", 1, seen=1))
    assert [type(one) for one in story.happened] == [AnswersOpened]
    assert view(story)["given"] == [{"person": "mayor", "answer": "3"}]
    story.when(facilitator, AskAgain("ice", 1, seen=1)).then()


def test_one_goes_back_to_what_was_asked_alone_and_from_what_one_saw():
    story = asking(PAIRS, SCALE, SCALE).and_(facilitator, DrawPairs("ice"))
    talks = story.own("ice").talks.groups
    story.and_(facilitator, AskNext("ice"))
    story.when(facilitator, AskAgain("ice", 3)).refused("not-asked", "number")
    story.when(facilitator, AskAgain("ice", 1, seen=3)).refused("moved-on", "seen")
    story.and_(facilitator, AskAgain("ice", 1, seen=2))
    assert story.own("ice").talks.groups == talks
    story.when(facilitator, AskAgain("ice", 1, seen=2)).then()
    story.when(facilitator, Advance("ice"))
    story.when(facilitator, AskAgain("ice", 2)).refused("not-asked", "number")


def test_an_answer_that_comes_late_is_none_to_the_next_question():
    story = asking(SCALE, SCALE)
    box = story.own("ice").box
    story.and_(mayor, GiveAnswer("ice", "3", asking=box)).and_(facilitator, AskNext("ice"))
    story.when(mayor, GiveAnswer("ice", "4", asking=box)).refused("closed")
    story.and_(mayor, GiveAnswer("ice", "4", asking=story.own("ice").box))


def test_a_question_that_was_closed_by_hand_is_followed_by_the_next():
    story = asking(SCALE, WORD)
    from_there = story.own("ice").box
    story.when(facilitator, Advance("ice")).after(seconds=61)
    story.when(facilitator, AskNext("ice")).refused("no-next")
    assert story.own("ice").box == from_there


def test_pairs_before_and_after_a_question():
    story = asking(PAIRS, SCALE, PAIRS)
    story.and_(facilitator, DrawPairs("ice")).and_(facilitator, StartTurns("ice"))
    first = story.own("ice").talks.groups
    story.when(facilitator, AskNext("ice"))
    assert story.happened[:2] == [TurnsEnded("ice"), NextAsked("ice", 2)]
    story.and_(facilitator, AskNext("ice")).and_(facilitator, DrawPairs("ice"))
    assert not {frozenset(one) for one in first} & {
        frozenset(one) for one in story.own("ice").talks.groups
    }


def test_an_agenda_with_fewer_questions_asks_nothing_more():
    story = asking(SCALE, SCALE).and_(facilitator, AskNext("ice"))
    story.readopting(changed("ice", kind="icebreaker", settings=SCALE))
    assert view(story, "phone") is None
    story.when(mayor, GiveAnswer("ice", "3")).refused("unknown-option", "answer")


@pytest.mark.parametrize(
    ("then", "path"),
    [
        ([{}], ".then[0]"),
        ([SCALE, {**WORD, "steps": 3}], ".then[1].steps"),
        ([SCALE] * 4, ".then"),
    ],
)
def test_what_cannot_be_asked_later_is_a_fault_where_it_stands(then, path):
    settings = msgspec.convert({**SCALE, "then": then}, IcebreakerSettings)
    assert [one.path for one in settings.misfits()] == [path]
