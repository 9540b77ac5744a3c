"""What the stage showed as rounds closed is in the journal too, and has to be true of it."""

from collections.abc import Callable, Iterable

import msgspec

from facilitator.core.questions.messages import RoundSealed
from facilitator.journal import Entry, Head


def false_seal(entries: Iterable[Entry], holds: Callable[[Head], bool]) -> tuple[int, str] | None:
    """The row of the first seal that does not hold of its journal, and what is wrong; else None."""
    for entry in entries:
        if entry.record.name == RoundSealed.__name__:
            seal = msgspec.json.decode(entry.record.body, type=RoundSealed)
            if not holds((seal.position, seal.head)):
                what = f"it has {seal.head[:16]}… for row {seal.position}, which is another row now"
                return entry.position, what
    return None
