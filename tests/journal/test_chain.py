"""The chain as anyone can recompute it, with nothing of ours."""

import json
import secrets
import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest
from journal_support import SESSION, dots

from facilitator.journal import MemoryJournal, Record, SqliteJournal, schema

STEP = Record(5, "clock", None, "BlockAdvanced", 1, b'{"to":"mapping"}')
GENESIS = "33e7f761200218aa02d2d4ded94d24da6270083fee2b95c233a09e5e6ff72117"
FIRST_LINK = {
    1: "dc8cda3fade1f0dcc2fa01253def4f2b9b026087af896abd83bd7722d8fa6334",
    2: "bd810bf1aadd77064f8a1c5af8330eca77ddf105f7544ac4c32fd476543c6015",
}


@pytest.mark.parametrize(("journal_format", "link"), FIRST_LINK.items())
def test_the_first_links_have_these_values(monkeypatch, journal_format, link):
    """Made with coreutils' sha256sum; journals already on disk must verify ever after."""
    monkeypatch.setattr(secrets, "token_hex", lambda length: "5a" * length)
    journal = MemoryJournal("s-1", journal_format)
    assert journal.head() == (0, GENESIS)
    journal.append([STEP])
    assert journal.head() == (1, link)


@pytest.mark.parametrize("journal_format", [1, 2])
def test_a_few_lines_of_plain_python_recompute_it_from_the_file(tmp_path, journal_format):
    path = tmp_path / "session.db"
    schema.create(path, SESSION, journal_format)
    journal = SqliteJournal.open(path, SESSION)
    journal.append([dots(1), dots(2, body='{"note":"¿Cuándo? 🏔"}'.encode())])
    journal.append([Record(0, 'a "quoted"\n\x00\x7f\u2028 name', None, "é", 7, b"[]")])
    journal.close()

    with closing(sqlite3.connect(path)) as connection:
        (session,) = connection.execute("SELECT id FROM session").fetchone()
        rows = connection.execute("SELECT * FROM events ORDER BY position").fetchall()
    chain = sha256(b"facilitator journal\n" + session.encode()).hexdigest()
    for *head, body, stored, salt in rows if journal_format == 2 else [(*row, "") for row in rows]:
        line = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
        sealed = f"{line}\n{body}"
        if salt:
            sealed = sha256(f"{salt}\n{sealed}".encode()).hexdigest()
        chain = sha256(f"{chain}\n{sealed}".encode()).hexdigest()
        assert stored == chain
    assert len(rows) == 3
