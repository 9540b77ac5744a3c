"""`docs/recount.py`, which nothing of ours imports and which imports nothing of ours."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from facilitator.journal import Head

RECOUNT = Path(__file__).parents[1] / "docs" / "recount.py"


def recounted(file: Path, *heads: str) -> subprocess.CompletedProcess[str]:
    """Run it as a stranger does: no environment, no site-packages, another folder."""
    command = [sys.executable, "-I", "-S", str(RECOUNT), str(file), *heads]
    return subprocess.run(command, env={}, cwd=os.sep, capture_output=True, text=True)


def tallies_in(printed: str) -> dict[tuple[str, str, str], tuple[int, int]]:
    """What it printed: vote, group and option → weight, and from how many; of the last round."""
    found, vote, group = {}, "", ""
    for line in printed.splitlines()[2:]:
        if line.startswith("  "):
            option, _, figures = line.strip().partition(": ")
            weight, _, voters = figures.partition(" from ")
            found[vote, group, option] = (int(weight), int(voters))
        else:
            vote, _, group, _ = line.split(", ")
    return found


def recount_of(content: bytes, *heads: Head) -> dict[str, Any]:
    """The ballots that it counts, by vote and round and voter, each with its group.

    Raises SystemExit where it finds something.
    """
    _, _, events = _MODULE["read"](content.split(b"\n"), [*heads])
    return {
        vote: counted
        for vote, ballots in _MODULE["count"](events).items()
        if (counted := {who: one[:2] for who, one in ballots.items() if one[1] and one[2]})
    }


_MODULE: dict[str, Any] = {"__name__": "recount"}
exec(compile(RECOUNT.read_text(), str(RECOUNT), "exec"), _MODULE)
