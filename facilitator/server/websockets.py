"""Eventlet's own WebSockets, with a limit for a message and turns for everybody: the plain way."""

import time
from typing import Any

import eventlet
from eventlet.websocket import FailedConnectionError, RFC6455WebSocket

from facilitator.transport.connections import MOST_UNEXPECTED
from facilitator.transport.frames import TOO_MUCH

CONTROL = 8
"""The bit of an opcode that says: ping, pong or goodbye."""


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
    frame = _receive(self, message)
    if frame.opcode & CONTROL:
        _count(self)
    return frame


def _count(websocket: RFC6455WebSocket) -> None:
    """As many pings and the like in a second as the fast transport allows, and no more."""
    second, number = getattr(websocket, "counted", (0, 0))
    now = int(time.monotonic())
    websocket.counted = (now, number + 1 if second == now else 1)
    if websocket.counted[1] > MOST_UNEXPECTED:
        raise FailedConnectionError(TOO_MUCH, "")


def patch_websockets() -> None:
    """Give eventlet's WebSockets the limit for a message, and others a turn before each frame."""
    RFC6455WebSocket.Message = _CappedMessage
    RFC6455WebSocket._recv_frame = _receive_in_turn
