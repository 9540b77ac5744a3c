"""Lines of the table for figures that have a limit of their own, not a peer's. Pure."""

from collections.abc import Sequence

from .results import ResultRow
from .stats import median


def limited(
    what: str,
    measured_as: str,
    found: Sequence[float],
    limit: float,
    unit: str,
    digits: int = 0,
    at_least: bool = False,
) -> ResultRow:
    """The median of the rounds against `limit`, in the same unit: at most, or `at_least`."""
    typical = median(found)
    spread = f"{min(found):,.{digits}f}–{max(found):,.{digits}f}{unit}" if len(found) > 1 else ""
    return ResultRow(
        what=what,
        measured_as=measured_as,
        goal=f"{'≥' if at_least else '≤'} {limit:g}{unit}",
        measured=f"{typical:,.{digits}f}{unit}",
        ratio="",
        spread=spread,
        met=typical >= limit if at_least else typical <= limit,
    )
