"""What consoles are shown of a breakout: every team at a glance, and how the teams came about."""

from facilitator.core.shown import Shown
from facilitator.plan.values import Text

from .shown import (
    EarlierTeamsView,
    MemberView,
    ProposedTeamsView,
    QuorumView,
    RoomsView,
    RoomView,
)
from .shown_gallery import GalleryOnConsole
from .shown_names import Name


class TeamBoardView(Shown):
    """One team's room, for a console that looks at it."""

    room: RoomView
    """with what is written in silence"""


class MemberOnWallView(MemberView):
    """Somebody in a team, as a console sees them among all."""

    here: bool = False
    """true while they are connected and the hall is in the block, else left out"""
    wrote: bool = False
    """true where they wrote within the last minute, at the prompt of now, and the hall is in the
    block, else left out"""


class LineOnWallView(Shown):
    """The beginning of an entry on a team's board."""

    id: str
    """the contribution's id"""
    text: str
    """of at most about 80 letters"""


class TileView(Shown):
    """A team at a glance."""

    id: str
    """each team's, in their order"""
    title: Text
    number: int
    """which of the plan's teams it is, from 1 on"""
    members: list[MemberOnWallView]
    """who is in it"""
    scribe: str | None
    """the id of who writes the report, or null"""
    report: str
    """the beginning of its report-out; empty while there is none"""
    entries: int
    """how many stand on its board"""
    newest: list[LineOnWallView]
    """the last of them, the newest first: one where there are many teams"""
    hand: int = 0
    """the place of its raised hand in the facilitator's line, from 1 on; left out where it is
    down"""
    place: Text | None = None
    """where the team sits; left out where the plan does not say"""
    until: int | None = None
    """the moment until which it has time, where that is later than for the others; else left out"""
    voted: int = 0
    """how many of the team have placed their dots, where it ranks its board or looks at others';
    left out while there is none"""
    called: bool = False
    """true from its turn to report on, else left out"""
    skipped: bool = False
    """true while it was passed over and has yet to report, else left out"""
    turn: str | None = None
    """the id of whose turn it is, where they have turns; left out once all have passed"""
    passed: int = 0
    """how many have passed since anybody wrote, where they have turns; left out while none has"""


class UnfinishedRooms(Shown, rename="kebab"):
    """What would be left undone if the day ended now."""

    rooms_open: int = 0
    """1 while people can still write, else left out"""


class RoomsOnConsole(RoomsView):
    """Every team at a glance, live; one of them whole is `board:`, on request."""

    drawn: bool
    """whether people have been drawn into teams"""
    reports_shown: bool
    """whether the hall sees the report-outs"""
    latest_shown: bool
    """whether the hall sees what each team wrote last"""
    teams: list[TileView]
    may_mix: bool
    """whether teams were drawn that can be mixed"""
    earlier: list[EarlierTeamsView]
    """those drawn before, the latest first"""
    unkept: list[Name]
    """the names, as of a *member*, of those whom rules of the plan bind that contradict each other:
    teams were drawn without them"""
    quorums: list[QuorumView]
    """the teams that could hold a quorum of a body, where the plan says what it takes"""
    proposal: ProposedTeamsView | None
    """a draw to be looked at, or null"""
    unfinished: UnfinishedRooms
    galleries: tuple[GalleryOnConsole, ...] = ()
    """those that are over, and the one that is open; left out while there is none"""
    queue: tuple[str, ...] = ()
    """the ids of the teams as they report; left out while that is the plan's order"""
