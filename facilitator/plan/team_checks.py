"""Draws of teams held against the plan: what a block asks for must be there when it begins."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from .faults import Findings
from .nodes import Node, child, entries, word

_OF_EARLIER = {"mix": "to mix", "again": "to use again"}


def check_draws(
    blocks: Iterable[Node], kinds: Mapping[str, type[Struct]], findings: Findings
) -> None:
    """Teams are mixed, or used again, only after some block has drawn them."""
    drawn = False
    for block in blocks:
        settings = kinds.get(word(child(block, "kind")) or "")
        if settings is None or "draw" not in settings.__struct_fields__:
            continue
        how = child(child(block, "settings"), "draw")
        purpose = _OF_EARLIER.get(word(how) or "")
        if how and purpose and not drawn:
            message = f"no block before this one draws teams {purpose}"
            findings.fault(how.fault(message, "leave draw out: the first teams are drawn balanced"))
        drawn = drawn or not purpose


def check_seating(root: Node, block: Node, findings: Findings) -> None:
    """Who is to be apart can be: by who is together, by the members of teams, by how many there
    are; and nobody is a scribe twice.
    """
    settings = child(block, "settings")
    teams = [word(one) for one in entries(settings, "teams")]
    teams = teams or [word(child(one, "id")) for one in entries(root, "teams")]
    units = _units(root, settings, teams)
    for rule in (*entries(settings, "together"), *entries(settings, "apart")):
        if isinstance(rule.value, list) and len(set(_words(rule))) < 2:
            findings.fault(rule.fault("this takes two people at least", "write it as [ana, ben]"))
    for rule in entries(settings, "apart"):
        _check_apart(rule, units, len(teams), findings)
    scribes = child(settings, "scribes")
    if scribes and isinstance(scribes.value, list):
        _check_apart(scribes, units, len(teams), findings)
        _check_once(scribes.value, findings)


def _check_apart(rule: Node, units: list[set[str]], teams: int, findings: Findings) -> None:
    names = list(dict.fromkeys(_words(rule)))
    if teams and len(names) > teams:
        message = f"these {len(names)} are to be apart, and there are only {teams} teams"
        findings.fault(rule.fault(message, "name fewer, or add teams"))
    for unit in units:
        both = [one for one in names if one in unit]
        if len(both) > 1:
            message = f"{' and '.join(both)} are to be apart, and are together"
            findings.fault(rule.fault(message, "look at together, and at the members of teams"))


def _check_once(scribes: Iterable[Node], findings: Findings) -> None:
    seen: set[str] = set()
    for node in scribes:
        name = word(node)
        if name in seen:
            findings.fault(node.fault(f"{name} is a scribe twice", "remove one"))
        elif name:
            seen.add(name)


def _units(root: Node, settings: Node | None, teams: Iterable[str | None]) -> list[set[str]]:
    """All who cannot be parted: sets that share somebody are one."""
    rules = [set(_words(one)) for one in entries(settings, "together")]
    if word(child(settings, "draw")) != "mix":
        for team in entries(root, "teams"):
            if word(child(team, "id")) in teams:
                rules.append({name for one in entries(team, "members") if (name := word(one))})
    units: list[set[str]] = []
    for rule in rules:
        apart = [one for one in units if not one & rule]
        units = [*apart, rule.union(*(one for one in units if one & rule))]
    return units


def _words(node: Node) -> Iterator[str]:
    for one in node.value if isinstance(node.value, list) else ():
        if name := word(one):
            yield name
