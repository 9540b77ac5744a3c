"""Lines that have not said yet who they are: they may soon be cut off, and make room for others."""

from typing import Generic, TypeVar

L = TypeVar("L")

PATIENCE = 8
"""Seconds from the handshake until a line has to have said CONNECT: four slow round trips."""


class Strangers(Generic[L]):
    """In the order in which they came. Seconds are of a clock that is never set."""

    def __init__(self) -> None:
        self._since: dict[L, float] = {}

    def came(self, line: L, now: float) -> None:
        """Somebody is at the door."""
        self._since[line] = now

    def left(self, line: L) -> None:
        """They have said who they are, or are gone."""
        self._since.pop(line, None)

    def __contains__(self, line: L) -> bool:
        return line in self._since

    def eldest(self) -> L | None:
        """Who has said nothing for longest."""
        return next(iter(self._since), None)

    def late(self, now: float) -> list[L]:
        """Whoever has had time enough."""
        found = []
        for line, since in self._since.items():
            if now - since <= PATIENCE:
                break
            found.append(line)
        return found
