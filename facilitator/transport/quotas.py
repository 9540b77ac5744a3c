"""How many connections one person may hold, and all the public together: nobody fills the hall.

The stage and the residents' page are open to whoever has the address, so all their connections
together have a share of the places, and the rest is for people whom the server knows. Who comes
when the share is taken is refused and asks by plain HTTP instead, every few seconds: a projector
that has its connection keeps it. A person's own connections are never refused; their oldest goes, a
tab left behind.
"""

MAX_PER_OWNER = 12
"""Connections of one person or device: tabs and phones left open somewhere."""
PUBLIC_SHARE = 4
"""One place in so many may be the public's."""


class FullError(Exception):
    """All places of the public are taken."""


class ConnectionQuotas:
    """Who holds which connection, by its id. `places` is how many there may be in all."""

    def __init__(self, places: int) -> None:
        self._for_the_public = max(1, places // PUBLIC_SHARE)
        self._public: set[str] = set()
        self._owner: dict[str, str] = {}
        self._connections: dict[str, dict[str, None]] = {}

    def take(self, connection: str, owner: str | None, public: bool) -> str | None:
        """Give somebody a place; returns the connection of theirs that has to go for it, if any.

        `owner` is None for those who cannot be told apart. Raises FullError.
        """
        mine = self._connections.get(owner, {}) if owner else {}
        evicted = next(iter(mine)) if len(mine) >= MAX_PER_OWNER else None
        if public and evicted not in self._public and len(self._public) >= self._for_the_public:
            raise FullError
        if evicted:
            self.leave(evicted)
        if public:
            self._public.add(connection)
        if owner:
            self._owner[connection] = owner
            self._connections.setdefault(owner, {})[connection] = None
        return evicted

    def leave(self, connection: str) -> None:
        """A connection is over."""
        self._public.discard(connection)
        owner = self._owner.pop(connection, None)
        if owner is None:
            return
        del self._connections[owner][connection]
        if not self._connections[owner]:
            del self._connections[owner]
