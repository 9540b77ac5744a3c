"""What guests are asked at the door, held against itself and against what the roster says."""

from .faults import Findings, closest, quoted
from .nodes import Node, child, entries, word

LANGUAGE = "language"
"""The attribute that nobody is asked for."""


def check_asks(root: Node, findings: Findings) -> None:
    """Each has a title and two answers at least, and the roster has no other answers."""
    for ask in entries(root, "asks"):
        given = child(ask, "id")
        options = [name for one in entries(ask, "options") if (name := word(child(one, "id")))]
        if given and word(given) == "group":
            message = "one says at the door what one is here with: that is the group"
            findings.fault(given.fault(message, "leave it out, or give it another id"))
        if word(given) == LANGUAGE:
            if given and ("options" in ask.value or "title" in ask.value):
                message = "the language is not asked: it is what a phone shows"
                findings.fault(given.fault(message, "leave title and options out"))
            continue
        _check_answers(ask, options, findings)
        _check_roster(root, word(given), options, findings)


def _check_answers(ask: Node, options: list[str], findings: Findings) -> None:
    if not isinstance(ask.value, dict):
        return
    if "title" not in ask.value:
        findings.fault(ask.fault("the key “title” is missing"))
    if len(set(options)) < 2:
        place = child(ask, "options") or ask
        findings.fault(place.fault("there is nothing to choose", "add options, two at least"))
    seen: set[str] = set()
    for one in entries(ask, "options"):
        name = word(child(one, "id")) or ""
        if name in seen:
            findings.fault(one.value["id"].fault(f"the id {name} is given twice", "remove one"))
        seen.add(name)


def _check_roster(root: Node, ask: str | None, options: list[str], findings: Findings) -> None:
    for person in entries(root, "people"):
        told = child(child(person, "attributes"), ask or "")
        name = word(told)
        if told and name and options and name not in options:
            message = f"{quoted(name)} is none of the answers that guests are given"
            findings.fault(told.fault(message, closest(name, options)))
