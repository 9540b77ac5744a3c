"""Words that differ in case, accents and endings alone are one word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.folding import fold


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["Mountain", "mountains", "MOUNTAINS", " mountain! "]),
        ("en", ["climbing", "climb", "Climbed"]),
        ("es", ["Montaña", "montañas", "MONTAÑA"]),
        ("es", ["educación", "educacion", "EDUCACIÓN"]),
        ("es", ["canción", "canciones"]),
        ("en", ["base camp", "Base  Camps"]),
        ("fr", ["Été", "ete"]),
    ],
)
def test_these_are_one_word(language, words):
    assert len({fold(one, language) for one in words}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("es", "año", "ano"), ("en", "hope", "fear"), ("en", "base camp", "camp base")],
)
def test_these_are_two(language, one, other):
    assert fold(one, language) != fold(other, language)


@pytest.mark.parametrize("sign", ["👍", "!?", "…"])
def test_a_sign_alone_stays_what_it_is(sign):
    assert fold(sign, "en")


@given(st.text(max_size=40), st.sampled_from(["en", "es", "fr"]))
def test_every_text_has_a_fold_whatever_its_case(text, language):
    assert fold(text, language) == fold(text, language)
    assert fold(text.strip(), language) or not text.strip()
