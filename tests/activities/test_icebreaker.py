"""Everybody answers, nobody is known by it: an icebreaker from its first answer to its sums."""

import msgspec
import pytest
from seeing import seen
from story import NINE, SEATED, Hall, both, changed, facilitator, hall, mayor, moderator

from facilitator.activities.icebreaker.messages import (
    AnswerBoxed,
    AnswerGiven,
    AnswersClosed,
    AnswersOpened,
    AnswersPaused,
    AnswersResumed,
    CloseAnswers,
    GiveAnswer,
    HideWord,
    IcebreakerSettings,
    PairWords,
    Said,
    ShowWord,
    Sum,
    WordHidden,
    WordShown,
    WordsPaired,
)
from facilitator.core.agenda import Advance, GoBack
from facilitator.core.context import Context
from facilitator.plan.values import Plan

SCALE = {"question": both("How far?", "¿Qué tan lejos?"), "answer": "scale", "steps": 4}
NAMED = changed("ice", settings={"named": True})


def warm(plan=None) -> Hall:
    """Four are seated, three guests are here, and the hall is at the icebreaker."""
    story = (hall(plan) if plan else hall()).seated(*SEATED)
    for number in range(3):
        story.joined(f"Guest {number}")
    return story.into("ice")


def answering(story: Hall, *answers: str) -> Hall:
    """The first so many people answer so."""
    for person, answer in zip(people_of(story), answers, strict=False):
        story.and_(person, GiveAnswer("ice", answer))
    return story


def people_of(story: Hall):
    guests = [one for one in story.state.people if one.startswith("p-")]
    return [*SEATED, *(type(mayor)(mayor.role, one) for one in guests)]


def due(story: Hall):
    """What happens at the clock's next tick."""
    return story.rules.due(story.state, Context(story.now, facilitator, "tick"))


def activity(story: Hall, audience: str):
    found = seen(story.state, audience, story.now)
    return found if audience.startswith("block:") else found["activity"]


def test_the_question_opens_with_its_block_in_a_box_of_its_own():
    story = warm()
    assert isinstance(story.happened[-1], AnswersOpened)
    assert (story.own("ice").box, story.own("ice").open) == (story.happened[-1].box, True)


def test_a_block_that_asks_nothing_opens_nothing_and_has_no_view():
    story = hall().into("warmup")
    assert not story.own("warmup").open
    assert [activity(story, one) for one in ("stage", "phone")] == [None, None]
    story.when(mayor, GiveAnswer("warmup", "tea")).refused("not-joined")


def test_an_answer_is_boxed_and_the_newest_stands():
    story = warm()
    box = story.own("ice").box
    story.when(mayor, GiveAnswer("ice", "tea")).then(AnswerBoxed("ice", box, "mayor", "tea"))
    story.and_(mayor, GiveAnswer("ice", "coffee"))
    assert story.own("ice").given == {"mayor": Said("coffee")}
    story.when(mayor, GiveAnswer("ice", "coffee")).then()
    story.and_(mayor, GiveAnswer("ice", ""))
    assert story.own("ice").given == {}


def test_an_answer_by_name_is_in_the_journal():
    story = warm(NAMED)
    story.when(mayor, GiveAnswer("ice", "tea")).then(AnswerGiven("ice", "mayor", "tea"))
    assert activity(story, "block:ice")["given"] == [{"person": "mayor", "answer": "tea"}]
    assert seen(story.state, "mine:mayor")["blocks"]["ice"]["answer"] == "tea"


def test_nobody_is_named_who_was_told_that_nobody_is():
    """An agenda that wants names later gets those of no answer that is there already."""
    story = answering(warm(), *["tea"] * 6).readopting(NAMED)
    assert activity(story, "block:ice")["given"] == []
    assert not activity(story, "phone")["named"]
    assert "answer" not in seen(story.state, "mine:mayor")["blocks"]["ice"]
    story.when(mayor, GiveAnswer("ice", "coffee"))
    assert isinstance(story.happened[0], AnswerBoxed)


