"""Admission: every connection on which a request is awaited, read or answered, and which has to go.

One script can open as many connections as a hall. So the head of a request, its body and its
answer have a time each, as a whole: a byte now and then buys none. And where all places are taken
the oldest that has not asked yet goes, never the one who comes: a phone has asked within seconds,
while a connection that drips (slow-loris) has soon been there longest.

Connections are only ended here; whoever closes one tells `discard`. Each stage is a dictionary in
order of age, so nothing is sought and a sweep looks at no more than it ends. `now` is in seconds,
of a monotonic clock.
"""

import logging
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

log = logging.getLogger(__name__)

LARGEST_BODY = 262_144
"""Bytes of a request's body; a larger one is refused without being read."""
RELEASE_KEY = "facilitator.release_connection"
"""The key of WSGI's environ for what to call when a connection has become a WebSocket."""
CROWDED_FOR = 60
"""Seconds for which consoles are told, counted from the last time somebody had to go."""
EVICTIONS_PER_PASS = 4
"""Connections ended before everything else has its turn."""
HURRIED = 5
"""Seconds an answer may always take, however many want in: a disk may be slow for so long."""


class RequestStage(IntEnum):
    """How far the request on a connection has come."""

    HEAD, BODY, ANSWER = range(3)


STAGE_TIMEOUTS_S = {RequestStage.HEAD: 10, RequestStage.BODY: 20, RequestStage.ANSWER: 30}
"""Seconds for each stage as a whole. Between two requests a connection is in the first."""


class Endable(Protocol):
    """What is needed of a connection."""

    def end(self) -> None:
        """Have it closed: at once, or by whoever answers on it."""
        ...


class HttpAdmission:
    """`places` is how many there may be at once; those that became sockets are not counted."""

    def __init__(self, places: int, now: Callable[[], float]) -> None:
        self._places, self._now = places, now
        self._since: tuple[dict[Endable, float], ...] = ({}, {}, {})
        self._crowded = -float("inf")

    def enter(self, one: Endable, stage: RequestStage) -> None:
        """From now on a connection is in `stage`; who is there already has no more time for it."""
        if one in self._since[stage]:
            return
        self.discard(one)
        self._since[stage][one] = self._now()

    def discard(self, one: Endable) -> None:
        """A connection is closed, or somebody else's to look after."""
        for stage in self._since:
            stage.pop(one, None)

    def is_full(self) -> bool:
        """Whether there is no place for another."""
        return sum(map(len, self._since)) >= self._places

    def make_room(self) -> bool:
        """End who has been there longest without having asked; else whose answer is stuck."""
        self._warn_once(
            "All places for requests are taken: who asks nothing for longest is cut off."
        )
        asking = [
            next(iter(stage.items())) for stage in self._since[: RequestStage.ANSWER] if stage
        ]
        if asking:
            self._end(min(asking, key=lambda one: one[1])[0])
            return True
        return self._end_those_before(RequestStage.ANSWER, self._now() - HURRIED, most=1) > 0

    def on_descriptor_shortage(self, why: OSError) -> None:
        """The system has nothing left for another connection: note it, and let somebody go."""
        self._warn_once(
            f"No place for connections ({why.strerror}): raise the limit of open files."
        )
        self.make_room()

    def maintain(self) -> bool:
        """End some whose time is over; to be called every second, and at once if there are more."""
        ended = [
            self._end_those_before(stage, self._now() - timeout, EVICTIONS_PER_PASS)
            for stage, timeout in STAGE_TIMEOUTS_S.items()
        ]
        return EVICTIONS_PER_PASS in ended

    def is_crowded(self) -> bool:
        """Whether somebody had to go in the last minute, so that others could come."""
        return self._now() - self._crowded < CROWDED_FOR

    def _warn_once(self, what: str) -> None:
        """Say it in the log, once for as long as it lasts."""
        if not self.is_crowded():
            log.warning(what)
        self._crowded = self._now()

    def _end_those_before(self, stage: RequestStage, since: float, most: int) -> int:
        late: list[Endable] = []
        for one, at in self._since[stage].items():
            if at > since or len(late) == most:
                break
            late.append(one)
        for one in late:
            self._end(one)
        return len(late)

    def _end(self, one: Endable) -> None:
        self.discard(one)
        one.end()
