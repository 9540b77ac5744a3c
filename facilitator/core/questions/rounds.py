"""One round of a vote: what stands in it, whose ballots it has and what they add up to.

A vote has one round at least; another is held for what is level at the cut, or again. Each keeps
its own ballots, and what is closed and followed by another never changes.
"""

from typing import Literal

from msgspec import Struct, field

from facilitator.methods.ballot_methods import METHODS
from facilitator.methods.tallies import (
    Ballot,
    LazyTally,
    RankedOption,
    Tally,
    combined,
    ranking,
)
from facilitator.plan.values import RESIDENT_GROUP

from ..context import Head
from .electorate import Electorate, GroupTurnout

RoundKind = Literal["first", "tied", "top"]


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


class DepartedBallot(Struct):
    """The ballot of somebody who left an open vote, the phone they left with, and when (ms)."""

    device: str
    ballot: Ballot
    at: int
    group: str = ""


class WaitingBallot(Struct):
    """A ballot whose person nobody has confirmed yet."""

    ballot: Ballot
    group: str = ""


class SetAsideBallot(Struct):
    """A ballot cast under a name before another phone took it; since when it does not count."""

    person: str
    ballot: Ballot
    at: int
    unconfirmed: bool = False
    """Nobody had confirmed who it was; else another phone has the name."""


class RevealStep(Struct, frozen=True):
    """A theme begins, or, with `items`, places of it that are level stand on the stage."""

    theme: str
    items: tuple[str, ...] = ()


class TieDecision(Struct, frozen=True):
    """Which of those that were level at the cut go forward, and why; all of them: they share."""

    options: tuple[str, ...]
    reason: str


class Round(Struct):
    """The state of one round.

    `kind`: the first, one among what was `tied` at the cut, or one among the `top` of the one
    before. `again`: it is held in the place of the one before it, which is `set_aside`: kept, and
    of no consequence. `options` are what stands in it, None: the whole list. `places`: how many go
    forward from it, by theme or `overall`; None: as the plan has it now. `decisions` say of a tie
    at the cut what a facilitator decided.

    `steps` are what the hall has been shown of the result, until all of it is `revealed`.

    `departed_ballots`, `unconfirmed_ballots` and `set_aside_ballots` do not count: they are of
    those who may be back with the same phone, whom nobody has confirmed, whose name another took.
    `options_at_opening` is how long the list was when voting first opened, 0 before.
    `was_shown`: the hall has seen something of a result, whether it still does or not.
    `electorate` is who votes and who decides, since voting last opened. `roll` is how many could
    vote when it last closed, 0 before; `turnout` says of each group how many could, were here, did.
    `changed` says of everybody who ever voted at which position their ballot changed last.
    """

    method: str = "dots"
    kind: RoundKind = "first"
    again: bool = False
    set_aside: bool = False
    options: tuple[str, ...] | None = None
    places: dict[str, int] | None = None
    decisions: dict[str, TieDecision] = field(default_factory=dict)
    open: bool = False
    opened_once: bool = False
    options_at_opening: int = 0
    electorate: Electorate = Electorate()
    roll: int = 0
    turnout: dict[str, GroupTurnout] = field(default_factory=dict)
    was_shown: bool = False
    closed_by_hand: bool = False
    revealed: bool = False
    steps: list[RevealStep] = field(default_factory=list)
    boxes: dict[str, BallotBox] = field(default_factory=dict)
    """Group → its ballots that count."""
    changed: dict[str, int] = field(default_factory=dict)
    departed_ballots: dict[str, DepartedBallot] = field(default_factory=dict)
    unconfirmed_ballots: dict[str, WaitingBallot] = field(default_factory=dict)
    set_aside_ballots: list[SetAsideBallot] = field(default_factory=list)
    seal: Head | None = None
    """The journal's head once it had closed; None from the moment on at which that is no more so:
    it is open again, or what counts has changed."""

    @property
    def ballots(self) -> dict[str, Ballot]:
        """Every ballot that counts: voter → ballot."""
        return {who: one for box in self.boxes.values() for who, one in box.ballots.items()}

    @property
    def tallies(self) -> dict[str, Tally]:
        """Group → what its ballots add up to."""
        return {group: box.tally for group, box in self.boxes.items()}

    @property
    def ballots_of_the_hall(self) -> dict[str, Ballot]:
        """Those of whoever has a name here: all but the residents'."""
        inside = (box for group, box in self.boxes.items() if group != RESIDENT_GROUP)
        return {who: one for box in inside for who, one in box.ballots.items()}

    @property
    def tally(self) -> Tally:
        """What decides: what the ballots of the binding groups add up to, by their weights."""
        return self.electorate.decisive(self.tallies)

    @property
    def unweighted(self) -> Tally:
        """What all ballots add up to, whoever cast them."""
        return combined(self.tallies)

    def counts_ballot_of(self, voter: str) -> bool:
        """Whether somebody has a ballot that counts."""
        return any(voter in box.ballots for box in self.boxes.values())

    def ballot_of(self, voter: str) -> Ballot:
        """What somebody has placed, whether it counts or not yet."""
        for box in self.boxes.values():
            if voter in box.ballots:
                return box.ballots[voter]
        waiting = self.unconfirmed_ballots.get(voter)
        return waiting.ballot if waiting else {}

    def ranking(self, options: tuple[str, ...]) -> list[RankedOption]:
        """These options in the order of their places."""
        return ranking(self.tally, options)

    def let_count(self, voter: str, group: str, ballot: Ballot) -> Ballot:
        """Let this be what counts of somebody, {} nothing; returns the ballot they had before,
        whether it counted or waited."""
        self.seal = None
        counted: Ballot = {}
        for box in self.boxes.values():
            counted = box.take_out(voter) or counted
        waiting = self.unconfirmed_ballots.pop(voter, None)
        if ballot:
            self.boxes.setdefault(group, BallotBox(self.method)).put_in(voter, ballot)
        return waiting.ballot if waiting else counted
