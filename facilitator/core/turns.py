"""A block's turn: when it really began, and how long the hall was in it.

Each move of the hall is a visit, and stays one on record. A step back goes on with the turn that
was, on the clock that it had: who went on by mistake and came straight back has not begun anew.
Whatever else leads to a block, going on or a jump, gives it a fresh clock, and begins a new turn.
"""

from collections.abc import Sequence

from msgspec import Struct

from .state import Run, Visit


class Turn(Struct, frozen=True):
    """The last turn of a block. Consoles are shown it as it is."""

    began: int
    """the moment the hall came to it; a step back to it goes on with the turn that was"""
    left: int | None
    """the moment it left again, or null"""
    length: int
    """the length the hall was there until it last left, without what lay between two visits"""


def last_turn(run: Run, block: str) -> Turn | None:
    """None for a block to which the hall has not come."""
    visits = _last([visit for visit in run.visits if visit.block == block])
    if not visits:
        return None
    stayed = sum((visit.left or visit.came) - visit.came for visit in visits)
    return Turn(visits[0].came, visits[-1].left, stayed)


def _last(visits: Sequence[Visit]) -> Sequence[Visit]:
    """The visits of a block from the last one on that was no step back."""
    begun = (place for place, visit in enumerate(visits) if visit.why != "back")
    return visits[max(begun, default=0) :]
