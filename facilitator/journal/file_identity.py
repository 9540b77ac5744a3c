"""Whether a file is where it was opened: one that was moved would be written to unseen."""

from pathlib import Path

Identity = tuple[int, int]


class FileIdentity:
    """The files of an open journal. Raises OSError where one is not there."""

    def __init__(self, journal: Path) -> None:
        self._files = {path: _identity(path) for path in (journal, _log(journal))}

    def problem(self) -> str | None:
        """What is not where it was, in words; None where everything is."""
        for path, identity in self._files.items():
            try:
                found = _identity(path)
            except FileNotFoundError:
                return f"{path.name} was moved away or deleted while it was served; put it back"
            if found != identity:
                return f"another file was put in the place of {path.name} while it was served"
        return None


def _log(journal: Path) -> Path:
    return journal.with_name(f"{journal.name}-wal")


def _identity(path: Path) -> Identity:
    found = path.stat()
    return found.st_dev, found.st_ino
