"""The same crowd in front of a peer: phones that are known by name, and a console."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from .phones import PhoneSeat, connect
from .recorder import Listener
from .servers import Peer

COOKIE = "session=" + "x" * 200
"""About as long as the product's, which is sent with every handshake."""


class PeerCrowd:
    """A peer under load."""

    def __init__(self, server: Peer, phones: list[Listener], console: Listener) -> None:
        self.server, self.phones, self.console = server, phones, console

    @classmethod
    async def open(cls, name: str, folder: Path, people: int) -> Self:
        """A fresh peer with so many phones connected."""
        server = Peer(name, folder)
        server.start()
        (console,) = await connect(server, [seat(0, console=True)])
        phones = await connect(server, [seat(number) for number in range(people)])
        return cls(server, phones, console)

    async def grow(self, people: int) -> Sequence[Listener]:
        """As many more phones as it takes to have so many; says which came."""
        come = await connect(self.server, [seat(n) for n in range(len(self.phones), people)])
        self.phones += come
        return come

    def close(self) -> None:
        """The peer ends."""
        for phone in (*self.phones, self.console):
            phone.hang_up()
        self.server.kill()


def seat(number: int, console: bool = False) -> PhoneSeat:
    """Somebody a peer knows by what the handshake says."""
    return PhoneSeat(COOKIE, {"person": f"p-{number}", "console": console})
