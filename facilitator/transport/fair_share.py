"""How long plain requests yield to open WebSockets: for as much time as they were served."""

MOST_OWED = 0.05
"""Seconds that are owed at most, however long no WebSocket wanted anything."""


class FairShare:
    """Requests yield while they owe time (seconds of a monotonic clock)."""

    def __init__(self) -> None:
        self._owed = 0.0
        self._since: float | None = None
        """The moment from which on requests wait, None where they do not."""

    def charge(self, seconds: float) -> None:
        """Requests were served for so long, and owe that."""
        self._owed = min(MOST_OWED, self._owed + seconds)

    def update(self, is_wanted: bool, now: float) -> bool:
        """Whether requests have to yield now; pays off what they waited since they last had to."""
        if self._since is not None:
            self._owed -= now - self._since
        due = is_wanted and self._owed > 0
        self._since = now if due else None
        return due
