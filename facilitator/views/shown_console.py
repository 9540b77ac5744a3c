"""What the topics of a console show, field by field, as docs/protocol.md describes it."""

from facilitator.core.catching_up import Proposal
from facilitator.core.interruptions import InterruptionView
from facilitator.core.schedule import Outlook
from facilitator.core.shown import ClockView, Shown
from facilitator.core.state import Doubt, Loss, ReplacedLengths
from facilitator.core.turns import Turn
from facilitator.plan.changes import Kind
from facilitator.plan.values import Text, Theme

from .shown_common import (
    DayView,
    Door,
    FaceView,
    NoticeView,
    PersonView,
    Phase,
    SealedView,
    SessionView,
)


class PlannedBlockView(Shown):
    """A block as planned and as it was."""

    id: str
    """each block of the day"""
    kind: str
    """its kind"""
    title: Text
    start: int | None
    """time of day by the plan, or null"""
    soft: bool
    """whether that is about then"""
    lock: bool
    """whether it does not move"""
    minimum: int | None
    """its shortest useful length in minutes, or null"""
    planned: int | None
    """the moment it is planned for on the day as it was started, or null"""
    length: int | None
    """the length agreed on, or null: the plan's"""
    left_out: bool
    """whether the hall passes it by"""
    turn: Turn | None
    """its last turn, or null: the hall has not come to it"""
    added: bool = False
    """whether it was added while the session ran"""


class PlannedDayView(DayView):
    """A day as planned and as it was."""

    end: int
    """time of day"""
    started: bool
    """whether it has begun"""
    odd: tuple[str, ...]
    """a code for each thing that is odd about starting it now: then `sure` is needed"""
    blocks: list[PlannedBlockView]


class ChangeView(Shown):
    """A change of the agenda while the session runs."""

    id: str
    """its id, for `UndoChange`"""
    what: Kind
    """`added`, `moved`, `renamed` or `removed`"""
    day: str
    """the id of the day"""
    block: str
    """the id of the block"""
    title: Text
    """what that is called now, or was called"""


class UnfittingView(Shown):
    """What a file that was changed between two starts has no place for."""

    at: int
    """the moment, today, at which that was found"""
    changes: list[ChangeView]
    """those that are in force no more"""


class AskedQuestionView(Shown):
    """A question that was asked beside the agenda; its own view is that of a block."""

    id: str
    """each of them, in the order of asking"""
    block: str
    """the id of the block it was asked in"""
    title: Text
    """what was asked"""


class ConsoleView(Shown):
    """Every console's."""

    session: SessionView | None
    phase: Phase
    """`before`, `running` or `over`"""
    begins: int | None
    """as on `stage`"""
    ended_at: int | None
    """the moment at which the last day ended; null while one runs"""
    day: str | None
    """the id of the day that runs or ran last, or null"""
    block: str | None
    """the id of the block the hall is in, or null"""
    clock: ClockView | None
    days: list[PlannedDayView]
    asked: list[AskedQuestionView]
    outlook: Outlook | None
    """the rest of the day as it now looks; null while no day runs"""
    proposal: Proposal | None
    """how to be in time for the next lock; null where all is in time"""
    taken: ReplacedLengths | None
    """what the last proposal taken replaced; null if it cannot be taken back"""
    last_change: ChangeView | None
    """the latest change of the agenda that can be taken back, or null"""
    unfitting: UnfittingView | None
    """changes that today's file has no place for, else null"""
    interruption: InterruptionView | None
    """what befell the server's time; null while there is nothing to say"""
    notices: list[NoticeView]
    """all that stand"""
    trouble: str | None
    """the code of what keeps anything from being saved, or null"""
    loss: Loss | None
    """what was given up today, else null"""
    doubt: Doubt | None
    """what became, today, of what the run before had refused, else null"""
    crowded: bool
    """whether, in the last minute, connections had to go so that others could come"""
    plain: bool
    """whether sockets are served without the fast transport for a full hall"""
    sealed: SealedView | None


class GroupView(Shown):
    """A group of the plan."""

    id: str
    """each group"""
    title: Text
    body: bool
    """whether it is the governing body"""
    roster: bool
    """whether the roster has names of it"""


class PlannedTeamView(Shown):
    """A team of the plan."""

    id: str
    """each team of the plan"""
    title: Text


class SeatView(Shown):
    """A place on the roster."""

    id: str
    """each name on the roster"""
    name: Text
    group: str
    """the id of its group"""


class ImpromptuView(Shown):
    """A kind of block that can be added while the session runs."""

    kind: str
    """each kind that this plan has all for"""
    name: Text
    minutes: int
    """how many are offered"""
    asks: bool
    """whether it asks a question of its own (`prompt`)"""


class PlanView(Shown):
    """The whole plan, for peeking at any block."""

    faces: dict[str, FaceView]
    """by block id, of every block"""
    groups: list[GroupView]
    teams: list[PlannedTeamView]
    themes: tuple[Theme, ...]
    messages: tuple[Text, ...]
    """that the plan has ready to be sent"""
    seats: list[SeatView]
    addable: list[ImpromptuView]


class NotesView(Shown):
    """The facilitator's own notes."""

    notes: dict[str, Text]
    """by block id, what the plan notes for the facilitator; left out where it notes nothing"""


class OpenConsoleView(Shown):
    """A console that may be used."""

    id: str
    """every open console; one's own is the page's `me`"""
    role: str
    """`facilitator`, `moderator`, `speaker` or `clerk`"""
    since: int
    """the moment at which its link was opened"""
    here: bool
    """whether it is connected"""
    fills_in: str | None = None
    """of a shared tablet on which somebody is filling in a ballot: the id of the block; else left
    out"""


class RushView(Shown):
    """The last time guests poured in."""

    began: int
    """the moment at which guests last began to pour in; `rush` is null while they never did"""
    last: int
    """the moment of the latest of them"""
    minute: int
    """how many came in the minute before that"""
    here: int
    """how many guests are here who came since it began"""


class ShownOutView(Shown):
    """An act of showing out."""

    id: str
    """each act of showing out guests that can be taken back, the latest first"""
    count: int
    """how many went"""


class JoinedView(PersonView):
    """Somebody who has joined, as consoles see them."""

    here: bool
    """whether they are connected"""
    team: str | None
    """the id of their team, or null"""
    free: bool
    """whether another phone may take the name"""
    seat: str | None
    """their id on the roster, or null for a guest"""
    confirmed: bool
    """whether what they do counts"""
    like: str | None = None
    """the id of the name on the roster that a guest's could be taken for, left out if none"""


class PeopleView(Shown):
    """Who has joined, and who has a console open."""

    door: Door
    """`open` or `closed` to guests"""
    seats: dict[str, str]
    """by group id, what a tapped name is good for there: `open`, `confirm` or `badge`"""
    rush: RushView | None
    shown_out: list[ShownOutView]
    people: list[JoinedView]
    """everybody who has joined"""
    consoles: list[OpenConsoleView]
    stages: int
    """how many stages are connected"""
