"""Every value held against the type it should have, by walking the Structs of `values`.

msgspec stops at the first fault; this walk finds them all and knows where each one stands. What
it returns is plain data that msgspec can convert: times as minutes, texts as mappings.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET, Struct, inspect
from msgspec.structs import FieldInfo

from .faults import closest, quoted
from .nodes import Node, child, plain, word
from .texts import ReadContext, found_here, one_line, whole_text
from .times import EXPECTED, how_to_write, parse_time
from .values import Block, Day, Group, Seat, Speaker

DOORS = ("open", "confirm", "badge")
"""What was written for a group's `seats` before these were a number."""

Shape = Callable[[Node, Any, ReadContext], Any]

PERSONAL_NAMES = ((Seat, "name"), (Speaker, "name"))
"""What is the same in every language."""


def struct(node: Node, kind: type[Struct], reading: ReadContext) -> Any:
    """A mapping as the fields of a Struct; fields at fault are left out, UNSET if it is none."""
    if not isinstance(node.value, dict):
        reading.findings.fault(node.fault(f"{found_here(node)}; expected keys and values"))
        return UNSET
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    _check_keys(node, fields, reading)
    found = {}
    for name, below in node.value.items():
        if name in fields:
            found[name] = _field(kind, name, below, reading)
    if kind is Block and (word(child(node, "start")) or "").startswith("~"):
        found["soft"] = True
    return {name: value for name, value in found.items() if value is not UNSET}


def _check_keys(node: Node, fields: dict[str, FieldInfo], reading: ReadContext) -> None:
    meant = set()
    for name in node.value:
        if name not in fields:
            message = f"the key {quoted(name)} is not known here"
            hint = closest(name, fields) if fields else "this kind of block has no settings"
            meant.add(hint)
            reading.findings.fault(node.key_fault(name, message, hint))
    for name, field in fields.items():
        mistyped = f"did you mean {name}?" in meant  # told once is enough
        if field.required and name not in node.value and not mistyped:
            reading.findings.fault(node.fault(f"the key {quoted(name)} is missing"))


def _field(kind: type[Struct], name: str, node: Node, reading: ReadContext) -> Any:
    if (kind, name) in ((Block, "start"), (Day, "end")):
        return _time(node, reading, may_be_soft=kind is Block)
    if (kind, name) == (Group, "seats") and word(node) in DOORS:
        message = "what a tapped name is good for is the group's door, and its seats are a number"
        reading.findings.fault(node.fault(message, f"write door: {word(node)}"))
        return UNSET
    if (kind, name) == (Block, "settings"):
        return plain(node)  # held against the block's kind later, by `reader`
    if (kind, name) in PERSONAL_NAMES:
        return whole_text(node, reading, in_all_languages=False)
    return shaped(node, _types(kind)[name], reading)


@cache
def _types(kind: type[Struct]) -> dict[str, inspect.Type]:
    """Looked up once: to ask for every value anew took longer than all else that reading does."""
    described = inspect.type_info(kind)
    assert isinstance(described, inspect.StructType)  # noqa: S101  (told to the type checker)
    return {field.name: field.type for field in described.fields}


def shaped(node: Node, kind: inspect.Type, reading: ReadContext) -> Any:
    """A node as plain data of this type, or UNSET after a fault."""
    if isinstance(kind, inspect.UnionType):
        return _optional(node, kind, reading)
    if isinstance(kind, inspect.DictType) and _is_text(kind):
        return whole_text(node, reading)
    if isinstance(kind, inspect.StructType):
        return struct(node, kind.cls, reading)
    shape = _SHAPES.get(type(kind))
    return shape(node, kind, reading) if shape else plain(node)


def _is_text(kind: inspect.DictType) -> bool:
    return kind.key_type == inspect.StrType() and kind.value_type == inspect.StrType()


def _optional(node: Node, kind: inspect.UnionType, reading: ReadContext) -> Any:
    kinds = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
    if node.value is None and len(kinds) < len(kind.types):
        return None
    return shaped(node, kinds[0], reading) if len(kinds) == 1 else _one_of(node, kinds, reading)


def _one_of(node: Node, kinds: list[inspect.Type], reading: ReadContext) -> Any:
    """As whichever of several it is written."""
    for kind in kinds:
        if _is_written_as(node.value, kind):
            return shaped(node, kind, reading)
    expected = " or ".join(_in_words(kind) for kind in kinds)
    reading.findings.fault(node.fault(f"{found_here(node)}; expected {expected}"))
    return UNSET


def _is_written_as(value: Any, kind: inspect.Type) -> bool:
    match kind:
        case inspect.IntType():
            return isinstance(value, int) and not isinstance(value, bool)
        case inspect.DictType():
            return isinstance(value, dict)
        case inspect.LiteralType(values=values):
            return isinstance(value, str) and value in values
    return True


