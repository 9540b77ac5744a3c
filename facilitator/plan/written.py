"""A plan as plain data in the form of its file: times as they are written, defaults left out."""

from functools import cache
from typing import Any

from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo, fields

from .times import show_time
from .values import Block, Day, Plan

ORDER = (
    *(
        "format",
        "session",
        "words",
        "terms",
        "themes",
        "groups",
        "asks",
        "people",
        "teams",
        "places",
        "quotes",
    ),
    "messages",
    *("days", "context"),
)
"""What comes after what in a file, as `agenda.yaml` has it."""


def as_written(plan: Plan) -> dict[str, Any]:
    """What agenda.yaml would have to hold for this plan, read back, to be the same."""
    said = {"format": plan.format} | _struct(plan)
    return {name: said[name] for name in ORDER if name in said}


def _struct(value: Struct) -> dict[str, Any]:
    return {
        field.name: _field(value, field.name)
        for field in _fields(type(value))
        if not _is_default(getattr(value, field.name), field)
        and not _is_with_the_start(value, field)
    }


@cache
def _fields(kind: type[Struct]) -> tuple[FieldInfo, ...]:
    """Looked up once: to ask for every value anew took longer than all else that checking does."""
    return fields(kind)


def _field(value: Struct, name: str) -> Any:
    if isinstance(value, Block) and name == "start":
        return f"{'~' * value.soft}{show_time(value.start or 0)}"
    if isinstance(value, Day) and name == "end":
        return show_time(value.end)
    return _plain(getattr(value, name))


def _plain(value: Any) -> Any:
    if isinstance(value, Struct):
        return _struct(value)
    if isinstance(value, dict):
        return {key: _plain(below) for key, below in value.items()}
    return [_plain(below) for below in value] if isinstance(value, tuple | list) else value


def _is_default(value: Any, field: FieldInfo) -> bool:
    if field.default_factory is not NODEFAULT:
        return bool(value == field.default_factory())
    return field.default is not NODEFAULT and value == field.default


def _is_with_the_start(value: Struct, field: FieldInfo) -> bool:
    """A start that is only about then says so itself: ~14:00."""
    return isinstance(value, Block) and field.name == "soft"
