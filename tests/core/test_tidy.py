"""What people type is kept readable: bounded, composed, without what hides in it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.refused import Refused
from facilitator.core.texts import tidy, tidy_line

CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"]
DIRECTIONS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  word  ", "word"),
        ("two\r\nlines", "two\nlines"),
        ("a\tb", "a\tb"),
        ("Jose\u0301", "José"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("+1", "+1"),
        ("¿?", "¿?"),
        ("<script>", "<script>"),
    ],
)
def test_text_is_trimmed_and_composed_and_otherwise_left_alone(typed, kept):
    assert tidy(typed) == kept


@pytest.mark.parametrize("hidden", [*CONTROLS, *DIRECTIONS], ids=ascii)
def test_controls_and_direction_overrides_are_taken_out(hidden):
    assert tidy(f"a{hidden}b") == "ab"


@pytest.mark.parametrize("nothing", ["", " \n\t ", "\x00", "\u202e", "\u200b", "\u0301", "\ufeff"])
def test_text_without_anything_to_read_is_refused(nothing):
    with pytest.raises(Refused) as refusal:
        tidy(nothing, "reason")
    assert (refusal.value.code, refusal.value.path) == ("empty-text", "reason")


def test_half_a_surrogate_pair_is_refused():
    with pytest.raises(Refused) as refusal:
        tidy("ok \udc00")
    assert (refusal.value.code, refusal.value.path) == ("bad-text", "text")


def test_a_line_is_one_line():
    assert tidy_line(" a \t b\n\nc\u2028d\u00a0e ") == "a b c d e"


@given(st.text(st.characters(codec=None), max_size=30))
def test_whatever_is_typed_is_refused_or_kept_clean_and_tidying_again_changes_nothing(typed):
    try:
        kept = tidy(typed)
    except Refused as refusal:
        assert refusal.code in ("empty-text", "bad-text")
        return
    assert kept == tidy(kept) == unicodedata.normalize("NFC", kept)
    assert not set(kept) & {*CONTROLS, *DIRECTIONS}
    kept.encode()