def _in_words(kind: inspect.Type) -> str:
    match kind:
        case inspect.IntType():
            return f"a whole number{_bounds(kind)}"
        case inspect.LiteralType(values=values):
            return " or ".join(str(value) for value in values)
    return "keys and values"


def _list(node: Node, kind: Any, reading: ReadContext) -> Any:
    if not isinstance(node.value, list):
        hint = "write each entry on its own line after a dash, or inside [ ]"
        reading.findings.fault(node.fault(f"{found_here(node)}; expected a list", hint))
        return UNSET
    found = [shaped(below, kind.item_type, reading) for below in node.value]
    return UNSET if UNSET in found else found


def _mapping(node: Node, kind: inspect.DictType, reading: ReadContext) -> Any:
    if not isinstance(node.value, dict):
        reading.findings.fault(node.fault(f"{found_here(node)}; expected keys and values"))
        return UNSET
    for key_node in node.keys.values():
        _string(key_node, kind.key_type, reading)
    found = {key: shaped(below, kind.value_type, reading) for key, below in node.value.items()}
    return UNSET if UNSET in found.values() else found


def _string(node: Node, kind: Any, reading: ReadContext) -> Any:
    if kind.pattern is None:
        return one_line(node, reading)
    expected = "a name of lower-case letters, digits and hyphens, at most 40 characters"
    text = one_line(node, reading, expected)
    if text is not UNSET and not re.fullmatch(kind.pattern, text):
        reading.findings.fault(
            node.fault(f"found {quoted(text)}; expected {expected}", _suggested(text))
        )
        return UNSET
    return text


def _suggested(text: str) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:40].strip("-")
    return f"for example: {name}" if name else ""


def _integer(node: Node, kind: inspect.IntType, reading: ReadContext) -> Any:
    value = node.value
    low, high = _range(kind)
    fits = isinstance(value, int) and not isinstance(value, bool)
    if fits and (low is None or value >= low) and (high is None or value <= high):
        return value
    expected = f"a whole number{_bounds(kind)}"
    reading.findings.fault(node.fault(f"{found_here(node)}; expected {expected}"))
    return UNSET


def _range(kind: inspect.IntType) -> tuple[int | None, int | None]:
    low = kind.ge if kind.ge is not None else kind.gt + 1 if kind.gt is not None else None
    high = kind.le if kind.le is not None else kind.lt - 1 if kind.lt is not None else None
    return low, high


def _bounds(kind: inspect.IntType) -> str:
    low, high = _range(kind)
    return f"{_bound(' from ', low)}{_bound(' up to ', high)}"


def _bound(name: str, value: int | None) -> str:
    return "" if value is None else f"{name}{value}"


def _boolean(node: Node, kind: Any, reading: ReadContext) -> Any:
    if isinstance(node.value, bool):
        return node.value
    hint = _TRUTHS.get(node.raw.lower(), "write true or false, without quotes")
    reading.findings.fault(node.fault(f"{found_here(node)}; expected true or false", hint))
    return UNSET


def _choice(node: Node, kind: inspect.LiteralType, reading: ReadContext) -> Any:
    if node.value in kind.values and not isinstance(node.value, bool):
        return node.value
    known = [str(value) for value in kind.values]
    message = f"{found_here(node)}; expected one of: {', '.join(known)}"
    reading.findings.fault(node.fault(message, closest(node.raw, known) if node.raw else ""))
    return UNSET


def _time(node: Node, reading: ReadContext, may_be_soft: bool) -> Any:
    if node.value is None and may_be_soft:
        return None
    parsed = parse_time(node.value) if isinstance(node.value, str) else None
    if parsed is None:
        hint = how_to_write(node.raw)
        reading.findings.fault(node.fault(f"{found_here(node)}; expected {EXPECTED}", hint))
        return UNSET
    if parsed[1] and not may_be_soft:
        hint = "write it without ~"
        reading.findings.fault(node.fault("the end of a day is a lock, not an about-time", hint))
        return UNSET
    return parsed[0]


_TRUTHS = dict.fromkeys(("yes", "y", "on", "sí", "si", "1"), "write true")
_TRUTHS |= dict.fromkeys(("no", "n", "off", "0"), "write false")
"""What to write for other words that say yes or no."""

_SHAPES: dict[type[inspect.Type], Shape] = {
    inspect.ListType: _list,
    inspect.VarTupleType: _list,
    inspect.DictType: _mapping,
    inspect.StrType: _string,
    inspect.IntType: _integer,
    inspect.BoolType: _boolean,
    inspect.LiteralType: _choice,
}
