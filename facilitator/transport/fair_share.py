"""How long plain requests have to wait for those on a line: as long as they have been answered."""

MOST_OWED = 0.05
"""Seconds that are owed at most, however long nobody was on a line."""


class FairShare:
    """Seconds of a clock that is never set; requests owe them to those on a line."""

    def __init__(self) -> None:
        self._owed = 0.0
        self._since: float | None = None
        """The moment from which on requests wait, None where they do not."""

    def had(self, seconds: float) -> None:
        """Requests were answered for so long."""
        self._owed = min(MOST_OWED, self._owed + seconds)

    def is_due(self, is_wanted: bool, now: float) -> bool:
        """Whether requests have to wait now. They have waited since it was so the last time."""
        if self._since is not None:
            self._owed -= now - self._since
        due = is_wanted and self._owed > 0
        self._since = now if due else None
        return due
