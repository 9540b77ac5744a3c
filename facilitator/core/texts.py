"""What people type, made safe to keep and to show: bounded, tidy, never markup.

Control characters and direction overrides are taken out: the first can break a file that a
clerk opens, the second can make a shown line read as something else than what was approved.
Marks piled on one letter paint over the lines around it, and blank lines push everybody else's
words off the screen: of both a few are kept.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated

from msgspec import Meta

from .refused import Refused

Name = Annotated[str, Meta(min_length=1, max_length=80)]
Line = Annotated[str, Meta(min_length=1, max_length=200)]
Note = Annotated[str, Meta(min_length=1, max_length=600)]
CommentText = Annotated[str, Meta(min_length=1, max_length=2000)]
Report = Annotated[str, Meta(max_length=4000)]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2}\Z")]
Wording = Annotated[dict[Language, Line], Meta(min_length=1, max_length=2)]
"""A line in each language that it is given in."""

_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and symbols by their category that show nothing."""

MOST_MARKS = 8
"""Combining marks on one letter; no language writes more than four."""

MOST_BLANK_LINES = 2
"""In a row."""

MARKS_ON_STAGE = 3
"""Combining marks on one letter of a name that goes to the stage."""

MAX_STAGE_NAME = 32
"""Signs of a guest's name that the stage shows: as long as a long name on the roster."""

_LOOK_ALIKES = str.maketrans(
    "авеіјкмнорсѕтухԁԛԝαβεηικμνορτυχ" + "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ" + "ı",
    "abeijkmhopcstyxdqwabenikmvoptux" + "abcdefghijklmnoprstuvwyz" + "i",
)
_STROKES = str.maketrans("i|1035", "lll" + "oes")
"""Signs that stand for each other once they are small and far away."""

_PLAIN = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Zs"))
_PLAIN_SIGNS = frozenset(".,'’-–·()&/")
_BOXED = re.compile(r"LATIN CAPITAL LETTER ([A-Z])$|REGIONAL INDICATOR SYMBOL LETTER ([A-Z])$")
_BREAKS = re.compile("\r\n|[\u2028\u2029]")

_OVERRIDES = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tidy(text: str, path: str = "text") -> str:
    """One line or more of somebody's text as it is kept: NFC, trimmed, without hidden controls.

    Raises Refused("empty-text") where nothing readable is left, Refused("bad-text") where the
    text holds half a surrogate pair, which no database can store.
    """
    if any(unicodedata.category(char) == "Cs" for char in text):
        raise Refused("bad-text", "This text has a broken character in it. Type it again.", path)
    kept = "".join(char for char in _BREAKS.sub("\n", text) if _readable(char))
    composed = unicodedata.normalize("NFC", kept)
    cleaned = _few_blank_lines(_few_marks(composed, MOST_MARKS)).strip()
    if not any(_is_visible(char) for char in cleaned):
        raise Refused(
            "empty-text", "There is nothing to read in this text. Write a word or two.", path
        )
    return cleaned


def tidy_line(text: str, path: str = "text") -> str:
    """As `tidy`, with every run of white space folded into one space."""
    return " ".join(tidy(text, path).split())


def tidy_wording(wording: Mapping[str, str], path: str) -> dict[str, str]:
    """A line in each of its languages, as `tidy_line`."""
    return {language: tidy_line(said, path) for language, said in wording.items()}


@lru_cache(maxsize=8192)
def stage_name(name: str) -> str:
    """A name as anybody may put it on the hall's wall: a few plain letters and signs.

    `MAX_STAGE_NAME` of them at most; empty where no letter is left.
    """
    plain = "".join(char for char in unicodedata.normalize("NFKC", name) if _plain(char))
    line = " ".join(_few_marks(plain, MARKS_ON_STAGE).split())
    if not any(char.isalpha() for char in line):
        return ""
    return line if len(line) <= MAX_STAGE_NAME else line[: MAX_STAGE_NAME - 1].rstrip() + "…"


@lru_cache(maxsize=8192)  # the whole roster is compared with everybody who comes in
def skeleton(name: str) -> str:
    """What two names have in common that people cannot tell apart.

    Without case, spaces, accents, signs and everything that is not seen; letters of Greek and
    Cyrillic, small capitals and letters in boxes that look like Latin letters count as those, and
    so do digits: "l" is "1".
    """
    unboxed = "".join(map(_unboxed, unicodedata.normalize("NFKD", name)))
    plain = unboxed.casefold().translate(_LOOK_ALIKES).translate(_STROKES)
    said = "".join(char for char in plain if char.isalnum() and _is_visible(char))
    return said or "".join(char for char in plain if _is_visible(char))


def _unboxed(char: str) -> str:
    """The letter that a symbol shows in a box or a circle; any other character as it is."""
    if unicodedata.category(char) != "So":
        return char
    found = _BOXED.search(unicodedata.name(char, ""))
    return found[1] or found[2] if found else char


def without_variations(text: str) -> str:
    """What texts have in common that differ in case, spaces, accents, signs or figures alone."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in plain if char.isalpha()) or text


def _is_visible(char: str) -> bool:
    """Whether a character leaves a mark of its own."""
    return unicodedata.category(char)[0] in "LNPS" and char not in _BLANK


def _few_marks(text: str, most: int) -> str:
    """Without the marks beyond `most` on a letter; what is not seen does not begin a new one."""
    kept: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        if category[0] == "M":
            marks += 1
        elif category != "Cf":
            marks = 0
        if marks <= most or category[0] != "M":
            kept.append(char)
    return "".join(kept)


def _few_blank_lines(text: str) -> str:
    kept: list[str] = []
    blank = 0
    for line in text.split("\n"):
        blank = 0 if any(_is_visible(char) for char in line) else blank + 1
        if blank <= MOST_BLANK_LINES:
            kept.append(line)
    return "\n".join(kept)


def _plain(char: str) -> bool:
    category = unicodedata.category(char)
    return category in _PLAIN or char in _PLAIN_SIGNS


def _readable(char: str) -> bool:
    if char in "\n\t":
        return True
    return unicodedata.category(char) != "Cc" and char not in _OVERRIDES
