"""Writes what docs/protocol.md says of audiences: who they are, and what they are shown.

`python tools/fields.py` rewrites the rows of the table of surfaces, and the tables under “What
views hold”: one for each topic, for each kind of activity, and for each piece that stands in more
than one place. The words are those under the fields in the code; all else on the page is written
by hand. `--check` changes nothing and exits with 1 where the page is not current.
"""

import argparse
import ast
import functools
import inspect
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple, get_args, get_type_hints

from msgspec import Struct
from msgspec import inspect as types

from facilitator.activities import all_activities
from facilitator.core import audiences
from facilitator.core.activity import AnyActivity
from facilitator.core.rules import Rules
from facilitator.core.shown import Nothing, Shown
from facilitator.views.by_topic import Views

PAGE = Path(__file__).parent.parent / "docs" / "protocol.md"
BEGIN = "\n## What views hold\n"
SURFACES = re.compile(r"(\| `as` \|.*\n\|---.*\n)(?:\|.*\n)*")
HEADS = {
    2: ["| field | what it is |", "|---|---|"],
    3: ["| field | who sees it | what it is |", "|---|---|---|"],
}
Pieces = frozenset[type[Struct]]


class Value(NamedTuple):
    """What a field holds: its type without lists, mappings and null, and the way down to it."""

    kind: types.Type
    steps: str
    nullable: bool


def shown_by_function(see: Callable[..., Any]) -> type[Struct] | None:
    """What it says that it shows; None where it shows what any activity does."""
    hint = get_type_hints(see)["return"]
    named = [one for one in get_args(hint) or (hint,) if one not in (NoneType, Nothing, Shown)]
    return named[0] if named else None


def shown_on_topics() -> dict[str, type[Struct]]:
    """By topic, what it shows; without those of which all is an activity's."""
    views = Views(Rules(all_activities()))
    see = {**views.shared, **views.for_one}
    found = {one.name: shown_by_function(see[one.name]) for one in audiences.TOPICS}
    return {topic: shown for topic, shown in found.items() if shown}


def shown_by(kind: AnyActivity) -> dict[str, type[Struct]]:
    """By audience, what a kind of activity shows it, as its functions say."""
    functions = {
        **kind.views,
        **kind.live,
        "team": kind.team,
        "board": kind.board,
        "gallery": kind.gallery,
    }
    functions["mine"] = kind.mine
    audience = [one.name.rstrip(":") for one in audiences.TOPICS]
    found = {who: shown_by_function(see) for who in audience if (see := functions.get(who))}
    return {who: shown for who, shown in found.items() if shown}


TOPICS = shown_on_topics()
KINDS = {one.kind: found for one in all_activities() if (found := shown_by(one))}


