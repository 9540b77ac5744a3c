"""Who may comment when, and who decides what the hall sees."""

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.core.texts import tidy, tidy_line

from . import flood
from .messages import (
    MOST_PER_RESIDENT,
    ApproveComment,
    CloseWindow,
    CommentApproved,
    CommentDeclined,
    CommentReceived,
    CommentsDeclined,
    DeclineComment,
    DeclineComments,
    DeclineTakenBack,
    OpenWindow,
    SendComment,
    TakeBackDecline,
    WindowClosed,
    WindowOpened,
)
from .state import Comment, WindowScene

LOOK_AGAIN = 60
"""Seconds after which somebody may have read what waits; nobody knows when."""


def send_comment(scene: WindowScene, command: SendComment, context: Context) -> list[Event]:
    """Take a comment while the window is open."""
    refuse_unless(scene.state.open, "closed", "Comments are closed.")
    known = command.theme is None or command.theme in theme_ids(scene)
    refuse_unless(known, "no-such-theme", "Choose one of the themes, or none.", "theme")
    spoken = command.lang in scene.plan.session.languages
    refuse_unless(spoken, "no-such-language", "Choose one of the session's languages.", "lang")
    sent = scene.state.by_resident.get(context.actor.id, [])
    refuse_unless(
        len(sent) < MOST_PER_RESIDENT, "too-many", "You have sent as many comments as one may."
    )
    if wait := flood.wait(scene.state, context):
        message = f"Many new devices are sending comments. Try again in {wait} seconds."
        raise Refused("too-fast", message, wait=wait)
    if flood.has_one_waiting(scene.state, context):
        message = "Your last comment is still waiting to be read. Send this one after that."
        raise Refused("one-waiting", message, wait=LOOK_AGAIN)
    refuse_unless(
        len(scene.state.waiting) < flood.queue_limit(scene.state, context),
        "queue-full",
        "Too many comments are waiting right now.",
    )
    return [
        CommentReceived(
            scene.block.id,
            context.new_id,
            context.actor.id,
            tidy(command.text),
            command.lang,
            command.theme,
            scene.settings.review == "after",
            flood.is_fresh(scene.state, context),
        )
    ]


def open_window(scene: WindowScene, command: OpenWindow, context: Context) -> list[Event]:
    """Open by hand, at any time."""
    refuse_unless(not scene.state.open, "open-already", "Comments are open already.")
    return [WindowOpened(scene.block.id)]


def close_window(scene: WindowScene, command: CloseWindow, context: Context) -> list[Event]:
    """Close by hand."""
    refuse_unless(scene.state.open, "closed", "Comments are closed already.")
    return [WindowClosed(scene.block.id, by_hand=True)]


def approve_comment(scene: WindowScene, command: ApproveComment, context: Context) -> list[Event]:
    """Show a comment, also one that was declined before."""
    entry = _entry(scene, command.comment)
    if entry.standing == "approved":
        return []
    return [CommentApproved(scene.block.id, entry.id, entry.resident)]


def decline_comment(scene: WindowScene, command: DeclineComment, context: Context) -> list[Event]:
    """Keep a comment from view, also one that was shown before."""
    entry = _entry(scene, command.comment)
    reason = tidy_line(command.reason, "reason")
    others = [one for one in waiting(scene) if one.resident == entry.resident and one is not entry]
    return [
        CommentDeclined(scene.block.id, one.id, one.resident, reason)
        for one in [entry, *(others if command.all_from_sender else ())]
        if not (one.standing == "declined" and one.reason == reason)
    ]


def decline_comments(scene: WindowScene, command: DeclineComments, context: Context) -> list[Event]:
    """Keep from view what is meant and nobody has decided on."""
    reason = tidy_line(command.reason, "reason")
    refuse_unless(
        command.since is not None or command.like, "nothing-named", "Say which comments are meant."
    )
    like = _entry(scene, command.like, "like").alike if command.like else None
    meant = [one for one in undecided(scene) if _is_meant(one, command, like)]
    if not meant:
        return []
    comments = tuple(one.id for one in meant)
    authors = tuple(dict.fromkeys(one.resident for one in meant))
    named = (command.since, command.newcomers, command.like)
    return [
        CommentsDeclined(scene.block.id, f"d-{context.new_id}", comments, authors, reason, *named)
    ]


def take_back_decline(
    scene: WindowScene, command: TakeBackDecline, context: Context
) -> list[Event]:
    """Undo one act of declining many."""
    still = still_declined(scene, command.declined)
    refuse_unless(still, "nothing-to-undo", "Nothing is left of this to take back.", "declined")
    comments = tuple(one.id for one in still)
    authors = tuple(dict.fromkeys(one.resident for one in still))
    return [DeclineTakenBack(scene.block.id, command.declined, comments, authors)]


def still_declined(scene: WindowScene, declined: str) -> list[Comment]:
    """The comments of one act of declining that nobody has decided on since."""
    window = scene.state
    entries = [window.comments[one] for one in window.together.get(declined, ())]
    return [one for one in entries if one.log[-1].together == declined]


def _is_meant(entry: Comment, command: DeclineComments, like: str | None) -> bool:
    since = command.since or 0
    is_new = entry.fresh or not command.newcomers
    return entry.at >= since and is_new and like in (None, entry.alike)


def entered(scene: WindowScene, context: Context) -> list[Event]:
    """The window opens with its block, where the plan says so."""
    may_open = not (scene.state.open or scene.state.closed_by_hand)
    wanted = scene.settings.opens == "with-block" and may_open
    return [WindowOpened(scene.block.id)] if wanted else []


def left(scene: WindowScene, context: Context) -> list[Event]:
    """The window closes when the hall moves on; it can be opened again by hand."""
    return [WindowClosed(scene.block.id)] if scene.state.open else []


def waiting(scene: WindowScene) -> list[Comment]:
    """Comments that no moderator has decided on yet, first come, first."""
    window = scene.state
    return [window.comments[comment] for comment in window.waiting]


def undecided(scene: WindowScene) -> list[Comment]:
    """Those that wait, and where comments are shown at once, those nobody has seen to."""
    if scene.settings.review == "before":
        return waiting(scene)
    entries = scene.state.comments.values()
    return [one for one in entries if one.standing == "waiting" or not one.log]


def theme_ids(scene: WindowScene) -> tuple[str, ...]:
    """The themes a comment can be about here."""
    return scene.settings.themes or tuple(theme.id for theme in scene.plan.themes)


def _entry(scene: WindowScene, comment: str, field: str = "comment") -> Comment:
    entry: Comment | None = scene.state.comments.get(comment)
    if entry is None:
        raise Refused("no-such-comment", "There is no such comment.", field)
    return entry


COMMANDS: Decides[WindowScene] = {
    SendComment: send_comment,
    OpenWindow: open_window,
    CloseWindow: close_window,
    ApproveComment: approve_comment,
    DeclineComment: decline_comment,
    DeclineComments: decline_comments,
    TakeBackDecline: take_back_decline,
}
