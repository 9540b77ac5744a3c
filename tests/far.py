"""A hall at the far end of a slow line: a real TCP proxy that delays and squeezes every byte."""

import asyncio
import threading
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

from hall import Hall

READ = 4_096


class Direction:
    """One way of the line, shared by all connections: so many bytes a second, then so far away."""

    def __init__(self, bytes_a_second: float, away: float) -> None:
        self._pace, self._away = bytes_a_second, away
        self._free = 0.0

    def arrives(self, size: int) -> float:
        """When so many bytes that are sent now are at the other end (the loop's clock)."""
        self._free = max(asyncio.get_running_loop().time(), self._free) + size / self._pace
        return self._free + self._away


class SlowLine:
    """Listens on a port of its own and carries to `port`: so many bits a second, so long to answer.

    A connection takes a round trip to come about, as a handshake over such a line does: what the
    browser's own emulation of slow networks leaves out.
    """

    def __init__(self, port: int, bits: float = 400_000, round_trip: float = 2.0) -> None:
        self._to, self._round_trip = port, round_trip
        self._up, self._down = (Direction(bits / 8, round_trip / 2) for _ in "ud")
        serve = lambda: asyncio.run(self._serve())  # noqa: E731, TID251 - in a thread of its own
        self._thread = threading.Thread(target=serve, daemon=True)
        self._ready = threading.Event()
        self.port = 0

    def __enter__(self) -> "SlowLine":
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    def to(self, hall: Hall) -> Any:
        """The same hall, by the address at this end of the line."""
        return SimpleNamespace(url=f"http://127.0.0.1:{self.port}", token=hall.token)

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._over.wait()
        server.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(self._round_trip)
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        ways = _pipe(reader, back, self._up), _pipe(there, writer, self._down)
        try:
            await asyncio.gather(*ways)
        except (OSError, asyncio.CancelledError):
            return
        finally:
            writer.close()
            back.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Direction) -> None:
    """Carry until one end is over; what is on its way still arrives."""
    coming: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
    await asyncio.gather(_take(reader, way, coming), _deliver(coming, writer))


async def _take(reader: asyncio.StreamReader, way: Direction, coming: asyncio.Queue[Any]) -> None:
    data = b"-"
    while data:
        data = b""
        with suppress(OSError):
            data = await reader.read(READ)
        coming.put_nowait((way.arrives(len(data)), data))


async def _deliver(coming: asyncio.Queue[Any], writer: asyncio.StreamWriter) -> None:
    while True:
        at, data = await coming.get()
        await asyncio.sleep(max(0, at - asyncio.get_running_loop().time()))
        if not data:
            break
        writer.write(data)
    writer.close()
