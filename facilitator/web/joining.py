"""Joins the modules of a surface into one script, without changing what they say.

Each module becomes a function that is called once, in the order in which they need each other,
and hands out what it exports; the first one, which needs all the others and hands out nothing,
stands at the end as it is. What a page needs only later comes in scripts of its own, which take
what they share from the first by importing it: a browser has each module once. Our modules keep to
a form in which that can be done: imports and exports by name, at the beginning of a line, of files
that do not need each other in a circle.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import partial
from itertools import chain
from posixpath import dirname, join, normpath
from typing import NoReturn

from msgspec import Struct

from .shrinking import shrink_text, with_texts, without_texts


def _statement(word: str, rest: str) -> re.Pattern[str]:
    """A statement that begins a line, or in what others have shrunk follows another one."""
    return re.compile(rf"{word}(?:(?<=^{word})|(?<=[;}}]{word})){rest}", re.M)


_FROM = r'\s*from\s*"(?P<source>[^"]+)";?'
_NAMES = r"\{(?P<names>[^}]*)\}"
_FUNCTION_OR_CLASS = r"(?:(?:async\s+)?function|class)\s+(?P<name>\w+)"
_IMPORT = _statement("import", rf"(?:\s+(?P<default>\w+))?\s*,?\s*(?:{_NAMES})?{_FROM}")
_PASSED_ON = _statement("export", rf"\s*{_NAMES}{_FROM}")
_LISTED = _statement("export", rf"\s*{_NAMES};?(?!\s*from)")
_DECLARED = _statement("export", rf"\s+(?=(?:{_FUNCTION_OR_CLASS}|(?:const|let)\s+(?P<value>\w+)))")
_DEFAULT = _statement("export", rf"\s+default\b\s*(?={_FUNCTION_OR_CLASS})")
_UNNAMED = _statement("export", r"\s+default\b\s*")
_LEFT_OVER = re.compile(r"""^\s*(?:import|export)\b|\bimport\s*\(\s*["'`]""", re.M)
_MAP_COMMENT = re.compile(r"^//# sourceMappingURL=.*$", re.M)

Names = dict[str, str]
"""What a module exports: the name outside, and the expression for it inside."""


class JoinError(Exception):
    """A module that cannot be joined: says the file, the line and what to write instead."""


class Module(Struct):
    """One file, read: its code without imports and exports, and where those lead."""

    path: str
    code: str
    """With a mark in place of each of the `texts` of its templates."""
    texts: list[str]
    needs: list[tuple[str, str, int]]
    """Of each file needed: its path, what is taken of it (`{a, b: c}`), and where it is asked."""
    exports: Names


class Joined(Struct):
    """A script, and for what comes apart from it: the script, once its own address is known."""

    script: str
    apart: Mapping[str, Callable[[str], str]]


class Joiner:
    """Reads modules through `read`; `bare` says which path a name without a path stands for."""

    def __init__(self, read: Callable[[str], str], bare: Mapping[str, str]) -> None:
        self._read, self._bare = read, bare
        self._known: dict[str, Module] = {}

    def join(
        self, first: str, shape: Callable[[str, str], str], apart: Sequence[str] = ()
    ) -> Joined:
        """One script that does what the module `first` does. Raises JoinError.

        `shape` is handed the path and the code of each, without the texts of its templates, and
        says how the code is to be written. Each module of `apart` becomes a script that exports
        its default; what several of them need stands in the first.
        """
        *here, last = self._order(first)
        later = [self._order(path) for path in apart]
        often = Counter(one.path for modules in later for one in modules)
        known = {one.path for one in here}
        for one in (one for modules in later for one in modules if often[one.path] > 1):
            if one.path not in known:
                here.append(one)
                known.add(one.path)
        own = [[one for one in modules if one.path not in known] for modules in later]
        names = {one.path: f"$m{number}" for number, one in enumerate([*here, *chain(*own)])}

        def written(module: Module) -> str:
            code = _taking(module, names) + shape(module.path, module.code)
            return with_texts(code, module.texts)

        parts = {one.path: _wrapped(one, names, written(one)) for one in (*here, *chain(*own))}
        given = _taken(list(chain(*own)), names, known)
        ends = [f"export{given};"] if own else []
        return Joined(
            "\n".join([*(parts[one.path] for one in here), written(last), *ends]),
            {modules[-1].path: partial(_apart, modules, names, parts) for modules in own},
        )

    def _order(self, first: str) -> list[Module]:
        """Every module that `first` needs, each after what it needs itself."""
        order: dict[str, Module] = {}
        above: list[str] = []

        def visit(path: str) -> None:
            above.append(path)
            module = self._module(path)
            for needed, taken, at in module.needs:
                if needed in above:
                    self._refuse(path, at, f"{needed} needs this file in turn.")
                if needed not in order:
                    visit(needed)
                self._check(path, order[needed], taken, at)
            order[above.pop()] = module

        visit(first)
        return list(order.values())

    def _check(self, path: str, needed: Module, taken: str, at: int) -> None:
        wanted = [one.partition(":")[0] for one in taken.strip("{}").split(",") if one]
        missing = [one for one in wanted if one not in needed.exports]
        if missing:
            self._refuse(path, at, f"{needed.path} exports no {' and no '.join(missing)}.")

    def _refuse(self, path: str, at: int, problem: str) -> NoReturn:
        line = self._read(path).count("\n", 0, at) + 1
        raise JoinError(f"static/{path}, line {line}: {problem}")

    def _module(self, path: str) -> Module:
        if path not in self._known:
            self._known[path] = self._parsed(path)
        return self._known[path]

    def _parsed(self, path: str) -> Module:
        try:
            code, texts = without_texts(_MAP_COMMENT.sub("", self._read(path)))
        except ValueError as error:
            raise JoinError(f"static/{path}, {error}") from error
        needs, exports = list(self._needs(path, code)), dict(_exports(code))
        bare = _DEFAULT.sub("", code)
        for statement in (_IMPORT, _PASSED_ON, _LISTED, _DECLARED):
            bare = statement.sub("", bare)
        bare = _UNNAMED.sub(f"const {_NAMELESS}=", bare)
        left = _LEFT_OVER.search(bare)
        if left:
            self._refuse(path, self._read(path).find(left[0].strip()), _FORM)
        return Module(path, bare, list(map(shrink_text, texts)), needs, exports)

    def _needs(self, path: str, code: str) -> Iterator[tuple[str, str, int]]:
        for found in _IMPORT.finditer(code):
            taken = [_pair(there, here) for there, here in _split(found["names"])]
            taken += [f"default:{found['default']}"] if found["default"] else []
            yield self._need(path, found["source"], taken)
        for found in _PASSED_ON.finditer(code):
            taken = [_pair(there, _passed(there)) for there, _ in _split(found["names"])]
            yield self._need(path, found["source"], taken)

    def _need(self, path: str, asked: str, taken: Sequence[str]) -> tuple[str, str, int]:
        at = self._read(path).find(f'"{asked}"')
        return self._path(path, asked, at), f"{{{','.join(taken)}}}", at

    def _path(self, path: str, asked: str, at: int) -> str:
        if asked.startswith("."):
            return normpath(join(dirname(path), asked))
        if asked not in self._bare:
            self._refuse(path, at, f'nothing is known by the name "{asked}".')
        return self._bare[asked]


_NAMELESS = "$default"
_FORM = (
    "this import or export is none that can be joined. Write it at the beginning of a line, "
    'by name: import { a, b as c } from "./file.js"; export function a, export const a, '
    "export default function A, export { a } or export { a } from."
)


def _wrapped(module: Module, names: Mapping[str, str], code: str) -> str:
    given = ",".join(_pair(outside, inside) for outside, inside in module.exports.items())
    return f"const {names[module.path]}=(()=>{{{code}\nreturn{{{given}}}}})();"


def _apart(
    modules: Sequence[Module], names: Mapping[str, str], parts: Mapping[str, str], address: str
) -> str:
    """A script of what is not in the one at `address`; it exports the last module's default."""
    others = names.keys() - {module.path for module in modules}
    taking = f'import{_taken(modules, names, others)}from"{address}";'
    last = f"export default {names[modules[-1].path]}.default;"
    return "\n".join([taking, *(parts[module.path] for module in modules), last])


def _taken(modules: Sequence[Module], names: Mapping[str, str], others: Set[str]) -> str:
    """What they need of `others`, as a list of names."""
    needed = {names[path] for one in modules for path, _, _ in one.needs if path in others}
    return f"{{{','.join(sorted(needed))}}}"


def _taking(module: Module, names: Mapping[str, str]) -> str:
    return "".join(f"const{taken}={names[path]};" for path, taken, _ in module.needs)


def _exports(code: str) -> Iterator[tuple[str, str]]:
    for found in _DECLARED.finditer(code):
        yield (found["name"] or found["value"],) * 2
    for found in _UNNAMED.finditer(code):
        named = _DEFAULT.match(code, found.start())
        yield "default", named["name"] if named else _NAMELESS
    for found in _PASSED_ON.finditer(code):
        yield from ((outside, _passed(there)) for there, outside in _split(found["names"]))
    for found in _LISTED.finditer(code):
        yield from ((outside, here) for here, outside in _split(found["names"]))


def _split(names: str | None) -> list[tuple[str, str]]:
    """`a, b as c` as pairs of the name there and the name here."""
    pairs = [one.split() for one in (names or "").split(",") if one.strip()]
    return [(pair[0], pair[-1]) for pair in pairs]


def _pair(there: str, here: str) -> str:
    return there if there == here else f"{there}:{here}"


def _passed(name: str) -> str:
    """What is only passed on gets a name that nothing in the module itself can have."""
    return f"$p_{name}"
