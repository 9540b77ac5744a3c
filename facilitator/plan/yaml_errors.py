"""A file that is not YAML, explained to who wrote it: which quote, bracket or # may have done it.

A parser stops where it can make nothing of what it reads. The mistake is often lines above, in a
quote that was not closed or a # within brackets, so those are looked for.
"""

import re

from msgspec import Struct
from ruamel.yaml.error import MarkedYAMLError

from .faults import Fault, quoted

_SWALLOWS = re.compile(r"\s(#\S.*)")
_NEAR = 3
"""Lines above the end of brackets in which a # is likely to be what keeps them open."""


class Quote(Struct, frozen=True):
    """A quoted text that runs over the end of its line; positions count from 1."""

    line: int
    column: int
    closed: int


def explained_fault(error: MarkedYAMLError, text: str, quote: Quote | None) -> Fault:
    """The fault, at the place where it is to be mended as far as that can be told."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem = one_line(error.problem or error.context or error)
    if quote and line == quote.closed:
        message = f"this is not YAML: the quote that opens here is closed only in line {line}"
        return Fault(quote.line, quote.column, "", message, "close it at the end of its text")
    if "or '}'" in problem or "or ']'" in problem:
        first = error.context_mark.line if error.context_mark else line - 1
        if found := _comment(text, max(first, line - _NEAR), line):
            return found
    return Fault(line, column, "", f"this is not YAML: {problem}", _advice(error, problem))


def one_line(problem: object) -> str:
    """What a parser says, short and on one line."""
    return " ".join(str(problem).split())[:200]


def _comment(text: str, first: int, last: int) -> Fault | None:
    """A # within brackets takes the rest of its line away, and the closing bracket with it."""
    for number, line in enumerate(text.split("\n")[first:last], first + 1):
        if found := _SWALLOWS.search(line):
            message = f"this is not YAML: {quoted(found[1])} is taken as a comment, not as text"
            return Fault(number, found.start(1) + 1, "", message, "put texts with “#” in quotes")
    return None


def _advice(error: MarkedYAMLError, problem: str) -> str:
    if "\\t" in problem:
        return "indent with spaces, not with tabs"
    if "quoted scalar" in str(error.context):
        assert error.context_mark is not None  # noqa: S101 - a scanner says where it began
        return f"the quote opened in line {error.context_mark.line + 1} was not closed"
    if "mapping values are not allowed" in problem or "expected <block end>" in problem:
        return "check the indentation, and put texts with “: ” or “#” in quotes"
    if "end of stream" in problem or "stream end" in problem:
        return "a quote or a bracket was opened and not closed"
    return "check quotes, brackets and indentation just before this place"
