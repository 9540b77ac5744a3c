"""A thousand phones at the door at once: page, assets, name, page, assets, socket, first view.

All begin in the same moment and each goes as fast as it is answered, over connections that are
kept alive. Nothing is cached at first; what the door's page and the phone's page share is fetched
once. The socket says that it has no view yet, so the first one comes over it.
"""

import asyncio
import time
from collections.abc import Sequence

from bench.assets import PageAssets, named_in
from bench.machine import Busy, settle
from bench.recorder import NotAnsweredError
from bench.results import Outcome
from bench.rows import limited
from bench.served import GROUP, ServedHall
from bench.servers import HOST
from bench.stats import median, percentile
from facilitator.client.browser import Browser, Response
from facilitator.client.joining import connect_arguments, page_of
from facilitator.client.live_socket import LiveSocket

from . import Bench

PHONES = 1_000
RATE = 200
P99 = 3.0
LINES = 6
"""Connections a browser opens to one host at most."""


class Arrival:
    """One phone, from the scanned code to the first view."""

    def __init__(self, port: int, name: str) -> None:
        self._cookies: dict[str, str] = {}
        self._lines = [self._line(port)]
        self._port, self._name = port, name
        self.fetched: set[str] = set()
        self.seconds = 0.0

    async def arrive(self) -> LiveSocket:
        """All of it; raises where anything is not answered as it should be."""
        began = time.perf_counter()
        browser = self._lines[0]
        await self._with_assets(await browser.get("/"))
        answer = await browser.post("/join", {"name": self._name, "group": GROUP})
        if page_of(answer).surface != "phone":
            raise NotAnsweredError(f"{self._name} could not join: HTTP {answer.status}")
        await self._with_assets(answer)
        phone = await self._connect(answer)
        self.seconds = time.perf_counter() - began
        return phone

    def leave(self) -> None:
        """Close the connections of the pages."""
        for line in self._lines:
            line.close()

    async def _connect(self, answer: Response) -> LiveSocket:
        viewed = asyncio.Event()
        wires = connect_arguments(self._lines[0], page_of(answer))
        wires["auth"]["have"] = {}
        phone = await LiveSocket.connect(**wires, on_event=lambda name, data: viewed.set())
        await asyncio.wait_for(viewed.wait(), 60)
        return phone

    async def _with_assets(self, answer: Response) -> None:
        """What the page names, then what that names, until nothing is new."""
        page = PageAssets(answer.body.decode())
        wanted = self._new(page.paths)
        while wanted:
            answers = await asyncio.gather(
                *(self._fetch(path, number) for number, path in enumerate(wanted))
            )
            found = [
                name
                for path, body in zip(wanted, answers, strict=True)
                for name in _names(path, body, page.imports)
            ]
            wanted = self._new(found)

    def _new(self, paths: Sequence[str]) -> list[str]:
        fresh = [path for path in dict.fromkeys(paths) if path not in self.fetched]
        self.fetched.update(fresh)
        return fresh

    async def _fetch(self, path: str, number: int) -> Response:
        while len(self._lines) <= number % LINES:
            self._lines.append(self._line(self._port))
        answer = await self._lines[number % LINES].get(path)
        if answer.status != 200:
            raise NotAnsweredError(f"{path}: HTTP {answer.status}")
        return answer

    def _line(self, port: int) -> Browser:
        return Browser(HOST, port, cookies=self._cookies)


_known: dict[tuple[str, bytes], list[str]] = {}
"""What a file names, by its bytes as they came: read once for the whole crowd."""


def _names(path: str, answer: Response, imports: dict[str, str]) -> list[str]:
    key = (path, answer.raw)
    if key not in _known:
        _known[key] = list(named_in(path, answer.body.decode(errors="replace"), imports))
    return _known[key]


async def run(bench: Bench) -> Outcome:
    """A fresh session for every round; one phone before the clock runs, to read the pages."""
    people = bench.people(PHONES)
    rates, waits, loads, fetched = [], [], [], set()
    for number in range(bench.rounds):
        hall = await ServedHall.open(bench.folder / f"product-{number}", 0)
        scout = Arrival(hall.server.port, "Scout")
        (await scout.arrive()).hang_up()
        scout.leave()
        settle()
        rate, seconds, load = await _rush(hall, people)
        hall.close()
        rates.append(rate)
        waits.append(seconds)
        loads.append(load)
        fetched = scout.fetched
    return _outcome(rates, waits, loads, len(fetched), people)


async def _rush(hall: ServedHall, people: int) -> tuple[float, list[float], float]:
    """All at once: arrivals a second, how long each took, the load's share of its core."""
    crowd = [Arrival(hall.server.port, f"Guest {number}") for number in range(people)]
    busy, began = Busy(hall.server.pid), time.perf_counter()
    phones = await asyncio.gather(*(one.arrive() for one in crowd))
    rate, load = people / (time.perf_counter() - began), busy.shares()[0]
    for one, phone in zip(crowd, phones, strict=True):
        one.leave()
        phone.hang_up()
    return rate, [one.seconds for one in crowd], load


def _outcome(
    rates: list[float], waits: list[list[float]], loads: list[float], files: int, people: int
) -> Outcome:
    p99 = [percentile(one, 0.99) for one in waits]
    setting = f"{people:,} phones at once: pages, assets, cookie, socket, first view"
    slow = f"{setting}; p99 of the time each took"
    half, last = (median(end(one) for one in waits) for end in (median, max))
    return Outcome(
        rows=[
            limited("arrivals", setting, rates, RATE, "/s", at_least=True),
            limited("arrivals, the slowest", slow, p99, P99, " s", digits=1),
        ],
        notes=[
            f"Each fetches 3 pages and {files} other files; load's share of its core: "
            f"{median(loads):.0%}.",
            f"Half of them are in after {half:.1f} s, the last after {last:.1f} s.",
        ],
        rounds={"arrivals a second": rates, "p99, s": p99},
    )
