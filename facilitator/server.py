"""The one file that names eventlet: patching, listening, serving until told to stop, commits.

Import this before anything else of the house: eventlet replaces the standard library's blocking
calls with its own, and what was imported earlier keeps the old ones.
"""

import gc
import os
import warnings

gc.set_threshold(20_000, 10, 10)
"""Garbage is looked for seldom: nearly all that a command leaves behind goes without that."""
os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")  # no name is looked up here

with warnings.catch_warnings():
    # That eventlet is in maintenance is known: docs/decisions/0002-eventlet.md
    warnings.simplefilter("ignore")
    import eventlet

eventlet.monkey_patch()

import errno  # noqa: E402
import resource  # noqa: E402
import signal  # noqa: E402
import socket  # noqa: E402
from collections.abc import Callable, Sequence  # noqa: E402
from contextlib import suppress  # noqa: E402
from typing import Any  # noqa: E402

import eventlet.wsgi  # noqa: E402
from eventlet import hubs, patcher, tpool  # noqa: E402
from eventlet.websocket import FailedConnectionError, RFC6455WebSocket  # noqa: E402

from facilitator.journal.contract import Journal, Record  # noqa: E402

ASYNC_MODE = "eventlet"
MOST_CONNECTIONS = 12_000
FOR_REQUESTS = 2
"""One in so many places is for plain HTTP, so that silent connections never keep phones out."""
AT_THE_DOOR = 4096
"""Connections that may wait to be accepted; a hall scans at once, and a refused one waits 1 s."""
SPARE_DESCRIPTORS = 100
"""File descriptors kept for everything that is no connection."""
UNREAD = 65_536
"""Bytes that the system keeps for a connection that does not read (Linux doubles this)."""
SLOWEST_REQUEST = 10
"""Seconds for which a connection may say nothing while its request is read."""

LENGTH_REQUIRED = b"HTTP/1.1 411 Length Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"

Stop = tuple[int, int]
"""A pipe: what is written to its second end ends the serving."""


class _CappedMessage(RFC6455WebSocket.Message):  # type: ignore[misc]
    """A message with one limit for all its fragments; eventlet's own is for each frame."""

    _size = 0

    def push(self, data: bytes, final: bool = False) -> None:
        self._size += len(data)
        if self._size > self.max_frame_length:
            raise FailedConnectionError(1009, "The message is too long.")
        super().push(data, final)


RFC6455WebSocket.Message = _CappedMessage
_receive = RFC6455WebSocket._recv_frame


def _receive_in_turn(self: RFC6455WebSocket, message: Any = None) -> Any:
    """Let the others have a turn before each frame.

    Who sends without a pause never makes us wait, and eventlet changes turns only on a wait.
    """
    eventlet.sleep(0)
    return _receive(self, message)


RFC6455WebSocket._recv_frame = _receive_in_turn


class _FairProtocol(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]
    """Lets the others have a turn before each request, however many are in the pipe."""

    def handle_one_request(self) -> None:
        eventlet.sleep(0)
        super().handle_one_request()

    def parse_request(self) -> bool:
        """Refuse bodies of unknown length: no page sends them, and their end may never come."""
        understood: bool = super().parse_request()
        if not understood or "Transfer-Encoding" not in self.headers:
            return understood
        self.close_connection = True
        self.wfile.write(LENGTH_REQUIRED)
        self.wfile.flush()
        return False

    def finish(self) -> None:
        """What cannot be said any more is not said; sockets may have been taken over."""
        with suppress(OSError):
            super().finish()


class Native:
    """What `live/lines.py` needs of eventlet; `most` is how many phones it may take.

    The other places, `for_requests`, are plain HTTP's.
    """

    def __init__(self) -> None:
        places = _places()
        self.for_requests = places // FOR_REQUESTS
        self.most = places - self.for_requests
        self._waiting: dict[int, Any] = {}

    def epoll(self) -> Any:
        """The operating system's own epoll object; eventlet keeps only its own."""
        return patcher.original("select").epoll()

    def wait_readable(self, fd: int) -> None:
        """Let others run until there is something to read.

        The hub is told of `fd` once and for all. `trampoline` does so for every wait, and when an
        epoll is added to another the system walks through all it holds: 0.4 ms with 2,000 phones.
        """
        hub = hubs.get_hub()
        if fd not in self._waiting:
            hub.add(hub.READ, fd, self._wake, self._wake, lambda: None)
        self._waiting[fd] = eventlet.getcurrent()
        hub.switch()

    def _wake(self, fd: int) -> None:
        """Go on where somebody waits for `fd`; the hub asks again as long as nobody does."""
        waiting, self._waiting[fd] = self._waiting[fd], None
        if waiting is not None:
            waiting.switch()


class NoAddressError(Exception):
    """There is nothing to listen on: the port is taken, or the address is not this machine's."""


def append_in_thread(journal: Journal, records: Sequence[Record]) -> int:
    """Append in a native thread, so that phones are served while the disk writes."""
    position: int = tpool.execute(journal.append, records)
    return position


def listen(host: str, port: int) -> Any:
    """A listening socket that is ours alone; eventlet would share the port without a word."""
    try:
        sock = eventlet.listen((host, port), backlog=AT_THE_DOOR, reuse_port=False)
    except OSError as error:
        raise NoAddressError(_why_not(host, port, error)) from error
    # Both pass to every connection. A view must not wait 40 ms until the answer before it was
    # received, and a phone that lags is to get the newest view, not megabytes of old ones.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, UNREAD)
    return sock


def _why_not(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} is in use, perhaps by another facilitator that is still running. "
            "Stop that one, or choose another port with --port."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"Port {port} may not be opened by this user. Choose one above 1023 with --port."
    return (
        f"{host} is not an address of this machine ({error.strerror}). "
        "Leave --host out to listen on every address it has."
    )


def heed_signals() -> Stop:
    """From now on SIGINT and SIGTERM are noted; nothing is raised in whatever code runs then.

    The second time a signal has its usual effect, for whoever cannot wait.
    """
    stop = os.pipe()
    os.set_blocking(stop[1], False)
    signal.set_wakeup_fd(stop[1])  # written to without any Python, so without eventlet's
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, lambda number, _: signal.signal(number, signal.SIG_DFL))
    return stop


def serve(sock: Any, wsgi: Callable[..., Any], stop: Stop, native: Native | None) -> None:
    """Serve until told to stop; open connections are left to end with the process."""
    gc.collect()
    gc.freeze()  # what is here now stays
    serving = eventlet.spawn(
        eventlet.wsgi.server,
        sock,
        wsgi,
        protocol=_FairProtocol,
        max_size=native.for_requests if native else _places(),
        socket_timeout=SLOWEST_REQUEST,
        keepalive=True,
        capitalize_response_headers=False,  # ours are already, and it is a tenth of the work
        log_output=False,
        debug=False,
    )
    serving.link(lambda _: os.write(stop[1], b"."))
    hubs.trampoline(stop[0], read=True)
    if serving.dead:
        serving.wait()  # raises what ended it


def _places() -> int:
    """How many connections to take: an accept that finds no free descriptor ends the server."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = hard if hard != resource.RLIM_INFINITY else MOST_CONNECTIONS + SPARE_DESCRIPTORS
    allowed = max(soft, wanted)
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
    return max(1, min(MOST_CONNECTIONS, allowed - SPARE_DESCRIPTORS))
