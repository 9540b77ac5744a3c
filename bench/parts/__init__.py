"""One module per line of the table: each sets up its hall, measures, recounts, and says how it was.

A part is a module with `async def run(bench: Bench) -> Outcome`; its name is its module's.
"""

from pathlib import Path

from msgspec import Struct


class Bench(Struct):
    """What a part is given: where it may write, and how much to measure."""

    folder: Path
    rounds: int = 5
    scale: float = 1.0
    """Share of the people and seconds to measure with; 1.0 is what the goals speak of."""

    def people(self, number: int) -> int:
        """So many people, or fewer in a trial."""
        return max(2, round(number * self.scale))

    def seconds(self, number: float) -> float:
        """So long, or shorter in a trial."""
        return number * self.scale


ORDER = (
    "ballots",
    "openloop",
    "turn",
    "breakout",
    "wall",
    "teams",
    "memory",
    "arrivals",
    "comeback",
    "siege",
    "residents",
    "reveal",
    "recovery",
    "data",
    "growth",
)
"""The parts as the table lists them."""
