"""300 phones vote while 6,000 connections drip, guests pour in and comments flood the window.

A round is a fresh session in which the phones vote three times as long: in peace; while the siege
is laid to another server, which shows what its load alone costs on the same machine; and while it
is laid to theirs. In the end, with the siege still on, somebody new comes and a resident who was
here before comments.
"""

import asyncio
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec

from bench.besiegers import DRIPPING, KINDS, comment
from bench.install import BENCH
from bench.machine import LOAD_CORE, Busy, settle
from bench.random_vote import RandomVote
from bench.recorder import DRAIN
from bench.recount import recount
from bench.results import Outcome, ResultRow
from bench.rows import limited
from bench.served import ServedHall
from bench.servers import HOST
from bench.stats import median, percentile, ratios
from facilitator.client.browser import Browser

from . import Bench
from .arrivals import Arrival

PHONES = 300
PER_SECOND = 150
SECONDS = 8.0
GATHERING = 7.0
"""Seconds until all drips are there, if the server takes them as they come."""
GOAL, NEW_PHONE = 1.5, 5.0
"""Times, and seconds."""
WINDOW = "feedback-one"


class Siege:
    """One process for each kind, at a server; what became of it is known when it is over."""

    def __init__(self, port: int) -> None:
        command = [sys.executable, "-m", "bench.besiegers"]
        self._kinds = {
            kind: subprocess.Popen(
                [*command, kind, str(port), WINDOW],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=BENCH.parent,
            )
            for kind in KINDS
        }

    def lift(self) -> dict[str, Counter[str]]:
        """End it: by kind, how often what happened."""
        said = {
            kind: process.communicate(timeout=DRAIN)[0] for kind, process in self._kinds.items()
        }
        return {kind: Counter(msgspec.json.decode(text)) for kind, text in said.items()}


class SiegeRound(msgspec.Struct):
    """Waits (s) in peace, beside the siege and in it; how it went for all others."""

    peace: list[float]
    beside: list[float]
    siege: list[float]
    server: float
    newcomer: float
    resident: str
    told: dict[str, Counter[str]]
    recounted: str

    def ms(self, share: float) -> tuple[float, float, float]:
        """A percentile of each."""
        peace, beside, siege = (
            percentile(one, share) * 1e3 for one in (self.peace, self.beside, self.siege)
        )
        return peace, beside, siege


async def run(bench: Bench) -> Outcome:
    """A fresh session for every round, beside one that nobody votes in."""
    rounds = [await _round(bench, bench.folder / f"{number}") for number in range(bench.rounds)]
    return _outcome(rounds, bench.people(PHONES))


async def _round(bench: Bench, folder: Path) -> SiegeRound:
    hall, other = [await _open(folder / name) for name in ("hall", "other")]
    _move_aside(other.server.pid)
    resident = Browser(HOST, hall.server.port)
    await resident.get("/c")
    await hall.let_in(bench.people(PHONES))
    phones = await hall.connect()
    settle()
    votes = [
        RandomVote(f"{folder.name}-{name}", phones, PER_SECOND)
        for name in ("peace", "beside", "siege")
    ]
    await votes[0].go_on(bench.seconds(SECONDS))
    await _beside(other, bench, votes[1])
    siege = await _laid_to(hall, bench)
    busy = Busy(hall.server.pid)
    await votes[2].go_on(bench.seconds(SECONDS))
    server = busy.shares()[1]
    newcomer = await _arrives(hall)
    received = await comment(resident, WINDOW, "honest")
    told = siege.lift()
    hall.close()
    acknowledged = (name for vote in votes for name in vote.acknowledged)
    recounted = recount(hall.server.journal, acknowledged)
    return SiegeRound(*(vote.waits for vote in votes), server, newcomer, received, told, recounted)


async def _open(folder: Path) -> ServedHall:
    """A session in which the vote and the window for comments are open."""
    hall = await ServedHall.open(folder, 0)
    await hall.do("OpenWindow", block=WINDOW)
    return hall


