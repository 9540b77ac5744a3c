"""What the service asks of the world: the time, new ids, seeds, who is here.

The wall's clock is asked once, at the start; from then on time is counted by a clock that nobody
sets. So a machine whose clock is put right in the middle of a vote neither ends it nor keeps
screens waiting: `drift` says how far apart the two are, and `follow` is a decision.
"""

import secrets
import time

from .presence import Presence

AWAKE_OR_NOT = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""A monotonic clock that goes on while the machine sleeps, as the hall does."""

DRAWN = 256
"""Ids and seeds drawn at once: asking the system for each costs more than deciding a ballot."""


class SystemEnvironment:
    """The real one."""

    def __init__(self, presence: Presence) -> None:
        self._presence = presence
        self._began = _wall() - _steady()
        self._ids: list[str] = []
        self._seeds: list[int] = []

    def now(self) -> int:
        """Milliseconds since the epoch, as counted since the start."""
        return self._began + _steady()

    def elapsed(self) -> int:
        """Milliseconds of a clock that only goes on: for paces, distances and waiting."""
        return _steady()

    def drift(self) -> int:
        """Milliseconds by which the machine's clock is ahead of `now`; below 0, behind."""
        return _wall() - _steady() - self._began

    def follow(self, by: int) -> None:
        """Go by the machine's clock again, which was set by `by` ms."""
        self._began += by

    def new_id(self) -> str:
        """Twelve hexadecimal digits: short enough to read out as a receipt."""
        try:
            return self._ids.pop()
        except IndexError:
            drawn = secrets.token_hex(6 * DRAWN)
            self._ids = [drawn[at : at + 12] for at in range(0, len(drawn), 12)]
            return self.new_id()

    def new_seed(self) -> int:
        """A number for what must look random."""
        try:
            return self._seeds.pop()
        except IndexError:
            drawn = secrets.token_bytes(4 * DRAWN)
            self._seeds = [one >> 1 for one in memoryview(drawn).cast("I")]
            return self.new_seed()

    def present(self) -> frozenset[str]:
        """Everybody connected."""
        return self._presence.people


def _wall() -> int:
    return time.time_ns() // 1_000_000


def _steady() -> int:
    return time.clock_gettime_ns(AWAKE_OR_NOT) // 1_000_000
