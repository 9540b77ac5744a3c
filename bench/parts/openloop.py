"""2,000 phones, one ballot each within ten seconds, the console watching: how long each waits.

A ballot's answer says where in the journal it is, so the ballots have an order, and the console's
count of dots says how many of them it shows. Each round's ballots hold one dot more than the last.
"""

import asyncio
import random
import time
from bisect import bisect_left

import msgspec

from bench import ballots
from bench.machine import Busy, settle
from bench.recorder import DRAIN, NotAnsweredError
from bench.recount import recount
from bench.results import Outcome
from bench.rows import limited
from bench.served import ServedHall
from bench.stats import median, percentile
from facilitator.client.live_socket import LiveSocket

from . import Bench

PHONES = 2_000
SECONDS = 10.0
ACK_P99, SHOWN = 100, 200
"""Milliseconds."""
SEED = 2024


class _Answer(msgspec.Struct):
    ok: bool
    at: int = 0


_answer = msgspec.json.Decoder(_Answer)


class OpenLoopRound:
    """When each ballot was sent and answered, and what the console showed when."""

    def __init__(self, number: int, console: LiveSocket) -> None:
        self.number = number
        self.sent: dict[str, float] = {}
        self.answered: dict[str, tuple[float, int]] = {}
        self.shown: list[tuple[int, float]] = []
        assert console.view_store
        self._views = console.view_store
        console.on_event = self._look

    def cast(self, phone: LiveSocket, name: str) -> None:
        """One person's ballot."""
        allocation = ballots.of_size(self.number)
        self.sent[name] = time.perf_counter()
        phone.emit("command", ballots.command(name, allocation), lambda raw: self._hear(name, raw))

    async def end(self, people: int) -> None:
        """Wait until every ballot is answered and the console shows the last."""
        async with asyncio.timeout(DRAIN):
            while len(self.answered) < len(self.sent) or not self._shows(people * self.number):
                await asyncio.sleep(0.01)

    def answers(self) -> list[float]:
        """Seconds from each ballot to its answer."""
        return [at - self.sent[name] for name, (at, _) in self.answered.items()]

    def showings(self, people: int) -> list[float]:
        """Seconds from each ballot to the console's first view that has it."""
        before = people * (self.number - 1)
        counts = [dots - before for dots, _ in self.shown]
        in_order = sorted(self.answered, key=lambda name: self.answered[name][1])
        return [
            self.shown[bisect_left(counts, place)][1] - self.sent[name]
            for place, name in enumerate(in_order, start=1)
        ]

    def _hear(self, name: str, raw: bytes) -> None:
        now, answer = time.perf_counter(), _answer.decode(raw)
        if not answer.ok:
            raise NotAnsweredError(f"a ballot was refused: {raw!r}")
        self.answered[name] = (now, answer.at)

    def _look(self, event: str, data: bytes) -> None:
        if event == "view" and data[:64].find(b'"block:' + ballots.BLOCK.encode()) > 0:
            now, body = time.perf_counter(), self._views.one(f"block:{ballots.BLOCK}")
            if body["result"]:
                self.shown.append((body["result"]["dots"], now))

    def _shows(self, dots: int) -> bool:
        return bool(self.shown) and self.shown[-1][0] == dots


async def run(bench: Bench) -> Outcome:
    """The product alone: there is no peer in this."""
    people = bench.people(PHONES)
    hall = await ServedHall.open(bench.folder / "product", people)
    phones = await hall.connect()
    settle()
    assert hall.console
    busy, rounds = Busy(hall.server.pid), []
    for number in range(1, min(bench.rounds, ballots.ROUNDS_OF_MORE) + 1):
        rounds.append(OpenLoopRound(number, hall.console))
        await _vote(rounds[-1], phones, bench.seconds(SECONDS))
    load, server = busy.shares()
    hall.close()
    sentence = recount(hall.server.journal, (name for one in rounds for name in one.answered))
    shares = f"Cores in use: server {server:.0%}, load {load:.0%}."
    return _outcome(rounds, people, [sentence, shares])


async def _vote(one: OpenLoopRound, phones: list[LiveSocket], seconds: float) -> None:
    """Everybody votes at a moment of their own."""
    chance = random.Random(SEED + one.number)
    loop = asyncio.get_running_loop()
    for number, phone in enumerate(phones):
        name = f"open-{one.number}-{number}"
        loop.call_later(chance.uniform(0, seconds), one.cast, phone, name)
    await asyncio.sleep(seconds)
    await one.end(len(phones))


def _outcome(rounds: list[OpenLoopRound], people: int, notes: list[str]) -> Outcome:
    p99 = [percentile(one.answers(), 0.99) * 1e3 for one in rounds]
    slowest = [max(one.showings(people)) * 1e3 for one in rounds]
    typical = median(median(one.showings(people)) for one in rounds) * 1e3
    setting = f"{people:,} phones, one ballot each within 10 s, console watching"
    whole = f"{setting}; from the ballot to the view that has it, the slowest of all"
    return Outcome(
        rows=[
            limited("ballots, open loop: answer", f"{setting}; p99", p99, ACK_P99, " ms"),
            limited("ballots, open loop: console", whole, slowest, SHOWN, " ms"),
        ],
        notes=[*notes, f"The console shows the median ballot after {typical:.0f} ms."],
        rounds={
            "p99 of the answer, ms": p99,
            "slowest answer, ms": [max(one.answers()) * 1e3 for one in rounds],
            "slowest on the console, ms": slowest,
        },
    )
