"""A window opens while the hall votes, and a thousand pages at home fetch what shows it.

The same vote goes on in two halls and in front of two peers: with residents at home, and without.
What a resident costs is what the one server used more than the other. Each page fetches both its
parts; one that has sent nothing yet would fetch only what all see alike.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

import msgspec

from bench.machine import cpu_seconds, settle
from bench.peer_crowd import PeerCrowd
from bench.phones import ask
from bench.random_vote import RandomVote
from bench.recorder import Listener
from bench.recount import recount
from bench.residents import Residents
from bench.results import Outcome, ResultRow
from bench.rows import limited
from bench.served import ServedHall
from bench.servers import Server
from bench.stats import median, percentile, ratios

from . import Bench

PHONES, PER_SECOND = 300, 150
RESIDENTS, OF_A_PEER = 1_000, 400
"""The framework serves 1,024 connections at most, phones and pages and what they fetch by."""
SECONDS = 8.0
BEFORE = 1 / 8
"""Of the vote's time, before the window opens."""
WINDOW = "feedback-one"
SLOWER, COSTLIER, LAST = 1.5, 1.5, 6.0
"""Times, times, and seconds: of these five are the time over which the pages are told to spread."""

Shows = Callable[[], Awaitable[object]]


class Place:
    """A server, phones that vote at it, residents at home if any; what was found, by round."""

    def __init__(
        self, server: Server, phones: Sequence[Listener], residents: Residents, show: Shows
    ) -> None:
        self.server, self.residents, self.show = server, residents, show
        self.p99: list[float] = []
        self.cpu: list[float] = []
        self.last: list[float] = []
        self.acknowledged: list[str] = []
        self._phones = phones

    async def round(self, number: int, seconds: float) -> None:
        """Vote for so long; meanwhile the window opens, and all residents learn of it."""
        vote = RandomVote(f"{self.server.pid}-{number}", self._phones, PER_SECOND)
        before = cpu_seconds(self.server.pid)
        async with asyncio.TaskGroup() as group:
            group.create_task(vote.go_on(seconds))
            group.create_task(self._open_the_window(number, seconds * BEFORE))
        self.cpu.append(cpu_seconds(self.server.pid) - before)
        self.p99.append(percentile(vote.waits, 0.99) * 1e3)
        self.acknowledged += vote.acknowledged

    async def _open_the_window(self, number: int, wait: float) -> None:
        await asyncio.sleep(wait)
        learning = asyncio.create_task(self.residents.learn(number))
        await asyncio.sleep(0)  # so that all of them listen
        began = time.perf_counter()
        await self.show()
        self.last.append(await learning - began)


async def run(bench: Bench) -> Outcome:
    """Round after round: the product with residents and without, the peer with and without."""
    people = bench.people(RESIDENTS)
    halls = [await _hall(bench, name, count) for name, count in (("home", people), ("none", 0))]
    ours = [place for _, place in halls]
    peers: list[Place] = []
    settle()
    for number in range(bench.rounds):
        for hall, place in halls:
            await place.round(number, bench.seconds(SECONDS))
            await hall.do("CloseWindow", block=WINDOW)
        peers = peers or await _peers(bench, ours[0].residents.texts())
        for place in peers:
            await place.round(number, bench.seconds(SECONDS))
    for hall, _ in halls:
        hall.close()
    return _outcome(ours, peers, bench.people(PHONES))


async def _hall(bench: Bench, name: str, residents: int) -> tuple[ServedHall, Place]:
    hall = await ServedHall.open(bench.folder / name, bench.people(PHONES))
    show = partial(hall.do, "OpenWindow", block=WINDOW)
    pages = await Residents.open(hall.server, residents)
    return hall, Place(hall.server, await hall.connect(), pages, show)


async def _peers(bench: Bench, texts: dict[str, str]) -> list[Place]:
    """The framework, with the same bytes to show."""
    places = []
    for name, count in (("home", bench.people(OF_A_PEER)), ("none", 0)):
        folder = bench.folder / f"framework-{name}"
        crowd = await PeerCrowd.open("framework", folder, bench.people(PHONES))
        pages = await Residents.open(crowd.server, count)
        show = partial(ask, crowd.console, "show", msgspec.json.encode(texts))
        places.append(Place(crowd.server, crowd.phones, pages, show))
    return places


def _outcome(ours: list[Place], peers: list[Place], phones: int) -> Outcome:
    (home, none), (peer_home, peer_none) = ours, peers
    each, peer_each = _each(home, none), _each(peer_home, peer_none)
    told = f"{len(home.residents.pages):,} residents' pages are told and fetch both parts"
    return Outcome(
        rows=[
            _ratio_row(
                "residents: a ballot meanwhile",
                f"{phones:,} phones, {PER_SECOND} ballots/s; {told}, against none; p99",
                f"≤ {SLOWER:g} × without",
                (home.p99, none.p99),
                SLOWER,
            ),
            limited(
                "residents: the last one knows",
                f"from the facilitator's key; {told}",
                home.last,
                LAST,
                " s",
                digits=2,
            ),
            _ratio_row(
                "residents: what each costs",
                "the server's processor for each page; Flask-SocketIO that is handed the bytes",
                f"≤ {COSTLIER:g} × `framework`",
                (each, peer_each),
                COSTLIER,
            ),
        ],
        notes=[
            *(recount(one.server.journal, one.acknowledged) for one in ours),
            f"In front of `framework`, with {len(peer_home.residents.pages):,} residents: p99 "
            f"{median(peer_home.p99):.1f} ms, {median(peer_none.p99):.1f} ms without; the last one "
            f"knows after {median(peer_home.last):.2f} s.",
        ],
        rounds={
            "p99 with residents, ms": home.p99,
            "p99 without, ms": none.p99,
            "the last one knows, s": home.last,
            "a resident, ms of processor": each,
            "framework, a resident, ms of processor": peer_each,
        },
    )


def _each(home: Place, none: Place) -> list[float]:
    """Milliseconds of the server for a resident, by round."""
    people = len(home.residents.pages)
    return [(one - other) / people * 1e3 for one, other in zip(home.cpu, none.cpu, strict=True)]


def _ratio_row(
    what: str, how: str, goal: str, found: tuple[list[float], list[float]], limit: float
) -> ResultRow:
    ours, theirs = found
    each = ratios(ours, theirs)
    return ResultRow(
        what=what,
        measured_as=how,
        goal=goal,
        measured=f"{median(ours):,.2f} ms against {median(theirs):,.2f} ms",
        ratio=f"{median(each):.2f} ×",
        spread=f"{min(each):.2f}–{max(each):.2f}",
        met=median(each) <= limit,
    )
