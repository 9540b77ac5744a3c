"""What each audience sees of a window: only approved comments, but for moderators and authors."""

from collections import Counter
from collections.abc import Collection
from itertools import islice

from msgspec.structs import asdict, replace

from facilitator.core.activity import Deeds, Invalidates
from facilitator.core.shown import running_clock
from facilitator.methods import surge

from .messages import (
    CommentApproved,
    CommentDeclined,
    CommentReceived,
    CommentsDeclined,
    DeclineTakenBack,
)
from .pages import on_stage
from .rules import still_declined, theme_ids, undecided, waiting
from .shown import (
    CommentView,
    DecidedView,
    DeclinedTogetherView,
    FloodView,
    OwnCommentsView,
    UnfinishedWindow,
    WaitingView,
    WindowOfResidents,
    WindowOnConsole,
    WindowOnPaper,
    WindowView,
)
from .state import Comment, Window, WindowScene

ON_SCREEN = 60
"""Approved comments in a shared view, the newest first: what a phone can hold and read."""

IN_SIGHT = 60
"""Waiting comments at the moderators' desk, first come, first served."""

ON_A_CONSOLE = 100
"""Decided comments at the moderators' desk, the newest first."""


def hall(scene: WindowScene) -> WindowView:
    """Approved comments, newest first, without a word on who wrote them."""
    window = scene.state
    return WindowView(
        prompt=scene.settings.prompt,
        open=window.open,
        opened=window.opened_once,
        themes=theme_ids(scene),
        count=len(window.approved),
        comments=[_shown(one) for one in _newest(window, {"approved"}, ON_SCREEN)],
    )


def stage(scene: WindowScene) -> WindowView:
    """The same, with the comments that stand on its pages."""
    return replace(hall(scene), comments=[_shown(one) for one in on_stage(scene.state)])


def resident(scene: WindowScene) -> WindowOfResidents:
    """The same; `clock` is the block's, while the hall is in it."""
    return WindowOfResidents(
        **asdict(hall(scene)),
        block=scene.block.id,
        kind=scene.block.kind,
        title=scene.block.title,
        clock=running_clock(scene.session) if scene.current else None,
    )


def console(scene: WindowScene) -> WindowOnConsole:
    """Everything, with where it stands: those waiting first come, first served."""
    window = scene.state
    decided = _newest(window, {"approved", "declined"}, ON_A_CONSOLE)
    return WindowOnConsole(
        **asdict(hall(scene)),
        review=scene.settings.review,
        received=len(window.comments),
        waiting_count=len(window.waiting),
        waiting=_waiting(scene),
        decided=[_standing(entry) for entry in decided],
        flood=_flood(scene),
        together=_together(scene),
        unfinished=UnfinishedWindow(len(window.waiting), int(window.open)),
    )


def printed(scene: WindowScene) -> WindowOnPaper | None:
    """What the hall sees, all of it, and how many came beside it, once anybody has commented."""
    entries = scene.state.comments.values()
    if not entries:
        return None
    approved = [_shown(one) for one in entries if one.standing == "approved"]
    unseen = Counter(one.standing for one in entries if not one.was_shown)
    return WindowOnPaper(
        **asdict(replace(hall(scene), comments=approved)),
        received=len(entries),
        taken_down=sum(one.was_shown and one.standing != "approved" for one in entries),
        declined=unseen["declined"],
        waiting=unseen["waiting"],
    )


def mine(scene: WindowScene, resident: str) -> OwnCommentsView | None:
    """One's own comments and where each stands."""
    window = scene.state
    sent = [window.comments[one] for one in window.by_resident.get(resident, [])]
    if not sent:
        return None
    return OwnCommentsView(scene.block.kind, [_standing(entry) for entry in sent])


def receipt(scene: WindowScene, code: str) -> DecidedView | None:
    """The comment of this receipt and where it stands.

    Of one that was taken down its words are not told again: while it was shown, everybody was told
    its id. Its author has it among their own.
    """
    entry = scene.state.comments.get(code)
    if entry is None:
        return None
    taken_down = entry.was_shown and entry.standing != "approved"
    return replace(_standing(entry), text="", reason="") if taken_down else _standing(entry)


def _newest(window: Window, standings: Collection[str], most: int) -> list[Comment]:
    """The latest comments to arrive of those that stand so, newest first."""
    found = (one for one in reversed(window.comments.values()) if one.standing in standings)
    return list(islice(found, most))


def _shown(entry: Comment) -> CommentView:
    return CommentView(entry.id, entry.text, entry.lang, entry.theme, entry.at)


def _waiting(scene: WindowScene) -> list[WaitingView]:
    """The first of those waiting, each with how many others it has something in common with."""
    window = scene.state
    senders = Counter(window.waiting.values())
    alike = Counter(window.comments[one].alike for one in window.waiting)
    return [
        WaitingView(
            id=one.id,
            text=one.text,
            lang=one.lang,
            theme=one.theme,
            at=one.at,
            same_sender=senders[one.resident] - 1,
            same_text=alike[one.alike] - 1,
        )
        for one in waiting(scene)[:IN_SIGHT]
    ]


def _flood(scene: WindowScene) -> FloodView | None:
    """The last flood: from when to when, how many in its last minute, how many are undecided."""
    window = scene.state
    seen = window.new_device_surge
    if not seen.began:
        return None
    new = [one for one in undecided(scene) if one.fresh and one.at >= seen.began]
    return FloodView(seen.began, seen.last, surge.count(seen, seen.last), len(new))


def _together(scene: WindowScene) -> list[DeclinedTogetherView]:
    """What was declined in one act and can be taken back, the latest first."""
    found = []
    for declined in islice(reversed(scene.state.together), ON_A_CONSOLE):
        if still := still_declined(scene, declined):
            last = still[-1].log[-1]
            found.append(DeclinedTogetherView(declined, len(still), last.at, last.reason))
    return found


def _standing(entry: Comment) -> DecidedView:
    return DecidedView(
        id=entry.id,
        text=entry.text,
        lang=entry.lang,
        theme=entry.theme,
        at=entry.at,
        standing=entry.standing,
        reason=entry.reason,
    )


DEEDS: Deeds[WindowScene] = Deeds(
    lambda scene: len(scene.state.comments),
    {"en": "comment", "es": "comentario"},
    {"en": "comments", "es": "comentarios"},
)
VIEWS = {"stage": stage, "phone": hall, "console": console, "resident": resident}
INVALIDATES: Invalidates = dict.fromkeys(
    (CommentReceived, CommentApproved, CommentDeclined, CommentsDeclined, DeclineTakenBack),
    frozenset({*VIEWS, "insights"}),
)
