"""One topic's newest view, and how it is told in few bytes to who has one from a moment ago."""

import zlib
from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import partial

import msgspec
from msgspec import Raw

from .json_diff import diff
from .view_messages import Encodings, ViewEncoding, ViewMessage

ENCODE_FROM_BYTES = 4_000
"""Bytes from which on it is worth telling what changed, and packing: fewer are a few packets."""
MIN_SAVING = 2
"""A change is told where it is at most half as long as the view."""
MAX_HISTORY = 40
"""Earlier views of a topic that are kept: ten seconds of a busy room."""
BYTES_EARLIER = 1_048_576
"""Bytes of them, at most."""

Earlier = tuple[int, bytes]
"""A number and the body that it had."""


class Rendering:
    """The newest rendering of a topic; `shown` once it is on its way to all who watch.

    What is told of it is made when it is first asked for, and once for all: `earlier` are the
    renderings before it, the newest first.
    """

    __slots__ = ("_changes", "_earlier", "_packed", "body", "rev", "shown")

    def __init__(self, rev: int, body: bytes, earlier: Sequence[Earlier] = ()) -> None:
        self.rev, self.body, self.shown = rev, body, False
        self._earlier = earlier
        self._changes: dict[int, bytes] = {}
        self._packed: dict[int, str] = {}

    @property
    def is_long(self) -> bool:
        """Whether it is worth telling what changed."""
        return len(self.body) >= ENCODE_FROM_BYTES

    def past(self) -> Sequence[Earlier]:
        """The earlier ones for the rendering that comes after this one."""
        return _as_many_as_are_kept((self.rev, self.body), self._earlier) if self.is_long else ()

    def message(
        self, topic: str, epoch: str, now: int, at: int, has: int, takes: Encodings
    ) -> ViewMessage:
        """For who has the rendering of number `has`, 0 for none, and takes these short ways."""
        told = self._changed_since(has) if has and ViewEncoding.CHANGES in takes else b""
        since, told = (has, told) if told else (0, self.body)
        made = partial(ViewMessage, topic, epoch, self.rev, now, since, at)
        if ViewEncoding.DEFLATE in takes and len(told) >= ENCODE_FROM_BYTES:
            return made(packed=self._pack(since, told))
        return made(change=Raw(told)) if since else made(body=Raw(told))

    def _changed_since(self, has: int) -> bytes:
        """What changed, as JSON; empty where that is not known, or is not much shorter."""
        if has in self._changes:
            return self._changes[has]
        before = next((body for rev, body in self._earlier if rev == has), None)
        if before is None or not self.is_long:
            return b""
        found = diff(before, self.body)
        told = b"" if found is None else msgspec.json.encode(found)
        self._changes[has] = told if MIN_SAVING * len(told) <= len(self.body) else b""
        return self._changes[has]

    def _pack(self, since: int, told: bytes) -> str:
        """One of the two, packed."""
        if since not in self._packed:
            self._packed[since] = b64encode(zlib.compress(told)).decode()
        return self._packed[since]


def _as_many_as_are_kept(newest: Earlier, others: Iterable[Earlier]) -> list[Earlier]:
    found, room = [newest], BYTES_EARLIER - len(newest[1])
    for one in others:
        room -= len(one[1])
        if room < 0 or len(found) == MAX_HISTORY:
            break
        found.append(one)
    return found
