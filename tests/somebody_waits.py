"""Plain requests at a server on whose lines somebody waits, and then nobody: prints what happened.

Those on a line are owed all the time there is, so nothing here depends on how long anything takes.
"""

from facilitator import server  # noqa: I001 - eventlet patches before all else
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import eventlet

from facilitator.transport.http_admission import STAGE_TIMEOUTS_S, HttpAdmission, RequestStage
from facilitator.transport.incoming import Incoming

HEAD = b"GET /%b HTTP/1.1\r\nHost: x\r\n\r\n"
UNREADABLE = b"GET / HTTP/1.1\r\nContent-Length: many\r\n\r\n"
POST = b"POST /posted HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n"
OPEN = 4
"""Connections before somebody waits: the next has a place, and for another one has to go."""
LATE = STAGE_TIMEOUTS_S[RequestStage.HEAD] + 1
"""Seconds after which whoever asks nothing is cut off; the server looks once a second."""
A_WHILE = 0.3
"""Seconds in which whatever may happen has happened; where they are too few the test passes."""


def always(is_wanted: bool, now: float) -> bool:
    """Requests owe more than they can ever pay."""
    return is_wanted


class Served:
    """A server and who asks it, in one process."""

    def __init__(self) -> None:
        self.waits, self.now = False, 0
        backend = server.EventletBackend()
        backend.is_wanted = lambda: self.waits
        backend.request_queue._share.update = always  # type: ignore[method-assign]
        listening = server.listen("127.0.0.1", 0)
        self.address = listening.getsockname()
        self.door = HttpAdmission(OPEN + 1, lambda: self.now)
        incoming = Incoming(backend, self.door)
        requests = server.HttpServer(
            listening, self.answer, self.door, incoming, backend.request_queue
        )
        for loop in (*requests.loops, requests.take_connections):
            eventlet.spawn_n(loop)

    def answer(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterator[bytes]:
        """What the application says to everything."""
        start_response("204 No Content", [])
        return iter(())

    def connection(self) -> socket.socket:
        """A connection that has been answered once, so it was taken."""
        sock = socket.create_connection(self.address)
        sock.sendall(HEAD % b"first")
        assert status(sock) == "204"
        return sock


def status(sock: socket.socket) -> str:
    """What is answered next."""
    sock.settimeout(10)
    answer = sock.recv(65_536)
    return answer.split()[1].decode() if answer else "cut"


def hears(sock: socket.socket) -> bool:
    """Whether something is answered, or the connection cut, while somebody waits."""
    sock.settimeout(A_WHILE)
    try:
        sock.recv(1, socket.MSG_PEEK)
    except TimeoutError:
        return False
    return True


served = Served()
whole, unreadable, half, idle = (served.connection() for _ in range(OPEN))
half.sendall(POST + b"1")
time.sleep(A_WHILE)
served.waits, served.now = True, LATE
whole.sendall(HEAD % b"whole")
unreadable.sendall(UNREADABLE)
half.sendall(b"2")
new = socket.create_connection(served.address)
new.sendall(UNREADABLE)
asked = {"whole": whole, "unreadable": unreadable, "body": half, "new": new, "idle": idle}
print("while somebody waits:", *(name for name, sock in asked.items() if hears(sock)))
served.door.make_room()
served.waits = False
print("then:", *(f"{name} {status(sock)}" for name, sock in asked.items()))
