"""The codes that docs/protocol.md tells of, and those that the code answers with."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from facilitator.core.answers import TRANSIENT

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("\n## Codes\n")[2].partition("\n## ")[0]
TOLD = re.findall(r"^\| `([a-z0-9-]+)` \| .+ \|$", TABLE, re.MULTILINE)
ROOMS = ("core", "activities", "access", "service", "publishing", "transport", "web")
WHERE_THE_CODE_IS = {"Refused": 0, "refuse_unless": 1, "Malformed": 0}
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+")


def sources() -> Iterator[ast.Module]:
    for room in ROOMS:
        place = ROOT / "facilitator" / room
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            yield ast.parse(path.read_text(encoding="utf-8"))


def named() -> Iterator[tuple[str, str]]:
    """Codes that have a name, since several places answer with them."""
    for module in sources():
        for node in module.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(code))):
                    yield name, code


NAMED = dict(named())


def codes(module: ast.Module) -> Iterator[str]:
    """Every code that a module answers with: written out, or a key of what it picks from."""
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in WHERE_THE_CODE_IS:
                yield from given(node.args[WHERE_THE_CODE_IS[name]], module)
            case ast.keyword(arg="code", value=ast.Constant(value=str(code))) if code:
                yield code
            case ast.Dict(
                keys=[ast.Constant(value="code"), *_], values=[ast.Constant(value=code), *_]
            ):
                yield str(code)


def given(code: ast.expr, module: ast.Module) -> Iterator[str]:
    """A code as it stands, or all that a code found elsewhere can be."""
    if isinstance(code, ast.Constant):
        yield str(code.value)
        return
    if isinstance(code, ast.Name) and code.id in NAMED:
        yield NAMED[code.id]
        return
    for node in ast.walk(module):
        if isinstance(node, ast.Dict):
            keys = [one.value for one in node.keys if isinstance(one, ast.Constant)]
            yield from (str(one) for one in keys if CODE.fullmatch(str(one)))


GIVEN = {code for module in sources() for code in codes(module)} | TRANSIENT

[_SENTENCE] = re.findall(r"^Ask again, .+?\.$", TABLE, re.MULTILINE | re.DOTALL)
PASSING_ON_THE_PAGE = {*re.findall(r"`([a-z-]+)`", _SENTENCE)}
