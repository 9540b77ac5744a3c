"""Who is connected right now: sockets by person, and those who ask over plain HTTP; and on which
shared tablets somebody is filling in a ballot."""

from collections import Counter
from collections.abc import Callable, Mapping

LINGER = 12_000
"""Milliseconds for which somebody who polled counts as here: four polls. So long somebody is at a
shared tablet, too, that says so and then nothing more."""


class Presence:
    """Counts connections; the one thing about the room that no journal holds."""

    def __init__(self, is_crowded: Callable[[], bool] = lambda: False) -> None:
        self.is_crowded = is_crowded
        """Whether there are more connections than places."""
        self._open: Counter[str] = Counter()
        self._polled: dict[str, int] = {}
        self._people: frozenset[str] | None = frozenset()
        self._at_tablets: dict[str, tuple[str, int]] = {}

    @property
    def people(self) -> frozenset[str]:
        """The ids of the people who are here; put together when somebody asks."""
        if self._people is None:
            self._people = frozenset(self._open.keys() | self._polled.keys())
        return self._people

    @property
    def at_tablets(self) -> Mapping[str, str]:
        """Tablet → the block in whose vote somebody is filling in a ballot on it."""
        return {tablet: block for tablet, (block, _) in self._at_tablets.items()}

    def connections(self, person: str) -> int:
        """How many sockets somebody has; who asks over plain HTTP counts as one more."""
        return self._open[person] + (person in self._polled)

    def connected(self, person: str) -> bool:
        """A socket opened. Says whether the room changed by it."""
        new = not self._is_here(person)
        self._open[person] += 1
        return self._changed(new)

    def disconnected(self, person: str) -> bool:
        """A socket closed. Says whether the room changed by it."""
        self._open[person] -= 1
        if self._open[person] <= 0:
            del self._open[person]
        return self._changed(not self._is_here(person))

    def polled(self, person: str, now: int) -> bool:
        """Somebody asked over HTTP. Says whether the room changed by it.

        `now`, here and below, is in ms of a monotonic clock.
        """
        new = not self._is_here(person)
        self._polled[person] = now
        return self._changed(new)

    def at_tablet(self, tablet: str, block: str | None, now: int) -> bool:
        """A tablet says in which block somebody is filling in a ballot on it, None: nobody is. Says
        whether that is news."""
        before = self._at_tablets.pop(tablet, ("", 0))[0]
        if block:
            self._at_tablets[tablet] = block, now
        return before != (block or "")

    def expire_tablets(self, now: int) -> bool:
        """Forget whoever was at a tablet that has not said so for a while; says whether any was."""
        quiet = [one for one, (_, at) in self._at_tablets.items() if now - at >= LINGER]
        for tablet in quiet:
            del self._at_tablets[tablet]
        return bool(quiet)

    def expire(self, now: int) -> bool:
        """Forget those who stopped asking. Says whether anything changed by it: somebody is gone,
        or has a connection less."""
        quiet = [who for who, at in self._polled.items() if now - at >= LINGER]
        for who in quiet:
            del self._polled[who]
        return self._changed(bool(quiet))

    def _is_here(self, person: str) -> bool:
        return person in self._open or person in self._polled

    def _changed(self, changed: bool) -> bool:
        if changed:
            self._people = None
        return changed
