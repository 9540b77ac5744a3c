"""What the rooms of a breakout know, and how each event changes them."""

from collections.abc import Iterable

from msgspec import Struct, field

from facilitator.core.activity import Evolves, Scene
from facilitator.core.context import EventMeta
from facilitator.core.team_evenness import Forced
from facilitator.core.teams import TeamsDrawn
from facilitator.plan.times import MINUTE
from facilitator.plan.values import Block, Plan

from .arrangement import Arrangement
from .messages import (
    BoardsClosed,
    BoardsOpened,
    BreakoutSettings,
    CallBackCancelled,
    ContributionEdited,
    ContributionRemoved,
    ContributionWritten,
    LatestShown,
    PenTaken,
    ProposalDropped,
    ReportSaved,
    ReportsHidden,
    ReportsShown,
    TeamsCalledBack,
    TeamsProposed,
)
from .prompt_messages import Prompt
from .prompt_visits import PromptVisit, leave, reach
from .ranked import Ranking


class Contribution(Struct):
    """One entry on a board. `removed` (ms since the epoch) keeps it on record, out of sight.

    `editor` is who changed it last: its words are theirs, whoever wrote it first. `prompt` is the
    one it was written for, 0 where there is one only; while `silent` only its author reads it.
    """

    id: str
    person: str
    text: str
    at: int
    edited: int | None = None
    editor: str | None = None
    removed: int | None = None
    prompt: int = 0
    silent: bool = False


Parties = tuple[tuple[str, ...], ...]
"""Who of a team talks with whom."""


class Turns(Struct):
    """A round in a team: who had the last turn, and who has passed since anybody wrote."""

    last: str | None = None
    passed: list[str] = field(default_factory=list)


class Room(Struct):
    """A team's room: its contributions, how they are arranged, its scribe, its report-out and who
    saved that last.
    """

    contributions: dict[str, Contribution] = field(default_factory=dict)
    arranged: Arrangement = field(default_factory=Arrangement)
    scribe: str | None = None
    report: str = ""
    reporter: str | None = None
    turns: dict[int, Turns] = field(default_factory=dict)
    """By prompt."""
    parties: dict[int, Parties] = field(default_factory=dict)
    """By prompt: the twos or fours in which the team talks."""
    rankings: dict[int, Ranking] = field(default_factory=dict)
    """By prompt: how it ranks what stands on its board."""
    marked: list[str] = field(default_factory=list)
    """Entries that the scribe wants in the report-out, in the order of marking."""
    called: bool = False
    """Whether it has had its turn before the hall, or has it now."""
    said: str = ""
    """What was said to its report, as its scribe keeps it."""


class Hand(Struct):
    """A team's raised hand: who raised it, and when (ms)."""

    person: str
    at: int


class ReportTurn(Struct):
    """A team before the hall; while the clock is held, `held_at` is since when (ms)."""

    team: str
    ends_at: int
    held_at: int | None = None


class TeamTime(Struct):
    """A team's own end (ms), and the minutes that it was given for it."""

    ends_at: int
    minutes: int


class ProposedDraw(Struct):
    """A draw that consoles see before it is taken."""

    drawn: TeamsDrawn
    forced: tuple[Forced, ...]


class Rooms(Struct):
    """The state of one breakout block; `back_by` is when the countdown ends (ms).

    `closed` is when the rooms closed (ms), None while they are open and before they ever were.
    `prompt` is which one the teams are at, from 1 on, `prompt_ends` when its clock ends (ms).
    """

    rooms: dict[str, Room] = field(default_factory=dict)
    open: bool = False
    closed: int | None = None
    back_by: int | None = None
    reports_shown: bool = False
    latest_shown: bool = False
    proposal: ProposedDraw | None = None
    hands: dict[str, Hand] = field(default_factory=dict)
    """By team, whoever has waited longest first."""
    prompt: int = 0
    prompt_ends: int | None = None
    turn: ReportTurn | None = None
    own_time: dict[str, TeamTime] = field(default_factory=dict)
    """By team, where it was given more than the others have."""
    queue: list[str] = field(default_factory=list)
    """The order in which teams report; empty while it is the plan's."""
    skipped: list[str] = field(default_factory=list)
    """Teams that were passed over and have yet to report."""
    galleries: dict[int, Ranking] = field(default_factory=dict)
    """By prompt: dots on all boards."""
    visits: list[PromptVisit] = field(default_factory=list)
    """Each time at a prompt, and where there is one only, each time that rooms were open."""

    def in_order(self, teams: Iterable[str]) -> tuple[str, ...]:
        """These teams as they report: who is not in the order comes last, in the plan's."""
        those = [*teams]
        return tuple(dict.fromkeys(one for one in (*self.queue, *those) if one in those))

    def running(self, team: str) -> list[Ranking]:
        """Those in which dots on a team's board are not counted yet."""
        held = [*room_of(self, team).rankings.values(), *self.galleries.values()]
        return [one for one in held if not one.over]


RoomsScene = Scene[BreakoutSettings, Rooms]


def begin(plan: Plan, block: Block, settings: BreakoutSettings) -> Rooms:
    """Closed rooms; a team's room comes into being with its first use."""
    return Rooms(latest_shown=settings.show_latest)


def room_of(rooms: Rooms, team: str) -> Room:
    """A team's room, empty where nothing has happened in it."""
    return rooms.rooms.get(team) or Room()


def boards_opened(scene: RoomsScene, event: BoardsOpened, meta: EventMeta) -> None:
    """Teams write; a countdown from before is over."""
    scene.state.open, scene.state.back_by, scene.state.closed = True, None, None
    scene.state.own_time.clear()
    if not scene.settings.listed:
        reach(scene.state.visits, 0, Prompt(scene.settings.prompt or {}), meta.at)


