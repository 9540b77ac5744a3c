"""Cutting what is long into pages: nothing is lost, and what stands on a page stays there."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.paging import cut_text, pack, room_of, split_evenly

TEXTS = st.text("ab .!?\n\U0001f333", max_size=300)
WEIGHTS = st.lists(st.integers(1, 50), max_size=30)


def itself(weight: int) -> int:
    return weight


@given(TEXTS, st.integers(10, 80))
def test_the_pieces_of_a_text_are_the_text(text, most):
    spans = cut_text(text, most)
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans) or not text


def test_a_text_is_cut_after_sentences_where_it_can_be():
    text = "One sentence here. Another one there. A third."
    pieces = [text[start:end] for start, end in cut_text(text, 24)]
    assert pieces == ["One sentence here. ", "Another one there. ", "A third."]


def test_a_word_longer_than_a_page_is_cut_inside():
    spans = cut_text("x" * 100, 30)
    assert max(end - start for start, end in spans) <= 30


def test_a_line_takes_the_room_of_many_letters():
    assert room_of("a\nb") > room_of("a b")


@given(WEIGHTS, st.integers(1, 5))
def test_what_comes_behind_changes_no_page_but_the_last(weights, most):
    before, after = pack(weights, itself, 60, most), pack([*weights, 7], itself, 60, most)
    assert after[: max(len(before) - 1, 0)] == before[:-1]
    assert [one for page in after for one in page] == [*weights, 7]
    assert all(len(page) <= most for page in after)


@given(WEIGHTS, st.integers(20, 90))
def test_groups_hold_all_in_order(weights, budget):
    assert [one for group in split_evenly(weights, itself, budget) for one in group] == weights


def test_groups_are_about_even():
    assert [len(one) for one in split_evenly([1] * 14, itself, 12)] == [7, 7]
