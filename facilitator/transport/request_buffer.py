"""What has come of one request so far, and whether it is enough to begin with it.

All that is known of HTTP here is where a head ends; what is in it is for the server to read. A head
ends with the first empty line, and what is longer than any that the server would read is enough as
well: it says what is wrong with it.
"""

import re

LARGEST_HEAD = 8_192 + 65_536
"""Bytes that the server reads of a first line and of all others, at most."""

_END = re.compile(rb"(?:\A|\n)\r?\n")


class RequestBuffer:
    """The bytes of a connection that nobody has read yet."""

    __slots__ = ("_bytes", "_size")

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._size: int | None = None

    def await_head(self) -> None:
        """From now on a whole head is waited for."""
        self._size = None

    def await_bytes(self, size: int) -> None:
        """From now on so many bytes are waited for."""
        self._size = size

    def feed(self, more: bytes) -> bool:
        """Take in what has come; whether that is enough now."""
        seen = max(0, len(self._bytes) - 2)  # all but the last line feed of an end may be here
        self._bytes += more
        if self._size is not None:
            return len(self._bytes) >= self._size
        return len(self._bytes) > LARGEST_HEAD or _END.search(self._bytes, seen) is not None

    def take(self) -> bytes:
        """All that is here, which is nothing from now on."""
        taken, self._bytes = bytes(self._bytes), bytearray()
        return taken
