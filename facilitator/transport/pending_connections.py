"""Connections that have not said yet who they are: soon cut off, and the first to make room."""

from typing import Generic, TypeVar

L = TypeVar("L")

IDENTIFY_TIMEOUT_S = 8
"""Seconds from the handshake until a connection has to have said CONNECT: four slow round trips."""


class PendingConnections(Generic[L]):
    """In the order in which they came. Seconds are of a monotonic clock."""

    def __init__(self) -> None:
        self._since: dict[L, float] = {}

    def add(self, connection: L, now: float) -> None:
        """Somebody is at the door."""
        self._since[connection] = now

    def discard(self, connection: L) -> None:
        """They have said who they are, or are gone."""
        self._since.pop(connection, None)

    def __contains__(self, connection: L) -> bool:
        return connection in self._since

    def eldest(self) -> L | None:
        """Who has said nothing for longest."""
        return next(iter(self._since), None)

    def late(self, now: float) -> list[L]:
        """Whoever has had time enough."""
        found = []
        for connection, since in self._since.items():
            if now - since <= IDENTIFY_TIMEOUT_S:
                break
            found.append(connection)
        return found
