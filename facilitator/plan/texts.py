"""Texts as people write them (one string, or one per language), made whole."""

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, Struct

from .faults import Findings, closest, quoted
from .nodes import Node, child, entries, word
from .values import LANGUAGES

MAX_TEXT_LENGTH = 2_000
"""Characters in one text; a line for the stage has about sixty."""


class ReadContext(Struct):
    """What is known while reading: the findings so far, the languages, the kinds of blocks.

    `aliases` has the other words there are for a kind.
    """

    findings: Findings
    languages: tuple[str, ...]
    kinds: Mapping[str, type[Struct]]
    aliases: Mapping[str, str]


def languages_of(root: Node) -> tuple[str, ...]:
    """The session's languages, as far as they can be made out; English if none can."""
    named = [word(node) for node in entries(child(root, "session"), "languages")]
    return tuple(dict.fromkeys(code for code in named if code in LANGUAGES)) or LANGUAGES[:1]


def whole_text(node: Node, reading: ReadContext, *, in_all_languages: bool = True) -> Any:
    """A text in every language it was given in, or UNSET after a fault; where it should be
    `in_all_languages` of the session, those that are missing are warned of."""
    if isinstance(node.value, dict):
        found = _by_language(node, reading)
    else:
        line = one_line(node, reading, "a text, or one per language such as {en: …, es: …}")
        found = UNSET if line is UNSET else {reading.languages[0]: line}
    if found is not UNSET and in_all_languages:
        _note_missing(node, found, reading)
    if found is not UNSET:
        _note_not_shown(node, found, reading)
    return found


def one_line(node: Node, reading: ReadContext, expected: str = "a text") -> Any:
    """A string that says something, without blanks around it, or UNSET after a fault."""
    if not isinstance(node.value, str):
        hint = f'put it in quotes: "{node.raw}"' if node.raw and len(node.raw) < 40 else ""
        reading.findings.fault(node.fault(f"{found_here(node)}; expected {expected}", hint))
        return UNSET
    text = node.value.strip()
    if text and len(text) <= MAX_TEXT_LENGTH:
        return text
    problem, hint = f"longer than {MAX_TEXT_LENGTH:,} characters", "say it in fewer words"
    if not text:
        problem, hint = "empty", "write something, or remove the key"
    reading.findings.fault(node.fault(f"this text is {problem}", hint))
    return UNSET


def found_here(node: Node) -> str:
    """What stands in the file, in words, as the first half of a fault."""
    if isinstance(node.value, dict):
        return "found keys and values"
    if isinstance(node.value, list):
        return "found a list"
    if node.value is None:
        return "nothing is written here"
    if isinstance(node.value, bool):
        return f"found the yes/no value {node.raw}"
    return f"found {'the number ' if not isinstance(node.value, str) else ''}{quoted(node.raw)}"


def _by_language(node: Node, reading: ReadContext) -> Any:
    found = {}
    for code, below in node.value.items():
        if code not in LANGUAGES:
            message = f"{quoted(code)} is not a language of the surfaces"
            hint = _unquoted(node, code) or closest(code, LANGUAGES)
            reading.findings.fault(node.key_fault(code, message, hint))
        else:
            found[code] = one_line(below, reading)
    if not node.value:
        reading.findings.fault(node.fault("this text is empty", "write {en: …, es: …}"))
    return found if found and UNSET not in found.values() else UNSET


def _unquoted(node: Node, code: str) -> str:
    """What to do where {en: Streets, roads} was written: the comma began what looks like a key."""
    before = None
    for key, below in node.value.items():
        if key == code and before and below.value is None:
            return f'put the text in quotes: "{before.raw}, {code}"'
        before = below if isinstance(below.value, str) else None
    return ""


def _note_missing(node: Node, found: dict[str, str], reading: ReadContext) -> None:
    for code in reading.languages:
        if code not in found:
            hint = f"add {code}: to the text, or take {code} out of session.languages"
            reading.findings.warning(node.fault(f"not translated into {code}", hint))


def _note_not_shown(node: Node, found: dict[str, str], reading: ReadContext) -> None:
    for code in found:
        if code not in reading.languages:
            hint = "add it to session.languages to show it"
            reading.findings.warning(node.fault(f"{code} is not shown in this session", hint))
