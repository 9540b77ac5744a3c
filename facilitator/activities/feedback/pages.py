"""The stage's pages of a window: approved comments, in the order in which they were approved.

So a comment more changes no page but the last, and the hall keeps the one it reads.
"""

from itertools import islice

from facilitator.core import pages
from facilitator.core.pages import Page, Piece, in_parts, stay
from facilitator.methods.paging import cut_text, pack, room_of

from .state import Comment, Window, WindowScene

ROOM = 360
"""Characters of comments on one page."""

CARD = 50
"""What a comment costs beside its letters."""

MOST_BESIDE = 4
"""Comments on one page."""

RUN = 60
"""Comments after which a page begins in any case; the stage has the last one or two runs."""

_Weighed = tuple[Piece, float]


def on_stage(window: Window) -> list[Comment]:
    """The comments on the stage's pages, the oldest approval first: up to two runs."""
    first = max(0, (len(window.approved) - 1) // RUN - 1) * RUN
    return [window.comments[one] for one in islice(window.approved, first, None)]


def pages_of(scene: WindowScene) -> list[Page]:
    """Comments first; what the plan says of the block stands behind them."""
    shown = on_stage(scene.state)
    runs = [shown[at : at + RUN] for at in range(0, len(shown), RUN)]
    packed = [page for run in runs for page in _packed(run)]
    return [*map(_page, packed), *pages.of_block(scene.session, scene.block)]


def _packed(run: list[Comment]) -> list[list[_Weighed]]:
    pieces = [piece for comment in run for piece in _pieces(comment)]
    return pack(pieces, lambda weighed: weighed[1], ROOM + CARD, MOST_BESIDE)


def _pieces(comment: Comment) -> list[_Weighed]:
    text = comment.text
    pieces = in_parts("comment", comment.id, cut_text(text, ROOM))
    return [(piece, room_of(text[piece.start : piece.end]) + CARD) for piece in pieces]


def _page(pieces: list[_Weighed]) -> Page:
    first = pieces[0][0]
    length = stay(sum(weight for _, weight in pieces))
    return Page(f"comment-{first.id}-{first.number}", [one for one, _ in pieces], stay=length)
