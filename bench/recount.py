"""Counted again after every part that voted: what was acknowledged is on disk, once, and adds up.

The journal is read here ballot by ballot, without the rules that ran in the hall; then the
product's own `facilitator verify` has to agree.
"""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.journal import SqliteReader
from facilitator.methods import tallies
from facilitator.record.reading import read_session

from .ballots import BLOCK


class DiffersError(Exception):
    """The journal is not what the phones were told."""


class _Placed(Struct):
    block: str
    person: str
    ballot: dict[str, int]


def recount(journal: Path, acknowledged: Iterable[str], exact: bool = True) -> str:
    """One sentence on what was found; raises DiffersError on any difference.

    `exact`: nothing may be there that was not acknowledged. After a kill a ballot may be on disk
    whose answer was lost.
    """
    kept, last = _read(journal)
    told = set(acknowledged)
    _agree(kept, told, exact)
    voting = read_session(journal, Rules(all_activities())).state.blocks[BLOCK].round
    if tallies.recount(last.values()) != voting.unweighted:
        raise DiffersError("the tally is not what the ballots in the journal add up to")
    _verify(journal)
    return (
        f"{len(told):,} acknowledged ballots recounted: each in the journal once, "
        "tallies as counted from nothing, `facilitator verify` agrees."
    )


def _read(journal: Path) -> tuple[Counter[str], dict[str, dict[str, int]]]:
    """How often each command of a ballot is there, and everybody's last ballot."""
    decoder = msgspec.json.Decoder(_Placed)
    kept: Counter[str] = Counter()
    last: dict[str, dict[str, int]] = {}
    with closing(SqliteReader.peek(journal)) as reader:
        for entry in reader.read():
            if entry.record.name == "BallotCast":
                placed = decoder.decode(entry.record.body)
                kept[entry.record.command or ""] += 1
                last[placed.person] = placed.ballot
    return kept, last


def _agree(kept: Counter[str], told: set[str], exact: bool) -> None:
    lost = told - kept.keys()
    twice = [one for one, times in kept.items() if times > 1]
    more = kept.keys() - told if exact else set()
    if lost or twice or more:
        raise DiffersError(
            f"{len(lost)} acknowledged ballots are not in the journal {sorted(lost)[:3]}, "
            f"{len(twice)} are there twice {twice[:3]}, "
            f"{len(more)} were never acknowledged {sorted(more)[:3]}"
        )


def _verify(journal: Path) -> None:
    command = [sys.executable, "-m", "facilitator", "verify", "--journal", str(journal)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise DiffersError(f"facilitator verify: {done.stdout}{done.stderr}")
