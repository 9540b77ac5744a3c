"""A folder that is there whole or not at all, and that replaces nothing but its own kind.

There are ballots by name in it and comments that were declined: whatever the umask, it is its
owner's alone, until that one decides otherwise.
"""

import errno
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.journal.whole_files import sync

from .errors import RecordError

MANIFEST = "session.json"
EXPORT = "facilitator session export"
_OF_THE_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


class ExportManifest(Struct):
    """What tells an export from any other folder: the beginning of its session.json."""

    export: str
    session: str
    files: dict[str, int | None]


def write_folder(folder: Path, session: str, files: Mapping[str, bytes]) -> list[Path]:
    """Write all files, or leave everything as it was. Raises RecordError, OSError.

    They are written beside the folder and moved into its place; an earlier export of the same
    session gives way, anything else is refused. A folder that holds something cannot be replaced by
    one rename, as a file is (`journal/whole_files.py`).
    """
    target = folder.resolve()
    _refuse_what_is_not_ours(target, session)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        made = beside / "new"
        made.mkdir(0o700)
        for name, content in files.items():
            (made / name).touch(0o600)
            (made / name).write_bytes(content)
            sync(made / name)
        sync(made)
        _take_its_place(made, target, beside / "old")
        sync(target.parent)
    finally:
        shutil.rmtree(beside)
    return [folder / name for name in files]


def _refuse_what_is_not_ours(target: Path, session: str) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise RecordError(f"{target} is a file. Name a folder to write the export into.")
    found = {path.name for path in target.iterdir()}
    if not found:
        return
    manifest = _manifest_of(target)
    if manifest is None:
        raise RecordError(
            f"{target} holds something else than an export. Name another folder, or an empty one."
        )
    if manifest.session != session:
        raise RecordError(
            f"{target} holds the export of session {manifest.session!r}, not of {session!r}. "
            "Name another folder."
        )
    strange = sorted(found - manifest.files.keys() - _OF_THE_SYSTEM)
    if strange:
        raise RecordError(
            f"{target} holds files that no export wrote: {', '.join(strange)}. "
            "Move them away first, or name another folder."
        )


def _manifest_of(target: Path) -> ExportManifest | None:
    try:
        return manifest_in((target / MANIFEST).read_bytes())
    except FileNotFoundError:
        return None


def manifest_in(content: bytes) -> ExportManifest | None:
    """What a session.json says of its export; None where it is not one of ours."""
    try:
        manifest = msgspec.json.decode(content, type=ExportManifest)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return manifest if manifest.export == EXPORT else None


def _take_its_place(made: Path, target: Path, aside: Path) -> None:
    """Two renames where there was an export; if the second fails, the first is taken back."""
    try:
        made.rename(target)
        return
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
            raise
    target.rename(aside)
    try:
        made.rename(target)
    except OSError:
        aside.rename(target)
        raise
