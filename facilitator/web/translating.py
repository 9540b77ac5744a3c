"""Our words in the languages there are: Babel's catalogues, for the scripts of pages."""

from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

CATALOGUES = Path(__file__).parent.parent / "translations"
SOURCE = "en"


def catalogue_languages() -> list[str]:
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
