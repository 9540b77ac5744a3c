"""What words have in common that differ in case, accents and endings alone.

Two people who write “Escuela” and “escuelas” said one word. Endings are taken off by the Snowball
stemmers (snowballstemmer), one for each language. Accents go first, as half of all phones leave
them out, and would give another stem; but ñ is a letter and no n with an accent.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

import snowballstemmer

_ALGORITHMS: Final = {"en": "english", "es": "spanish"}
_TILDE: Final = "\u0303"
_WORDS: Final = re.compile(r"\w+")


@lru_cache(maxsize=8192)
def fold(text: str, language: str) -> str:
    """The stems of a text's words, in order; the text itself where it has no letter or digit.

    In a language without a stemmer words keep their endings.
    """
    plain = _without_accents(text.casefold())
    words = _WORDS.findall(plain)
    if not words:
        return plain
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return " ".join(words)
    return " ".join(snowballstemmer.stemmer(algorithm).stemWords(words))


def _without_accents(text: str) -> str:
    kept: list[str] = []
    for char in unicodedata.normalize("NFKD", text):
        is_letter_of_its_own = char == _TILDE and kept and kept[-1] == "n"
        if is_letter_of_its_own or not unicodedata.combining(char):
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))
