"""Who votes and who decides, held against the plan's groups: each is one of them, or residents."""

import re
from collections.abc import Iterable

from .faults import Findings, closest, quoted
from .nodes import Node, child, entries, word
from .values import RESIDENT_GROUP

OF_NOBODY = re.compile(r"(?:paper|tablet|badge)-\d+\Z|hands-.+-\d+\Z")
"""What the voter of a ballot without a name is called."""


def check_people(root: Node, findings: Findings) -> None:
    """Nobody on the roster has the id of a ballot without a name: the two would be one voter."""
    for person in entries(root, "people"):
        given = child(person, "id")
        name = word(given)
        if given and name and OF_NOBODY.match(name):
            message = f"{quoted(name)} is what a ballot without a name is called"
            findings.fault(given.fault(message, "give the person another id, such as their name"))


def check_groups(root: Node, findings: Findings) -> None:
    """No group of the plan has the name under which everybody votes who is at home."""
    for group in entries(root, "groups"):
        given = child(group, "id")
        if given and word(given) == RESIDENT_GROUP:
            message = f"{quoted(RESIDENT_GROUP)} is everybody on the residents' page, and no group"
            findings.fault(given.fault(message, "give the group another id, such as neighbors"))


def check_bodies(root: Node, findings: Findings) -> None:
    """A body has seats for its names and its quorum, and is chaired by one of its own."""
    for group in entries(root, "groups"):
        members = _roster_of(root, word(child(group, "id")))
        seats, quorum = _number(group, "seats"), _number(group, "quorum")
        if seats and len(members) > seats:
            message = f"it has {seats} seats, and {len(members)} names on the roster"
            findings.fault(group.value["seats"].fault(message, "count its seats again"))
        if quorum and quorum > (seats or len(members)):
            message = f"a quorum of {quorum} is more than it has seats ({seats or len(members)})"
            findings.fault(group.value["quorum"].fault(message, "write seats: and all it has"))
        chair = child(group, "presiding")
        if chair and word(chair) and word(chair) not in members:
            message = f"nobody of this group has the id {quoted(word(chair) or '')}"
            findings.fault(chair.fault(message, closest(word(chair) or "", members)))


def _roster_of(root: Node, group: str | None) -> list[str]:
    people = (one for one in entries(root, "people") if word(child(one, "group")) == group)
    return [name for one in people if (name := word(child(one, "id")))]


def _number(group: Node, key: str) -> int | None:
    found = child(group, key)
    return found.value if found and isinstance(found.value, int) else None


def check_voters(root: Node, block: Node, findings: Findings) -> None:
    """The groups that a block's settings name."""
    settings = child(block, "settings")
    known = {name for one in entries(root, "groups") if (name := word(child(one, "id")))}
    for key in ("eligible", "binding"):
        for node in entries(settings, key):
            if _is_unknown(word(node), known):
                findings.fault(node.fault(_message(word(node)), _hint(word(node), known)))
    weights = child(settings, "weights")
    if weights and isinstance(weights.value, dict):
        for name in weights.value:
            if _is_unknown(name, known):
                findings.fault(weights.key_fault(name, _message(name), _hint(name, known)))


def _is_unknown(name: str | None, known: Iterable[str]) -> bool:
    return bool(name) and name not in {*known, RESIDENT_GROUP}


def _message(name: str | None) -> str:
    return f"there is no group {quoted(name)} in this plan"


def _hint(name: str | None, known: Iterable[str]) -> str:
    return closest(name or "", {*known, RESIDENT_GROUP})
