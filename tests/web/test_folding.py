"""A long text is folded as a script folds it, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.web.folding import LETTERS, LINES, folded

TEXTS = st.text(st.sampled_from("abc .,–\n"), max_size=3 * LETTERS)


@given(TEXTS)
def test_beginning_and_rest_are_the_text(text: str) -> None:
    shown, rest = folded(text)
    assert shown + rest == text


@given(TEXTS)
def test_a_beginning_is_no_longer_than_it_may_be(text: str) -> None:
    shown, rest = folded(text)
    assert not rest or (len(shown) <= LETTERS and shown.count("\n") < LINES)


def test_a_text_that_is_a_little_longer_is_not_folded() -> None:
    assert folded("a" * (LETTERS + 10)) == ("a" * (LETTERS + 10), "")


def test_a_beginning_ends_with_a_word_and_not_with_what_stood_behind_it() -> None:
    shown, _ = folded("Open on Sundays. " * 60)
    assert shown.endswith(("Open", "on", "Sundays"))
    assert folded("x" * 1_000)[0] == "x" * LETTERS
