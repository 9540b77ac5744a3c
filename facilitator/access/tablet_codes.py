"""Codes that open shared tablets: given at a clerk's desk, good once and for a few minutes.

A secret link stays in the history of the browser that it was opened in, and the history of a shared
device is everybody's. So a tablet is opened by a code, which is worth nothing afterwards. They are
kept in memory: after a restart a clerk asks for another.
"""

import secrets

ALPHABET = "ABCDEFGHJKLMNPQRTUVWXYZ2346789"
"""Without what is taken for another: I and 1, O and 0, S and 5."""
LENGTH = 8
"""Of 30 letters each: nobody finds one by trying while it is good."""
GOOD_FOR = 10 * 60_000
"""Milliseconds."""
MOST = 20
"""As many are good at once; then the oldest is not any more."""


class TabletCodes:
    """Those that are good. Moments in ms of a clock that is never set."""

    def __init__(self) -> None:
        self._until: dict[str, int] = {}

    def give(self, now: int) -> str:
        """A new one."""
        while len(self._until) >= MOST:
            del self._until[next(iter(self._until))]
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        self._until[code] = now + GOOD_FOR
        return code

    def take(self, typed: str, now: int) -> bool:
        """Whether this is a good one; from here on it is not. Spaces and small letters pass."""
        code = "".join(typed.upper().split())
        return self._until.pop(code, now) > now
