"""The machine: which core serves and which one loads it, what it is, what processes cost it."""

import gc
import os
import platform
import resource
import subprocess
import time
from importlib.metadata import version
from pathlib import Path

CORES = sorted(os.sched_getaffinity(0))
LOAD_CORE, SERVER_CORE = CORES[0], CORES[-1]
TICKS = os.sysconf("SC_CLK_TCK")
DESCRIPTORS = 20_000
"""Open connections the load may have, if the system lets it."""

DISTRIBUTIONS = (
    "facilitator",
    "flask",
    "flask-socketio",
    "python-socketio",
    "python-engineio",
    "eventlet",
    "greenlet",
    "msgspec",
    "uvloop",
)


def take_the_load_core() -> None:
    """From now on this process keeps to its core, and may open thousands of connections."""
    os.sched_setaffinity(0, {LOAD_CORE})
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, DESCRIPTORS)
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))


def settle() -> None:
    """What is there stays: the collector need not look at thousands of phones mid-round."""
    gc.collect()
    gc.freeze()


def cpu_seconds(pid: int) -> float:
    """What a process has used, all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident_bytes(pid: int) -> int:
    """What a process holds in memory."""
    line = next(
        line
        for line in Path(f"/proc/{pid}/status").read_text().splitlines()
        if line.startswith("VmRSS:")
    )
    return int(line.split()[1]) * 1024


class Busy:
    """How much of a core the load, and the server it is put on, used since `start`."""

    def __init__(self, server: int) -> None:
        self._server = server
        self.start()

    def start(self) -> None:
        """Count from here."""
        self._at = time.perf_counter()
        self._load_at, self._server_at = time.process_time(), cpu_seconds(self._server)

    def shares(self) -> tuple[float, float]:
        """Load and server, 1.0 being a whole core."""
        passed = time.perf_counter() - self._at
        load = time.process_time() - self._load_at
        return load / passed, (cpu_seconds(self._server) - self._server_at) / passed


class Others:
    """What else the machine did on these cores: figures taken in a crowd are worth less."""

    def __init__(self) -> None:
        self._began, self._busy, self._ours = time.perf_counter(), _busy_seconds(), _our_seconds()

    def share(self) -> float:
        """Of all cores, since this was made; servers count as ours once they have ended."""
        passed = (time.perf_counter() - self._began) * len(CORES)
        theirs = _busy_seconds() - self._busy - (_our_seconds() - self._ours)
        return max(0.0, theirs / passed)


def _busy_seconds() -> float:
    """What the cores have worked since the machine was started, interrupts and all."""
    names = {f"cpu{core}" for core in CORES}
    lines = [line.split() for line in Path("/proc/stat").read_text().splitlines()]
    worked = [line[1:4] + line[6:9] for line in lines if line[0] in names]
    return sum(int(ticks) for line in worked for ticks in line) / TICKS


def _our_seconds() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def description(journals: Path) -> dict[str, str]:
    """The machine and the versions, for whoever reads the figures."""
    return {
        "processor": f"{_processor()}, {len(CORES)} cores; server on core {SERVER_CORE}, "
        f"load on core {LOAD_CORE}",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "journals on": _file_system(journals),
        "system": f"{_distribution()}, Linux {platform.release()}",
        "Python": platform.python_version(),
        "Node.js": _said("node", "--version").removeprefix("v"),
        **{name: version(name) for name in DISTRIBUTIONS},
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _distribution() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")


def _file_system(folder: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    kind, synced = _said("findmnt", "-n", "-o", "FSTYPE", "-T", str(folder)), _sync_cost(folder)
    return f"{kind}, {synced * 1e6:,.0f} µs for a write and fdatasync of 4 kB"


def _sync_cost(folder: Path, times: int = 50) -> float:
    """Seconds for one durable write, the median of `times`: the floor under every commit."""
    probe = folder / "probe"
    taken = []
    with probe.open("wb", buffering=0) as file:
        for _ in range(times):
            began = time.perf_counter()
            file.write(b"." * 4096)
            os.fdatasync(file.fileno())
            taken.append(time.perf_counter() - began)
    probe.unlink()
    return sorted(taken)[times // 2]


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
