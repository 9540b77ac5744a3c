"""Evidence that somebody changed: what each change is found by, in `verify` and in `recount.py`.

Without a head that was noted elsewhere all is found but one thing: another record of the session,
sealed anew from the first row that differs. With the head that is found too.
"""

import io
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import msgspec
import pytest
from recounting import recount_of, recounted
from story import AGENDA, NINE, RULES, Hall, district_1, facilitator, manager, mayor

from facilitator.core.agenda import StartDay
from facilitator.core.context import Actor, EventMeta, Role
from facilitator.core.people import GiveName
from facilitator.core.questions.messages import CastBallot, CloseVoting, RoundSealed
from facilitator.journal import Head, MemoryJournal
from facilitator.journal.chain import chained, digest, genesis
from facilitator.journal.errors import HeadNotFound
from facilitator.journal.replaying import record_of
from facilitator.plan.values import Plan
from facilitator.record.errors import EvidenceDamaged
from facilitator.record.evidence import evidence_lines
from facilitator.record.evidence_reading import evidence_in
from facilitator.record.seals import unsealed

Row = dict[str, Any]
BLOCK = "dots"


def small_plan(session: str) -> Plan:
    """One day with one vote, and nobody but the council."""
    day = AGENDA["days"][0]
    vote = [one | {"notes": {}} for one in day["blocks"] if one["id"] == BLOCK]
    shorter = {"days": [day | {"blocks": vote}], "context": [], "quotes": [], "teams": []}
    return msgspec.convert(
        AGENDA | shorter | {"session": AGENDA["session"] | {"id": session}}, Plan
    )


def journal_of(session: str) -> MemoryJournal:
    """Three ballots, one of them changed, and a guest's who is gone again; then it is closed."""
    story = Hall(small_plan(session), NINE).seated(mayor, district_1, manager)
    story.and_(facilitator, StartDay("thursday", "now", sure=True))
    story.and_(Actor(Role.VISITOR, "phone-of-ana"), GiveName("Ana García", "partner"))
    story.and_(mayor, CastBallot(BLOCK, {"trees": 2}))
    story.and_(district_1, CastBallot(BLOCK, {"trees": 1, "paving": 1}))
    story.and_(manager, CastBallot(BLOCK, {"lights": 1}))
    story.and_(mayor, CastBallot(BLOCK, {"paving": 2}))
    story.and_(facilitator, CloseVoting(BLOCK))
    journal = MemoryJournal(session)
    journal.append([record_of(event, meta) for event, meta in story.history])
    return journal


def lines_of(journal: MemoryJournal) -> list[bytes]:
    return [*evidence_lines(journal, journal.head(), RULES)]


JOURNAL = journal_of("small-town")
HEAD = JOURNAL.head()
LINES = lines_of(JOURNAL)
LAST = HEAD[0]
OTHER = lines_of(journal_of("another-town"))


def verified(lines: Iterable[bytes], *heads: Head) -> None:
    """Raises where `facilitator verify` does."""
    evidence_in(io.BytesIO(b"".join(lines)), "evidence.jsonl", heads)


def found_by_both(lines: list[bytes], *heads: Head) -> int | None:
    """The row that `verify` names; `recount.py` finds it too."""
    with pytest.raises((EvidenceDamaged, HeadNotFound)) as found:
        verified(lines, *heads)
    with pytest.raises(SystemExit) as said:
        recount_of(b"".join(lines), *heads)
    assert str(said.value).startswith("Row ")
    return found.value.row


def rows_of(lines: list[bytes]) -> list[Row]:
    return [json.loads(line) for line in lines[1:]]


def resealed(rows: list[Row], session: str = "small-town") -> list[bytes]:
    """As whoever has the means would write it: every seal made good again, and the first line."""
    chain, lines = genesis(session), []
    for number, row in enumerate(rows, start=1):
        if "line" in row:
            row = row | {"line": row["line"].replace(f"[{row['row']},", f"[{number},", 1)}
        sealed = row.get("digest") or digest(
            row["salt"], row["line"].encode(), row["body"].encode()
        )
        chain = chained(chain, sealed)
        lines.append(_line(row | {"row": number, "chain": chain}))
    header = {"evidence": 1, "session": session, "journal": 2, "head": [len(rows), chain]}
    return [_line(header), *lines]


def _line(value: Row) -> bytes:
    return msgspec.json.encode(value) + b"\n"


def is_ballot(row: Row) -> bool:
    return '"BallotCast"' in row.get("line", "")


def test_as_it_was_written_it_is_whole_and_counted():
    verified(LINES, HEAD, (0, genesis("small-town")), (LAST, HEAD[1][:16]))
    assert recount_of(b"".join(LINES), HEAD) == {
        (BLOCK, 1): {
            "mayor": ("council", {"paving": 2}),
            "district-1": ("council", {"trees": 1, "paving": 1}),
            "manager": ("staff", {"lights": 1}),
        }
    }
    assert resealed(rows_of(LINES)) == LINES


