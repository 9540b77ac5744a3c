"""The lane: sockets for a full hall, beneath python-socketio, beyond its public hooks.

Written for python-socketio 5.18, python-engineio 4.15 and eventlet 0.41; with others, and where
plain sockets are asked for, `wires.py` is the way. `tests/live/test_lane.py` fails when what is
leaned on here changes underneath.

Those libraries keep three greenlets, a queue and a dictionary of headers for every phone, wake
two greenlets for every message, and pack every frame for every phone. Here one loop (`lines.py`)
reads all phones, a command goes to the house without a stop, and a view is packed once for all.
Connecting, refusing and parting stay python-socketio's: whatever is not a command or a pong is
passed to it, and what it wants to say comes back through the `_Outlet` it takes for a queue.

Leaned on: the class engineio looks up in `_async["websocket"]`; of its sockets `queue`,
`last_ping` (None: it sends no pings), `connected`, `upgraded`, `receive`, `close`; its table
`sockets`; of the manager `sid_from_eio_sid`; of eventlet's WSGI environ `eventlet.input` (the
socket) and `eventlet.posthooks` (called once the answer is written). `server.Native`, which is
handed in, leans on the hub's `add`: a listener that stays.
"""

import logging
import re
import time
from base64 import b64encode
from collections import deque
from collections.abc import Callable, Collection, Iterable
from functools import partial
from hashlib import sha1
from importlib.metadata import version
from threading import Event
from typing import Any

import msgspec
from engineio.exceptions import SocketIsClosedError, UnknownPacketError
from engineio.packet import Packet
from socketio import Server

from . import frames
from .lines import Line, Lines, Native
from .packets import VIEW, argument
from .renderings import Message
from .strangers import Strangers

log = logging.getLogger(__name__)

WRITTEN_FOR = {"python-socketio": "5.18", "python-engineio": "4.15", "eventlet": "0.41"}

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_KEY = re.compile(rb"[A-Za-z0-9+/]{22}==")
_COMMAND = re.compile(rb"42(\d{1,15})?(?![\d/-])")
_CLOSE, _PING, _PONG, _MESSAGE = b"1", b"2", b"3", b"4"

Environ = dict[str, Any]
Hear = Callable[[str, Any, Callable[[dict[str, Any]], None]], None]


def fits() -> bool:
    """Whether the libraries are those the lane was written for."""
    return all(version(name).startswith(f"{known}.") for name, known in WRITTEN_FOR.items())


