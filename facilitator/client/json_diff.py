"""A view that is told by what changed in it, as docs/protocol.md has it."""

from collections.abc import Mapping
from typing import Any

Change = Mapping[str, Any]


def apply(value: Any, change: Change) -> Any:
    """The value after a change; the one before is left as it is.

    Raises KeyError, TypeError, AttributeError or ValueError where the change is to another value.
    """
    make = _changed_list if isinstance(value, list) else _changed_object
    return make(value, change)


def _changed_object(value: dict[str, Any], change: Change) -> dict[str, Any]:
    found = dict(value)
    for name in change.get("cut", ()):
        found.pop(name, None)
    found |= change.get("set", {})
    for name, within in change.get("in", {}).items():
        found[name] = apply(found[name], within)
    return found


def _changed_list(entries: list[dict[str, Any]], change: Change) -> list[dict[str, Any]]:
    by_id = _changed_object({entry["id"]: entry for entry in entries}, change)
    found, ids = list(by_id.values()), list(by_id)
    for before, entry in change.get("put", ()):
        at = 0 if before is None else ids.index(before) + 1
        found.insert(at, entry)
        ids.insert(at, entry["id"])
    return found
