"""Dot voting, also called cumulative voting: B dots a person, spread over the items.

Source: DOMAIN.md, "Dots and kin". With xᵢⱼ the dots of voter i on item j, a ballot is good when
Σⱼ xᵢⱼ ≤ B, 0 ≤ xᵢⱼ ≤ cap, and the dots on one theme's items stay within that theme's quota.
Tⱼ = Σᵢ xᵢⱼ is always reported beside nⱼ, the number of distinct voters, because ten dots from
ten people and ten dots from two are different news.

A ballot is a whole (a person's complete allocation), so a tally can be kept by difference: take
away what the person had said before, add what the person says now. The cost is that of the two
ballots, whatever the number of items and voters.
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


class Fault(Struct, frozen=True):
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


class Row(Struct, frozen=True):
    """One line of a ranking; `tied` when another item has as many dots and shares the rank."""

    item: str
    rank: int
    dots: int
    voters: int
    tied: bool


def faults(ballot: Ballot, limits: Limits, themes: Mapping[str, str | None]) -> tuple[Fault, ...]:
    """Find everything that is wrong with a ballot; nothing found means that it may be counted.

    `themes` maps every item of the vote to its theme, or to None where it has none. Faults of
    single items come first, in the ballot's order, then the budget, then the quotas.
    """
    items = (_item_fault(item, dots, limits, themes) for item, dots in ballot.items())
    wholes = (_budget_fault(ballot, limits), *_quota_faults(ballot, limits, themes))
    return tuple(fault for fault in (*items, *wholes) if fault)


def recount(ballots: Iterable[Ballot]) -> Tally:
    """Count ballots from nothing: what a tally kept by difference must equal."""
    tally = Tally()
    for ballot in ballots:
        move(tally, {}, ballot)
    return tally


def move(tally: Tally, before: Ballot, after: Ballot) -> None:
    """Let one person's new ballot replace the one before, in place.

    `before` is what this tally already counts for the person: {} where there was no ballot.
    Moving to {} takes the ballot back.
    """
    _add(tally, before, -1)
    _add(tally, after, 1)


def ranking(tally: Tally, items: Iterable[str]) -> list[Row]:
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
) -> Fault | None:
    if item not in themes:
        return Fault("unknown-item", given=dots, limit=0, item=item)
    if dots < 0:
        return Fault("below-zero", given=dots, limit=0, item=item)
    if dots > limits.cap:
        return Fault("over-cap", given=dots, limit=limits.cap, item=item)
    return None


def _budget_fault(ballot: Ballot, limits: Limits) -> Fault | None:
    given = sum(_placed(ballot).values())
    return Fault("over-budget", given, limits.budget) if given > limits.budget else None


def _quota_faults(
    ballot: Ballot, limits: Limits, themes: Mapping[str, str | None]
) -> Iterable[Fault]:
    placed = _placed(ballot)
    for theme, quota in limits.quotas.items():
        given = sum(dots for item, dots in placed.items() if themes.get(item) == theme)
        if given > quota:
            yield Fault("over-quota", given, quota, theme=theme)


def _placed(ballot: Ballot) -> dict[str, int]:
    # Negative dots are a fault of their own; they must not pay for too many elsewhere.
    return {item: dots for item, dots in ballot.items() if dots > 0}


def _add(tally: Tally, ballot: Ballot, sign: int) -> None:
    placed = _placed(ballot)
    for item, dots in placed.items():
        _bump(tally.dots, item, sign * dots)
        _bump(tally.voters, item, sign)
    tally.total += sign * sum(placed.values())
    tally.ballots += sign * bool(placed)


def _bump(counts: dict[str, int], item: str, by: int) -> None:
    count = counts.pop(item, 0) + by
    if count:
        counts[item] = count


def _row(tally: Tally, item: str, places: list[int]) -> Row:
    dots, voters = tally.dots.get(item, 0), tally.voters.get(item, 0)
    return Row(item, rank=places[0], dots=dots, voters=voters, tied=len(places) > 1)