@functools.cache
def words_of(shown: type[Struct]) -> dict[str, str]:
    """Field → the words under it in the code, its own or those of what it extends."""
    said: dict[str, str] = {}
    for base in reversed(shown.__mro__):
        if issubclass(base, Struct) and base is not Struct:
            (tree,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
            assert isinstance(tree, ast.ClassDef)  # noqa: S101 - told to the type checker
            for field, below in pairwise(tree.body):
                match field, below:
                    case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(
                        value=ast.Constant(value=str(words))
                    ):
                        said[name] = " ".join(words.split())
    return said


def within(kind: types.Type) -> Value:
    """Past null, lists and mappings by id; a text is whole."""
    nullable, steps = False, ""
    while True:
        match kind:
            case types.UnionType(types=several) if any(
                isinstance(one, types.NoneType) for one in several
            ):
                rest = tuple(one for one in several if not isinstance(one, types.NoneType))
                nullable = nullable or not steps
                kind = rest[0] if len(rest) == 1 else types.UnionType(rest)
            case types.ListType(item_type=item) | types.VarTupleType(item_type=item):
                kind, steps = item, f"{steps}[]"
            case types.TupleType(item_types=(item, *_)):
                kind, steps = item, f"{steps}[]"
            case types.DictType(value_type=value) if not is_text(kind):
                kind, steps = value, f"{steps}.*"
            case _:
                return Value(kind, steps, nullable)


def is_text(kind: types.Type) -> bool:
    """Whether this is one text in several languages."""
    return isinstance(kind, types.DictType) and isinstance(kind.value_type, types.StrType)


def said_of(value: Value, words: str) -> str:
    """What the page says of a value without parts."""
    if is_text(value.kind):
        return f"text: {words}" if words else "text or null" if value.nullable else "text"
    if not words and isinstance(value.kind, types.StrType):
        return "a string"
    assert words, f"say under the field what it is, for docs/protocol.md: {value}"  # noqa: S101
    return words


def name_of(piece: type[Struct]) -> str:
    """How the page calls a piece."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", piece.__name__.removesuffix("View")).lower()


def rows(shown: type[Struct], pieces: Pieces, lead: str = "") -> Iterator[tuple[str, str]]:
    """Each field that a struct shows: its path, and the words on it."""
    described = types.type_info(shown)
    assert isinstance(described, types.StructType)  # noqa: S101 - told to the type checker
    for field in described.fields:
        value, words = within(field.type), words_of(shown).get(field.name, "")
        path = lead + field.encode_name
        if not isinstance(value.kind, types.StructType) or not value.kind.fields:
            yield path + value.steps, said_of(value, words)
        elif value.kind.cls in pieces:
            yield path + value.steps, f"*{name_of(value.kind.cls)}*" + (words and f", {words}")
        else:
            if words:
                yield path, words
            yield from rows(value.kind.cls, pieces, f"{path}{value.steps}.")


def places(
    shown: type[Struct], pieces: Pieces, path: str = ""
) -> Iterator[tuple[type[Struct], str]]:
    """Every struct within one, with where it stands; what is within a piece is not followed."""
    yield shown, path
    described = types.type_info(shown)
    assert isinstance(described, types.StructType)  # noqa: S101 - told to the type checker
    for field in described.fields:
        value = within(field.type)
        if isinstance(value.kind, types.StructType) and value.kind.fields:
            below = f"{path}.{field.encode_name}{value.steps}"
            if value.kind.cls in pieces:
                yield value.kind.cls, below
            else:
                yield from places(value.kind.cls, pieces, below)


def pieces_of_all() -> Pieces:
    """The structs that stand in more than one place, those within others only if they do too."""
    found: Pieces = frozenset()
    while True:
        roots = list(TOPICS.items())
        roots += [(kind, one) for kind, seen in KINDS.items() for one in seen.values()]
        roots += [(name_of(one), one) for one in found]
        stand: dict[type[Struct], set[tuple[str, str]]] = {}
        for table, root in roots:
            for one, path in places(root, found):
                if path or root not in found:
                    stand.setdefault(one, set()).add((table, path))
        often = {one for one, where in stand.items() if len(where) > 1} - found
        inner = {one for outer in often for one, path in places(outer, found) if path}
        if not often:
            return found
        found |= often - inner


def tables() -> dict[str, list[str]]:
    """By the name in its heading, the lines of each table."""
    pieces = pieces_of_all()
    of_structs = {f"`{name}`": one for name, one in TOPICS.items()}
    of_pieces = {f"*{name_of(one)}*": one for one in sorted(pieces, key=name_of)}
    found = {name: _table(rows(one, pieces)) for name, one in of_structs.items()}
    found |= {f"`{kind}`": _table_of_kind(seen, pieces) for kind, seen in KINDS.items()}
    return found | {name: _table(rows(one, pieces)) for name, one in of_pieces.items()}


def surfaces() -> Iterator[str]:
    """The rows of the table of surfaces: their pages, who sees them, and what they watch."""
    topics = {one.name: one for one in audiences.TOPICS}
    for one in audiences.AUDIENCES:
        watched = ", ".join(_watched(topics[topic]) for topic in one.topics)
        if one.on_request:
            besides = ", ".join(_watched(topics[topic]) for topic in one.on_request)
            watched += f"; on [request](#watch) {besides}"
        who = ", ".join(one.roles)
        yield f"| `{one.surface}` | `{one.page}` | {who} | {one.access} | {watched} |\n"


def _watched(topic: audiences.Topic) -> str:
    """A topic with its pace, and who alone of the page's roles is shown it."""
    only = f" (only {', '.join(sorted(topic.only))})" if topic.only else ""
    return f"`{topic.name}` {topic.pace:,}{only}"


def _table(found: Iterator[tuple[str, str]]) -> list[str]:
    return HEADS[2] + [f"| `{path}` | {words} |" for path, words in found]


def _table_of_kind(seen: dict[str, type[Struct]], pieces: Pieces) -> list[str]:
    """What is said alike of one field stands once, with all who are shown it."""
    who: dict[tuple[str, str], list[str]] = {}
    for audience, shown in seen.items():
        for row in rows(shown, pieces):
            who.setdefault(row, []).append(audience)
    return HEADS[3] + [
        f"| `{path}` | {', '.join(audiences)} | {words} |"
        for (path, words), audiences in who.items()
    ]


def current(page: str) -> str:
    """The page with its tables as and where they should be: topics, kinds of activity, pieces.
    Those that are none any more are dropped; what is said of one by hand stays with it."""
    before, begin, views = page.partition(BEGIN)
    before = SURFACES.sub(lambda found: found[1] + "".join(surfaces()), before)
    intro, *sections = views.split("\n### ")
    prose = {}
    for section in sections:
        name, _, body = section.partition("\n")
        by_hand = [line for line in body.splitlines() if not line.startswith("|")]
        prose[name] = "\n".join(by_hand).strip()
    written = [_section(name, prose.get(name, ""), lines) for name, lines in tables().items()]
    return before + begin + "\n".join([intro.rstrip(), *written]) + "\n"


def _section(name: str, prose: str, table: list[str]) -> str:
    return f"\n### {name}\n\n" + (f"{prose}\n\n" if prose else "") + "\n".join(table)


def main() -> None:
    """Write, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    only_check = parser.parse_args().check
    page = PAGE.read_text(encoding="utf-8")
    wanted = current(page)
    if not only_check:
        PAGE.write_text(wanted, encoding="utf-8")
    elif page != wanted:
        sys.exit("docs/protocol.md is not current: run python tools/fields.py")


if __name__ == "__main__":
    main()
