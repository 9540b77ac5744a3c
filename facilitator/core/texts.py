"""What people type, made safe to keep and to show: bounded, tidy, never markup.

Control characters and direction overrides are taken out: the first can break a file that a
clerk opens, the second can make a shown line read as something else than what was approved.
"""

import unicodedata
from functools import lru_cache
from typing import Annotated

from msgspec import Meta

from .refused import Refused

Name = Annotated[str, Meta(min_length=1, max_length=80)]
Line = Annotated[str, Meta(min_length=1, max_length=200)]
Note = Annotated[str, Meta(min_length=1, max_length=600)]
Comment = Annotated[str, Meta(min_length=1, max_length=2000)]
Report = Annotated[str, Meta(max_length=4000)]

_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and symbols by their category that show nothing."""

_LOOK_ALIKES = str.maketrans("авеіјкмнорсѕтухԁԛԝαβεηικμνορτυχ", "abeijkmhopcstyxdqwabenikmvoptux")

_OVERRIDES = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tidy(text: str, path: str = "text") -> str:
    """One line or more of somebody's text as it is kept: NFC, trimmed, without hidden controls.

    Raises Refused("empty-text") where nothing readable is left, Refused("bad-text") where the
    text holds half a surrogate pair, which no database can store.
    """
    if any(unicodedata.category(char) == "Cs" for char in text):
        raise Refused("bad-text", "This text has a broken character in it. Type it again.", path)
    kept = "".join(char for char in text.replace("\r\n", "\n") if _readable(char))
    cleaned = unicodedata.normalize("NFC", kept).strip()
    if not any(_seen(char) for char in cleaned):
        raise Refused(
            "empty-text", "There is nothing to read in this text. Write a word or two.", path
        )
    return cleaned


def tidy_line(text: str, path: str = "text") -> str:
    """As `tidy`, with every run of white space folded into one space."""
    return " ".join(tidy(text, path).split())


@lru_cache(maxsize=8192)  # the whole roster is compared with everybody who comes in
def likeness(name: str) -> str:
    """What two names have in common that people cannot tell apart.

    Without case, spaces, accents and everything that is not seen; letters of Greek and Cyrillic
    that look like Latin ones count as those.
    """
    plain = unicodedata.normalize("NFKD", name).casefold().translate(_LOOK_ALIKES)
    return "".join(char for char in plain if _seen(char))


def _seen(char: str) -> bool:
    """Whether a character leaves a mark of its own."""
    return unicodedata.category(char)[0] in "LNPS" and char not in _BLANK


def _readable(char: str) -> bool:
    if char in "\n\t":
        return True
    return unicodedata.category(char) != "Cc" and char not in _OVERRIDES
