"""What a vote knows, and how each event changes it."""

from msgspec import Struct, field
from msgspec.structs import replace

from facilitator.methods.tallies import RankedOption
from facilitator.plan.values import Text

from ..activity import Evolves, Scene
from ..context import EventMeta
from .enrolment import Enrolment
from .former import FormerResult
from .list_history import ListChange, Merge
from .messages import (
    BallotCast,
    BallotCounted,
    BallotSetAside,
    LastPlacesCovered,
    OptionAdded,
    OptionRemoved,
    PlacesUncovered,
    TallyHidden,
    TallyRevealed,
    VotingClosed,
    VotingOpened,
)
from .paper import QuestionSettings
from .rounds import DepartedBallot, RevealStep, Round, SetAsideBallot, WaitingBallot


class Item(Struct):
    """A candidate in play; `reworded` is the revision of the list that has its wording of now, 0
    for the one that it began with; `insight` is the one that it is, empty where it is none."""

    id: str
    theme: str
    title: dict[str, str]
    source: dict[str, str] | None = None
    reworded: int = 0
    merged_into: str = ""
    """The option that it counts for; empty: itself. A round that it stands in counts it apart."""
    insight: str = ""


class Vote(Struct):
    """The state of one question: its list, and its rounds, of which the last is the running one.

    `list_revision` counts the changes of `items`, `list_changes` has them, and `merges` those by
    which options became one, the last of which can be taken back. `enrolment` has the residents who
    have voted in any round. It `began` when voting first opened (ms), 0 before.
    """

    items: dict[str, Item] = field(default_factory=dict)
    list_revision: int = 0
    list_changes: list[ListChange] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    rounds: list[Round] = field(default_factory=lambda: [Round()])
    enrolment: Enrolment = field(default_factory=Enrolment)
    began: int = 0

    @property
    def numbered_rounds(self) -> list[tuple[int, Round]]:
        """Each with its number, from 1."""
        return [*enumerate(self.rounds, start=1)]

    @property
    def round(self) -> Round:
        """The running one."""
        return self.rounds[-1]

    @property
    def voted(self) -> bool:
        """Whether anybody has ever voted, in any round, and be it that they took it back."""
        return any(one.was_voted_in for one in self.rounds)

    def standing_in(self, voting: Round) -> list[Item]:
        """What one could choose from in a round, in the paper's order."""
        return [item for item in self.items.values() if _stands_in(item, voting)]

    def stands(self, option: str) -> bool:
        """Whether one can choose it in the running round."""
        item = self.items.get(option)
        return item is not None and _stands_in(item, self.round)

    def stands_for(self, option: str) -> str:
        """What it counts for in the running round: itself, or what it was merged into."""
        item = self.items.get(option)
        if item is None or not item.merged_into or self.stands(option):
            return option
        return item.merged_into

    def merged_in(self, option: str, voting: Round) -> list[Item]:
        """What counts for an option in a round beside itself."""
        return [
            item
            for item in self.items.values()
            if item.merged_into == option and not _stands_in(item, voting)
        ]

    def under(self, theme: str, voting: Round | None = None) -> list[Item]:
        """The candidates of a theme in a round, the running one, in the paper's order."""
        return [item for item in self.standing_in(voting or self.round) if item.theme == theme]

    def ranking(self, theme: str, voting: Round | None = None) -> list[RankedOption]:
        """The same in the order of their places."""
        held = voting or self.round
        return held.ranking(tuple(item.id for item in self.under(theme, held)))


def _stands_in(item: Item, voting: Round) -> bool:
    return not item.merged_into if voting.options is None else item.id in voting.options


VoteScene = Scene[QuestionSettings, Vote]


def places_of(scene: VoteScene, voting: Round) -> dict[str, int]:
    """Pool → how many go forward from a round; nothing where there is no cut."""
    return scene.settings.places if voting.places is None else voting.places


def latest_in(scene: VoteScene, pool: str) -> Round | None:
    """The round in which a pool's places were voted on last; None where they never were."""
    held = (one for one in reversed(scene.state.rounds) if pool in places_of(scene, one))
    return next(held, None)


