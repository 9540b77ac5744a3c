"""A folder for as long as this process runs, and not for long after one that was killed.

Who ends by itself removes its own. Of one that did not, the lock is gone with it: the next that
begins finds that out, and clears up behind it.
"""

import atexit
import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

PREFIX = "facilitator-static-"
YOUNG_S = 60
"""Seconds in which somebody who has just made a folder may not have locked it yet."""


def passing_folder() -> Path:
    """An empty folder in the system's place for such, locked by this process until it ends."""
    for left_behind in _nobodys():
        shutil.rmtree(left_behind, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    fcntl.flock(os.open(folder, os.O_RDONLY), fcntl.LOCK_EX)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _nobodys() -> Iterator[Path]:
    """Folders of ours that no process holds any more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):  # another one's, or gone by now
            if time.time() - folder.stat().st_mtime > YOUNG_S and _is_free(folder):
                yield folder


def _is_free(folder: Path) -> bool:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True
