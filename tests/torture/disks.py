"""How a disk is filled: to its last byte where it is small and the run's own, else by a limit."""

import errno
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from hall import Hall

ROOM = 256
"""Megabytes of a disk of its own: several times a long run's journal."""
INSIDE = "FACILITATOR_TORTURE_INSIDE"
ALONE = ("unshare", "--user", "--map-root-user", "--mount")
"""Who is root here, and mounts, is it for this run only; what was mounted goes with it."""

Fill = Callable[[Hall], AbstractContextManager[None]]


def go_where_disks_are_mounted() -> None:
    """Begin this program again where it may mount, if the machine lets it; else return."""
    if INSIDE in os.environ or not shutil.which(ALONE[0]):
        return
    if _works([*ALONE, "true"]):
        again = [*ALONE, sys.executable, "-m", "torture", *sys.argv[1:]]
        os.execvpe(again[0], again, os.environ | {INSIDE: "yes"})


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """One that is mounted there meanwhile; False where that is not allowed."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}m", "torture", str(folder)]
    is_mounted = INSIDE in os.environ and _works(mount)
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def filled(hall: Hall) -> Iterator[None]:
    """Not a byte is left on the journal's own disk."""
    ballast = hall.journal.with_name("ballast")
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            _until_full(lambda some=bytes(size): file.write(some))
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def limited(hall: Hall) -> Iterator[None]:
    """No file of the server's may grow beyond what its log has now."""
    log = hall.journal.with_name("session.db-wal")
    size = log.stat().st_size if log.exists() else 0
    _, most = resource.prlimit(hall.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(hall.process.pid, resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        with suppress(ProcessLookupError):
            resource.prlimit(hall.process.pid, resource.RLIMIT_FSIZE, (most, most))


def _works(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _until_full(write: Callable[[], int]) -> None:
    try:
        while write():
            pass
    except OSError as full:
        if full.errno != errno.ENOSPC:
            raise