@pytest.mark.parametrize(
    ("who", "command", "code", "path"),
    [
        (mayor, GiveAnswer("ice", "milk"), "unknown-option", "answer"),
        (mayor, GiveAnswer("dots", "tea"), "no-such-block", "block"),
        (moderator, CloseAnswers("ice"), "not-yours", "type"),
        (facilitator, GiveAnswer("ice", "tea"), "not-yours", "type"),
    ],
)
def test_what_cannot_be_answered_is_refused(who, command, code, path):
    warm().when(who, command).refused(code, path)


def test_a_scale_has_its_steps():
    story = warm(changed("ice", kind="icebreaker", settings=SCALE))
    story.when(mayor, GiveAnswer("ice", "5")).refused("unknown-option", "answer")
    story.and_(mayor, GiveAnswer("ice", "4"))
    assert (activity(story, "phone")["steps"], story.own("ice").given) == (4, {"mayor": Said("4")})


@pytest.mark.parametrize("audience", ["stage", "phone", "block:ice"])
def test_below_five_answers_nobody_sees_more_than_how_many(audience):
    story = answering(warm(), *["tea"] * 4)
    assert activity(story, audience)["sums"] == []
    story.and_(facilitator, CloseAnswers("ice"))
    assert (activity(story, audience)["answered"], activity(story, audience)["sums"]) == (4, [])


def test_from_five_on_the_stage_has_the_sums_live_and_phones_once_it_is_closed():
    story = answering(warm(), "tea", "coffee", "tea", "tea", "coffee")
    sums = [{"id": "coffee", "count": 2}, {"id": "tea", "count": 3}]
    assert (activity(story, "stage")["answered"], activity(story, "stage")["sums"]) == (5, sums)
    assert activity(story, "phone")["answered"] is None
    assert activity(story, "phone")["sums"] == []
    story.and_(facilitator, CloseAnswers("ice"))
    assert activity(story, "phone")["sums"] == sums


def test_closing_leaves_sums_and_nobody_in_them():
    story = answering(warm(), "tea", "coffee", "tea", "tea", "coffee")
    box = story.own("ice").box
    sums = (Sum("coffee", 2), Sum("tea", 3))
    story.when(facilitator, CloseAnswers("ice")).then(AnswersClosed("ice", box, 5, sums))
    assert story.own("ice").given == {}
    assert "ice" not in seen(story.state, "mine:mayor")["blocks"]
    story.when(mayor, GiveAnswer("ice", "tea")).refused("closed")
    story.when(facilitator, CloseAnswers("ice")).refused("closed")


def test_who_went_on_by_a_slip_finds_the_question_as_it_was():
    story = answering(warm(), "tea")
    story.when(facilitator, Advance("ice"))
    assert AnswersPaused("ice") in story.happened
    story.when(mayor, GiveAnswer("ice", "coffee")).refused("closed")
    story.after(seconds=59)
    assert due(story) == []
    story.when(facilitator, GoBack("ropes-again"))
    assert AnswersResumed("ice") in story.happened
    story.and_(mayor, GiveAnswer("ice", "coffee"))
    assert story.own("ice").given == {"mayor": Said("coffee")}


def test_a_minute_after_the_hall_has_left_it_closes_for_good():
    story = answering(warm(), "tea").and_(facilitator, Advance("ice")).after(seconds=60)
    assert due(story) == [AnswersClosed("ice", story.own("ice").box, 1)]
    story.given(*due(story)).and_(facilitator, GoBack("ropes-again"))
    assert not any(isinstance(one, AnswersOpened | AnswersResumed) for one in story.happened)


def test_at_the_end_of_the_day_it_closes_at_once():
    story = answering(warm(), "tea")
    story.and_(facilitator, Advance("ice")).ended()
    assert [type(one) for one in due(story)] == [AnswersClosed]


