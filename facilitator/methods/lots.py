"""Drawing lots: an order that looks like chance and is the same for the same seed."""

import random
from collections.abc import Iterable


def in_order_of_lots(ids: Iterable[str], seed: int) -> list[str]:
    """Shuffle ids; the order depends on the ids and the seed, not on how they were handed in."""
    # Only random() promises the same numbers in every version of Python; shuffle() does not.
    dice = random.Random(seed)  # noqa: S311 - no secret hangs on it
    lots = {one: dice.random() for one in sorted(ids)}
    return sorted(lots, key=lambda one: lots[one])
