"""Crowds of phones: connected together, and voting in closed loops."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any, TypeVar

from msgspec import Struct

from facilitator.access.rates import BURST, PER_SECOND
from facilitator.client.live_socket import LiveSocket

from . import ballots
from .machine import Busy
from .recorder import DRAIN, Listener, NotAnsweredError
from .servers import HOST, Server

T = TypeVar("T")
AT_ONCE = 50
"""Handshakes under way at a time while a crowd is set up; how long that takes is not measured."""
IN_A_ROUND = BURST // 5
"""Ballots that a phone casts in a round at most: five rounds follow each other without a rest."""


class PhoneSeat(Struct):
    """What a phone needs to connect: its cookie, and what it says of itself."""

    cookie: str
    auth: dict[str, Any]


async def together(jobs: Iterable[Callable[[], Awaitable[T]]], at_once: int = AT_ONCE) -> list[T]:
    """Run all jobs, at most `at_once` at a time; results in order, the first failure raised."""
    turn = asyncio.Semaphore(at_once)

    async def in_turn(job: Callable[[], Awaitable[T]]) -> T:
        async with turn:
            return await job()

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(in_turn(job)) for job in jobs]
    return [task.result() for task in tasks]


async def connect(server: Server, seats: Sequence[PhoneSeat]) -> list[Listener]:
    """A phone for every seat, as Chromium connects: cookie, origin, compression offered."""

    def job(seat: PhoneSeat) -> Callable[[], Awaitable[Listener]]:
        return lambda: Listener.connect(
            HOST, server.port, origin=server.origin, cookie=seat.cookie, auth=seat.auth
        )

    return await together(job(seat) for seat in seats)


async def ask(phone: LiveSocket, event: str, data: bytes) -> bytes:
    """Send an event and wait for the answer."""
    answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
    phone.emit(event, data, answer.set_result)
    async with asyncio.timeout(DRAIN):
        return await answer


class Voter:
    """Casts the next ballot as soon as the one before is answered, while `going`."""

    def __init__(self, phone: LiveSocket, number: int, prefix: str) -> None:
        self.acknowledged: list[str] = []
        self.refused: list[bytes] = []
        self.going = False
        self.spent: Callable[[], None] = lambda: None
        """Called when it has cast all it may cast in a round."""
        self.answered_at = 0.0
        self._phone, self._prefix = phone, f"{prefix}-{number}"
        self._allocations = ballots.changing(number)
        self._cast = 0
        self._id = ""
        self._last = 0
        self._allowed, self._reckoned, self._reckoned_at = float(BURST), 0, time.monotonic()

    @property
    def waiting(self) -> bool:
        """Whether a ballot has no answer yet."""
        return self._phone.unanswered > 0

    @property
    def lost(self) -> bool:
        """Whether its connection was cut."""
        return self._phone.closed

    def allowance(self) -> float:
        """Ballots that the server takes from this phone at once: it counts them as we do here."""
        now = time.monotonic()
        refilled = self._allowed + (now - self._reckoned_at) * PER_SECOND
        self._allowed = min(BURST, refilled - (self._cast - self._reckoned))
        self._reckoned, self._reckoned_at = self._cast, now
        return self._allowed

    def go(self, most: int) -> None:
        """Cast one ballot after the other, so many at most."""
        self.going, self._last = True, self._cast + most
        self.cast()

    def cast(self) -> None:
        """One ballot, unlike the one before."""
        self._cast += 1
        self._id = f"{self._prefix}-{self._cast}"
        self._phone.emit("command", ballots.command(self._id, next(self._allocations)), self._heard)

    def _heard(self, answer: bytes) -> None:
        self.answered_at = time.perf_counter()
        if b'"ok":true' in answer:
            self.acknowledged.append(self._id)
        else:
            self.refused.append(answer)
        if self.going and self._cast < self._last:
            self.cast()
        elif self.going:
            self.spent()


class VotingPace(Struct):
    """One round of a closed loop: answers per second, and what load and server used of a core."""

    per_second: float
    load: float
    server: float


async def closed_loop(voters: Sequence[Voter], server: Server, seconds: float) -> VotingPace:
    """All vote as fast as they are answered, for so long and until the last one has an answer.

    On a machine so fast that a phone has cast all it may in less, the round ends then. Everything
    counts, from the first ballot to the last answer: the server is busy all the time, and one that
    answers in bursts is not cut off in the middle of one.
    """
    await rested(voters)
    spent = asyncio.Event()
    busy, began, before = Busy(server.pid), time.perf_counter(), _counted(voters)
    for voter in voters:
        voter.spent = spent.set
        voter.go(IN_A_ROUND)
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await spent.wait()
    await drained(voters)
    load, served = busy.shares()
    passed = max(voter.answered_at for voter in voters) - began
    return VotingPace((_counted(voters) - before) / passed, load, served)


async def rested(voters: Sequence[Voter]) -> None:
    """Wait until every phone may cast a round's ballots: more than its pace would be refused."""
    while (least := min(voter.allowance() for voter in voters)) < IN_A_ROUND:
        await asyncio.sleep((IN_A_ROUND - least) / PER_SECOND)


async def drained(voters: Sequence[Voter]) -> None:
    """Stop, and wait for the answers that are under way; raises where something was refused."""
    for voter in voters:
        voter.going = False
    deadline = time.monotonic() + DRAIN
    while any(voter.waiting for voter in voters):
        if time.monotonic() > deadline:
            raise NotAnsweredError(f"{sum(voter.waiting for voter in voters)} ballots unanswered")
        await asyncio.sleep(0.01)
    lost = sum(voter.lost for voter in voters)
    refused = [answer for voter in voters for answer in voter.refused]
    if refused or lost:
        such = f", such as {refused[0]!r}" if refused else ""
        raise NotAnsweredError(f"{len(refused)} ballots refused{such}; {lost} phones cut off")


def _counted(voters: Sequence[Voter]) -> int:
    return sum(len(voter.acknowledged) for voter in voters)
