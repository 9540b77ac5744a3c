"""A folder is there whole or not at all, and replaces nothing but its own kind."""

import errno
import os
from pathlib import Path

import msgspec
import pytest

from facilitator.record.errors import RecordError
from facilitator.record.folder import EXPORT, MANIFEST, write_folder


def label(session: str = "small-town", *names: str) -> bytes:
    files = dict.fromkeys([MANIFEST, "a.csv", *names])
    return msgspec.json.encode({"export": EXPORT, "session": session, "files": files})


def write(folder: Path, content: bytes = b"one", session: str = "small-town") -> list[Path]:
    return write_folder(folder, session, {MANIFEST: label(session), "a.csv": content})


def listing(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "place" / "export"


def test_a_folder_is_made_with_those_above_it(folder):
    assert write(folder) == [folder / MANIFEST, folder / "a.csv"]
    assert listing(folder)["a.csv"] == b"one"


def test_an_empty_folder_is_filled(folder):
    folder.mkdir(parents=True)
    write(folder)
    assert listing(folder)["a.csv"] == b"one"


def test_an_export_of_the_same_session_gives_way(folder):
    write(folder, b"one")
    (folder / ".DS_Store").write_bytes(b"left by the system")
    write(folder, b"two")
    assert listing(folder) == {MANIFEST: label(), "a.csv": b"two"}
    assert list(folder.parent.iterdir()) == [folder]


def test_an_export_of_another_session_is_refused(folder):
    write(folder, session="big-city")
    with pytest.raises(RecordError, match="export of session 'big-city', not of 'small-town'"):
        write(folder)
    assert msgspec.json.decode(listing(folder)[MANIFEST])["session"] == "big-city"


@pytest.mark.parametrize(
    "content", [b'{"export":"something else","session":"x","files":{}}', b"\xff", b"[]"]
)
def test_a_folder_of_somebody_elses_is_refused(folder, content):
    folder.mkdir(parents=True)
    (folder / MANIFEST).write_bytes(content)
    with pytest.raises(RecordError, match="holds something else than an export"):
        write(folder)
    assert listing(folder) == {MANIFEST: content}


def test_a_folder_without_a_label_is_refused(folder):
    folder.mkdir(parents=True)
    (folder / "thesis.odt").write_bytes(b"years of work")
    with pytest.raises(RecordError, match="holds something else than an export"):
        write(folder)
    assert listing(folder) == {"thesis.odt": b"years of work"}


def test_what_a_clerk_put_beside_the_files_is_not_thrown_away(folder):
    write(folder)
    (folder / "minutes.docx").write_bytes(b"approved")
    with pytest.raises(RecordError, match=r"files that no export wrote: minutes\.docx"):
        write(folder, b"two")
    assert listing(folder)["minutes.docx"] == b"approved"
    assert listing(folder)["a.csv"] == b"one"


def test_a_file_in_the_folders_place_is_refused(folder):
    folder.parent.mkdir()
    folder.write_bytes(b"a file")
    with pytest.raises(RecordError, match="is a file"):
        write(folder)


def test_a_disk_that_is_full_leaves_no_half_folder(folder, monkeypatch):
    write(folder, b"one")
    honest = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if path.name == "a.csv":
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return honest(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        write(folder, b"two")
    assert listing(folder)["a.csv"] == b"one"
    assert list(folder.parent.iterdir()) == [folder]


def test_a_new_folder_that_cannot_take_its_place_gives_it_back(folder, monkeypatch):
    write(folder, b"one")
    honest = Path.rename
    moves = []

    def stubborn(path: Path, target: Path) -> Path:
        moves.append(path.name)
        if len(moves) == 3:
            raise OSError(errno.EACCES, "Permission denied", str(target))
        return honest(path, target)

    monkeypatch.setattr(Path, "rename", stubborn)
    with pytest.raises(OSError, match="Permission denied"):
        write(folder, b"two")
    assert moves == ["new", "export", "new", "old"]
    assert listing(folder)["a.csv"] == b"one"


def test_an_export_is_on_the_disk_with_every_name_in_it(folder, monkeypatch):
    synced, sync = set(), os.fsync

    def watched(descriptor: int) -> None:
        synced.add(os.fstat(descriptor).st_ino)
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    write(folder)
    assert {one.stat().st_ino for one in (*folder.iterdir(), folder, folder.parent)} <= synced


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_what_is_written_is_its_owners_alone_whatever_the_umask(folder, umask):
    before = os.umask(umask)
    try:
        write(folder)
        write(folder)
    finally:
        os.umask(before)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
