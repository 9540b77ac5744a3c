"""Cutting what is long into pages that a hall can read, on weights alone.

A weight is about the number of characters that something takes on a screen. The cut depends on
nothing else, so that every screen has the same pages. All functions keep the order they are given.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise
from math import ceil
from typing import TypeVar

Thing = TypeVar("Thing")
Weigh = Callable[[Thing], float]
Span = tuple[int, int]
"""From where to where, the end not included."""

LINE = 24
"""Characters that a line break is worth in room."""

SLACK = 0.08
"""By how much of the most a piece may be longer, so that the last is not a stub."""

SHORTEST_PIECE = 20
"""Characters at which even a word without a space is cut, at least."""


def pack(
    things: Sequence[Thing], weigh: Weigh[Thing], budget: float, most: int | None = None
) -> list[list[Thing]]:
    """Things on pages of at most `budget` weight and `most` things each; one may exceed it alone.

    What comes after the last thing changes no page before the last.
    """
    pages: list[list[Thing]] = []
    left = 0.0
    for thing in things:
        weight = weigh(thing)
        if not pages or weight > left or len(pages[-1]) == most:
            pages.append([])
            left = budget
        pages[-1].append(thing)
        left -= weight
    return pages


def split_evenly(things: Sequence[Thing], weigh: Weigh[Thing], budget: float) -> list[list[Thing]]:
    """As few groups as `budget` allows, of about equal weight."""
    weights = [weigh(thing) for thing in things]
    groups = ceil(sum(weights) / budget)
    if groups <= 1:
        return [list(things)]
    packed = pack(things, weigh, sum(weights) / groups + max(weights) / 2)
    return packed if len(packed) < len(things) else [[thing] for thing in things]


def lengths_to_spans(lengths: Iterable[int]) -> list[Span]:
    """Parts of these lengths, one after the other."""
    return list(pairwise(accumulate(lengths, initial=0)))


def room_of(text: str) -> int:
    """The room a text takes, in characters."""
    return len(text) + LINE * text.count("\n")


def cut_text(text: str, most: int) -> list[Span]:
    """A text in pieces of at most about `most` room, cut after a sentence or between words.

    Spans are in code points; together they are the whole text.
    """
    if room_of(text) <= most:
        return [(0, len(text))]
    target = room_of(text) / ceil(room_of(text) / most) + most * SLACK
    spans: list[Span] = []
    for start, end in _sentences(text, most):
        if spans and room_of(text[spans[-1][0] : end]) <= target:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _sentences(text: str, most: int) -> list[Span]:
    """Sentences with the space behind them; what is longer than half a piece, in words."""
    found = [match.span() for match in re.finditer(r"[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*", text)]
    return [
        part
        for start, end in found
        for part in (_words(text, start, end, most) if end - start > most / 2 else [(start, end)])
    ]


def _words(text: str, start: int, end: int, most: int) -> list[Span]:
    longest = max(most // 2, SHORTEST_PIECE)
    words = [match.span() for match in re.finditer(r"\S+\s*|\s+", text[start:end])]
    return [
        (start + at, start + min(at + longest, stop))
        for begin, stop in words
        for at in range(begin, stop, longest)
    ]
