"""The roll of a vote: which groups vote in it, and of each how many could, were here, and did."""

from collections import Counter

from msgspec import Struct

from facilitator.plan.values import RESIDENT_GROUP, Group, Text

from ..activity import refuse_unless
from ..people import people_here
from .electorate import Electorate, GroupTurnout
from .rounds import Round
from .state import VoteScene

RESIDENTS: Text = {"en": "Residents", "es": "Residentes"}


class VotingGroup(Struct, frozen=True):
    """A group that has a ballot, whether it decides, and how much its dots count."""

    id: str
    title: Text
    binding: bool
    weight: int


def electorate_of(scene: VoteScene) -> Electorate:
    """Who votes in the running round: as the plan says until it opens, and then as it did."""
    voting = scene.state.round
    return voting.electorate if voting.opened_once else scene.settings.electorate


def voting_groups(scene: VoteScene) -> list[VotingGroup]:
    """Those that decide first, then those that advise, each in the plan's order; residents last."""
    return _groups(scene, electorate_of(scene))


def groups_of(scene: VoteScene, voting: Round) -> list[VotingGroup]:
    """The same of a round that has been open."""
    return _groups(scene, voting.electorate)


def _groups(scene: VoteScene, electorate: Electorate) -> list[VotingGroup]:
    residents = Group(RESIDENT_GROUP, RESIDENTS)
    found = [
        VotingGroup(one.id, one.title, electorate.decides(one.id), electorate.weight(one.id))
        for one in (*scene.plan.groups, residents)
        if electorate.admits(one.id)
    ]
    return sorted(found, key=lambda group: not group.binding)


def advising(scene: VoteScene) -> list[VotingGroup]:
    """The groups that have a ballot and decide nothing."""
    return [one for one in voting_groups(scene) if not one.binding]


def sets_groups_apart(scene: VoteScene) -> bool:
    """Whether the groups of the hall are not all alike in it."""
    return sets_groups_apart_in(electorate_of(scene))


def sets_groups_apart_in(electorate: Electorate) -> bool:
    """Whether it says of some group anything that it does not say of all."""
    return electorate != Electorate()


def seats_of_bodies(scene: VoteScene) -> dict[str, int]:
    """Group → its seats, of each that is joined by a name of the roster alone: it never has more
    people than that, however many ballots come under its name."""
    seats = Counter(seat.group for seat in scene.plan.people)
    return {one.id: seats[one.id] for one in scene.plan.groups if one.body and seats[one.id]}


def refuse_beyond_seats(scene: VoteScene, group: str, less: int, more: int) -> None:
    """Nobody enters more ballots of a body than it has seats without a second look: so many `more`
    would count in place of so many `less`."""
    counted = scene.state.round.ballots_by_group[group]
    seats = seats_of_bodies(scene).get(group)
    refuse_unless(
        seats is None or more <= less or counted - less + more <= seats,
        "more-than-seats",
        f"It has {seats} seats, and {counted - less + more} ballots would count. Count again, or "
        "say that you are sure.",
        "group",
    )


def turnout_by_group(scene: VoteScene, voting: Round) -> dict[str, GroupTurnout]:
    """Of each group that votes in a round, as it is, or was when voting closed: the one source of
    what screens, paper, files and the page for anybody say of it.

    Who was confirmed since voting closed has voted all the same. Whoever has voted was here and
    could vote, by paper or hands too; but a body has no more than its seats, so that more ballots
    than seats stand out.
    """
    electorate = voting.electorate if voting.opened_once else scene.settings.electorate
    noted = {} if voting.open else voting.turnout
    return {
        group.id: _turnout_of(scene, voting, group.id, noted.get(group.id))
        for group in _groups(scene, electorate)
    }


def people_who_may_vote(scene: VoteScene) -> int:
    """How many have a ballot that counts: of those who are here, and of those who are not and had
    one entered, or raised a hand."""
    admits = electorate_of(scene).admits
    present = _present(scene).items()
    return sum(people for group, people in present if group != RESIDENT_GROUP and admits(group))


def voters_at_least(scene: VoteScene, voting: Round) -> int:
    """How many people have voted in the hall, where no body has more than its seats."""
    bodies = seats_of_bodies(scene)
    voted = voting.ballots_by_group.items()
    return sum(
        min(ballots, bodies.get(one, ballots)) for one, ballots in voted if one != RESIDENT_GROUP
    )


def dots_in_the_hall(voting: Round) -> int:
    """How many dots were placed, whatever each counts, but for residents'."""
    tallies = voting.tallies.items()
    return sum(tally.total for group, tally in tallies if group != RESIDENT_GROUP)


def _present(scene: VoteScene) -> dict[str, int]:
    """Group → how many of it may vote and are here, with a phone or without.

    Who raises a hand has a phone, or not: so many are here at least as have voted. A body has no
    more people than seats.
    """
    voting = scene.state.round
    phones = {one.id: one.group for one in people_here(scene.session) if one.confirmed}
    papers = [
        voting.desk.entries[entry].group
        for voter, entry in voting.desk.counting.items()
        if voter not in phones
    ]
    known, voted = Counter([*phones.values(), *papers]), voting.ballots_by_group
    bodies = seats_of_bodies(scene)
    here = {group: max(known[group], voted[group]) for group in known.keys() | voted.keys()}
    return {group: min(people, bodies.get(group, people)) for group, people in here.items()}


def _turnout_of(
    scene: VoteScene, voting: Round, group: str, noted: GroupTurnout | None
) -> GroupTurnout:
    tally = voting.tallies.get(group)
    voted = tally.ballots if tally else 0
    if group == RESIDENT_GROUP:
        return GroupTurnout(voted=voted)
    counted = noted or (_counted_now(scene, group) if voting is scene.state.round else None)
    known = counted or GroupTurnout()
    is_body = any(one.body for one in scene.plan.groups if one.id == group)
    eligible = known.eligible if is_body and known.eligible else max(known.eligible, voted)
    return GroupTurnout(eligible, max(known.here, min(voted, eligible)), voted)


def _counted_now(scene: VoteScene, group: str) -> GroupTurnout:
    """Who is here is counted as wherever else the hall is told of how many have voted."""
    seats = sum(seat.group == group for seat in scene.plan.people)
    guests = sum(one.group == group and one.seat is None for one in people_here(scene.session))
    here = _present(scene).get(group, 0)
    return GroupTurnout(max(seats + guests, here), here)
