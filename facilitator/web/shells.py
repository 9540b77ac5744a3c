"""Pages in two parts: a shell, the same for many and made once, and an end that is one person's.

The shell is kept, rendered and compressed, for as long as what it shows is the same: a thousand
people who arrive at once are shown one page. The end follows it uncompressed, within the same
gzip stream: it costs next to nothing, and no secret in it can be guessed from a length.
"""

import struct
import zlib
from collections.abc import Callable, Hashable

from flask import Response, request
from msgspec import Struct

MOST_KEPT = 64
_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
"""Of a gzip file, as RFC 1952 has it: deflated, without a name or a time."""
_LONGEST = 65_535
"""Bytes in one stored block of deflate, RFC 1951."""


class Shell(Struct, frozen=True):
    """The first part of a page: as it is, and as the beginning of a gzip stream."""

    plain: bytes
    packed: bytes
    check: int


class Shells:
    """Those asked for last, by everything that they show."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._kept: dict[Hashable, Shell] = {}

    def page(self, key: Hashable | None, render: Callable[[], str], end: str) -> Response:
        """A response of `render()` and `end`. Nothing is kept where `key` is None."""
        shell = self._kept.pop(key, None) or _made(render())
        if key is not None:
            self._kept[key] = shell
            if len(self._kept) > self._most:
                self._kept.pop(next(iter(self._kept)), None)
        return _response(shell, end.encode())


def _made(text: str) -> Shell:
    plain = text.encode()
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = _HEAD + deflate.compress(plain) + deflate.flush(zlib.Z_FULL_FLUSH)
    return Shell(plain, packed, zlib.crc32(plain))


def _response(shell: Shell, end: bytes) -> Response:
    if "gzip" not in request.headers.get("Accept-Encoding", ""):
        return Response(shell.plain + end, mimetype="text/html")
    check, size = zlib.crc32(end, shell.check), len(shell.plain) + len(end)
    body = shell.packed + _stored(end) + struct.pack("<II", check, size & 0xFFFFFFFF)
    return Response(body, mimetype="text/html", headers={"Content-Encoding": "gzip"})


def _stored(end: bytes) -> bytes:
    """The last blocks of a deflate stream, holding `end` as it is."""
    blocks = []
    for at in range(0, max(1, len(end)), _LONGEST):
        block = end[at : at + _LONGEST]
        last = at + _LONGEST >= len(end)
        blocks.append(struct.pack("<?HH", last, len(block), len(block) ^ 0xFFFF) + block)
    return b"".join(blocks)
