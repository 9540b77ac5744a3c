"""The chain that seals the rows: each hash covers the row and the hash before it.

    chain(0) = sha256("facilitator journal\\n" + session id)
    chain(n) = sha256(chain(n-1) + "\\n" + digest(n))
    digest   = sha256(salt + "\\n" + line + "\\n" + body)
    line     = the JSON array [position, at, actor, command, name, version], no spaces, UTF-8
    salt     = 16 random bytes of this row alone, as 32 lower-case hex digits

Hashes enter as 64 lower-case hex digits. JSON leaves no raw line break in `line`, so no two rows
share their bytes, and anyone can recompute the chain with a few lines in any language. Whoever has
a row's digest and not its salt can check the chain over it, and learns nothing of what it says:
docs/decisions/0023-a-row-that-can-be-handed-on-closed.md

That is format 2. In format 1 no row can be handed on closed: there is no salt, and

    chain(n) = sha256(chain(n-1) + "\\n" + line + "\\n" + body)

What a chain alone cannot see is a missing end. A SQLite journal notes its last position apart, in
the same transaction, and so finds rows that are lost in its file. But behind a flipped byte in
its write-ahead log SQLite drops the rest without a word, that note included; only a head kept
elsewhere (on the stage at the end of a day, in an export, by a clerk) shows it, and `verify` takes
such heads. The same head finds out whoever changes rows and seals them anew, which needs no secret:
docs/decisions/0009-a-head-that-convinces.md
"""

import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Final

import msgspec

from facilitator.core.context import Head

from .contract import Entry, JournalReader, Milliseconds, NonEmpty, Record, Version
from .errors import HeadNotFound, JournalDamaged, RecordRefused

SALTED: Final = 2
"""The first format whose rows have a salt."""
_SALT_BYTES: Final = 16
_SALT: Final = re.compile("[0-9a-f]{32}")

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode
_strict = msgspec.json.Decoder(tuple[int, Milliseconds, NonEmpty, str | None, NonEmpty, Version])


def verify(journal: JournalReader, known_heads: Iterable[Head] = ()) -> Head:
    """Recompute the whole chain and return its head.

    `known_heads` were noted elsewhere, in any order; each must be found again, so a journal that
    lost its end is found out, and one that was written anew. The beginning of a chain will do where
    it is long enough that nobody can find another record for it. Raises JournalDamaged.
    """
    head = (0, genesis(journal.session_id))
    for entry in verified(journal, known_heads):
        head = (entry.position, entry.chain)
    return head


def verified(journal: JournalReader, known_heads: Iterable[Head]) -> Iterator[Entry]:
    """Pass all entries on as `verify` checks them; once the last is out the heads were found."""
    wanted = WantedHeads(known_heads)
    head = (0, genesis(journal.session_id))
    wanted.tick_off(head)
    for entry in journal.read():
        head = (entry.position, entry.chain)
        wanted.tick_off(head)
        yield entry
    wanted.refuse_missing(journal.where, head)


class WantedHeads:
    """Heads that were noted elsewhere, or their beginnings, and have to be found again."""

    def __init__(self, noted: Iterable[Head]) -> None:
        self._left: dict[int, set[str]] = {}
        self._found: dict[int, str] = {}
        for position, chain in noted:
            self._left.setdefault(position, set()).add(chain)

    def tick_off(self, head: Head) -> None:
        """This is where the chain is at a position."""
        position, chain = head
        if left := self._left.get(position):
            self._left[position] = {one for one in left if not chain.startswith(one)}
            self._found[position] = chain

    def refuse_missing(self, where: str, end: Head) -> None:
        """Raise HeadNotFound for the first that was not there; the chain ends at `end`."""
        missing = [(position, one) for position, left in self._left.items() for one in left]
        if not missing:
            return
        row, noted = min(missing)
        found = self._found.get(row, "")
        what = (
            f"it is not the row that was noted elsewhere: {noted[:16]}… there, {found[:16]}… here"
        )
        if row > end[0]:
            what = f"missing: it was noted elsewhere, and the journal ends at row {end[0]}"
        raise HeadNotFound(where, row, what)


def genesis(session_id: str) -> str:
    """Return the chain before the first row: it ties a journal to its session."""
    return sha256(b"facilitator journal\n" + session_id.encode()).hexdigest()


def fingerprint(journal: JournalReader) -> str:
    """What a journal and its copies have in common, and no other has; empty where it has no row."""
    return next((entry.chain[:6] for entry in journal.read()), "")


def seal(records: Sequence[Record], head: Head, journal_format: int) -> list[Entry]:
    """Give records their places behind `head`, in a journal of the format `journal_format`.

    Raises RecordRefused if one cannot be stored.
    """
    position, chain = head
    salts = _new_salts(len(records)) if journal_format >= SALTED else [None] * len(records)
    entries = []
    for number, (record, salt) in enumerate(zip(records, salts, strict=True), start=1):
        position += 1
        chain = _link(chain, _checked_line(position, record, number), record.body, salt)
        entries.append(Entry(position, record, chain, salt))
    return entries


def checked(entries: Iterable[Entry], head: Head, where: str) -> Iterator[Entry]:
    """Pass entries on while they follow `head` without gap or change; else JournalDamaged."""
    position, chain = head
    for entry in entries:
        position += 1
        if entry.position != position:
            raise JournalDamaged(where, position, f"missing; row {entry.position} follows instead")
        chain = _link(chain, line_of(position, entry.record), entry.record.body, entry.salt)
        if entry.chain != chain:
            raise JournalDamaged(where, position, "its content and its chain hash do not match")
        yield entry


def is_salt(value: object) -> bool:
    """Whether this is a salt as the chain takes it."""
    return type(value) is str and _SALT.fullmatch(value) is not None


def _link(previous: str, line: bytes, body: bytes, salt: str | None) -> str:
    if salt is None:
        return sha256(b"%b\n%b\n%b" % (previous.encode(), line, body)).hexdigest()
    return chained(previous, digest(salt, line, body))


def digest(salt: str, line: bytes, body: bytes) -> str:
    """What stands for a row where it is handed on closed."""
    return sha256(b"%b\n%b\n%b" % (salt.encode(), line, body)).hexdigest()


def chained(previous: str, digest_of_row: str) -> str:
    """The chain at a row, from the chain before it and its digest."""
    return sha256(b"%b\n%b" % (previous.encode(), digest_of_row.encode())).hexdigest()


def _new_salts(count: int) -> list[str]:
    drawn = secrets.token_hex(_SALT_BYTES * count)
    return [drawn[at : at + 2 * _SALT_BYTES] for at in range(0, len(drawn), 2 * _SALT_BYTES)]


def line_of(position: int, record: Record) -> bytes:
    """What is sealed of a record beside its body."""
    return _encode((position, record.at, record.actor, record.command, record.name, record.version))


def record_in(line: bytes, body: bytes) -> tuple[int, Record]:
    """The way back from what was sealed: position and record. Raises msgspec.MsgspecError."""
    position, at, actor, command, name, version = _strict.decode(line)
    return position, Record(at, actor, command, name, version, body)


def _checked_line(position: int, record: Record, number: int) -> bytes:
    """The line, unless something would not come back as it went in: `true` as a number, 2⁶³, …

    The line takes one strict round trip through JSON; the body is decoded once.
    """
    try:
        line = line_of(position, record)
        _strict.decode(line)
        _decode(record.body)
        record.body.decode()
        return line
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise RecordRefused(number, record.name, str(error)) from error
