"""Killed at any moment, a session has every ballot it acknowledged, and none of them twice."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import IO

from story import PLAN

from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.journal import SqliteJournal, verify
from facilitator.journal.replaying import replay
from facilitator.methods import tallies

KILLS = 300
LONGEST = 0.04
"""Seconds after which a session is killed that is not waited for; some still read their journal."""
MOST = 5
"""Ballots that the others acknowledge, at the most, before they are killed."""
AFTER = 0.003
"""Seconds they may live on then."""


def test_every_acknowledged_ballot_is_there_after_every_kill(tmp_path: Path) -> None:
    path = tmp_path / "session.db"
    acknowledged = die_often(path, random.Random(2024))
    journal = SqliteJournal.open(path, PLAN.session.id)
    verify(journal)
    kept = Counter(e.record.command for e in journal.read() if e.record.name == "BallotCast")
    vote = replay(journal, Rules(all_activities())).blocks["dots"].round
    journal.close()
    assert len(acknowledged) > KILLS
    assert [one for one in acknowledged if one not in kept] == []
    assert [one for one, times in kept.items() if times > 1] == []
    assert vote.tally == tallies.recount(vote.ballots.values())


def die_often(path: Path, chance: random.Random) -> list[str]:
    """Kill KILLS sessions one after the other; the ids of all commands they acknowledged."""
    script = Path(__file__).parent / "voting_nursery.py"
    command = [sys.executable, str(script), str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        acknowledged: list[str] = []
        for _ in range(KILLS):
            print(file=nursery.stdin, flush=True)
            acknowledged += one_life(nursery.stdout, chance)
        nursery.stdin.close()
    return acknowledged


def one_life(lines: IO[str], chance: random.Random) -> list[str]:
    """Kill a session after some time, or some time after so many ballots; what it acknowledged."""
    child = 0
    heard = (line.split() for line in iter(lines.readline, ""))
    acknowledged = []
    wanted = chance.choice((0, chance.randint(1, MOST)))
    while not child or len(acknowledged) < wanted:
        word, *rest = next(heard)
        if word == "child":
            child = int(rest[0])
        else:
            acknowledged.append(rest[0])
    time.sleep(chance.uniform(0, AFTER if wanted else LONGEST))
    os.kill(child, signal.SIGKILL)
    while (line := next(heard)) != ["gone"]:
        acknowledged.append(line[1])
    return acknowledged
