"""One request by eventlet's parser: read once its head is here, answered when it is its turn."""

import logging
import re
from email.message import Message
from functools import partial
from io import BytesIO
from typing import Any

import eventlet.wsgi
from eventlet import greenio

from facilitator.transport.http_admission import LARGEST_BODY, RELEASE_KEY, RequestStage
from facilitator.transport.incoming import IncomingConnection
from facilitator.transport.request_streams import AnswerStream, RequestStream

log = logging.getLogger(__name__)

LENGTH_REQUIRED = b"HTTP/1.1 411 Length Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
LENGTH = re.compile(r"[0-9]{1,64}")


class RequestHandler(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]
    """Is made to read and answer the next request of a connection, and is then of no more use.

    Whether the connection goes on is in `close_connection`, and what was read of the next request
    in `rfile`.
    """

    rfile: RequestStream
    environ: dict[str, Any]

    def __init__(self, connection: IncomingConnection, server: Any) -> None:
        self._incoming = connection
        if connection.green_socket is None:  # kept, as it closes the socket when it is forgotten
            connection.green_socket = greenio.GreenSocket(connection.socket, set_nonblocking=False)
        state = [connection.address, connection.green_socket, eventlet.wsgi.STATE_IDLE]
        super().__init__(state, server)

    def setup(self) -> None:
        """Read from what has come, write to the socket."""
        self.connection = self.request
        more = partial(self.server.more, self._incoming)
        self.rfile = RequestStream(self._incoming.request.take(), more)
        self.wfile = AnswerStream(self.connection.sendall)

    def handle(self) -> None:
        """One request, and no more."""
        self.close_connection = True
        self.handle_one_request()

    def finish(self) -> None:
        """Break the reference cycle with the environ, so that both are freed at once."""
        self.environ = {}

    def parse_request(self) -> bool:
        """Refuse bodies of unknown length: no page sends them, and their end may never come.

        A head that two readers may understand in two ways is refused as well.
        """
        understood: bool = super().parse_request()
        refusal = _refusal(self.headers) if understood else None
        if refusal:
            self.wfile.write(refusal)
        if refusal or not understood:
            self.close_connection = True
            return False
        return True

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
        admission = self.server.admission
        environ[RELEASE_KEY] = partial(admission.discard, self._incoming)
        length = int(environ.get("CONTENT_LENGTH", 0))
        if 0 < length <= LARGEST_BODY:
            environ["wsgi.input"] = BytesIO(environ["wsgi.input"].read())
        if length <= LARGEST_BODY:
            admission.enter(self._incoming, RequestStage.ANSWER)
        return environ


def _refusal(headers: Message) -> bytes | None:
    """What is said of a head that nobody should act on."""
    lengths = headers.get_all("Content-Length", [])
    if headers.defects or len(lengths) > 1 or not all(map(LENGTH.fullmatch, lengths)):
        return BAD_REQUEST
    return LENGTH_REQUIRED if "Transfer-Encoding" in headers else None
