"""One round of a vote: what stands in it, whose ballots it has and what they add up to.

A vote has one round at least; another is held for what is level at the cut, or again. Each keeps
its own ballots, and what is closed and followed by another never changes.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct, field

from facilitator.methods.tallies import Ballot, RankedOption, Tally, combined, ranking
from facilitator.plan.values import RESIDENT_GROUP, Text

from ..context import Head
from .ballot_boxes import BallotBox
from .desk import CoveredBallot, Desk, DeskEntry
from .electorate import Electorate, GroupTurnout
from .former import FormerResult
from .paper import Naming

RoundKind = Literal["first", "tied", "top"]

PHONE = "phone"
"""The way by which a ballot comes from one's own phone; others are those of the desk."""

WEB = "web"
"""The way by which residents' do: on their page."""


def own_channel(group: str) -> str:
    """The way by which somebody of a group votes by themselves."""
    return WEB if group == RESIDENT_GROUP else PHONE


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
    reason: Text


class Round(Struct):
    """The state of one round.

    `kind`: the first, one among what was `tied` at the cut, or one among the `top` of the one
    before. `again`: it is held in the place of an earlier one, which is `set_aside`: kept, and of
    no consequence, or only in what is voted on once more, `set_aside_in`. `options` are what stands
    in it, None: the whole list. `places`: how many go forward from it, by theme or `overall`; None:
    as the plan has it now. `decisions` say of a tie at the cut what a facilitator decided.

    `steps` are what the hall has been shown of the result, until all of it is `revealed`.

    `departed_ballots`, `unconfirmed_ballots` and `set_aside_ballots` do not count: they are of
    those who may be back with the same phone, whom nobody has confirmed, whose name another took.
    `options_at_opening` is how long the list was when voting first opened, 0 before.
    `was_shown`: the hall has seen something of a result, whether it still does or not, and
    `shown_closed`: all of it since voting closed. `former` are the results of which that was so
    when voting opened again. `electorate` is who votes and who decides, since voting last opened.
    `roll` is how many could vote when it last closed, 0 before; `turnout` says of each group how
    many could, were here, did. `named` is from when on screens say who gave what: as everybody was
    told who voted. `changed` says of everybody who ever voted at which position their ballot
    changed last, `receipts` by which id they find it, `replaced_receipts` has those of before.
    """

    method: str = "dots"
    kind: RoundKind = "first"
    again: bool = False
    set_aside: bool = False
    set_aside_in: set[str] = field(default_factory=set)
    options: tuple[str, ...] | None = None
    places: dict[str, int] | None = None
    decisions: dict[str, TieDecision] = field(default_factory=dict)
    open: bool = False
    opened_once: bool = False
    options_at_opening: int = 0
    electorate: Electorate = Electorate()
    named: Naming = "record"
    roll: int = 0
    turnout: dict[str, GroupTurnout] = field(default_factory=dict)
    was_shown: bool = False
    shown_closed: bool = False
    former: list[FormerResult] = field(default_factory=list)
    closed_by_hand: bool = False
    revealed: bool = False
    steps: list[RevealStep] = field(default_factory=list)
    stepped_at: int = 0
    """The moment of the last step, on or back, and `stepped_by` which console."""
    stepped_by: str = ""
    boxes: dict[str, BallotBox] = field(default_factory=dict)
    """Group → its ballots from phones that count."""
    desk: Desk = field(default_factory=Desk)
    """What was entered otherwise."""
    changed: dict[str, int] = field(default_factory=dict)
    receipts: dict[str, str] = field(default_factory=dict)
    replaced_receipts: set[str] = field(default_factory=set)
    departed_ballots: dict[str, DepartedBallot] = field(default_factory=dict)
    unconfirmed_ballots: dict[str, WaitingBallot] = field(default_factory=dict)
    set_aside_ballots: list[SetAsideBallot] = field(default_factory=list)
    seal: Head | None = None
    """The journal's head once it had closed; None from the moment on at which that is no more so:
    it is open again, or what counts has changed."""
    freed: dict[str, dict[str, int]] = field(default_factory=dict)
    """Voter → option → how many of their dots on it went back to them as others were merged into
    it, until they vote again."""

    def end_steps(self) -> None:
        """All of the result is covered, or none."""
        self.steps, self.stepped_at, self.stepped_by = [], 0, ""

    @property
    def cast(self) -> dict[str, Ballot]:
        """Every ballot from a phone in the hall that counts, or would were nothing entered in its
        place: voter → ballot."""
        inside = (box for group, box in self.boxes.items() if group != RESIDENT_GROUP)
        boxed = {who: one for box in inside for who, one in box.ballots.items()}
        return boxed | {who: one.ballot for who, one in self.desk.covered.items()}

    @property
    def ballots(self) -> dict[str, Ballot]:
        """Every ballot that counts: voter → ballot."""
        return {who: one for _, box in self.all_boxes for who, one in box.ballots.items()}

    @property
    def all_boxes(self) -> list[tuple[str, BallotBox]]:
        """Of every way and every group, with the group."""
        entered = [one for boxes in self.desk.boxes.values() for one in boxes.items()]
        return [*self.boxes.items(), *entered]

    @property
    def boxes_by_channel(self) -> list[tuple[str, BallotBox]]:
        """The same, with the way by which its ballots came."""
        entered = [(way, box) for way, boxes in self.desk.boxes.items() for box in boxes.values()]
        own = [(own_channel(group), box) for group, box in self.boxes.items()]
        return [*own, *entered]

    @property
    def tallies(self) -> dict[str, Tally]:
        """Group → what its ballots add up to."""
        if not self.desk.boxes:
            return {group: box.tally for group, box in self.boxes.items()}
        return {group: combined(self.by_channel(group)) for group in self._groups}

    @property
    def ballots_by_group(self) -> Counter[str]:
        """Group → how many of its ballots count, whichever way they came."""
        found: Counter[str] = Counter()
        for group, box in self.all_boxes:
            found[group] += len(box.ballots)
        return found

    @property
    def voted_in_the_hall(self) -> int:
        """How many have a ballot that counts, but for residents, or raised a hand."""
        by_group = self.ballots_by_group
        return by_group.total() - by_group[RESIDENT_GROUP]

    @property
    def hands_in_the_hall(self) -> int:
        """How many of these raised a hand: they may be people whose phones are here."""
        counted = self.desk.hands_by_group.items()
        return sum(hands for group, hands in counted if group != RESIDENT_GROUP)

    @property
    def tally(self) -> Tally:
        """What decides: what the ballots of the binding groups add up to, by their weights."""
        return self.electorate.decisive(self.tallies)

    @property
    def unweighted(self) -> Tally:
        """What all ballots add up to, whoever cast them."""
        return combined(self.tallies)

    def by_channel(self, group: str) -> dict[str, Tally]:
        """Channel → what the ballots of a group add up to that came by it."""
        found = {own_channel(group): self.boxes[group].tally} if group in self.boxes else {}
        for channel, boxes in self.desk.boxes.items():
            if group in boxes:
                found[channel] = boxes[group].tally
        return found

    @property
    def channels(self) -> dict[str, dict[str, Tally]]:
        """Channel → group → what its ballots add up to, as far as there is anything."""
        found: dict[str, dict[str, Tally]] = {}
        for group in self._groups:
            for channel, tally in self.by_channel(group).items():
                found.setdefault(channel, {})[group] = tally
        return found

    @property
    def was_voted_in(self) -> bool:
        """Whether anybody has cast a ballot, or one was entered, whatever became of it."""
        return bool(self.changed or self.desk.entries or self.desk.hands)

    def counts_ballot_of(self, voter: str) -> bool:
        """Whether somebody has a ballot from their phone that counts, or would were nothing entered
        in its place."""
        boxed = any(voter in box.ballots for box in self.boxes.values())
        return boxed or voter in self.desk.covered

    def ballot_of(self, voter: str) -> Ballot:
        """What somebody has placed on their phone, whether it counts or not (yet)."""
        for box in self.boxes.values():
            if voter in box.ballots:
                return box.ballots[voter]
        if voter in self.desk.covered:
            return self.desk.covered[voter].ballot
        waiting = self.unconfirmed_ballots.get(voter)
        return waiting.ballot if waiting else {}

    def has_counted(self, voter: str) -> bool:
        """Whether anything of somebody's counts, by whichever way it came, be it a blank paper."""
        return voter in self.desk.counting or self.counts_ballot_of(voter)

    def receipt_of(self, voter: str) -> str:
        """By which id somebody finds their ballot: what was entered in its place has another;
        empty where there is none, or it is blank."""
        if entered := self.desk.counted_of(voter):
            return entered.id if entered.ballot else ""
        return self.receipts.get(voter, "") if self.ballot_of(voter) else ""

    def held(self) -> Iterator[tuple[str, Ballot]]:
        """Everybody's ballot, be it that it counts, waits, or left with them: (voter, ballot)."""
        for box in self.boxes.values():
            yield from box.ballots.items()
        yield from ((who, one.ballot) for who, one in self.unconfirmed_ballots.items())
        yield from ((who, one.ballot) for who, one in self.departed_ballots.items())

    def refold(self, fold: Callable[[str, Ballot], Ballot]) -> None:
        """Let each of these be what `fold` makes of it, for its voter."""
        for box in self.boxes.values():
            box.refold(fold)
        for kept in (self.unconfirmed_ballots, self.departed_ballots):
            for voter, one in kept.items():
                one.ballot = fold(voter, one.ballot)

    def ranking(self, options: tuple[str, ...]) -> list[RankedOption]:
        """These options in the order of their places."""
        return ranking(self.tally, options)

    def let_count(self, voter: str, group: str, ballot: Ballot) -> Ballot:
        """Let this be what counts of somebody's phone, {} nothing; returns the ballot they had
        before, whether it counted or waited."""
        self.seal = None
        waiting = self.unconfirmed_ballots.pop(voter, None)
        box = self.boxes.get(group)
        if ballot and box is not None and voter in box.ballots:
            return box.exchange(voter, ballot)
        counted = self._take_out(voter)
        if ballot and voter in self.desk.counting:
            self.desk.covered[voter] = CoveredBallot(group, ballot)
        elif ballot:
            self._put_in(voter, group, ballot)
        return waiting.ballot if waiting else counted

    def settle(self, voter: str, entry: DeskEntry | None) -> None:
        """Let this entry be what counts of somebody; without one, what is from their phone."""
        own = self.desk.covered.pop(voter, None)
        self.desk.replace(voter, entry, self.method)
        if entry is None and own is not None:
            self._put_in(voter, own.group, own.ballot)
        elif entry is not None:
            for group, box in self.boxes.items():
                if ballot := box.take_out(voter):
                    own = CoveredBallot(group, ballot)
            if own is not None:
                self.desk.covered[voter] = own

    @property
    def _groups(self) -> list[str]:
        entered = [group for boxes in self.desk.boxes.values() for group in boxes]
        return list(dict.fromkeys([*self.boxes, *entered]))

    def _put_in(self, voter: str, group: str, ballot: Ballot) -> None:
        box = self.boxes.get(group)
        if box is None:
            box = self.boxes[group] = BallotBox(self.method)
        box.put_in(voter, ballot)

    def _take_out(self, voter: str) -> Ballot:
        for box in self.boxes.values():
            if voter in box.ballots:
                return box.take_out(voter)
        covered = self.desk.covered.pop(voter, None)
        return covered.ballot if covered else {}
