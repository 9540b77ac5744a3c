"""What each audience sees of a vote: built up from the state, never filtered down.

The hall's view holds figures only once they are revealed; a ballot is shown to its owner alone.
"""

from msgspec.structs import asdict

from facilitator.methods import likeness
from facilitator.methods.dots import RankedItem

from ..activity import Deeds, Invalidates
from ..people import people_here
from .ballots import limits
from .messages import BallotCounted, BallotSetAside, DotsPlaced
from .reveal import board_of, covered_places, next_step, themes_begun
from .rules import may_be_uncovered
from .shown import (
    BallotView,
    BoardView,
    FiguresView,
    ItemView,
    PaperView,
    RankingView,
    ResultView,
    RevealStepView,
    RowView,
    ThemeItemsView,
    TurnoutView,
    UnfinishedVote,
    VoteOnConsole,
    VoteOnStage,
)
from .state import RevealStep, Vote, VoteScene, is_scale


def phone(scene: VoteScene) -> PaperView:
    """The ballot paper and the rules of the vote: what no ballot changes."""
    vote, settings, bounds = scene.state, scene.settings, limits(scene)
    return PaperView(
        paper=vote.list_revision,
        prompt=settings.prompt,
        open=vote.open,
        opened=vote.opened_once,
        revealed=vote.revealed,
        revealing=bool(vote.steps),
        budget=bounds.budget,
        cap=bounds.cap,
        quotas=dict(bounds.quotas),
        ends_with_clock=settings.closes == "with-clock",
        scale=is_scale(scene),
        themes=_lists(scene),
    )


def figures(scene: VoteScene) -> FiguresView | None:
    """The figures alone, and only where they are revealed, in the ballot paper's order.

    `dots[t][i]` and `voters[t][i]` belong to item i under theme t of the paper numbered `paper`.
    """
    vote = scene.state
    if not vote.revealed:
        return None
    under = [[item.id for item in vote.under(group.theme)] for group in scene.settings.themes]
    return FiguresView(
        paper=vote.list_revision,
        ballots=vote.tally.ballots,
        dots=[[vote.tally.dots.get(item, 0) for item in theme] for theme in under],
        voters=[[vote.tally.voters.get(item, 0) for item in theme] for theme in under],
    )


def stage(scene: VoteScene) -> VoteOnStage:
    """The ballot paper with the turnout; of the result what is revealed."""
    return VoteOnStage(
        **asdict(phone(scene)),
        turnout=_turnout(scene),
        step=len(scene.state.steps),
        boards=_boards(scene) if scene.state.revealed or scene.state.steps else None,
    )


def console(scene: VoteScene) -> VoteOnConsole:
    """Everything but who placed what: the tally as it moves, the turnout, what does not count."""
    vote = scene.state
    return VoteOnConsole(
        **asdict(phone(scene)),
        turnout=_turnout(scene),
        result=_result(scene),
        step=len(vote.steps),
        was_shown=vote.was_shown,
        last=_step(vote.steps[-1] if vote.steps else None),
        next=_step(next_step(scene, vote.steps) if may_be_uncovered(scene) else None),
        alike=[] if vote.opened_once or scene.is_asked else _alike(vote),
        unconfirmed=len(vote.unconfirmed_ballots) - _confirmed_late(scene),
        late=_confirmed_late(scene) + sum(one.unconfirmed for one in vote.set_aside_ballots),
        aside=sum(not one.unconfirmed for one in vote.set_aside_ballots),
        unfinished=_unfinished(vote),
    )


def printed(scene: VoteScene) -> VoteOnConsole | None:
    """The same on paper, once anybody could vote."""
    return console(scene) if scene.state.opened_once else None


def mine(scene: VoteScene, person: str) -> BallotView | None:
    """One's own ballot, and the position at which it changed last: a newer one is based on it."""
    vote = scene.state
    if person not in vote.changed:
        return None
    placed = vote.ballot_of(person)
    kept, who = vote.departed_ballots.get(person), scene.session.people.get(person)
    return BallotView(
        kind=scene.block.kind,
        dots=placed,
        at=vote.changed[person],
        aside=not placed and any(one.person == person for one in vote.set_aside_ballots),
        left=kept.dots if kept and who and kept.device == who.device else None,
    )


