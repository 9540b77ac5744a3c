"""Our words in the languages there are: Babel's catalogues, for the scripts of pages.

A script says `t("Go in")`, always with the text itself, so that every one can be found: in the
modules to be translated, and in a joined script to be replaced by its translation.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec
from babel.messages.pofile import read_po

CATALOGUES = Path(__file__).parent.parent / "translations"
SOURCE = "en"
IN_SCRIPTS = re.compile(r"""\bt\(\s*"((?:[^"\\]|\\.)*)\"""")


def spoken() -> list[str]:
    """Every language there are words in, the source's first."""
    return [SOURCE, *sorted(path.parent.parent.name for path in CATALOGUES.glob("*/*/messages.po"))]


@cache
def strings(language: str) -> dict[str, str]:
    """Every translated string of a language; empty for the source language."""
    path = CATALOGUES / language / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return {}
    with path.open("rb") as file:
        catalogue = read_po(file)
    return {str(one.id): str(one.string) for one in catalogue if one.id and one.string}


def text_of(literal: str) -> str:
    """The text between a script's quotes."""
    return literal.replace('\\"', '"').replace("\\n", "\n")


def written_in(code: str, words: Mapping[str, str]) -> str:
    """The same script with every text of ours translated, where there is a translation."""

    def translated(found: re.Match[str]) -> str:
        text = text_of(found[1])
        return f"t({msgspec.json.encode(words[text]).decode()}" if text in words else found[0]

    return IN_SCRIPTS.sub(translated, code)
