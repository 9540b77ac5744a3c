"""A plan as a tree, checked: its shapes, its names, its clock, and at last one frozen Plan.

Each step goes on after a fault, so that a person sees all of them at once. Whether the tree is of a
file or of a plan that was changed while it runs makes no difference.
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import UNSET, Struct, ValidationError

from .checks import blocks, check_names
from .day_checks import check_schedule
from .faults import Fault, Findings, PlanFaults, closest, quoted
from .nodes import Node, child, nodes, word
from .shapes import struct
from .texts import ReadContext, languages_of
from .values import Plan
from .written import as_written

Kinds = Mapping[str, type[Struct]]
"""The settings of each kind of block."""

_STEP = re.compile(r"\.([A-Za-z0-9_]+)|\[([0-9]+)\]")


def faults_of(plan: Plan, kinds: Kinds) -> tuple[Fault, ...]:
    """What `facilitator check` would say against this plan, were it a file; empty: nothing."""
    try:
        checked(nodes(as_written(plan)), kinds, {}, Findings())
    except PlanFaults as found:
        return found.faults
    return ()


def checked(root: Node, kinds: Kinds, aliases: Mapping[str, str], findings: Findings) -> Plan:
    """The plan that the tree means; warnings are among the findings. Raises PlanFaults."""
    reading = ReadContext(findings, languages_of(root), kinds, aliases)
    found = struct(root, Plan, reading)
    _read_settings(root, found, reading)
    check_names(root, kinds, findings)
    check_schedule(root, findings)
    if findings.faults:
        raise PlanFaults(findings.faults)
    plan: Plan = _converted(root, found, Plan, findings)
    return plan


def _read_settings(root: Node, found: dict[str, Any], reading: ReadContext) -> None:
    """Holds each block's settings against its kind and puts them, made whole, in their place."""
    settings = [_settings(block, reading) for block in blocks(root)]
    placed = [block for day in found.get("days", ()) for block in day.get("blocks", ())]
    if len(placed) == len(settings):  # otherwise there were faults, and there will be no plan
        for block, whole in zip(placed, settings, strict=True):
            block["settings"] = whole


def _settings(block: Node, reading: ReadContext) -> dict[str, Any]:
    kind = _kind(block, reading)
    node = child(block, "settings")
    if kind is None:
        return {}
    if node is None:
        node = Node(block.line, block.column, f"{block.where}.settings", {})
    before = len(reading.findings.faults)
    found = struct(node, kind, reading)
    if len(reading.findings.faults) == before:
        settings = _converted(node, found, kind, reading.findings)
        _note_misfits(node, settings, reading.findings)
    return {} if found is UNSET else found


def _note_misfits(node: Node, settings: Any, findings: Findings) -> None:
    """What cannot be meant together, as the kind itself says (`misfits` of its settings)."""
    for found in settings.misfits() if hasattr(settings, "misfits") else ():
        fault = _follow(node, found.path).fault(found.message, found.hint)
        (findings.fault if found.grave else findings.warning)(fault)


def _kind(block: Node, reading: ReadContext) -> type[Struct] | None:
    kind = child(block, "kind")
    name = word(kind)
    if kind and name and name not in reading.kinds:
        message = f"{quoted(name)} is not a kind of block"
        reading.findings.fault(kind.fault(message, _meant(name, reading)))
    return reading.kinds.get(name or "")


def _meant(name: str, reading: ReadContext) -> str:
    """The kind that somebody may have meant by another word for it, or one mistyped."""
    kinds, aliases = reading.kinds, reading.aliases
    hint = closest(name, {*kinds, *aliases})
    found = re.fullmatch(r"did you mean ([a-z]+)\?", hint)
    return f"did you mean {aliases.get(found[1], found[1])}?" if found else closest(name, kinds)


def _converted(node: Node, found: Any, kind: type[Any], findings: Findings) -> Any:
    """What msgspec makes of it; its word is the last, and its path leads back to a line."""
    try:
        return msgspec.convert(found, kind)
    except ValidationError as error:
        message, _, path = str(error).partition(" - at `$")
        place = _follow(node, path.rstrip("`"))
        findings.fault(place.fault(message[:1].lower() + message[1:]))
        if kind is Plan:
            raise PlanFaults(findings.faults) from error


def _follow(node: Node, path: str) -> Node:
    for name, index in _STEP.findall(path):
        below = child(node, name) if name else None
        if index and isinstance(node.value, list) and int(index) < len(node.value):
            below = node.value[int(index)]
        if below is None:
            break
        node = below
    return node
