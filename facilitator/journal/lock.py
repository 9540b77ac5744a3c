"""One writer per journal file: a lock the operating system lets go of, even after kill -9."""

import fcntl
import os
from pathlib import Path

from .errors import JournalInUse


class FileLock:
    """Holds `<path>.lock` until released or until the process ends, however it ends.

    The lock file itself stays: removing it would let two processes lock two different files of
    the same name. Raises JournalInUse when somebody else holds it, OSError when it cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(f"{path}.lock", os.O_RDONLY | os.O_CREAT, 0o644)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._descriptor)
            if isinstance(error, BlockingIOError):
                raise JournalInUse(str(path)) from error
            raise

    def release(self) -> None:
        """Let others in."""
        os.close(self._descriptor)
