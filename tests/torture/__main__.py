"""`python -m torture --minutes 20 --seed 7`, from the folder `tests`; prints a table."""

import argparse
import secrets
import sys
import tempfile
from pathlib import Path

from .run import Outcome, torture


def main() -> int:
    """Run, print, and say by the exit status whether all held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--phones", type=int, default=300)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10_000))
    wanted = parser.parse_args()
    print(f"seed {wanted.seed}: {wanted.phones} phones for {wanted.minutes:g} minutes")
    with tempfile.TemporaryDirectory() as folder:
        outcome = torture(Path(folder), wanted.minutes * 60, wanted.phones, wanted.seed)
    print(table(outcome))
    return 1 if outcome.faults else 0


def table(it: Outcome) -> str:
    """What was done, what was counted, and what fell."""
    rows = [(f"strain: {name.replace('_', ' ')}", count) for name, count in it.strains.items()]
    rows += [(f"acknowledged: {name}", count) for name, count in it.reckoning.acknowledged.items()]
    rows += [(f"refused: {code}", count) for code, count in sorted(it.refused.items())]
    rows += [(f"sent again: {code}", count) for code, count in sorted(it.again.items())]
    rows += [
        ("slowest answer to one try, s", f"{it.slowest:.2f}"),
        ("rows in the journal", it.reckoning.rows),
        ("memory when all rest, kB", f"{it.memory[0]} → {it.memory[1]}"),
        ("descriptors when all rest", f"{it.descriptors[0]} → {it.descriptors[1]}"),
        ("lost, doubled, altered or never acknowledged", len(it.reckoning.faults)),
    ]
    wide = max(len(name) for name, _ in rows)
    lines = [f"{name:<{wide}}  {value}" for name, value in rows]
    fell = [f"FELL: {fault}" for fault in it.faults[:20]]
    return "\n".join([*lines, *(fell or ["All of it held."])])


if __name__ == "__main__":
    sys.exit(main())
