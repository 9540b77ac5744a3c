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


COUNTED = {
    "en": {
        "ballots": "ballot",
        "blocks": "block",
        "comments": "comment",
        "dots": "dot",
        "guests": "guest",
        "ideas": "idea",
        "items": "item",
        "options": "option",
        "papers": "paper",
        "people": "person",
        "places": "place",
        "screens": "screen",
        "seats": "seat",
        "steps": "step",
        "voters": "voter",
    },
    "es": {
        "boletas": "boleta",
        "bloques": "bloque",
        "comentarios": "comentario",
        "ideas": "idea",
        "invitados": "invitado",
        "lugares": "lugar",
        "opciones": "opción",
        "pantallas": "pantalla",
        "personas": "persona",
        "puestos": "puesto",
        "puntos": "punto",
        "votantes": "votante",
    },
}
"""What we count, and the word for one of it."""
SEVERAL = {
    language: re.compile(rf"(?:\{{\w+\}}|%\(\w+\)s) ({'|'.join(nouns)})\b")
    for language, nouns in COUNTED.items()
}
NEVER_ONE = {
    "{level} options for 1 place",
    "{level} options for {places} places",
    "{n} options",
    "{n} items became one: “{title}”. 1 of your dots is free again.",
    "{n} items became one: “{title}”. {dots} of your dots are free again.",
    "{n} items are many to choose from. Fewer than twenty are read to the end.",
    "{n} comments a minute from devices that came just now",
    "{n} guests in the last minute",
    "of {n} people have voted",
    "Confirm all {n}",
    "The agenda as a route of {total} steps.",
    "It stays one: {n} people have changed their dots on it since.",
}
"""A tie, a merge, a rush and a route have two at least; the rest is said otherwise of one."""


@pytest.mark.parametrize("language", ["en", *words.LANGUAGES])
def test_of_one_nothing_is_said_as_of_several(language: str) -> None:
    """“1 dots”: what can be one either has a text of its own for it, or names the number behind."""
    known = words.translated("es")
    english = [str(one.id) for one in words.shown() if one.id]
    said = {one: one if language == "en" else str(known.get(one).string) for one in english}
    of_one = re.compile(rf"\b1 ({'|'.join(COUNTED[language].values())})\b")
    counted = {one for one in set(english) - NEVER_ONE if SEVERAL[language].search(said[one])}
    assert [one for one in counted if not of_one.search(said.get(as_of_one(one), ""))] == []
    assert set(english) >= NEVER_ONE


def as_of_one(english: str) -> str:
    """ "{count} dots" → "1 dot"."""
    return SEVERAL["en"].sub(lambda found: f"1 {COUNTED['en'][found[1]]}", english)


def test_what_one_or_several_do_is_said_without_a_verb() -> None:
    """“1 of 5 have voted”: whom a figure stands for is named beside it, not by what they did."""
    bent = re.compile(
        r"\bof (?:\{\w+\}|%\(\w+\)s) (have|are)\b|(?:\{\w+\}|%\(\w+\)s) de \{\w+\} han"
    )
    said = [text for one in words.translated("es") for text in (one.id, one.string) if one.id]
    assert [text for text in said if bent.search(str(text))] == []


def test_a_row_of_the_record_has_one_name_in_spanish() -> None:
    """Whoever compares the stage's row with that of the results looks for the same word."""
    rows = [one for one in words.translated("es") if re.search(r"\brow (%\(|\{)row", str(one.id))]
    assert len(rows) > 3
    assert [one.string for one in rows if "renglón" not in str(one.string)] == []
