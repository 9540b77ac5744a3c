"""What each audience sees of a vote: built up from the state, never filtered down.

The hall's view holds figures only once they are revealed. A ballot is shown to its owner alone,
unless everybody who votes was told that names are shown (`naming.py`).
"""

from msgspec.structs import asdict

from ..activity import Deeds, Invalidates
from .ballots import limits
from .cut_views import standing_views, standings_in_the_hall, standings_on_stage
from .desk_messages import BallotEntered, EntryWithdrawn, HandsCounted, PapersHandedOut
from .group_views import beyond_seats, group_turnouts, groups
from .merging import alike
from .messages import BallotCast, BallotCounted, BallotSetAside
from .naming import names_of, shows_names
from .outcome import is_settled, open_ties
from .residents import voter_behind
from .reveal import boards_of, covered_places, next_step, themes_begun
from .roll import dots_in_the_hall, people_who_may_vote, voters_at_least
from .round_views import (
    SEAL_DIGITS,
    earlier_papers,
    earlier_rounds,
    items_of,
    round_view,
    seal_view,
)
from .rounds import RevealStep
from .separating import last_merge
from .shown import (
    BoardView,
    FiguresView,
    PaperView,
    ResultView,
    RevealStepView,
    ThemeItemsView,
    TurnoutView,
    VoteOnConsole,
    VoteOnStage,
)
from .shown_ballot import BallotView
from .shown_groups import CrowdView, RankingView, RowView
from .shown_merge import LastMergeView
from .shown_unfinished import UnfinishedVote
from .sides import in_figures, of_result, on_board, row_view
from .state import Vote, VoteScene, is_scale, themes_of
from .told_of_papers import told_of_papers
from .uncovering import may_be_uncovered
from .ways import mixed, papers, papers_if_any


def phone(scene: VoteScene) -> PaperView:
    """The ballot paper and the rules of the vote: what no ballot changes."""
    vote, settings, bounds = scene.state, scene.settings, limits(scene)
    return PaperView(
        paper=vote.list_revision,
        prompt=settings.prompt,
        open=vote.round.open,
        opened=vote.round.opened_once,
        revealed=vote.round.revealed,
        revealing=bool(vote.round.steps),
        budget=bounds.budget,
        cap=bounds.cap,
        quotas=dict(bounds.quotas),
        ends_with_clock=settings.closes == "with-clock",
        scale=is_scale(scene),
        groups=groups(scene),
        themes=_lists(scene),
        round=round_view(scene, len(vote.rounds), vote.round),
    )


def figures(scene: VoteScene) -> FiguresView | None:
    """The figures alone, and only where they are revealed, in the ballot paper's order.

    `dots[t][i]` and `voters[t][i]` belong to item i under theme t of the paper numbered `paper`.
    """
    vote = scene.state
    if not vote.round.revealed:
        return None
    tally = vote.round.tally
    under = [[item.id for item in vote.under(theme)] for theme in themes_of(scene)]
    return FiguresView(
        paper=vote.list_revision,
        ballots=tally.ballots,
        dots=[[tally.weights.get(item, 0) for item in theme] for theme in under],
        voters=[[tally.voters.get(item, 0) for item in theme] for theme in under],
        standings=standings_in_the_hall(scene),
        sides=in_figures(scene),
    )


def stage(scene: VoteScene) -> VoteOnStage:
    """The ballot paper with the turnout; of the result what is revealed."""
    voting = scene.state.round
    shows = voting.revealed or voting.steps
    return VoteOnStage(
        **asdict(phone(scene)),
        turnout=turnout(scene),
        step=len(voting.steps),
        standings=standings_on_stage(scene),
        boards=_boards(scene) if shows else None,
        papers=papers_if_any(voting.desk) if shows and not voting.open else None,
        earlier_papers=earlier_papers(scene) if is_settled(scene.state) else [],
        titles={one.id: one.title for one in scene.plan.themes if one.id in themes_of(scene)},
        seal=seal_view(voting, SEAL_DIGITS),
    )


