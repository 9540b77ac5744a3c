"""What follows from the tallies of a vote, line by line, for whoever has counted its ballots again:
what was set aside, what goes forward and why, what decides by weight, and what each id stands for.
"""

from .electorate import Electorate
from .outcome import Standing, Way, standings
from .rounds import Round
from .state import VoteScene

WAYS: dict[Way, str] = {
    "first": "by the first round",
    "tied": "by a round among what was level",
    "top": "by a round among the top",
    "shared": "shared",
    "list-order": "by the list's order",
    "decided": "decided",
}


def outcome_lines(scene: VoteScene) -> list[str]:
    """In the order in which one asks; nothing of a vote that was never open."""
    block, vote = scene.block.id, scene.state
    if not any(one.opened_once for one in vote.rounds):
        return []
    called = (f"{one.id} = {' / '.join(one.title.values())}" for one in vote.items.values())
    return [
        *(
            f"{block}, round {number}: {_aside(one)}"
            for number, one in vote.numbered_rounds
            if one.set_aside or one.set_aside_in
        ),
        *(
            f"{block}, round {number}: {_decisive(one)}"
            for number, one in vote.numbered_rounds
            if one.electorate != Electorate() and one.tally.weights
        ),
        *(f"{block}, {pool}: {_standing(one)}" for pool, one in standings(scene).items()),
        f"{block}: {'; '.join(called)}",
    ]


def _aside(voting: Round) -> str:
    pools = "" if voting.set_aside else f" for {', '.join(sorted(voting.set_aside_in))}"
    return f"set aside{pools}, as it was held again"


def _decisive(voting: Round) -> str:
    weights = ", ".join(
        f"{option} {votes}" for option, votes in sorted(voting.tally.weights.items())
    )
    return f"what decides, by the groups that do and their weights: {weights}"


def _standing(one: Standing) -> str:
    taken = ", ".join(f"{each.option} {WAYS[each.way]}" for each in one.taken) or "nothing yet"
    level = f"; {', '.join(one.level)} level for {one.left}" if one.level else ""
    reason = f"; decided because: {' / '.join(one.reason.values())}" if one.reason else ""
    return f"of {one.places} places: {taken}{level}{reason}"
