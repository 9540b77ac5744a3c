"""A page's live connection: Socket.IO over one WebSocket, as Chromium and its client speak it.

No websocket library, no JSON in the hot path: one process can be thousands of phones. The event
loop is whichever runs; answers and events are handed on as the bytes they came in.
"""

import asyncio
from collections.abc import Callable
from typing import Any, Self, cast

import msgspec

from .frames import CLOSE, PING, PONG, TEXT, FrameError, MessageReader, frame
from .handshake import Codecs, ConnectFailed, negotiated_codecs, new_key, request
from .views import TAKES, View, ViewStore

__all__ = ["PATH", "ConnectFailed", "LiveSocket", "View", "ViewStore"]

PATH = "/socket.io/?EIO=4&transport=websocket"
CONNECT_TIMEOUT_S = 20.0
"""Seconds for a connection to come about."""

_GOODBYE = (1000).to_bytes(2, "big")
_LARGEST_HEAD = 65_536
OnEvent = Callable[[str, bytes], None]
OnAck = Callable[[bytes], None]


_view = msgspec.json.Decoder(View)


class LiveSocket(asyncio.Protocol):
    """One connection. Made by `LiveSocket.connect`, never by hand.

    `bytes_in` and `bytes_out` count WebSocket frames whole; `views_in` counts views. `lost` is
    called once when the connection ends, unless it was ended from here.
    """

    def __init__(
        self,
        key: bytes,
        opening: bytes,
        auth: dict[str, Any] | None,
        on_event: OnEvent | None,
        view_store: ViewStore | None,
    ) -> None:
        self.bytes_in = self.bytes_out = self.views_in = 0
        self.closed = False
        self.lost: Callable[[], None] | None = None
        self.on_event = on_event
        self.view_store = view_store
        self._key, self._opening, self._auth = key, opening, auth
        self._head = b""
        self._codecs = Codecs()
        self._reader: MessageReader | None = None
        self._acks: dict[bytes, OnAck] = {}
        self._number = 0
        self._transport: asyncio.Transport | None = None
        self._joined: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @classmethod
    async def connect(
        cls,
        host: str,
        port: int,
        *,
        origin: str,
        cookie: str = "",
        path: str = PATH,
        auth: dict[str, Any] | None = None,
        deflate: bool = True,
        on_event: OnEvent | None = None,
        keep_views: bool = False,
        view_store: ViewStore | None = None,
        timeout: float = CONNECT_TIMEOUT_S,
    ) -> Self:
        """A connection that the server has let in; events may come before this returns.

        `on_event` gets an event's name and its arguments as JSON, without the brackets around
        them. `keep_views` (or a `view_store` from before) keeps the newest view of each topic, in
        `views`, and says on connecting which are there. Raises ConnectFailed with the reason.
        """
        key = new_key()
        opening = request(host, port, path, origin, cookie, key, deflate)
        kept = ViewStore() if keep_views and view_store is None else view_store
        loop = asyncio.get_running_loop()
        made: Self | None = None
        try:
            async with asyncio.timeout(timeout):
                _, made = await loop.create_connection(
                    lambda: cls(key, opening, auth, on_event, kept), host, port
                )
                await made._joined
        except TimeoutError:
            raise ConnectFailed(f"no connection within {timeout:g} s") from None
        except OSError as error:
            raise ConnectFailed(str(error)) from error
        else:
            given, made = made, None
            return given
        finally:
            if made:  # whoever was let in the moment they gave up has a line that nobody holds
                made.hang_up()

    @property
    def views(self) -> dict[str, Any]:
        """Topic → body, of the newest views; empty unless they are kept."""
        return self.view_store.all() if self.view_store else {}

    @property
    def unanswered(self) -> int:
        """How many emits wait for their answer."""
        return len(self._acks)

    def emit(self, name: str, data: bytes, on_ack: OnAck | None = None) -> None:
        """Send an event; `data` is its argument as JSON.

        `on_ack` gets the answer's arguments as JSON, without the brackets around them.
        """
        if on_ack is None:
            self.send_text(b'42["%b",%b]' % (name.encode(), data))
            return
        self._number += 1
        number = b"%d" % self._number
        self._acks[number] = on_ack
        self.send_text(b'42%b["%b",%b]' % (number, name.encode(), data))

    def send_text(self, text: bytes) -> None:
        """Send a message as it is."""
        deflate = self._codecs.deflate
        self._write(frame(TEXT, deflate(text), True) if deflate else frame(TEXT, text))

    def close(self) -> None:
        """Say goodbye and hang up, as a page does that is closed."""
        if not self.closed and self._reader:
            self.send_text(b"41")
            self._write(frame(CLOSE, _GOODBYE))
        self.closed = True
        if self._transport:
            self._transport.close()

    def hang_up(self) -> None:
        """Be gone without a word, as a phone whose battery is empty."""
        self.closed = True
        if self._transport:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the upgrade."""
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self._opening)

    def data_received(self, data: bytes) -> None:
        """Take in what the server sent."""
        if self._reader is None:
            self._upgrade(data)
            return
        self.bytes_in += len(data)
        try:
            for opcode, payload in self._reader.feed(data):
                if opcode == TEXT:
                    self._hear(payload)
                else:
                    self._obey(opcode, payload)
        except FrameError as error:
            self._fail(ConnectFailed(str(error)))

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing comes any more."""
        meant, self.closed = self.closed, True
        self._acks.clear()
        if not self._joined.done():
            self._joined.set_exception(ConnectFailed(str(exc or "the server hung up")))
        elif self.lost and not meant:
            self.lost()

    def _upgrade(self, data: bytes) -> None:
        self._head += data
        head, end, rest = self._head.partition(b"\r\n\r\n")
        if not end:
            if len(self._head) > _LARGEST_HEAD:
                self._fail(ConnectFailed("the server's answer has no end"))
            return
        try:
            self._codecs = negotiated_codecs(head, self._key)
        except ConnectFailed as failed:
            self._fail(failed)
            return
        self._reader = MessageReader(self._codecs.inflate)
        self._head = b""
        if rest:
            self.data_received(rest)

    def _hear(self, text: bytes) -> None:
        """A packet of engine.io, which most often holds one of Socket.IO."""
        kind = text[:2]
        if kind == b"43":
            at = text.index(b"[")
            self._acks.pop(text[2:at], _nobody)(text[at + 1 : -1])
        elif kind == b"42":
            self._happen(text)
        elif text == b"2":
            self.send_text(b"3")
        elif kind[:1] == b"0":
            self.send_text(b"40" + self._said())
        elif kind == b"40":
            if not self._joined.done():
                self._joined.set_result(None)
        elif kind == b"44":
            said = text[2:]
            self._fail(ConnectFailed(f"refused: {said.decode(errors='replace')}", 101, said))
        elif kind in (b"41", b"1"):
            self._leave()

    def _said(self) -> bytes:
        """What is said on connecting: who keeps views says which, and can make changes to them."""
        auth = self._auth
        if auth is not None and self.view_store is not None:
            auth = auth | {"have": self.view_store.have, "takes": TAKES}
        return b"" if auth is None else msgspec.json.encode(auth)

    def _happen(self, text: bytes) -> None:
        start = text.index(b'["') + 2
        end = text.index(b'"', start)
        name, data = text[start:end].decode(), text[end + 2 : -1]
        if name == "view":
            self.views_in += 1
            if self.view_store is not None and not self.view_store.put(_view.decode(data)):
                self._fail(ConnectFailed(f"a change to what is not here: {data[:80]!r}"))
        if self.on_event:
            self.on_event(name, data)

    def _obey(self, opcode: int, payload: bytes) -> None:
        if opcode == PING:
            self._write(frame(PONG, payload))
        elif opcode == CLOSE:
            self._write(frame(CLOSE, payload[:2]))
            self._leave()

    def _leave(self) -> None:
        if self._transport:
            self._transport.close()

    def _fail(self, failed: ConnectFailed) -> None:
        if not self._joined.done():
            self._joined.set_exception(failed)
        if self._transport:
            self._transport.abort()

    def _write(self, data: bytes) -> None:
        if self.closed or self._transport is None:
            return
        self.bytes_out += len(data)
        self._transport.write(data)


def _nobody(_: bytes) -> None:
    """Takes an answer that nobody waits for."""
