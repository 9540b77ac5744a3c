"""Names in the plan held against each other: given once, and found where they are used."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from zoneinfo import available_timezones

from msgspec import Struct

from .ask_checks import check_asks
from .faults import Findings, closest, quoted
from .nodes import Node, child, entries, word
from .place_checks import check_places
from .prompt_checks import check_prompts
from .team_checks import check_draws, check_seating
from .values import FORMAT, LANGUAGES
from .voter_checks import check_bodies, check_groups, check_people, check_voters

RESERVED = ("everyone", "teams", "speakers")
"""Whom a message goes to, where that is no team."""
LONGEST_MESSAGE = 600
"""Characters, as of a message that is typed."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LISTS = ("terms", "themes", "groups", "asks", "people", "teams", "places", "context", "days")
_BLOCK_USES = {"themes": "themes", "shows": "context", "terms": "terms"}
_SETTING_USES = {
    "theme": "themes",
    "themes": "themes",
    "teams": "teams",
    "sections": "context",
    **dict.fromkeys(("together", "apart", "scribes", "absent"), "people"),
}
_ONE = {
    "terms": "term",
    "themes": "theme",
    "groups": "group",
    "people": "person",
    "teams": "team",
    "context": "section of the context",
}
_EXAMPLES = {
    "teams": 'add at the left edge “teams:”, and below it: - {id: table-1, title: {en: "Table 1"}}',
}


def check_names(root: Node, kinds: Mapping[str, type[Struct]], findings: Findings) -> None:
    """Session, ids and references; whatever has the wrong shape is somebody else's fault."""
    _check_session(root, findings)
    for name in _LISTS:
        _check_unique(list(entries(root, name)), findings)
    _check_unique(list(blocks(root)), findings)
    _check_dates(root, findings)
    _check_roster(root, findings)
    check_people(root, findings)
    check_groups(root, findings)
    check_bodies(root, findings)
    check_asks(root, findings)
    _check_messages(root, findings)
    for block in blocks(root):
        for key, target in _BLOCK_USES.items():
            _check_uses(root, list(entries(block, key)), target, findings)
        _check_settings(root, block, findings)
        check_voters(root, block, findings)
        _check_needs(root, block, kinds, findings)
        check_seating(root, block, findings)
    check_places(root, blocks(root), findings)
    check_draws(blocks(root), kinds, findings)
    check_prompts(root, kinds, findings)


def blocks(root: Node) -> Iterator[Node]:
    """All blocks of all days."""
    for day in entries(root, "days"):
        yield from entries(day, "blocks")


def _check_session(root: Node, findings: Findings) -> None:
    version = child(root, "format")
    if version and isinstance(version.value, int) and version.value != FORMAT:
        findings.fault(version.fault(f"this program reads format {FORMAT}"))
    zone = child(child(root, "session"), "timezone")
    name = word(zone)
    if zone and name and name not in _timezones():
        hint = closest(name, _timezones())
        hint = hint if hint.startswith("did") else "write it as America/Denver or Europe/Madrid"
        findings.fault(zone.fault(f"{quoted(name)} is not a time zone", hint))
    _check_languages(root, findings)


@lru_cache(maxsize=1)
def _timezones() -> frozenset[str]:
    return frozenset(available_timezones())


def _check_languages(root: Node, findings: Findings) -> None:
    session = child(root, "session")
    found = list(entries(session, "languages"))
    listed = child(session, "languages")
    if listed and listed.value == []:
        findings.fault(listed.fault("no language is named", "for example: [en, es]"))
    for index, node in enumerate(found):
        code = word(node)
        if code and code not in LANGUAGES:
            message = f"there are no screens in {quoted(code)}, so a session cannot be held in it"
            hint = f"write one or more of {', '.join(sorted(LANGUAGES))} in its place"
            near = closest(code.lower(), LANGUAGES)
            findings.fault(node.fault(message, near if near.startswith("did") else hint))
        elif code in [word(earlier) for earlier in found[:index]]:
            findings.fault(node.fault(f"{code} is here twice", "remove one"))


def _check_unique(nodes: list[Node], findings: Findings) -> None:
    seen: dict[str, Node] = {}
    for node in nodes:
        given = child(node, "id")
        name = word(given)
        if not given or not name:
            continue
        if name in seen:
            message = f"the id {name} is given twice (first in line {seen[name].line})"
            findings.fault(given.fault(message, "give each its own"))
        seen.setdefault(name, given)


def _check_dates(root: Node, findings: Findings) -> None:
    before = None
    for day in entries(root, "days"):
        node = child(day, "date")
        text = word(node)
        if not node or not text:
            continue
        found = _date(text)
        if found is None:
            message = f"found {quoted(text)}; expected a date such as 2024-01-25"
            findings.fault(node.fault(message, _how_to_write(text)))
        elif before and found <= before:
            findings.fault(node.fault(f"this day is not after the day before it ({before})"))
        before = found or before


