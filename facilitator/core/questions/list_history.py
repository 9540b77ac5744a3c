"""What was done to the list of a vote: as the record has it, and as it can be taken back."""

from typing import Literal

from msgspec import Struct, field

from facilitator.methods.tallies import Ballot
from facilitator.plan.values import Text


class ListChange(Struct, frozen=True):
    """What was done to the list, when (ms) and by which actor.

    `title` and `source` are those of now, `title_before` and `source_before` those it had; None
    for what was not there, or is no more. What was merged has those of the option it counts for.
    `insight` is the one that a removed option was.
    """

    at: int
    by: str
    what: Literal["added", "removed", "reworded", "translated", "merged", "separated"]
    option: str
    title_before: Text | None = None
    title: Text | None = None
    source_before: Text | None = None
    source: Text | None = None
    insight: str = ""


class Merge(Struct, frozen=True):
    """Some options became one, at this position of the journal, in this round (1 for the first).

    The rest is what was before it: the round's `options`, which option each one concerned was
    `pointed` at (empty: itself), the ballots that were set `aside`; and of every voter whose ballot
    it changed that ballot, and which dots they were told had been `freed`. `placed` is how many
    dots everybody had on it just then who had any.
    """

    position: int
    round: int
    kept: str
    merged: tuple[str, ...]
    options: tuple[str, ...] | None
    pointed: dict[str, str]
    aside: tuple[Ballot, ...]
    ballots: dict[str, Ballot] = field(default_factory=dict)
    freed: dict[str, dict[str, int]] = field(default_factory=dict)
    placed: dict[str, int] = field(default_factory=dict)

    def forget(self, voter: str) -> None:
        """Somebody has taken all their dots off what became one: there is nothing to give back, and
        whatever they place on it from now on is meant for it."""
        self.placed.pop(voter, None)
        self.ballots.pop(voter, None)
