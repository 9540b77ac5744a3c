"""A journal of before: `format-1.sql` is a small town's first day as format 1 was written.

It is kept as text and never made anew. What was in such a journal is read, checked and continued
ever after, in the format that it has.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from story import RULES, district_2, facilitator
from town import Town

from facilitator.core.agenda import GoBack
from facilitator.journal import SqliteReader
from facilitator.journal.backup import back_up
from facilitator.record.export import export_session
from facilitator.record.verification import verify_session

HEAD = (57, "cce79c7cf4b74e848e69fb71164af78c65fc03aa198c7f8ac925be61ce15d84a")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "session.db"
    with closing(sqlite3.connect(made)) as database:
        database.executescript(Path(__file__).with_name("format-1.sql").read_text())
    return made


def told(path: Path) -> str:
    return "\n".join(verify_session(path, RULES, [HEAD]))


def test_a_journal_of_format_1_is_whole_up_to_the_head_that_was_noted_then(path):
    assert "Ballots:  3 with 9 dots, all within their limits" in told(path)
    assert f"Noted:    57:{HEAD[1][:12]}… is in it" in told(path)


def test_it_is_continued_in_its_own_format(path):
    with closing(Town(path.parent)) as town:
        town.seat(district_2)
        town.do(facilitator, GoBack("voices"))
        head = town.journal.head()
    assert f"{head[0]}:{head[1]}" in told(path)
    with closing(SqliteReader.peek(path)) as reader:
        assert (reader.format, {entry.salt for entry in reader.read()}) == (1, {None})


def test_it_is_copied_in_its_own_format_and_exported(path, tmp_path):
    copy = tmp_path / "copy.db"
    assert back_up(path, copy) == HEAD
    with closing(SqliteReader.peek(copy)) as reader:
        assert reader.format == 1
    assert export_session(copy, tmp_path / "export", RULES, 0)