def test_a_clock_that_is_set_leaves_the_time_to_come_back_as_long():
    story = warm().and_(facilitator, Advance("ice"))
    paused = story.own("ice").paused
    story.rules.kinds["icebreaker"].stepped(story.rules.scene(story.state, "ice"), 7_000)
    assert story.own("ice").paused == paused + 7_000 >= NINE


def test_no_view_says_who_answered_what():
    story = answering(warm(), *["tea", "coffee"] * 3)
    for topic in ("stage", "phone", "console", "people", "block:ice", "moving"):
        assert "'mayor', 'answer'" not in str(seen(story.state, topic, story.now))
    assert seen(story.state, "mine:mayor")["blocks"]["ice"] == {
        "kind": "icebreaker",
        "answered": True,
    }


def words(*said: tuple[str, str], **settings) -> Hall:
    """People have said these words, each in a language."""
    asked = {"question": both("A word?", "¿Una palabra?"), "answer": "word", **settings}
    story = warm(changed("ice", kind="icebreaker", settings=asked))
    for person, (word, lang) in zip(people_of(story), said, strict=False):
        story.and_(person, GiveAnswer("ice", word, lang))
    return story


SAID = (
    *(("Mountains", "en"), ("mountain", "en"), ("mountain", "en"), ("Montaña", "es")),
    *(("hope", "en"), ("montanas", "es"), ("¡Agua!", "es")),
)


def on_stage(story: Hall) -> list[tuple[str, int]]:
    """Each word of the stage as it is spelled, with how many said it."""
    return [
        (" · ".join(word["text"] for word in one["words"]), one["count"])
        for one in activity(story, "stage")["sums"]
    ]


def test_words_are_ranked_folded_by_case_accent_and_stem_each_in_its_language():
    story = words(*SAID)
    assert on_stage(story) == [
        *(("mountain", 3), ("hope", 1), ("montanas", 1), ("Montaña", 1), ("¡Agua!", 1)),
    ]


def test_words_of_two_languages_are_one_where_staff_says_so_and_apart_again():
    story = words(*SAID)
    story.when(moderator, PairWords("ice", "es:montañ", "en:mountain"))
    story.then(WordsPaired("ice", "es:montañ", "en:mountain"))
    assert on_stage(story)[0] == ("mountain · Montaña", 4)
    story.and_(facilitator, CloseAnswers("ice"))
    assert on_stage(story)[0] == ("mountain · Montaña", 4)
    story.and_(moderator, PairWords("ice", "es:montañ"))
    assert on_stage(story)[0] == ("mountain", 3)


def test_pairs_of_pairs_count_once():
    story = words(*SAID).and_(moderator, PairWords("ice", "es:montañ", "es:montan"))
    story.and_(moderator, PairWords("ice", "es:montan", "en:mountain"))
    assert on_stage(story)[0] == ("mountain · montanas · Montaña", 5)
    story.and_(moderator, PairWords("ice", "en:mountain", "es:montan"))
    assert sum(count for _, count in on_stage(story)) == 7


def test_a_word_that_a_moderator_hides_is_on_consoles_alone():
    story = words(*SAID)
    story.when(moderator, HideWord("ice", "en:hope")).then(WordHidden("ice", "en:hope"))
    assert "hope" not in str(activity(story, "stage"))
    assert "hope" in str(activity(story, "block:ice"))
    story.when(moderator, HideWord("ice", "en:hope")).then()
    story.when(moderator, ShowWord("ice", "en:hope")).then(WordShown("ice", "en:hope"))
    assert "hope" in str(activity(story, "stage"))


def test_where_a_moderator_reads_first_the_hall_sees_what_was_let_in():
    story = words(*SAID, review="before")
    assert on_stage(story) == []
    story.and_(moderator, ShowWord("ice", "en:mountain"))
    assert on_stage(story) == [("mountain", 3)]
    story.and_(facilitator, CloseAnswers("ice"))
    assert [one["count"] for one in activity(story, "phone")["sums"]] == [3]


