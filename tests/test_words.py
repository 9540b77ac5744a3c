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


APART = re.compile(r"(^|[.?:] )\{day\}($|[:,] | · )")


def test_in_spanish_no_sentence_bends_round_the_title_of_a_day() -> None:
    """“Reabrir Primer día”: a title has no article that would fit every city's."""
    with_a_day = [one.string for one in words.translated("es") if "{day}" in str(one.id)]
    assert [text for text in with_a_day if not APART.search(str(text))] == []
    assert "Reabrir: {day}" in with_a_day


OF_ONE_CITY = re.compile(
    r"base.?camp|rope.?team|mountaineer|summit|(?<!-)\bclimb|ice.?fall"
    r"|cordada|campamento|monta[ñn]|cumbre|\bascen",
    re.IGNORECASE,
)
"""One city's metaphor. It stands in that city's plan; the picture of mountains is everybody's."""


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_no_citys_own_words_are_ours(language: str) -> None:
    said = [text for one in words.translated(language) for text in (one.id, one.string)]
    assert len(said) > 500
    assert [text for text in said if OF_ONE_CITY.search(str(text))] == []


def test_no_citys_own_words_stand_in_code_pages_or_the_starter() -> None:
    paths = [
        *(words.ROOT / "facilitator").rglob("*.py"),
        *(words.ROOT / "templates").rglob("*.html"),
    ]
    paths += [words.ROOT / "facilitator/plan/starter.yaml"]
    sheets = [*(words.ROOT / "static/css").glob("*.css")]
    found = [path.name for path in paths if OF_ONE_CITY.search(path.read_text("utf-8"))]
    shown = [
        text
        for path in sheets
        for text in re.findall(r'content: "([^"]*)"', path.read_text("utf-8"))
        if OF_ONE_CITY.search(text)
    ]
    assert (found, shown) == ([], [])


OTHER_WORDS = re.compile(
    r"\b(facilitador\w*|relator\w*|pluma|ventana|recepci[oó]n|d[ií]as?|a lo más)\b"
    r"|\bla sala\b(?! principal)",
    re.IGNORECASE,
)
"""For quien facilita, quien escribe, escribir el informe, espacio de comentarios, jornada, máximo;
and the session is la sesión: rooms are salas, and somebody at home is in none.
"""


def test_in_spanish_one_thing_has_one_name() -> None:
    said = [str(one.string) for one in words.translated("es") if one.id]
    assert [text for text in said if OTHER_WORDS.search(text)] == []
