"""The server is killed and started again under 2,000 phones in mid-vote: until all are back.

Back is who is connected, has the views, and whose ballot that was on its way is answered. The
phones wait before they try again as `static/js/live.js` does; nobody tells them when to.
"""

import asyncio
import time

from bench.machine import settle
from bench.phones import together
from bench.reconnecting import ReconnectingPhone
from bench.recorder import NotAnsweredError
from bench.recount import recount
from bench.results import Outcome
from bench.rows import limited
from bench.served import ServedHall
from bench.servers import Server
from bench.stats import median, percentile

from . import Bench

PHONES = 2_000
GOAL = 10.0
PER_SECOND = 200
VOTING = 1.0
LONGEST = 60


class Return:
    """One kill: seconds from it, and from the new process's start, until half and all are back."""

    def __init__(self, killed: float, launched: float, back: list[float]) -> None:
        self.all = max(back) - killed
        self.from_start = max(back) - launched
        self.half = percentile(back, 0.5) - killed


async def run(bench: Bench) -> Outcome:
    """Kill, start, wait for everybody; and again."""
    people = bench.people(PHONES)
    hall = await ServedHall.open(bench.folder / "product", people)
    crowd = [ReconnectingPhone(hall.server, seat, number) for number, seat in enumerate(hall.seats)]
    await together(one.come for one in crowd)
    settle()
    for one in crowd:
        one.cast()
    await _until(lambda: not any(one.waiting for one in crowd), "ballots unanswered")
    returns = [await _killed(hall.server, crowd) for _ in range(bench.rounds)]
    for one in crowd:
        one.leave()
    hall.close()
    acknowledged = (name for one in crowd for name in one.acknowledged)
    told = recount(hall.server.journal, acknowledged, exact=False)
    return _outcome(returns, crowd, told)


async def _killed(server: Server, crowd: list[ReconnectingPhone]) -> Return:
    """Voting goes on until the moment of the kill, and nobody is told of it."""
    voting = asyncio.create_task(_vote(crowd))
    await asyncio.sleep(VOTING)
    killed = time.perf_counter()
    server.kill()
    launched = server.launch()
    voting.cancel()
    await asyncio.sleep(0.1)  # every cut has been noticed by now
    await _until(lambda: all(one.back_at for one in crowd), "phones not back")
    await _until(lambda: all(one.holds_its_ballot for one in crowd), "without their ballot")
    return Return(killed, launched, [one.back_at for one in crowd])


async def _vote(crowd: list[ReconnectingPhone]) -> None:
    while True:
        for one in crowd:
            if not one.waiting:
                one.cast()
            await asyncio.sleep(1 / PER_SECOND)


async def _until(done, what: str) -> None:
    deadline = time.monotonic() + LONGEST
    while not done():
        if time.monotonic() > deadline:
            raise NotAnsweredError(what)
        await asyncio.sleep(0.05)


def _outcome(returns: list[Return], crowd: list[ReconnectingPhone], told: str) -> Outcome:
    every = [one.all for one in returns]
    tries = sum(one.tries for one in crowd) / len(returns) / len(crowd)
    setting = f"server killed and started again under {len(crowd):,} phones in mid-vote"
    whole = f"{setting}, from the kill to the last one back"
    return Outcome(
        rows=[limited("everyone comes back", whole, every, GOAL, " s", digits=1)],
        notes=[
            told,
            "Every phone's own view shows the ballot that was acknowledged last.",
            f"Half are back after {median(one.half for one in returns):.1f} s; all "
            f"{median(one.from_start for one in returns):.1f} s after the new process's start; "
            f"{tries:.1f} tries each.",
        ],
        rounds={
            "all back, s after the kill": every,
            "half back, s after the kill": [one.half for one in returns],
            "all back, s after the start": [one.from_start for one in returns],
        },
    )