def console(scene: VoteScene) -> VoteOnConsole:
    """Everything: the tally as it moves, the turnout, what does not count; and who placed what
    where that may be shown."""
    vote, voting = scene.state, scene.state.round
    return VoteOnConsole(
        **asdict(phone(scene)),
        turnout=turnout(scene),
        result=result(scene),
        step=len(voting.steps),
        was_shown=voting.was_shown,
        last=_step(voting.steps[-1] if voting.steps else None),
        next=_step(next_step(scene, voting.steps) if may_be_uncovered(scene) else None),
        standings=standing_views(scene),
        earlier=earlier_rounds(scene),
        voted=vote.voted,
        withdrawable=len(vote.rounds) > 1 and not voting.was_voted_in,
        last_merge=_last_merge(vote),
        alike=alike(scene),
        unconfirmed=len(voting.unconfirmed_ballots) - _confirmed_late(scene),
        late=_confirmed_late(scene) + sum(one.unconfirmed for one in voting.set_aside_ballots),
        aside=sum(not one.unconfirmed for one in voting.set_aside_ballots),
        unfinished=_unfinished(scene),
        seal=seal_view(voting),
        channels=mixed(voting),
        papers=papers_if_any(voting.desk),
        names=names_of(scene, voting) if shows_names(voting) else [],
        crowd=_crowd(vote),
    )


def printed(scene: VoteScene) -> VoteOnConsole | None:
    """The same on paper, once anybody could vote."""
    return console(scene) if scene.state.round.opened_once else None


def mine(scene: VoteScene, actor_id: str) -> BallotView | None:
    """One's own ballot, and the position at which it changed last: a newer one is based on it.

    Who has a name and waits for a yes may be anybody: they are told that something was entered in
    it, and not what.
    """
    voting, person = scene.state.round, voter_behind(scene, actor_id)
    desk, changed = voting.desk, voting.changed.get(person, 0)
    kept, who = voting.departed_ballots.get(person), scene.session.people.get(person)
    waits = who is not None and not who.confirmed
    entered = None if waits else desk.counted_of(person)
    receipts = {} if waits else _receipts(scene.state, person)
    if not (changed or receipts or desk.sheets_of(person)):
        return None
    placed = entered.ballot if entered else voting.ballot_of(person)
    return BallotView(
        kind=scene.block.kind,
        dots=dict(placed),
        at=max(changed, entered.since) if entered else changed,
        freed=dict(voting.freed.get(person, {})),
        round=len(scene.state.rounds),
        receipts=receipts,
        aside=not placed and any(one.person == person for one in voting.set_aside_ballots),
        left=dict(kept.ballot) if kept and who and kept.device == who.device else None,
        entered=desk.channel_of(person),
        told=told_of_papers(voting, person, waits=waits),
    )


def _receipts(vote: Vote, person: str) -> dict[str, str]:
    """Of each round in which somebody has a ballot, by whichever way the one came that counts."""
    found = {str(number): voting.receipt_of(person) for number, voting in vote.numbered_rounds}
    return {number: receipt for number, receipt in found.items() if receipt}


def _lists(scene: VoteScene) -> list[ThemeItemsView]:
    return [
        ThemeItemsView(
            theme,
            items_of(scene, scene.state.round, theme),
        )
        for theme in themes_of(scene)
    ]


def turnout(scene: VoteScene) -> TurnoutView:
    """How many of how many have voted: of those here, or of those who were as voting closed."""
    voting = scene.state.round
    closed = voting.roll and not voting.open
    people = voting.roll if closed else people_who_may_vote(scene)
    return TurnoutView(
        voting.voted_in_the_hall,
        max(people, voters_at_least(scene, voting)),
        group_turnouts(scene, voting),
        voting.hands_in_the_hall,
        beyond_seats(scene, voting),
    )


def _last_merge(vote: Vote) -> LastMergeView | None:
    last = last_merge(vote)
    return LastMergeView(last.kept, last.since, last.entered) if last else None


