"""`python -m torture --minutes 20 --seed 7`, from the folder `tests`; prints a table."""

import argparse
import secrets
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .disks import filled, go_where_disks_are_mounted, limited, small_disk
from .faults import came_out
from .run import Outcome, torture


def main() -> int:
    """Run, print, and say by the exit status whether all held."""
    go_where_disks_are_mounted()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--phones", type=int, default=300)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10_000))
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, small_disk(Path(folder)) as is_small:
        disk = "a small one, filled to its last byte" if is_small else "files that may not grow"
        print(
            f"seed {wanted.seed}: {wanted.phones} phones for {wanted.minutes:g} minutes", flush=True
        )
        seconds, fill = wanted.minutes * 60, filled if is_small else limited
        outcome = torture(Path(folder), seconds, wanted.phones, wanted.seed, fill)
    print(f"{counted(outcome, disk)}\n\n{tried(outcome)}")
    return 1 if outcome.wrong else 0


def counted(it: Outcome, disk: str) -> str:
    """What was done, and what was counted."""
    rows = [("the disk that was full", disk)]
    rows += [(f"strain: {name.replace('_', ' ')}", count) for name, count in it.strains.items()]
    rows += [(f"acknowledged: {name}", count) for name, count in it.reckoning.acknowledged.items()]
    rows += [(f"refused: {code}", count) for code, count in sorted(it.refused.items())]
    rows += [(f"sent again: {code}", count) for code, count in sorted(it.again.items())]
    rows += [
        ("guests turned away at the door", it.turned_away),
        ("slowest answer to one try, s", f"{it.slowest:.2f}"),
        ("rows in the journal", it.reckoning.rows),
        ("memory when all rest, kB", f"{it.began[0]} → {it.ended.memory}, fresh {it.fresh.memory}"),
        (
            "descriptors when all rest",
            f"{it.began[1]} → {it.ended.descriptors}, fresh {it.fresh.descriptors}",
        ),
        ("descriptors when all have gone", f"{it.ended.deserted}, fresh {it.fresh.deserted}"),
        ("lost, doubled, altered or never acknowledged", len(it.reckoning.faults)),
    ]
    return _in_columns(rows)


def tried(it: Outcome) -> str:
    """Every fault of the list, and what was found wrong."""
    fell = [f"FELL: {one}" for found in it.wrong.values() for one in found[:20]]
    return "\n".join([_in_columns(came_out(it.strains, it.wrong)), *(fell or ["All of it held."])])


def _in_columns(rows: Sequence[tuple[object, ...]]) -> str:
    wide = [max(len(str(one)) for one in column) for column in zip(*rows, strict=True)]
    lines = ["  ".join(f"{one!s:<{w}}" for one, w in zip(row, wide, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    sys.exit(main())
