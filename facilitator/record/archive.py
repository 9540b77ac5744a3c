"""An export as one ZIP archive, which replaces nothing but an earlier one of the same session."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from facilitator.journal.whole_files import write_whole

from .errors import RecordError
from .folder import MANIFEST, manifest_in


def write_archive(file: Path, session: str, files: Mapping[str, bytes]) -> None:
    """Write all files into a folder of the archive that is named after the session.

    An archive that is there gives way once the new one is whole. Raises RecordError, OSError.
    """
    _refuse_what_is_not_ours(file, session)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(f"{session}/{name}", content)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, archive.getvalue())


def _refuse_what_is_not_ours(file: Path, session: str) -> None:
    """It has to hold an export of this session, and no file that none wrote."""
    if file.is_dir():
        raise RecordError(f"{file} is a folder. Name a file to write the archive into.")
    if not file.exists() or not file.stat().st_size:
        return
    if not _is_export_of(file, session):
        raise RecordError(
            f"{file} is there already, and is no archive that an export of session {session!r} "
            "wrote. Nothing was touched. Move it away first, or name another file."
        )


def _is_export_of(file: Path, session: str) -> bool:
    try:
        with zipfile.ZipFile(file) as packed:
            manifest = manifest_in(packed.read(f"{session}/{MANIFEST}"))
            found = set(packed.namelist())
    except (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError):
        return False
    if manifest is None or manifest.session != session:
        return False
    return found == {f"{session}/{name}" for name in manifest.files}
