"""A round as consoles, stage and phones see it: what one is, and those that are over."""

from collections.abc import Sequence

from .ballots import limits_of
from .group_views import beyond_seats, group_turnouts, groups_of_round
from .naming import TOLD, naming_of
from .outcome import is_public
from .roll import voters_at_least
from .rounds import Round
from .shown import (
    EarlierPapersView,
    EarlierRoundView,
    EarlierThemeView,
    ItemView,
    RoundSealView,
    RoundView,
    TurnoutView,
)
from .shown_merge import MergedItemView
from .sides import of_round, row_view
from .state import Item, VoteScene, places_of
from .ways import mixed, papers_if_any

SEAL_DIGITS = 16
"""Digits of a chain that a hall can read, and that nobody can find another record for."""


def items_of(scene: VoteScene, voting: Round, theme: str) -> list[ItemView]:
    """What stands under a theme in a round, each with what counts for it."""
    vote = scene.state
    return [_item(one, vote.merged_in(one.id, voting)) for one in vote.under(theme, voting)]


def _item(item: Item, merged: Sequence[Item]) -> ItemView:
    also = [MergedItemView(one.id, one.title, one.source) for one in merged]
    return ItemView(item.id, item.title, item.source, also)


def round_view(scene: VoteScene, number: int, voting: Round) -> RoundView:
    """What it is held among, for how many places, and from when on its voters are named."""
    take, named = places_of(scene, voting), naming_of(scene, voting)
    return RoundView(
        number,
        voting.kind,
        voting.again,
        take or None,
        scene.settings.ties if take else None,
        named,
        TOLD.get(named),
    )


def earlier_rounds(scene: VoteScene) -> list[EarlierRoundView]:
    """All but the running one."""
    return [_earlier(scene, *one) for one in scene.state.numbered_rounds[:-1]]


def _earlier(scene: VoteScene, number: int, voting: Round) -> EarlierRoundView:
    vote, limits = scene.state, limits_of(scene, voting)
    people = max(voting.roll, voters_at_least(scene, voting))
    return EarlierRoundView(
        round=round_view(scene, number, voting),
        set_aside=voting.set_aside,
        set_aside_in=[] if voting.set_aside else sorted(voting.set_aside_in),
        revealed=is_public(vote, voting),
        budget=limits.budget,
        cap=limits.cap,
        quotas=dict(limits.quotas),
        turnout=TurnoutView(
            voting.voted_in_the_hall,
            people,
            group_turnouts(scene, voting),
            voting.hands_in_the_hall,
            beyond_seats(scene, voting),
        ),
        groups=groups_of_round(scene, voting),
        themes=[
            EarlierThemeView(
                group.theme,
                [row_view(row) for row in vote.ranking(group.theme, voting)],
                items_of(scene, voting, group.theme),
            )
            for group in scene.settings.themes
            if vote.under(group.theme, voting)
        ],
        sides=of_round(scene, voting),
        channels=mixed(voting),
        papers=papers_if_any(voting.desk),
        seal=seal_view(voting),
    )


def earlier_papers(scene: VoteScene) -> list[EarlierPapersView]:
    """What there is to be said of papers in rounds that led to the running one."""
    return [
        EarlierPapersView(number, found)
        for number, voting in scene.state.numbered_rounds[:-1]
        if not voting.set_aside and (found := papers_if_any(voting.desk))
    ]


def seal_view(voting: Round, digits: int | None = None) -> RoundSealView | None:
    """What there is to write down of it."""
    return RoundSealView(voting.seal[0], voting.seal[1][:digits]) if voting.seal else None
