"""How answers and views reach browsers by python-socketio's own means: the plain way.

`fast.py` is the other way, for a full hall; either is all the server knows of sockets. This one is
as strict: who is silent, takes nothing or says what nobody can read is cut off in the same time.
For that it stands where engineio looks for its WebSockets (`_async["websocket"]`), and leans on
what is handed to those: a handler bound to a socket whose `receive` is called with each packet,
and `eventlet.input`, the connection beneath. Guarded by `tests/live/test_plain_transport.py`.
"""

import logging
import re
import socket
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, NoReturn

from engineio.exceptions import SocketIsClosedError, UnknownPacketError
from socketio import Server

from facilitator.publishing.view_messages import ViewMessage

from . import frames
from .connections import MOST_UNEXPECTED, AsyncBackend
from .http_admission import RELEASE_KEY
from .packets import VIEW
from .pending_connections import PendingConnections

log = logging.getLogger(__name__)

BACKLOG = 16
"""Packets a phone may leave untaken before it is sent no more views until it has."""
MOST_UNTAKEN = 2_000
"""Packets that wait for one connection; one that asks for more and reads nothing is cut off."""

_COMMAND = re.compile(r"42\d{0,15}(?![\d/-])")
_CLOSE, _PONG, _MESSAGE = "1", "3", "4"


