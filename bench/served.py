"""A session being served to a crowd: people who joined through the real door, and a facilitator."""

import shutil
from pathlib import Path
from typing import Any, Self

import msgspec

from facilitator.client.browser import Browser
from facilitator.client.joining import join, sign_in
from facilitator.client.live_socket import LiveSocket

from .ballots import BLOCK
from .phones import PhoneSeat, ask, connect, together
from .recorder import Listener
from .servers import AGENDA, HOST, Product

GROUP = "partner"
JOINING = 16
"""Browsers at the door at a time while a crowd is set up; how long that takes is not measured."""


class ServedHall:
    """The product under load. `seats` are the people in it, in the order they came."""

    def __init__(self, folder: Path, agenda: Path = AGENDA) -> None:
        self.server = Product(folder, agenda)
        self.seats: list[PhoneSeat] = []
        self.console: LiveSocket | None = None
        self._commands = 0

    @classmethod
    async def open(
        cls, folder: Path, people: int, block: str = BLOCK, agenda: Path = AGENDA
    ) -> Self:
        """A fresh session with so many people in it, where the hall has come to `block`."""
        hall = cls(folder, agenda)
        hall.server.start()
        await hall.take_the_console()
        await hall.do("StartDay", day="day-one", times="now", sure=True)
        await hall.do("JumpTo", block=block, seen="welcome")
        await hall.let_in(people)
        return hall

    @classmethod
    async def reopen(cls, folder: Path, template: "ServedHall") -> Self:
        """The same session once more, from a copy of what is on disk; the template is stopped."""
        shutil.copytree(template.server.folder, folder)
        hall = cls(folder)
        hall.seats = list(template.seats)
        hall.server.start()
        await hall.take_the_console()
        return hall

    async def let_in(self, people: int) -> None:
        """More guests come through the door, one after the other in name."""
        first = len(self.seats)
        names = [f"Guest {number}" for number in range(first, first + people)]
        self.seats += await together(
            (lambda name=name: self._join(name) for name in names), JOINING
        )

    async def take_the_console(self) -> None:
        """The facilitator opens the secret link, and the console connects."""
        browser = Browser(HOST, self.server.port)
        wiring = await sign_in(browser, self.server.token)
        browser.close()
        self.console = await LiveSocket.connect(**wiring, keep_views=True)

    async def connect(self, people: int | None = None, first: int = 0) -> list[Listener]:
        """Phones of people who joined, each with nothing of the session in hand yet."""
        last = len(self.seats) if people is None else first + people
        return await connect(self.server, self.seats[first:last])

    def command(self, kind: str, **fields: Any) -> bytes:
        """A command of the facilitator's, as it goes over the wire."""
        self._commands += 1
        do = {"type": kind, **fields}
        return msgspec.json.encode({"id": f"console-{self.server.pid}-{self._commands}", "do": do})

    async def do(self, kind: str, **fields: Any) -> None:
        """Have the facilitator do something; raises where it was refused."""
        assert self.console
        answer = await ask(self.console, "command", self.command(kind, **fields))
        if not msgspec.json.decode(answer)["ok"]:
            raise RuntimeError(f"{kind} was refused: {answer.decode()}")

    def close(self) -> None:
        """The session ends; nothing is tidied up."""
        if self.console:
            self.console.hang_up()
        self.server.kill()

    async def _join(self, name: str) -> PhoneSeat:
        browser = Browser(HOST, self.server.port)
        wiring = await join(browser, name=name, group=GROUP)
        browser.close()
        return PhoneSeat(wiring["cookie"], {"as": "phone", "have": {}})
