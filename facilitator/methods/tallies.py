"""Ballots added up, whatever the method: a ballot gives each option a whole number, its weight.

With wᵢⱼ the weight of voter i on option j, Tⱼ = Σᵢ wᵢⱼ is always reported beside nⱼ, the number of
distinct voters, because ten dots from ten people and ten dots from two are different news.

A ballot is a whole (all that a person says), so a tally can be kept by difference: take away what
the person had said before, add what the person says now. The cost is that of the two ballots,
whatever the number of options and voters, and it is paid when somebody looks (`LazyTally`).
"""

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct, field

Ballot = Mapping[str, int]
"""A person's whole ballot: option → weight. Options left out, or with 0, have none."""


class Tally(Struct):
    """Ballots added up: weight and distinct voters per option, ballots cast, weight in all.

    Only options that have weight are listed, so a tally moved to and fro equals one counted afresh.
    """

    weights: dict[str, int] = field(default_factory=dict)
    voters: dict[str, int] = field(default_factory=dict)
    ballots: int = 0
    total: int = 0


class LazyTally(Struct, eq=False):
    """A tally in the making: by whom and from what it has to be moved before it can be shown.

    Somebody who changes their mind ten times between two looks moves it once.
    """

    tally: Tally = field(default_factory=Tally)
    stale: dict[str, Ballot] = field(default_factory=dict)
    """Voter → the ballot that the tally still counts for them."""

    def __eq__(self, other: object) -> bool:
        """Like every count of the same ballots, and those are compared by who has them."""
        return isinstance(other, LazyTally)

    def mark_stale(self, voter: str, before: Ballot) -> None:
        """The ballot that this voter had until now is no more theirs."""
        self.stale.setdefault(voter, before)

    def settle(self, ballots: Mapping[str, Ballot], weights: Callable[[Ballot], Ballot]) -> Tally:
        """What the voters' ballots of now add up to, by what each gives its options."""
        while self.stale:
            voter, before = self.stale.popitem()
            replace_ballot(self.tally, weights(before), weights(ballots.get(voter, {})))
        return self.tally


class RankedOption(Struct, frozen=True):
    """One line of a ranking; `tied` when another option has as much weight and shares the rank."""

    option: str
    rank: int
    weight: int
    voters: int
    tied: bool


def recount(ballots: Iterable[Ballot]) -> Tally:
    """Count ballots from nothing: what a tally kept by difference must equal."""
    tally = Tally()
    for ballot in ballots:
        replace_ballot(tally, {}, ballot)
    return tally


def replace_ballot(tally: Tally, before: Ballot, after: Ballot) -> None:
    """Let one person's new ballot replace the one before, in place.

    `before` is what this tally already counts for the person: {} where there was no ballot.
    Moving to {} takes the ballot back.
    """
    taken, added = _count_out(tally, before), _count_in(tally, after)
    tally.total += added - taken
    tally.ballots += bool(added) - bool(taken)
    for option in before:
        if tally.voters.get(option) == 0:
            del tally.weights[option], tally.voters[option]


def combined(tallies: Mapping[str, Tally], factors: Mapping[str, int] | None = None) -> Tally:
    """The tallies of several groups as one; a group's `factor` (1 where none is given) multiplies
    its weight, and never its voters or ballots."""
    whole = Tally()
    for group, tally in tallies.items():
        factor = (factors or {}).get(group, 1)
        for option, weight in tally.weights.items():
            whole.weights[option] = whole.weights.get(option, 0) + factor * weight
            whole.voters[option] = whole.voters.get(option, 0) + tally.voters[option]
        whole.ballots += tally.ballots
        whole.total += factor * tally.total
    return whole


def ranking(tally: Tally, options: Iterable[str]) -> list[RankedOption]:
    """Rank the options by weight, most first; equal weight shares a rank: 1, 2, 2, 4.

    `options` is every option of the vote in the plan's order, which is also the order of the rows
    within a rank. Voters are shown but break no tie: a tie is named as one.
    """
    ordered = sorted(options, key=lambda option: -tally.weights.get(option, 0))
    places: dict[int, list[int]] = {}
    for place, option in enumerate(ordered, start=1):
        places.setdefault(tally.weights.get(option, 0), []).append(place)
    return [_row(tally, option, places[tally.weights.get(option, 0)]) for option in ordered]


def _count_out(tally: Tally, ballot: Ballot) -> int:
    """Take a ballot's weight off its options, leaving zeros; returns how much there was."""
    weights, voters, taken = tally.weights, tally.voters, 0
    for option, weight in ballot.items():
        if weight > 0:
            weights[option] -= weight
            voters[option] -= 1
            taken += weight
    return taken


def _count_in(tally: Tally, ballot: Ballot) -> int:
    weights, voters, added = tally.weights, tally.voters, 0
    for option, weight in ballot.items():
        if weight > 0:
            weights[option] = weights.get(option, 0) + weight
            voters[option] = voters.get(option, 0) + 1
            added += weight
    return added


def _row(tally: Tally, option: str, places: list[int]) -> RankedOption:
    weight, voters = tally.weights.get(option, 0), tally.voters.get(option, 0)
    return RankedOption(option, rank=places[0], weight=weight, voters=voters, tied=len(places) > 1)
