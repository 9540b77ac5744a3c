"""A box: the ballots of one group that count, with a tally that is kept by difference."""

from collections.abc import Callable

from msgspec import Struct, field

from facilitator.methods.ballot_methods import METHODS
from facilitator.methods.tallies import Ballot, LazyTally, Tally


class BallotBox(Struct):
    """The ballots of one group that count: voter → ballot; `method` says how one is read."""

    method: str
    ballots: dict[str, Ballot] = field(default_factory=dict)
    lazy_tally: LazyTally = field(default_factory=LazyTally)

    @property
    def tally(self) -> Tally:
        """What they add up to."""
        return self.lazy_tally.settle(self.ballots, METHODS[self.method].weights)

    def take_out(self, voter: str) -> Ballot:
        """Count somebody's ballot no more; returns it, {} where there is none."""
        ballot = self.ballots.pop(voter, {})
        if ballot:
            self.lazy_tally.mark_stale(voter, ballot)
        return ballot

    def put_in(self, voter: str, ballot: Ballot) -> None:
        """Count a ballot of somebody who has none here."""
        self.ballots[voter] = ballot
        self.lazy_tally.mark_stale(voter, {})

    def exchange(self, voter: str, ballot: Ballot) -> Ballot:
        """Count another ballot of somebody who has one here; returns that."""
        before = self.ballots[voter]
        self.ballots[voter] = ballot
        self.lazy_tally.mark_stale(voter, before)
        return before

    def refold(self, fold: Callable[[str, Ballot], Ballot]) -> None:
        """Count what `fold` makes of each ballot, for its voter."""
        for voter, ballot in self.ballots.items():
            after = fold(voter, ballot)
            if after is not ballot:
                self.lazy_tally.mark_stale(voter, ballot)
                self.ballots[voter] = after
