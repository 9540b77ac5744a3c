"""The chain as anyone can recompute it, with nothing of ours."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256

from journal_support import SESSION, dots

from facilitator.journal import MemoryJournal, Record, SqliteJournal


def test_the_first_links_have_these_values():
    """Made with coreutils' sha256sum; journals already on disk must verify ever after."""
    journal = MemoryJournal("s-1")
    zero = "33e7f761200218aa02d2d4ded94d24da6270083fee2b95c233a09e5e6ff72117"
    assert journal.head() == (0, zero)
    journal.append([Record(5, "clock", None, "BlockAdvanced", 1, b'{"to":"mapping"}')])
    one = "dc8cda3fade1f0dcc2fa01253def4f2b9b026087af896abd83bd7722d8fa6334"
    assert journal.head() == (1, one)


def test_a_few_lines_of_plain_python_recompute_it_from_the_file(tmp_path):
    path = tmp_path / "session.db"
    journal = SqliteJournal.open(path, SESSION)
    journal.append([dots(1), dots(2, body='{"note":"¿Cuándo? 🏔"}'.encode())])
    journal.append([Record(0, 'a "quoted"\n\x00\x7f\u2028 name', None, "é", 7, b"[]")])
    journal.close()

    with closing(sqlite3.connect(path)) as connection:
        (session,) = connection.execute("SELECT id FROM session").fetchone()
        rows = connection.execute("SELECT * FROM events ORDER BY position").fetchall()
    chain = sha256(b"facilitator journal\n" + session.encode()).hexdigest()
    for *head, body, stored in rows:
        line = json.dumps(head, ensure_ascii=False, separators=(",", ":"))
        chain = sha256(f"{chain}\n{line}\n{body}".encode()).hexdigest()
        assert stored == chain
    assert len(rows) == 3
