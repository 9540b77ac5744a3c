"""Words as an icebreaker's answers: folded together, ranked, and let onto the stage or not."""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from facilitator.methods.folding import fold

from .messages import Said, Sum


class RankedWord(Struct, frozen=True):
    """Words that count as one: the id of the first, all of them by how many said each, and who."""

    id: str
    count: int
    words: tuple[Sum, ...]


def key_of(word: str, lang: str) -> str:
    """What a word is counted under: two languages have two, until somebody pairs them."""
    return f"{lang}:{fold(word, lang)}"


def counted(given: Iterable[Said]) -> tuple[Sum, ...]:
    """How many said each word, by its key in the order of the keys.

    It is spelled as most have spelled it, of two ways the shorter one, with fewer capitals.
    """
    spellings: dict[str, Counter[Said]] = {}
    for said in given:
        spellings.setdefault(key_of(said.answer, said.lang), Counter())[said] += 1
    return tuple(
        Sum(key, found.total(), *_usual(found)) for key, found in sorted(spellings.items())
    )


def ranked(sums: Iterable[Sum], pairs: dict[str, str]) -> list[RankedWord]:
    """The words, the most frequent first and level ones by the alphabet; pairs count as one."""
    groups: dict[str, list[Sum]] = {}
    for one in sums:
        groups.setdefault(pairs.get(one.id, one.id), []).append(one)
    found = [_as_one(key, members) for key, members in groups.items()]
    return sorted(found, key=lambda one: (-one.count, one.words[0].word.casefold(), one.id))


def _as_one(key: str, members: list[Sum]) -> RankedWord:
    words = tuple(sorted(members, key=lambda one: (-one.count, one.id)))
    return RankedWord(key, sum(one.count for one in members), words)


def _usual(spellings: Counter[Said]) -> tuple[str, str]:
    def place(one: Said) -> tuple[int, int, int, str]:
        capitals = sum(map(str.isupper, one.answer))
        return -spellings[one], len(one.answer), capitals, one.answer

    usual = min(spellings, key=place)
    return usual.answer, usual.lang
