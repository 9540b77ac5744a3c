"""What came into a round otherwise than from a phone, entry by entry.

A sheet is one paper, or what one person chose on a shared tablet. What was entered of it stays as
it was entered: a correction is an entry more, which says whose place it takes. A sheet counts,
waits for its second entry, or is disputed. Of a voter the last sheet that counts does. Beneath it
lies the ballot from their own phone, if they cast one, and counts again once no sheet does.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from msgspec import Struct, field

from facilitator.methods.tallies import Ballot

from .ballot_boxes import BallotBox

PAPER = "paper"
"""The way by which ballots come that a clerk enters."""

HANDS = "hands"
"""The way by which ballots without a name come that hands are kept as."""

Standing = Literal["counts", "waits", "disputed"]
"""What is to be said of a sheet: it counts, its second entry is to come, or its two differ."""

SheetState = Literal["counts", "blank", "replaced", "waits", "disputed", "withdrawn"]
"""What has become of a sheet, told apart as it is counted in `ways.papers`."""

Reading = tuple[str, str, Ballot]
"""What an entry says: voter, group, ballot."""


class DeskEntry(Struct, frozen=True):
    """What was read from a sheet: when (ms), by whom.

    `voter` is a person's id, or the sheet's own where no name is on it. `replaces`: it was to count
    in place of what the voter had cast already. `corrects` is the entry whose place it takes;
    `since` is the journal's position of the first of these that named the same voter.
    """

    id: str
    sheet: str
    voter: str
    group: str
    ballot: Ballot
    at: int
    by: str
    since: int
    corrects: str = ""
    replaces: bool = False
    reason: str = ""

    @property
    def reading(self) -> "Reading":
        """Whose ballot it is, and what is on it."""
        return self.voter, self.group, self.ballot


class Withdrawal(Struct, frozen=True):
    """Why an entry was taken back, when (ms), by whom."""

    reason: str
    at: int
    by: str


class BallotSheet(Struct):
    """One paper, by its running number, or one person's vote on a tablet; `entries` that stand."""

    channel: str
    number: int = 0
    entries: dict[str, DeskEntry] = field(default_factory=dict)
    standing: Standing | None = None
    """None: all that was entered of it was taken back."""

    @property
    def counted(self) -> DeskEntry | None:
        """What counts of it."""
        latest = next(reversed(self.entries.values()), None)
        return latest if self.standing == "counts" else None


LATEST = 2**53 - 1
"""Later than any position of a journal."""


class CountedEntry(Struct, frozen=True):
    """The entry that counts of a sheet: its id, of whom, and since when that was the sheet's."""

    id: str
    voter: str
    since: int


class HandCount(Struct, frozen=True):
    """Hands of one group: option → how many rose for it, from so many people, when (ms), by whom
    it was entered; `corrects` is the count whose place it takes."""

    id: str
    group: str
    counts: Ballot
    hands: int
    at: int
    by: str
    corrects: str = ""
    reason: str = ""


class CoveredBallot(Struct):
    """A ballot from a phone that would count, were there no sheet in its place."""

    group: str
    ballot: Ballot


def standing_of(readings: Sequence[Reading], double: bool) -> Standing | None:
    """What these readings of one sheet make of it, where two have to agree or one is enough."""
    if not readings:
        return None
    if not double:
        return "counts"
    if len(readings) < 2:
        return "waits"
    return "counts" if all(one == readings[0] for one in readings) else "disputed"


