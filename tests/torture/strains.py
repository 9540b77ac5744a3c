"""What is done to the server: each strain ends by itself, and says what it was."""

import asyncio
import signal
import socket
import struct
import threading
from pathlib import Path
from random import Random

from hall import Hall

from .crowd import Crowd
from .disks import Fill
from .passers import Passers

HOUR = 3600
PATIENCE = 30.0
"""Seconds for the server to end when it is told to."""
RESETS = 100
ABORT = struct.pack("ii", 1, 0)
PAGE = b"GET /stage HTTP/1.1\r\nHost: x\r\n\r\n"

ANYTIME = (
    *("fill_the_disk", "cut_lines", "step_the_clock", "freeze", "reset_requests"),
    *("flood_of_guests", "flood_of_comments"),
)
"""Strains that one and the same process goes through."""
ENDING = ("kill", "end")
"""Those after which there is another."""


class Served(Hall):
    """A hall that is read while it runs, so that its log never holds it up."""

    def start(self) -> None:
        """Serve, and go on reading."""
        self.open()
        self.reading = threading.Thread(target=self._read, daemon=True)
        self.reading.start()

    def _read(self) -> None:
        with self.process.stdout as said:
            for line in said:
                self.said += line

    said = ""
    """All that was said after the start, by every process."""

    def close(self) -> None:
        """End it, if it has not ended."""
        self.process.kill()
        self.process.wait()
        self.reading.join()

    @property
    def has_ended(self) -> bool:
        """Whether the process is gone."""
        return self.process.poll() is not None

    def costs(self) -> tuple[int, int]:
        """Resident memory in kB, and open descriptors."""
        here = Path(f"/proc/{self.process.pid}")
        [memory] = [
            line.split()[1]
            for line in (here / "status").read_text().splitlines()
            if "VmRSS" in line
        ]
        return int(memory), len(list((here / "fd").iterdir()))


class Strains:
    """All that can be done to `hall` and its `crowd`, by `dice`.

    `fill` is how a disk is filled, `moment` the least time (s) that something lasts.
    """

    def __init__(self, hall: Served, crowd: Crowd, dice: Random, fill: Fill, moment: float) -> None:
        self.hall, self.crowd, self.dice, self.fill = hall, crowd, dice, fill
        self.moment = moment
        self.passers = Passers(crowd, hall.port)
        self.count: dict[str, int] = {}
        self.ends: list[int] = []
        """Exit statuses of those that were told to end."""
        self._off = 0.0

    async def a_while(self) -> None:
        """A moment, or up to three times that."""
        await asyncio.sleep(self.moment * (1 + 2 * self.dice.random()))

    def shuffled(self, *names: str) -> list[str]:
        """Each of these once, in any order."""
        return self.dice.sample(names, len(names))

    async def do(self, name: str) -> None:
        """One of them, and be done with it."""
        self.count[name] = self.count.get(name, 0) + 1
        await getattr(self, name)()

    async def kill(self) -> None:
        """As a power cut does it, and started again."""
        self.hall.process.kill()
        await self._start_again()

    async def end(self) -> None:
        """As a service manager does it, in the middle of everything, and started again."""
        self.hall.process.send_signal(signal.SIGTERM)
        self.ends.append(await asyncio.to_thread(self.hall.process.wait, PATIENCE))
        await self._start_again()

    async def freeze(self) -> None:
        """The process stands still for a while, as in a laptop whose lid is closed."""
        self.hall.process.send_signal(signal.SIGSTOP)
        await self.a_while()
        self.hall.process.send_signal(signal.SIGCONT)

    async def reset_requests(self) -> None:
        """Who asks for a page is gone before it comes, a hundred times."""
        await asyncio.to_thread(self._reset)

    async def flood_of_guests(self) -> None:
        """More new guests than are noticed; see `passers`."""
        await self.passers.guests()

    async def flood_of_comments(self) -> None:
        """More comments from new devices than are taken in a minute."""
        await self.passers.comments()

    async def fill_the_disk(self) -> None:
        """For a while there is no room for anything more."""
        with self.fill(self.hall):
            await self.a_while()

    async def cut_lines(self) -> None:
        """Up to half of all lines are gone."""
        share = self.dice.random() / 2
        for hand in self.crowd.hands:
            if hand.dice.random() < share:
                hand.cut()

    async def step_the_clock(self) -> None:
        """Set it by up to an hour, either way, or right again."""
        self._off = self.dice.choice([0.0, self.dice.uniform(-HOUR, HOUR)])
        self.hall.journal.with_name("clock").write_text(str(self._off))

    def stand_up(self) -> None:
        """Start the server where it ended by itself, as a service manager does."""
        if self.hall.has_ended:
            self.count["ended by itself"] = self.count.get("ended by itself", 0) + 1
            self.hall.start()

    async def _start_again(self) -> None:
        self.hall.process.wait()
        self.hall.reading.join()
        await asyncio.sleep(self.dice.random())
        self.hall.start()

    def _reset(self) -> None:
        for _ in range(RESETS):
            with socket.create_connection(("127.0.0.1", self.hall.port), PATIENCE) as line:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
                line.sendall(PAGE)
