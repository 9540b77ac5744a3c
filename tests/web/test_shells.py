"""A page of two parts is one page, whatever is in them and however it is fetched."""

import gzip

from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from facilitator.web.shells import MOST_KEPT, Shells

app = Flask("test")
PACKED = {"Accept-Encoding": "gzip, deflate"}
texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)
lengths = st.sampled_from([0, 1, 65_534, 65_535, 65_536, 200_000])


def fetched(shells, key, render, end, headers=None):
    with app.test_request_context(headers=headers or {}):
        return shells.page(key, render, end)


@given(texts, texts, lengths)
def test_packed_and_plain_are_the_same_page(shell, end, more):
    end += "x" * more
    plain = fetched(Shells(), None, lambda: shell, end)
    packed = fetched(Shells(), None, lambda: shell, end, PACKED)
    assert plain.data.decode() == shell + end
    assert gzip.decompress(packed.data) == plain.data
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers


def test_a_shell_is_made_once_for_all_who_come_with_the_same_key():
    shells, made = Shells(), iter(["one", "two", "three"])
    pages = [
        fetched(shells, key, lambda: next(made), end).data.decode()
        for key, end in (("a", "!"), ("b", "?"), ("a", "?"))
    ]
    assert pages == ["one!", "two?", "one?"]


def test_what_is_one_persons_is_not_kept():
    shells, made = Shells(), iter(["hers", "his"])
    assert fetched(shells, None, lambda: next(made), "").data == b"hers"
    assert fetched(shells, None, lambda: next(made), "").data == b"his"


def test_only_the_shells_asked_for_last_are_kept():
    shells, made = Shells(), []
    for key in (*range(MOST_KEPT), 0, MOST_KEPT, 0, 1):
        fetched(shells, key, lambda key=key: made.append(key) or "", "")
    assert made == [*range(MOST_KEPT), MOST_KEPT, 1]
