"""What may belong together, because it says the same words: found for people to judge.

Two texts are alike where they share two words that mean something, and these are half of the words
of the shorter one; of a text of one such word, where the other has three at most. Words are their
stems (`folding.py`, Snowball); words of five letters and more that RapidFuzz's ratio has nearly
the same are one word, spelt twice. Texts are compared within a language alone. One of which nobody
noted the language is read in the one that most of its articles and the like are of; in each, where
that tells nothing.

The work is done in portions: `suggested` rests between them. Each text meets so many others at most
for each of its words, however much was said.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from .folding import fold
from .function_words import FUNCTION_WORDS

LONGEST = 240
"""Letters that are read of a text; who goes on says several things."""
MOST_MET = 200
"""Others that a text meets for each of its words."""
MOST_COMPARED = 40
"""Of those, how many it is compared with: who says most of its words."""
MOST_BESIDE_ONE = 3
"""Words of a text that is like one of a single word."""
MOST_TOGETHER = 12
"""Texts in one suggestion."""
MOST_SPELT = 100_000
"""Words that are compared in a language for how they are spelt."""
PORTION, COMPARED = 10, 500
"""Texts, and words compared, between which whoever else waits has their turn."""
SPELT_ALIKE = 88
"""RapidFuzz's ratio from which on two long words are one."""
LONG_WORD, BEGINNING = 5, 3
"""Letters of a word that may be spelt wrong, and of what two such words begin with."""

_WORDS = re.compile(r"\w+")


class Sentence(NamedTuple):
    """A text (language → words, "" where nobody noted which), and the group that it is in."""

    name: str
    text: Mapping[str, str]
    group: str | None = None


class Suggestion(NamedTuple):
    """These texts, which are in no group, may belong `into` one, or together.

    `like` is the text of that group that it is like, "" where there is none; `words` are what all
    of them say, in this language.
    """

    voices: tuple[str, ...]
    into: str | None
    like: str
    words: tuple[str, ...]
    language: str


class _Read(NamedTuple):
    """A text in one language: its words by their stems."""

    said: Sentence
    words: Mapping[str, str]


class _Alike(NamedTuple):
    """How alike two texts are (0 to 1), by their places, and the stems they share."""

    score: float
    one: int
    other: int
    shared: frozenset[str]


Portions = Generator[None, None, list[Suggestion]]
Reading = Generator[None, None, list[_Read]]
Finding = Generator[None, None, list[tuple[float, Suggestion]]]


def suggested(said: Iterable[Sentence], languages: Collection[str]) -> Portions:
    """The likeliest first; each text that is in no group at most once. Of two as likely, and of the
    texts in one, that which was said first comes first."""
    texts = [*said]
    found: list[tuple[float, Suggestion]] = []
    for language in sorted(languages):
        read = yield from _in_language(texts, language, languages)
        alike = yield from _all_alike(read)
        found += _into_groups(read, alike, language)
        yield
        found += yield from _together(read, alike, language)
    return _each_once(found)


def content_words(text: str, language: str) -> dict[str, str]:
    """The words of a text that mean something, by their stems, as they were written."""
    words: dict[str, str] = {}
    for word in _words(text):
        if _means_something(word, language):
            words.setdefault(fold(word, language), word)
    return words


def _words(text: str) -> list[str]:
    return _WORDS.findall(text[:LONGEST].casefold())


def _means_something(word: str, language: str) -> bool:
    if word.isdigit():
        return len(word) > 1
    return len(word) > 2 and word not in FUNCTION_WORDS.get(language, ())


def _in_language(texts: Sequence[Sentence], language: str, languages: Collection[str]) -> Reading:
    read = []
    for number, one in enumerate(texts):
        if number % PORTION == 0:
            yield
        said = one.text.get(language) or _unnoted(one.text.get("", ""), language, languages)
        if said and (words := content_words(said, language)):
            read.append(_Read(one, words))
    spelt = yield from _spellings(read)
    return [
        _Read(said, {spelt.get(stem, stem): word for stem, word in words.items()})
        for said, words in read
    ]


def _unnoted(text: str, language: str, languages: Collection[str]) -> str:
    """The text, where it may be in this language."""
    words = _words(text)
    here, *others = (
        sum(word in FUNCTION_WORDS.get(one, ()) for word in words) for one in (language, *languages)
    )
    return text if here == max(others) else ""


def _spellings(read: Sequence[_Read]) -> Generator[None, None, dict[str, str]]:
    """Stems that are another one, spelt wrong → the one that more people wrote."""
    spelt: dict[str, str] = {}
    compared = 0
    for stems in _by_beginning(read):
        right: list[str] = []
        for stem in stems:
            same = next((one for one in right if _is_spelt_alike(one, stem)), None)
            if same:
                spelt[stem] = same
            else:
                right.append(stem)
            before, compared = compared, compared + len(right)
            if compared > MOST_SPELT:
                return spelt
            if compared // COMPARED > before // COMPARED:
                yield
    return spelt


