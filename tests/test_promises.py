"""docs/promises.md names the tests that would tell us: each exists, and is not switched off."""

import ast
import re

import pytest
from hall import CHECKOUT

PAGE = (CHECKOUT / "docs" / "promises.md").read_text(encoding="utf-8")
TESTS = re.findall(r"^- `(tests/\S+\.py)::(\w+)`$", PAGE, re.MULTILINE)
PROMISES = [part for part in PAGE.split("\n## ")[1:] if not part.startswith("What is not")]
LINKS = re.findall(r"\]\(([^)#]+)(?:#([^)]+))?\)", PAGE)


def anchors(page: str) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head).strip().lower().replace(" ", "-") for head in heads}


@pytest.mark.parametrize(("file", "name"), TESTS)
def test_a_test_that_is_named_exists(file: str, name: str) -> None:
    module = ast.parse((CHECKOUT / file).read_text(encoding="utf-8"))
    [found] = [one for one in ast.walk(module) if getattr(one, "name", None) == name]
    assert isinstance(found, ast.FunctionDef)
    assert "skip" not in "".join(map(ast.unparse, found.decorator_list))


@pytest.mark.parametrize("promise", PROMISES, ids=lambda text: text.partition("\n")[0])
def test_every_promise_has_its_tests_and_a_figure(promise: str) -> None:
    assert len(re.findall(r"^- `tests/", promise, re.MULTILINE)) >= 3
    assert len(re.findall(r"^Measured: ", promise, re.MULTILINE)) == 1


def test_six_things_are_promised() -> None:
    assert len(PROMISES) == 6


@pytest.mark.parametrize(("path", "anchor"), LINKS)
def test_what_is_linked_is_there(path: str, anchor: str) -> None:
    page = (CHECKOUT / "docs" / path).read_text(encoding="utf-8")
    assert not anchor or anchor in anchors(page)
