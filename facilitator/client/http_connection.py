"""One keep-alive connection of HTTP/1.1: a request goes out, its answer is read in any form."""

import asyncio
import re
import zlib
from typing import Self, cast

import msgspec

ANSWER_TIMEOUT_S = 30.0
"""Seconds for an answer to come in."""

_CHUNKED, _TO_THE_END = -1, -2
_BODILESS = frozenset({204, 304})
_TOKEN = re.compile(rb'name="csrf_token" value="([^"]+)"')


class HttpFailed(Exception):  # noqa: N818 - named for what happened, as its reader says it
    """No answer came, or none that is HTTP."""


class Response(msgspec.Struct):
    """An answer. `headers` by lower-case name; `bytes_in` is all of it as it came, head and all."""

    status: int
    headers: dict[str, str]
    raw: bytes
    bytes_in: int
    set_cookies: list[str]

    @property
    def body(self) -> bytes:
        """The content, decompressed."""
        coding = self.headers.get("content-encoding")
        return zlib.decompress(self.raw, zlib.MAX_WBITS | 32) if coding else self.raw

    @property
    def csrf_token(self) -> str:
        """The token of the first form on the page; empty where there is none."""
        found = _TOKEN.search(self.body)
        return found[1].decode() if found else ""


class HttpConnection(asyncio.Protocol):
    """One connection, one question at a time."""

    def __init__(self) -> None:
        self.open = False
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[Response] | None = None
        self._buffer = b""
        self._head: Response | None = None
        self._needed = 0

    @classmethod
    async def to(cls, host: str, port: int) -> Self:
        """Connect. Raises OSError."""
        _, made = await asyncio.get_running_loop().create_connection(cls, host, port)
        return made

    async def ask(self, request: bytes) -> Response:
        """Send a request and wait for its answer. Raises HttpFailed."""
        if self._transport is None or not self.open:
            raise HttpFailed("the connection is closed")
        answer: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self._answer = answer
        self._buffer, self._head = b"", None
        self._transport.write(request)
        try:
            async with asyncio.timeout(ANSWER_TIMEOUT_S):
                return await answer
        except TimeoutError:
            self._transport.abort()
            raise HttpFailed(f"no answer within {ANSWER_TIMEOUT_S:g} s") from None

    def close(self) -> None:
        """Hang up."""
        self.open = False
        if self._transport:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ready to be asked."""
        self._transport, self.open = cast(asyncio.Transport, transport), True

    def data_received(self, data: bytes) -> None:
        """More of the answer."""
        self._buffer = self._buffer + data if self._buffer else data
        if self._head is None:
            self._read_head()
        if self._head is not None and self._answer and not self._answer.done():
            self._read_body(self._head)

    def connection_lost(self, exc: Exception | None) -> None:
        """What had no length ends here; what has no answer gets none."""
        self.open = False
        if self._answer is None or self._answer.done():
            return
        if self._head is not None and self._needed == _TO_THE_END:
            self._done(self._head, self._buffer)
        else:
            self._answer.set_exception(HttpFailed(str(exc or "the server hung up")))

    def _read_head(self) -> None:
        head, end, rest = self._buffer.partition(b"\r\n\r\n")
        if not end:
            return
        self._head, self._buffer = _parse(head), rest
        self._head.bytes_in = len(head) + 4
        self._needed = _length(self._head)

    def _read_body(self, head: Response) -> None:
        if self._needed == _CHUNKED:
            whole = _unchunked(self._buffer)
            if whole is not None:
                self._done(head, whole)
        elif self._needed >= 0 and len(self._buffer) >= self._needed:
            self._done(head, self._buffer)

    def _done(self, head: Response, body: bytes) -> None:
        head.raw = body
        head.bytes_in += len(self._buffer)
        if head.headers.get("connection", "").lower() == "close":
            self.close()
        if self._answer and not self._answer.done():
            self._answer.set_result(head)


def _parse(head: bytes) -> Response:
    first, *lines = head.decode("latin-1").split("\r\n")
    headers: dict[str, str] = {}
    cookies: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        name, value = name.lower(), value.strip()
        if name == "set-cookie":
            cookies.append(value)
        else:
            headers[name] = value
    return Response(int(first.split(" ", 2)[1]), headers, b"", 0, cookies)


def _length(head: Response) -> int:
    if head.status in _BODILESS:
        return 0
    if "chunked" in head.headers.get("transfer-encoding", ""):
        return _CHUNKED
    return int(head.headers.get("content-length", _TO_THE_END))


def _unchunked(data: bytes) -> bytes | None:
    """The body of a chunked answer; None while it is not all there."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = data.find(b"\r\n", at)
        if end < 0:
            return None
        size = int(data[at:end].partition(b";")[0], 16)
        start = end + 2
        if len(data) < start + size + 2:
            return None
        if not size:
            return b"".join(parts)
        parts.append(data[start : start + size])
        at = start + size + 2
