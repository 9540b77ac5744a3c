"""What a vote knows, and how each event changes it."""

from msgspec import Struct, field

from facilitator.core.activity import Evolves, Scene
from facilitator.core.context import Meta
from facilitator.methods import dots
from facilitator.plan.values import Block, Plan

from .messages import (
    CandidateAdded,
    CandidateRemoved,
    DotsPlaced,
    Settings,
    TallyHidden,
    TallyRevealed,
    VotingClosed,
    VotingOpened,
)


class Item(Struct):
    """A candidate in play."""

    id: str
    theme: str
    title: dict[str, str]
    source: dict[str, str] | None = None


class TakenAlong(Struct):
    """The dots of somebody who left an open vote, the phone they left with, and when (ms)."""

    device: str
    dots: dict[str, int]
    at: int


class Vote(Struct):
    """The state of one mapping block. `paper` counts the changes of `items` since the beginning.

    `taken_along` has ballots that do not count: their person may be back with the same phone.
    `changed` says of everybody who ever voted at which position their ballot changed last.
    """

    items: dict[str, Item] = field(default_factory=dict)
    paper: int = 0
    open: bool = False
    opened_once: bool = False
    closed_by_hand: bool = False
    revealed: bool = False
    ballots: dict[str, dict[str, int]] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    tally: dots.Tally = field(default_factory=dots.Tally)
    taken_along: dict[str, TakenAlong] = field(default_factory=dict)


def begin(plan: Plan, block: Block, settings: Settings) -> Vote:
    """The plan's candidates, no ballots, closed."""
    items = [
        Item(item.id, group.theme, item.title, item.source)
        for group in settings.themes
        for item in group.items
    ]
    return Vote({item.id: item for item in items}, revealed=not settings.hidden)


def voting_opened(scene: Scene, event: VotingOpened, meta: Meta) -> None:
    """Open."""
    scene.own.open = scene.own.opened_once = True


def voting_closed(scene: Scene, event: VotingClosed, meta: Meta) -> None:
    """Closed."""
    scene.own.open, scene.own.closed_by_hand = False, event.by_hand


def tally_revealed(scene: Scene, event: TallyRevealed, meta: Meta) -> None:
    """Shown."""
    scene.own.revealed = True


def tally_hidden(scene: Scene, event: TallyHidden, meta: Meta) -> None:
    """Not shown."""
    scene.own.revealed = False


def dots_placed(scene: Scene, event: DotsPlaced, meta: Meta) -> None:
    """Replace the person's ballot and move the tally by the difference."""
    vote: Vote = scene.own
    before = vote.ballots.pop(event.person, {})
    dots.move(vote.tally, before, event.dots)
    vote.taken_along.pop(event.person, None)
    if event.dots:
        vote.ballots[event.person] = event.dots
    elif event.left_with and before:
        vote.taken_along[event.person] = TakenAlong(event.left_with, before, meta.at)
    vote.changed[event.person] = meta.position


def candidate_added(scene: Scene, event: CandidateAdded, meta: Meta) -> None:
    """List it."""
    scene.own.items[event.id] = Item(event.id, event.theme, event.title, event.source)
    scene.own.paper += 1


def candidate_removed(scene: Scene, event: CandidateRemoved, meta: Meta) -> None:
    """Unlist it."""
    scene.own.items.pop(event.item, None)
    scene.own.paper += 1


EVENTS: Evolves = {
    VotingOpened: voting_opened,
    VotingClosed: voting_closed,
    TallyRevealed: tally_revealed,
    TallyHidden: tally_hidden,
    DotsPlaced: dots_placed,
    CandidateAdded: candidate_added,
    CandidateRemoved: candidate_removed,
}
