"""A phone that keeps its line as the page does: the waits, the tries and the polls of `live.js`.

The numbers are read off `static/js/live.js` and `socketio.js`, so the bench waits as browsers do.
"""

import asyncio
import contextlib
import random
import re
import time
from collections.abc import Iterator
from typing import Any

import msgspec

from facilitator.client.browser import HttpFailed, get
from facilitator.client.live_socket import ConnectFailed, LiveSocket

from . import ballots
from .install import BENCH
from .phones import PhoneSeat
from .servers import HOST, Server

SCRIPTS = "".join(path.read_text() for path in (BENCH.parent / "static/js").rglob("*.js"))
TOPIC = re.compile(rb'"topic":"([^"]+)"')
REV = re.compile(rb'"epoch":"([\w-]+)","rev":(\d+)')


def constant(name: str) -> list[float]:
    """Milliseconds that the page's scripts name, as seconds."""
    found = re.search(rf"^const {name} = \[?([\d, ]+)\]?;", SCRIPTS, re.M)
    if not found:
        raise LookupError(f"nothing in static/js is called {name} any more")
    return [int(one) / 1000 for one in found[1].split(",")]


RETRY = constant("RETRY_MS")
(BLOCKED,) = constant("RETRY_BLOCKED_MS")
(POLL,) = constant("POLL_MS")
(HANDSHAKE,) = constant("LEAST_MS")


class ReconnectingPhone:
    """Somebody whose unanswered ballot is sent again, and whose line is made anew when it is cut.

    `back_at` is when, after a cut, the line was there, the ballot answered and the views had.
    """

    def __init__(self, server: Server, seat: PhoneSeat, number: int) -> None:
        self.acknowledged: list[str] = []
        self.tries = 0
        self.back_at = 0.0
        self._server, self._seat, self._number = server, seat, number
        self._allocations = ballots.changing(number)
        self._have: dict[str, tuple[str, int]] = {}
        self._mine = b""
        self._fresh: set[str] = set()
        self._open: tuple[str, bytes] | None = None
        self._answered = b""
        self._cast = 0
        self._phone: LiveSocket | None = None
        self._keeping: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> bool:
        """Whether a ballot has no answer yet."""
        return self._open is not None

    @property
    def holds_its_ballot(self) -> bool:
        """Whether its own view shows the ballot that was acknowledged last."""
        own = (
            msgspec.json.decode(self._mine)["body"]["blocks"].get(ballots.BLOCK, {})
            if (self._mine)
            else {}
        )
        return own.get("dots") == msgspec.json.decode(self._answered)

    async def come(self) -> None:
        """Connect for the first time."""
        await self._connect()

    def cast(self) -> None:
        """The next ballot."""
        self._cast += 1
        self._open = (f"keep-{self._number}-{self._cast}", next(self._allocations))
        self._send()

    def leave(self) -> None:
        """Be gone for good."""
        if self._keeping:
            self._keeping.cancel()
        if self._phone:
            self._phone.hang_up()

    async def _connect(self) -> None:
        self._fresh = set()
        auth: dict[str, Any] = {**self._seat.auth, "have": self._have}
        self._phone = await LiveSocket.connect(
            HOST,
            self._server.port,
            origin=self._server.origin,
            cookie=self._seat.cookie,
            auth=auth,
            on_event=self._see,
            timeout=HANDSHAKE,
        )
        self._phone.lost = self._cut

    def _cut(self) -> None:
        self.back_at = 0.0
        self._keeping = asyncio.get_running_loop().create_task(self._come_back())

    async def _come_back(self) -> None:
        for pause in self._pauses():
            await pause
            self.tries += 1
            with contextlib.suppress(ConnectFailed):
                await self._connect()
                break
        if self._open:
            self._send()
        self._note_back()

    def _pauses(self) -> Iterator[Any]:
        """Quick at first; then by what polling says, or after a long while."""
        for seconds in RETRY:
            yield asyncio.sleep(seconds * random.uniform(0.75, 1.25))
        yield self._until_it_answers()
        while True:
            yield asyncio.sleep(BLOCKED * random.uniform(0.75, 1.25))

    async def _until_it_answers(self) -> None:
        """Plain HTTP is asked every few seconds; its first answer means: try the socket now."""
        cookies = dict(one.split("=", 1) for one in self._seat.cookie.split("; "))
        path = "/view?as=phone&have={}"
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(BLOCKED * random.uniform(0.75, 1.25)):
                while True:
                    with contextlib.suppress(HttpFailed):
                        await get(HOST, self._server.port, path, cookies)
                        return
                    await asyncio.sleep(POLL)

    def _send(self) -> None:
        if self._open and self._phone and not self._phone.closed:
            self._phone.emit("command", ballots.command(*self._open), self._hear)

    def _hear(self, answer: bytes) -> None:
        if not answer.startswith(b'{"ok":true') or not self._open:
            raise RuntimeError(f"a ballot was refused: {answer!r}")
        name, self._answered = self._open
        self.acknowledged.append(name)
        self._open = None
        self._note_back()

    def _see(self, event: str, data: bytes) -> None:
        topic = TOPIC.search(data, 0, 100)
        rev = REV.search(data, 0, 200)
        if event != "view" or not topic or not rev:
            return
        name, epoch, number = topic[1].decode(), rev[1].decode(), int(rev[2])
        self._fresh.add(name.partition(":")[0])
        known = self._have.get(name, (epoch, 0))
        if epoch != known[0] or number > known[1]:
            self._have[name] = (epoch, number)
            if name.startswith("mine:"):
                self._mine = data
        self._note_back()

    def _note_back(self) -> None:
        connected = self._phone is not None and not self._phone.closed
        if not self.back_at and connected and not self._open and {"phone", "mine"} <= self._fresh:
            self.back_at = time.perf_counter()
