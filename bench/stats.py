"""The arithmetic of rounds: medians, ratios of pairs, percentiles, straight lines. Pure."""

import math
from collections.abc import Sequence
from statistics import median

__all__ = ["line", "median", "percentile", "ratios", "residual"]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of all are not above (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> list[float]:
    """Round by round, as they alternated: a slow moment of the machine hits both of a pair."""
    return [one / other for one, other in zip(ours, theirs, strict=True)]


def line(xs: Sequence[float], ys: Sequence[float]) -> tuple[float, float]:
    """Start and slope of the straight line with the least squares."""
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - middle_x) ** 2 for x in xs)
    slope = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True)) / spread
    return middle_y - slope * middle_x, slope


def residual(xs: Sequence[float], ys: Sequence[float]) -> float:
    """How far the worst point lies from that line, as a share of the point."""
    start, slope = line(xs, ys)
    return max(abs(y - start - slope * x) / y for x, y in zip(xs, ys, strict=True))