class Desk(Struct):
    """What was entered in a round, and what of it counts."""

    papers: int = 0
    """How many were handed out."""
    entries: dict[str, DeskEntry] = field(default_factory=dict)
    """Every one there was, by its id."""
    withdrawn: dict[str, Withdrawal] = field(default_factory=dict)
    """DeskEntry → what is known of its being taken back."""
    sheets: dict[str, BallotSheet] = field(default_factory=dict)
    boxes: dict[str, dict[str, BallotBox]] = field(default_factory=dict)
    """Channel → group → the ballots that count."""
    named: dict[str, dict[str, None]] = field(default_factory=dict)
    """Voter → the sheets on which they are or were named."""
    covered: dict[str, CoveredBallot] = field(default_factory=dict)
    """Voter → the ballot from their phone beneath the sheet that counts."""
    counting: dict[str, str] = field(default_factory=dict)
    """Voter → the entry that counts for them."""
    hands: dict[str, HandCount] = field(default_factory=dict)
    """Group → the count that stands."""
    hand_counts: list[HandCount] = field(default_factory=list)
    """Every one there was."""

    @property
    def without_a_name(self) -> set[str]:
        """The voters that are nobody in particular: papers, and hands."""
        raised = self.boxes.get(HANDS, {}).values()
        return {*self.sheets, *(voter for box in raised for voter in box.ballots)}

    @property
    def hands_by_group(self) -> dict[str, int]:
        """Group → how many of it raised a hand; 0 where a second count found none."""
        return {group: len(box.ballots) for group, box in self.boxes.get(HANDS, {}).items()}

    def sheets_of(self, voter: str) -> list[str]:
        """The sheets that name somebody, whatever became of them."""
        if voter not in self.named:
            return []
        return [
            name
            for name in self.named[voter]
            if any(one.voter == voter for one in self.sheets[name].entries.values())
        ]

    def channel_of(self, voter: str) -> str:
        """By which way what counts of somebody here was entered; empty where nothing does."""
        counted = self.counted_of(voter)
        return self.sheets[counted.sheet].channel if counted else ""

    def of_channel(self, channel: str) -> list[BallotSheet]:
        """The sheets of which something stands."""
        return [one for one in self.sheets.values() if one.channel == channel and one.standing]

    def note(self, entry: DeskEntry, channel: str, number: int, standing: Standing) -> None:
        """An entry more."""
        sheet = self.sheets.setdefault(entry.sheet, BallotSheet(channel, number))
        sheet.entries.pop(entry.corrects, None)
        sheet.entries[entry.id] = self.entries[entry.id] = entry
        sheet.standing = standing
        self.named.setdefault(entry.voter, {})[entry.sheet] = None

    def strike(self, name: str, standing: Standing | None, withdrawal: Withdrawal) -> None:
        """An entry does not stand any more."""
        if name in self.entries:
            sheet = self.sheets[self.entries[name].sheet]
            sheet.entries.pop(name, None)
            sheet.standing = standing
            self.withdrawn[name] = withdrawal

    def stands(self, entry: DeskEntry) -> bool:
        """Whether nobody has corrected it or taken it back."""
        return entry.id in self.sheets[entry.sheet].entries

    def is_replaced(self, entry: DeskEntry) -> bool:
        """Whether what counts of its voter is on another sheet than this one, which would count."""
        counted = self.counted_of(entry.voter)
        return counted is not None and counted.sheet != entry.sheet

    def state_of(self, sheet: BallotSheet) -> SheetState:
        """What has become of one of its sheets."""
        counted = sheet.counted
        if counted is None:
            return sheet.standing or "withdrawn"
        if self.is_replaced(counted):
            return "replaced"
        return "counts" if counted.ballot else "blank"

    def counted_of(self, voter: str) -> DeskEntry | None:
        """What counts of somebody here."""
        return self.entries.get(self.counting.get(voter, ""))

    def paper_of(self, entry: DeskEntry) -> int:
        """The number of the paper that an entry is of; 0 where it is of none."""
        sheet = self.sheets[entry.sheet]
        return sheet.number if sheet.channel == PAPER else 0

    def counting_with(
        self, sheet: str, counted: "CountedEntry | None", voters: Iterable[str]
    ) -> dict[str, str]:
        """Voter → the entry that counts for them, "" for none, where this is what counts of a
        sheet."""
        return {one: self._last_of(one, sheet, counted) for one in voters}

    def _last_of(self, voter: str, sheet: str, counted: "CountedEntry | None") -> str:
        entries = (self.sheets[one].counted for one in self.sheets_of(voter) if one != sheet)
        found = [(one.since, one.id) for one in entries if one and one.voter == voter]
        if counted and counted.voter == voter:
            found.append((counted.since, counted.id))
        return max(found, default=(0, ""))[1]

    def count(self, channel: str, group: str, ballots: Mapping[str, Ballot], method: str) -> None:
        """Let these be the ballots of their voters that came by this way; empty ones count not."""
        box = self.boxes.setdefault(channel, {}).setdefault(group, BallotBox(method))
        for voter, ballot in ballots.items():
            box.take_out(voter)
            if ballot:
                box.put_in(voter, ballot)

    def replace(self, voter: str, entry: DeskEntry | None, method: str) -> None:
        """Let this be what counts of somebody here; None: nothing."""
        if self.counting.pop(voter, None):
            for boxes in self.boxes.values():
                for box in boxes.values():
                    box.take_out(voter)
        if entry is not None:
            self.counting[voter] = entry.id
            if entry.ballot:
                channel = self.sheets[entry.sheet].channel
                self.count(channel, entry.group, {voter: entry.ballot}, method)
