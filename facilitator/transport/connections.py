"""Many WebSocket connections, read by one loop without a greenlet, a queue or a copy for each.

Knows sockets and frames, not what is said on them: that is handed over to a `Handler`. Nothing here
waits but the loops themselves, and no connection can hold up another: each is read a little at a
time, and who takes nothing is only owed bytes up to a limit."""

import logging
import time
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from . import frames

log = logging.getLogger(__name__)

RECV_BYTES = 16_384
"""Bytes taken from one connection before the next has its turn."""
FRAMES_PER_PASS = 8
"""Frames taken from one connection before the next has its turn."""
READ_SLICE_S = 0.005
"""Seconds of reading before everything else has its turn."""
MOST_UNEXPECTED = 50
"""Messages in a second that are not what a connection is for: pings, say. Who sends more is cut
off."""
MOST_UNSENT = 1_048_576
"""Bytes that wait for one connection; one that asks for more and reads nothing is cut off."""
GOODBYE = 3
"""Seconds in which a connection that was told goodbye may still be there."""
READABLE, WRITABLE, MORE = 0x001, 0x004, 0
"""EPOLLIN and EPOLLOUT; and that frames were read and not taken yet."""


class AsyncBackend(Protocol):
    """What is needed of the async mode; `most` is how many connections may be open at a time."""

    most: int
    is_wanted: Callable[[], bool]
    """To be set: whether somebody on a connection should have a turn before the next plain
    request."""

    def epoll(self) -> Any:
        """The operating system's own epoll object."""
        ...

    def wait_readable(self, fd: int) -> None:
        """Let others run until there is something to read."""
        ...


class Connection:
    """One connection. `engineio_socket`, `screen` and `deferred` are its handler's."""

    __slots__ = (
        "deferred",
        "engineio_socket",
        "fd",
        "last_heard_at",
        "leaving",
        "pinged",
        "reader",
        "screen",
        "send",
        "socket",
        "unexpected",
        "unsent",
    )

    def __init__(self, socket: Any, engineio_socket: Any, longest: int) -> None:
        self.socket, self.engineio_socket, self.fd = socket, engineio_socket, socket.fileno()
        self.send = socket.send
        self.reader = frames.FrameReader(longest)
        self.unsent = b""
        self.screen: str | None = None
        self.last_heard_at = self.pinged = time.monotonic()
        self.leaving = False
        self.unexpected = self.deferred = 0

    def count_unexpected(self) -> None:
        """Count a message that a connection is not for; raises BadFrame when they are too many."""
        self.unexpected += 1
        if self.unexpected > MOST_UNEXPECTED:
            raise frames.BadFrame(frames.TOO_MUCH, "Too much of what this connection is not for.")


class Handler(Protocol):
    """What to do with what comes in; may not wait. What it raises ends that connection alone."""

    def on_message(self, connection: Connection, kind: int, payload: bytes) -> None:
        """A whole message, TEXT or BINARY."""
        ...

    def on_closed(self, connection: Connection) -> None:
        """A connection is over; called once for each."""
        ...


def received(sock: Any) -> bytes | None:
    """What has come in on a socket that may not block: empty where nothing will come any more, None
    where nothing is here yet."""
    try:
        data: bytes = sock.recv(RECV_BYTES)
    except BlockingIOError:
        return None
    except OSError:
        return b""
    return data


