"""Whole requests are answered in turn, so that whoever is on a line waits for one and not for all.

The hub wakes everybody who has something to read, one after the other. If each then had its page
made at once, a ballot waited for all pages that were asked for in the same moment, and three times:
to be read, to be written and to be answered.
"""

import time
from collections import deque
from collections.abc import Callable
from typing import Any

from eventlet import getcurrent, hubs

LONGEST = 0.005
"""Seconds of answering requests before everything else has its turn."""


class Turns:
    """`is_wanted` says whether somebody else should have a turn before the next request."""

    def __init__(self, is_wanted: Callable[[], bool]) -> None:
        self._is_wanted = is_wanted
        self._waiting: deque[Any] = deque()
        self._is_due = False
        """Whether the hub will call, or is calling, `_take`."""

    def wait(self) -> None:
        """Return when it is one's turn: who came first goes first."""
        self._waiting.append(getcurrent())
        self._go_on()
        hubs.get_hub().switch()

    def _go_on(self) -> None:
        if self._waiting and not self._is_due:
            self._is_due = True
            hubs.get_hub().schedule_call_global(0, self._take)

    def _take(self) -> None:
        """Answer some; the others after the hub has looked at everything else."""
        until = time.monotonic() + LONGEST
        try:
            while self._waiting:
                self._waiting.popleft().switch()
                if self._is_wanted() or time.monotonic() > until:
                    break
        finally:
            self._is_due = False
            self._go_on()
