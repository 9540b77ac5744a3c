"""The fast transport: sockets for a full hall, beneath python-socketio, beyond its public hooks.

Written for python-socketio 5.18, python-engineio 4.15 and eventlet 0.41; with others, and where
plain sockets are asked for, `plain.py` is the way. `tests/live/test_fast_transport.py` fails when
what is leaned on here changes underneath.

Those libraries keep three greenlets, a queue and a dictionary of headers for every phone, wake two
greenlets for every message, and pack every frame for every phone. Here one loop (`connections.py`)
reads all phones, a command goes to the server without a stop, and a view is packed once for all.
Connecting, refusing and parting stay python-socketio's: whatever is not a command or a pong is
passed to it, and what it wants to say comes back through the `_QueueAdapter` it takes for a queue.

Leaned on: the class engineio looks up in `_async["websocket"]`; of its sockets `queue`,
`last_ping` (None: it sends no pings), `connected`, `upgraded`, `receive`, `close`; its table
`sockets`; of the manager `sid_from_eio_sid`; of eventlet's WSGI environ `eventlet.input` (the
socket) and `eventlet.posthooks` (called once the answer is written).
`server.EventletBackend`, which is handed in, leans on the hub's `add`: a listener that stays.
"""

import logging
import re
import time
from base64 import b64encode
from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from hashlib import sha1
from importlib.metadata import version
from threading import Event
from typing import Any

import msgspec
from engineio.exceptions import SocketIsClosedError, UnknownPacketError
from engineio.packet import Packet
from socketio import Server

from facilitator.publishing.view_messages import ViewMessage

from . import frames
from .connections import AsyncBackend, Connection, Connections
from .packets import VIEW, argument
from .pending_connections import PendingConnections

log = logging.getLogger(__name__)

WRITTEN_FOR = {"python-socketio": "5.18", "python-engineio": "4.15", "eventlet": "0.41"}

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_KEY = re.compile(rb"[A-Za-z0-9+/]{22}==")
_COMMAND = re.compile(rb"42(\d{1,15})?(?![\d/-])")
_CLOSE, _PING, _PONG, _MESSAGE = b"1", b"2", b"3", b"4"

Environ = dict[str, Any]
OnCommand = Callable[[str, Any, Callable[[dict[str, Any]], None]], None]


def versions_match() -> bool:
    """Whether the libraries are those the fast transport was written for."""
    return all(version(name).startswith(f"{known}.") for name, known in WRITTEN_FOR.items())


