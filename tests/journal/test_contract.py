"""What every journal promises, asked of every journal there is."""

import json
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from journal_support import SESSION, dots, many

from facilitator.journal import (
    Journal,
    JournalDamaged,
    MemoryJournal,
    Record,
    RecordRefused,
    SqliteJournal,
    schema,
    verify,
)

KINDS = [(place, number) for place in ("memory", "sqlite") for number in (1, 2)]


def named(kind: tuple[str, int]) -> str:
    return f"{kind[0]}-{kind[1]}"


def begin(kind: tuple[str, int], path: Path, session_id: str = SESSION) -> Journal:
    place, journal_format = kind
    if place == "memory":
        return MemoryJournal(session_id, journal_format)
    schema.create(path, session_id, journal_format)
    return SqliteJournal.open(path, session_id)


@pytest.fixture(params=KINDS, ids=named)
def new(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], Journal]]:
    opened: list[Journal] = []

    def open_one(session_id: str) -> Journal:
        opened.append(begin(request.param, tmp_path / f"{len(opened)}.db", session_id))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@pytest.fixture
def journal(new: Callable[[str], Journal]) -> Journal:
    return new(SESSION)


@pytest.fixture(params=KINDS, ids=named, scope="module")
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """One journal for all examples of a property: they append to each other's work."""
    one = begin(request.param, tmp_path_factory.mktemp("shared") / "session.db")
    yield one
    one.close()


def test_a_new_journal_is_empty_and_knows_its_session(journal):
    assert journal.session_id == SESSION
    assert list(journal.read()) == []
    assert journal.head()[0] == 0
    assert verify(journal) == journal.head()


def test_records_come_back_in_order_with_positions_from_one(journal):
    assert journal.append(many(1, 3)) == 3
    assert journal.append(many(4, 5)) == 5
    entries = list(journal.read())
    assert [entry.position for entry in entries] == [1, 2, 3, 4, 5]
    assert [entry.record for entry in entries] == many(1, 5)


def test_the_head_is_the_last_entry(journal):
    journal.append(many(1, 3))
    *_, last = journal.read()
    assert journal.head() == (last.position, last.chain) == verify(journal)


def test_reading_after_a_position_yields_only_what_follows(journal):
    journal.append(many(1, 5))
    assert [entry.record for entry in journal.read(after=3)] == many(4, 5)
    assert list(journal.read(after=5)) == []
    assert list(journal.read(after=99)) == []


def test_more_than_a_page_comes_back_whole(journal):
    journal.append(many(1, 2500))
    assert [entry.record for entry in journal.read()] == many(1, 2500)
    assert [entry.record for entry in journal.read(after=1000)] == many(1001, 2500)


def test_appending_nothing_changes_nothing(journal):
    journal.append(many(1, 2))
    before = journal.head()
    assert journal.append([]) == 2
    assert journal.head() == before


def test_one_may_append_while_somebody_reads(journal):
    journal.append(many(1, 2))
    reading = journal.read()
    next(reading)
    assert journal.append(many(3, 3)) == 3
    assert [entry.record for entry in journal.read()] == many(1, 3)
    assert next(reading).record == dots(2)


def test_an_event_that_no_client_asked_for_has_no_command(journal):
    tick = Record(0, "clock", None, "BlockWarned", 1, b"{}")
    journal.append([tick, Record(0, "clock", "", "BlockWarned", 1, b"{}")])
    first, second = journal.read()
    assert (first.record.command, second.record.command) == (None, "")
    assert first.record == tick


