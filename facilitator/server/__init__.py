"""The one folder that names eventlet: patching, listening, serving until told to stop, commits.

Import this before anything else of ours: eventlet replaces the standard library's blocking
calls with its own, and what was imported earlier keeps the old ones. `http_server.py` is plain
HTTP, `request_handler.py` each request by itself, `request_queue.py` when it is answered, and
`websockets.py` what eventlet's own WebSockets have to learn.
"""

import gc
import os
import sys
import warnings

gc.set_threshold(1_000, 200, 10)
"""Garbage is looked for seldom: nearly all that a command leaves behind goes without that. What is
young is looked at in small portions: 20,000 at once took 16 ms, in which nobody was answered, 5,000
took 3 to 6, and 1,000 take one."""
sys.setswitchinterval(0.0002)
"""Seconds after which pages make way for the thread that writes: it comes back to Python several
times for one commit, and at the usual 5 ms each a ballot's answer waited for pages."""
os.environ.setdefault("EVENTLET_NO_GREENDNS", "yes")  # no name is looked up here
os.environ.setdefault("EVENTLET_THREADPOOL_SIZE", "1")
"""The journal is written to by one at a time. Of twenty threads each would have its turn, and from
then on an epoll, a stack and a heap of its own."""

with warnings.catch_warnings():
    # That eventlet is in maintenance is known: docs/decisions/0002-eventlet.md
    warnings.simplefilter("ignore")
    import eventlet

eventlet.monkey_patch()

import errno  # noqa: E402
import resource  # noqa: E402
import signal  # noqa: E402
import socket  # noqa: E402
import time  # noqa: E402
from collections.abc import Callable, Sequence  # noqa: E402
from typing import Any, NoReturn  # noqa: E402

from eventlet import hubs, patcher, tpool  # noqa: E402
from eventlet.green import subprocess  # noqa: E402

from facilitator.journal.contract import Journal  # noqa: E402
from facilitator.journal.execution import Batch, append_inline  # noqa: E402
from facilitator.transport.http_admission import HttpAdmission  # noqa: E402
from facilitator.transport.incoming import Incoming  # noqa: E402

from . import websockets  # noqa: E402
from .http_server import HttpServer  # noqa: E402
from .request_queue import RequestQueue  # noqa: E402

websockets.patch_websockets()

ASYNC_MODE = "eventlet"
MOST_CONNECTIONS = 12_000
HTTP_SHARE = 2
"""One in so many places is for plain HTTP, so that however many lines are open pages are served."""
ACCEPT_BACKLOG = 4096
"""Connections that may wait to be accepted; a hall scans at once, and a refused one waits 1 s."""
SPARE_DESCRIPTORS = 100
"""File descriptors kept for everything that is no connection."""
UNREAD = 65_536
"""Bytes that the system keeps for a connection that does not read (Linux doubles this)."""
UNSENT = 8_192
"""Bytes of them that it takes before it has sent them."""

LESS_URGENT = 10
"""The niceness of what runs beside the hall."""

Stop = tuple[int, int]
"""A pipe: what is written to its second end ends the serving."""


class EventletBackend:
    """What `transport/connections.py` needs of eventlet; `most` is how many lines there may be.

    The other places are the door's: one for each connection that is no line, or not yet.
    """

    def __init__(self) -> None:
        places = _places()
        self.most = max(1, places - places // HTTP_SHARE)
        self.admission = HttpAdmission(max(1, places // HTTP_SHARE), time.monotonic)
        self.request_queue = RequestQueue(lambda: self.is_wanted())
        self._waiting: dict[int, Any] = {}
        self.is_wanted: Callable[[], bool] = lambda: False
        """Whether somebody on a line should have a turn before the next plain request."""

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


def append_in_thread(journal: Journal, batch: Batch) -> int:
    """Append in a native thread, so that phones are served while the disk writes."""
    position: int = tpool.execute(append_inline, journal, batch)
    return position


def maintain_in_thread(journal: Journal) -> None:
    """Look after it there too."""
    tpool.execute(journal.maintain)


def run_beside(command: Sequence[str]) -> None:
    """Run a program while everybody is served, whom it gives way to; raises OSError if it fails."""
    silent = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=silent, stdout=silent, stderr=subprocess.PIPE) as running:
        os.setpriority(os.PRIO_PROCESS, running.pid, LESS_URGENT)
        _, complaint = running.communicate()
    if running.returncode:
        raise OSError(complaint.decode(errors="replace").strip())


def listen(host: str, port: int) -> Any:
    """A listening socket that is ours alone; eventlet would share the port without a word."""
    try:
        sock = eventlet.listen((host, port), backlog=ACCEPT_BACKLOG, reuse_port=False)
    except OSError as error:
        raise NoAddressError(_why_not(host, port, error)) from error
    # All pass to every connection. A view must not wait 40 ms until the answer before it was
    # received, and a phone that lags is to get the newest view, not megabytes of old ones, nor
    # what is urgent after seconds of what was written before.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, UNREAD)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT)
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


def serve(sock: Any, wsgi: Callable[..., Any], stop: Stop, backend: EventletBackend) -> None:
    """Serve until told to stop; open connections are left to end with the process."""
    gc.collect()
    gc.freeze()  # what is here now stays
    incoming = Incoming(backend, backend.admission)
    serving = HttpServer(sock, wsgi, backend.admission, incoming, backend.request_queue)
    for loop in serving.loops:
        eventlet.spawn_n(loop)
    taking = eventlet.spawn(serving.take_connections)
    taking.link(lambda _: os.write(stop[1], b"."))
    hubs.trampoline(stop[0], read=True)
    if taking.dead:
        taking.wait()  # raises what ended it


def end(status: int) -> NoReturn:
    """End the process though a native thread hangs, which Python would wait for."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _places() -> int:
    """How many connections to take: an accept that finds no free descriptor ends the server."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = hard if hard != resource.RLIM_INFINITY else MOST_CONNECTIONS + SPARE_DESCRIPTORS
    allowed = max(soft, wanted)
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
    return max(1, min(MOST_CONNECTIONS, allowed - SPARE_DESCRIPTORS))
