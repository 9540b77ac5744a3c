"""What a vote knows, and how each event changes it."""

from msgspec import Struct, field

from facilitator.methods import dots

from ..activity import Evolves, Scene
from ..context import EventMeta
from .messages import (
    BallotCounted,
    BallotSetAside,
    CandidateAdded,
    CandidateRemoved,
    DotsPlaced,
    LastPlacesCovered,
    PlacesUncovered,
    TallyHidden,
    TallyRevealed,
    VotingClosed,
    VotingOpened,
)
from .paper import QuestionSettings


class Item(Struct):
    """A candidate in play."""

    id: str
    theme: str
    title: dict[str, str]
    source: dict[str, str] | None = None


class DepartedBallot(Struct):
    """The dots of somebody who left an open vote, the phone they left with, and when (ms)."""

    device: str
    dots: dict[str, int]
    at: int


class SetAsideBallot(Struct):
    """A ballot cast under a name before another phone took it; since when it does not count."""

    person: str
    dots: dict[str, int]
    at: int
    unconfirmed: bool = False
    """Nobody had confirmed who it was; else another phone has the name."""


class RevealStep(Struct, frozen=True):
    """A theme begins, or, with `items`, places of it that are level stand on the stage."""

    theme: str
    items: tuple[str, ...] = ()


class Vote(Struct):
    """The state of one mapping block. `list_revision` counts the changes of `items`.

    `steps` are what the hall has been shown of the result, until all of it is `revealed`.

    `departed_ballots`, `unconfirmed_ballots` and `set_aside_ballots` do not count: they are of
    those who may be back with the same phone, whom nobody has confirmed, whose name another took.
    `options_at_opening` is how long the list was when voting first opened, 0 before.
    `was_shown`: the hall has seen something of a result, whether it still does or not.
    `roll` is how many could vote when voting last closed, 0 before.
    `changed` says of everybody who ever voted at which position their ballot changed last.
    """

    items: dict[str, Item] = field(default_factory=dict)
    list_revision: int = 0
    open: bool = False
    opened_once: bool = False
    options_at_opening: int = 0
    roll: int = 0
    was_shown: bool = False
    closed_by_hand: bool = False
    revealed: bool = False
    steps: list[RevealStep] = field(default_factory=list)
    ballots: dict[str, dict[str, int]] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    lazy_tally: dots.LazyTally = field(default_factory=dots.LazyTally)
    departed_ballots: dict[str, DepartedBallot] = field(default_factory=dict)
    unconfirmed_ballots: dict[str, dict[str, int]] = field(default_factory=dict)
    set_aside_ballots: list[SetAsideBallot] = field(default_factory=list)

    @property
    def tally(self) -> dots.Tally:
        """What `ballots` add up to."""
        return self.lazy_tally.settle(self.ballots)

    def ballot_of(self, person: str) -> dict[str, int]:
        """What somebody has placed, whether it counts or not yet."""
        return self.ballots.get(person) or self.unconfirmed_ballots.get(person) or {}

    def under(self, theme: str) -> list[Item]:
        """The candidates of a theme, in the paper's order."""
        return [item for item in self.items.values() if item.theme == theme]

    def ranking(self, theme: str) -> tuple[dots.RankedItem, ...]:
        """The candidates of a theme in the order of their places."""
        items = tuple(item.id for item in self.under(theme))
        return self.lazy_tally.ranking(self.ballots, items)


VoteScene = Scene[QuestionSettings, Vote]


def is_scale(scene: VoteScene) -> bool:
    """Whether it asks for a figure, and not for one of several answers."""
    asked = scene.session.asked.get(scene.block.id)
    return asked is not None and asked.scale


def begin(settings: QuestionSettings) -> Vote:
    """The candidates of its paper, no ballots, closed."""
    items = [
        Item(item.id, group.theme, item.title, item.source)
        for group in settings.themes
        for item in group.items
    ]
    return Vote({item.id: item for item in items}, revealed=not settings.hidden)


