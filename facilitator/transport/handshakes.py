"""What may reach Socket.IO at all: one WSGI layer in front of it.

Only WebSocket handshakes of version 13 pass, and only from our own pages. Long polling has a
request body, and one with a length over the limit holds a slot of the server for good; the
handshakes before version 13 have no limit on a message. Compression is declined by not passing the
offer on: it costs memory for every phone and work for every broadcast.
"""

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs

from facilitator.access.origins import Origins

StartResponse = Callable[..., Any]
Wsgi = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]

PATH = "/socket.io"
EXTENSIONS = "HTTP_SEC_WEBSOCKET_EXTENSIONS"
NO_HANDSHAKE = b"This address takes WebSocket connections, version 13. Elsewhere: POST /command.\n"
FOREIGN_PAGE = b"This page is not one of this server's. What was expected is in its log.\n"


class HandshakeFilter:
    """Refuses what is no proper WebSocket handshake, with a sentence saying so."""

    def __init__(self, inner: Wsgi, origins: Origins) -> None:
        self._inner, self._origins = inner, origins

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Pass on, or refuse."""
        if environ.get("PATH_INFO", "").startswith(PATH):
            if not _is_handshake(environ):
                return _refuse(start_response, "426 Upgrade Required", NO_HANDSHAKE)
            if not self._origins.is_ours(environ.get("HTTP_ORIGIN"), environ.get("HTTP_HOST", "")):
                return _refuse(start_response, "403 Forbidden", FOREIGN_PAGE)
            environ.pop(EXTENSIONS, None)
        return self._inner(environ, start_response)


def _is_handshake(environ: dict[str, Any]) -> bool:
    """Whether this is one for engineio too: what it takes for polling stays with it for ever."""
    asked = parse_qs(environ.get("QUERY_STRING", ""))
    connection = environ.get("HTTP_CONNECTION", "").lower().split(",")
    return (
        environ.get("REQUEST_METHOD") == "GET"
        and environ.get("HTTP_UPGRADE", "").lower() == "websocket"
        and "upgrade" in [token.strip() for token in connection]
        and environ.get("HTTP_SEC_WEBSOCKET_VERSION") == "13"
        and asked.get("transport") == ["websocket"]
        and not asked.keys() & {"sid", "j"}
    )


def _refuse(start_response: StartResponse, status: str, said: bytes) -> Iterable[bytes]:
    headers = [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Length", str(len(said))),
        ("Sec-WebSocket-Version", "13"),
        ("Connection", "close"),
    ]
    start_response(status, headers)
    return [said]
