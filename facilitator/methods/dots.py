"""Dot voting, also called cumulative voting: B dots a person, spread over the items.

With xᵢⱼ the dots of voter i on item j, a ballot is good when Σⱼ xᵢⱼ ≤ B, 0 ≤ xᵢⱼ ≤ cap, and the
dots on one theme's items stay within that theme's quota.
Tⱼ = Σᵢ xᵢⱼ is always reported beside nⱼ, the number of distinct voters, because ten dots from
ten people and ten dots from two are different news.

A ballot is a whole (a person's complete allocation), so a tally can be kept by difference: take
away what the person had said before, add what the person says now. The cost is that of the two
ballots, whatever the number of items and voters, and it is paid when somebody looks (`LazyTally`).
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

Ballot = Mapping[str, int]
"""A person's complete allocation: item → dots. Items left out, or with 0, have no dots."""


class Limits(Struct, frozen=True):
    """What one person may place: dots in all, dots on one item, dots on one theme's items.

    A theme without a quota is bounded by the budget alone.
    """

    budget: int
    cap: int
    quotas: Mapping[str, int] = {}


class BallotFault(Struct, frozen=True):
    """One way in which a ballot breaks its limits, with the figures to say so.

    `code` is `unknown-item`, `below-zero`, `over-cap`, `over-budget` or `over-quota`; `given` is
    the number of dots found, `limit` the number allowed (the least, for `below-zero`). `item` or
    `theme` says where, and both are None for `over-budget`.
    """

    code: str
    given: int
    limit: int
    item: str | None = None
    theme: str | None = None


class Tally(Struct):
    """Ballots added up: dots and distinct voters per item, ballots cast, dots in all.

    Only items that have dots are listed, so a tally moved to and fro equals one counted afresh.
    """

    dots: dict[str, int] = field(default_factory=dict)
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
    rankings: dict[tuple[str, ...], tuple["RankedItem", ...]] = field(default_factory=dict)
    """Items → their ranking, for as long as the tally is as it was."""

    def __eq__(self, other: object) -> bool:
        """Like every count of the same ballots, and those are compared by who has them."""
        return isinstance(other, LazyTally)

    def mark_stale(self, voter: str, before: Ballot) -> None:
        """The ballot that this voter had until now is no more theirs."""
        self.stale.setdefault(voter, before)

    def settle(self, ballots: Mapping[str, Ballot]) -> Tally:
        """What the voters' ballots of now add up to."""
        if self.stale:
            self.rankings.clear()
        while self.stale:
            voter, before = self.stale.popitem()
            replace_ballot(self.tally, before, ballots.get(voter, {}))
        return self.tally

    def ranking(
        self, ballots: Mapping[str, Ballot], items: tuple[str, ...]
    ) -> tuple["RankedItem", ...]:
        """The items ranked by what the voters' ballots of now add up to, sought once for all."""
        tally = self.settle(ballots)
        if items not in self.rankings:
            self.rankings[items] = tuple(ranking(tally, items))
        return self.rankings[items]


class RankedItem(Struct, frozen=True):
    """One line of a ranking; `tied` when another item has as many dots and shares the rank."""

    item: str
    rank: int
    dots: int
    voters: int
    tied: bool


def suggested_budget(options: int) -> int:
    """Dots for each person where nobody has said how many: three for ten options, two at least."""
    return max(2, (3 * options + 5) // 10)


def faults(
    ballot: Ballot, limits: Limits, themes: Mapping[str, str | None]
) -> tuple[BallotFault, ...]:
    """Find everything that is wrong with a ballot; nothing found means that it may be counted.

    `themes` maps items to their theme, or to None where they have none: at least those of the
    ballot that are in the vote, and no item that is not. Faults of single items come first, in
    the ballot's order, then the budget, then the quotas.
    """
    found, given = [], 0
    on_themes: dict[str | None, int] = {}
    for item, dots in ballot.items():
        if fault := _item_fault(item, dots, limits, themes):
            found.append(fault)
        if dots > 0:  # negative dots are a fault of their own: they pay for no others
            given += dots
            theme = themes.get(item)
            on_themes[theme] = on_themes.get(theme, 0) + dots
    if given > limits.budget:
        found.append(BallotFault("over-budget", given, limits.budget))
    for theme, quota in limits.quotas.items():
        if (on_theme := on_themes.get(theme, 0)) > quota:
            found.append(BallotFault("over-quota", on_theme, quota, theme=theme))
    return tuple(found)


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
    for item in before:
        if tally.voters.get(item) == 0:
            del tally.dots[item], tally.voters[item]


def ranking(tally: Tally, items: Iterable[str]) -> list[RankedItem]:
    """Rank the items by dots, most first; equal dots share a rank: 1, 2, 2, 4.

    `items` is every item of the vote in the plan's order, which is also the order of the rows
    within a rank. Voters are shown but break no tie: a tie is named as one.
    """
    ordered = sorted(items, key=lambda item: -tally.dots.get(item, 0))
    places: dict[int, list[int]] = {}
    for place, item in enumerate(ordered, start=1):
        places.setdefault(tally.dots.get(item, 0), []).append(place)
    return [_row(tally, item, places[tally.dots.get(item, 0)]) for item in ordered]


def _item_fault(
    item: str, dots: int, limits: Limits, themes: Mapping[str, str | None]
) -> BallotFault | None:
    if item not in themes:
        return BallotFault("unknown-item", given=dots, limit=0, item=item)
    if dots < 0:
        return BallotFault("below-zero", given=dots, limit=0, item=item)
    if dots > limits.cap:
        return BallotFault("over-cap", given=dots, limit=limits.cap, item=item)
    return None


def _count_out(tally: Tally, ballot: Ballot) -> int:
    """Take a ballot's dots off their items, leaving zeros; returns how many there were."""
    dots, voters, taken = tally.dots, tally.voters, 0
    for item, count in ballot.items():
        if count > 0:
            dots[item] -= count
            voters[item] -= 1
            taken += count
    return taken


def _count_in(tally: Tally, ballot: Ballot) -> int:
    dots, voters, added = tally.dots, tally.voters, 0
    for item, count in ballot.items():
        if count > 0:
            dots[item] = dots.get(item, 0) + count
            voters[item] = voters.get(item, 0) + 1
            added += count
    return added


def _row(tally: Tally, item: str, places: list[int]) -> RankedItem:
    dots, voters = tally.dots.get(item, 0), tally.voters.get(item, 0)
    return RankedItem(item, rank=places[0], dots=dots, voters=voters, tied=len(places) > 1)
