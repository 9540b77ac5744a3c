"""What each audience sees of a vote, field by field, as docs/protocol.md describes it."""

from msgspec import field

from facilitator.plan.values import Text

from ..shown import Shown
from .paper import Naming, TieRule
from .rounds import RoundKind
from .shown_cut import StandingView
from .shown_groups import (
    BeyondSeatsView,
    BoardSideView,
    CrowdView,
    FiguresSideView,
    GroupTurnoutView,
    RankingView,
    RowView,
    SideView,
    VotingGroupView,
)
from .shown_merge import LastMergeView, MergedItemView
from .shown_names import ItemNamesView
from .shown_unfinished import UnfinishedVote
from .shown_ways import ChannelView, PapersView


class ItemView(Shown):
    """A candidate."""

    id: str
    """each item on the list"""
    title: Text
    source: Text | None
    """where it comes from, or null"""
    merged: list[MergedItemView] = field(default_factory=list)
    """what means the same and counts for it, else left out; a ballot may still name it"""


class ThemeItemsView(Shown):
    """The candidates under one theme."""

    id: str
    """each theme of the vote"""
    items: list[ItemView]


class RoundView(Shown):
    """The round that is voted in, or was last."""

    number: int
    """counts from 1"""
    kind: RoundKind = "first"
    """`tied`: among what was level at the cut, one dot for each place left; `top`: among the first
    of the round before; else left out"""
    again: bool = False
    """whether it is held in the place of an earlier one, which is set aside; else left out"""
    take: dict[str, int] | None = None
    """theme id, or `overall` → how many go forward from it; left out where there is no cut"""
    ties: TieRule | None = None
    """what happens where the cut falls in a tie; left out where there is no cut"""
    named: Naming = "record"
    """from when on screens say who gave what: with the `result`, or `throughout`; else left out, as
    it is in the record alone"""
    told: Text | None = None
    """how that is said to everybody before they vote, left out likewise"""


class PaperView(Shown):
    """The ballot paper and the rules of the vote: what no ballot changes."""

    paper: int
    """counts up when the list changes"""
    prompt: Text | None
    open: bool
    """whether dots can be placed"""
    opened: bool
    """whether they ever could"""
    revealed: bool
    """whether the hall sees the tally"""
    revealing: bool
    """whether the stage is being shown it step by step"""
    budget: int
    """a person's dots"""
    cap: int
    """the most of them on one item"""
    quotas: dict[str, int]
    """theme id → the most of them on it; empty where only the budget binds"""
    ends_with_clock: bool
    """whether voting closes when the clock runs out"""
    scale: bool
    """whether one chooses a figure from 0 to 5, and the result stays in their order"""
    groups: list[VotingGroupView] | None
    """who votes, or null where all of the hall do and every dot counts alike"""
    themes: list[ThemeItemsView]
    """what can be chosen from in this round"""
    round: RoundView


class TurnoutView(Shown):
    """How many vote, of how many."""

    ballots: int
    """how many in the hall have placed dots"""
    people: int
    """how many have joined, are confirmed and may vote; once it is closed, how many had by then"""
    groups: list[GroupTurnoutView] | None = None
    """the same by group; left out where `groups` is null"""
    hands: int = 0
    """how many of `ballots` are raised hands, which nobody can tell from people who are here with a
    phone; left out where none were counted"""
    beyond: list[BeyondSeatsView] = field(default_factory=list)
    """left out where there is no such group"""


class ResultView(Shown):
    """What the ballots add up to that decide."""

    dots: int
    """all dots placed in the hall; residents' stand in `sides` alone"""
    ballots: int
    """how many have placed dots"""
    themes: list[RankingView]
    sides: list[SideView] | None = None
    """the same of each group; left out where `groups` is null"""


class BoardView(Shown):
    """A theme's result as the stage shows it, in letters for the last row."""

    id: str
    """each theme of which anything is revealed"""
    rows: list[RowView]
    """the places that stand there: of the revealed ones the first, as many as there is room for"""
    large: int
    """how many of these lead, and stand in large letters"""
    covered: int = 0
    """how many places stand there that are not revealed yet, else left out"""
    fewer: int = 0
    """how many items have dots and no room, else left out"""
    none: int = 0
    """how many items have no dots, else left out"""
    level: int = 0
    """how many share the first place, where they are too many to stand there, else left out"""
    named: list[str] = field(default_factory=list)
    """the ids of those that are level at the cut and in no row, where there is room for their names
    and no place is covered; else left out"""
    sides: list[BoardSideView] | None = None
    """what others advise, once no place is covered; left out where nobody only advises"""


class RoundSealView(Shown):
    """The journal's head once voting had closed, to be written down."""

    row: int
    """its last row; `seal` is left out until a second after the close, and once what counts has
    changed since"""
    chain: str
    """the first 16 digits of the chain at that row, on a console all of them"""


