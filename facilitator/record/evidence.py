"""`facilitator evidence`: a journal to hand on, some rows open and all others closed.

A file of JSON Lines. The first says what it is, of which session, and where the chain ends. Each
other is a row of the journal, in order, with the chain at it:

    {"row": 7, "chain": "…", "salt": "…", "line": "[7,…]", "body": "{…}"}    an open row
    {"row": 8, "chain": "…", "digest": "…"}                                  a closed one

`line` and `body` are text, to the byte as it was sealed (`journal/chain.py`). Which rows are open
their events say (`Event.is_open`). Every byte is of one spelling: what can be read otherwise than
it would be written is damaged.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec import Struct

from facilitator.core.rules import Rules
from facilitator.journal import Entry, Head, JournalReader, SqliteReader, upcast
from facilitator.journal.chain import SALTED, digest, line_of
from facilitator.journal.whole_files import replacing

from .auditing import check_counts
from .errors import RecordError
from .reading import read_session, scenes

encode: Final = msgspec.json.Encoder().encode


class EvidenceHeader(Struct, frozen=True, forbid_unknown_fields=True):
    """What a file of evidence says of itself: its own format, the session, the journal's format,
    and the last row of the journal that is in it."""

    evidence: Literal[1]
    session: str
    journal: Literal[2]
    head: Head


class EvidenceRow(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A row of the journal: closed with its `digest` alone, else with all that is sealed."""

    row: int
    chain: str
    digest: str = ""
    salt: str = ""
    line: str = ""
    body: str = ""


def write_evidence(journal: Path, file: Path, rules: Rules) -> Head:
    """Write a journal up to its last row; returns that row with its chain.

    The journal is only read, a server may be running. Earlier evidence of the same session gives
    way. Raises JournalError where the journal cannot be read, RecordError where its rows cannot be
    closed, where a tally is not what its ballots add up to, or where the file is another.
    """
    recorded = read_session(journal, rules)
    check_counts(rules, scenes(recorded, rules))
    with closing(SqliteReader.peek(journal)) as reader:
        _refuse_rows_that_cannot_be_closed(reader)
        _refuse_what_is_not_ours(file, reader.session_id)
        with replacing(file) as beside, beside.open("wb") as out:
            out.writelines(evidence_lines(reader, recorded.head, rules))
    return recorded.head


def evidence_lines(journal: JournalReader, head: Head, rules: Rules) -> Iterator[bytes]:
    """Evidence of a journal of format 2 up to `head`, line by line."""
    yield encode(EvidenceHeader(1, journal.session_id, 2, head)) + b"\n"
    opened = {event.__name__ for event in rules.events if event.is_open}
    for entry in journal.read():
        yield encode(_row(entry, upcast(entry.record).name in opened)) + b"\n"
        if entry.position == head[0]:
            return


def _refuse_rows_that_cannot_be_closed(reader: SqliteReader) -> None:
    if reader.format < SALTED:
        raise RecordError(
            f"{reader.where} is a journal of format {reader.format}, whose rows can only be handed "
            "on with all that they say: names, devices and comments too. Nothing was written. Hand "
            "on an export (facilitator export) without what is not for publication, or let whoever "
            "may read all of it verify the journal itself. A journal that this program begins can "
            "be handed on closed."
        )


def _refuse_what_is_not_ours(file: Path, session: str) -> None:
    """Only earlier evidence of this session gives way."""
    if file.is_dir():
        raise RecordError(f"{file} is a folder. Name a file to write the evidence into.")
    if not file.exists() or not file.stat().st_size:
        return
    with file.open("rb") as there:
        header = header_in(there.readline())
    if header is None or header.session != session:
        raise RecordError(
            f"{file} is there already, and is no evidence of session {session!r}. Nothing was "
            "touched. Move it away first, or name another file."
        )


def header_in(line: bytes) -> EvidenceHeader | None:
    """What the first line of a file says, where it is one of evidence."""
    try:
        return msgspec.json.decode(line, type=EvidenceHeader)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _row(entry: Entry, is_open: bool) -> EvidenceRow:
    line, salt = line_of(entry.position, entry.record), entry.salt or ""
    body = entry.record.body
    if not is_open:
        return EvidenceRow(entry.position, entry.chain, digest(salt, line, body))
    open_parts = {"salt": salt, "line": line.decode(), "body": body.decode()}
    return EvidenceRow(entry.position, entry.chain, **open_parts)
