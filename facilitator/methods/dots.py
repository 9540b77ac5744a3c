"""Dot voting, also called cumulative voting: B dots a person, spread over the options.

With xᵢⱼ the dots of voter i on option j, a ballot is good when Σⱼ xᵢⱼ ≤ B, 0 ≤ xᵢⱼ ≤ cap, and the
dots on one theme's options stay within that theme's quota. A dot weighs one: the ballot is its own
weights.
"""

from collections.abc import Mapping

from msgspec import Struct

from .tallies import Ballot


class Limits(Struct, frozen=True):
    """What one person may place: dots in all, dots on one option, dots on one theme's options.

    A theme without a quota is bounded by the budget alone.
    """

    budget: int
    cap: int
    quotas: Mapping[str, int] = {}


class BallotFault(Struct, frozen=True):
    """One way in which a ballot breaks its limits, with the figures to say so.

    `code` is `unknown-option`, `below-zero`, `over-cap`, `over-budget` or `over-quota`; `given` is
    the number of dots found, `limit` the number allowed (the least, for `below-zero`). `option` or
    `theme` says where, and both are None for `over-budget`.
    """

    code: str
    given: int
    limit: int
    option: str | None = None
    theme: str | None = None


def suggested_budget(options: int) -> int:
    """Dots for each person where nobody has said how many: three for ten options, two at least."""
    return max(2, (3 * options + 5) // 10)


def weights(ballot: Ballot) -> Ballot:
    """What a ballot gives each option: its dots."""
    return ballot


def faults(
    ballot: Ballot, limits: Limits, themes: Mapping[str, str | None]
) -> tuple[BallotFault, ...]:
    """Find everything that is wrong with a ballot; nothing found means that it may be counted.

    `themes` maps options to their theme, or to None where they have none: at least those of the
    ballot that are in the vote, and no option that is not. Faults of single options come first, in
    the ballot's order, then the budget, then the quotas.
    """
    found, given = [], 0
    on_themes: dict[str | None, int] = {}
    for option, dots in ballot.items():
        if option not in themes or not 0 <= dots <= limits.cap:
            found.append(_option_fault(option, dots, limits, themes))
        if dots > 0:  # negative dots are a fault of their own: they pay for no others
            given += dots
            theme = themes.get(option)
            on_themes[theme] = on_themes.get(theme, 0) + dots
    if given > limits.budget:
        found.append(BallotFault("over-budget", given, limits.budget))
    for theme, quota in limits.quotas.items():
        if (on_theme := on_themes.get(theme, 0)) > quota:
            found.append(BallotFault("over-quota", on_theme, quota, theme=theme))
    return tuple(found)


def _option_fault(
    option: str, dots: int, limits: Limits, themes: Mapping[str, str | None]
) -> BallotFault:
    if option not in themes:
        return BallotFault("unknown-option", given=dots, limit=0, option=option)
    if dots < 0:
        return BallotFault("below-zero", given=dots, limit=0, option=option)
    return BallotFault("over-cap", given=dots, limit=limits.cap, option=option)