def silent_entries(rooms: Rooms) -> list[Contribution]:
    """What was written in silence and is not over yet."""
    entries = (one for room in rooms.rooms.values() for one in room.contributions.values())
    return [one for one in entries if one.silent]


def break_silence(rooms: Rooms) -> None:
    """What was written in silence is read by all."""
    for entry in silent_entries(rooms):
        entry.silent = False


def stepped(scene: RoomsScene, by: int) -> None:
    """The clock was set: all should be back, and the last words are taken, as long as before."""
    rooms = scene.state
    if rooms.back_by is not None:
        rooms.back_by += by
    if rooms.closed is not None:
        rooms.closed += by
    if rooms.prompt_ends is not None:
        rooms.prompt_ends += by
    for own in rooms.own_time.values():
        own.ends_at += by
    if rooms.turn is not None:
        rooms.turn.ends_at += by
        if rooms.turn.held_at is not None:
            rooms.turn.held_at += by


def boards_closed(scene: RoomsScene, event: BoardsClosed, meta: EventMeta) -> None:
    """Nobody writes from here on; the moment is kept, for words still on their way. A prompt that
    was answered in silence is over."""
    rooms: Rooms = scene.state
    rooms.open, rooms.back_by, rooms.closed, rooms.prompt_ends = False, None, meta.at, None
    rooms.hands.clear()
    rooms.own_time.clear()
    leave(rooms.visits, meta.at)
    break_silence(rooms)


def contribution_written(scene: RoomsScene, event: ContributionWritten, meta: EventMeta) -> None:
    """Put it at the end of the board."""
    room = room_for(scene, event.team)
    room.contributions[event.id] = Contribution(
        *(event.id, event.person, event.text, meta.at),
        prompt=event.prompt,
        silent=event.silent,
    )
    room.arranged.loose.append(event.id)


def contribution_edited(scene: RoomsScene, event: ContributionEdited, meta: EventMeta) -> None:
    """Change it where it stands; an entry that is not there is passed over."""
    entry = room_for(scene, event.team).contributions.get(event.contribution)
    if entry is not None:
        entry.text, entry.edited, entry.editor = event.text, meta.at, event.person


def contribution_removed(scene: RoomsScene, event: ContributionRemoved, meta: EventMeta) -> None:
    """Kept with the moment it left the board, out of sight."""
    entry = room_for(scene, event.team).contributions.get(event.contribution)
    if entry is not None:
        entry.removed = meta.at
    for held in scene.state.running(event.team):
        held.give_back({event.freed})


def pen_taken(scene: RoomsScene, event: PenTaken, meta: EventMeta) -> None:
    """A team has one scribe: the newest."""
    room_for(scene, event.team).scribe = event.person


def report_saved(scene: RoomsScene, event: ReportSaved, meta: EventMeta) -> None:
    """The latest text is the report."""
    room = room_for(scene, event.team)
    room.report, room.reporter = event.text, event.person


def teams_called_back(scene: RoomsScene, event: TeamsCalledBack, meta: EventMeta) -> None:
    """A countdown until the moment that the event names; a team's own goes on as much longer. What
    was written in silence is on the boards."""
    scene.state.back_by = event.ends_at
    break_silence(scene.state)
    for own in scene.state.own_time.values():
        own.ends_at = event.ends_at + own.minutes * MINUTE


def call_back_cancelled(scene: RoomsScene, event: CallBackCancelled, meta: EventMeta) -> None:
    """No countdown, and no team has another end than the others; the boards stay as they are."""
    scene.state.back_by = None
    scene.state.own_time.clear()


def reports_shown(scene: RoomsScene, event: ReportsShown, meta: EventMeta) -> None:
    """The hall sees every report-out, and each change to one, until they are hidden."""
    scene.state.reports_shown = True


def reports_hidden(scene: RoomsScene, event: ReportsHidden, meta: EventMeta) -> None:
    """The hall sees none, and no team is reporting; the teams keep theirs."""
    scene.state.reports_shown, scene.state.turn = False, None


def latest_shown(scene: RoomsScene, event: LatestShown, meta: EventMeta) -> None:
    """Whatever the plan had said."""
    scene.state.latest_shown = event.shown


def teams_proposed(scene: RoomsScene, event: TeamsProposed, meta: EventMeta) -> None:
    """One is seen at a time."""
    scene.state.proposal = ProposedDraw(event.drawn, event.forced)


def proposal_dropped(scene: RoomsScene, event: ProposalDropped, meta: EventMeta) -> None:
    """Taken or not, it is seen no more."""
    scene.state.proposal = None


def room_for(scene: RoomsScene, team: str) -> Room:
    """A team's room, which comes into being with its first use."""
    rooms: dict[str, Room] = scene.state.rooms
    return rooms.setdefault(team, Room())


EVENTS: Evolves[RoomsScene] = {
    BoardsOpened: boards_opened,
    BoardsClosed: boards_closed,
    ContributionWritten: contribution_written,
    ContributionEdited: contribution_edited,
    ContributionRemoved: contribution_removed,
    PenTaken: pen_taken,
    ReportSaved: report_saved,
    TeamsCalledBack: teams_called_back,
    CallBackCancelled: call_back_cancelled,
    ReportsShown: reports_shown,
    ReportsHidden: reports_hidden,
    LatestShown: latest_shown,
    TeamsProposed: teams_proposed,
    ProposalDropped: proposal_dropped,
}
