"""Rehearsals do not pile up, and nothing but a rehearsal of the same session is ever removed."""

from pathlib import Path

import pytest

from facilitator.journal import SqliteJournal
from facilitator.journal.opening import session_id
from facilitator.rehearsal.cleanup import BESIDE, KEPT, remove_older

SESSION = "riverton-retreat"
NEWEST = "rehearsal-20240309-090000.db"


def made(path: Path, session: str = session_id(SESSION, rehearsal=True)) -> Path:
    """A journal, with all that a server leaves beside it."""
    SqliteJournal.open(path, session).close()
    for ending in BESIDE:
        path.with_name(path.name + ending).touch()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """As many rehearsals as are kept, and two older ones: the oldest two of one second."""
    made(tmp_path / NEWEST)
    for hour in range(1, KEPT):
        made(tmp_path / f"rehearsal-20240308-{hour:02}0000.db")
    for name in ("rehearsal-20240307-090000.db", "rehearsal-20240307-090000-2.db"):
        made(tmp_path / name)
    return tmp_path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_newest_few_stay_and_older_ones_go_with_all_beside_them(folder):
    assert remove_older(folder / NEWEST, SESSION) == 2
    assert len(list(folder.glob("rehearsal-*.db"))) == KEPT
    assert not list(folder.glob("rehearsal-20240307*"))
    assert remove_older(folder / NEWEST, SESSION) == 0


def test_of_two_in_one_second_the_later_is_the_newer(folder):
    (folder / "rehearsal-20240308-010000.db").rename(folder / "dress rehearsal.db")
    remove_older(folder / NEWEST, SESSION)
    kept = {path.name for path in folder.glob("rehearsal-20240307*.db")}
    assert kept == {"rehearsal-20240307-090000-2.db"}
    assert (folder / "dress rehearsal.db").exists()


@pytest.mark.parametrize("session", [SESSION, session_id("elsewhere", rehearsal=True)])
def test_a_session_and_a_rehearsal_of_another_stay_whatever_their_name(folder, session):
    other = made(folder / "rehearsal-20240101-090000.db", session)
    before, beside = other.read_bytes(), sorted(folder.glob(f"{other.name}*"))
    assert remove_older(folder / NEWEST, SESSION) == 2
    assert (other.read_bytes(), sorted(folder.glob(f"{other.name}*"))) == (before, beside)


def test_what_is_no_journal_stays(folder):
    (folder / "rehearsal-20240101-090000.db").write_text("notes of the first rehearsal")
    (folder / "rehearsal-20240102-090000.db").mkdir()
    remove_older(folder / NEWEST, SESSION)
    assert {"rehearsal-20240101-090000.db", "rehearsal-20240102-090000.db"} <= names(folder)


def test_one_in_use_stays(folder):
    path = folder / "rehearsal-20240307-090000.db"
    running = SqliteJournal.open(path, session_id(SESSION, rehearsal=True))
    assert remove_older(folder / NEWEST, SESSION) == 1
    running.close()
    assert path.exists()
