"""A team's ranking as it is kept: what it chooses from, and what each has said."""

from msgspec import Struct, field

from .ranking_messages import RankedEntry


class Ranking(Struct):
    """Of one prompt. `options` and `dots` stand from the first ballot on.

    `voters`: whose dots count, once it has ended; None while they can be moved.
    """

    options: tuple[RankedEntry, ...] = ()
    dots: int = 0
    ballots: dict[str, dict[str, int]] = field(default_factory=dict)
    voters: tuple[str, ...] | None = None
