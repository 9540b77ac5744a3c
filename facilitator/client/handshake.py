"""The opening of a WebSocket: the request a browser makes, and what the server's answer means."""

import base64
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass

from .chromium import LANGUAGES, OFFER, USER_AGENT
from .frames import deflater, inflater

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
Codec = Callable[[bytes], bytes]


class ConnectFailed(Exception):  # noqa: N818 - named for what happened, as its reader says it
    """No connection came of it. `status` is the HTTP status, 0 where there was none.

    `answer` is what the server said: an HTTP head, or the payload of Socket.IO's refusal.
    """

    def __init__(self, reason: str, status: int = 0, answer: bytes = b"") -> None:
        super().__init__(reason)
        self.reason, self.status, self.answer = reason, status, answer


@dataclass(frozen=True)
class Codecs:
    """How messages are packed on one connection; None: as they are."""

    deflate: Codec | None = None
    inflate: Codec | None = None


def new_key() -> bytes:
    """A fresh `Sec-WebSocket-Key`."""
    return base64.b64encode(os.urandom(16))


def request(
    host: str, port: int, path: str, origin: str, cookie: str, key: bytes, deflate: bool
) -> bytes:
    """The request, with the headers in Chromium's order."""
    lines = [
        f"GET {path} HTTP/1.1",
        f"Host: {host}:{port}",
        "Connection: Upgrade",
        "Pragma: no-cache",
        "Cache-Control: no-cache",
        f"User-Agent: {USER_AGENT}",
        "Upgrade: websocket",
        f"Origin: {origin}",
        "Sec-WebSocket-Version: 13",
        "Accept-Encoding: gzip, deflate",
        f"Accept-Language: {LANGUAGES['en']}",
        *([f"Cookie: {cookie}"] if cookie else []),
        f"Sec-WebSocket-Key: {key.decode()}",
        *([f"Sec-WebSocket-Extensions: {OFFER}"] if deflate else []),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def negotiated_codecs(head: bytes, key: bytes) -> Codecs:
    """What the server agreed to in its answer. Raises ConnectFailed where it did not."""
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ", 2)
    status = int(words[1]) if len(words) > 1 and words[1].isdigit() else 0
    if status != 101:
        raise ConnectFailed(f"the server answered {first!r}", status, head)
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    expected = base64.b64encode(hashlib.sha1(key + _GUID).digest()).decode()  # noqa: S324 - RFC 6455
    if headers.get("sec-websocket-accept") != expected:
        raise ConnectFailed("the server answered somebody else's handshake", status, head)
    return _codecs(headers.get("sec-websocket-extensions", ""))


def _codecs(extensions: str) -> Codecs:
    terms = [term.strip().partition("=")[0] for term in extensions.split(";")]
    if terms[0] != "permessage-deflate":
        return Codecs()
    return Codecs(
        deflate=deflater("client_no_context_takeover" not in terms),
        inflate=inflater("server_no_context_takeover" not in terms),
    )
