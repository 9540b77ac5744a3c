"""WebSocket frames as a browser writes and reads them, with permessage-deflate.

RFC 6455 and RFC 7692. Made for thousands of connections in one process: bytes in,
messages out, nothing decoded.
"""

import itertools
import os
import zlib
from collections.abc import Callable

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
_CONTINUED = 0
_FINAL, _COMPRESSED, _MASKED = 0x80, 0x40, 0x80
_TAIL = b"\x00\x00\xff\xff"
"""What every compressed message ends with, and what is left off on the wire."""

_masks = itertools.cycle([os.urandom(4) for _ in range(4096)])
"""A browser draws a key for each frame; drawing them beforehand costs a crowd less."""

Message = tuple[int, bytes]
"""Opcode and payload; a text's payload is its UTF-8."""


class FrameError(Exception):
    """The peer sent what is no WebSocket frame, or none that may be sent here."""


def frame(opcode: int, payload: bytes, compressed: bool = False) -> bytes:
    """One masked frame with the whole of `payload`."""
    size = len(payload)
    first = _FINAL | opcode | (_COMPRESSED if compressed else 0)
    if size < 126:
        head = bytes((first, _MASKED | size))
    elif size < 65_536:
        head = bytes((first, _MASKED | 126)) + size.to_bytes(2, "big")
    else:
        head = bytes((first, _MASKED | 127)) + size.to_bytes(8, "big")
    key = next(_masks)
    return head + key + _xor(payload, size, key)


def _xor(payload: bytes, size: int, key: bytes) -> bytes:
    mask = (key * (size // 4 + 1))[:size]
    whole = int.from_bytes(payload, "little") ^ int.from_bytes(mask, "little")
    return whole.to_bytes(size, "little")


def deflater(keep_context: bool) -> Callable[[bytes], bytes]:
    """Compress messages one after the other.

    The window is small, which the standard leaves to the sender: a crowd has thousands of them.
    """
    made = _compressor()

    def deflate(payload: bytes) -> bytes:
        nonlocal made
        squeezed: bytes = made.compress(payload) + made.flush(zlib.Z_SYNC_FLUSH)
        if not keep_context:
            made = _compressor()
        return squeezed.removesuffix(_TAIL)

    return deflate


def _compressor() -> "zlib._Compress":
    return zlib.compressobj(wbits=-10, memLevel=4)


def inflater(keep_context: bool) -> Callable[[bytes], bytes]:
    """Decompress messages one after the other. Raises FrameError where they are not deflate."""
    made = zlib.decompressobj(-zlib.MAX_WBITS)

    def inflate(payload: bytes) -> bytes:
        nonlocal made
        try:
            whole = made.decompress(payload + _TAIL)
        except zlib.error as error:
            raise FrameError(f"a compressed message cannot be read: {error}") from error
        if not keep_context:
            made = zlib.decompressobj(-zlib.MAX_WBITS)
        return whole

    return inflate


class MessageReader:
    """Takes the bytes of a server as they come, and gives the messages that are whole."""

    def __init__(self, inflate: Callable[[bytes], bytes] | None = None) -> None:
        self._inflate = inflate
        self._rest = b""
        self._parts: list[bytes] = []
        self._begun = 0

    def feed(self, data: bytes) -> list[Message]:
        """All messages that `data` completes, in order. Raises FrameError."""
        if self._rest:
            data = self._rest + data
        found: list[Message] = []
        at, end = 0, len(data)
        while end - at >= 2:
            start, size = _extent(data, at)
            if size < 0 or start + size > end:
                break
            self._take(data[at], data[start : start + size], found)
            at = start + size
        self._rest = data[at:]
        return found

    def _take(self, first: int, payload: bytes, found: list[Message]) -> None:
        """One frame: usually a message, at times a part of one."""
        opcode = first & 0x0F
        if first & 0x30 or (first & _COMPRESSED and not self._inflate):
            raise FrameError("a frame has a reserved bit set")
        if opcode >= CLOSE:
            found.append((opcode, payload))
        elif first & _FINAL and opcode != _CONTINUED:
            found.append((opcode, self._plain(first, payload)))
        else:
            self._gather(first, payload, found)

    def _gather(self, first: int, payload: bytes, found: list[Message]) -> None:
        if first & 0x0F != _CONTINUED:
            self._begun, self._parts = first, []
        elif not self._begun:
            raise FrameError("a frame continues nothing")
        self._parts.append(payload)
        if first & _FINAL:
            whole = self._plain(self._begun, b"".join(self._parts))
            found.append((self._begun & 0x0F, whole))
            self._begun, self._parts = 0, []

    def _plain(self, first: int, payload: bytes) -> bytes:
        return self._inflate(payload) if first & _COMPRESSED and self._inflate else payload


def _extent(data: bytes, at: int) -> tuple[int, int]:
    """Where a frame's payload starts and its size; size -1 while the head is not all there."""
    size = data[at + 1]
    if size < 126:
        return at + 2, size
    if size & _MASKED:
        raise FrameError("a server's frame is masked")
    wide = 2 if size == 126 else 8
    start = at + 2 + wide
    if len(data) < start:
        return start, -1
    return start, int.from_bytes(data[at + 2 : start], "big")
