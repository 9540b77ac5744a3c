"""What is done to the server: each strain ends by itself, and says what it was."""

import asyncio
import resource
import threading
from pathlib import Path
from random import Random

from hall import Hall

from .crowd import Crowd

PROGRAM = Path(__file__).with_name("stepped.py")
HOUR = 3600


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
    """All that can be done to `hall` and its `crowd`, by `dice`."""

    def __init__(self, hall: Served, crowd: Crowd, dice: Random) -> None:
        self.hall, self.crowd, self.dice = hall, crowd, dice
        self.count: dict[str, int] = {}
        self._off = 0.0

    async def any_of(self, *names: str) -> None:
        """One of these, and be done with it."""
        name = self.dice.choice(names)
        self.count[name] = self.count.get(name, 0) + 1
        await getattr(self, name)()

    async def kill(self) -> None:
        """As a power cut does it, and started again."""
        self.hall.process.kill()
        self.hall.process.wait()
        self.hall.reading.join()
        await asyncio.sleep(self.dice.random())
        self.hall.start()

    async def fill_the_disk(self) -> None:
        """For a while no file of the server's may grow beyond what its log has now."""
        log = self.hall.journal.with_name("session.db-wal")
        size = log.stat().st_size if log.exists() else 0
        _, most = resource.prlimit(self.hall.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.hall.process.pid, resource.RLIMIT_FSIZE, (size, most))
        await asyncio.sleep(1 + 2 * self.dice.random())
        if not self.hall.has_ended:
            resource.prlimit(self.hall.process.pid, resource.RLIMIT_FSIZE, (most, most))

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
