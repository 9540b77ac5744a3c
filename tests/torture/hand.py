"""One device that sends until it is answered, as our own pages do: the same id, the same content.

Only one command is on its way at a time. What was acknowledged is written down on this side, to be
held against the journal in the end.
"""

import asyncio
import time
from random import Random
from typing import Any

import msgspec

from facilitator.client.browser import Browser
from facilitator.client.joining import connect_arguments
from facilitator.client.live_socket import ConnectFailed, LiveSocket
from facilitator.core.answers import TRANSIENT

PATIENCE = 6.0
"""Seconds for an answer; then the line is taken for dead."""
ONCE_MORE = 0.3
UNHEARD, A_MOMENT = 0.05, 0.02
"""How often a line breaks while the answer is on its way, and how long (s) after the command."""


class Acknowledged(msgspec.Struct, frozen=True):
    """A command that the server said was kept, the row it named, and the id of what it made."""

    id: str
    do: dict[str, Any]
    at: int
    made: str | None = None


class Hand:
    """`me` is who it is in the journal: an actor."""

    def __init__(self, browser: Browser, page: Any, me: str, dice: Random) -> None:
        self.me, self.dice = me, dice
        self.done: list[Acknowledged] = []
        self.refused: dict[str, int] = {}
        self.passing: dict[str, int] = {}
        self.took: list[float] = []
        self._how = connect_arguments(browser, page)
        self._how["auth"]["have"] = {}
        self._line: LiveSocket | None = None
        self._broken: asyncio.Future[None] | None = None
        self._turn, self._door = asyncio.Lock(), asyncio.Lock()

    @property
    def is_on_line(self) -> bool:
        """Whether there is a connection, as far as can be seen from here."""
        return self._line is not None and not self._line.closed

    async def say(self, **do: Any) -> dict[str, Any]:
        """Send a command until it is answered for good, or told to wait; returns the answer."""
        async with self._turn:
            return await self._said(do)

    async def _said(self, do: dict[str, Any]) -> dict[str, Any]:
        number = f"{self.dice.getrandbits(64):016x}"
        message = msgspec.json.encode({"id": number, "do": do})
        while True:
            began = time.monotonic()
            answer = await self._ask(message)
            if answer and answer["ok"]:
                self.took.append(time.monotonic() - began)
                self.done.append(Acknowledged(number, do, answer["at"], answer.get("made")))
                return answer
            if answer and (answer["code"] not in TRANSIENT or "wait" in answer):
                code = answer["code"]
                self.refused[code] = self.refused.get(code, 0) + 1
                return answer
            code = answer["code"] if answer else "unanswered"
            self.passing[code] = self.passing.get(code, 0) + 1
            await asyncio.sleep(ONCE_MORE * (1 + self.dice.random()))

    def cut(self) -> None:
        """The line is gone, without a word."""
        if self._line:
            self._line.hang_up()
            self._is_broken()

    async def come_back(self) -> None:
        """Have a line, however long it takes; one at most, though two want it at once."""
        async with self._door:
            while not self.is_on_line:
                try:
                    self._line = await LiveSocket.connect(**self._how, timeout=PATIENCE)
                    self._line.lost = self._is_broken
                except ConnectFailed:
                    await asyncio.sleep(ONCE_MORE * (1 + self.dice.random()))

    async def _ask(self, message: bytes) -> dict[str, Any] | None:
        await self.come_back()
        self._broken = asyncio.get_running_loop().create_future()
        answered: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._line.emit("command", message, lambda raw: answered.done() or answered.set_result(raw))
        if self.dice.random() < UNHEARD:
            await asyncio.sleep(A_MOMENT)
            self.cut()
            return None
        await asyncio.wait(
            [answered, self._broken], timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED
        )
        if answered.done():
            return msgspec.json.decode(answered.result())
        self.cut()
        return None

    def _is_broken(self) -> None:
        if self._broken and not self._broken.done():
            self._broken.set_result(None)
