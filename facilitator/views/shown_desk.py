"""What clerks and shared tablets are shown, field by field, as docs/protocol.md describes it."""

from facilitator.core.shown import ClockView, Shown
from facilitator.plan.values import Text, Theme

from .shown import AskedView
from .shown_common import DayView, NoticeView, PersonView, Phase, SessionView


class GroupNameView(Shown):
    """A kind of participant."""

    id: str
    """each group of the plan"""
    title: Text


class BadgeView(Shown):
    """What lets somebody vote on a shared tablet."""

    id: str
    """each badge, in the order in which they were given"""
    code: str
    """its eight digits"""
    voter: str
    """whose ballots these are: a person’s id, or the badge’s own where no name is on it"""
    group: str
    """the group’s id"""
    number: int
    """its running number, by which screens and record call it"""
    voted: list[str]
    """the ids of the blocks in `votes` where a ballot of its voter counts, by whichever way"""


class OpenTabletView(Shown):
    """A shared tablet that is open."""

    id: str
    """each one’s id as a console, to end it"""
    since: int
    """the moment at which it was opened"""
    number: int
    """which one it is, as it says itself: 1 is the first that was opened"""
    fills_in: str | None = None
    """the id of the block in whose vote somebody is filling in a ballot on it; else left out"""


class ClerkView(Shown):
    """The clerk's."""

    session: SessionView | None
    phase: Phase
    """as on `stage`"""
    begins: int | None
    """as on `stage`"""
    day: DayView | None
    """as on `stage`"""
    block: Text | None
    """the title of the one the hall is in; null while no day runs"""
    clock: ClockView | None
    """null where the block has no end"""
    themes: tuple[Theme, ...]
    """all of the plan's"""
    groups: list[GroupNameView]
    people: list[PersonView]
    """who has joined, and the names of the roster that nobody has taken"""
    votes: list[AskedView]
    """what is voted on in the block: what it brings itself, then what was asked in it"""
    badges: list[BadgeView]
    tablets: list[OpenTabletView]
    desks: list[str]
    """the id of each browser that is or was a clerk’s desk, which its consoles’ ids begin with;
    the first is desk 1"""
    notice: NoticeView | None
    """to everyone"""
    stopped: bool
    """as on `stage`; then without `votes`"""


class TabletView(Shown):
    """The shared tablets'."""

    session: SessionView | None
    themes: tuple[Theme, ...]
    """all of the plan's"""
    groups: list[GroupNameView]
    votes: list[AskedView]
    """as on `clerk`"""
    tablets: dict[str, int]
    """open tablet’s id as a console → its number; one’s own is the page’s `me`"""
    stopped: bool
    """as on `stage`; then without `votes`"""
