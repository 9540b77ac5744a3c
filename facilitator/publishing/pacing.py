"""When is something that changed to be sent? Gathers, and keeps an interval per kind of thing;
and what of it goes first."""

import heapq
from collections.abc import Callable

from facilitator.core.audiences import FIGURES, PHONE, QUICK, TEAM, TOPICS, topic_name

PACE = {one.name: one.pace for one in TOPICS}

BYTES_A_MS = 340
"""A large view keeps a longer distance: one of 340 kB comes once a second."""


def distance(topic: str, size: int) -> int:
    """Milliseconds to the next view: by its kind, and by the bytes it took to tell the last one."""
    return max(PACE.get(topic_name(topic), QUICK), size // BYTES_A_MS)


class Pacing:
    """Keys that wait for their turn; between two turns of a key lie `min_interval(key)` ms.

    `now` is in ms of a monotonic clock: nothing waits longer because somebody set another.
    """

    def __init__(self, min_interval: Callable[[str], int]) -> None:
        self._min_interval = min_interval
        self._ready: set[str] = set()
        self._waiting: set[str] = set()
        self._due_times: list[tuple[int, str]] = []
        self._not_before: dict[str, int] = {}

    def add(self, key: str, now: int) -> None:
        """Note a key; noted twice is noted once."""
        if key in self._ready or key in self._waiting:
            return
        turn = self._not_before.get(key, 0)
        if turn <= now:
            self._ready.add(key)
        else:
            self._waiting.add(key)
            heapq.heappush(self._due_times, (turn, key))

    def forget(self, key: str) -> None:
        """Nothing is known of a key any more."""
        self._ready.discard(key)
        self._waiting.discard(key)
        self._not_before.pop(key, None)

    def flush_now(self) -> None:
        """Everything that waits, and what is noted next, has its turn at once."""
        self._ready |= self._waiting
        self._waiting.clear()
        self._due_times.clear()
        self._not_before.clear()

    def due(self, now: int) -> set[str]:
        """Take out all whose turn has come."""
        while self._due_times and self._due_times[0][0] <= now:
            key = heapq.heappop(self._due_times)[1]
            if key in self._waiting:
                self._waiting.discard(key)
                self._ready.add(key)
        taken, self._ready = self._ready, set()
        for key in taken:
            self._not_before[key] = now + self._min_interval(key)
        return taken

    def wait(self, now: int) -> int | None:
        """Milliseconds until the next turn, at least 1; None while nothing is noted."""
        if self._ready:
            return 1
        return max(1, self._due_times[0][0] - now) if self._due_times else None


def is_of_phones(topic: str) -> bool:
    """Whether everybody in the hall watches it, or a whole team: it goes out in one."""
    return topic in (PHONE, FIGURES) or topic.startswith(TEAM)


def hall_first(topic: str) -> tuple[bool, str]:
    """The view of all phones goes first: most people wait for it, and it is rendered once."""
    return topic != PHONE, topic
