"""WebSocket frames (RFC 6455) between bytes and messages. Knows no socket, no thread, no library.

A phone's command is one short masked frame that arrives in one piece: that case is short and
comes first. Everything else (pieces, fragments, control frames) takes the longer way below it.
"""

from collections.abc import Iterator

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
_CONTINUED = 0
_FINAL, _MASKED, _RESERVED = 0x80, 0x80, 0x70
_MASK_BYTES = 4
_LONGEST_CONTROL = 125

NORMAL, PROTOCOL_ERROR, NO_TEXT, TOO_MUCH, TOO_LONG = 1000, 1002, 1007, 1008, 1009
"""Codes of a closing frame."""

Message = tuple[int, bytes]
"""What was sent: TEXT, BINARY, CLOSE, PING or PONG, and the bytes unmasked and put together."""


class BadFrame(Exception):  # noqa: N818 - the peer's mistake, an everyday answer
    """The peer breaks the protocol; `code` goes into the closing frame."""

    def __init__(self, code: int, why: str) -> None:
        super().__init__(why)
        self.code = code


class FrameReader:
    """Takes bytes as they come from one client, gives whole messages of at most `longest` bytes."""

    __slots__ = ("_bytes", "_kind", "_longest", "_parts", "_size")

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._bytes = b""
        self._parts: list[bytes] | None = None
        self._kind = TEXT
        self._size = 0

    def feed(self, data: bytes) -> None:
        """Add what was received."""
        self._bytes = self._bytes + data if self._bytes else data

    def messages(self, most: int) -> Iterator[Message]:
        """The messages in up to `most` frames; the rest is for the next call. Raises BadFrame."""
        for _ in range(most):
            text = self._one_text()
            if text is not None:
                yield text
                continue
            frame = self._frame()
            if frame is None:
                return
            message = self._add(*frame)
            if message is not None:
                yield message

    def has_more(self) -> bool:
        """Whether a frame has come whole and was not taken yet."""
        return _extent(self._bytes) is not None

    def _one_text(self) -> Message | None:
        """One unfragmented text of less than 64 KiB, and nothing before or behind it."""
        data = self._bytes
        if len(data) < 7 or data[0] != 0x81 or self._parts is not None:
            return None
        size, start = data[1] - _MASKED, 6
        if size == 126:
            size, start = int.from_bytes(data[2:4], "big"), 8
        if size <= 0 or (size == 127 and start == 6) or len(data) != start + size:
            return None
        self._bytes = b""
        return TEXT, unmask(data[start - _MASK_BYTES : start], data[start:])

    def _add(self, first: int, payload: bytes) -> Message | None:
        """Add a frame; the message that is whole by it, if one is."""
        kind, final = first & 0x0F, bool(first & _FINAL)
        add = _control if kind >= CLOSE else self._fragment
        return add(kind, final, payload)

    def _frame(self) -> Message | None:
        """Take one frame off the bytes: its first byte and its payload, unmasked."""
        data = self._bytes
        if len(data) >= 2:
            self._check(data[0], data[1])
        extent = _extent(data)
        if _announced(data) > self._longest:
            raise BadFrame(TOO_LONG, "The message is too long.")
        if extent is None:
            return None
        start, end = extent
        self._bytes = data[end:]
        return data[0], unmask(data[start - _MASK_BYTES : start], data[start:end])

    def _check(self, first: int, second: int) -> None:
        if first & _RESERVED:
            raise BadFrame(PROTOCOL_ERROR, "An extension that was not agreed on.")
        if not second & _MASKED:
            raise BadFrame(PROTOCOL_ERROR, "A client masks what it sends.")

    def _fragment(self, kind: int, final: bool, payload: bytes) -> Message | None:
        """Add a frame to the message it belongs to; the message, once it is whole."""
        if (kind == _CONTINUED) == (self._parts is None) or kind > BINARY:
            raise BadFrame(PROTOCOL_ERROR, "A frame out of order.")
        if self._parts is None:
            if final:
                return kind, payload
            self._parts, self._kind, self._size = [], kind, 0
        self._parts.append(payload)
        self._size += len(payload) + 1  # empty fragments add up too
        if self._size > self._longest:
            raise BadFrame(TOO_LONG, "The message is too long.")
        if not final:
            return None
        whole, self._parts = b"".join(self._parts), None
        return self._kind, whole


def unmask(key: bytes, payload: bytes) -> bytes:
    """`payload` with every byte combined with the four of `key` in turn; masking is the same."""
    size = len(payload)
    pad = (key * (size // _MASK_BYTES + 1))[:size]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(pad, "big")).to_bytes(size, "big")


def frame(payload: bytes, kind: int = TEXT) -> bytes:
    """One unmasked, unfragmented frame, as servers send them."""
    size = len(payload)
    if size < 126:
        return bytes((_FINAL | kind, size)) + payload
    if size < 65_536:
        return bytes((_FINAL | kind, 126)) + size.to_bytes(2, "big") + payload
    return bytes((_FINAL | kind, 127)) + size.to_bytes(8, "big") + payload


def closing(code: int) -> bytes:
    """A closing frame."""
    return frame(code.to_bytes(2, "big"), CLOSE)


def _control(kind: int, final: bool, payload: bytes) -> Message:
    if not final or len(payload) > _LONGEST_CONTROL or kind > PONG:
        raise BadFrame(PROTOCOL_ERROR, "A control frame that may not be so.")
    return kind, payload


def _announced(data: bytes) -> int:
    """The length a frame says it has; 0 while that is not known."""
    if len(data) < 2:
        return 0
    size = data[1] & 0x7F
    if size < 126:
        return size
    wide = 2 if size == 126 else 8
    return int.from_bytes(data[2 : 2 + wide], "big") if len(data) >= 2 + wide else 0


def _extent(data: bytes) -> tuple[int, int] | None:
    """Where the payload of the first frame begins and ends; None unless it is there whole."""
    if len(data) < 2:
        return None
    size = data[1] & 0x7F
    start = (2 if size < 126 else 4 if size == 126 else 10) + _MASK_BYTES
    end = start + _announced(data)
    return (start, end) if len(data) >= max(start, end) else None
