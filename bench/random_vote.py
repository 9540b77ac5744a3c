"""A vote in which ballots are cast at random moments, whether those before are answered or not."""

import asyncio
import random
import time
from collections.abc import Sequence

from . import ballots
from .recorder import DRAIN, Listener, NotAnsweredError

SEED = 9


class RandomVote:
    """Ballots cast at their moments, whether those before are answered or not."""

    def __init__(self, prefix: str, phones: Sequence[Listener], per_second: float) -> None:
        self.acknowledged: list[str] = []
        self.waits: list[float] = []
        self._prefix, self._phones, self._per_second = prefix, phones, per_second
        self._allocations = [ballots.changing(number) for number in range(len(phones))]
        self._cast = 0

    async def go_on(self, seconds: float) -> None:
        """So many ballots, at random moments, the phones in turn; until all are answered."""
        chance, loop = random.Random(SEED), asyncio.get_running_loop()
        wanted = max(2, round(seconds * self._per_second))
        for _ in range(wanted):
            loop.call_later(chance.uniform(0, seconds), self._one)
        await asyncio.sleep(seconds)
        async with asyncio.timeout(DRAIN):
            while len(self.waits) < wanted:
                await asyncio.sleep(0.01)

    def _one(self) -> None:
        number, self._cast = self._cast % len(self._phones), self._cast + 1
        name, began = f"{self._prefix}-{self._cast}", time.perf_counter()

        def hear(raw: bytes) -> None:
            if b'"ok":true' not in raw:
                raise NotAnsweredError(f"a ballot was refused: {raw!r}")
            self.waits.append(time.perf_counter() - began)
            self.acknowledged.append(name)

        ballot = ballots.command(name, next(self._allocations[number]))
        self._phones[number].emit("command", ballot, hear)
