"""The pages that the stage shows of a block, one at a time: what stands on each, not how.

They are cut here and not on a screen, so that every stage has the same, whatever its size, and a
console can say which one is shown. A text is weighed in its longest language: a page is the same
in each.
"""

from collections.abc import Callable, Sequence

from facilitator.methods.paging import Span, lengths_to_spans, pack, split_evenly
from facilitator.plan.values import Block, Point, Section, Text

from . import current_plan
from .shown import Shown
from .state import Spot, State

PagesOf = Callable[[State, str], Sequence["Page"]]
"""The pages that the stage has of a block, by the block's id."""

PagesOfSpot = Callable[[State, Spot], Sequence["Page"]]
"""The pages of what stands over the block."""

ROOM = 400
"""Characters that one page shows in letters for the last row."""

MOST_PIECES = 4
"""Side by side on one page."""

PER_ITEM = 26
"""What an entry costs beside its letters: its bullet, its card, its gap."""

PER_POINT = PER_ITEM / 2

SHORTEST_STAY_MS = 12_000
READING_PACE_MS = 55
"""For each character."""


class Piece(Shown):
    """Something on a page, or a part of it."""

    of: str
    """what it is a piece of: `points`, `note`, `term`, `section`, or a word of the block's kind"""
    id: str = ""
    """which of these, left out where there is one alone"""
    start: int = 0
    """the first of its entries, or of its characters, that stands here"""
    end: int | None = None
    """the one after the last; left out where all that follow stand here"""
    number: int = 1
    """which of the parts it is in"""
    total: int = 1
    """how many parts it is in"""


class Page(Shown):
    """What stands on the stage at once."""

    id: str
    """the page's id, which stays while more is added behind it; up to its first hyphen it says what
    kind of page it is"""
    pieces: list[Piece]
    title: Text | None = None
    """what a console calls it; left out where it has no name"""
    stay: int = SHORTEST_STAY_MS
    """the length for which it stays where pages turn by themselves"""


def of_block(state: State, block: Block) -> list[Page]:
    """The pages of what the plan says of a block: its points, note and terms, then its sections."""
    sections = {one.id: one for one in current_plan.sections(state, block.shows)}
    chunks = [chunk for section in sections.values() for chunk in _chunks(section)]
    return [
        *(_page(pieces) for pieces in _packed(_words(state, block))),
        *(_page(pieces, sections[pieces[0][0].id].title) for pieces in _packed(chunks)),
    ]


def in_parts(of: str, name: str, spans: Sequence[Span]) -> list[Piece]:
    """The pieces of something that is cut into `spans`, of entries or of characters."""
    return [
        Piece(of, name, start, end, number, len(spans))
        for number, (start, end) in enumerate(spans, 1)
    ]


def weight_of(text: Text | None) -> int:
    """The characters of a text in the language in which it is longest."""
    return max(map(len, text.values())) if text else 0


def stay(weight: float) -> int:
    """How long (ms) it takes a hall to read so many characters."""
    return max(SHORTEST_STAY_MS, round(weight * READING_PACE_MS))


_Weighed = tuple[Piece, float]


def _packed(weighed: Sequence[_Weighed]) -> list[list[_Weighed]]:
    return pack(weighed, _weight, ROOM, MOST_PIECES)


def _weight(weighed: _Weighed) -> float:
    return weighed[1]


def _page(pieces: Sequence[_Weighed], title: Text | None = None) -> Page:
    """Named after what stands first on it."""
    first, _ = pieces[0]
    name = "-".join(filter(None, (first.of, first.id, str(first.number))))
    return Page(name, [one for one, _ in pieces], title, stay(sum(map(_weight, pieces))))


def _words(state: State, block: Block) -> list[_Weighed]:
    terms = {one.id: one for one in (state.plan.terms if state.plan else ())}
    points = sum(weight_of(one) + PER_ITEM for one in block.points)
    explained = [terms[one] for one in block.terms if one in terms]
    return [
        *([(Piece("points"), points)] if block.points else ()),
        *([(Piece("note"), weight_of(block.note))] if block.note else ()),
        *((Piece("term", one.id), weight_of(one.term) + weight_of(one.means)) for one in explained),
    ]


def _chunks(section: Section) -> list[_Weighed]:
    """A section in parts of at most about a page; steps and ranks go on counting."""
    head = weight_of(section.title) + weight_of(section.lead) / 2
    groups = split_evenly(section.items, _item_weight, max(ROOM - head, 1))
    weights = [head + sum(map(_item_weight, items)) for items in groups]
    pieces = in_parts("section", section.id, lengths_to_spans(map(len, groups)))
    return list(zip(pieces, weights, strict=True))


def _item_weight(item: Point) -> float:
    texts = (item.title, item.text, item.note)
    points = sum(weight_of(point) + PER_POINT for point in item.points)
    return PER_ITEM + sum(map(weight_of, texts)) + points
