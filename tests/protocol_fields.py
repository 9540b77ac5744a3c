"""What each field of a command may hold: as docs/protocol.md has it, and as the code has it."""

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

from msgspec import inspect

from facilitator.activities import all_activities
from facilitator.core.messages import Ref
from facilitator.core.rules import Rules

PAGE = (Path(__file__).parent.parent / "docs" / "protocol.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("\n### What fields hold\n")[2].partition("\n## ")[0]
COMMANDS = Rules(all_activities()).commands
ID: Any = inspect.type_info(Ref)


def holds(kind: inspect.Type) -> str:
    """What a value of this type may be, in words."""
    match kind:
        case inspect.StrType(pattern=pattern) if pattern == ID.pattern:
            return "an id"
        case inspect.StrType(pattern=str(pattern)):
            return f"a string like `{pattern}`"
        case inspect.StrType(min_length=low, max_length=high):
            return f"a string, {low or 0:,} to {high:,} characters"
        case inspect.IntType(ge=low, le=high):
            return f"a whole number, {low:,} to {high:,}".replace("-", "−")
        case inspect.BoolType():
            return "`true` or `false`"
        case inspect.LiteralType(values=values):
            return " or ".join(f"`{one}`" for one in sorted(values))
        case inspect.DictType(key_type=key, value_type=value, max_length=most):
            return f"a mapping of {holds(key)}, to {holds(value)}; at most {most} entries"
        case inspect.VarTupleType(item_type=item, min_length=low, max_length=high):
            return f"a list of {holds(item)}, {low or 0:,} to {high:,} of them"
        case inspect.UnionType(types=types):
            some = [one for one in types if not isinstance(one, inspect.NoneType)]
            return " or ".join(holds(one) for one in some) + ", or `null`"
    raise AssertionError(f"say in words what {kind} is")


def table() -> list[str]:
    """The rows as they have to stand on the page."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for command in COMMANDS:
        described = inspect.type_info(command)
        assert isinstance(described, inspect.StructType)
        for field in described.fields:
            found[field.name, holds(field.type)].append(command.__name__)
    names = [name for name, _ in found]
    return sorted(
        f"| `{name}` | {_those(commands, names.count(name))} | {words} |"
        for (name, words), commands in found.items()
    )


def _those(commands: list[str], variants: int) -> str:
    if variants == 1 and len(commands) > 1:
        return "all that have it"
    return ", ".join(f"`{one}`" for one in sorted(commands))


def on_the_page() -> list[str]:
    """The rows as they stand there."""
    return re.findall(r"^\| `.+ \|$", TABLE, re.MULTILINE)