def test_below_five_words_not_even_a_console_sees_one():
    story = words(*SAID[:4])
    assert "ountain" not in str(activity(story, "block:ice"))
    story.when(moderator, ShowWord("ice", "en:mountain")).refused("unknown-option", "word")
    story.and_(facilitator, CloseAnswers("ice"))
    assert story.own("ice").closed.sums == ()


def test_what_is_left_of_words_is_sorted_by_what_they_say():
    story = words(*SAID).and_(facilitator, CloseAnswers("ice"))
    keys = [one.id for one in story.own("ice").closed.sums]
    assert keys == sorted(keys) and len(keys) == 5
    assert story.own("ice").given == {}


@pytest.mark.parametrize(
    ("answer", "lang", "code", "path"),
    [
        ("hope", "fr", "no-such-language", "lang"),
        ("hope", None, "no-such-language", "lang"),
        ("\u200b ", "en", "empty-text", "answer"),
    ],
)
def test_a_word_that_nobody_can_read_is_refused(answer, lang, code, path):
    words().when(mayor, GiveAnswer("ice", answer, lang)).refused(code, path)


def placed(plan=None, *places: str) -> Plan:
    """The plan with places that people come from, and an icebreaker that asks for one."""
    asked = {"question": both("Where from?", "¿De dónde?"), "answer": "where"}
    plain = msgspec.to_builtins(plan or changed("ice", kind="icebreaker", settings=asked))
    names = places or ("north", "south", "elsewhere")
    plain["places"] = [{"id": one, "title": both(one, f"{one} (es)")} for one in names]
    return msgspec.convert(plain, Plan)


def test_where_one_comes_from_is_a_place_of_the_plan():
    story = answering(warm(placed()), "north", "south", "north", "north")
    story.when(mayor, GiveAnswer("ice", "tea")).refused("unknown-option", "answer")
    titles = [one["title"]["es"] for one in activity(story, "phone")["choices"]]
    assert titles == ["north (es)", "south (es)", "elsewhere (es)"]
    assert activity(story, "stage")["sums"] == []
    fifth = people_of(story)[4]
    story.and_(fifth, GiveAnswer("ice", "elsewhere"))
    counts = {one["id"]: one["count"] for one in activity(story, "stage")["sums"]}
    assert counts == {"north": 3, "south": 1, "elsewhere": 1}


def test_a_place_that_the_plan_no_longer_has_is_nobodys():
    story = answering(warm(placed()), *["north"] * 5, "south")
    story.readopting(placed(None, "south", "elsewhere"))
    assert (activity(story, "stage")["answered"], activity(story, "stage")["sums"]) == (1, [])


OPTIONS = [{"id": "a", "title": both("A", "A")}, {"id": "b", "title": both("B", "B")}]


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"answer": "scale"}, ""),
        ({"named": True}, ""),
        ({"question": both("Q", "P")}, ".question"),
        ({"question": both("Q", "P"), "answer": "choice"}, ".options"),
        ({"question": both("Q", "P"), "answer": "choice", "options": OPTIONS[:1]}, ".options"),
        ({"question": both("Q", "P"), "answer": "choice", "options": OPTIONS * 7}, ".options"),
        (
            {
                "question": both("Q", "P"),
                "answer": "choice",
                "options": [OPTIONS[0], OPTIONS[0]],
            },
            ".options[1].id",
        ),
        (
            {"question": both("Q", "P"), "answer": "choice", "options": OPTIONS, "steps": 5},
            ".steps",
        ),
        ({"question": both("Q", "P"), "answer": "scale", "options": OPTIONS}, ".options"),
        ({"question": both("Q", "P"), "answer": "where", "options": OPTIONS}, ".options"),
        ({"question": both("Q", "P"), "answer": "scale", "review": "before"}, ".review"),
    ],
)
def test_what_cannot_be_asked_is_a_fault_where_it_stands(given, path):
    settings = msgspec.convert(given, IcebreakerSettings)
    faults = [*settings.misfits()]
    assert faults[0].path == path
    assert all(one.message and one.hint for one in faults)
