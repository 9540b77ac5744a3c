"""A slow line to a server: a relay that carries so many bits a second, and holds little itself."""

import asyncio
import socket
from typing import Self

from .servers import HOST

AT_ONCE = 1_024
HELD = 16_384
"""Bytes that the network keeps for a phone that is slow to take them."""


class SlowLine:
    """Listens on `port`, and carries each connection to a server's: down slowly, up as it comes."""

    def __init__(self, to: int, bits_a_second: float) -> None:
        self._to, self._pace = to, bits_a_second / 8
        self.port = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._carry, HOST, 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _carry(self, near: asyncio.StreamReader, phone: asyncio.StreamWriter) -> None:
        """Until either side hangs up."""
        with socket.socket() as far:
            far.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, HELD // 2)  # the system doubles it
            far.setblocking(False)
            await asyncio.get_running_loop().sock_connect(far, (HOST, self._to))
            ways = [asyncio.create_task(one) for one in (self._down(far, phone), _up(near, far))]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
        phone.close()

    async def _down(self, far: socket.socket, phone: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        free = loop.time()
        while data := await loop.sock_recv(far, AT_ONCE):
            free = max(free, loop.time()) + len(data) / self._pace
            await asyncio.sleep(free - loop.time())
            phone.write(data)


async def _up(near: asyncio.StreamReader, far: socket.socket) -> None:
    while data := await near.read(AT_ONCE):
        await asyncio.get_running_loop().sock_sendall(far, data)
