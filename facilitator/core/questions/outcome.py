"""What goes forward from a vote: the cut of each round, ties at it, and how they were settled.

A round among what was tied fills the places that the one before had left; one among the top takes
its place. What was set aside counts for nothing. A pool is a theme with places of its own, or
`overall`, where all themes share them.
"""

from typing import Literal

from msgspec import Struct, field

from facilitator.methods.cut import Cut, cut
from facilitator.plan.values import Text

from .paper import OVERALL
from .rounds import Round
from .state import Vote, VoteScene, places_of

Way = Literal["first", "tied", "top", "shared", "list-order", "decided"]
"""How an option came to go forward: by a round of this kind, or by how its tie was settled."""


class Taken(Struct, frozen=True):
    """An option that goes forward: how, and after which round."""

    option: str
    way: Way
    round: int


class Standing(Struct, frozen=True):
    """What goes forward in a pool so far, and what is `level` at the cut for the places `left`;
    `round` is the number of the one that had them last."""

    pool: str
    places: int
    round: int
    taken: tuple[Taken, ...] = ()
    level: tuple[str, ...] = ()
    left: int = 0
    reason: Text = field(default_factory=dict)
    """Why the tie was decided as it was."""


def counted_rounds(vote: Vote) -> list[Round]:
    """The rounds that are of consequence, in their order."""
    return [one for one in vote.rounds if not one.set_aside]


def is_settled(vote: Vote) -> bool:
    """Whether the hall was shown what came of all rounds."""
    return vote.round.revealed and not vote.round.open


def is_public(vote: Vote, voting: Round) -> bool:
    """Whether anybody may read a round's result: the hall was shown it, or the last one's, which
    follows from all before it."""
    return voting.opened_once and (voting.revealed or is_settled(vote))


def standings(scene: VoteScene) -> dict[str, Standing]:
    """Pool → what goes forward by the rounds so far; nothing where there is no cut."""
    found: dict[str, Standing] = {}
    for number, voting in scene.state.numbered_rounds:
        if voting.set_aside or not voting.opened_once:
            continue
        for pool, places in places_of(scene, voting).items():
            if pool not in voting.set_aside_in:
                before = found.get(pool) if voting.kind == "tied" else None
                found[pool] = _after(scene, number, pool, places, before)
    return found


def outcome_told(scene: VoteScene) -> dict[str, Standing]:
    """The same where boards do not say it: after several rounds, and where a tie was decided; else
    nothing, and while voting is open."""
    if scene.state.round.open:
        return {}
    found = standings(scene)
    decided = any(one.reason for one in found.values())
    return found if decided or len(counted_rounds(scene.state)) > 1 else {}


def open_ties(scene: VoteScene) -> dict[str, Standing]:
    """The pools in which the cut falls in a tie that nothing has settled."""
    return {pool: one for pool, one in standings(scene).items() if one.level}


def cut_of(scene: VoteScene, voting: Round, pool: str, places: int) -> Cut:
    """Where a round's places end, whatever was done about a tie."""
    vote = scene.state
    options = vote.standing_in(voting) if pool == OVERALL else vote.under(pool, voting)
    ranking = voting.ranking(tuple(one.id for one in options))
    return cut(ranking, places, unchosen=voting.kind == "tied")


def _after(
    scene: VoteScene, number: int, pool: str, places: int, before: Standing | None
) -> Standing:
    voting = scene.state.rounds[number - 1]
    found = cut_of(scene, voting, pool, places)
    whole = before.places if before else places
    taken = (
        *(before.taken if before else ()),
        *(Taken(option, voting.kind, number) for option in found.taken),
    )
    if not found.level:
        return Standing(pool, whole, number, taken)
    settled, way, reason = _settled(scene, voting, pool, found)
    if not settled:
        return Standing(pool, whole, number, taken, found.level, found.left)
    taken = (*taken, *(Taken(option, way, number) for option in settled))
    return Standing(pool, whole, number, taken, reason=reason)


def _settled(
    scene: VoteScene, voting: Round, pool: str, found: Cut
) -> tuple[tuple[str, ...], Way, Text]:
    """What goes forward of a tie, how and why: by decision, or by the rule announced; nothing while
    it is open. A decision about another tie than the one there is now decides nothing."""
    decision = voting.decisions.get(pool)
    if decision and {*decision.options} <= {*found.level}:
        way: Way = "shared" if len(decision.options) == len(found.level) else "decided"
        return decision.options, way, decision.reason
    if scene.settings.ties == "share":
        return found.level, "shared", {}
    if scene.settings.ties == "list-order":
        return found.level[: found.left], "list-order", {}
    return (), "decided", {}
