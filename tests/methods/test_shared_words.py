"""What may belong together is found by its words, within a language, and never twice."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.shared_words import (
    MOST_TOGETHER,
    Sentence,
    Suggestion,
    content_words,
    suggested,
)

LANGUAGES = ("en", "es")
ENGLISH = "answer answers call calls 311 library libary hours street lights late longer the with"
SPANISH = "calle calles luz contesta tarde biblioteca horario para con"
WORDS = st.sampled_from([*ENGLISH.split(), *SPANISH.split()])
TEXTS = st.lists(WORDS, min_size=1, max_size=7).map(" ".join)
SAID = st.lists(
    st.tuples(
        TEXTS, st.sampled_from(["", "en", "es"]), st.sampled_from([None, None, "one", "two"])
    ),
    max_size=14,
).map(
    lambda drawn: [
        Sentence(f"v-{number:02}", {language: text}, group)
        for number, (text, language, group) in enumerate(drawn)
    ]
)


def found(said: list[Sentence]) -> list[Suggestion]:
    return worked_out(said)[0]


def worked_out(said: list[Sentence]) -> tuple[list[Suggestion], int]:
    """The suggestions, and in how many portions they came."""
    work, portions = suggested(said, LANGUAGES), 0
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value, portions
        portions += 1


def alone(*texts: str, language: str = "") -> list[Sentence]:
    return [Sentence(str(number), {language: text}) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Answer 311 calls within a day", "Nobody answers at 311", ("answer", "311")),
        ("Longer hours at the library", "libary hours", ("hours", "library")),
        ("Calles con más luz", "Faltan luces en la calle: luz", ("calles", "luz")),
        ("Libraries", "More libraries", ("libraries",)),
    ],
)
def test_these_say_the_same_and_it_is_told_by_which_words(one, other, words):
    (only,) = found(alone(one, other))
    assert (only.voices, only.into, only.words) == (("0", "1"), None, words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("More of the same for everybody", "The same should be for everybody"),
        ("A street that is lit", "The street festival needs more volunteers and a stage"),
        ("Parks", "Parking downtown is expensive, and hard to find"),
    ],
)
def test_these_have_no_more_in_common_than_any_two_sentences(one, other):
    assert found(alone(one, other)) == []


def test_what_is_in_another_language_is_not_compared():
    said = [
        Sentence("a", {"en": "hospital capital plan"}),
        Sentence("b", {"es": "hospital capital plan"}),
    ]
    assert found(said) == []


def test_what_is_like_a_voice_of_an_insight_belongs_there_and_so_does_what_its_title_says():
    title = Sentence("", {"en": "Street lights at night", "es": "Luz de noche"}, "lights")
    other = Sentence("", {"en": "Longer hours"}, "hours")
    inside = Sentence("a", {"": "Nobody answers at 311"}, "calls")
    by_title, by_voice = (
        Sentence("b", {"": "lights in our street"}),
        Sentence("c", {"": "answer at 311"}),
    )
    into = {
        one.voices: (one.into, one.like)
        for one in found([title, other, inside, by_title, by_voice])
    }
    assert into == {("b",): ("lights", ""), ("c",): ("calls", "a")}


@given(SAID)
def test_each_is_suggested_once_and_only_what_has_no_place(said):
    suggestions = found(said)
    told = [voice for one in suggestions for voice in one.voices]
    by_name = {one.name: one for one in said}
    assert len(told) == len({*told})
    assert all(by_name[voice].group is None for voice in told)
    assert all(len(one.voices) <= MOST_TOGETHER for one in suggestions)
    assert found(said) == suggestions, "the same whenever it is asked"


@given(SAID)
def test_what_is_said_to_be_shared_is_in_each_of_them(said):
    by_name = {one.name: one for one in said}
    for one in found(said):
        assert one.words
        assert (one.into is None) == (len(one.voices) > 1)
        sentences = [
            by_name[name].text for name in (*one.voices, *([one.like] if one.like else ()))
        ]
        for text in sentences:
            assert text.keys() <= {"", one.language}
            inside = content_words(next(iter(text.values())), one.language)
            for stem in content_words(" ".join(one.words), one.language):
                assert stem in inside or {stem[:3], "lib"} & {other[:3] for other in inside}


@pytest.mark.parametrize("alike", [True, False])
def test_however_much_is_said_nobody_else_waits_for_long(alike):
    """Told by how many words are looked at between two rests, and not by a clock."""
    chance = random.Random(7)
    words = [f"{chance.choice('bdfgklmnprst')}{number}word" for number in range(600)]
    sentences = (
        ["Answer the 311 calls within a day"] * 2_000
        if alike
        else [" ".join(chance.choices(words, k=12)) for _ in range(2_000)]
    )
    suggestions, portions = worked_out(alone(*sentences))
    assert portions >= 2 * 2_000 / 10
    assert suggestions if alike else True