class FastTransport:
    """All phones' sockets. Each of `loops` has to be run, beside the others."""

    def __init__(self, server: Server, backend: AsyncBackend) -> None:
        engine = server.eio
        interval, patience = engine.ping_interval, engine.ping_interval + engine.ping_timeout
        self._server = server
        self._connections = Connections(backend, self, _PING, interval, patience)
        self._by_screen: dict[str, Connection] = {}
        self._deferred: deque[tuple[Connection, str | bytes | None]] = deque()
        """What python-socketio is to handle, in order; None: the connection has ended."""
        self._pending: PendingConnections[Connection] = PendingConnections()
        self._deferred_ready = Event()
        self.on_command: OnCommand = lambda screen, raw, reply: None
        self._unanswered = 0
        """Commands that were heard and are not answered yet."""
        open_ones = self._connections
        own = self._run_deferred, self._cut_off_late
        self.loops = (open_ones.run_reader, open_ones.run_maintenance, *own)
        self._take_the_place_of(engine)
        backend.is_wanted = self.is_wanted

    def is_wanted(self) -> bool:
        """Whether somebody on a connection has something to say, or waits for an answer."""
        return self._unanswered > 0 or self._connections.has_unread()

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        """Hand over the same views to many, in one call of the system for each; returns those that
        were handed none, as they have not taken the last of what came before."""
        views = b"".join(map(_framed, messages))
        known, find = self._by_screen.get, self._find
        connections = [
            connection
            for one in screen_ids
            if (connection := known(one) or find(one)) is not None and not connection.leaving
        ]
        return [
            str(connection.screen) for connection in self._connections.write_all(connections, views)
        ]

    def on_message(self, connection: Connection, kind: int, payload: bytes) -> None:
        """A command goes straight to the server, a pong nowhere, the rest to python-socketio."""
        command = _COMMAND.match(payload) if kind == frames.TEXT else None
        if (
            command
            and not connection.deferred
            and (screen := connection.screen or self._screen_of(connection))
        ):
            raw = argument(payload[command.end() :])
            self._unanswered += 1
            try:
                self.on_command(screen, raw, partial(self._answer, connection, command[1]))
            except Exception:
                self._unanswered -= 1  # nobody will
                raise
        elif payload != _PONG:
            connection.count_unexpected()
            self._defer(connection, _readable(kind, payload))

    def on_closed(self, connection: Connection) -> None:
        """Python-socketio is to know that a connection is over."""
        self._pending.discard(connection)
        self._defer(connection, None)

    def _take_the_place_of(self, engine: Any) -> None:
        """Be asked for WebSockets instead of engineio's own class, and do the pinging."""
        engine._async = engine._async | {"websocket": self._upgrade}
        opened = engine.handlers["connect"]

        def open_lean(sid: str, environ: Environ) -> Any:
            engine.sockets[sid].last_ping = None
            return opened(sid, {"HTTP_COOKIE": environ.get("HTTP_COOKIE", "")})

        engine.on("connect", open_lean)

    def _upgrade(self, handler: Any, engine: Any) -> Callable[..., Iterable[bytes]]:
        """What engineio calls to make a WebSocket; `handler` is its socket's method."""
        return partial(self._shake_hands, handler.__self__)

    def _shake_hands(
        self, socket: Any, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Answer the handshake; once that is written the connection is ours."""
        key = environ.get("HTTP_SEC_WEBSOCKET_KEY", "").encode()
        full = not self._has_room()
        if full or not _KEY.fullmatch(key):
            socket.close(wait=False, abort=True)
            start_response("503 Service Unavailable" if full else "400 Bad Request", [])
            return []
        accepted = b64encode(sha1(key + _GUID, usedforsecurity=False).digest()).decode()
        headers = [("Upgrade", "websocket"), ("Connection", "Upgrade")]
        start_response("101 Switching Protocols", [*headers, ("Sec-WebSocket-Accept", accepted)])
        environ["eventlet.posthooks"].append((self._take_over, (socket,), {}))
        return []

    def _has_room(self) -> bool:
        """Whether there is a place, if need be that of one who leaves or has not said who it is."""
        if not self._connections.is_full() or self._connections.make_room():
            return True
        if eldest := self._pending.eldest():
            self._connections.end(eldest)
        return not self._connections.is_full()

    def _take_over(self, environ: Environ, socket: Any) -> None:
        """Take the connection out of eventlet's hands; its greenlet finds nothing, and ends."""
        taken = environ["eventlet.input"].get_socket().fd
        raw = type(taken)(fileno=taken.detach())
        raw.setblocking(False)
        connection = Connection(raw, socket, self._server.eio.max_http_buffer_size)
        self._pending.add(connection, time.monotonic())
        said, socket.queue = socket.queue, _QueueAdapter(self._connections, connection)
        socket.connected = socket.upgraded = True
        self._connections.add(connection, _left_in(environ["eventlet.input"].rfile))
        while not said.empty():
            socket.queue.put(said.get())

    def _answer(self, connection: Connection, ack: bytes | None, answer: dict[str, Any]) -> None:
        """Acknowledge a command, if that was asked for."""
        self._unanswered -= 1
        if ack is not None and not connection.leaving:
            said = b"43%b[%b]" % (ack, msgspec.json.encode(answer))
            self._connections.write(connection, frames.frame(said))

    def _defer(self, connection: Connection, said: str | bytes | None) -> None:
        """For python-socketio, in order: commands that come after it on this connection wait."""
        connection.deferred += 1
        self._deferred.append((connection, said))
        self._deferred_ready.set()

    def _run_deferred(self) -> None:
        """Let python-socketio have what is its own, for ever. It may wait; reading may not."""
        while True:
            self._deferred_ready.wait()
            self._deferred_ready.clear()
            while self._deferred:
                time.sleep(0)  # whoever connects, the others have their turn
                connection, said = self._deferred.popleft()
                connection.deferred -= 1
                try:
                    self._forward(connection, said)
                except (UnknownPacketError, SocketIsClosedError):
                    continue
                except Exception as error:
                    log.info("a connection is cut: %r", error)
                    self._connections.hang_up(connection, frames.PROTOCOL_ERROR)

    def _forward(self, connection: Connection, said: str | bytes | None) -> None:
        """Give python-socketio one message, or the news that the connection has ended."""
        self._forget_screen(connection)  # it may be another, or none, from here on
        socket = connection.engineio_socket
        if said is None:
            socket.close(wait=False, abort=True, reason=socket.server.reason.TRANSPORT_CLOSE)
            socket.server.sockets.pop(socket.sid, None)
            socket.queue = _NULL_QUEUE  # else the two would hold each other
        elif not socket.closed:
            socket.receive(Packet(encoded_packet=said))
            self._tell_apart(connection)

    def _tell_apart(self, connection: Connection) -> None:
        """Note whether a connection has said whose it is, or has taken it back."""
        if self._screen_of(connection):
            self._pending.discard(connection)
        elif connection not in self._pending and not connection.leaving:
            self._pending.add(connection, time.monotonic())

    def _cut_off_late(self) -> None:
        """Cut off, for ever, those who never say who they are."""
        while True:
            time.sleep(1)
            for connection in self._pending.late(time.monotonic()):
                self._connections.hang_up(connection, frames.TOO_MUCH)

    def _screen_of(self, connection: Connection) -> str | None:
        """The id python-socketio has given to whoever is connected on a connection."""
        manager = self._server.manager
        screen = manager.sid_from_eio_sid(connection.engineio_socket.sid, "/")
        if screen is None or not manager.is_connected(screen, "/"):
            return None
        self._remember(connection, screen)
        return str(screen)

    def _find(self, screen: str) -> Connection | None:
        """The connection of whoever python-socketio knows by this id."""
        sid = self._server.manager.eio_sid_from_sid(screen, "/")
        socket = self._server.eio.sockets.get(sid)
        if socket is None or not isinstance(socket.queue, _QueueAdapter):
            return None
        self._remember(socket.queue.connection, screen)
        return socket.queue.connection

    def _remember(self, connection: Connection, screen: str) -> None:
        connection.screen = screen
        self._by_screen[screen] = connection

    def _forget_screen(self, connection: Connection) -> None:
        if connection.screen is not None:
            self._by_screen.pop(connection.screen, None)
            connection.screen = None


def _framed(message: ViewMessage) -> bytes:
    return frames.frame(b'42["%b",%b]' % (VIEW.encode(), msgspec.json.encode(message)))


def _readable(kind: int, payload: bytes) -> str | bytes:
    """A message as python-socketio takes it; raises BadFrame for what it cannot read."""
    if kind == frames.BINARY:
        return payload
    if payload[:1] != _CLOSE and (payload[:1] != _MESSAGE or len(payload) == 1):
        raise frames.BadFrame(frames.PROTOCOL_ERROR, "This is no packet of Engine.IO's.")
    try:
        return payload.decode()
    except UnicodeDecodeError as error:
        raise frames.BadFrame(frames.NO_TEXT, "This is not UTF-8.") from error


def _left_in(rfile: Any) -> bytes:
    """What came with the handshake and was read along; there is no socket behind it any more."""
    try:
        return bytes(rfile.read1())
    except OSError:
        return b""


class _NullQueue:
    """The queue of a socket that is over."""

    def put(self, packet: Packet | None) -> None:
        """Nobody hears it."""


_NULL_QUEUE = _NullQueue()


class _QueueAdapter:
    """Stands where engineio keeps a queue of packets for a socket; sends them at once."""

    __slots__ = ("_connections", "connection")

    def __init__(self, connections: Connections, connection: Connection) -> None:
        self._connections, self.connection = connections, connection

    def put(self, packet: Packet | None) -> None:
        """Send a packet; None ends the connection."""
        if packet is None:
            self._connections.hang_up(self.connection)
        elif not self.connection.leaving:
            self._connections.write(self.connection, frames.frame(packet.encode().encode()))

    def join(self) -> None:
        """Wait for nothing: everything is on its way."""
