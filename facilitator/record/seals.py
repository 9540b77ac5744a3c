"""What the stage showed as rounds closed is in the journal too, and has to be true of it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import msgspec

from facilitator.core.questions.messages import RoundSealed
from facilitator.journal import Entry, Head


def false_seal(entries: Iterable[Entry], holds: Callable[[Head], bool]) -> tuple[int, str] | None:
    """The row of the first seal that does not hold of its journal, and what is wrong; else None."""
    for position, seal in _seals(entries):
        if not holds((seal.position, seal.head)):
            what = f"it has {seal.head[:16]}… for row {seal.position}, which is another row now"
            return position, what
    return None


def left_closed(entries: Sequence[Entry]) -> tuple[int, str] | None:
    """The row of the first seal before which evidence has fewer open rows than there were when a
    round had closed, and what is wrong; else None. `entries` are its open rows, in order."""
    positions = [entry.position for entry in entries]
    for position, seal in _seals(entries):
        found = bisect_right(positions, seal.position)
        if found < seal.open_rows:
            what = (
                f"it counted {seal.open_rows} open rows up to row {seal.position}, and here are "
                f"{found}: what one says was left out"
            )
            return position, what
    return None


CASTS: Final = ("Ballot", "Hands", "VotingOpened")
"""How the names of rows begin that a seal is owed for, as docs/recount.py has them."""


def unsealed(entries: Sequence[Entry]) -> list[str]:
    """A line for each vote in which something was cast behind the last row up to which a seal
    counts the open rows: there one may have been left closed. `entries` are evidence's open rows.
    """
    last = max((seal.position for _, seal in _seals(entries) if seal.open_rows), default=0)
    late = (one.record for one in entries if one.position > last)
    cast = [one.body for one in late if one.name.startswith(CASTS)]
    found = {msgspec.json.decode(body, type=_Cast).block for body in cast}
    return [f"{block}: no seal since row {last}, so a ballot may lack" for block in sorted(found)]


class _Cast(msgspec.Struct):
    """Of a row in which something was cast, where."""

    block: str


def is_seal(entry: Entry) -> bool:
    """Whether this is what was noted as a round had closed."""
    return entry.record.name == RoundSealed.__name__


def _seals(entries: Iterable[Entry]) -> Iterator[tuple[int, RoundSealed]]:
    for entry in entries:
        if is_seal(entry):
            yield entry.position, msgspec.json.decode(entry.record.body, type=RoundSealed)
