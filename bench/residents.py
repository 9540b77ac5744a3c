"""Residents at home: each has its page open, is told that something is new, and fetches its parts.

As `static/js/parts/resident/` does it: each part at a moment of its own within the time that the
server names, over the connection that its browser keeps.
"""

import asyncio
import random
import time
from collections.abc import Sequence
from typing import Any, Self

from facilitator.client.browser import Browser, Response
from facilitator.client.joining import connect_arguments, page_of
from facilitator.client.live_socket import LiveSocket
from facilitator.publishing.deliveries import SPREAD

from .peer_crowd import seat
from .phones import together
from .recorder import DRAIN, NotAnsweredError
from .servers import HOST, Product, Server

PARTS = ("shared", "own")


class Resident:
    """One page that is open; `shown` is what it was sent last, by part, `knows_at` when."""

    def __init__(self, browser: Browser) -> None:
        self.shown: dict[str, Response] = {}
        self.knows_at = 0.0
        self._browser = browser
        self._socket: LiveSocket | None = None
        self._told = asyncio.Event()

    @classmethod
    async def open(cls, server: Server) -> Self:
        """Open the page, and have it connected; the connection that brought it is over by then."""
        browser = Browser(HOST, server.port)
        arguments = await _arguments(server, browser)
        browser.close()
        made = cls(browser)
        made._socket = await LiveSocket.connect(
            **arguments, on_event=lambda name, data: made._told.set()
        )
        return made

    async def learn(self, within: float, chance: random.Random) -> None:
        """Wait until it is told, then fetch both parts within so many seconds."""
        self._told.clear()
        waits = [chance.uniform(0, within) for _ in PARTS]
        async with asyncio.timeout(DRAIN + within):
            await self._told.wait()
            await asyncio.gather(*map(self._fetch, PARTS, waits))
        self.knows_at = time.perf_counter()
        self._browser.close()

    def leave(self) -> None:
        """Close the page."""
        if self._socket:
            self._socket.hang_up()

    async def _fetch(self, part: str, wait: float = 0.0) -> None:
        await asyncio.sleep(wait)
        answer = await self._browser.get(f"/c/{part}?lang=en")
        if answer.status != 200:
            raise NotAnsweredError(f"/c/{part}: HTTP {answer.status}")
        self.shown[part] = answer


class Residents:
    """All of them, in front of one server."""

    def __init__(self, pages: Sequence[Resident]) -> None:
        self.pages = pages

    @classmethod
    async def open(cls, server: Server, people: int) -> Self:
        """So many pages, opened one after the other."""
        return cls(await together(lambda: Resident.open(server) for _ in range(people)))

    async def learn(self, seed: int) -> float:
        """Wait until the last has both parts; says when (`time.perf_counter`)."""
        if not self.pages:
            return time.perf_counter()
        within = SPREAD * len(self.pages) / 1_000
        chance = random.Random(seed)
        await asyncio.gather(*(page.learn(within, chance) for page in self.pages))
        if len({page.shown["shared"].raw for page in self.pages}) != 1:
            raise NotAnsweredError("not all residents are shown the same")
        return max(page.knows_at for page in self.pages)

    def texts(self) -> dict[str, str]:
        """What the first of them was sent, by part."""
        return {part: answer.body.decode() for part, answer in self.pages[0].shown.items()}

    def leave(self) -> None:
        """All pages are closed."""
        for page in self.pages:
            page.leave()


async def _arguments(server: Server, browser: Browser) -> dict[str, Any]:
    """How an open page connects: the product's says it, a peer's is a phone that says a name."""
    if isinstance(server, Product):
        page = page_of(await browser.get("/c"))
        auth = {"as": page.surface, "have": page.shown, "takes": ["hints"]}
        return connect_arguments(browser, page) | {"auth": auth}
    known = seat(0)
    return {
        "host": HOST,
        "port": server.port,
        "origin": server.origin,
        "cookie": known.cookie,
        "auth": known.auth,
    }