def _date(text: str) -> date | None:
    if not _DATE.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _how_to_write(text: str) -> str:
    """What to do about a date that is none."""
    if _DATE.fullmatch(text):
        return "no calendar has this day: look at its month (01 to 12) and at its day"
    return "write the year, the month and the day with hyphens: four digits, two and two"


def _check_roster(root: Node, findings: Findings) -> None:
    _check_joinable(root, findings)
    for person in entries(root, "people"):
        _check_use(root, child(person, "group"), "groups", findings)
    teams: dict[str, str] = {}
    for team in entries(root, "teams"):
        given = child(team, "id")
        if given and word(given) in RESERVED:
            message = (
                f"{quoted(word(given) or '')} is whom messages go to, and cannot be a team's id"
            )
            findings.fault(given.fault(message, "give the team another"))
        members = list(entries(team, "members"))
        _check_uses(root, members, "people", findings)
        for member in members:
            name, other = word(member) or "", teams.get(word(member) or "")
            if other:
                findings.fault(member.fault(f"{quoted(name)} is already in the team {other}"))
            elif name:
                teams[name] = word(child(team, "id")) or "above"


def _check_messages(root: Node, findings: Findings) -> None:
    """What can be sent on the day is no longer than what can be typed."""
    for message in entries(root, "messages"):
        given = message.value.values() if isinstance(message.value, dict) else [message]
        for text in given:
            if len(word(text) or "") > LONGEST_MESSAGE:
                fault = f"this message is longer than {LONGEST_MESSAGE} characters"
                findings.fault(text.fault(fault, "say it in fewer words"))


def _check_joinable(root: Node, findings: Findings) -> None:
    """Somebody must be able to join: by a name on the roster, or in a group that is no body."""
    bodies = [child(group, "body") for group in entries(root, "groups")]
    open_to_guests = any(body is None or body.value is not True for body in bodies)
    if not open_to_guests and not any(entries(root, "people")):
        place = child(root, "groups") or root
        message = "nobody can join: no people are named, and no group that guests may join"
        hint = "add at the left edge “groups:”, and below it: - {id: guests, title: Guests}"
        findings.fault(place.fault(message, hint))


def _check_uses(root: Node, nodes: list[Node], target: str, findings: Findings) -> None:
    for node in nodes:
        _check_use(root, node, target, findings)


def _check_use(root: Node, node: Node | None, target: str, findings: Findings) -> None:
    name = word(node)
    known = {given for one in entries(root, target) if (given := word(child(one, "id")))}
    if node and name and name not in known:
        message = f"there is no {_ONE[target]} {quoted(name)} in this plan"
        findings.fault(node.fault(message, closest(name, known)))


def _check_settings(root: Node, block: Node, findings: Findings) -> None:
    """Settings name things by the key they stand under, and their items by `id`."""
    items: list[Node] = []
    rest = [found for found in [child(block, "settings")] if found]
    while rest:
        node = rest.pop(0)
        for key, below in node.value.items() if isinstance(node.value, dict) else ():
            if key in _SETTING_USES:
                _check_uses(root, list(_named(below)), _SETTING_USES[key], findings)
            if key == "balance_on":
                _check_attributes(root, list(entries(node, key)), findings)
            if key == "items":
                items.extend(entries(node, key))
            rest.append(below)
        rest.extend(node.value if isinstance(node.value, list) else ())
    _check_unique(items, findings)


def _named(node: Node) -> Iterator[Node]:
    """An id, all of a list, or all of every list in one."""
    for one in node.value if isinstance(node.value, list) else ():
        yield from _named(one)
    if not isinstance(node.value, list):
        yield node


def _check_needs(
    root: Node, block: Node, kinds: Mapping[str, type[Struct]], findings: Findings
) -> None:
    """What a block's kind cannot do without, by the name of the list (`needs` of its settings)."""
    kind = child(block, "kind")
    for name in getattr(kinds.get(word(kind) or ""), "needs", ()):
        if kind and not any(entries(root, name)):
            message = f"a block of this kind needs {name}, and this plan has none"
            findings.fault(kind.fault(message, _EXAMPLES[name]))


def _check_attributes(root: Node, nodes: list[Node], findings: Findings) -> None:
    known = {"group", *(name for one in entries(root, "asks") if (name := word(child(one, "id"))))}
    for person in entries(root, "people"):
        attributes = child(person, "attributes")
        known |= (
            set(attributes.value) if attributes and isinstance(attributes.value, dict) else set()
        )
    for node in nodes:
        name = word(node)
        if name and name not in known:
            message = f"nobody on the roster has the attribute {quoted(name)}"
            findings.warning(node.fault(message, closest(name, known)))
