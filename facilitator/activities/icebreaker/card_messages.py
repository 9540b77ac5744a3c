"""What one does with a card of people to find, and what can happen to it."""

from typing import Annotated

from msgspec import Meta

from facilitator.core.context import PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref

TypedCode = Annotated[str, Meta(max_length=20)]


class FillSquare(BlockCommand, frozen=True):
    """Fill a square of one's card with somebody, by the code on their phone; null empties it."""

    by = PARTICIPANTS
    square: Ref
    code: TypedCode | None = None
    asking: Ref | None = None


class CardBoxed(BlockEvent, frozen=True):
    """Somebody's card has these squares filled, with these `others`: who, is not kept of either."""

    is_boxed = True
    box: str
    person: str
    squares: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


class SquareFilled(BlockEvent, frozen=True):
    """Somebody filled a square by name, or emptied it: nobody is `found` then."""

    person: str
    square: str
    found: str = ""