def _crowd(vote: Vote) -> CrowdView | None:
    came = vote.enrolment.newcomers
    return CrowdView(came.began, came.last, vote.enrolment.crowd) if came.began else None


def _confirmed_late(scene: VoteScene) -> int:
    """Ballots of people who were confirmed once the hall saw the result without them."""
    people = scene.session.people
    return sum(people[one].confirmed for one in scene.state.round.unconfirmed_ballots)


def result(scene: VoteScene) -> ResultView:
    """Rankings by theme; that several items have no dots at all is not called a tie."""
    tally = scene.state.round.tally
    return ResultView(
        dots=dots_in_the_hall(scene.state.round),
        ballots=tally.ballots,
        themes=[RankingView(theme, _rows(scene, theme)) for theme in themes_of(scene)],
        sides=of_result(scene),
    )


def _rows(scene: VoteScene, theme: str) -> list[RowView]:
    """The most dots first; what was asked beside the agenda stays in the order of its answers."""
    rows = [row_view(row) for row in scene.state.ranking(theme)]
    places = [item.id for item in scene.state.under(theme)]
    return sorted(rows, key=lambda row: places.index(row.item)) if scene.is_asked else rows


def _boards(scene: VoteScene) -> list[BoardView]:
    """Of every theme that is revealed, or has begun to be: no row that is still covered."""
    voting = scene.state.round
    if voting.revealed:
        return [_board(scene, theme) for theme in themes_of(scene)]
    return [_board(scene, theme) for theme in themes_begun(scene, voting.steps)]


def _board(scene: VoteScene, theme: str) -> BoardView:
    if scene.is_asked:
        return BoardView(theme, _rows(scene, theme), large=0)
    whole, *beside = boards_of(scene, theme)
    covered = {row.option for row in covered_places(scene, scene.state.round.steps, theme)}
    standing = [row for row in whole.rows if row.option not in covered]
    return BoardView(
        theme,
        [row_view(row) for row in standing],
        large=sum(row.option not in covered for row in whole.rows[: whole.large]),
        covered=len(covered),
        fewer=whole.fewer,
        none=whole.none,
        level=whole.level,
        named=[] if covered else [*whole.named],
        sides=None if covered else on_board(scene, beside),
    )


def _step(step: RevealStep | None) -> RevealStepView | None:
    return RevealStepView(step.theme, step.items) if step else None


def _unfinished(scene: VoteScene) -> UnfinishedVote:
    """Voting that is still open, ballots that nobody has confirmed or the hall has not seen, papers
    that nobody has entered or that are not sure."""
    voting = scene.state.round
    found = papers(voting.desk)
    return UnfinishedVote(
        voting_open=int(voting.open),
        ballots_unconfirmed=len(voting.unconfirmed_ballots),
        ties_open=0 if voting.open else len(open_ties(scene)),
        tally_hidden=0 if voting.revealed else len(voting.ballots),
        papers_missing=max(0, found.handed_out - found.entered) if voting.open else 0,
        papers_unsure=found.once + found.disputed if voting.open else 0,
    )


DEEDS: Deeds[VoteScene] = Deeds(
    lambda scene: sum(
        len(one.ballots) - sum(one.desk.hands_by_group.values()) for one in scene.state.rounds
    ),
    {"en": "ballot", "es": "boleta"},
    {"en": "ballots", "es": "boletas"},
)
VIEWS = {"stage": stage, "phone": phone, "moving": figures, "console": console}
_BALLOT = frozenset({"stage", "moving", "console", "clerk", "resident", "insights"})
INVALIDATES: Invalidates = {
    **dict.fromkeys((BallotCast, BallotCounted, BallotSetAside), _BALLOT),
    **dict.fromkeys((HandsCounted, PapersHandedOut), _BALLOT),
    **dict.fromkeys((BallotEntered, EntryWithdrawn), _BALLOT | {"tablet"}),
}
