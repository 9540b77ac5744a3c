"""A vote counted again from what was written down of it, and from nothing else.

Of the program this knows the names of its events. It keeps no tally: it notes what everybody has
placed and what a clerk has entered, event by event, and adds up when it is asked.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from facilitator.core.guests import DismissalTakenBack, GuestsDismissed
from facilitator.core.messages import Event
from facilitator.core.people import (
    NameFreed,
    PersonDismissed,
    PersonJoined,
    PhoneChanged,
    PlaceGivenUp,
)
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
from facilitator.core.seat_policy import PeopleConfirmed

Dots = Mapping[str, int]


class Placed(NamedTuple):
    """What somebody has placed on a phone, which does not count where it waits for a yes to them
    or has left with them; and what they are told went back as options were merged."""

    group: str
    dots: Dots
    back: Dots
    counts: bool


class Person(NamedTuple):
    """Somebody who is or was in the room."""

    group: str
    guest: bool
    confirmed: bool
    here: bool = True


class VotingGroup(NamedTuple):
    """A group with a ballot: how many seats it has on the roster, and whether it is the body."""

    seats: int
    body: bool


class GroupTally(NamedTuple):
    """What a group's ballots add up to: dots and voters by option, and how many there are."""

    dots: Dots
    voters: Dots
    ballots: int


@dataclass
class RecountedRound:
    """A round by its events: what each voter has placed, what stands of what a clerk entered, and
    how many could vote when it closed, in all and by group (could, were here, did)."""

    needed: int
    placed: dict[str, Placed] = field(default_factory=dict)
    merges: list[tuple[dict[str, Placed], set[str]]] = field(default_factory=list)
    papers: dict[str, tuple[int, BallotEntered]] = field(default_factory=dict)
    hands: dict[str, HandsCounted] = field(default_factory=dict)
    roll: int = 0
    turnout: dict[str, tuple[int, int, int]] = field(default_factory=dict)

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
                since, before = self.papers.pop(corrected, (place, event))
                self.papers[name] = (since if before.person == event.person else place, event)
            case EntryWithdrawn(entry=name):
                del self.papers[name]
            case HandsCounted(group=group):
                self.hands[group] = event

    @property
    def entered(self) -> dict[str, Placed]:
        """Voter → their last paper that counts: as many entries of it as are needed are alike."""
        sheets: dict[int, list[tuple[int, BallotEntered]]] = {}
        for entry in self.papers.values():
            sheets.setdefault(entry[1].number, []).append(entry)
        counting = [
            entries[-1]
            for entries in sheets.values()
            if len(entries) == self.needed and len({reading(one) for _, one in entries}) == 1
        ]
        last = (one for _, one in sorted(counting, key=lambda entry: entry[0]))
        return {one.person: Placed(one.group, one.ballot, {}, True) for one in last}

    @property
    def tallies(self) -> dict[str, GroupTally]:
        """Group → what counts of it: of each voter the paper, else the phone; and hands."""
        ballots = [one for one in (self.placed | self.entered).values() if one.counts and one.dots]
        found = {}
        for group in {*self.hands, *(one.group for one in ballots)}:
            own = [one.dots for one in ballots if one.group == group]
            raised = self.hands.get(group)
            counts = Counter(raised.counts if raised else {})
            dots = sum(map(Counter, own), counts)
            voters = sum((Counter({*one}) for one in own), counts)
            found[group] = GroupTally(dots, voters, len(own) + (raised.hands if raised else 0))
        return {group: one for group, one in found.items() if one.ballots}

    def close(self, people: Mapping[str, Person], voting: Mapping[str, VotingGroup]) -> None:
        """How many could vote. Whoever has voted could, and was here, and whose hand was raised may
        have a phone; but of a body no more could than have a seat."""
        sure = {who: one.group for who, one in people.items() if one.here and one.confirmed}
        tallies, self.turnout, self.roll = self.tallies, {}, 0
        for group, known in voting.items():
            guests = sum(one.here and one.guest and one.group == group for one in people.values())
            voted = tallies[group].ballots if group in tallies else 0
            could = known.seats + guests if known.body else max(known.seats + guests, voted)
            here = [*sure.values()].count(group)
            self.turnout[group] = (could, max(here, min(voted, could)), voted)
            absent = sum(one.group == group for who, one in self.entered.items() if who not in sure)
            known_here = max(here + absent, voted)
            self.roll += min(known_here, known.seats) if known.body and known.seats else known_here


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


def reading(one: BallotEntered) -> tuple[str, str, frozenset[tuple[str, int]]]:
    """What somebody read from a paper."""
    return one.person, one.group, frozenset(one.ballot.items())


def fold_people(people: dict[str, Person], event: Event) -> None:
    """Who is in the room after this event, and whom somebody has confirmed."""
    match event:
        case PersonJoined(id=who):
            people[who] = Person(event.group, event.seat is None, event.confirmed)
        case PhoneChanged(id=who, confirmed=bool(sure)):
            people[who] = people[who]._replace(confirmed=sure)
        case NameFreed(person=who, waits=True):
            people[who] = people[who]._replace(confirmed=False)
        case PeopleConfirmed(people=several):
            people |= {who: people[who]._replace(confirmed=True) for who in several}
        case PlaceGivenUp(person=who) | PersonDismissed(person=who):
            people[who] = people[who]._replace(here=False)
        case GuestsDismissed(people=several):
            people |= {who: people[who]._replace(here=False) for who in several}
        case DismissalTakenBack(people=several):
            people |= {who: people[who]._replace(here=True) for who in several}


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