class Connections:
    """All open connections. `run_reader` and `run_maintenance` have to be run beside each other.

    `ping` is sent to a connection every `interval` seconds; one that says nothing for `patience`
    ends."""

    def __init__(
        self, backend: AsyncBackend, handler: Handler, ping: bytes, interval: float, patience: float
    ) -> None:
        self._backend, self._handler, self._epoll = backend, handler, backend.epoll()
        self._ping, self._interval, self._patience = frames.frame(ping), interval, patience
        self._open: dict[int, Connection] = {}
        self._leaving: dict[Connection, None] = {}
        """Connections that were told goodbye, in that order."""
        self._more: dict[int, Connection] = {}
        """Connections with messages that were read and not taken yet."""

    def is_full(self) -> bool:
        """Whether there is no place for another."""
        return len(self._open) >= self._backend.most

    def has_unread(self) -> bool:
        """Whether something has come in that was not read yet."""
        return bool(self._more) or bool(self._epoll.poll(0, 1))

    def make_room(self) -> bool:
        """End who was told goodbye first, as somebody comes; says whether there was anybody."""
        if not self._leaving:
            return False
        self.end(next(iter(self._leaving)))
        return True

    def add(self, connection: Connection, early: bytes = b"") -> None:
        """Begin to read a connection, whose socket may not block, after what came `early`."""
        self._open[connection.fd] = connection
        self._epoll.register(connection.fd, READABLE)
        connection.reader.feed(early)
        self._guarded(self._take, connection)
        while self._more.pop(connection.fd, None):  # `run_reader` may sleep on
            self._guarded(self._take, connection)

    def write(self, connection: Connection, data: bytes) -> None:
        """Send frames now as far as they go, the rest when the other side has taken them."""
        if connection.unsent:
            self._keep(connection, connection.unsent + data)
        else:
            self.write_all((connection,), data)

    def write_all(self, connections: Iterable[Connection], data: bytes) -> list[Connection]:
        """Send the same frames on many connections; returns those that have not taken the last.

        A hall's turn is thousands of rounds of this loop: it stays in one piece.
        """
        behind, size = [], len(data)
        for connection in connections:
            if connection.unsent:
                behind.append(connection)
                continue
            try:
                sent = connection.send(data)
            except BlockingIOError:
                sent = 0
            except OSError:
                self.end(connection)
                continue
            if sent < size:
                self._epoll.modify(connection.fd, WRITABLE)
                self._keep(connection, data[sent:])
        return behind

    def hang_up(self, connection: Connection, code: int = frames.NORMAL) -> None:
        """Say goodbye; what still comes in is read away, so that the other side hears it."""
        if connection.leaving or connection.fd not in self._open:
            return
        self.write(connection, frames.closing(code))
        connection.last_heard_at = time.monotonic() - self._patience + GOODBYE
        if self._open.get(connection.fd) is connection:  # writing may have been the end of it
            self._leaving[connection] = None
        self._leave(connection)

    def end(self, connection: Connection) -> None:
        """Close a connection."""
        if self._open.get(connection.fd) is not connection:
            return
        del self._open[connection.fd]
        self._leaving.pop(connection, None)
        self._epoll.unregister(connection.fd)
        connection.socket.close()
        self._leave(connection)

    def run_reader(self) -> None:
        """Read all connections, for ever."""
        while True:
            if self._more:
                time.sleep(0)
            else:
                self._backend.wait_readable(self._epoll.fileno())
            waiting, self._more = self._more, {}
            turn = time.monotonic() + READ_SLICE_S
            for fd, event in [*((fd, MORE) for fd in waiting), *self._epoll.poll(0)]:
                if fd in self._open and (event == MORE or fd not in waiting):
                    self._guarded(self._action_for(event), self._open[fd])
                if time.monotonic() > turn:
                    time.sleep(0)
                    turn = time.monotonic() + READ_SLICE_S

    def run_maintenance(self) -> None:
        """Look after the connections every second, for ever."""
        while True:
            time.sleep(1)
            self.maintain(time.monotonic())

    def maintain(self, now: float) -> None:
        """Ping those whose time it is, end those that have gone silent. `now` in seconds."""
        for connection in list(self._open.values()):
            connection.unexpected = 0
            if now - connection.last_heard_at > self._patience:
                self.end(connection)
            elif now - connection.pinged > self._interval:
                connection.pinged = now
                self.write(connection, self._ping)

    def _action_for(self, event: int) -> Callable[[Connection], None]:
        """What an event on a connection asks for."""
        if event == MORE:
            return self._take
        return self._flush if event == WRITABLE else self._receive

    def _keep(self, connection: Connection, unsent: bytes) -> None:
        connection.unsent = unsent
        if len(unsent) > MOST_UNSENT:
            self.end(connection)

    def _flush(self, connection: Connection) -> None:
        """The other side takes bytes again."""
        unsent, connection.unsent = connection.unsent, b""
        self._epoll.modify(connection.fd, READABLE)
        self.write(connection, unsent)

    def _receive(self, connection: Connection) -> None:
        """Take what has come in."""
        data = received(connection.socket)
        if data is None:
            return
        if not data:
            self.end(connection)
        elif not connection.leaving:
            connection.last_heard_at = time.monotonic()
            connection.reader.feed(data)
            self._take(connection)

    def _take(self, connection: Connection) -> None:
        """Take a few messages off a connection; if there are more, they wait for the next turn."""
        for kind, payload in connection.reader.messages(FRAMES_PER_PASS):
            if connection.leaving:
                return
            if kind <= frames.BINARY:
                self._handler.on_message(connection, kind, payload)
            elif kind == frames.CLOSE:
                self.hang_up(connection)
            else:
                connection.count_unexpected()
                if kind == frames.PING:
                    self.write(connection, frames.frame(payload, frames.PONG))
        if not connection.leaving and connection.reader.has_more():
            self._more[connection.fd] = connection

    def _leave(self, connection: Connection) -> None:
        if not connection.leaving:
            connection.leaving = True
            self._handler.on_closed(connection)

    def _guarded(self, do: Callable[[Connection], None], connection: Connection) -> None:
        """Whatever happens on one connection, the others go on."""
        try:
            do(connection)
        except frames.BadFrame as bad:
            self.hang_up(connection, bad.code)
        except Exception:
            log.exception("a connection is cut")
            self.hang_up(connection, frames.PROTOCOL_ERROR)