def is_scale(scene: VoteScene) -> bool:
    """Whether it asks for a figure, and not for one of several answers."""
    asked = scene.session.asked.get(scene.block.id)
    return asked is not None and asked.scale


def themes_of(scene: VoteScene, voting: Round | None = None) -> list[str]:
    """The themes of a round, the running one: a later one may have nothing of some."""
    vote, held = scene.state, voting or scene.state.round
    themes = [group.theme for group in scene.settings.themes]
    return themes if held.options is None else [one for one in themes if vote.under(one, held)]


def group_of(scene: VoteScene, person: str) -> str:
    """The group somebody is in; empty where nobody of this id was ever here."""
    who = scene.session.people.get(person)
    return who.group if who else ""


def takes_ballots(scene: VoteScene, now: int) -> bool:
    """Whether a ballot that comes now is counted."""
    return scene.state.round.open and not time_is_up(scene, now)


def time_is_up(scene: VoteScene, now: int) -> bool:
    """Whether voting has ended with the clock of its block."""
    if scene.settings.closes != "with-clock" or not scene.current:
        return False
    left_over = scene.session.run.clocks[scene.host].remaining(now)
    return left_over is not None and left_over <= 0


def begin(settings: QuestionSettings) -> Vote:
    """The candidates of its paper, no ballots, closed."""
    items = [
        Item(item.id, group.theme, item.title, item.source)
        for group in settings.themes
        for item in group.items
    ]
    running = Round(settings.method, revealed=not settings.hidden)
    return Vote({item.id: item for item in items}, rounds=[running])


def voting_opened(scene: VoteScene, event: VotingOpened, meta: EventMeta) -> None:
    """Ballots are taken, and from now on it was open once: screens say "open again".

    What was half revealed is covered: it will be another result. What was shown whole is kept. How
    many dots everybody has stays as it is from the first time on, whatever joins the list. A tie
    that was decided is open. Whose names are shown stays as it was once somebody has voted: they
    were told before.
    """
    vote = scene.state
    voting, vote.began = vote.round, vote.began or meta.at
    if voting.shown_closed:
        voting.former.append(_former(vote, meta.at))
    voting.shown_closed = False
    voting.options_at_opening = voting.options_at_opening or len(vote.standing_in(voting))
    voting.open = voting.opened_once = True
    voting.end_steps()
    voting.decisions, voting.seal = {}, None
    voting.electorate = scene.settings.electorate
    if not voting.was_voted_in:
        voting.named = scene.settings.naming


def _former(vote: Vote, now: int) -> FormerResult:
    titles: dict[str, dict[str, Text]] = {}
    for item in vote.standing_in(vote.round):
        titles.setdefault(item.theme, {})[item.id] = item.title
    return FormerResult(now, vote.round.tally, titles, vote.round.seal)


def voting_closed(scene: VoteScene, event: VotingClosed, meta: EventMeta) -> None:
    """Who closed it counts: by hand, it does not open again by itself."""
    scene.state.round.open, scene.state.round.closed_by_hand = False, event.by_hand
    scene.state.round.roll, scene.state.round.turnout = event.roll, event.turnout
    scene.state.round.shown_closed = scene.state.round.revealed


def tally_revealed(scene: VoteScene, event: TallyRevealed, meta: EventMeta) -> None:
    """The hall sees the tally until it is hidden, also while votes come in."""
    scene.state.round.revealed = True
    scene.state.round.shown_closed = not scene.state.round.open
    scene.state.round.end_steps()
    scene.state.round.was_shown = True


def tally_hidden(scene: VoteScene, event: TallyHidden, meta: EventMeta) -> None:
    """The hall sees the turnout alone; the console goes on seeing all."""
    scene.state.round.revealed = False
    scene.state.round.end_steps()


