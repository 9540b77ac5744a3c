"""A plan printed as agenda.yaml: to read, to change, and to read back as the same plan."""

import json
import re
from collections.abc import Iterator
from typing import Any

from .tree import resolved
from .values import Plan
from .written import as_written

WIDTH = 100
"""Characters of a line up to which short lists and mappings stand in it."""

_PLAIN = re.compile(r"(?=.*[^\W\d_])[^\W_]([\w .()/&%+’‘“”–—…!?¿¡;'-]*[\w.)%+’”…!?'-])?")
"""What needs no quotes anywhere: a word at least, and no sign that means something."""
_BREAKS = re.compile("[\x85\u2028\u2029]")
"""What YAML may take for the end of a line, and who writes it did not mean."""


def plan_text(plan: Plan) -> str:
    """The text of a file that `facilitator check` accepts, and reads as this plan."""
    sections = ("\n".join(_entry(key, value, 0)) for key, value in as_written(plan).items())
    return "\n\n".join(sections) + "\n"


def _entry(key: str, value: Any, indent: int) -> Iterator[str]:
    """A key with what stands under it."""
    pad, name = " " * indent, _scalar(key)
    short = _flow(value)
    if isinstance(value, str) and _reads_as_lines(value):
        yield f"{pad}{name}: |"
        yield from (f"{pad}  {line}" if line else "" for line in value.split("\n"))
    elif short is not None and _fits(value, pad + name + short):
        yield f"{pad}{name}: {short}"
    else:
        yield f"{pad}{name}:"
        yield from _below(value, indent + 2, apart=key == "blocks")


def _below(value: Any, indent: int, *, apart: bool = False) -> Iterator[str]:
    """A list or mapping in lines of its own; entries stand `apart` with a line between them."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _entry(key, below, indent)
    else:
        for number, below in enumerate(value):
            if apart and number:
                yield ""
            yield from _item(below, indent)


def _item(value: Any, indent: int) -> Iterator[str]:
    """An entry of a list: its first line has the dash."""
    short, pad = _flow(value), " " * indent
    if short is not None and _fits(value, pad + short):
        yield f"{pad}- {short}"
        return
    first, *rest = _below(value, indent + 2)
    yield f"{pad}- {first.lstrip()}"
    yield from rest


def _fits(value: Any, line: str) -> bool:
    """Whether it stays in the line; a single text has one of its own, however long it is."""
    return len(line) < WIDTH or not isinstance(value, dict | list) or not value


def _flow(value: Any) -> str | None:
    """In one line, where nothing is nested in it and no text has several."""
    if not isinstance(value, dict | list):
        return _scalar(value)
    within = value.values() if isinstance(value, dict) else value
    if any(isinstance(one, dict | list) or "\n" in str(one) for one in within):
        return None
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{_scalar(key)}: {_scalar(one)}" for key, one in value.items()) + "}"
        )
    return "[" + ", ".join(map(_scalar, value)) + "]"


def _scalar(value: Any) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    if _PLAIN.fullmatch(value) and resolved(value) == value:
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return _BREAKS.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)


def _reads_as_lines(text: str) -> bool:
    """Whether a text of several lines can stand as it is."""
    odd = _BREAKS.search(text) or "\r" in text or text[0].isspace()
    return "\n" in text and not odd
