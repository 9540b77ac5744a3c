"""A disk in the test's hands: it fails, hangs, and everything that goes to it can be noted."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Hall

SOURCE = Path(__file__).with_name("disk_shim.c")
PYTHON = (sys.executable, "-m", "facilitator")


class Disk:
    """What a hall's journal is on; made by the system's compiler, skipped where there is none."""

    def __init__(self, folder: Path) -> None:
        compiler = shutil.which("cc") or shutil.which("gcc")
        if compiler is None or sys.platform != "linux":
            pytest.skip("a disk is put under the server by a C compiler (cc) on Linux")
        self.notes = folder / "notes"
        self._shim, self._faults = folder / "disk.so", folder / "fault-"
        made = (compiler, "-shared", "-fPIC", "-O2", "-o", self._shim, SOURCE, "-ldl")
        subprocess.run(made, check=True)

    def under(self, journal: Path, program: tuple[str, ...] = PYTHON) -> tuple[str, ...]:
        """`program`, with this disk under its journal."""
        return (
            "env",
            f"LD_PRELOAD={self._shim}",
            f"DISK_FILE={journal}",
            f"DISK_LOG={self.notes}",
            f"DISK_FAULTS={self._faults}",
            *program,
        )

    def hangs(self) -> None:
        """From now on no sync returns."""
        Path(f"{self._faults}hang").touch()

    def fails(self) -> None:
        """From now on every sync fails."""
        Path(f"{self._faults}eio").touch()

    def is_mended(self) -> None:
        """From now on it does as it should."""
        for fault in ("hang", "eio"):
            Path(f"{self._faults}{fault}").unlink(missing_ok=True)


def served_on(disk: Disk, folder: Path) -> Iterator[Hall]:
    """For a fixture: a session on this disk, which is well again before it ends."""
    served = hall_on(disk, folder).open()
    yield served
    disk.is_mended()
    served.close()


def hall_on(disk: Disk, folder: Path, program: tuple[str, ...] = PYTHON) -> Hall:
    """A session on this disk, not opened yet."""
    hall = Hall(folder, CHECKOUT / "agenda.yaml")
    hall.program = disk.under(hall.journal, program)
    return hall
