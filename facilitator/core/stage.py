"""What the stage shows of a block: which page, and whether pages turn by themselves.

It is asked for by a console and kept like everything: every stage shows the same, and shows it
again after a restart. Until somebody asks, pages turn where the hall rests, and stand still
elsewhere.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from .context import Context, EventMeta
from .current_plan import require_running_day
from .messages import Command, Event, Ref
from .pages import Page
from .refused import Refused
from .shown import Shown
from .state import Cue, State

PagesOf = Callable[[State], Sequence[Page]]
"""The pages of the block the hall is in."""


class ShowPage(Command, frozen=True):
    """Show a page of the block the hall is in; from there on pages turn by themselves, or not."""

    seen: Ref
    page: Ref
    turning: bool = False


class PageShown(Event, frozen=True):
    """The stage was asked for a page, the one at `index` (0: the first) as it then was."""

    block: str
    page: str
    index: int
    turning: bool


class CueView(Shown):
    """Which page the stage shows."""

    page: str
    """the id of the page that was asked for; empty: the first"""
    index: int
    """how many pages stood before it then; shown in its place, where it is there no more"""
    turning: int | None
    """the moment from which pages have turned by themselves, beginning with it; null while they
    stand still"""


def show_page(state: State, command: ShowPage, context: Context, pages_of: PagesOf) -> list[Event]:
    """Asking for what stands there already is no mistake."""
    require_running_day(state, command.seen)
    pages = pages_of(state)
    found = next((at for at, page in enumerate(pages) if page.id == command.page), None)
    if found is None:
        raise Refused("no-such-page", "This block has no such page for the stage now.", "page")
    standing = cue(state).turning is None and found == shown_index(pages, cue(state))
    if standing and not command.turning:
        return []
    return [PageShown(command.seen, command.page, found, command.turning)]


def page_shown(state: State, event: PageShown, meta: EventMeta) -> None:
    """One page at a time: it takes the place of the one before."""
    state.cues[event.block] = Cue(event.page, event.index, event.turning, meta.at)


def cue(state: State) -> CueView:
    """Which page to show; until somebody asks, pages turn where the hall rests."""
    asked = state.cues.get(state.run.block or "")
    if asked:
        return CueView(asked.page, asked.index, asked.since if asked.turning else None)
    rests = state.run.block in state.run.resting
    return CueView("", 0, state.run.visits[-1].came if rests else None)


def shown_index(pages: Sequence[Page], cue: CueView) -> int:
    """Where the page that was asked for stands now, or what took its place; 0 without pages."""
    at = next((at for at, page in enumerate(pages) if page.id == cue.page), cue.index)
    return max(0, min(at, len(pages) - 1))


def decides(pages_of: PagesOf) -> dict[type[Command], Any]:
    """The commands, for who knows the pages of each kind of block."""
    return {ShowPage: partial(show_page, pages_of=pages_of)}


EVENTS = {PageShown: page_shown}
