"""Connections on which a request is awaited: one loop reads them all, and none has a greenlet.

Whoever opens thousands of connections and sends a line of a head now and then costs a read of a few
bytes each time, and no more. A connection leaves this loop with a whole head, and comes back to it
for the body, if that is not here yet, and for the next head. How long it may be here is the door's
to say (`http_admission.py`).
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from .connections import READABLE, AsyncBackend, received
from .http_admission import HttpAdmission, RequestStage
from .request_buffer import RequestBuffer

CONNECTIONS_PER_PASS = 16
"""Connections read before everything else has its turn."""

Then = Callable[["IncomingConnection"], None]
"""What follows when what is awaited is here, or will never be. May not wait."""


class IncomingConnection:
    """One connection of plain HTTP, whose socket may not block. Answers go to `green_socket`."""

    __slots__ = (
        "address",
        "awaited_in",
        "fd",
        "green_socket",
        "if_over",
        "request",
        "socket",
        "then",
    )

    def __init__(self, connection: Any, address: Any) -> None:
        self.socket, self.address, self.fd = connection, address, connection.fileno()
        self.request = RequestBuffer()
        self.awaited_in: Incoming | None = None
        """Who reads it now; None while a request is answered."""
        self.then: Then = _nothing
        self.if_over: Then = _nothing
        self.green_socket: Any = None

    def is_over(self) -> bool:
        """Whether it is closed, or somebody else's."""
        return bool(self.socket.fileno() < 0)

    def end(self) -> None:
        """End it: at once where it is awaited. Who answers it is woken, and closes it."""
        if self.awaited_in:
            self.awaited_in.end(self)
            return
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)


class Incoming:
    """All connections on which something is awaited. `run_reader` has to be run beside all else."""

    def __init__(self, backend: AsyncBackend, admission: HttpAdmission) -> None:
        self._backend, self._admission, self._epoll = backend, admission, backend.epoll()
        self._awaited: dict[int, IncomingConnection] = {}

    def await_request(self, connection: IncomingConnection, early: bytes, then: Then) -> None:
        """Wait for a whole head; `early` is what of it was read already.

        Half a head is nobody's to act on: a connection that ends with it is closed, no more.
        """
        self._admission.enter(connection, RequestStage.HEAD)
        connection.request.await_head()
        self._await(connection, early, then, if_over=_nothing)

    def await_bytes(self, connection: IncomingConnection, size: int, then: Then) -> None:
        """Wait for so many bytes of a body; `then` also follows when they will never come."""
        self._admission.enter(connection, RequestStage.BODY)
        connection.request.await_bytes(size)
        self._await(connection, b"", then, if_over=then)

    def run_reader(self) -> None:
        """Read all connections, for ever."""
        while True:
            self._backend.wait_readable(self._epoll.fileno())
            for fd, _ in self._epoll.poll(0, CONNECTIONS_PER_PASS):
                if connection := self._awaited.get(fd):
                    self._receive(connection)

    def end(self, connection: IncomingConnection) -> None:
        """Close a connection on which something is awaited."""
        if_over = connection.if_over
        self._let_go(connection)
        self.close(connection)
        if_over(connection)

    def close(self, connection: IncomingConnection) -> None:
        """Close a connection that nothing is awaited on."""
        self._admission.discard(connection)
        with suppress(OSError):
            connection.socket.close()

    def _await(
        self, connection: IncomingConnection, early: bytes, then: Then, if_over: Then
    ) -> None:
        if connection.request.feed(early):
            then(connection)
            return
        connection.then, connection.if_over, connection.awaited_in = then, if_over, self
        self._awaited[connection.fd] = connection
        self._epoll.register(connection.fd, READABLE)

    def _receive(self, connection: IncomingConnection) -> None:
        data = received(connection.socket)
        if data is None:
            return
        if not data:
            self.end(connection)
        elif connection.request.feed(data):
            then = connection.then
            self._let_go(connection)
            then(connection)

    def _let_go(self, connection: IncomingConnection) -> None:
        """Nothing is awaited on it any more: break the reference cycle with who waited."""
        del self._awaited[connection.fd]
        self._epoll.unregister(connection.fd)
        connection.then = connection.if_over = _nothing
        connection.awaited_in = None


def _nothing(connection: IncomingConnection) -> None:
    """What follows where nothing is awaited."""
