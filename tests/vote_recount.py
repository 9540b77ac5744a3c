"""A vote counted again from what was written down of it, and from nothing else.

Of the program this knows the names of its events. It keeps no tally: `RecountedRound` notes what
everybody has placed and what was entered, event by event; `entered_in` says which entries count,
and `tallies_of` adds up. How many could vote is counted in `roll_recount.py`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from roll_recount import Person, Turnout, VotingGroup, fold_people, roll_of, turnout_of

from facilitator.core.messages import Event
from facilitator.core.questions.desk_messages import BallotEntered, EntryWithdrawn, HandsCounted
from facilitator.core.questions.merging import OptionsMerged
from facilitator.core.questions.messages import (
    BallotCast,
    BallotCounted,
    BallotSetAside,
    RoundBegun,
    RoundWithdrawn,
    VotingClosed,
)
from facilitator.core.questions.separating import MergeUndone

Dots = Mapping[str, int]


class Placed(NamedTuple):
    """What somebody has placed on a phone, which does not count where it waits for a yes to them
    or has left with them; and what they are told went back as options were merged."""

    group: str
    dots: Dots
    back: Dots = MappingProxyType({})
    counts: bool = True


class Entry(NamedTuple):
    """What was entered of a sheet, which has named this voter since an event at this place."""

    since: int
    said: BallotEntered

    @property
    def reading(self) -> tuple[str, str, frozenset[tuple[str, int]]]:
        """What was read from it."""
        return self.said.person, self.said.group, frozenset(self.said.ballot.items())


class GroupTally(NamedTuple):
    """What a group's ballots add up to: dots and voters by option, and how many there are."""

    dots: Dots
    voters: Dots
    ballots: int


def tallies_of(
    placed: Mapping[str, Placed], entered: Mapping[str, Placed], hands: Mapping[str, HandsCounted]
) -> dict[str, GroupTally]:
    """Group → what counts of it: of each voter what was entered, else what is from their phone or
    page; and hands."""
    ballots = [one for one in ({**placed, **entered}).values() if one.counts and one.dots]
    found = {}
    for group in {*hands, *(one.group for one in ballots)}:
        own = [one.dots for one in ballots if one.group == group]
        raised = Counter(hands[group].counts if group in hands else {})
        people = len(own) + (hands[group].hands if group in hands else 0)
        dots = sum(map(Counter, own), raised)
        voters = sum((Counter({*one}) for one in own), raised)
        found[group] = GroupTally(dots, voters, people)
    return {group: one for group, one in found.items() if one.ballots}


def entered_in(entries: Iterable[Entry], needed: int) -> dict[str, Placed]:
    """Voter → the last sheet that counts and names them. A paper counts where as many entries of it
    as are `needed` are alike, what was cast on a tablet at once."""
    sheets: dict[tuple[str, int], list[Entry]] = {}
    for one in entries:
        sheets.setdefault((one.said.channel, one.said.number), []).append(one)
    counting = [
        alike[-1]
        for (channel, _), alike in sheets.items()
        if len(alike) == (1 if channel == "tablet" else needed)
        and len({one.reading for one in alike}) == 1
    ]
    last = (one.said for one in sorted(counting, key=lambda one: one.since))
    return {one.person: Placed(one.group, one.ballot) for one in last}


@dataclass
class RecountedRound:
    """A round by its events: what each voter has placed, what stands of what was entered, and how
    many could vote when it closed, in all and by group."""

    needed: int
    placed: dict[str, Placed] = field(default_factory=dict)
    merges: list[tuple[dict[str, Placed], set[str]]] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    hands: dict[str, HandsCounted] = field(default_factory=dict)
    roll: int = 0
    turnout: dict[str, Turnout] = field(default_factory=dict)

    def fold(self, place: int, event: Event) -> None:
        """What this event, which is at this place of all, makes of it."""
        if isinstance(event, BallotCast):
            for _, voted_since in self.merges:
                voted_since.add(event.person)
        match event:
            case BallotCast(person=who, left=True):
                self.placed[who] = self.placed[who]._replace(counts=False)
            case BallotCast(person=who):
                self.placed[who] = Placed(event.group, event.ballot, event.returned, event.counts)
            case BallotCounted(person=who):
                self.placed[who] = self.placed[who]._replace(counts=True)
            case BallotSetAside(person=who):
                del self.placed[who]
            case OptionsMerged():
                self.merges.append(({**self.placed}, set()))
                self.placed = {who: merged(one, event) for who, one in self.placed.items()}
            case MergeUndone():
                before, voted_since = self.merges.pop()
                for who, dots in event.people.items():
                    now, told = self.placed[who], before[who].back
                    if who in voted_since:
                        told = {one: back for one, back in now.back.items() if one != event.kept}
                    self.placed[who] = now._replace(dots=dots, back=told)
            case BallotEntered(id=name, corrects=corrected):
                before = self.entries.pop(corrected, Entry(place, event))
                same = before.said.person == event.person
                self.entries[name] = Entry(before.since if same else place, event)
            case EntryWithdrawn(entry=name):
                del self.entries[name]
            case HandsCounted(group=group):
                self.hands[group] = event

    @property
    def entered(self) -> dict[str, Placed]:
        """Voter → what counts of them that was entered."""
        return entered_in(self.entries.values(), self.needed)

    @property
    def tallies(self) -> dict[str, GroupTally]:
        """Group → what its ballots add up to."""
        return tallies_of(self.placed, self.entered, self.hands)

    def close(self, people: Mapping[str, Person], voting: Mapping[str, VotingGroup]) -> None:
        """How many could vote, as it is now."""
        voted = {group: one.ballots for group, one in self.tallies.items()}
        entered = {who: one.group for who, one in self.entered.items()}
        self.turnout = turnout_of(people, voting, voted, entered)
        self.roll = roll_of(people, voting, voted, entered)


def merged(one: Placed, merge: OptionsMerged) -> Placed:
    """What was on several options is on the one that stays, up to the cap; the rest goes back."""
    if not one.dots.keys() & {*merge.merged}:
        return one
    several = {merge.kept, *merge.merged}
    on = sum(dots for option, dots in one.dots.items() if option in several)
    back = sum(dots for option, dots in one.back.items() if option in several)
    dots = {option: dots for option, dots in one.dots.items() if option not in several}
    kept = min(on, merge.cap)
    others = {option: dots for option, dots in one.back.items() if option not in several}
    told = {merge.kept: back + on - kept} if back + on > kept else {}
    return one._replace(dots={**dots, merge.kept: kept}, back={**others, **told})


def recounted(
    events: Iterable[Event], block: str, voting: Mapping[str, VotingGroup], needed: int
) -> list[RecountedRound]:
    """The rounds of one vote, in which these groups are `voting`; so many entries of a paper have
    to be alike as are `needed`."""
    rounds, people = [RecountedRound(needed)], dict[str, Person]()
    for place, event in enumerate(events):
        fold_people(people, event)
        if getattr(event, "block", None) != block:
            continue
        if isinstance(event, RoundBegun):
            rounds.append(RecountedRound(needed))
        elif isinstance(event, RoundWithdrawn):
            rounds.pop()
        elif isinstance(event, VotingClosed):
            rounds[-1].close(people, voting)
        else:
            rounds[-1].fold(place, event)
    return rounds
