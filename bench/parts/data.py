"""What a phone's data plan pays: the first load, and a minute in the middle of a live vote.

First load: everything from the scanned code to the running page, compressed as it goes over the
wire, nothing cached; counted by `tools/first_load.py`. Steady: WebSocket bytes, framing included,
both ways, while the tally is revealed and ballots keep arriving.
"""

import asyncio
import json
import re
import subprocess
import sys
import time
from collections import Counter

from bench.install import BENCH
from bench.machine import settle
from bench.phones import Voter
from bench.recount import recount
from bench.results import Outcome
from bench.rows import limited
from bench.served import ServedHall
from bench.servers import Product
from bench.stats import median
from bench.stream import Stream
from facilitator.client.live_socket import LiveSocket

from . import Bench

PHONES = 2_000
PER_SECOND = 200
SECONDS = 10.0
SETTLED = 2.0
"""Seconds after which what a connection brings at first has been sent."""
FIRST = 40
STEADY = 3.0
TOPIC = re.compile(rb'"topic":"([a-z]+)')
TOOL = BENCH.parent / "tools" / "first_load.py"


async def run(bench: Bench) -> Outcome:
    """First load on a fresh session, then the vote."""
    people = bench.people(PHONES)
    hall = await ServedHall.open(bench.folder / "product", people)
    first = await asyncio.to_thread(_first_load, hall.server)
    phones = await hall.connect()
    voters = [Voter(phone, number, "data") for number, phone in enumerate(phones)]
    stream = Stream(voters, PER_SECOND * bench.scale)
    await hall.do("RevealTally", block="priority-mapping")
    settle()
    stream.start()
    await asyncio.sleep(SETTLED)
    bill = Bill(phones)
    rounds = [await bill.over(bench.seconds(SECONDS)) for _ in range(bench.rounds)]
    await stream.stop()
    hall.close()
    told = recount(hall.server.journal, (one for voter in voters for one in voter.acknowledged))
    return _outcome(first, rounds, [told, bill.by_topic()], people)


class Bill:
    """Bytes that phones were sent and sent, and what the views among them were of."""

    def __init__(self, phones: list[LiveSocket]) -> None:
        self._phones = phones
        self._views: Counter[str] = Counter()
        self._seconds = 0.0
        for phone in phones:
            phone.on_event = self._note

    async def over(self, seconds: float) -> tuple[float, float]:
        """kbit/s for each phone over so many seconds: to it, and from it."""
        before, began = self._sums(), time.perf_counter()
        await asyncio.sleep(seconds)
        passed = time.perf_counter() - began
        self._seconds += passed
        down, up = (b - a for a, b in zip(before, self._sums(), strict=True))
        return self._each(down, passed), self._each(up, passed)

    def by_topic(self) -> str:
        """One sentence: how the views share what phones were sent."""
        found = self._views.most_common()
        kinds = [f"`{kind}` {self._each(size, self._seconds):.2f}" for kind, size in found]
        return f"Of these the views were, in kbit/s: {', '.join(kinds)}; the rest are answers."

    def _sums(self) -> tuple[int, int]:
        return sum(one.bytes_in for one in self._phones), sum(one.bytes_out for one in self._phones)

    def _each(self, size: float, seconds: float) -> float:
        return 8e-3 * size / seconds / len(self._phones)

    def _note(self, event: str, data: bytes) -> None:
        topic = TOPIC.search(data, 0, 100)
        self._views[topic[1].decode() if topic else event] += len(data)


def _first_load(server: Product) -> dict:
    command = [sys.executable, str(TOOL), server.origin + "/"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def _outcome(
    first: dict, rounds: list[tuple[float, float]], told: list[str], people: int
) -> Outcome:
    both = [sum(one) for one in rounds]
    down, up = (median(one[way] for one in rounds) for way in (0, 1))
    load = f"{len(first['requests'])} requests, bodies compressed, nothing cached"
    vote = f"{people} phones, tally revealed, {PER_SECOND} ballots a second; both ways"
    total = [first["total_bytes"] / 1e3]
    return Outcome(
        rows=[
            limited("the phone's data, first load", load, total, FIRST, " kB", digits=1),
            limited("the phone's data, steady", vote, both, STEADY, " kbit/s", digits=2),
        ],
        notes=[
            told[0],
            f"Heads of the first load's answers: {first['header_bytes'] / 1e3:.1f} kB more.",
            f"Steady: {down:.2f} kbit/s to the phone, {up:.2f} from it, its own ballots included.",
            *told[1:],
        ],
        rounds={"kbit/s for each phone": both},
    )
