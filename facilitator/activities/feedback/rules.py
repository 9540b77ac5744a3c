"""Who may comment when, and who decides what the hall sees."""

from facilitator.core.activity import Decides, Scene, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.core.texts import tidy, tidy_line

from .messages import (
    MOST_PER_RESIDENT,
    MOST_WAITING,
    ApproveComment,
    CloseWindow,
    CommentApproved,
    CommentDeclined,
    CommentReceived,
    DeclineComment,
    OpenWindow,
    SendComment,
    WindowClosed,
    WindowOpened,
)
from .state import Entry, Window


def send_comment(scene: Scene, command: SendComment, context: Context) -> list[Event]:
    """Take a comment while the window is open."""
    refuse_unless(scene.own.open, "closed", "Comments are closed.")
    known = command.theme is None or command.theme in theme_ids(scene)
    refuse_unless(known, "no-such-theme", "Choose one of the themes, or none.", "theme")
    spoken = command.lang in scene.plan.session.languages
    refuse_unless(spoken, "no-such-language", "Choose one of the session's languages.", "lang")
    sent = scene.own.by_resident.get(context.actor.id, [])
    refuse_unless(
        len(sent) < MOST_PER_RESIDENT, "too-many", "You have sent as many comments as one may."
    )
    refuse_unless(
        len(scene.own.waiting) < MOST_WAITING,
        "queue-full",
        "Too many comments are waiting right now.",
    )
    return [
        CommentReceived(
            scene.block.id,
            context.fresh,
            context.actor.id,
            tidy(command.text),
            command.lang,
            command.theme,
            scene.settings.review == "after",
        )
    ]


def open_window(scene: Scene, command: OpenWindow, context: Context) -> list[Event]:
    """Open by hand, at any time."""
    refuse_unless(not scene.own.open, "open-already", "Comments are open already.")
    return [WindowOpened(scene.block.id)]


def close_window(scene: Scene, command: CloseWindow, context: Context) -> list[Event]:
    """Close by hand."""
    refuse_unless(scene.own.open, "closed", "Comments are closed already.")
    return [WindowClosed(scene.block.id, by_hand=True)]


def approve_comment(scene: Scene, command: ApproveComment, context: Context) -> list[Event]:
    """Show a comment, also one that was declined before."""
    entry = _entry(scene, command.comment)
    if entry.standing == "approved":
        return []
    return [CommentApproved(scene.block.id, entry.id, entry.resident)]


def decline_comment(scene: Scene, command: DeclineComment, context: Context) -> list[Event]:
    """Keep a comment from view, also one that was shown before."""
    entry = _entry(scene, command.comment)
    reason = tidy_line(command.reason, "reason")
    others = [one for one in waiting(scene) if one.resident == entry.resident and one is not entry]
    return [
        CommentDeclined(scene.block.id, one.id, one.resident, reason)
        for one in [entry, *(others if command.all_from_sender else ())]
        if not (one.standing == "declined" and one.reason == reason)
    ]


def entered(scene: Scene, context: Context) -> list[Event]:
    """The window opens with its block, where the plan says so."""
    closed = scene.own.open or scene.own.closed_by_hand
    wanted = scene.settings.opens == "with-block" and not closed
    return [WindowOpened(scene.block.id)] if wanted else []


def left(scene: Scene, context: Context) -> list[Event]:
    """The window closes when the hall moves on; it can be opened again by hand."""
    return [WindowClosed(scene.block.id)] if scene.own.open else []


def waiting(scene: Scene) -> list[Entry]:
    """Comments that no moderator has decided on yet, first come, first."""
    window: Window = scene.own
    return [window.comments[comment] for comment in window.waiting]


def theme_ids(scene: Scene) -> tuple[str, ...]:
    """The themes a comment can be about here."""
    return scene.settings.themes or tuple(theme.id for theme in scene.plan.themes)


def _entry(scene: Scene, comment: str) -> Entry:
    entry: Entry | None = scene.own.comments.get(comment)
    if entry is None:
        raise Refused("no-such-comment", "There is no such comment.", "comment")
    return entry


COMMANDS: Decides = {
    SendComment: send_comment,
    OpenWindow: open_window,
    CloseWindow: close_window,
    ApproveComment: approve_comment,
    DeclineComment: decline_comment,
}
