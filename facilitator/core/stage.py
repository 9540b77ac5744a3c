"""What the stage shows of a block: which page, and whether pages turn by themselves.

It is asked for by a console and kept like everything: every stage shows the same, and shows it
again after a restart. Until somebody asks, pages turn where the hall rests, and stand still
elsewhere.
"""

from collections.abc import Sequence

from .context import Context, EventMeta
from .current_plan import require_running_day
from .messages import Command, Event, Ref
from .pages import Page, PagesOf, PagesOfSpot
from .refused import Refused
from .shown import Shown
from .state import Cue, Spot, State


class ShowPage(Command, frozen=True):
    """Show a page of the block the hall is in; from there on pages turn by themselves, or not.

    With `spot`, a page of what stands over it: `seen` is the block that this is of, or `trail`.
    """

    seen: Ref
    page: Ref
    turning: bool = False
    spot: bool = False


class PageShown(Event, frozen=True):
    """The stage was asked for a page, the one at `index` (0: the first) as it then was."""

    block: str
    page: str
    index: int
    turning: bool
    spot: bool = False


class CueView(Shown):
    """Which page the stage shows."""

    page: str
    """the id of the page that was asked for; empty: the first"""
    index: int
    """how many pages stood before it then: where it is gone, what stands there now is shown if it
    is of the same kind, else the first"""
    turning: int | None
    """the moment from which pages have turned by themselves, beginning with it; null while they
    stand still"""


def show_page(
    state: State,
    command: ShowPage,
    context: Context,
    pages_of: PagesOf,
    pages_of_spot: PagesOfSpot,
) -> list[Event]:
    """Asking for what stands there already is no mistake."""
    pages, now = _standing(state, command, pages_of, pages_of_spot)
    found = next((at for at, page in enumerate(pages) if page.id == command.page), None)
    if found is None:
        raise Refused("no-such-page", "This block has no such page for the stage now.", "page")
    if not command.turning and now.turning is None and found == shown_index(pages, now):
        return []
    return [PageShown(command.seen, command.page, found, command.turning, command.spot)]


def turned_to(state: State, block: str, page: str, index: int) -> Sequence[PageShown]:
    """What brings a page of a block before the hall, in the block and where all of that stands over
    one.

    For what a kind shows next: `page` stands at `index`, or will once its events have happened.
    """
    cues = [(False, state.cues.get(block))]
    if state.spot and state.spot.block == block and not state.spot.of:
        cues.append((True, state.spot.cue))
    return [
        PageShown(block, page, index, turning=False, spot=spot)
        for spot, cue in cues
        if cue is None or cue.page != page or cue.turning
    ]


def page_shown(state: State, event: PageShown, meta: EventMeta) -> None:
    """One page at a time: it takes the place of the one before."""
    cue = Cue(event.page, event.index, event.turning, meta.at)
    if not event.spot:
        state.cues[event.block] = cue
    elif state.spot:
        state.spot.cue = cue


def cue(state: State) -> CueView:
    """Which page of the block to show; until somebody asks, pages turn where the hall rests."""
    rests = state.run.block in state.run.resting
    since = state.run.visits[-1].came if rests else None
    return _view(state.cues.get(state.run.block or "")) or CueView("", 0, since)


def cue_of_spot(spot: Spot) -> CueView:
    """Which page of what stands over the block."""
    return _view(spot.cue) or CueView("", 0, None)


def shown_index(pages: Sequence[Page], cue: CueView) -> int:
    """Where the page that was asked for stands now, or what took its place; 0 without pages.

    Where all pages are of another kind, a result say, they begin with the first.
    """
    ids = [page.id for page in pages]
    if cue.page in ids:
        return ids.index(cue.page)
    at = max(0, min(cue.index, len(pages) - 1))
    return at if pages and _kind(ids[at]) == _kind(cue.page) else 0


def _kind(page_id: str) -> str:
    return page_id.partition("-")[0]


def _view(asked: Cue | None) -> CueView | None:
    if asked is None:
        return None
    return CueView(asked.page, asked.index, asked.since if asked.turning else None)


def _standing(
    state: State, command: ShowPage, pages_of: PagesOf, pages_of_spot: PagesOfSpot
) -> tuple[Sequence[Page], CueView]:
    """The pages there are, of the block or of what stands over it, and which one is shown."""
    if not command.spot:
        require_running_day(state, command.seen)
        return pages_of(state, command.seen), cue(state)
    if state.spot is None or (state.spot.block or state.spot.of) != command.seen:
        raise Refused("moved-on", "Something else is on the stage now. Look again.")
    return pages_of_spot(state, state.spot), cue_of_spot(state.spot)


EVENTS = {PageShown: page_shown}