@pytest.fixture
def alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every row has the same salt."""
    monkeypatch.setattr(secrets, "token_hex", lambda length: "5a" * length)


def test_the_same_records_in_another_session_have_another_chain(new, alike):
    here, there, again = new("day-1"), new("day-2"), new("day-1")
    for journal in (here, there, again):
        journal.append(many(1, 2))
    assert here.head() == again.head() != there.head()


@pytest.mark.parametrize("journal_format", [1, 2])
def test_the_chain_is_the_same_in_every_backend(tmp_path, alike, journal_format):
    on_disk = begin(("sqlite", journal_format), tmp_path / "session.db")
    in_memory = begin(("memory", journal_format), tmp_path)
    on_disk.append(many(1, 20))
    in_memory.append(many(1, 20))
    assert on_disk.head() == in_memory.head()
    on_disk.close()


def test_a_receipt_is_found_again(journal):
    heads = [journal.head()]
    for number in range(1, 4):
        journal.append([dots(number)])
        heads.append(journal.head())
    assert verify(journal, reversed(heads)) == heads[-1]


@pytest.mark.parametrize("receipt", [(0, "0" * 64), (2, "0" * 64), (4, "0" * 64)])
def test_a_receipt_for_another_history_is_damage(journal, receipt):
    journal.append(many(1, 3))
    with pytest.raises(JournalDamaged, match=f"row {receipt[0]}: "):
        verify(journal, [journal.head(), receipt])


def test_no_two_rows_have_the_same_salt_and_format_1_has_none(new):
    journal = new(SESSION)
    journal.append(many(1, 300))
    journal.append(many(301, 600))
    salts = {entry.salt for entry in journal.read()}
    assert len(salts - {None}) == (600 if journal.format == 2 else 0)
    assert all(len(bytes.fromhex(salt)) == 16 for salt in salts - {None})


SURROGATE = "\ud83d"
UNSTORABLE = {
    "a lone surrogate in the actor": {"actor": f"participant:{SURROGATE}"},
    "a lone surrogate in the command": {"command": SURROGATE},
    "a lone surrogate in the name": {"name": SURROGATE},
    "an escaped lone surrogate in the body": {"body": b'"\\ud83d"'},
    "an encoded lone surrogate in the body": {"body": b'"\xed\xa0\xbd"'},
    "a body that is not UTF-8": {"body": b'"\xff"'},
    "a body that is not JSON": {"body": b"{"},
    "an empty body": {"body": b""},
    "NaN in the body": {"body": b"[NaN]"},
    "a raw NUL in the body": {"body": b'"\x00"'},
    "a body nested too deeply": {"body": b"[" * 100_000 + b"]" * 100_000},
    "true as a time": {"at": True},
    "a fraction as a time": {"at": 1.5},
    "a time before the epoch": {"at": -1},
    "a time beyond 64 bits": {"at": 2**63},
    "true as a version": {"version": True},
    "version 0": {"version": 0},
    "nobody as the actor": {"actor": ""},
    "an event without a name": {"name": ""},
}


@pytest.mark.parametrize("change", UNSTORABLE.values(), ids=UNSTORABLE.keys())
def test_a_record_that_would_not_come_back_as_it_is_refuses_its_whole_batch(journal, change):
    journal.append([dots(1)])
    before = journal.head()
    bad = Record(
        **{"at": 1, "actor": "a", "command": "c", "name": "n", "version": 1, "body": b"1"} | change
    )
    with pytest.raises(RecordRefused, match="Record 2 of the batch") as refusal:
        journal.append([dots(2), bad, dots(3)])
    assert refusal.value.code == "unstorable"
    assert journal.head() == before == verify(journal)
    assert journal.append([dots(2)]) == 2


text = st.text(st.characters(exclude_categories=["Cs"]))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=8,
)


@st.composite
def records(draw):
    return Record(
        at=draw(st.integers(0, 2**63 - 1)),
        actor=draw(text.filter(bool)),
        command=draw(st.none() | text),
        name=draw(text.filter(bool)),
        version=draw(st.integers(1, 2**31 - 1)),
        body=json.dumps(draw(json_values), ensure_ascii=draw(st.booleans())).encode(),
    )


@settings(deadline=None)  # a disk may be slow
@given(batch=st.lists(records(), max_size=4))
def test_whatever_is_appended_comes_back_exactly(shared, batch):
    before, _ = shared.head()
    assert shared.append(batch) == before + len(batch)
    entries = list(shared.read(after=before))
    assert [entry.record for entry in entries] == batch
    assert [type(entry.record.body) for entry in entries] == [bytes] * len(batch)
