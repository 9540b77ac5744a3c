"""Texts that read alike: two of them on one list share the votes that one would have.

Likeness is RapidFuzz's token sort ratio (0 to 100): the words of each text in the order of the
alphabet, and how few letters have to be changed to come from one to the other. A subset is not
alike: “Streets” and “Streets and parks” are two things.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz

ALIKE = 88
"""From here on two texts read alike."""


def alike(texts: Sequence[Mapping[str, str]]) -> tuple[tuple[int, int], ...]:
    """The pairs of `texts` (language → words), by their places, that read alike in any language."""
    folded = tuple(tuple(sorted((one, fold(said)) for one, said in text.items())) for text in texts)
    return _pairs(folded)


@lru_cache(maxsize=1024)  # a console looks at the same list again with every ballot
def fold(text: str) -> str:
    """Without case, accents and signs; runs of white space are one space."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(char if char.isalnum() else " " for char in plain if not _is_mark(char))
    return " ".join(kept.split())


@lru_cache(maxsize=64)
def _pairs(folded: tuple[tuple[tuple[str, str], ...], ...]) -> tuple[tuple[int, int], ...]:
    spoken = [dict(one) for one in folded]
    return tuple(
        (first, second)
        for first, second in combinations(range(len(spoken)), 2)
        if _are_alike(spoken[first], spoken[second])
    )


def _are_alike(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return any(
        fuzz.token_sort_ratio(one[language], other[language]) >= ALIKE
        for language in one.keys() & other.keys()
        if one[language] and other[language]
    )


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"
