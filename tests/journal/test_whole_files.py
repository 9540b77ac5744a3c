"""What is written takes its place whole, and is on the disk before anybody is told so."""

import os
import stat
from pathlib import Path

import pytest

from facilitator.journal import schema
from facilitator.journal.whole_files import replacing, write_whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "kept"
    path.write_bytes(b"before")
    return path


def test_the_content_is_on_the_disk_before_the_name_and_the_name_at_the_end(path, monkeypatch):
    found, sync = [], os.fsync

    def watched(descriptor: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        found.append(("folder" if is_folder else "file", path.read_bytes()))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    write_whole(path, b"after")
    assert found == [("file", b"before"), ("folder", b"after")]


def test_what_fails_leaves_what_was_and_nothing_beside_it(path):
    with pytest.raises(RuntimeError), replacing(path) as beside:
        beside.write_bytes(b"half")
        raise RuntimeError
    assert path.read_bytes() == b"before"
    assert list(path.parent.iterdir()) == [path]


def test_what_somebody_left_beside_it_is_not_written_to(path):
    path.with_name("kept.new").write_bytes(b"left, and longer than what comes")
    path.with_name("kept.new").chmod(0o644)
    write_whole(path, b"after")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"after", 0o600)


def test_a_log_of_another_database_is_not_read_into_a_new_one(path):
    for suffix in ("-wal", "-shm", "-journal"):
        path.with_name(f"kept.new{suffix}").write_bytes(b"another's")
    with schema.replacing_database(path) as beside:
        assert list(path.parent.glob("kept.new*")) == [beside]