class Lane:
    """All phones' sockets. Each of `loops` has to be run, beside the others."""

    def __init__(self, server: Server, native: Native) -> None:
        engine = server.eio
        interval, patience = engine.ping_interval, engine.ping_interval + engine.ping_timeout
        self._server = server
        self._lines = Lines(native, self, _PING, interval, patience)
        self._by_screen: dict[str, Line] = {}
        self._aside: deque[tuple[Line, str | bytes | None]] = deque()
        """What python-socketio is to handle, in order; None: the line has ended."""
        self._strangers: Strangers[Line] = Strangers()
        self._asked = Event()
        self.hear: Hear = lambda screen, raw, reply: None
        self._unanswered = 0
        """Commands that were heard and are not answered yet."""
        self.loops = (self._lines.read, self._lines.tend, self._hand_over, self._part)
        self._take_the_place_of(engine)
        native.is_wanted = self.is_wanted

    def is_wanted(self) -> bool:
        """Whether somebody on a line has something to say, or waits for an answer."""
        return self._unanswered > 0 or self._lines.is_spoken_to()

    def send(self, message: Message, screen_ids: Collection[str]) -> Iterable[str]:
        """Hand over one view to many; returns those that have not taken the last of it yet."""
        view = frames.frame(b'42["%b",%b]' % (VIEW.encode(), msgspec.json.encode(message)))
        known, find = self._by_screen.get, self._find
        lines = [
            line
            for one in screen_ids
            if (line := known(one) or find(one)) is not None and not line.leaving
        ]
        return [str(line.screen) for line in self._lines.write_all(lines, view)]

    def said(self, line: Line, kind: int, payload: bytes) -> None:
        """A command goes straight to the house, a pong nowhere, the rest to python-socketio."""
        command = _COMMAND.match(payload) if kind == frames.TEXT else None
        if command and not line.aside and (screen := line.screen or self._screen_of(line)):
            raw = argument(payload[command.end() :])
            self._unanswered += 1
            try:
                self.hear(screen, raw, partial(self._answer, line, command[1]))
            except Exception:
                self._unanswered -= 1  # nobody will
                raise
        elif payload != _PONG:
            line.is_odd()
            self._set_aside(line, _readable(kind, payload))

    def ended(self, line: Line) -> None:
        """Python-socketio is to know that a line is over."""
        self._strangers.left(line)
        self._set_aside(line, None)

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
        """Whether there is a place; who leaves or has not said yet who they are goes for it."""
        if not self._lines.is_full() or self._lines.make_room():
            return True
        if eldest := self._strangers.eldest():
            self._lines.end(eldest)
        return not self._lines.is_full()

    def _take_over(self, environ: Environ, socket: Any) -> None:
        """Take the connection out of eventlet's hands; its greenlet finds nothing, and ends."""
        taken = environ["eventlet.input"].get_socket().fd
        connection = type(taken)(fileno=taken.detach())
        connection.setblocking(False)
        line = Line(connection, socket, self._server.eio.max_http_buffer_size)
        self._strangers.came(line, time.monotonic())
        said, socket.queue = socket.queue, _Outlet(self._lines, line)
        socket.connected = socket.upgraded = True
        self._lines.add(line, _left_in(environ["eventlet.input"].rfile))
        while not said.empty():
            socket.queue.put(said.get())

    def _answer(self, line: Line, ack: bytes | None, answer: dict[str, Any]) -> None:
        """Acknowledge a command, if that was asked for."""
        self._unanswered -= 1
        if ack is not None and not line.leaving:
            said = b"43%b[%b]" % (ack, msgspec.json.encode(answer))
            self._lines.write(line, frames.frame(said))

    def _set_aside(self, line: Line, said: str | bytes | None) -> None:
        """In line for python-socketio; commands that come after on the same line wait behind."""
        line.aside += 1
        self._aside.append((line, said))
        self._asked.set()

    def _hand_over(self) -> None:
        """Let python-socketio have what is its own, for ever. It may wait; reading may not."""
        while True:
            self._asked.wait()
            self._asked.clear()
            while self._aside:
                time.sleep(0)  # whoever connects, the others have their turn
                line, said = self._aside.popleft()
                line.aside -= 1
                try:
                    self._pass_on(line, said)
                except (UnknownPacketError, SocketIsClosedError):
                    continue
                except Exception as error:
                    log.info("a connection is cut: %r", error)
                    self._lines.hang_up(line, frames.PROTOCOL_ERROR)

    def _pass_on(self, line: Line, said: str | bytes | None) -> None:
        """Give python-socketio one message, or the news that the line has ended."""
        self._forget_screen(line)  # it may be another, or none, from here on
        socket = line.whose
        if said is None:
            socket.close(wait=False, abort=True, reason=socket.server.reason.TRANSPORT_CLOSE)
            socket.server.sockets.pop(socket.sid, None)
            socket.queue = _NOWHERE  # else the two would hold each other
        elif not socket.closed:
            socket.receive(Packet(encoded_packet=said))
            self._tell_apart(line)

    def _tell_apart(self, line: Line) -> None:
        """Note whether a line has said whose it is, or has taken it back."""
        if self._screen_of(line):
            self._strangers.left(line)
        elif line not in self._strangers and not line.leaving:
            self._strangers.came(line, time.monotonic())

    def _part(self) -> None:
        """Cut off, for ever, those who never say who they are."""
        while True:
            time.sleep(1)
            for line in self._strangers.late(time.monotonic()):
                self._lines.hang_up(line, frames.TOO_MUCH)

    def _screen_of(self, line: Line) -> str | None:
        """The id python-socketio has given to whoever is connected on a line."""
        manager = self._server.manager
        screen = manager.sid_from_eio_sid(line.whose.sid, "/")
        if screen is None or not manager.is_connected(screen, "/"):
            return None
        self._remember(line, screen)
        return str(screen)

    def _find(self, screen: str) -> Line | None:
        """The line of whoever python-socketio knows by this id."""
        sid = self._server.manager.eio_sid_from_sid(screen, "/")
        socket = self._server.eio.sockets.get(sid)
        if socket is None or not isinstance(socket.queue, _Outlet):
            return None
        self._remember(socket.queue.line, screen)
        return socket.queue.line

    def _remember(self, line: Line, screen: str) -> None:
        line.screen = screen
        self._by_screen[screen] = line

    def _forget_screen(self, line: Line) -> None:
        if line.screen is not None:
            self._by_screen.pop(line.screen, None)
            line.screen = None


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


class _Nowhere:
    """The queue of a socket that is over."""

    def put(self, packet: Packet | None) -> None:
        """Nobody hears it."""


_NOWHERE = _Nowhere()


class _Outlet:
    """Stands where engineio keeps a queue of packets for a socket; sends them at once."""

    __slots__ = ("_lines", "line")

    def __init__(self, lines: Lines, line: Line) -> None:
        self._lines, self.line = lines, line

    def put(self, packet: Packet | None) -> None:
        """Send a packet; None ends the connection."""
        if packet is None:
            self._lines.hang_up(self.line)
        elif not self.line.leaving:
            self._lines.write(self.line, frames.frame(packet.encode().encode()))

    def join(self) -> None:
        """Wait for nothing: everything is on its way."""
