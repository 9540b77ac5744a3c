"""Every part that needs no peer, on a handful of people: it runs, votes, and recounts.

No figure of theirs is looked at here.
"""

import gc
import importlib
from pathlib import Path

import pytest
from loops import run as in_a_loop

from bench import servers
from bench.parts import Bench
from bench.phones import Voter, drained
from bench.recount import DiffersError, recount
from bench.results import Outcome
from bench.served import ServedHall

TINY = 0.003
VOTING = ("openloop", "reveal", "comeback", "siege", "data")


@pytest.fixture(autouse=True)
def nothing_is_left_running():
    yield
    servers.kill_all()
    gc.unfreeze()


async def a_vote(folder: Path) -> tuple[Path, list[str]]:
    """A few people cast three ballots each; the journal and what was acknowledged."""
    hall = await ServedHall.open(folder, 4)
    voters = [Voter(phone, n, "tiny") for n, phone in enumerate(await hall.connect())]
    for _ in range(3):
        for voter in voters:
            voter.cast()
        await drained(voters)
    hall.close()
    return hall.server.journal, [one for voter in voters for one in voter.acknowledged]


def test_the_recount_finds_what_is_missing_and_what_is_too_much(tmp_path: Path) -> None:
    journal, acknowledged = in_a_loop(a_vote(tmp_path / "session"))
    assert len(acknowledged) == 12
    assert recount(journal, acknowledged).startswith("12 acknowledged ballots recounted")
    with pytest.raises(DiffersError, match="1 acknowledged ballots are not in the journal"):
        recount(journal, [*acknowledged, "tiny-0-99"])
    with pytest.raises(DiffersError, match="1 were never acknowledged"):
        recount(journal, acknowledged[1:])
    assert recount(journal, acknowledged[1:], exact=False)


def one_round(part: str, folder: Path) -> Outcome:
    run = importlib.import_module(f"bench.parts.{part}").run
    outcome: Outcome = in_a_loop(run(Bench(folder / part, rounds=1, scale=TINY)), 120)
    return outcome


@pytest.mark.parametrize("part", VOTING)
def test_a_part_that_votes_recounts(part: str, tmp_path: Path) -> None:
    assert "acknowledged ballots recounted" in one_round(part, tmp_path).notes[0]


@pytest.mark.parametrize("part", ["arrivals", "breakout", "recovery"])
def test_a_part_measures(part: str, tmp_path: Path) -> None:
    outcome = one_round(part, tmp_path)
    assert all(row.measured for row in outcome.rows)
    assert all(value > 0 for values in outcome.rounds.values() for value in values)
