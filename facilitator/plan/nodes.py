"""A plan before it is understood: a tree of nodes that know where they stand in the file."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from .faults import Fault


class Node(Struct):
    """A value in the file: a scalar, a list of nodes, or a mapping of nodes (`keys`: its keys)."""

    line: int
    column: int
    where: str
    value: Any = None
    raw: str = ""
    keys: dict[str, "Node"] = {}

    def fault(self, message: str, hint: str = "") -> Fault:
        """A fault at this node."""
        return Fault(self.line, self.column, self.where, message, hint)

    def key_fault(self, key: str, message: str, hint: str = "") -> Fault:
        """A fault at one of this mapping's keys."""
        at = self.keys[key]
        return Fault(at.line, at.column, self.value[key].where, message, hint)


def child(node: Node | None, key: str) -> Node | None:
    """What a mapping has under a key; None where there is no mapping or no such key."""
    if node is None or not isinstance(node.value, dict):
        return None
    return node.value.get(key)


def entries(node: Node | None, key: str) -> Iterator[Node]:
    """The entries of a list under a key; nothing where there is no such list."""
    found = child(node, key)
    if found is not None and isinstance(found.value, list):
        yield from found.value


def word(node: Node | None) -> str | None:
    """A node's text without blanks around it, where it is a text."""
    return node.value.strip() if node is not None and isinstance(node.value, str) else None


def plain(node: Node) -> Any:
    """A node and everything below it as plain lists, dicts and scalars."""
    if isinstance(node.value, dict):
        return {key: plain(below) for key, below in node.value.items()}
    if isinstance(node.value, list):
        return [plain(below) for below in node.value]
    return node.value


def nodes(value: Any, where: str = "") -> Node:
    """The tree of plain lists, dicts and scalars that stand in no file: every line is the first."""
    if isinstance(value, dict):
        found: Any = {key: nodes(below, _below(where, key)) for key, below in value.items()}
        keys = {key: Node(1, 1, where, key, key) for key in value}
        return Node(1, 1, where, found, keys=keys)
    if isinstance(value, list):
        found = [nodes(below, f"{where}[{index}]") for index, below in enumerate(value)]
        return Node(1, 1, where, found)
    return Node(1, 1, where, value, "" if value is None else str(value))


def _below(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key
