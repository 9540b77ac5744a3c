"""What a vote leaves in the record of its groups: who could vote, who did, and what each said."""

from typing import Any

from facilitator.methods.tallies import Tally, ranking
from facilitator.plan.values import RESIDENT_GROUP

from ..activity import Tables
from ..tables import BLOCK, Column, Rows, Table
from .electorate import GroupTurnout
from .roll import VotingGroup, groups_of, turnout_by_group
from .rounds import Round
from .state import VoteScene
from .tables import RANKED, ranked

ROUND = Column("round", "round", "vuelta")
GROUP = Column("group", "group", "grupo", "group")
DECIDES = Column("decides", "decides", "decide")
WEIGHT = Column("weight", "weight", "peso")

TURNOUTS = Table(
    "turnout_by_group",
    (
        BLOCK,
        ROUND,
        GROUP,
        DECIDES,
        WEIGHT,
        Column("eligible", "could vote", "podían votar"),
        Column("here", "were here", "presentes"),
        Column("voted", "voted", "votaron"),
    ),
    "Who voted, by group, as it was when voting closed. eligible: seats on the roster, and guests "
    "who were here; residents vote on their own page, one ballot a device, and nobody counts how "
    "many they are. decides: the others advise. weight: what each of the group's dots counts.",
    "Quiénes votaron, por grupo, al cerrar la votación. eligible: lugares en la lista e invitados "
    "presentes; los residentes votan en su propia página, una boleta por dispositivo, y nadie "
    "cuenta cuántos son. decides: los demás opinan. weight: cuánto cuenta cada punto del grupo.",
)
TALLIES_BY_GROUP = Table(
    "tallies_by_group",
    (
        BLOCK,
        ROUND,
        GROUP,
        DECIDES,
        WEIGHT,
        *RANKED,
    ),
    "What each group's ballots add up to by themselves, unweighted. The result that decides is the "
    "sum over the groups that decide, each multiplied by its weight.",
    "Lo que suman las boletas de cada grupo por sí solas, sin ponderar. El resultado que decide es "
    "la suma de los grupos que deciden, cada uno multiplicado por su peso.",
)


def turnouts(scene: VoteScene) -> Rows:
    """One row for each group of each round in which voting was opened."""
    return [
        {**_of(scene, number, group), **_counts(counted[group.id], group.id)}
        for number, voting in _held(scene)
        for counted in [turnout_by_group(scene, voting)]
        for group in groups_of(scene, voting)
    ]


def tallies_by_group(scene: VoteScene) -> Rows:
    """One row for each option of each group, theme by theme in the order of its places."""
    vote = scene.state
    return [
        {
            **_of(scene, number, group),
            **ranked(vote, theme, row),
        }
        for number, voting in _held(scene)
        for group in groups_of(scene, voting)
        for theme in dict.fromkeys(item.theme for item in vote.items.values())
        for row in ranking(
            voting.tallies.get(group.id, Tally()), [one.id for one in vote.under(theme, voting)]
        )
    ]


def _held(scene: VoteScene) -> list[tuple[int, Round]]:
    rounds = scene.state.numbered_rounds
    return [(number, voting) for number, voting in rounds if voting.opened_once]


def _of(scene: VoteScene, number: int, group: VotingGroup) -> dict[str, Any]:
    return {
        "block": scene.block.id,
        "round": number,
        "group": group.id,
        "decides": group.binding,
        "weight": group.weight,
    }


def _counts(counts: GroupTurnout, group: str) -> dict[str, Any]:
    if group == RESIDENT_GROUP:
        return {"voted": counts.voted}
    return {"eligible": counts.eligible, "here": counts.here, "voted": counts.voted}


TABLES: Tables[VoteScene] = {TURNOUTS: turnouts, TALLIES_BY_GROUP: tallies_by_group}
