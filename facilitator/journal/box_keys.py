"""The keys by which a box tells its people apart: each made at random, kept apart, destroyed.

A pseudonym is HMAC-SHA256(key, person): the same person has the same one in a box, another in each
other box, and without the key nobody can say or try out whose it is. A key lies in a file of its
own beside the journal, so that no copy of the journal takes it along, and is its owner's alone.
"""

import glob
import hmac
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Protocol

from .whole_files import sync

_KEY_BYTES: Final = 32


class BoxKeys(Protocol):
    """Where the keys of boxes are."""

    def names(self) -> set[str]:
        """The boxes that have a key."""
        ...

    def key(self, box: str) -> bytes:
        """The key of a box, made now where it had none; durable on return. Raises OSError."""
        ...

    def destroy(self, box: str) -> None:
        """Destroy a key; nothing where there is none. Raises OSError."""
        ...


class MemoryKeys:
    """Keys that last as long as the process."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}

    def names(self) -> set[str]:
        """The boxes that have a key."""
        return set(self._keys)

    def key(self, box: str) -> bytes:
        """The key of a box, made now where it had none."""
        return self._keys.setdefault(box, secrets.token_bytes(_KEY_BYTES))

    def destroy(self, box: str) -> None:
        """Destroy a key; nothing where there is none."""
        self._keys.pop(box, None)


class FileKeys:
    """One file a box, `<journal>.box-<id>`; ids have letters, digits, hyphens and underscores."""

    def __init__(self, journal: Path) -> None:
        self._folder, self._prefix = journal.parent, f"{journal.name}.box-"
        self._loaded: dict[str, bytes] = {}

    def names(self) -> set[str]:
        """The boxes that have a key."""
        found = self._folder.glob(f"{glob.escape(self._prefix)}*")
        return {one.name.removeprefix(self._prefix) for one in found}

    def key(self, box: str) -> bytes:
        """The key of a box, made now where it had none; durable on return. Raises OSError."""
        if box not in self._loaded:
            path = self._path(box)
            self._loaded[box] = path.read_bytes() if path.exists() else _make(path)
        return self._loaded[box]

    def destroy(self, box: str) -> None:
        """Overwrite a key and remove its file; nothing where there is none. Raises OSError."""
        self._loaded.pop(box, None)
        path = self._path(box)
        if not path.exists():
            return
        with path.open("r+b") as file:
            file.write(bytes(_KEY_BYTES))
        sync(path)
        path.unlink()
        sync(self._folder)

    def _path(self, box: str) -> Path:
        return self._folder / f"{self._prefix}{box}"


def pseudonym(key: bytes, person: str) -> str:
    """What a box calls somebody: 64 lower-case hex digits."""
    return hmac.digest(key, person.encode(), "sha256").hex()


def by_pseudonym(key: bytes, people: Iterable[str]) -> dict[str, str]:
    """The way back, for these people: pseudonym to person."""
    return {pseudonym(key, person): person for person in people}


def _make(path: Path) -> bytes:
    """A new key, on the disk; what could not be written whole is not left there."""
    made = secrets.token_bytes(_KEY_BYTES)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(made)
            file.flush()
            os.fsync(file.fileno())
        sync(path.parent)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return made
