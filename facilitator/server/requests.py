"""Plain HTTP by eventlet's server, with a door of our own: who is taken, and for how long.

Eventlet's own loop ends for good at the first connection it cannot have, takes nobody in where all
places are taken, and knows a time only for the next byte. How long anybody may stay, and who has
to go, is `transport/http_connections.py`'s to say.
"""

import errno
import logging
import re
from collections.abc import Callable
from contextlib import ExitStack, suppress
from email.message import Message
from functools import partial
from io import BytesIO
from typing import Any

import eventlet
import eventlet.wsgi
from eventlet import greenio

from facilitator.transport.http_connections import (
    LARGEST_BODY,
    STAYS,
    HttpConnections,
    RequestStage,
)

from .turns import Turns

log = logging.getLogger(__name__)

IN_A_ROW = 16
"""Connections taken before everything else has its turn."""
BREATH = 0.05
"""Seconds to wait where the system has nothing left for another connection."""
NOT_OURS = frozenset({errno.EBADF, errno.EINVAL, errno.ENOTSOCK})
"""What an accept says when there is nothing to listen on; all else it says passes."""
SHORT = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
"""What it says when the system has no more of something."""

LENGTH_REQUIRED = b"HTTP/1.1 411 Length Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
LENGTH = re.compile(r"[0-9]{1,64}")


class Requests(eventlet.wsgi.Server):  # type: ignore[misc]
    """Eventlet's for all but taking connections: it stops at the first one it cannot have."""

    def __init__(
        self, sock: Any, wsgi: Callable[..., Any], door: HttpConnections, turns: Turns
    ) -> None:
        super().__init__(
            sock,
            sock.getsockname(),
            wsgi,
            protocol=_FairProtocol,
            log_output=False,
            debug=False,
            capitalize_response_headers=False,  # ours are already, and it is a tenth of the work
        )
        self.door, self.turns = door, turns

    def take_connections(self) -> None:
        """For ever; who has to go so that another can come is the door's to say."""
        while True:
            for _ in range(IN_A_ROW):
                self._take_one()
            eventlet.sleep(0)

    def _take_one(self) -> None:
        while self.door.is_full():
            eventlet.sleep(0 if self.door.make_room() else BREATH)
        try:
            connection, address = self.socket.accept()
        except OSError as error:
            if error.errno in NOT_OURS:
                raise
            if error.errno in SHORT:
                self.door.is_short(error)
                eventlet.sleep(BREATH)
            return
        self.door.enter(connection, RequestStage.HEAD)
        eventlet.spawn_n(self._attend, [address, connection, eventlet.wsgi.STATE_IDLE])

    def _attend(self, connection: list[Any]) -> None:
        """Answer all that is asked on one connection."""
        try:
            self.protocol(connection, self)
        except OSError:
            pass  # the other side is gone, or was cut off
        except Exception:
            log.exception("a connection is cut")
        finally:
            connection[1].close()
            self.door.left(connection[1])

    def look_after_the_door(self) -> None:
        """For ever, every second; between some who have to go and the next, all others."""
        while True:
            eventlet.sleep(0 if self.door.look_after() else 1)


class _FairProtocol(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]
    """Waits for its turn with each request, however many are in the pipe."""

    rfile: Any
    environ: dict[str, Any]

    def handle_one_request(self) -> None:
        self.server.door.enter(self.connection, RequestStage.HEAD)
        super().handle_one_request()

    def parse_request(self) -> bool:
        """Refuse bodies of unknown length: no page sends them, and their end may never come.

        A head that two readers may understand in two ways is refused as well.
        """
        self.rfile = lines = _Lines(self.rfile)
        understood: bool = super().parse_request()
        if not understood or lines.ended_early:
            self.close_connection = True
            return False
        refusal = _refusal(self.headers)
        if refusal:
            self.close_connection = True
            self.wfile.write(refusal)
            self.wfile.flush()
        return not refusal

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Say nothing: an error has been said."""

    def log_message(self, said: str, *args: Any) -> None:
        """Say what was wrong with a request, in a line of the log that is bounded."""
        log.warning("A request could not be understood: %.200s", ascii(said % args))

    def get_environ(self) -> dict[str, Any]:
        """What the server is asked, once all of it is here: nobody in it waits for a sender.

        A body that is too large is not read; the server refuses it.
        """
        environ: dict[str, Any] = super().get_environ()
        environ[STAYS] = partial(self.server.door.left, self.connection)
        length = int(environ.get("CONTENT_LENGTH", 0))
        if length:
            self.server.door.enter(self.connection, RequestStage.BODY)
        if 0 < length <= LARGEST_BODY:
            environ["wsgi.input"] = BytesIO(_whole(environ["wsgi.input"].read(), length))
        if length <= LARGEST_BODY:
            self.server.door.enter(self.connection, RequestStage.ANSWER)
        self.server.turns.wait()
        return environ

    def finish(self) -> None:
        """Close, whatever is left unsaid: a socket is open for as long as one of its files is."""
        self.environ = {}  # it knows us: the two would wait for the collector
        with suppress(OSError, ValueError), ExitStack() as last:
            last.callback(self.server.door.left, self.connection)
            last.callback(self.connection.close)
            last.callback(greenio.shutdown_safe, self.connection)
            last.callback(self.rfile.close)
            last.callback(self.wfile.close)


def _refusal(headers: Message) -> bytes | None:
    """What is said of a head that nobody should act on."""
    lengths = headers.get_all("Content-Length", [])
    if headers.defects or len(lengths) > 1 or not all(map(LENGTH.fullmatch, lengths)):
        return BAD_REQUEST
    return LENGTH_REQUIRED if "Transfer-Encoding" in headers else None


class _Lines:
    """The lines of a head; notes whether they ended before it did."""

    def __init__(self, lines: Any) -> None:
        self._lines = lines
        self.ended_early = False

    def readline(self, size: int = -1) -> bytes:
        line: bytes = self._lines.readline(size)
        self.ended_early = not line
        return line


def _whole(body: bytes, length: int) -> bytes:
    if len(body) < length:
        raise ConnectionResetError("the body of a request ended early")
    return body