def _lists(scene: VoteScene) -> list[ThemeItemsView]:
    return [
        ThemeItemsView(
            group.theme,
            [ItemView(one.id, one.title, one.source) for one in scene.state.under(group.theme)],
        )
        for group in scene.settings.themes
    ]


def _turnout(scene: VoteScene) -> TurnoutView:
    vote = scene.state
    if vote.roll and not vote.open:
        return TurnoutView(vote.tally.ballots, max(vote.roll, vote.tally.ballots))
    people = [one for one in people_here(scene.session) if one.confirmed]
    return TurnoutView(vote.tally.ballots, len(people))


def _confirmed_late(scene: VoteScene) -> int:
    """Ballots of people who were confirmed once the hall saw the result without them."""
    people = scene.session.people
    return sum(people[one].confirmed for one in scene.state.unconfirmed_ballots)


def _alike(vote: Vote) -> list[tuple[str, str]]:
    """What stands on the list twice, as far as a machine can tell."""
    items = [*vote.items.values()]
    pairs = likeness.alike([item.title for item in items])
    return [(items[one].id, items[other].id) for one, other in pairs]


def _result(scene: VoteScene) -> ResultView:
    """Rankings by theme; that several items have no dots at all is not called a tie."""
    vote = scene.state
    return ResultView(
        dots=vote.tally.total,
        ballots=vote.tally.ballots,
        themes=[
            RankingView(group.theme, _rows(scene, group.theme)) for group in scene.settings.themes
        ],
    )


def _rows(scene: VoteScene, theme: str) -> list[RowView]:
    """The most dots first; what was asked beside the agenda stays in the order of its answers."""
    rows = [_row(row) for row in scene.state.ranking(theme)]
    places = [item.id for item in scene.state.under(theme)]
    return sorted(rows, key=lambda row: places.index(row.item)) if scene.is_asked else rows


def _row(row: RankedItem) -> RowView:
    return RowView(row.item, row.rank, row.dots, row.voters, row.tied and row.dots > 0)


def _boards(scene: VoteScene) -> list[BoardView]:
    """Of every theme that is revealed, or has begun to be: no row that is still covered."""
    vote = scene.state
    if vote.revealed:
        return [_board(scene, group.theme) for group in scene.settings.themes]
    return [_board(scene, theme) for theme in themes_begun(scene, vote.steps)]


def _board(scene: VoteScene, theme: str) -> BoardView:
    if scene.is_asked:
        return BoardView(theme, _rows(scene, theme), large=0)
    whole = board_of(scene, theme)
    covered = {row.item for row in covered_places(scene, scene.state.steps, theme)}
    return BoardView(
        theme,
        [_row(row) for row in whole.rows if row.item not in covered],
        large=sum(row.item not in covered for row in whole.rows[: whole.large]),
        covered=len(covered),
        fewer=whole.fewer,
        none=whole.none,
        level=whole.level,
    )


def _step(step: RevealStep | None) -> RevealStepView | None:
    return RevealStepView(step.theme, step.items) if step else None


def _unfinished(vote: Vote) -> UnfinishedVote:
    """Voting that is still open, ballots that nobody has confirmed or the hall has not seen."""
    return UnfinishedVote(
        voting_open=int(vote.open),
        ballots_unconfirmed=len(vote.unconfirmed_ballots),
        tally_hidden=0 if vote.revealed else vote.tally.ballots,
    )


DEEDS: Deeds[VoteScene] = Deeds(
    lambda scene: scene.state.tally.ballots,
    {"en": "ballot", "es": "boleta"},
    {"en": "ballots", "es": "boletas"},
)
VIEWS = {"stage": stage, "phone": phone, "moving": figures, "console": console}
INVALIDATES: Invalidates = dict.fromkeys(
    (DotsPlaced, BallotCounted, BallotSetAside), frozenset({"stage", "moving", "console"})
)
