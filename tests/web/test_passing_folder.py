"""What a killed server leaves in the system's folder is cleared up by the next one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from facilitator.web import passing_folder

HOLD = """
import sys, time
from facilitator.web.passing_folder import passing_folder
print(passing_folder(), flush=True)
time.sleep(600)
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(passing_folder, "YOUNG_S", -1)


def held_by_another() -> tuple["subprocess.Popen[str]", Path]:
    other = subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE, text=True)
    assert other.stdout
    with other.stdout as said:
        return other, Path(said.readline().strip())


def test_the_folder_of_a_killed_server_is_removed_by_the_next_and_that_of_a_running_one_stays() -> (
    None
):
    running, kept = held_by_another()
    killed, left_behind = held_by_another()
    killed.kill()
    killed.wait()
    try:
        mine = passing_folder.passing_folder()
        assert kept.is_dir() and mine.is_dir()
        assert not left_behind.exists()
    finally:
        running.terminate()
        running.wait()


def test_a_folder_that_is_not_ours_stays(tmp_path: Path) -> None:
    (tmp_path / "facilitator-notes").mkdir()
    passing_folder.passing_folder()
    assert (tmp_path / "facilitator-notes").is_dir()


def test_one_that_was_made_just_now_stays_though_nobody_has_locked_it_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passing_folder, "YOUNG_S", 60)
    young = tmp_path / f"{passing_folder.PREFIX}young"
    young.mkdir()
    passing_folder.passing_folder()
    assert young.is_dir()
    os.utime(young, (0, 0))
    passing_folder.passing_folder()
    assert not young.exists()