def test_every_flipped_byte_is_found():
    """One bit of each byte, another from byte to byte, without any head from elsewhere."""
    whole = b"".join(LINES)
    for offset in range(len(whole)):
        content = bytearray(whole)
        content[offset] ^= 1 << offset % 8
        with pytest.raises(EvidenceDamaged):
            verified([bytes(content)])
        with pytest.raises(SystemExit):
            recount_of(bytes(content))


@pytest.mark.parametrize("row", range(1, LAST + 1))
def test_a_missing_row_is_named(row):
    assert found_by_both([*LINES[:row], *LINES[row + 1 :]]) == row


@pytest.mark.parametrize("row", range(1, LAST))
def test_two_rows_that_changed_places_are_named_by_the_first(row):
    swapped = [*LINES[:row], LINES[row + 1], LINES[row], *LINES[row + 2 :]]
    assert found_by_both(swapped) == row


@pytest.mark.parametrize("rows", range(LAST))
def test_what_is_cut_short_is_named_by_the_first_row_that_lacks(rows):
    assert found_by_both(LINES[: rows + 1]) == rows + 1


def test_a_file_that_ends_within_a_row_is_named_by_it():
    whole = b"".join(LINES)
    for cut in range(1, len(LINES[-1])):
        assert found_by_both([whole[:-cut]]) == LAST


@pytest.mark.parametrize("row", range(1, LAST + 1))
def test_rows_of_another_session_are_found_at_the_first(row):
    assert found_by_both([*LINES[:row], *OTHER[row:]]) == row


def added_ballot(rows: list[Row]) -> list[Row]:
    """Somebody votes who did not, in a row of its own before the close."""
    at = next(number for number, row in enumerate(rows) if is_ballot(row))
    body = rows[at]["body"].replace('"mayor"', '"district-2"')
    return [*rows[:at], rows[at] | {"body": body, "salt": "5a" * 16}, *rows[at:]]


def swapped_group(rows: list[Row]) -> list[Row]:
    """The manager's dots count with the council's."""
    return [
        row | {"body": row["body"].replace('"staff"', '"council"')} if is_ballot(row) else row
        for row in rows
    ]


def another_ballot(rows: list[Row]) -> list[Row]:
    return [
        row | {"body": row["body"].replace('"lights"', '"pools"')} if is_ballot(row) else row
        for row in rows
    ]


def left_out(rows: list[Row]) -> list[Row]:
    return [row for row in rows if "manager" not in row.get("body", "") or not is_ballot(row)]


CHANGES = [added_ballot, swapped_group, another_ballot, left_out]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_named_by_its_row_where_the_seals_were_left(change: Callable[..., list[Row]]):
    changed = change(rows_of(LINES))
    lines = [LINES[0], *map(_line, changed)]
    first = next(n for n, (a, b) in enumerate(zip(lines, LINES, strict=False)) if a != b)
    assert found_by_both(lines) == first


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_behind_good_seals_is_found_by_the_head_that_was_noted(change):
    lines = resealed(change(rows_of(LINES)))
    verified(lines)
    assert found_by_both(lines, HEAD) == LAST
    assert found_by_both(lines, (LAST, HEAD[1][:16])) == LAST


def test_another_sessions_evidence_is_found_by_the_head_that_was_noted():
    verified(OTHER)
    assert found_by_both(OTHER, HEAD) == LAST
    with pytest.raises(HeadNotFound, match=rf"{HEAD[1][:16]}… there, [0-9a-f]{{16}}… here"):
        verified(OTHER, HEAD)


def test_a_head_of_rows_that_are_not_in_it_says_where_it_ends():
    shorter = resealed(rows_of(LINES)[:-2])
    assert found_by_both(shorter, HEAD) == LAST
    with pytest.raises(HeadNotFound, match=f"row {LAST}: missing.* ends at row {LAST - 2}"):
        verified(shorter, HEAD)


def test_an_open_row_cannot_be_read_as_another_one():
    """A salt with a line in it would let one digest be two rows, to whom one likes."""
    rows = rows_of(LINES)
    row = rows[-1]
    longer = row | {"salt": f"{row['salt']}\n[1]"}
    assert found_by_both(resealed([*rows[:-1], longer])) == LAST


def test_a_row_that_is_open_and_closed_is_neither():
    row = rows_of(LINES)[-1]
    both = row | {"digest": digest(row["salt"], row["line"].encode(), row["body"].encode())}
    assert found_by_both([*LINES[:-1], _line(both)]) == LAST


def test_a_seal_that_was_shown_and_is_not_true_any_more_is_named_by_its_row():
    """Whoever changes a ballot and makes all seals good has what the stage showed against them."""
    journal = journal_of("small-town")
    shown = RoundSealed(BLOCK, 1, *journal.head())
    journal.append([record_of(shown, EventMeta(LAST + 1, NINE, "clock:server"))])
    lines = lines_of(journal)
    verified(lines)
    assert recount_of(b"".join(lines))
    for change in (swapped_group, another_ballot):
        with pytest.raises(EvidenceDamaged, match="which is another row now") as found:
            verified(resealed(change(rows_of(lines))))
        assert found.value.row == LAST + 1
        with pytest.raises(SystemExit, match=f"Row {LAST}: expected .*, as noted"):
            recount_of(b"".join(resealed(change(rows_of(lines)))))


