"""Scripts and style sheets without what only their readers need: comments, and spaces around code.

`rjsmin` knows templates only as one piece from backtick to backtick, and ours stand within each
other. So their texts are taken out before and put back after, every letter of them as it was.
Of a line break with its indent, which is one space in HTML or nothing, only the break is left.
"""

import re
from collections.abc import Iterator

from rjsmin import jsmin

_TOKEN = re.compile(
    r"""
      //[^\n]* | /\*.*?\*/
    | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'
    | (?<=[(,=:\[!&|?{};>])[ ]*/(?![*/])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/  # a pattern
    | [`{}]
    """,
    re.DOTALL | re.VERBOSE,
)
_TEXT = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)", re.DOTALL)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACES = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\s*([{};,])\s*|\s+""", re.DOTALL)
_VALUE = re.compile(r"(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))")
_TAKEN = re.compile(r"var\((--[\w-]+)")
_INDENT = re.compile(r"\s*\n\s*")
_MARK = re.compile('"\ue000(\\d+)"')


def shrink_script(source: str) -> str:
    """The same script, smaller; it may have marks in place of its templates' texts."""
    return str(jsmin(source))


def shrink_text(text: str) -> str:
    """The same text of a template; a line break that is to be seen is written as `\\n`."""
    return _INDENT.sub("\n", text)


def shrink_style(source: str) -> str:
    """The same style sheet, smaller. A space before a colon can be a selector's, and stays.

    A value that it names and never takes is left out: surfaces share a sheet of values, so give
    this all sheets of one surface at once.
    """
    tight = _SPACES.sub(_tight, _COMMENT.sub("", source)).strip()
    taken = set(_TAKEN.findall(tight))
    return _VALUE.sub(lambda found: found[0] if found[1] in taken else "", tight)


def _tight(found: re.Match[str]) -> str:
    after_colon = found.string[found.start() - 1 : found.start()] == ":"
    return found[1] or found[2] or ("" if after_colon else " ")


def without_texts(source: str) -> tuple[str, list[str]]:
    """A script with a mark for each piece of a template's text, and those pieces."""
    code: list[str] = []
    texts: list[str] = []
    for piece, is_text in _pieces(source):
        code.append(f'"\ue000{len(texts)}"' if is_text else piece)
        texts += [piece] if is_text else []
    return "".join(code), texts


def with_texts(code: str, texts: list[str]) -> str:
    """The script again: every mark replaced by its piece."""
    return _MARK.sub(lambda mark: texts[int(mark[1])], code)


def _pieces(source: str) -> Iterator[tuple[str, bool]]:
    """Code and templates' texts by turns, in order; a text has its signs (`` ` ``, `${`, `}`)."""
    braces: list[int] = []  # open in the code within each template that we are within
    start = at = 0
    while found := _TOKEN.search(source, at):
        at, sign = found.end(), found[0]
        if sign == "{" and braces:
            braces[-1] += 1
        elif sign == "}" and braces and braces[-1]:
            braces[-1] -= 1
        elif sign == "`" or (sign == "}" and braces):
            yield source[start : found.start()], False
            start = at = _end_of_text(source, at)
            yield source[found.start() : at], True
            del braces[len(braces) - (sign == "}") :]
            braces += [0] if source[at - 1] == "{" else []
    yield source[start:], False


def _end_of_text(source: str, at: int) -> int:
    found = _TEXT.match(source, at)
    if found is None:
        raise ValueError(f"line {source.count(chr(10), 0, at) + 1}: this template does not end")
    return found.end()
