"""What every file of facilitator/ imports, read and not run: for its laws and for its picture."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "facilitator"
FILES = sorted(HOUSE.rglob("*.py"))

PURE = ("acting", "core", "activities", "methods", "views")
"""The rooms that may know no clock, no disk, no network and no chance."""


def name_of(path: Path) -> str:
    """A file as it is called in messages: `core/people.py`."""
    return path.relative_to(HOUSE).as_posix()


def room_of(path: Path) -> str:
    """The folder a file is in, or its own name where it stands at the top."""
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Every module a file imports, by its full name; names within a module are left off."""
    package = ["facilitator", *path.relative_to(HOUSE).parent.parts]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (_module(base, alias.name) for alias in node.names)


def _module(base: str, name: str) -> str:
    inside = ROOT.joinpath(*base.split("."), name)
    return f"{base}.{name}" if inside.is_dir() or inside.with_suffix(".py").exists() else base


def ours(path: Path) -> set[str]:
    """What a file imports of ours, without the package's name: `core.people` and the like."""
    return {
        name.removeprefix("facilitator.")
        for name in imported(path)
        if name.startswith("facilitator.")
    }


def others(path: Path) -> set[str]:
    """What a file imports that is not ours, by its first name."""
    return {name.partition(".")[0] for name in imported(path)} - {"facilitator"}
