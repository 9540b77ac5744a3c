"""Where so many places end in a ranking, and whether the line falls between two that are level."""

from collections.abc import Sequence

from msgspec import Struct

from .tallies import RankedOption


class Cut(Struct, frozen=True):
    """`taken` stand above the line, in their order. Where it falls in a tie, `level` are more than
    the places `left` for them; else both are nothing.
    """

    taken: tuple[str, ...]
    level: tuple[str, ...] = ()
    left: int = 0


def cut(ranking: Sequence[RankedOption], places: int, unchosen: bool = False) -> Cut:
    """Fill `places` from the top of a ranking, levels together.

    What nobody chose takes no place, however many are free, unless `unchosen` says that it may: in
    a round among those that are level already, nobody's choice is one tie more.
    """
    taken: list[str] = []
    for row in ranking:
        if not row.weight and not unchosen:
            break
        level = [one.option for one in ranking if one.rank == row.rank]
        left = places - (row.rank - 1)
        if left <= 0:
            break
        if len(level) > left:
            return Cut(tuple(taken), tuple(level), left)
        taken.append(row.option)
    return Cut(tuple(taken))
