"""What the desk asks of the world: the time, new ids, seeds, who is here."""

import secrets
import time

from .presence import Presence

DRAWN = 256
"""Ids and seeds drawn at once: asking the system for each costs more than deciding a ballot."""


class LiveWorld:
    """The real one."""

    def __init__(self, presence: Presence) -> None:
        self._presence = presence
        self._ids: list[str] = []
        self._seeds: list[int] = []

    def now(self) -> int:
        """Milliseconds since the epoch."""
        return time.time_ns() // 1_000_000

    def fresh(self) -> str:
        """Twelve hexadecimal digits: short enough to read out as a receipt."""
        try:
            return self._ids.pop()
        except IndexError:
            drawn = secrets.token_hex(6 * DRAWN)
            self._ids = [drawn[at : at + 12] for at in range(0, len(drawn), 12)]
            return self.fresh()

    def seed(self) -> int:
        """A number for what must look random."""
        try:
            return self._seeds.pop()
        except IndexError:
            drawn = secrets.token_bytes(4 * DRAWN)
            self._seeds = [one >> 1 for one in memoryview(drawn).cast("I")]
            return self.seed()

    def present(self) -> frozenset[str]:
        """Everybody connected."""
        return self._presence.people
