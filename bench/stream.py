"""Ballots at a steady rate, whatever else goes on: a hall in the middle of its vote."""

import asyncio
import time
from collections.abc import Sequence

from .phones import Voter, drained


class Stream:
    """Each ballot is the next person's; who still waits for an answer is passed over."""

    def __init__(self, voters: Sequence[Voter], per_second: float) -> None:
        self._voters, self._per_second = voters, per_second
        self._cast = 0
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Go on until `stop`."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """No more; every answer is waited for."""
        if self._task:
            self._task.cancel()
        await drained(self._voters)

    async def _run(self) -> None:
        began, first = time.perf_counter(), self._cast
        while True:
            due = first + (time.perf_counter() - began) * self._per_second
            while self._cast < due:
                voter = self._voters[self._cast % len(self._voters)]
                self._cast += 1
                if not voter.waiting:
                    voter.cast()
            await asyncio.sleep(0.005)
