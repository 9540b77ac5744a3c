"""Plain HTTP by eventlet's server, with a door of our own: who is taken, and for how long.

Eventlet's own loop ends for good at the first connection it cannot have, takes nobody in where all
places are taken, knows a time only for the next byte, and keeps a greenlet for everybody who has
asked nothing yet. Here those are in one loop (`transport/incoming.py`), and a greenlet is made for
a whole head. How long anybody may stay, and who has to go, is `transport/http_connections.py`'s to
say.
"""

import errno
import logging
from collections.abc import Callable
from functools import partial
from typing import Any

import eventlet
import eventlet.wsgi
from eventlet import event, hubs

from facilitator.transport.http_connections import HttpConnections, RequestStage
from facilitator.transport.incoming import Incoming, IncomingConnection

from .one_request import OneRequest
from .turns import Turns

log = logging.getLogger(__name__)

IN_A_ROW = 4
"""Connections taken before everything else has its turn."""
BREATH = 0.05
"""Seconds to wait where the system has nothing left for another connection."""
NOT_OURS = frozenset({errno.EBADF, errno.EINVAL, errno.ENOTSOCK})
"""What an accept says when there is nothing to listen on; all else it says passes."""
SHORT = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
"""What it says when the system has no more of something."""


class Requests(eventlet.wsgi.Server):  # type: ignore[misc]
    """Eventlet's for the answering alone. Each of `loops` has to be run, beside the others."""

    def __init__(
        self,
        sock: Any,
        wsgi: Callable[..., Any],
        door: HttpConnections,
        incoming: Incoming,
        turns: Turns,
    ) -> None:
        super().__init__(
            sock,
            sock.getsockname(),
            wsgi,
            log_output=False,
            debug=False,
            capitalize_response_headers=False,  # ours are already, and it is a tenth of the work
        )
        self.door, self.turns, self._incoming = door, turns, incoming
        self.loops = (incoming.read, self._look_after_the_door)

    def take_connections(self) -> None:
        """For ever; who has to go so that another can come is the door's to say."""
        while True:
            for _ in range(IN_A_ROW):
                self.turns.give_way()
                self._take_one()
            eventlet.sleep(0)

    def more(self, connection: IncomingConnection, size: int) -> bytes:
        """Wait until so many bytes more have come, or none will, and for one's turn; returns what
        has come."""
        arrived = event.Event()
        self._incoming.await_bytes(connection, size, arrived.send)
        arrived.wait()
        self.turns.go_on()
        return connection.request.take()

    def _take_one(self) -> None:
        while self.door.is_full():
            if not self.door.make_room():
                eventlet.sleep(BREATH)
        try:
            sock, address = self.socket.fd.accept()
        except BlockingIOError:
            hubs.trampoline(self.socket, read=True)
            return
        except OSError as error:
            if error.errno in NOT_OURS:
                raise
            if error.errno in SHORT:
                self.door.is_short(error)
                eventlet.sleep(BREATH)
            return
        hubs.notify_opened(sock.fileno())  # who still waits on the one of this number is woken
        sock.setblocking(False)
        self._incoming.await_request(IncomingConnection(sock, address), b"", self._has_asked)

    def _has_asked(self, connection: IncomingConnection) -> None:
        self.door.enter(connection, RequestStage.ANSWER)
        self.turns.begin(partial(self._answer, connection))

    def _answer(self, connection: IncomingConnection) -> None:
        """Answer what is asked, and wait for what is asked next."""
        try:
            asked = OneRequest(connection, self)
        except OSError:
            self._incoming.close(connection)  # the other side is gone, or was cut off
        except Exception:
            log.exception("a connection is cut")
            self._incoming.close(connection)
        else:
            if asked.close_connection or connection.is_over():
                self._incoming.close(connection)
            else:
                early = asked.rfile.read1()
                self._incoming.await_request(connection, early, self._has_asked)

    def _look_after_the_door(self) -> None:
        """For ever, every second; between some who have to go and the next, all others."""
        while True:
            self.turns.give_way()
            eventlet.sleep(0 if self.door.look_after() else 1)