def voting_opened(scene: VoteScene, event: VotingOpened, meta: EventMeta) -> None:
    """Ballots are taken, and from now on it was open once: screens say "open again".

    What was half revealed is covered: it will be another result. How many dots everybody has stays
    as it is from the first time on, whatever joins the list.
    """
    vote = scene.state
    vote.options_at_opening = vote.options_at_opening or len(vote.items)
    vote.open = vote.opened_once = True
    vote.steps = []


def voting_closed(scene: VoteScene, event: VotingClosed, meta: EventMeta) -> None:
    """Who closed it counts: by hand, it does not open again by itself."""
    scene.state.open, scene.state.closed_by_hand = False, event.by_hand
    scene.state.roll = event.roll


def tally_revealed(scene: VoteScene, event: TallyRevealed, meta: EventMeta) -> None:
    """The hall sees the tally until it is hidden, also while votes come in."""
    scene.state.revealed, scene.state.steps = True, []
    scene.state.was_shown = True


def tally_hidden(scene: VoteScene, event: TallyHidden, meta: EventMeta) -> None:
    """The hall sees the turnout alone; the console goes on seeing all."""
    scene.state.revealed, scene.state.steps = False, []


def places_uncovered(scene: VoteScene, event: PlacesUncovered, meta: EventMeta) -> None:
    """The hall sees a step more."""
    scene.state.steps.append(RevealStep(event.theme, event.items))
    scene.state.was_shown = True


def last_places_covered(scene: VoteScene, event: LastPlacesCovered, meta: EventMeta) -> None:
    """The hall sees a step less."""
    del scene.state.steps[-1:]


def dots_placed(scene: VoteScene, event: DotsPlaced, meta: EventMeta) -> None:
    """Replace the person's ballot, in the tally as well."""
    vote = scene.state
    before = _replace_counted(vote, event.person, event.dots if event.counts else {})
    vote.departed_ballots.pop(event.person, None)
    if event.dots and not event.counts:
        vote.unconfirmed_ballots[event.person] = event.dots
    elif not event.dots and event.left_with and before:
        vote.departed_ballots[event.person] = DepartedBallot(event.left_with, before, meta.at)
    vote.changed[event.person] = meta.position


def ballot_counted(scene: VoteScene, event: BallotCounted, meta: EventMeta) -> None:
    """What waited for its person to be confirmed is in the tally."""
    waiting = scene.state.unconfirmed_ballots.get(event.person)
    if waiting is not None:
        _replace_counted(scene.state, event.person, waiting)


def ballot_set_aside(scene: VoteScene, event: BallotSetAside, meta: EventMeta) -> None:
    """Kept on record, and in no tally: another phone has the name."""
    before = _replace_counted(scene.state, event.person, {})
    if before:
        aside = SetAsideBallot(event.person, before, meta.at, event.unconfirmed)
        scene.state.set_aside_ballots.append(aside)
        scene.state.changed[event.person] = meta.position


def _replace_counted(vote: Vote, person: str, placed: dict[str, int]) -> dict[str, int]:
    """Let `placed` be what the tally counts of somebody; returns the ballot they had before."""
    counted = vote.ballots.pop(person, {})
    if placed:
        vote.ballots[person] = placed
    vote.lazy_tally.mark_stale(person, counted)
    return vote.unconfirmed_ballots.pop(person, {}) or counted


def candidate_added(scene: VoteScene, event: CandidateAdded, meta: EventMeta) -> None:
    """At the end of the list; figures of the older list are told apart by `list_revision`."""
    scene.state.items[event.id] = Item(event.id, event.theme, event.title, event.source)
    scene.state.list_revision += 1


def candidate_removed(scene: VoteScene, event: CandidateRemoved, meta: EventMeta) -> None:
    """Off the list. Nobody has dots on it: the rules see to that."""
    scene.state.items.pop(event.item, None)
    scene.state.list_revision += 1


EVENTS: Evolves[VoteScene] = {
    VotingOpened: voting_opened,
    VotingClosed: voting_closed,
    TallyRevealed: tally_revealed,
    TallyHidden: tally_hidden,
    PlacesUncovered: places_uncovered,
    LastPlacesCovered: last_places_covered,
    DotsPlaced: dots_placed,
    BallotCounted: ballot_counted,
    BallotSetAside: ballot_set_aside,
    CandidateAdded: candidate_added,
    CandidateRemoved: candidate_removed,
}
