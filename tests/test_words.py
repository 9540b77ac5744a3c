"""Every word a surface shows exists in every language, and the compiled catalogues are current."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
import words

PLACEHOLDER = re.compile(r"\{\w+\}|%\(\w+\)s")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_everything_that_is_shown_is_translated(language: str) -> None:
    assert words.missing(language) == []


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_nothing_is_translated_that_nobody_shows(language: str) -> None:
    assert words.unused(language) == []


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_translations_keep_the_gaps_to_be_filled(language: str) -> None:
    for message in words.translated(language):
        if message.id:
            gaps = sorted(PLACEHOLDER.findall(message.id))
            assert sorted(PLACEHOLDER.findall(message.string)) == gaps, message.id


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_compiled_catalogue_is_the_one_from_the_text(language: str) -> None:
    path = words.TRANSLATIONS / language / "LC_MESSAGES" / "messages.mo"
    assert path.read_bytes() == words.compiled(language)


def test_every_string_in_scripts_can_be_found_by_the_extractor() -> None:
    """`t(` is followed by a literal, or the string would never be translated."""
    scripts = Path(words.ROOT / "static" / "js").rglob("*.js")
    for path in scripts:
        text = path.read_text(encoding="utf-8")
        for found in re.finditer(r"(?<![\w.$])t\((?!\s*\")", text):
            around = text[max(0, found.start() - 40) : found.end() + 20]
            assert "function t(" in around, f"{path.name}: {around!r}"
