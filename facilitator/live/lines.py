"""Many WebSocket connections, read by one loop without a greenlet, a queue or a copy for each.

Knows sockets and frames, not what is said on them: that is handed over as `Talk`. Nothing here
waits but the loops themselves, and no line can hold up another: each is read a little at a time,
and who takes nothing is only owed bytes up to a limit.
"""

import logging
import time
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from . import frames

log = logging.getLogger(__name__)

READ = 16_384
"""Bytes taken from one line before the next has its turn."""
AT_A_TIME = 8
"""Frames taken from one line before the next has its turn."""
TURN = 0.005
"""Seconds of reading before everything else has its turn."""
ODD_ONES = 50
"""Messages in a second that are not what a line is for: pings, say. Who sends more is cut off."""
MOST_UNSENT = 1_048_576
"""Bytes that wait for one line; one that asks for more and reads nothing is cut off."""
GOODBYE = 3
"""Seconds in which a line that was told goodbye may still be there."""
READABLE, WRITABLE, MORE = 0x001, 0x004, 0
"""EPOLLIN and EPOLLOUT; and that frames were read and not taken yet."""


class Native(Protocol):
    """What is needed of the async mode; `most` is how many lines may be open at a time."""

    most: int
    is_wanted: Callable[[], bool]
    """To be set: whether somebody on a line should have a turn before the next plain request."""

    def epoll(self) -> Any:
        """The operating system's own epoll object."""
        ...

    def wait_readable(self, fd: int) -> None:
        """Let others run until there is something to read."""
        ...


class Line:
    """One connection. `whose`, `screen` and `aside` are for those who talk on it."""

    __slots__ = (
        "aside",
        "fd",
        "heard",
        "leaving",
        "odd",
        "pinged",
        "reader",
        "screen",
        "send",
        "socket",
        "unsent",
        "whose",
    )

    def __init__(self, socket: Any, whose: Any, longest: int) -> None:
        self.socket, self.whose, self.fd = socket, whose, socket.fileno()
        self.send = socket.send
        self.reader = frames.Reader(longest)
        self.unsent = b""
        self.screen: str | None = None
        self.heard = self.pinged = time.monotonic()
        self.leaving = False
        self.odd = self.aside = 0

    def is_odd(self) -> None:
        """Count a message that a line is not for; raises BadFrame when they are too many."""
        self.odd += 1
        if self.odd > ODD_ONES:
            raise frames.BadFrame(frames.TOO_MUCH, "Too much of what this line is not for.")


class Talk(Protocol):
    """What to do with what comes in; may not wait. What it raises ends that line alone."""

    def said(self, line: Line, kind: int, payload: bytes) -> None:
        """A whole message, TEXT or BINARY."""
        ...

    def ended(self, line: Line) -> None:
        """A line is over; called once for each."""
        ...


