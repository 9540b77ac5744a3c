"""What each topic shows, field by field, as docs/protocol.md describes it.

`activity`, `room` and `blocks` hold what a kind of activity shows, in shapes of its own.
"""

from msgspec import field

from facilitator.core.pages import Page
from facilitator.core.public_trail import TakenUpView
from facilitator.core.shown import ClockView, Shown
from facilitator.core.stage import CueView
from facilitator.core.stage_languages import SpeechView
from facilitator.core.trail_on_stage import TrailOnStage
from facilitator.plan.values import Speaker, Text, Theme

from .shown_common import (
    DayView,
    Door,
    FaceView,
    NoticeView,
    PersonView,
    Phase,
    Progress,
    SealedView,
    SessionView,
)


class HallView(Shown):
    """What stage and phones have in common."""

    session: SessionView | None
    phase: Phase
    """`before` a day, `running`, or `over` for the day"""
    begins: int | None
    """the moment at which a day that is planned for today begins, while it has not; else null"""
    day: DayView | None
    """the one that runs, has just ended, or comes first"""
    block: FaceView | None
    """of the block the hall is in; null while no day runs"""
    activity: Shown | None
    """what the block's kind shows, see there; null for kinds that show nothing of their own"""
    clock: ClockView | None
    """null where the block has no end"""
    notice: NoticeView | None
    """to everyone"""
    stopped: bool
    """whether the server can rely on its journal no more and ends: its last view says so, with
    neither `activity` nor `clock`"""


class AskedView(Shown):
    """A question that was asked in the block the hall is in."""

    id: str
    """its id, for commands as a block’s"""
    title: Text
    """what was asked"""
    activity: Shown | None
    """what it shows, as that of a block would be"""


class MovingView(Shown):
    """What moves with every ballot, as far as the hall may see it."""

    blocks: dict[str, Shown] = field(default_factory=dict)
    """block id, or a question’s → its figures; left out where there are none"""


class CampView(Shown):
    """A block on the route."""

    id: str
    """each block of all days in order, but for those left out"""
    day: str
    """the day's id"""
    rests: bool
    """whether the hall rests in it"""
    title: Text
    start: int | None
    """time of day at which it began, or as the programme has it; null where that has none"""
    soft: bool
    """whether that is about then"""
    lock: bool
    """whether it does not move"""
    state: Progress
    """`done`, `now` or `ahead`"""


class SpotView(Shown):
    """What stands on the stage over the block that runs."""

    block: FaceView | None
    """the block it is of; null where it is a trail, or the way to join"""
    activity: Shown | None
    """what that block's kind shows on `stage`, or null"""
    pages: list[Page]
    """its pages"""
    cue: CueView
    of: str = ""
    """where it is one thing of the block, what that is, as in a piece; of a trail `trail`; else
    left out"""
    id: str = ""
    """and which, of a trail the mark it is of; else left out"""
    trail: TrailOnStage | None = None
    """what led to something, and what came of it; left out where it is no trail"""


class DeedView(Shown):
    """How much came of all blocks of a kind."""

    count: int
    """each kind of block of which anything came"""
    what: Text
    """of what: “ideas”"""


class ClosingView(Shown):
    """What the hall did, of all days so far."""

    people: int
    """how many confirmed people took part, also those who have left since"""
    deeds: list[DeedView]


class StageView(HallView):
    """The projector's."""

    went_back: bool
    """whether somebody went on from an older copy of the journal and the hall has not moved on"""
    route: list[CampView]
    days: list[DayView]
    """all of them"""
    quotes: tuple[Text, ...]
    closing: ClosingView | None
    """null unless a day is over"""
    door: Door
    """`open` or `closed` to guests"""
    sealed: SealedView | None
    pages: list[Page]
    """what it can show of the block, one of them at a time; empty while no day runs"""
    cue: CueView | None
    """null while no day runs"""
    spot: SpotView | None
    """what stands over the block, or null"""
    speech: SpeechView
    chimes: bool = False
    """true where a stage chimes for a call back and at a break's end; else left out"""


class ProgramEntryView(Shown):
    """A block of the programme."""

    title: Text
    """each block of the day that runs, or else of the next to come, but for those left out"""
    state: Progress
    """`done`, `now` or `ahead`"""
    at: int | None
    """the moment at which it began, or is expected to; null where the plan has no time for it, or
    the hall passed it by"""
    about: bool = False
    """whether that is about then; left out where it is not"""


class PhoneView(HallView):
    """Every phone's."""

    program: list[ProgramEntryView]
    coming: DayView | None
    """the next day that has not been held, while none runs"""
    themes: tuple[Theme, ...]
    """all of the plan's"""
    asked: list[AskedView] = field(default_factory=list)
    """what was asked in the block the hall is in, in that order; left out where nothing was"""


class SpokenBlockView(Shown):
    """A block as who speaks has to know it."""

    title: Text
    who: tuple[Speaker, ...]


class SpeakerView(Shown):
    """The speakers'."""

    session: SessionView | None
    phase: Phase
    """as on `stage`"""
    begins: int | None
    """as on `stage`"""
    day: DayView | None
    """as on `stage`"""
    block: SpokenBlockView | None
    """the one the hall is in; null while no day runs"""
    clock: ClockView | None
    """null where the block has no end"""
    planned_end: int | None
    """the moment at which the block was planned to end; null while no day runs"""
    next: SpokenBlockView | None
    """what comes next today, or null"""
    notice: NoticeView | None
    """to speakers, and to nobody else"""
    everyone: NoticeView | None
    """to everyone"""
    stopped: bool
    """as on `stage`"""


class NextWindowView(Shown):
    """The promise of a window."""

    block: str
    """of each kind the next one planned that the hall has yet to come to, the soonest first"""
    kind: str
    """the block's kind"""
    title: Text
    at: int
    """the moment it is planned for"""
    soft: bool
    """whether that is about then"""


class ResidentView(Shown):
    """Every resident's."""

    session: SessionView | None
    phase: Phase
    """as on `stage`"""
    begins: int | None
    """as on `stage`"""
    day: DayView | None
    """as on `stage`"""
    program: list[ProgramEntryView]
    coming: DayView | None
    """as on `phone`"""
    stopped: bool
    """as on `stage`"""
    themes: tuple[Theme, ...]
    """all of the plan's"""
    windows: list[Shown]
    """what each block's kind shows residents, see there"""
    next_windows: list[NextWindowView]


class TeamView(Shown):
    """One team's."""

    id: str
    """the team's id"""
    title: Text
    notices: list[NoticeView]
    """to this team, to teams, to everyone, the newest first"""
    block: str | None
    """the id of the block the hall is in, or null"""
    room: Shown | None
    """the team's room as the block's kind shows it, or null"""


class MineView(Shown):
    """One person's, or one resident's."""

    person: PersonView | None
    """null for a resident, and once one has no place any more"""
    team: str | None
    """the id of one's team, or null"""
    blocks: dict[str, Shown]
    """block id → what one has there, as its `kind` shows it; blocks in which one has nothing are
    left out"""
    waits: bool = False
    """true while nobody has confirmed who one is, else left out"""
    taken_up: list[TakenUpView] = field(default_factory=list)
    """what one's own comments became part of, once anybody may follow it; left out where nothing"""
