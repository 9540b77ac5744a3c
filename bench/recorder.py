"""Phones on tape: what a crowd is sent is noted as it comes and read once the rush is over.

Reading takes the load longer than the server takes to write, and would be what is measured.
"""

import asyncio
import time
from collections.abc import Callable, Sequence

from facilitator.client.live_socket import LiveSocket, OnEvent

DRAIN = 20
"""Seconds to wait for what should have come."""


class NotAnsweredError(Exception):
    """Something was sent and never answered, or never arrived."""


class Listener(LiveSocket):
    """A phone that can be put on tape: what it is sent is noted then, and read afterwards."""

    tape: "Recording | None" = None

    def data_received(self, data: bytes) -> None:
        """What came, now or for later."""
        if self.tape:
            self.tape.take(self, data)
        else:
            super().data_received(data)


class Recording:
    """Who was sent what, and when: reading it in the rush would make the load the limit.

    Until `until` returns the phones act on nothing at once, but every PAUSE seconds.
    """

    PAUSE = 0.2

    def __init__(self, phones: Sequence[Listener]) -> None:
        self._phones = phones
        self._chunks: list[tuple[float, Listener, bytes]] = []
        self._at = 0.0
        for phone in phones:
            phone.tape = self

    def take(self, phone: Listener, data: bytes) -> None:
        """Note it, with the moment."""
        self._chunks.append((time.perf_counter(), phone, data))

    def now(self) -> float:
        """When what is being read came."""
        return self._at

    async def until(self, *waits: "Arrivals") -> float:
        """When the last of them all had it (`time.perf_counter`)."""
        deadline = time.monotonic() + DRAIN
        while not all(one.complete for one in waits) and time.monotonic() < deadline:
            await _stay_awake(self.PAUSE)
            self._read()
        for phone in self._phones:
            phone.tape = None
        return max(one.last() for one in waits)

    def _read(self) -> None:
        chunks, self._chunks = self._chunks, []
        for self._at, phone, data in chunks:
            LiveSocket.data_received(phone, data)


async def _stay_awake(seconds: float) -> None:
    """Wait, but never sleep.

    On one machine whoever sends to a process that sleeps has to wake it, on the time of the
    server that is measured and again for every phone; phones in a hall are not woken by it.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        await asyncio.sleep(0)


class Arrivals:
    """Notes when each of a crowd has got what is waited for; `now` tells the time."""

    def __init__(
        self, crowd: int, wanted: Callable[[bytes], bool], now: Callable[[], float]
    ) -> None:
        self.got: list[bytes] = []
        self._crowd, self._wanted, self._now = crowd, wanted, now
        self._last = 0.0

    @property
    def complete(self) -> bool:
        """Whether everybody has it."""
        return len(self.got) == self._crowd

    def last(self) -> float:
        """When the last of them had it."""
        if not self.complete:
            raise NotAnsweredError(f"{self._crowd - len(self.got)} phones were not sent it")
        return self._last

    def ear(self) -> OnEvent:
        """One phone's listener."""
        had = False

        def hear(name: str, data: bytes) -> None:
            nonlocal had
            if not had and self._wanted(data):
                had = True
                self._take(data)

        return hear

    def _take(self, data: bytes) -> None:
        self.got.append(data)
        self._last = self._now()


def watch(
    phones: Sequence[Listener], *wanted: Callable[[bytes], bool]
) -> tuple[Recording, list[Arrivals]]:
    """Wait for several things at once; each looks at the JSON of every event from now on."""
    tape = Recording(phones)
    waits = [Arrivals(len(phones), one, tape.now) for one in wanted]
    for phone in phones:
        phone.on_event = _all_of([one.ear() for one in waits])
    return tape, waits


def _all_of(ears: list[OnEvent]) -> OnEvent:
    def hear(name: str, data: bytes) -> None:
        for ear in ears:
            ear(name, data)

    return ears[0] if len(ears) == 1 else hear