async def _laid_to(hall: ServedHall, bench: Bench) -> Siege:
    """A siege that has had the time to become as large as it gets."""
    siege = Siege(hall.server.port)
    await asyncio.sleep(bench.seconds(GATHERING))
    return siege


async def _beside(other: ServedHall, bench: Bench, vote: RandomVote) -> None:
    """The same with the siege laid to another server."""
    siege = await _laid_to(other, bench)
    await vote.go_on(bench.seconds(SECONDS))
    siege.lift()
    other.close()


def _move_aside(pid: int) -> None:
    """A server that is only there to be besieged has what is left of the load's core."""
    for task in Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(task.name), {LOAD_CORE})
        os.sched_setscheduler(int(task.name), os.SCHED_IDLE, os.sched_param(0))


async def _arrives(hall: ServedHall) -> float:
    """Seconds from the scanned code to the first view, of somebody new."""
    newcomer = Arrival(hall.server.port, "Ana Flores")
    phone = await newcomer.arrive()
    newcomer.leave()
    phone.hang_up()
    return newcomer.seconds


def _outcome(rounds: list[SiegeRound], people: int) -> Outcome:
    p99, typical = ([one.ms(share) for one in rounds] for share in (0.99, 0.5))
    peace, beside, siege = (list(column) for column in zip(*p99, strict=True))
    setting = (
        f"{people:,} phones, {PER_SECOND} ballots/s; {DRIPPING:,} dripping connections, guests and "
        "comments pouring in against peace"
    )
    newcomers = [one.newcomer for one in rounds]
    return Outcome(
        rows=[
            _row(f"{setting}; p99", peace, siege),
            limited(
                "under siege: a new phone",
                "pages, assets, cookie, socket, first view meanwhile",
                newcomers,
                NEW_PHONE,
                " s",
                digits=1,
            ),
        ],
        notes=[
            *(one.recounted for one in rounds[-1:]),
            f"Half of the ballots are answered within {_each(typical)}.",
            f"With the siege laid to another server on the load's core: p99 {median(beside):.1f} "
            f"ms, {median(ratios(beside, peace)):.2f} × peace; {median(ratios(siege, beside)):.2f} "
            "× of that is the siege's own doing.",
            f"The server's core: {median(one.server for one in rounds):.0%}.",
            *(f"Became of the {kind}: {_sum(rounds, kind)}." for kind in KINDS),
            f"A resident who was here before: {', '.join(one.resident for one in rounds)}.",
        ],
        rounds={
            "p99 in peace, ms": peace,
            "p99 beside the siege, ms": beside,
            "p99 under siege, ms": siege,
            "slowest under siege, ms": [max(one.siege) * 1e3 for one in rounds],
            "new phone, s": newcomers,
        },
    )


def _row(setting: str, peace: list[float], siege: list[float]) -> ResultRow:
    each = ratios(siege, peace)
    return ResultRow(
        what="under siege: answer",
        measured_as=setting,
        goal=f"≤ {GOAL:g} × in peace",
        measured=f"{median(siege):,.1f} ms against {median(peace):,.1f} ms",
        ratio=f"{median(each):.2f} ×",
        spread=f"{min(each):.2f}–{max(each):.2f}",
        met=median(each) <= GOAL,
    )


def _each(typical: list[tuple[float, float, float]]) -> str:
    peace, beside, siege = (median(column) for column in zip(*typical, strict=True))
    return f"{peace:.1f} ms in peace, {beside:.1f} beside the siege, {siege:.1f} in it"


def _sum(rounds: list[SiegeRound], kind: str) -> str:
    whole = sum((one.told[kind] for one in rounds), Counter())
    most = max(one.told[kind]["at once"] for one in rounds)
    whole |= Counter({"at once": 0})
    del whole["at once"]
    said = [f"{count:,} {name}" for name, count in sorted(whole.items())]
    return ", ".join([*said, *([f"{most:,} at once"] if most else [])])
