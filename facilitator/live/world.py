"""What the desk asks of the world: the time, new ids, seeds, who is here."""

import secrets
import time

from .presence import Presence


class LiveWorld:
    """The real one."""

    def __init__(self, presence: Presence) -> None:
        self._presence = presence

    def now(self) -> int:
        """Milliseconds since the epoch."""
        return time.time_ns() // 1_000_000

    def fresh(self) -> str:
        """Twelve hexadecimal digits: short enough to read out as a receipt."""
        return secrets.token_hex(6)

    def seed(self) -> int:
        """A number for what must look random."""
        return secrets.randbelow(2**31)

    def present(self) -> frozenset[str]:
        """Everybody connected."""
        return self._presence.people
