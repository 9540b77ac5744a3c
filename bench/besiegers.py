"""`python -m bench.besiegers KIND PORT BLOCK`: what a siege consists of, each kind a process.

Bounded in count and time, on this machine alone; it ends when its standard input does. Beside the
phones that measure it has what they leave of the load's core, so that it does not slow them itself.
"""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import cast

import msgspec

from facilitator.client.browser import Browser, HttpFailed

from .machine import take_the_load_core
from .served import GROUP
from .servers import HOST

DRIPPING = 6_000
"""Requests under way that never end."""
NEWCOMERS = 1_000
"""Connections opened a second, so that there are that many again after some were cut."""
DRIP_EVERY = 5
"""Seconds from a line of a head to the next."""
GUESTS_AT_ONCE = 8
COMMENTS = 500
"""A second, each from a device of its own, which has opened the residents' page."""
COMMENTERS = 50
"""Browsers that send them: more than so many do not wait for an answer."""
LONGEST = 60
"""Seconds after which it ends in any case."""
HEAD, LINE = f"GET / HTTP/1.1\r\nHost: {HOST}\r\n".encode(), b"X: y\r\n"
OURS = {"X-Requested-With": "facilitator"}
STEP = 0.05

Told = Counter[str]


class Drip(asyncio.Protocol):
    """Asks for a page and never says the end of it."""

    def __init__(self, dripping: dict["Drip", None], told: Told) -> None:
        self._dripping, self._told = dripping, told

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self.transport = cast(asyncio.Transport, transport)  # uvloop's is none by descent
        self._dripping[self] = None
        self._told["opened"] += 1
        transport.write(HEAD)

    def connection_lost(self, exc: Exception | None) -> None:
        """Cut off by the server."""
        self._dripping.pop(self, None)
        self._told["cut"] += 1


async def drips(port: int, block: str, told: Told) -> None:
    """Keep so many connections dripping."""
    dripping: dict[Drip, None] = {}
    loop = asyncio.get_running_loop()
    while True:
        for one in list(dripping)[: int(DRIPPING / DRIP_EVERY * STEP)]:
            one.transport.write(LINE)
            del dripping[one]
            dripping[one] = None  # the last in line
        missing = min(DRIPPING - len(dripping), int(NEWCOMERS * STEP))
        with suppress(OSError):
            await asyncio.gather(
                *(
                    loop.create_connection(lambda: Drip(dripping, told), HOST, port)
                    for _ in range(missing)
                )
            )
        told["at once"] = max(told["at once"], len(dripping))
        await asyncio.sleep(STEP)


async def guests(port: int, block: str, told: Told) -> None:
    """Join under one name after the other, each from a device of its own, as fast as answered."""

    async def join(number: int) -> None:
        browser = Browser(HOST, port)
        try:
            await browser.get("/")
            fields = {"name": f"Crowd {number}", "group": GROUP}
            answer = await browser.post("/join", fields, follow=False)
            told["taken" if answer.status == 303 else f"http-{answer.status}"] += 1
        finally:
            browser.close()

    await _many(GUESTS_AT_ONCE, None, join, told)


async def comments(port: int, block: str, told: Told) -> None:
    """Send so many a second."""

    async def send(number: int) -> None:
        browser = Browser(HOST, port)
        try:
            told[await comment(browser, block, f"flood-{number}")] += 1
        finally:
            browser.close()

    await _many(COMMENTERS, COMMENTS, send, told)


async def comment(browser: Browser, block: str, name: str) -> str:
    """A comment by whoever has opened the residents' page: "taken", or why not."""
    if not browser.cookies:
        await browser.get("/c")
    do = {"type": "SendComment", "block": block, "text": f"Buy {name}", "lang": "en"}
    body = msgspec.json.encode({"id": name, "do": do})
    answer = await browser.post_raw("/command?as=resident", body, "application/json", OURS)
    said = msgspec.json.decode(answer.body)
    return "taken" if said["ok"] else str(said["code"])


async def _many(
    at_once: int, per_second: int | None, do: Callable[[int], Awaitable[None]], told: Told
) -> None:
    """Do it again and again, so many at once, and no more often than that; failures are counted."""
    loop = asyncio.get_running_loop()
    began, done = loop.time(), 0

    async def work() -> None:
        nonlocal done
        while True:
            number, done = done, done + 1
            if per_second:
                await asyncio.sleep(began + number / per_second - loop.time())
            try:
                await do(number)
            except (HttpFailed, OSError):
                told["unanswered"] += 1

    await asyncio.gather(*(work() for _ in range(at_once)))


KINDS = {"drips": drips, "guests": guests, "comments": comments}


async def _until_told(kind: str, port: int, block: str) -> None:
    """Until the standard input ends, or for as long as is allowed; then what became of it."""
    told: Told = Counter()
    over = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), over.set)
    siege = asyncio.create_task(KINDS[kind](port, block, told))
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST):
            await over.wait()
    siege.cancel()
    print(msgspec.json.encode(told).decode(), flush=True)


def _loops() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's where it is there, as for all of the load."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


if __name__ == "__main__":
    take_the_load_core()
    os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    with asyncio.Runner(loop_factory=_loops()) as runner:
        runner.run(_until_told(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
