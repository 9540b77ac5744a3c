"""Plain HTTP by eventlet's server, with a door of our own: who is taken, and for how long.

Eventlet's own loop ends for good at the first connection it cannot have, takes nobody in where all
places are taken, knows a time only for the next byte, and keeps a greenlet for everybody who has
asked nothing yet. Here those are in one loop (`transport/incoming.py`), and a greenlet is made for
a whole head. How long anybody may stay, and who has to go, is `transport/http_admission.py`'s to
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

from facilitator.transport.http_admission import HttpAdmission, RequestStage
from facilitator.transport.incoming import Incoming, IncomingConnection

from .request_handler import RequestHandler
from .request_queue import RequestQueue

log = logging.getLogger(__name__)

ACCEPTS_PER_PASS = 4
"""Connections taken before everything else has its turn."""
RETRY_S = 0.05
"""Seconds to wait where the system has nothing left for another connection."""
FATAL_ACCEPT_ERRORS = frozenset({errno.EBADF, errno.EINVAL, errno.ENOTSOCK})
"""What an accept says when there is nothing to listen on; all else it says passes."""
RESOURCE_ERRORS = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
"""What it says when the system has no more of something."""


class HttpServer(eventlet.wsgi.Server):  # type: ignore[misc]
    """Eventlet's for the answering alone. Each of `loops` has to be run, beside the others."""

    def __init__(
        self,
        sock: Any,
        wsgi: Callable[..., Any],
        admission: HttpAdmission,
        incoming: Incoming,
        request_queue: RequestQueue,
    ) -> None:
        super().__init__(
            sock,
            sock.getsockname(),
            wsgi,
            log_output=False,
            debug=False,
            capitalize_response_headers=False,  # ours are already, and it is a tenth of the work
        )
        self.admission, self.request_queue, self._incoming = admission, request_queue, incoming
        self.loops = (incoming.run_reader, self._run_maintenance)

    def take_connections(self) -> None:
        """For ever; who has to go so that another can come is the door's to say."""
        while True:
            for _ in range(ACCEPTS_PER_PASS):
                self.request_queue.give_way()
                self._take_one()
            eventlet.sleep(0)

    def more(self, connection: IncomingConnection, size: int) -> bytes:
        """Wait until so many bytes more have come, or none will, and for one's turn; returns what
        has come."""
        arrived = event.Event()
        self._incoming.await_bytes(connection, size, arrived.send)
        arrived.wait()
        self.request_queue.wait_again()
        return connection.request.take()

    def _take_one(self) -> None:
        while self.admission.is_full():
            if not self.admission.make_room():
                eventlet.sleep(RETRY_S)
        try:
            sock, address = self.socket.fd.accept()
        except BlockingIOError:
            hubs.trampoline(self.socket, read=True)
            return
        except OSError as error:
            if error.errno in FATAL_ACCEPT_ERRORS:
                raise
            if error.errno in RESOURCE_ERRORS:
                self.admission.on_descriptor_shortage(error)
                eventlet.sleep(RETRY_S)
            return
        hubs.notify_opened(sock.fileno())  # who still waits on the one of this number is woken
        sock.setblocking(False)
        self._incoming.await_request(IncomingConnection(sock, address), b"", self._has_asked)

    def _has_asked(self, connection: IncomingConnection) -> None:
        self.admission.enter(connection, RequestStage.ANSWER)
        self.request_queue.begin(partial(self._answer, connection))

    def _answer(self, connection: IncomingConnection) -> None:
        """Answer what is asked, and wait for what is asked next."""
        try:
            handler = RequestHandler(connection, self)
        except OSError:
            self._incoming.close(connection)  # the other side is gone, or was cut off
        except Exception:
            log.exception("a connection is cut")
            self._incoming.close(connection)
        else:
            if handler.close_connection or connection.is_over():
                self._incoming.close(connection)
            else:
                early = handler.rfile.read1()
                self._incoming.await_request(connection, early, self._has_asked)

    def _run_maintenance(self) -> None:
        """For ever, every second; between some who have to go and the next, all others."""
        while True:
            self.request_queue.give_way()
            eventlet.sleep(0 if self.admission.maintain() else 1)
