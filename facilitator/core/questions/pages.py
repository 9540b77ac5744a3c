"""The stage's pages of a vote: what can be chosen, and of its result a board for each theme."""

from msgspec import structs

from facilitator.methods.paging import Span, lengths_to_spans, split_evenly
from facilitator.plan.values import Text

from ..pages import Page, Piece, in_parts, stay
from .outcome import outcome_told
from .reveal import themes_begun
from .state import VoteScene, themes_of

MOST_ROWS = 7
"""Candidates of one theme on one page."""

ROWS_BESIDE = 5
"""Of each of two themes that stand side by side."""

READING_OF_A_ROW = 30
"""Characters' worth of reading."""

FORWARD: Text = {"en": "What goes forward", "es": "Lo que sigue adelante"}
"""How these pages are called on the stage and in the console's list of pages."""


def pages_of(scene: VoteScene) -> list[Page]:
    """A theme a page, or more; candidates of two themes on one where they are few.

    While a result is revealed step by step, the themes that have begun. What was asked beside the
    agenda is short enough for one.
    """
    vote = scene.state
    themes = themes_of(scene)
    if vote.round.revealed or vote.round.steps:
        shown = themes if vote.round.revealed else themes_begun(scene, vote.round.steps)
        boards = [_page(scene, [Piece("result", theme)]) for theme in shown]
        return [*(_of_outcome(scene) if vote.round.revealed else ()), *boards]
    if scene.is_asked:
        return [_page(scene, [Piece("candidates", theme) for theme in themes])]
    few = all(len(vote.under(theme)) <= ROWS_BESIDE for theme in themes)
    if not few:
        return [page for theme in themes for page in _of_candidates(scene, theme)]
    pairs = [themes[at : at + 2] for at in range(0, len(themes), 2)]
    return [_page(scene, [Piece("candidates", theme) for theme in pair]) for pair in pairs]


def _of_outcome(scene: VoteScene) -> list[Page]:
    """What goes forward by all rounds together, a pool a page or more; it comes first, as it is
    what the hall came for."""
    pages = [
        _page(scene, [piece])
        for one in outcome_told(scene).values()
        for piece in in_parts("outcome", one.pool, _spans(len(one.taken)))
    ]
    return [structs.replace(one, title=_forward(one.title)) for one in pages]


def _forward(theme: Text | None) -> Text:
    if theme is None:
        return FORWARD
    return {lang: f"{FORWARD.get(lang, FORWARD['en'])}: {title}" for lang, title in theme.items()}


def _spans(rows: int) -> list[Span]:
    """Rows on as many pages as they need, one at least."""
    parts = split_evenly(range(rows), lambda row: 1, MOST_ROWS)
    return lengths_to_spans(map(len, parts)) or [(0, 0)]


def _of_candidates(scene: VoteScene, theme: str) -> list[Page]:
    rows = split_evenly(scene.state.under(theme), lambda row: 1, MOST_ROWS)
    spans = lengths_to_spans(map(len, rows))
    return [_page(scene, [piece]) for piece in in_parts("candidates", theme, spans)]


def _page(scene: VoteScene, pieces: list[Piece]) -> Page:
    first = pieces[0]
    rows = sum(len(scene.state.under(one.id)) // one.total for one in pieces) or MOST_ROWS
    name = f"{first.of}-{first.id}-{first.number}"
    return Page(name, pieces, _title(scene, first.id), stay(rows * READING_OF_A_ROW))


def _title(scene: VoteScene, theme: str) -> Text | None:
    return next((one.title for one in scene.plan.themes if one.id == theme), None)
