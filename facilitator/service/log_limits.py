"""The log stays readable, whatever is sent: of one kind of line a few a minute, and then a number.

A kind is a sentence before its values are put in, so that a thousand requests that cannot be
understood are one kind. Nothing is lost that says something new.
"""

import logging
import time
from collections.abc import Callable

from msgspec import Struct

MINUTE = 60
MAX_LINES = 20
"""Lines of one kind in a minute."""
MOST_KINDS = 1_000


class _Kind(Struct):
    since: float
    level: int
    said: int = 0


class LogLimits(logging.Filter):
    """Belongs to a handler. `now` in seconds, of a monotonic clock."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self._kinds: dict[tuple[str, str], _Kind] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a line is written; one too many is only counted."""
        key = (record.name, str(record.msg))
        if key not in self._kinds and len(self._kinds) >= MOST_KINDS:
            key = (record.name, "all kinds")
        kind = self._kinds.setdefault(key, _Kind(self._now(), record.levelno))
        kind.said += 1
        return kind.said <= MAX_LINES

    def sum_up(self) -> None:
        """Say how many were left out, of kinds whose minute is over."""
        over = [one for one in self._kinds.items() if self._now() - one[1].since >= MINUTE]
        for key, kind in over:
            del self._kinds[key]
            if kind.said > MAX_LINES:
                name, line = key
                more = kind.said - MAX_LINES
                logging.getLogger(name).log(kind.level, "… and %d more of: %s", more, line)

    def run(self) -> None:
        """Sum up once a second, for ever."""
        while True:
            time.sleep(1)
            self.sum_up()
