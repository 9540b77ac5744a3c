"""Files that are there whole, or as they were before: also after the power was cut.

What is new is written beside, had on the disk, and put in its place by a rename; then the folder is
had on the disk too, as the name is written there. It is its owner's alone from the first byte.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """An empty file to fill: it takes the place of `path` at the end, unless something is raised.

    Raises OSError.
    """
    beside = path.with_name(f"{path.name}.new")
    beside.unlink(missing_ok=True)
    os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield beside
        sync(beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync(path.parent)


def write_whole(path: Path, content: bytes) -> None:
    """Let `path` hold `content`, or what it held before. Raises OSError."""
    with replacing(path) as beside:
        beside.write_bytes(content)


def sync(path: Path) -> None:
    """Have what a file holds, or the names in a folder, on the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
