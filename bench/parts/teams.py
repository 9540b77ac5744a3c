"""Teams for a large hall: how long a draw takes, and how even it comes out."""

import random
import time

from bench.results import Outcome
from bench.rows import limited
from facilitator.methods import balance

from . import Bench

PEOPLE, TEAMS = 500, 40
GOAL = 3.0
"""Seconds that a console may wait for a draw."""

UNEVEN = 0.0
VALUES = {"group": 4, "district": 8, "sector": 6, "language": 2, "age": 5}
"""Attribute → how many values it has, the most important one first."""


async def run(bench: Bench) -> Outcome:
    """The same people every time, each round another draw; then one that keeps rules too."""
    people = _people(bench.people(PEOPLE))
    teams = [f"team-{number}" for number in range(max(2, bench.people(TEAMS)))]
    free = [_draw(people, teams, seed, ruled=False) for seed in range(bench.rounds)]
    ruled = [_draw(people, teams, seed, ruled=True) for seed in range(bench.rounds)]
    setting = f"{len(people):,} people, {len(teams)} teams, {len(VALUES)} attributes"
    return Outcome(
        rows=[
            limited("a draw", setting, [one for one, _ in free], GOAL, " s", digits=2),
            limited(
                *("a draw with rules", f"{setting}, 30 pairs together or apart"),
                *([one for one, _ in ruled], GOAL, " s"),
                digits=2,
            ),
            limited(
                *("a draw, even", "people too many or too few, sizes and the first attribute"),
                *([float(first) for _, (first, _) in free], UNEVEN, ""),
            ),
        ],
        notes=[_remark("Drawn freely", free), _remark("With rules", ruled)],
    )


def _people(number: int) -> list[balance.Member]:
    dice = random.Random(1)
    return [
        balance.Member(
            f"p-{one}", {name: str(dice.randrange(count)) for name, count in VALUES.items()}
        )
        for one in range(number)
    ]


def _draw(
    people: list[balance.Member], teams: list[str], seed: int, ruled: bool
) -> tuple[float, tuple[int, int]]:
    """Seconds; and people too many or too few: by size and first attribute, by all others."""
    ids = [one.id for one in people]
    pairs = [set(ids[at : at + 2]) for at in range(0, min(60, len(ids) - 1), 2)]
    together, apart = (pairs[::2], pairs[1::2]) if ruled else ([], [])
    began = time.perf_counter()
    drawn = balance.assign(people, teams, tuple(VALUES), seed, together, apart)
    seconds = time.perf_counter() - began
    seated: dict[str, list[balance.Member]] = {team: [] for team in teams}
    for one in people:
        seated[drawn[one.id]].append(one)
    off = balance.imbalance(seated, tuple(VALUES))
    first, *others = off.attributes.values()
    return seconds, (off.sizes + first, sum(others))


def _remark(how: str, draws: list[tuple[float, tuple[int, int]]]) -> str:
    worst = max(rest for _, (_, rest) in draws)
    return f"{how}, {worst} of {PEOPLE * (len(VALUES) - 1)} places are off in the other attributes."
