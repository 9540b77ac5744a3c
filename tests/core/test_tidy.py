"""What people type is kept readable: bounded, composed, without what hides in it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.refused import Refused
from facilitator.core.texts import MAX_STAGE_NAME, MOST_MARKS, skeleton, stage_name, tidy, tidy_line

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


@pytest.mark.parametrize("between", ["", "\u200d", "\u200b\ufeff"], ids=ascii)
def test_a_letter_keeps_eight_marks_and_a_letter_after_it_eight_of_its_own(between):
    pile = "\u0335" + between
    kept = tidy("a" + pile * 40 + "b" + pile * 3)
    assert [part.count("\u0335") for part in kept.split("b")] == [MOST_MARKS, 3]


@pytest.mark.parametrize("written", ["Đặng Thị Ngọc Huyền", "שָׁלוֹם", "ที่นี่", "किं", "👩🏽‍🚒❤️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"])
def test_what_languages_write_keeps_every_mark(written):
    assert tidy(written) == unicodedata.normalize("NFC", written)


@pytest.mark.parametrize(
    "blank", ["\n", "\n \t", "\n\u200b", "\n\u2800\u0301", "\r\n", "\u2028"], ids=ascii
)
def test_at_most_two_lines_in_a_row_are_blank(blank):
    kept = tidy("first" + blank * 300 + "\nlast").split("\n")
    assert (kept[0], kept[-1], len(kept)) == ("first", "last", 4)


def test_lines_that_say_something_are_all_kept():
    poem = "\n\n\n".join("abcdefgh")
    assert tidy(poem) == poem


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("Ana García-Núñez", "Ana García-Núñez"),
        ("Dr. O’Neil, 2nd", "Dr. O’Neil, 2nd"),
        ("李 小龙", "李 小龙"),
        ("𝓐𝓷𝓪 ★", "Ana"),
        ("Z" + "\u0335" * 8 + "oe", "Z" + "\u0335" * 3 + "oe"),
        ("👍👍👍", ""),
        ("12345", ""),
        ("a" * 80, "a" * (MAX_STAGE_NAME - 1) + "…"),
    ],
)
def test_a_name_on_the_stage_is_plain_and_short(given_name, shown):
    assert stage_name(given_name) == shown


@pytest.mark.parametrize(
    "other", ["Dıstrict 1", "District l", "DISTRICT I", "District |", "ᴅɪsᴛʀɪᴄᴛ 1", "D1str1ct 1"]
)
def test_names_that_look_alike_on_a_wall_are_alike(other):
    assert skeleton(other) == skeleton("District 1") != skeleton("District 2")


def test_a_line_is_one_line():
    assert tidy_line(" a \t b\n\nc\u2028d\u00a0e ") == "a b c d e"


PILES = st.sampled_from("ab\n \u0301\u0335\u0323\u0f71\u200d\u034f\u2028\r\u1100\u1161")


@given(st.text(st.characters(codec=None) | PILES, max_size=60))
def test_whatever_is_typed_is_refused_or_kept_clean_and_tidying_again_changes_nothing(typed):
    try:
        kept = tidy(typed)
    except Refused as refusal:
        assert refusal.code in ("empty-text", "bad-text")
        return
    assert kept == tidy(kept) == unicodedata.normalize("NFC", kept)
    assert not set(kept) & {*CONTROLS, *DIRECTIONS}
    kept.encode()