class Lines:
    """All open lines. `read` and `tend` have to be run beside each other.

    `ping` is sent to a line every `interval` seconds; one that says nothing for `patience` ends.
    """

    def __init__(
        self, native: Native, talk: Talk, ping: bytes, interval: float, patience: float
    ) -> None:
        self._native, self._talk, self._epoll = native, talk, native.epoll()
        self._ping, self._interval, self._patience = frames.frame(ping), interval, patience
        self._open: dict[int, Line] = {}
        self._leaving: dict[Line, None] = {}
        """Lines that were told goodbye, in that order."""
        self._more: dict[int, Line] = {}
        """Lines with messages that were read and not taken yet."""

    def is_full(self) -> bool:
        """Whether there is no place for another."""
        return len(self._open) >= self._native.most

    def is_spoken_to(self) -> bool:
        """Whether something has come in that was not read yet."""
        return bool(self._more) or bool(self._epoll.poll(0, 1))

    def make_room(self) -> bool:
        """End who was told goodbye first, as somebody comes; says whether there was anybody."""
        if not self._leaving:
            return False
        self.end(next(iter(self._leaving)))
        return True

    def add(self, line: Line, early: bytes = b"") -> None:
        """Begin to read a line, whose socket may not block, after what came `early`."""
        self._open[line.fd] = line
        self._epoll.register(line.fd, READABLE)
        line.reader.feed(early)
        self._guarded(self._take, line)
        while self._more.pop(line.fd, None):  # `read` may sleep, and nothing would wake it
            self._guarded(self._take, line)

    def write(self, line: Line, data: bytes) -> None:
        """Send frames now as far as they go, the rest when the other side has taken them."""
        if line.unsent:
            self._keep(line, line.unsent + data)
        else:
            self.write_all((line,), data)

    def write_all(self, lines: Iterable[Line], data: bytes) -> list[Line]:
        """Send the same frames on many lines; returns those that have not taken the last.

        A hall's turn is thousands of rounds of this loop: it stays in one piece.
        """
        behind, size = [], len(data)
        for line in lines:
            if line.unsent:
                behind.append(line)
                continue
            try:
                sent = line.send(data)
            except BlockingIOError:
                sent = 0
            except OSError:
                self.end(line)
                continue
            if sent < size:
                self._epoll.modify(line.fd, WRITABLE)
                self._keep(line, data[sent:])
        return behind

    def hang_up(self, line: Line, code: int = frames.NORMAL) -> None:
        """Say goodbye; what still comes in is read away, so that the other side hears it."""
        if line.leaving or line.fd not in self._open:
            return
        self.write(line, frames.closing(code))
        line.heard = time.monotonic() - self._patience + GOODBYE
        if self._open.get(line.fd) is line:  # writing may have been the end of it
            self._leaving[line] = None
        self._leave(line)

    def end(self, line: Line) -> None:
        """Close a connection."""
        if self._open.get(line.fd) is not line:
            return
        del self._open[line.fd]
        self._leaving.pop(line, None)
        self._epoll.unregister(line.fd)
        line.socket.close()
        self._leave(line)

    def read(self) -> None:
        """Read all lines, for ever."""
        while True:
            if self._more:
                time.sleep(0)
            else:
                self._native.wait_readable(self._epoll.fileno())
            waiting, self._more = self._more, {}
            turn = time.monotonic() + TURN
            for fd, event in [*((fd, MORE) for fd in waiting), *self._epoll.poll(0)]:
                if fd in self._open and (event == MORE or fd not in waiting):
                    self._guarded(self._doing(event), self._open[fd])
                if time.monotonic() > turn:
                    time.sleep(0)
                    turn = time.monotonic() + TURN

    def tend(self) -> None:
        """Look after the lines every second, for ever."""
        while True:
            time.sleep(1)
            self.look_after(time.monotonic())

    def look_after(self, now: float) -> None:
        """Ping those whose time it is, end those that have gone silent. `now` in seconds."""
        for line in list(self._open.values()):
            line.odd = 0
            if now - line.heard > self._patience:
                self.end(line)
            elif now - line.pinged > self._interval:
                line.pinged = now
                self.write(line, self._ping)

    def _doing(self, event: int) -> Callable[[Line], None]:
        """What an event on a line asks for."""
        if event == MORE:
            return self._take
        return self._go_on if event == WRITABLE else self._receive

    def _keep(self, line: Line, unsent: bytes) -> None:
        line.unsent = unsent
        if len(unsent) > MOST_UNSENT:
            self.end(line)

    def _go_on(self, line: Line) -> None:
        """The other side takes bytes again."""
        unsent, line.unsent = line.unsent, b""
        self._epoll.modify(line.fd, READABLE)
        self.write(line, unsent)

    def _receive(self, line: Line) -> None:
        """Take what has come in."""
        try:
            data = line.socket.recv(READ)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.end(line)
        elif not line.leaving:
            line.heard = time.monotonic()
            line.reader.feed(data)
            self._take(line)

    def _take(self, line: Line) -> None:
        """Take a few messages off a line; if there are more, they wait for the next turn."""
        for kind, payload in line.reader.messages(AT_A_TIME):
            if line.leaving:
                return
            if kind <= frames.BINARY:
                self._talk.said(line, kind, payload)
            elif kind == frames.CLOSE:
                self.hang_up(line)
            else:
                line.is_odd()
                if kind == frames.PING:
                    self.write(line, frames.frame(payload, frames.PONG))
        if not line.leaving and line.reader.has_more():
            self._more[line.fd] = line

    def _leave(self, line: Line) -> None:
        if not line.leaving:
            line.leaving = True
            self._talk.ended(line)

    def _guarded(self, do: Callable[[Line], None], line: Line) -> None:
        """Whatever happens on one line, the others go on."""
        try:
            do(line)
        except frames.BadFrame as bad:
            self.hang_up(line, bad.code)
        except Exception:
            log.exception("a connection is cut")
            self.hang_up(line, frames.PROTOCOL_ERROR)
