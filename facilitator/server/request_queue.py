"""Requests are read and answered in turn, so that whoever is on a line waits for one, not for all.

The hub wakes everybody who has something to read, one after the other. If each then had its page
made at once, a ballot waited for all pages that were asked for in the same moment, and three times:
to be read, to be written and to be answered. And the thread that writes a ballot shares a core, and
Python's lock, with whoever makes pages. So while somebody on a line has something to say or waits
for an answer no request is begun; but in the long run for no longer than requests were answered,
so that a hall that votes without a pause leaves half of the time to who comes.
"""

import time
from collections import deque
from collections.abc import Callable
from typing import Any

import eventlet
from eventlet import getcurrent, hubs
from eventlet.support.greenlets import greenlet

from facilitator.transport.fair_share import FairShare

ANSWER_SLICE_S = 0.005
"""Seconds of answering requests before everything else has its turn."""
POLL_S = 0.001
"""Seconds between two looks whether a request may be begun again."""


class RequestQueue:
    """`is_wanted` says whether somebody else should have a turn before the next request."""

    def __init__(self, is_wanted: Callable[[], bool]) -> None:
        self._is_wanted = is_wanted
        self._begun: deque[Any] = deque()
        self._waiting: deque[Any] = deque()
        self._is_due = False
        """Whether the hub will call, or is calling, `_take`."""
        self._share = FairShare()

    def begin(self, do: Callable[[], None]) -> None:
        """Have something done, which may wait, when it is its turn: who came first goes first."""
        self._waiting.append(greenlet(do, hubs.get_hub().greenlet))
        self._call(0)

    def wait_again(self) -> None:
        """Return when it is the turn of who has begun and had to wait: before all who have not.

        All whose commands were written together may go on in the same moment.
        """
        self._begun.append(getcurrent())
        self._call(0)
        hubs.get_hub().switch()

    def give_way(self) -> None:
        """Return when nobody on a line has to go first, for who takes connections or cuts them."""
        while self._share.update(self._is_wanted(), time.monotonic()):
            eventlet.sleep(POLL_S)

    def _call(self, after: float) -> None:
        if (self._begun or self._waiting) and not self._is_due:
            self._is_due = True
            hubs.get_hub().schedule_call_global(after, self._take)

    def _take(self) -> None:
        """Answer some; the others after the hub has looked at everything else."""
        self._is_due = False
        began = time.monotonic()
        if self._share.update(self._is_wanted(), began):
            self._call(POLL_S)
            return
        self._is_due = True
        try:
            while queue := self._begun or self._waiting:
                queue.popleft().switch()
                if self._is_wanted() or time.monotonic() > began + ANSWER_SLICE_S:
                    break
        finally:
            self._share.charge(time.monotonic() - began)
            self._is_due = False
            self._call(0)
