"""What the plan sets for a window, what can be asked of it, and what can happen in it."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from facilitator.core.activity import Impromptu
from facilitator.core.context import CONSOLE_ROLES, RESIDENTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.core.texts import CommentText, Line
from facilitator.plan.values import Id, Text

MOST_WAITING = 500
"""Comments a window may have waiting; a queue longer than that nobody can read."""

MOST_PER_RESIDENT = 20
"""Comments one device may send to one window; beyond it somebody is playing."""


class FeedbackSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """How a window is run. No `themes` means all of the plan's.

    `review` "before": nothing is seen until a moderator approves it; "after": shown at once.
    """

    prompt: Text
    themes: tuple[Id, ...] = ()
    review: Literal["before", "after"] = "before"
    opens: Literal["with-block", "by-hand"] = "with-block"


IMPROMPTU = Impromptu(20, lambda plan, question: {"prompt": question}, asks=True)
"""Under all themes; read by a moderator first."""


class SendComment(BlockCommand, frozen=True):
    """Say something to the city. `theme` may be left open; `lang` is the comment's own."""

    by = RESIDENTS
    text: CommentText
    lang: Annotated[str, Meta(pattern=r"^[a-z]{2,3}\Z")]
    theme: Ref | None = None


class OpenWindow(BlockCommand, frozen=True):
    """Let residents comment."""


class CloseWindow(BlockCommand, frozen=True):
    """End commenting."""


class ApproveComment(BlockCommand, frozen=True):
    """Let the hall see a comment."""

    by = CONSOLE_ROLES
    comment: Ref


class DeclineComment(BlockCommand, frozen=True):
    """Keep a comment from view, and tell its author why; or all that wait from that device."""

    by = CONSOLE_ROLES
    comment: Ref
    reason: Line
    all_from_sender: bool = False


class DeclineComments(BlockCommand, frozen=True):
    """Decline all that is undecided and came `since` a moment, or reads like one; in one act.

    With `newcomers` only what is from devices that were new, or came with a flood.
    """

    by = CONSOLE_ROLES
    reason: Line
    since: Annotated[int, Meta(ge=0, le=2**53 - 1)] | None = None
    newcomers: bool = False
    like: Ref | None = None


class TakeBackDecline(BlockCommand, frozen=True):
    """Let comments that were declined in one act wait again, but for those decided on since."""

    by = CONSOLE_ROLES
    declined: Ref


class WindowOpened(BlockEvent, frozen=True):
    """Residents can comment."""


class WindowClosed(BlockEvent, frozen=True):
    """Residents cannot comment; closed `by_hand`, it does not open again by itself."""

    by_hand: bool = False


class CommentReceived(BlockEvent, frozen=True):
    """A resident said something. `resident` is an id made for comments alone.

    `fresh` is from a device that came just now, or with a flood. When it came is not kept: that
    could be held against the minute in which somebody joined.
    """

    id: str
    resident: str
    text: str
    lang: str
    theme: str | None
    shown: bool
    fresh: bool = False


class CommentApproved(BlockEvent, frozen=True):
    """The hall sees a comment; `resident` is its author."""

    comment: str
    resident: str


class CommentDeclined(BlockEvent, frozen=True):
    """A comment is kept from view; `resident` is its author."""

    comment: str
    resident: str
    reason: str


class CommentsDeclined(BlockEvent, frozen=True):
    """Many comments are kept from view in one act; `residents` are their authors' devices.

    `since`, `newcomers` and `like` are what was asked for.
    """

    id: str
    comments: tuple[str, ...]
    residents: tuple[str, ...]
    reason: str
    since: int | None = None
    newcomers: bool = False
    like: str | None = None


class DeclineTakenBack(BlockEvent, frozen=True):
    """Comments that were declined in one act wait again."""

    declined: str
    comments: tuple[str, ...]
    residents: tuple[str, ...]
