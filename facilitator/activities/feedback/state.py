"""What a window knows, and how each event changes it."""

from typing import Literal

from msgspec import Struct, field

from facilitator.core.activity import Evolves, Scene
from facilitator.core.context import EventMeta
from facilitator.core.texts import without_variations
from facilitator.methods import surge
from facilitator.plan.values import Block, Plan

from .messages import (
    CommentApproved,
    CommentDeclined,
    CommentReceived,
    CommentsDeclined,
    DeclineTakenBack,
    FeedbackSettings,
    WindowClosed,
    WindowOpened,
)

FLOOD = 60
"""Comments a minute from new devices that are a flood."""


class Decision(Struct):
    """One step of moderation, for the log: who, when (ms), what, and why.

    "waiting" takes a decision back. `together` names the act in which many were declined.
    """

    by: str
    at: int
    verdict: Literal["approved", "declined", "waiting"]
    reason: str = ""
    together: str = ""


class Comment(Struct):
    """A comment and where it stands. `log` has every decision, the latest last.

    `fresh` is from a device that came just now or with a flood, `alike` is what comments that
    differ in nothing a reader would mind have in common.
    """

    id: str
    resident: str
    text: str
    lang: str
    theme: str | None
    at: int
    standing: Literal["waiting", "approved", "declined"]
    log: list[Decision] = field(default_factory=list)
    fresh: bool = False
    alike: str = ""
    was_shown: bool = False
    """Whether everybody could ever read it, and its id with it."""

    @property
    def reason(self) -> str:
        """Why it is not shown, where it is not."""
        return self.log[-1].reason if self.log else ""


class Window(Struct):
    """The state of one feedback block; comments in the order of arrival.

    `waiting` (comment → its resident, in that order too) and `approved` (in the order in which they
    were) are kept as events come in, so that a full window costs no more than an empty one.
    `new_device_surge` counts the comments that are `fresh`; `together` has what was declined in one
    act, by that act's id.
    """

    open: bool = False
    opened_once: bool = False
    closed_by_hand: bool = False
    comments: dict[str, Comment] = field(default_factory=dict)
    by_resident: dict[str, list[str]] = field(default_factory=dict)
    waiting: dict[str, str] = field(default_factory=dict)
    approved: dict[str, None] = field(default_factory=dict)
    new_device_surge: surge.Surge = field(default_factory=surge.Surge)
    together: dict[str, tuple[str, ...]] = field(default_factory=dict)


WindowScene = Scene[FeedbackSettings, Window]


def begin(plan: Plan, block: Block, settings: FeedbackSettings) -> Window:
    """Closed, and nobody has spoken."""
    return Window()


def window_opened(scene: WindowScene, event: WindowOpened, meta: EventMeta) -> None:
    """Comments are taken, and from now on it was open once: screens say "open again"."""
    scene.state.open = scene.state.opened_once = True


def window_closed(scene: WindowScene, event: WindowClosed, meta: EventMeta) -> None:
    """Who closed it counts: by hand, it does not open again by itself."""
    scene.state.open, scene.state.closed_by_hand = False, event.by_hand


def comment_received(scene: WindowScene, event: CommentReceived, meta: EventMeta) -> None:
    """Keep it where the plan has it seen at once, or in the queue for a moderator."""
    window = scene.state
    window.comments[event.id] = Comment(
        event.id,
        event.resident,
        event.text,
        event.lang,
        event.theme,
        meta.at,
        "approved" if event.shown else "waiting",
        fresh=event.fresh,
        alike=without_variations(event.text),
        was_shown=event.shown,
    )
    if event.fresh:
        surge.note(window.new_device_surge, meta.at, FLOOD)
    window.by_resident.setdefault(event.resident, []).append(event.id)
    if event.shown:
        window.approved[event.id] = None
    else:
        window.waiting[event.id] = event.resident


def comment_approved(scene: WindowScene, event: CommentApproved, meta: EventMeta) -> None:
    """The hall sees it from here on."""
    _decide(scene, event.comment, Decision(meta.actor, meta.at, "approved"))


def comment_declined(scene: WindowScene, event: CommentDeclined, meta: EventMeta) -> None:
    """The hall does not see it, or not any more; its author reads why."""
    _decide(scene, event.comment, Decision(meta.actor, meta.at, "declined", event.reason))


def comments_declined(scene: WindowScene, event: CommentsDeclined, meta: EventMeta) -> None:
    """As each by itself, and which they were, so that the act can be taken back as one."""
    for comment in event.comments:
        _decide(scene, comment, Decision(meta.actor, meta.at, "declined", event.reason, event.id))
    scene.state.together[event.id] = tuple(
        one for one in event.comments if one in scene.state.comments
    )


def decline_taken_back(scene: WindowScene, event: DeclineTakenBack, meta: EventMeta) -> None:
    """They wait again, where they stood in the queue."""
    window = scene.state
    for comment in event.comments:
        _decide(scene, comment, Decision(meta.actor, meta.at, "waiting"))
    standing = (one for one in window.comments.values() if one.standing == "waiting")
    window.waiting = {one.id: one.resident for one in standing}


def _decide(scene: WindowScene, comment: str, decision: Decision) -> None:
    window = scene.state
    entry = window.comments.get(comment)
    if entry is not None:
        window.waiting.pop(comment, None)
        window.approved.pop(comment, None)
        if decision.verdict == "approved":
            window.approved[comment] = None
            entry.was_shown = True
        entry.standing = decision.verdict
        entry.log.append(decision)


EVENTS: Evolves[WindowScene] = {
    WindowOpened: window_opened,
    WindowClosed: window_closed,
    CommentReceived: comment_received,
    CommentApproved: comment_approved,
    CommentDeclined: comment_declined,
    CommentsDeclined: comments_declined,
    DeclineTakenBack: decline_taken_back,
}
