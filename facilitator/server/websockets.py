"""Eventlet's own WebSockets, with a limit for a message and turns for everybody: the plain way."""

from typing import Any

import eventlet
from eventlet.websocket import FailedConnectionError, RFC6455WebSocket


class _CappedMessage(RFC6455WebSocket.Message):  # type: ignore[misc]
    """A message with one limit for all its fragments; eventlet's own is for each frame."""

    _size = 0

    def push(self, data: bytes, final: bool = False) -> None:
        self._size += len(data)
        if self._size > self.max_frame_length:
            raise FailedConnectionError(1009, "The message is too long.")
        super().push(data, final)


_receive = RFC6455WebSocket._recv_frame


def _receive_in_turn(self: RFC6455WebSocket, message: Any = None) -> Any:
    """Let the others have a turn before each frame.

    Who sends without a pause never makes us wait, and eventlet changes turns only on a wait.
    """
    eventlet.sleep(0)
    return _receive(self, message)


def mend() -> None:
    """Give eventlet's WebSockets both."""
    RFC6455WebSocket.Message = _CappedMessage
    RFC6455WebSocket._recv_frame = _receive_in_turn
