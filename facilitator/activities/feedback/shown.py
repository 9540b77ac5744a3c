"""What each audience sees of a window, field by field, as docs/protocol.md describes it."""

from typing import Literal

from facilitator.core.shown import ClockView, Shown
from facilitator.plan.values import Text


class CommentView(Shown):
    """A comment, without a word on who wrote it."""

    id: str
    """the comment's id, its author's receipt"""
    text: str
    lang: str
    """its language"""
    theme: str | None
    """a theme's id, or null"""
    at: int
    """the moment it came"""


class DecidedView(CommentView):
    """A comment and where it stands."""

    standing: Literal["waiting", "approved", "declined"]
    """`waiting`, `approved` or `declined`"""
    reason: str
    """why it was declined; empty where it was not"""


class WaitingView(CommentView):
    """A comment that nobody has decided on."""

    same_sender: int
    """how many others wait from the same device"""
    same_text: int
    """how many others wait that read like it"""


class WindowView(Shown):
    """What the whole hall sees."""

    prompt: Text
    """what residents are asked"""
    open: bool
    """whether they can comment"""
    opened: bool
    """whether they ever could"""
    themes: tuple[str, ...]
    """ids of the themes to choose from"""
    count: int
    """how many comments are approved"""
    comments: list[CommentView]
    """approved, the newest 60, newest first; on `stage` those that stand on its pages"""


class WindowOnPaper(WindowView):
    """Every approved comment, the first to come first, and what became of the others.

    `received` is what these add up to: `count`, `taken_down`, `declined`, `waiting`.
    """

    received: int
    """how many came"""
    taken_down: int
    """how many everybody could read once, and not any more"""
    declined: int
    """how many were declined before anybody saw them"""
    waiting: int
    """how many nobody has seen or decided on"""


class WindowOfResidents(WindowView):
    """The same on the residents' page, where there may be several."""

    block: str
    """the block's id"""
    kind: str
    """the block's kind"""
    title: Text
    clock: ClockView | None
    """while the hall is in it"""


class FloodView(Shown):
    """The last flood from new devices."""

    began: int
    """the moment at which the last flood from new devices began; `flood` is null while there was
    none"""
    last: int
    """the moment of its latest comment"""
    minute: int
    """how many came in the minute before that"""
    waiting: int
    """how many of it are undecided"""


class DeclinedTogetherView(Shown):
    """An act in which many were declined."""

    id: str
    """each act in which many were declined and that can be taken back, the latest first"""
    count: int
    """how many of them nobody has decided on since"""
    at: int
    """the moment it was done"""
    reason: str
    """the reason given"""


class UnfinishedWindow(Shown, rename="kebab"):
    """What would be left undone if the day ended now."""

    comments_unread: int = 0
    """how many wait, left out if none"""
    window_open: int = 0
    """1 while residents can comment, else left out"""


class WindowOnConsole(WindowView):
    """Everything, with where it stands."""

    review: Literal["before", "after"]
    """`before` a comment is seen, or `after`"""
    received: int
    """how many came in"""
    waiting_count: int
    """how many wait"""
    waiting: list[WaitingView]
    """the first 60, first come, first"""
    decided: list[DecidedView]
    """the newest 100, newest first"""
    flood: FloodView | None
    together: list[DeclinedTogetherView]
    unfinished: UnfinishedWindow


class OwnCommentsView(Shown):
    """One's own comments."""

    kind: str
    """the block's kind"""
    comments: list[DecidedView]
    """one's own, the oldest first"""