class EarlierPapersView(Shown):
    """What there is to be said of a round's papers."""

    round: int
    """each round before this one in which there were papers"""
    papers: PapersView


class VoteOnStage(PaperView):
    """The ballot paper, the turnout, and of the result what is revealed."""

    turnout: TurnoutView
    step: int = 0
    """how many steps of the result are revealed, left out while none or all is"""
    boards: list[BoardView] | None = None
    """left out until something of the result is revealed"""
    standings: list[StandingView] | None = None
    """left out until a theme is revealed whole and voting is closed, and where there is no cut"""
    seal: RoundSealView | None = None
    papers: PapersView | None = None
    """with the boards, once voting is closed and where there were papers; else left out"""
    earlier_papers: list[EarlierPapersView] = field(default_factory=list)
    """once all of the result is revealed and voting is closed; else, and without any, left out"""
    titles: dict[str, Text] = field(default_factory=dict)
    """theme id → what it is called"""
    names: ItemNamesView | None = None
    """where these have the stage for themselves: who gave an item what; else left out"""


class RevealStepView(Shown):
    """A step by which a result is revealed."""

    theme: str
    """the theme's id"""
    items: tuple[str, ...]
    """the ids of the items that it reveals, which are level; empty where the theme begins"""


class EarlierThemeView(RankingView):
    """A theme of a round that is over."""

    items: list[ItemView]


class EarlierRoundView(Shown):
    """A round that another one followed. It never changes."""

    round: RoundView
    """as above"""
    set_aside: bool
    """whether it counts for nothing, since it was held again"""
    revealed: bool
    """whether anybody may read its result"""
    budget: int
    """a person's dots in it"""
    cap: int
    """the most of them on one item"""
    quotas: dict[str, int]
    """theme id → the most of them on it; empty where only the budget bound"""
    turnout: TurnoutView
    groups: list[VotingGroupView] | None
    """who voted, or null where all of the hall did and every dot counted alike"""
    themes: list[EarlierThemeView]
    set_aside_in: list[str] = field(default_factory=list)
    """the ids of the themes in which alone it counts for nothing, else left out"""
    sides: list[SideView] | None = None
    """each group's own tally; left out where `groups` is null"""
    channels: list[ChannelView] = field(default_factory=list)
    """by which ways ballots came, left out where all came from phones"""
    papers: PapersView | None = None
    """left out where there were none"""
    seal: RoundSealView | None = None
    """as below"""


class VoteOnConsole(PaperView):
    """Everything, and who placed what where screens may say so."""

    turnout: TurnoutView
    result: ResultView
    step: int
    """how many steps of the result the hall has been shown; 0 while none, and once all is"""
    was_shown: bool
    """whether the hall has seen something of it, also where that was taken back"""
    last: RevealStepView | None
    """the last one, or null"""
    next: RevealStepView | None
    """the one to come; null where voting is not closed, and once all is revealed"""
    standings: list[StandingView]
    """the cut as the ballots stand; empty where there is none, and before voting"""
    earlier: list[EarlierRoundView]
    """the rounds before this one"""
    voted: bool
    """whether anybody has ever voted: the list is only translated then, or merged"""
    withdrawable: bool
    """whether this round can be taken back: there is one before it, and nobody has voted in it"""
    last_merge: LastMergeView | None
    """what was merged last in this round and is still on its list, or null"""
    alike: list[tuple[str, str]]
    """pairs of items, by their ids, that read alike, until voting is closed"""
    unconfirmed: int
    """how many ballots wait for their person to be confirmed"""
    late: int
    """how many do not count because nobody had confirmed their person in time"""
    aside: int
    """how many do not count because their name went to another phone"""
    unfinished: UnfinishedVote
    seal: RoundSealView | None = None
    channels: list[ChannelView] = field(default_factory=list)
    """each way by which anybody has voted; left out while all have on phones"""
    papers: PapersView | None = None
    """left out where there are none"""
    crowd: CrowdView | None = None
    """left out where none came"""
    names: list[ItemNamesView] = field(default_factory=list)
    """who gave what; left out where `round.named` does not say so, or not yet"""


class FiguresView(Shown):
    """The tally alone, where the hall may see it, in the ballot paper's order."""

    paper: int
    """counts up when the list changes"""
    ballots: int
    """how many have placed dots"""
    dots: list[list[int]]
    """by theme and item, in the order of `themes`"""
    voters: list[list[int]]
    """likewise"""
    standings: list[StandingView] | None = None
    """the cut, left out where there is none, and while voting is open"""
    sides: list[FiguresSideView] | None = None
    """what others advise; left out where nobody only advises"""
