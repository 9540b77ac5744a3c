"""Evidence read back, row by row: whatever is missing, moved, added or changed is named.

Each row has its chain with it, so the first that is wrong is found, not only that one is. Who
changes a row and seals all others anew is found by a head that was noted elsewhere.
"""

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.journal import Entry, Head
from facilitator.journal.chain import (
    WantedHeads,
    chained,
    digest,
    genesis,
    is_salt,
    line_of,
    record_in,
)

from .errors import EvidenceDamaged
from .evidence import EvidenceHeader, EvidenceRow, encode, header_in
from .seals import false_seal, left_closed


class Evidence(Struct, frozen=True):
    """Evidence that was read and is whole: the open rows, to be read as a journal's are."""

    where: str
    header: EvidenceHeader
    rows: list[Entry]

    @property
    def session_id(self) -> str:
        """The session it is of."""
        return self.header.session

    def read(self, after: int = 0) -> Iterator[Entry]:
        """The open rows behind position `after`."""
        return (row for row in self.rows if row.position > after)

    def head(self) -> Head:
        """The journal's last row that is in it, open or not."""
        return self.header.head

    def close(self) -> None:
        """Nothing: the file was closed when it had been read."""


def is_evidence(file: Path) -> bool:
    """Whether a file is text as evidence is, whole or not, and no database. Raises OSError.

    So is one with what an editor put in front, and an empty one that is not called as journals are.
    """
    with file.open("rb") as there:
        start = there.read(len(BOM_UTF8))
    return start[:1] == b"{" or start == BOM_UTF8 or (not start and file.suffix != ".db")


def read_evidence(file: Path, noted: Iterable[Head] = ()) -> Evidence:
    """Read and check all of it. Heads that were `noted` elsewhere have to be found again.

    Raises EvidenceDamaged, HeadNotFound, OSError.
    """
    with file.open("rb") as lines:
        return evidence_in(lines, str(file), noted)


def evidence_in(lines: Iterable[bytes], where: str, noted: Iterable[Head] = ()) -> Evidence:
    """What the lines hold of a file that messages call `where`; raises as `read_evidence` does."""
    rest = iter(lines)
    first = next(rest, b"")
    header = header_in(first)
    if header is None or encode(header) + b"\n" != first:
        raise EvidenceDamaged(where, 0, _no_beginning(first, header))
    wanted, found = WantedHeads(noted), []
    head = (0, genesis(header.session))
    heads = {head}
    wanted.tick_off(head)
    for entry, head in _checked(where, header, rest):
        wanted.tick_off(head)
        heads.add(head)
        if entry is not None:
            found.append(entry)
    _refuse_another_end(where, header, head)
    if wrong := false_seal(found, heads.__contains__) or left_closed(found):
        raise EvidenceDamaged(where, *wrong)
    wanted.refuse_missing(where, head)
    return Evidence(where, header, found)


def _no_beginning(first: bytes, header: EvidenceHeader | None) -> str:
    """What is wrong with a first line, for whoever has the file in front of them."""
    if not first:
        return "the file is empty"
    if first.startswith(BOM_UTF8):
        return "it begins with a byte order mark, as some editors add; evidence has none"
    if header is not None:
        return "it is not spelled as it was written: a line end or a space may have been changed"
    began = first[:40].decode(errors="replace").strip()
    return f'no evidence begins with {began}: expected {{"evidence":1,"session":…'


def _checked(
    where: str, header: EvidenceHeader, lines: Iterable[bytes]
) -> Iterator[tuple[Entry | None, Head]]:
    """Each row where it is open, and where the chain is with it."""
    chain = genesis(header.session)
    for number, line in enumerate(lines, start=1):
        row = _row(where, number, line)
        entry = None if row.digest else _opened(where, row)
        sealed = _digest(entry) if entry else row.digest
        chain = chained(chain, sealed)
        if chain != row.chain:
            other = f", or it is not of session {header.session!r}" if number == 1 else ""
            what = f"its content comes to {chain[:16]}…, and {row.chain[:16]}… was expected{other}"
            raise EvidenceDamaged(where, number, what)
        yield entry, (number, chain)


def _row(where: str, number: int, line: bytes) -> EvidenceRow:
    """The row that has to stand here, as it was spelled."""
    try:
        row = msgspec.json.decode(line, type=EvidenceRow)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise EvidenceDamaged(where, number, f"it cannot be read ({error})") from error
    if row.row != number:
        what = f"missing, or moved: row {row.row} stands where it was expected"
        raise EvidenceDamaged(where, number, what)
    if encode(row) + b"\n" != line:
        raise EvidenceDamaged(where, number, "it is cut short, or not spelled as it was written")
    if bool(row.digest) is bool(row.salt or row.line or row.body):
        raise EvidenceDamaged(where, number, "expected a digest alone, or salt, line and body")
    return row


def _opened(where: str, row: EvidenceRow) -> Entry:
    """The entry in an open row: of this very place, and readable in one way alone."""
    line = row.line.encode()
    try:
        position, record = record_in(line, row.body.encode())
    except msgspec.MsgspecError as error:
        raise EvidenceDamaged(where, row.row, f"its line cannot be read ({error})") from error
    if position != row.row or line_of(position, record) != line or not is_salt(row.salt):
        what = f"expected a salt of 32 digits (0-9, a-f) and a line of row {row.row}"
        raise EvidenceDamaged(where, row.row, what)
    return Entry(position, record, row.chain, row.salt)


def _digest(entry: Entry) -> str:
    return digest(entry.salt or "", line_of(entry.position, entry.record), entry.record.body)


def _refuse_another_end(where: str, header: EvidenceHeader, head: Head) -> None:
    """It has to end where its first line says."""
    if head == header.head:
        return
    (last, chain), (wanted, expected) = head, header.head
    if last < wanted:
        what = f"missing: the file ends at row {last}, and its first line says at row {wanted}"
        raise EvidenceDamaged(where, last + 1, what)
    if last > wanted:
        what = f"too many: the first line says that row {wanted} is the last"
        raise EvidenceDamaged(where, wanted + 1, what)
    what = f"the chain comes to {chain[:16]}…, and the first line says to {expected[:16]}…"
    raise EvidenceDamaged(where, last, what)