def places_uncovered(scene: VoteScene, event: PlacesUncovered, meta: EventMeta) -> None:
    """The hall sees a step more."""
    voting = scene.state.round
    voting.steps.append(RevealStep(event.theme, event.items))
    voting.was_shown = True
    voting.stepped_at, voting.stepped_by = meta.at, meta.actor


def last_places_covered(scene: VoteScene, event: LastPlacesCovered, meta: EventMeta) -> None:
    """The hall sees a step less."""
    voting = scene.state.round
    del voting.steps[-1:]
    voting.stepped_at, voting.stepped_by = meta.at, meta.actor


def ballot_cast(scene: VoteScene, event: BallotCast, meta: EventMeta) -> None:
    """Replace the person's ballot, in the tally as well."""
    voting = scene.state.round
    group = event.group or group_of(scene, event.person)
    before = voting.let_count(event.person, group, event.ballot if event.counts else {})
    voting.departed_ballots.pop(event.person, None)
    if event.ballot and not event.counts:
        voting.unconfirmed_ballots[event.person] = WaitingBallot(event.ballot, group)
    elif event.left and before:
        who = scene.session.people.get(event.person)
        kept = DepartedBallot(who.device if who else "", before, meta.at, group)
        voting.departed_ballots[event.person] = kept
    if event.id:
        if event.person in voting.receipts:
            voting.replaced_receipts.add(voting.receipts[event.person])
        voting.receipts[event.person] = event.id
    if event.returned:
        voting.freed[event.person] = event.returned
    elif not event.left:
        voting.freed.pop(event.person, None)
    voting.changed[event.person] = meta.position
    for merge in () if event.left else scene.state.merges:
        if scene.state.stands_for(merge.kept) not in event.ballot:
            merge.forget(event.person)


def ballot_counted(scene: VoteScene, event: BallotCounted, meta: EventMeta) -> None:
    """What waited for its person to be confirmed is in the tally."""
    voting = scene.state.round
    waiting = voting.unconfirmed_ballots.get(event.person)
    if waiting is not None:
        voting.let_count(event.person, waiting.group, waiting.ballot)


def ballot_set_aside(scene: VoteScene, event: BallotSetAside, meta: EventMeta) -> None:
    """Kept on record, and in no tally: another phone has the name."""
    voting = scene.state.round
    before = voting.let_count(event.person, "", {})
    if before:
        aside = SetAsideBallot(event.person, before, meta.at, event.unconfirmed)
        voting.set_aside_ballots.append(aside)
        voting.freed.pop(event.person, None)
        voting.changed[event.person] = meta.position


def option_added(scene: VoteScene, event: OptionAdded, meta: EventMeta) -> None:
    """At the end of the list; figures of the older list are told apart by `list_revision`."""
    vote = scene.state
    told = (event.id, event.theme, event.title, event.source)
    vote.items[event.id] = Item(*told, insight=event.insight)
    vote.list_revision += 1
    change = ListChange(meta.at, meta.actor, "added", event.id, None, event.title)
    vote.list_changes.append(replace(change, source=event.source))


def option_removed(scene: VoteScene, event: OptionRemoved, meta: EventMeta) -> None:
    """Off the list. Nobody has dots on it: the rules see to that."""
    vote = scene.state
    item = vote.items.pop(event.option, None)
    vote.items = {name: one for name, one in vote.items.items() if one.merged_into != event.option}
    vote.list_revision += 1
    if item is not None:
        was = (item.title, None, item.source, None, item.insight)
        told = ListChange(meta.at, meta.actor, "removed", item.id, *was)
        vote.list_changes.append(told)


EVENTS: Evolves[VoteScene] = {
    VotingOpened: voting_opened,
    VotingClosed: voting_closed,
    TallyRevealed: tally_revealed,
    TallyHidden: tally_hidden,
    PlacesUncovered: places_uncovered,
    LastPlacesCovered: last_places_covered,
    BallotCast: ballot_cast,
    BallotCounted: ballot_counted,
    BallotSetAside: ballot_set_aside,
    OptionAdded: option_added,
    OptionRemoved: option_removed,
}
