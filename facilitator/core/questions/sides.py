"""The groups' own tallies, side by side with the one that decides.

Who advises is shown when the whole of a theme is: a place that is still covered has nothing beside
it, and no group's figures are anywhere that the result itself is not.
"""

from collections.abc import Iterable, Sequence

from facilitator.methods.tallies import RankedOption, Tally, ranking

from .board import ResultBoard
from .electorate import Electorate
from .roll import (
    VotingGroup,
    advising,
    electorate_of,
    groups_of,
    sets_groups_apart_in,
    voting_groups,
)
from .rounds import Round
from .shown_groups import BoardSideView, FiguresSideView, RankingView, RowView, SideView
from .state import VoteScene, themes_of


def row_view(row: RankedOption) -> RowView:
    """Several that have no dots at all are not called tied."""
    return RowView(row.option, row.rank, row.weight, row.voters, row.tied and row.weight > 0)


def of_result(scene: VoteScene) -> list[SideView] | None:
    """Each group's tally, for consoles and paper."""
    return _sides(scene, scene.state.round, voting_groups(scene), electorate_of(scene))


def of_round(scene: VoteScene, voting: Round) -> list[SideView] | None:
    """The same of a round that has been open."""
    return _sides(scene, voting, groups_of(scene, voting), voting.electorate)


def _sides(
    scene: VoteScene, voting: Round, groups: Iterable[VotingGroup], electorate: Electorate
) -> list[SideView] | None:
    if not sets_groups_apart_in(electorate):
        return None
    vote = scene.state
    return [
        SideView(
            one.id,
            tally.ballots,
            [
                RankingView(theme, [row_view(row) for row in ranking(tally, listed)])
                for theme in themes_of(scene, voting)
                for listed in [[item.id for item in vote.under(theme, voting)]]
            ],
        )
        for one in groups
        for tally in [voting.tallies.get(one.id, Tally())]
    ]


def on_board(scene: VoteScene, boards: Sequence[ResultBoard]) -> list[BoardSideView] | None:
    """What the groups that advise say of a theme: of each the board beside the result."""
    return [
        BoardSideView(
            one.id,
            tally_of(scene, one.id).ballots,
            [row_view(row) for row in board.rows],
            board.fewer,
            board.level,
        )
        for one, board in zip(advising(scene), boards, strict=False)
    ] or None


def in_figures(scene: VoteScene) -> list[FiguresSideView] | None:
    """The same for phones, which put the ranking together themselves."""
    return [
        FiguresSideView(
            one.id,
            (tally := tally_of(scene, one.id)).ballots,
            [
                [tally.weights.get(item.id, 0) for item in scene.state.under(theme)]
                for theme in themes_of(scene)
            ],
        )
        for one in advising(scene)
    ] or None


def tally_of(scene: VoteScene, group: str) -> Tally:
    """What a group's ballots of the running round add up to, unweighted."""
    return scene.state.round.tallies.get(group, Tally())


def ranking_of(scene: VoteScene, group: str, theme: str) -> list[RankedOption]:
    """A theme's options in the order that a group gives them."""
    return ranking(tally_of(scene, group), [item.id for item in scene.state.under(theme)])