def _by_beginning(read: Sequence[_Read]) -> Iterable[list[str]]:
    """Long words that begin alike, together; first those that are written most."""
    counted = Counter(stem for one in read for stem in one.words)
    beginnings: dict[str, list[str]] = {}
    for stem in counted:
        if len(stem) >= LONG_WORD and not any(char.isdigit() for char in stem):
            beginnings.setdefault(stem[:BEGINNING], []).append(stem)
    return (
        sorted(stems, key=lambda one: (-counted[one], one))
        for _, stems in sorted(beginnings.items())
        if len(stems) > 1
    )


def _is_spelt_alike(one: str, other: str) -> bool:
    return fuzz.ratio(one, other, score_cutoff=SPELT_ALIKE) > 0


def _all_alike(read: Sequence[_Read]) -> Generator[None, None, list[_Alike]]:
    """Of each text in no group those that it is alike with, and no pair twice."""
    says: dict[str, list[int]] = {}
    for place, one in enumerate(read):
        for stem in one.words:
            says.setdefault(stem, []).append(place)
    found: dict[tuple[int, int], _Alike] = {}
    for place, one in enumerate(read):
        if place % PORTION == 0:
            yield
        if one.said.group is None:
            alike = (_compared(read, place, other) for other in _met(read, place, says))
            found.update({(min(one[1:3]), max(one[1:3])): one for one in alike if one})
    return [*found.values()]


def _met(read: Sequence[_Read], place: int, says: Mapping[str, Sequence[int]]) -> list[int]:
    """Who says most of the same words, by place; at least two, where there are many."""
    met: Counter[int] = Counter()
    for stem in read[place].words:
        met.update(says[stem][:MOST_MET])
    del met[place]
    least = 1 if len(read[place].words) <= MOST_BESIDE_ONE else 2
    return [other for other, count in met.most_common(MOST_COMPARED) if count >= least]


def _compared(read: Sequence[_Read], one: int, other: int) -> _Alike | None:
    first, second = read[one].words.keys(), read[other].words.keys()
    shared = frozenset(first & second)
    fewer, more = sorted((len(first), len(second)))
    if fewer == 1 and more > MOST_BESIDE_ONE:
        return None
    if fewer > 1 and (len(shared) < 2 or 2 * len(shared) < fewer):
        return None
    return _Alike(len(shared) / math.sqrt(fewer * more), one, other, shared)


def _into_groups(
    read: Sequence[_Read], alike: Iterable[_Alike], language: str
) -> list[tuple[float, Suggestion]]:
    """Of each text in no group the one in a group that it is most like."""
    best: dict[int, _Alike] = {}
    for one in alike:
        if read[one.other].said.group is not None:
            best[one.one] = min(best.get(one.one, one), one, key=_likeliest)
    return [
        (
            one.score,
            Suggestion(
                (read[free].said.name,),
                read[one.other].said.group,
                read[one.other].said.name,
                _in_words(read[free], one.shared),
                language,
            ),
        )
        for free, one in best.items()
    ]


def _likeliest(one: _Alike) -> tuple[float, int, int]:
    return (-one.score, one.one, one.other)


def _together(read: Sequence[_Read], alike: Sequence[_Alike], language: str) -> Finding:
    """Around each text in no group those that are like it and say the same words, too."""
    near: dict[int, list[_Alike]] = {}
    for number, one in enumerate(alike):
        if number % COMPARED == 0:
            yield
        if read[one.other].said.group is None:
            near.setdefault(one.one, []).append(one)
            near.setdefault(one.other, []).append(one._replace(one=one.other, other=one.one))
    taken: set[int] = set()
    found = []
    for number, center in enumerate(sorted(near, key=lambda at: (-len(near[at]), at))):
        if number % PORTION == 0:
            yield
        around = [one for one in near[center] if one.other not in taken]
        if center in taken or not around:
            continue
        joined, shared = _joined(sorted(around, key=_likeliest))
        names = (center, *(one.other for one in joined))
        taken.update(names)
        words = _in_words(read[center], shared)
        together = tuple(read[at].said.name for at in names)
        found.append((joined[-1].score, Suggestion(together, None, "", words, language)))
    return found


def _joined(around: Sequence[_Alike]) -> tuple[list[_Alike], frozenset[str]]:
    """As many as still share with all the others what makes the first two alike, or half of it."""
    joined, shared = [around[0]], around[0].shared
    for one in around[1:]:
        both = shared & one.shared
        if len(joined) < MOST_TOGETHER - 1 and 2 * len(both) >= len(around[0].shared):
            joined.append(one)
            shared = both
    return joined, shared


def _in_words(read: _Read, stems: Collection[str]) -> tuple[str, ...]:
    """As the text has them, in its order."""
    return tuple(word for stem, word in read.words.items() if stem in stems)


def _each_once(found: Iterable[tuple[float, Suggestion]]) -> list[Suggestion]:
    """The likeliest of those that speak of the same text; into a group before a new one."""
    order = sorted(found, key=lambda one: (-one[0], one[1].into is None))
    told: set[str] = set()
    kept = []
    for _, one in order:
        if told.isdisjoint(one.voices):
            told.update(one.voices)
            kept.append(one)
    return kept
