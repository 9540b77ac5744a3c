"""What stands on the stage over the block that runs: a block, one thing of it, a trail, the way in.

A block is shown as its own stage shows it, so nothing comes up that the hall may not see. Wherever
the hall moves, it comes off.
"""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta, field

from .activity import refuse_unless
from .context import Context, EventMeta
from .current_plan import held
from .messages import Command, Event, Ref
from .pages import Page, PagesOfSpot
from .refused import Refused
from .state import Spot, State
from .trail_on_stage import TRAIL

MarkId = Annotated[str, Meta(max_length=210, pattern=r"^[a-z]{5,7}(:[A-Za-z0-9_-]{1,64}){1,3}\Z")]
"""What something is called on the trail: "insight:i-3", "result:dots:1:trees"."""


class Spotlight(Command, frozen=True):
    """Put a block over the one that runs, this one even; or one thing of it.

    `of` and `id` are those of a piece: a comment, a report, a section, a theme's result; or of what
    stands on no page until it is put here: what a team has on its board, say.
    """

    block: Ref
    of: Ref | None = None
    id: Ref | None = None


class ShowTrail(Command, frozen=True):
    """Show the hall what led to something, and what came of it, as far as anybody may follow it."""

    mark: MarkId


class ShowJoin(Command, frozen=True):
    """Show the whole hall how to join."""


class ClearSpot(Command, frozen=True):
    """Take off what stands over the block."""


class SpotShown(Event, frozen=True):
    """Something stands over the block; without a `block` it is a trail, where `of` says so, or the
    way to join."""

    block: str
    of: str
    piece: str = field(name="id")
    """which one; an event's own `id` would be that of something it brought into being"""


class SpotCleared(Event, frozen=True):
    """Nothing stands over the block any more."""


def spotlight(
    state: State, command: Spotlight, context: Context, pages_of_spot: PagesOfSpot
) -> list[Event]:
    """What there is nothing of cannot be shown."""
    if held(state, command.block) is None:
        raise Refused("no-such-block", "The agenda has no such block.", "block")
    wanted = Spot(command.block, command.of or "", command.id or "")
    refuse_unless(
        pages_of_spot(state, wanted),
        "nothing-to-show",
        "There is nothing of this that the stage can show now.",
        "of" if command.of else "block",
    )
    return [] if wanted.is_same(state.spot) else [SpotShown(wanted.block, wanted.of, wanted.id)]


def show_trail(
    state: State, command: ShowTrail, context: Context, pages_of_spot: PagesOfSpot
) -> list[Event]:
    """What nobody in the hall may follow cannot be shown to it."""
    wanted = Spot("", TRAIL, command.mark)
    refuse_unless(
        pages_of_spot(state, wanted),
        "nothing-to-show",
        "There is nothing of this that the stage can show now.",
        "mark",
    )
    return [] if wanted.is_same(state.spot) else [SpotShown("", TRAIL, command.mark)]


def show_join(state: State, command: ShowJoin, context: Context) -> list[Event]:
    """It takes the place of what stands there."""
    return [] if Spot("").is_same(state.spot) else [SpotShown("", "", "")]


def clear_spot(state: State, command: ClearSpot, context: Context) -> list[Event]:
    """Clearing what is clear already is no mistake."""
    return [SpotCleared()] if state.spot else []


def spot_shown(state: State, event: SpotShown, meta: EventMeta) -> None:
    """One thing at a time, which begins with its first page."""
    state.spot = Spot(event.block, event.of, event.piece)


def spot_cleared(state: State, event: SpotCleared, meta: EventMeta) -> None:
    """The block that runs is seen again, on its page."""
    state.spot = None


def among(pages: Sequence[Page], spot: Spot) -> list[Page]:
    """Of a block's `pages` what stands over the block: all, or of one thing a page for each part it
    is in."""
    if not spot.of:
        return [*pages]
    return [
        Page(f"{piece.of}-{piece.id}-{piece.number}", [piece], page.title, page.stay)
        for page in pages
        for piece in page.pieces
        if (piece.of, piece.id) == (spot.of, spot.id)
    ]


COMMANDS = {ShowJoin: show_join, ClearSpot: clear_spot}
EVENTS = {SpotShown: spot_shown, SpotCleared: spot_cleared}
