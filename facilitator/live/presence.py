"""Who is connected right now: sockets by person, and those who ask over plain HTTP."""

from collections import Counter

LINGER = 12_000
"""Milliseconds for which somebody who polled counts as here: four polls."""


class Presence:
    """Counts connections; the one thing about the room that no journal holds."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()
        self._polled: dict[str, int] = {}
        self.people: frozenset[str] = frozenset()
        """The ids of the people who are here."""

    def came(self, person: str) -> bool:
        """A socket opened. Says whether the room changed by it."""
        self._open[person] += 1
        return self._count()

    def went(self, person: str) -> bool:
        """A socket closed. Says whether the room changed by it."""
        self._open[person] -= 1
        if self._open[person] <= 0:
            del self._open[person]
        return self._count()

    def polled(self, person: str, now: int) -> bool:
        """Somebody asked over HTTP. Says whether the room changed by it."""
        self._polled[person] = now
        return self._count()

    def expire(self, now: int) -> bool:
        """Forget those who stopped asking. Says whether the room changed by it."""
        self._polled = {who: at for who, at in self._polled.items() if now - at < LINGER}
        return self._count()

    def _count(self) -> bool:
        people = frozenset(self._open.keys() | self._polled.keys())
        changed = people != self.people
        self.people = people
        return changed