def test_an_open_row_that_was_left_closed_is_found_by_the_seal_of_its_round():
    """Closed, a row is as good to the chain, and a ballot less may be another result."""
    journal = journal_of("small-town")
    opened = sum("salt" in row for row in rows_of(LINES))
    shown = RoundSealed(BLOCK, 1, *journal.head(), opened)
    journal.append([record_of(shown, EventMeta(LAST + 1, NINE, "clock:server"))])
    lines = lines_of(journal)
    assert recount_of(b"".join(lines))
    for number, row in enumerate(rows_of(lines[: LAST + 1]), start=1):
        if "salt" in row:
            hidden = [*lines[:number], _line(shut(row)), *lines[number + 1 :]]
            assert found_by_both(hidden, journal.head()) == LAST + 1


def test_a_ballot_that_is_left_closed_with_the_seal_of_its_round_is_said_by_both():
    """A head that was noted is found all the same: closed, a row is as good to the chain."""
    journal = journal_of("small-town")
    opened = sum("salt" in row for row in rows_of(LINES))
    shown = RoundSealed(BLOCK, 1, *journal.head(), opened)
    journal.append([record_of(shown, EventMeta(LAST + 1, NINE, "clock:server"))])
    lines = lines_of(journal)
    assert unsealed_by_both(lines) == []
    rows = rows_of(lines)
    ballot = next(number for number, row in enumerate(rows, 1) if is_ballot(row))
    for number in (ballot, LAST + 1):
        lines[number] = _line(shut(rows[number - 1]))
    verified(lines, journal.head())
    assert unsealed_by_both(lines) == [f"{BLOCK}: no seal since row 0, so a ballot may lack"]


def test_a_seal_that_counts_no_rows_vouches_for_none():
    """So it was before they were counted."""
    journal = journal_of("small-town")
    shown = RoundSealed(BLOCK, 1, *journal.head())
    journal.append([record_of(shown, EventMeta(LAST + 1, NINE, "clock:server"))])
    assert len(unsealed_by_both(lines_of(journal))) == 1


def unsealed_by_both(lines: list[bytes]) -> list[str]:
    """What is said of votes that no seal covers."""
    read = evidence_in(io.BytesIO(b"".join(lines)), "evidence.jsonl")
    said = unsealed(read.rows)
    with NamedTemporaryFile(suffix=".jsonl") as file:
        file.write(b"".join(lines))
        file.flush()
        run = recounted(Path(file.name))
    assert (run.returncode, run.stderr.splitlines()) == (bool(said), said)
    return said


def spelled_anew(lines: list[bytes]) -> dict[str, list[bytes]]:
    """The same content, otherwise spelled."""
    first, second, *others = lines
    return {
        "crlf": [line.replace(b"\n", b"\r\n") for line in lines],
        "header": [first.replace(b"}", b',"more":1}'), second, *others],
        "head": [_line(json.loads(first) | {"head": [LAST, ""]}), second, *others],
        "float head": [first.replace(b"[%d," % LAST, b"[%d.0," % LAST), second, *others],
        "float": [first, second.replace(b'"row":1,', b'"row":1.0,'), *others],
        "twice": [first, second.replace(b'"row":1,', b'"row":1,"row":1,'), *others],
        "more": [first, second.replace(b'"row":1,', b'"row":1,"more":1,'), *others],
        "space": [first, second.replace(b'"row":1,', b'"row": 1,'), *others],
        "mark": [b"\xef\xbb\xbf" + first, second, *others],
        "list": [first, b"[]\n", *others],
        "no header": [b"[]\n", second, *others],
        "empty": [],
    }


@pytest.mark.parametrize("how", spelled_anew(LINES))
def test_what_is_otherwise_spelled_is_found_by_both(how):
    found_by_both(spelled_anew(LINES)[how])


def shut(row: Row) -> Row:
    """The same row, handed on closed."""
    parts = (row["line"].encode(), row["body"].encode())
    return {"row": row["row"], "chain": row["chain"], "digest": digest(row["salt"], *parts)}


def test_a_row_says_what_was_expected():
    changed = [LINES[0], *map(_line, swapped_group(rows_of(LINES)))]
    with pytest.raises(EvidenceDamaged, match=r"comes to [0-9a-f]{16}…, and [0-9a-f]{16}… was exp"):
        verified(changed)
    with pytest.raises(EvidenceDamaged, match="row 3: missing, or moved: row 4 stands where it"):
        verified([*LINES[:3], *LINES[4:]])
    with pytest.raises(EvidenceDamaged, match=f"row {LAST}: missing: the file ends at row"):
        verified(LINES[:-1])
    with pytest.raises(EvidenceDamaged, match="first line: no evidence begins with"):
        verified([b"[]\n"])
