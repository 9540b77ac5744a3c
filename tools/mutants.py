"""Takes one guard away at a time, and sees that a test fails without it.

`python tools/mutants.py [NAME…]` tries every entry of `tests/mutants/*.toml`, or those of a name or
an area (`door`). An entry says what is guarded, by which words of which file, what stands there
without the guard, and the test that has to fail then; with `plain = true` the test is run without
the fast transport, as by `make test-plain`. A copy of this checkout is what is changed.
Prints a line for each, and exits with 1 unless all have held:

    held      the test passes, and fails without the guard
    SURVIVED  nobody would notice that the guard is gone
    STALE     the entry does not apply any more: its file, its words or its test have changed
    BROKEN    the test fails with the guard too, or what is left without it does not run at all
"""

import ast
import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
ENTRIES = ROOT / "tests" / "mutants"
NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "node_modules", "*.db*")
LONGEST = 150  # seconds for one test
PASSED, FAILED = 0, 1  # as pytest ends; all else means that it could not run what was asked for
NO_CODE = re.compile(r"^(E +)?(SyntaxError|IndentationError|NameError|ImportError):", re.M)

Run = Callable[[str, bool], tuple[int, str]]  # of a test, plain: how pytest ended, what it said


@dataclass(frozen=True)
class Mutant:
    """One guard that is taken away."""

    area: str
    name: str
    guard: str
    file: str
    old: str
    new: str
    test: str
    plain: bool = False

    def why_stale(self, root: Path = ROOT) -> str:
        """Why it does not apply; empty where it does."""
        path = root / self.file
        if not path.exists():
            return f"there is no {self.file}"
        times = path.read_text(encoding="utf-8").count(self.old)
        if times != 1:
            return f"what it takes away stands {times} times in {self.file}"
        file, _, test = self.test.partition("::")
        is_there = test.partition("[")[0] in _functions(root / file)
        return "" if is_there else f"there is no {self.test}"


def read(folder: Path = ENTRIES) -> list[Mutant]:
    """All entries, in the order in which they are written down."""
    return [
        Mutant(path.stem, name, **entry)
        for path in sorted(folder.glob("*.toml"))
        for name, entry in tomllib.loads(path.read_text(encoding="utf-8")).items()
    ]


def tried(mutant: Mutant, copy: Path, as_it_is: Run, without: Run) -> tuple[str, str]:
    """What became of it, and what there is to say about that."""
    if stale := mutant.why_stale(copy):
        return "STALE", stale
    status, said = as_it_is(mutant.test, mutant.plain)
    if status != PASSED:
        return "BROKEN", f"the test fails with the guard too: {_reason(said)}"
    with _taken_away(mutant, copy):
        status, said = without(mutant.test, mutant.plain)
    if status == PASSED:
        return "SURVIVED", mutant.test
    if status != FAILED or "\nFAILED " not in said or NO_CODE.search(said):
        return "BROKEN", f"what is left does not run: {_reason(said)}"
    return "held", ""


@contextmanager
def _taken_away(mutant: Mutant, copy: Path) -> Iterator[None]:
    path = copy / mutant.file
    before = path.read_text(encoding="utf-8")
    try:
        _write(path, before.replace(mutant.old, mutant.new))
        yield
    finally:
        _write(path, before)


def _write(path: Path, text: str) -> None:
    """Write a file, and drop what was compiled: Python sees no two changes in one second."""
    path.write_text(text, encoding="utf-8")
    for compiled in path.parent.glob(f"__pycache__/{path.stem}.*.pyc"):
        compiled.unlink()


def _run(copy: Path, test: str, plain: bool) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", "-q", "-rfE", "-p", "no:cacheprovider"]
    command += ["--hypothesis-seed=0", test]
    there = os.environ | {"PYTHONPATH": str(copy)}  # before the installed one, in servers too
    there |= {"HYPOTHESIS_PROFILE": "unshrunk"}
    there |= {"FACILITATOR_PLAIN_SOCKETS": "1"} if plain else {}
    heard = {"capture_output": True, "text": True, "timeout": LONGEST}
    try:
        done = subprocess.run(command, cwd=copy, env=there, **heard)  # noqa: S603
    except subprocess.TimeoutExpired:
        return -1, f"it took longer than {LONGEST} seconds"
    return done.returncode, done.stdout + done.stderr


def _reason(said: str) -> str:
    lines = said.strip().splitlines() or [""]
    return next((one for one in lines if one.startswith(("E  ", "ERROR", "FAILED"))), lines[-1])


@functools.cache
def _functions(path: Path) -> frozenset[str]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if path.exists() else ()
    return frozenset(one.name for one in nodes if isinstance(one, ast.FunctionDef))


def main(wanted: list[str]) -> int:
    """Try those that are wanted, or all."""
    known, ends = read(), []
    if unknown := set(wanted) - {one.name for one in known} - {one.area for one in known}:
        print(f"There is no entry or area {', '.join(sorted(unknown))}.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "checkout"
        shutil.copytree(ROOT, copy, ignore=NOT_COPIED)
        without = functools.partial(_run, copy)
        as_it_is = functools.cache(without)
        for mutant in known:
            if not wanted or {mutant.name, mutant.area} & set(wanted):
                end, why = tried(mutant, copy, as_it_is, without)
                ends.append(end)
                print(f"{end:9} {mutant.area:9} {mutant.name:42} {why}", flush=True)
    print(", ".join(f"{ends.count(end)} {end}" for end in dict.fromkeys(ends)))
    return int(set(ends) != {"held"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