class PlainTransport:
    """One `emit` for each browser."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        """Hand over the same views to many; returns those that were handed none, as they have not
        taken the last of what came before."""
        behind = [one for one in screen_ids if not self._ready(one)]
        for screen_id in set(screen_ids) - set(behind):
            for message in messages:
                self._server.emit(VIEW, message, to=screen_id)
        return behind

    def _ready(self, screen_id: str) -> bool:
        eio_sid = self._server.manager.eio_sid_from_sid(screen_id, "/")
        socket = self._server.eio.sockets.get(eio_sid)
        return socket is not None and socket.queue.qsize() < BACKLOG


class PlainConnection:
    """One connection: stands where engineio expects a WebSocket, and notes when it is heard."""

    def __init__(self, connection: Any, engineio_socket: Any) -> None:
        self.connection, self.engineio_socket = connection, engineio_socket
        self.last_heard_at = time.monotonic()
        self.unexpected = 0
        self.is_known = False
        self.websocket: Any = None

    def wait(self) -> Any:
        """The next message, None at the end; raises ValueError where it is not one to be heard."""
        said = self.websocket.wait()
        self.last_heard_at = time.monotonic()
        if said is None or said == _PONG or (self.is_known and _is_command(said)):
            return said
        self.unexpected += 1
        if self.unexpected > MOST_UNEXPECTED:
            self._refuse(frames.TOO_MUCH)
        if (
            isinstance(said, str)
            and said[:1] != _CLOSE
            and (said[:1] != _MESSAGE or said[1:] == "")
        ):
            self._refuse(frames.PROTOCOL_ERROR)
        return said

    def _refuse(self, code: int) -> NoReturn:
        self.websocket.close(close_data=(code, ""))
        raise ValueError(f"a connection is cut: {code}")

    def send(self, said: str | bytes) -> None:
        """Say something; waits until the other side takes it."""
        self.websocket.send(said)

    def close(self) -> None:
        """Say goodbye."""
        self.websocket.close()

    def end(self) -> None:
        """End it at once; whoever reads or writes here wakes."""
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)


class GuardedTransport(PlainTransport):
    """As `PlainTransport`, with no more connections than there are places, each of which behaves.
    Run `loops` beside."""

    def __init__(self, server: Server, backend: AsyncBackend) -> None:
        super().__init__(server)
        engine = server.eio
        self._most, self._patience = backend.most, engine.ping_interval + engine.ping_timeout
        self._open: set[PlainConnection] = set()
        self._pending: PendingConnections[PlainConnection] = PendingConnections()
        self._websocket = engine._async["websocket"]
        engine._async = engine._async | {"websocket": self._upgrade}
        self._unanswered = 0
        """Packets that were heard and are not done with yet."""
        self.loops = (self._run_maintenance,)
        backend.is_wanted = self.is_wanted

    def is_wanted(self) -> bool:
        """Whether somebody on a connection waits for an answer."""
        return self._unanswered > 0

    def maintain(self, now: float) -> None:
        """End those that are silent, take nothing or never say who they are. `now` in seconds."""
        for connection in list(self._open):
            connection.unexpected = 0
            if (
                now - connection.last_heard_at > self._patience
                or connection.engineio_socket.queue.qsize() > MOST_UNTAKEN
            ):
                self._end(connection)
        for connection in self._pending.late(now):
            self._end(connection)

    def _run_maintenance(self) -> None:
        while True:
            time.sleep(1)
            self.maintain(time.monotonic())

    def _upgrade(self, handler: Any, engine: Any) -> Callable[..., Iterable[bytes]]:
        """What engineio calls to make a WebSocket; `handler` is its socket's method."""
        return partial(self._shake_hands, handler, engine)

    def _shake_hands(
        self, handler: Any, engine: Any, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Serve a connection until it ends."""
        engineio_socket = handler.__self__
        if not self._has_room():
            engineio_socket.close(wait=False, abort=True)
            start_response("503 Service Unavailable", [])
            return []
        environ[RELEASE_KEY]()
        connection = PlainConnection(environ["eventlet.input"].get_socket(), engineio_socket)
        early = _left_in(environ["eventlet.input"].rfile, connection.connection)
        self._open.add(connection)
        self._pending.add(connection, time.monotonic())
        engineio_socket.receive = partial(self._receive, connection, engineio_socket.receive)
        try:
            handle = partial(self._handle, connection, handler, early)
            served: Iterable[bytes] = self._websocket(handle, engine)(environ, start_response)
            return served
        finally:
            del engineio_socket.receive  # else the two would hold each other
            self._forget(connection)

    def _handle(
        self, connection: PlainConnection, handler: Any, early: bytes, websocket: Any
    ) -> Any:
        connection.websocket = websocket
        if early:
            websocket.socket = _Early(websocket, early)
        return handler(connection)

    def _receive(
        self, connection: PlainConnection, receive: Callable[[Any], None], packet: Any
    ) -> None:
        """Python-socketio hears a packet; what it stumbles over ends that connection, and no
        more."""
        self._unanswered += 1
        try:
            receive(packet)
        except (UnknownPacketError, SocketIsClosedError):
            raise
        except Exception as error:
            log.info("a connection is cut: %r", error)
            raise SocketIsClosedError from error
        finally:
            self._unanswered -= 1
        self._tell_apart(connection)

    def _tell_apart(self, connection: PlainConnection) -> None:
        """Note whether a connection has said whose it is, or has taken it back."""
        manager = self._server.manager
        screen = manager.sid_from_eio_sid(connection.engineio_socket.sid, "/")
        connection.is_known = screen is not None and manager.is_connected(screen, "/")
        if connection.is_known:
            self._pending.discard(connection)
        elif connection in self._open and connection not in self._pending:
            self._pending.add(connection, time.monotonic())

    def _has_room(self) -> bool:
        """Whether there is a place; who has not said yet who they are goes for who comes."""
        if len(self._open) >= self._most and (eldest := self._pending.eldest()):
            self._end(eldest)
        return len(self._open) < self._most

    def _end(self, connection: PlainConnection) -> None:
        self._forget(connection)
        connection.end()

    def _forget(self, connection: PlainConnection) -> None:
        self._open.discard(connection)
        self._pending.discard(connection)


def _is_command(said: str | bytes) -> bool:
    return isinstance(said, str) and _COMMAND.match(said) is not None


def _left_in(rfile: Any, connection: Any) -> bytes:
    """What came with the handshake and was read along; eventlet reads on from the connection."""
    connection.setblocking(False)
    early = bytes(rfile.read1() or b"")
    connection.setblocking(True)
    return early


class _Early:
    """Stands where a WebSocket has its connection until what came early is heard."""

    def __init__(self, websocket: Any, said: bytes) -> None:
        self._websocket, self._connection, self._said = websocket, websocket.socket, said

    def recv(self, most: int) -> bytes:
        said, self._said = self._said[:most], self._said[most:]
        if not self._said:
            self._websocket.socket = self._connection
        return said

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)
