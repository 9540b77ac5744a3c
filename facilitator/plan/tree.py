"""YAML 1.2 as a tree of nodes that know their line, column and path.

The tree is built from the parser's events, in a loop: nothing is expanded and nothing recurses,
so neither an alias bomb nor a thousand brackets can hurt. `12:30`, `no` and `on` stay words.
"""

import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from .faults import Fault, Findings, quoted
from .nodes import Node
from .source import UNFIT
from .yaml_errors import Quote, explained_fault, one_line

DEEPEST = 20
MOST_NODES = 50_000

_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]{1,3})?")
_SWALLOWED = re.compile(r" (#[^\s#][^\n]*)")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_WORDS |= {word.capitalize(): value for word, value in _WORDS.items() if word.isalpha()}
_WORDS |= {word.upper(): value for word, value in _WORDS.items() if word.isalpha()}


def tree(text: str, findings: Findings) -> Node:
    """The file's one mapping. Faults of YAML itself end the reading, doubled keys do not."""
    builder = _Builder(findings, text)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except MarkedYAMLError as error:
        findings.stop(explained_fault(error, text, builder.quote))
    except (YAMLError, ValueError, OverflowError) as error:
        line, column = builder.here
        findings.stop(Fault(line, column, "", f"this is not YAML: {one_line(error)}"))
    if builder.root is None:
        findings.stop(Fault(1, 1, "", "the file is empty", "start with: facilitator new NAME"))
    if not isinstance(builder.root.value, dict):
        hint = "an agenda starts with “session:” at the left edge"
        findings.stop(builder.root.fault("the file is not a list of keys and values", hint))
    return builder.root


class _Builder:
    """Puts events together to nodes; `open` is the path of unfinished lists and mappings."""

    def __init__(self, findings: Findings, text: str) -> None:
        self.findings = findings
        self.text = text
        self.quote: Quote | None = None
        self.root: Node | None = None
        self.here = (1, 1)
        self.open: list[tuple[Node, Node | None]] = []
        self.count = 0

    def take(self, event: Any) -> None:
        kind = type(event).__name__.removesuffix("Event")
        self.here = (event.start_mark.line + 1, event.start_mark.column + 1)
        if kind == "DocumentStart" and self.root is not None:
            self.stop("a second document begins here", "remove the line with the three dashes")
        elif kind == "Alias":
            self.stop("aliases (*name) are not used in an agenda", "write the text once more")
        elif kind == "Scalar":
            self.scalar(event)
        elif kind in ("SequenceStart", "MappingStart"):
            self.begin(event, [] if kind == "SequenceStart" else {})
        elif kind in ("SequenceEnd", "MappingEnd"):
            self.open.pop()

    def stop(self, message: str, hint: str = "") -> None:
        where = self.open[-1][0].where if self.open else ""
        self.findings.stop(Fault(*self.here, where, message, hint))

    def check(self, event: Any) -> None:
        self.count += 1
        if event.anchor is not None:
            self.stop("anchors (&name) are not used in an agenda", "put the text in quotes")
        if event.tag is not None:
            self.stop("tags (!name) are not used in an agenda", "put the text in quotes")
        if self.count > MOST_NODES:
            self.stop(f"the file has more than {MOST_NODES:,} values", "is this the right file?")

    def scalar(self, event: Any) -> None:
        self.check(event)
        text = event.value
        if event.style and event.style in "\"'" and event.end_mark.line > event.start_mark.line:
            self.quote = Quote(*self.here, event.end_mark.line + 1)
        if UNFIT.search(text):
            self.stop("the text holds a character that cannot be shown", "write it without \\…")
        if self.expects_key():
            parent, _ = self.open[-1]
            self.open[-1] = (parent, Node(*self.here, parent.where, text, text))
        else:
            value = resolved(text) if event.implicit[0] else text
            if event.implicit[0] and value and isinstance(value, str):
                self.look_behind(event)
            self.place(Node(*self.place_of(event), self.where(), value, text))

    def look_behind(self, event: Any) -> None:
        """A “ #3” behind a text without quotes was hardly meant as a comment."""
        found = _SWALLOWED.match(self.text, event.end_mark.index)
        if found:
            whole = f"{event.value} {found[1].strip()}"
            message = f"{quoted(found[1])} is left out: what follows “ #” is a comment"
            hint = f"if it belongs to the text, put both in quotes: {quoted(whole)}"
            line, column = event.end_mark.line + 1, event.end_mark.column + 2
            self.findings.warning(Fault(line, column, self.where(), message, hint))

    def place_of(self, event: Any) -> tuple[int, int]:
        """Where a scalar stands; a value left out is looked for at its key, not a line below."""
        left_out = not event.value and event.implicit[0]
        key = self.open[-1][1] if self.open and left_out else None
        return (key.line, key.column) if key else self.here

    def begin(self, event: Any, value: list[Node] | dict[str, Node]) -> None:
        self.check(event)
        if self.expects_key():
            self.stop("a key must be a word", "put quotes around text with { } or [ ]")
        if len(self.open) >= DEEPEST:
            self.stop("lists are nested too deeply here", "look for brackets left open")
        node = Node(*self.here, self.where(), value)
        self.place(node)
        self.open.append((node, None))

    def expects_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1][0].value, dict) and not self.open[-1][1]

    def where(self) -> str:
        if not self.open:
            return ""
        parent, key = self.open[-1]
        if key is None:
            return f"{parent.where}[{len(parent.value)}]"
        name = key.raw if key.raw.isprintable() and len(key.raw) <= 40 else "…"
        return f"{parent.where}.{name}" if parent.where else name

    def place(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        parent, key = self.open[-1]
        if key is None:
            parent.value.append(node)
            return
        self.open[-1] = (parent, None)
        if key.raw in parent.value:
            first = parent.keys[key.raw].line
            message = f"the key {quoted(key.raw)} is here twice (first in line {first})"
            self.findings.fault(Fault(key.line, key.column, node.where, message, "remove one"))
            return
        parent.value[key.raw] = node
        parent.keys[key.raw] = key


def resolved(text: str) -> Any:
    """A plain scalar by YAML 1.2's core rules; whatever they do not name is a text."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
