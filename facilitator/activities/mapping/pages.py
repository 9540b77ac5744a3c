"""The stage's pages of a vote: what can be chosen, and once it is revealed, the result by theme."""

from itertools import groupby

from facilitator.core.pages import Page, Piece, in_parts, stay
from facilitator.methods.dots import RankedItem
from facilitator.methods.paging import lengths_to_spans, split_evenly
from facilitator.plan.values import Text

from .state import VoteScene

MOST_ROWS = 7
"""Of one theme on one page."""

ROWS_BESIDE = 5
"""Of each of two themes that stand side by side."""

READING_OF_A_ROW = 30
"""Characters' worth of reading."""


def pages_of(scene: VoteScene) -> list[Page]:
    """A theme a page or more; candidates of two themes on one where they are few."""
    themes = [group.theme for group in scene.settings.themes]
    if scene.state.revealed:
        return [page for theme in themes for page in _of_result(scene, theme)]
    few = all(len(scene.state.under(theme)) <= ROWS_BESIDE for theme in themes)
    if not few:
        return [page for theme in themes for page in _of_candidates(scene, theme)]
    pairs = [themes[at : at + 2] for at in range(0, len(themes), 2)]
    return [_page(scene, [Piece("candidates", theme) for theme in pair]) for pair in pairs]


def _of_candidates(scene: VoteScene, theme: str) -> list[Page]:
    rows = split_evenly(scene.state.under(theme), lambda row: 1, MOST_ROWS)
    spans = lengths_to_spans(map(len, rows))
    return [_page(scene, [piece]) for piece in in_parts("candidates", theme, spans)]


def _of_result(scene: VoteScene, theme: str) -> list[Page]:
    """What is level stands on one page, but for what has no dots."""
    ranking = scene.state.ranking(theme)
    level = [list(rows) for _, rows in groupby(ranking, key=_place)]
    parts = split_evenly(level, len, MOST_ROWS)
    spans = lengths_to_spans(sum(map(len, part)) for part in parts)
    return [_page(scene, [piece]) for piece in in_parts("result", theme, spans)]


def _place(row: RankedItem) -> object:
    return row.rank if row.dots else row.item


def _page(scene: VoteScene, pieces: list[Piece]) -> Page:
    first = pieces[0]
    rows = sum(len(scene.state.under(one.id)) // one.total for one in pieces)
    name = f"{first.of}-{first.id}-{first.number}"
    return Page(name, pieces, _title(scene, first.id), stay(rows * READING_OF_A_ROW))


def _title(scene: VoteScene, theme: str) -> Text | None:
    return next((one.title for one in scene.plan.themes if one.id == theme), None)
