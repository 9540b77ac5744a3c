"""The one file that names eventlet: patching, the listening socket, a native thread for commits.

Import this before anything else of the house: eventlet replaces the standard library's blocking
calls with its own, and what was imported earlier keeps the old ones.
"""

import warnings

with warnings.catch_warnings():
    # That eventlet is in maintenance is known: docs/decisions/0002-eventlet.md
    warnings.simplefilter("ignore", DeprecationWarning)
    import eventlet

eventlet.monkey_patch()

import errno  # noqa: E402
import resource  # noqa: E402
from collections.abc import Callable, Sequence  # noqa: E402
from typing import Any  # noqa: E402

import eventlet.wsgi  # noqa: E402
from eventlet import tpool  # noqa: E402
from eventlet.websocket import FailedConnectionError, RFC6455WebSocket  # noqa: E402

from facilitator.journal.contract import Journal, Record  # noqa: E402

ASYNC_MODE = "eventlet"
MOST_CONNECTIONS = 12_000
SLOWEST_REQUEST = 30
"""Seconds for which a connection may say nothing while its request is read."""


class _CappedMessage(RFC6455WebSocket.Message):  # type: ignore[misc]
    """A message with one limit for all its fragments; eventlet's own is for each frame."""

    _size = 0

    def push(self, data: bytes, final: bool = False) -> None:
        self._size += len(data)
        if self._size > self.max_frame_length:
            raise FailedConnectionError(1009, "The message is too long.")
        super().push(data, final)


RFC6455WebSocket.Message = _CappedMessage


class PortTakenError(Exception):
    """Something else listens on the port."""


def append_in_thread(journal: Journal, records: Sequence[Record]) -> int:
    """Append in a native thread, so that phones are served while the disk writes."""
    position: int = tpool.execute(journal.append, records)
    return position


def listen(host: str, port: int) -> Any:
    """A listening socket that is ours alone; eventlet would share the port without a word."""
    try:
        return eventlet.listen((host, port), backlog=1024, reuse_port=False)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise PortTakenError(
            f"Port {port} is in use, perhaps by another facilitator that is still running. "
            "Stop that one, or choose another port with --port."
        ) from error


def serve(sock: Any, wsgi: Callable[..., Any]) -> None:
    """Serve until the process is told to stop."""
    _raise_descriptor_limit()
    eventlet.wsgi.server(
        sock,
        wsgi,
        max_size=MOST_CONNECTIONS,
        socket_timeout=SLOWEST_REQUEST,
        keepalive=True,
        log_output=False,
        debug=False,
    )


def _raise_descriptor_limit() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = hard if hard != resource.RLIM_INFINITY else MOST_CONNECTIONS + 1000
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
