"""A ballot as somebody fills it in, in a rehearsal: by the paper's rules, popular items first.

`paper` is what every audience sees of a vote that votes in it.
"""

import random
from collections.abc import Mapping
from typing import Any

from facilitator.methods.dots import Limits, faults


def full_ballot(paper: Mapping[str, Any], dice: random.Random) -> dict[str, int]:
    """A ballot within budget, cap and quotas, with all its dots or nearly; popular items first."""
    keep = dice.choices((0, 1, 2), (85, 10, 5))[0]
    ballot: dict[str, int] = {}
    while sum(ballot.values()) < max(1, paper["budget"] - keep):
        free = room_for_one(paper, ballot)
        if not free:
            break
        item = dice.choices(free, [_appeal(one) for one in free])[0]
        ballot[item] = ballot.get(item, 0) + 1
    return ballot


def room_for_one(paper: Mapping[str, Any], ballot: Mapping[str, int]) -> list[str]:
    """The items on which one more dot may stand."""
    limits = Limits(paper["budget"], paper["cap"], paper["quotas"])
    themes = {item["id"]: theme["id"] for theme in paper["themes"] for item in theme["items"]}
    return [
        item
        for item in themes
        if not faults({**ballot, item: ballot.get(item, 0) + 1}, limits, themes)
    ]


def on_paper(vote: Mapping[str, Any], number: int) -> dict[str, int]:
    """What is on the paper of this number, the same for everybody who has it in hand."""
    paper = vote["activity"]
    seed = f"{vote['id']}-{paper['round']['number']}-{number}"
    return full_ballot(paper, random.Random(seed))  # noqa: S311 - chance for a play


def _appeal(item: str) -> float:
    """Some things are dearer to a hall than others: the same to everybody, by their id."""
    return 1.0 + sum(item.encode()) % 7
