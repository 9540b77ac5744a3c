"""What each audience sees of a window: only approved comments, but for moderators and authors."""

from collections import Counter
from collections.abc import Collection
from itertools import islice
from typing import Any

from facilitator.core.activity import Invalidates
from facilitator.methods import surge

from .messages import (
    CommentApproved,
    CommentDeclined,
    CommentReceived,
    CommentsDeclined,
    DeclineTakenBack,
)
from .rules import still_declined, theme_ids, undecided, waiting
from .state import Comment, Window, WindowScene

ON_SCREEN = 60
"""Approved comments in a shared view, the newest first: what a phone can hold and read."""

IN_SIGHT = 60
"""Waiting comments at the moderators' desk, first come, first served."""

ON_A_CONSOLE = 100
"""Decided comments at the moderators' desk, the newest first."""


def hall(scene: WindowScene) -> dict[str, Any]:
    """Approved comments, newest first, without a word on who wrote them."""
    window = scene.state
    return {
        "prompt": scene.settings.prompt,
        "open": window.open,
        "opened": window.opened_once,
        "themes": list(theme_ids(scene)),
        "count": window.approved,
        "comments": [_shown(entry) for entry in _newest(window, {"approved"}, ON_SCREEN)],
    }


def console(scene: WindowScene) -> dict[str, Any]:
    """Everything, with where it stands: those waiting first come, first served."""
    window = scene.state
    senders = Counter(window.waiting.values())
    alike = Counter(window.comments[one].alike for one in window.waiting)
    decided = _newest(window, {"approved", "declined"}, ON_A_CONSOLE)
    return hall(scene) | {
        "review": scene.settings.review,
        "received": len(window.comments),
        "waiting_count": len(window.waiting),
        "waiting": [
            _shown(entry)
            | {
                "same_sender": senders[entry.resident] - 1,
                "same_text": alike[entry.alike] - 1,
            }
            for entry in waiting(scene)[:IN_SIGHT]
        ],
        "decided": [
            _shown(entry) | {"standing": entry.standing, "reason": entry.reason}
            for entry in decided
        ],
        "flood": _flood(scene),
        "together": _together(scene),
    }


def mine(scene: WindowScene, resident: str) -> dict[str, Any] | None:
    """One's own comments and where each stands."""
    window = scene.state
    sent = [window.comments[one] for one in window.by_resident.get(resident, [])]
    if not sent:
        return None
    return {
        "comments": [_standing(entry) for entry in sent],
    }


def unfinished(scene: WindowScene) -> dict[str, int]:
    """Comments that nobody has decided on, and a window that is still open."""
    window = scene.state
    left = {"comments-unread": len(window.waiting), "window-open": int(window.open)}
    return {what: count for what, count in left.items() if count}


def receipt(scene: WindowScene, code: str) -> dict[str, Any] | None:
    """The comment of this receipt and where it stands."""
    entry = scene.state.comments.get(code)
    return _standing(entry) if entry else None


def _newest(window: Window, standings: Collection[str], most: int) -> list[Comment]:
    """The latest comments to arrive of those that stand so, newest first."""
    found = (one for one in reversed(window.comments.values()) if one.standing in standings)
    return list(islice(found, most))


def _flood(scene: WindowScene) -> dict[str, int] | None:
    """The last flood: from when to when, how many in its last minute, how many are undecided."""
    window = scene.state
    seen = window.newcomers
    if not seen.began:
        return None
    new = [one for one in undecided(scene) if one.fresh and one.at >= seen.began]
    return {
        "began": seen.began,
        "last": seen.last,
        "minute": surge.count(seen, seen.last),
        "waiting": len(new),
    }


def _together(scene: WindowScene) -> list[dict[str, Any]]:
    """What was declined in one act and can be taken back, the latest first."""
    window = scene.state
    found = []
    for declined in islice(reversed(window.together), ON_A_CONSOLE):
        if still := still_declined(scene, declined):
            last = still[-1].log[-1]
            one = {"id": declined, "count": len(still), "at": last.at, "reason": last.reason}
            found.append(one)
    return found


def _shown(entry: Comment) -> dict[str, Any]:
    return {
        "id": entry.id,
        "text": entry.text,
        "lang": entry.lang,
        "theme": entry.theme,
        "at": entry.at,
    }


def _standing(entry: Comment) -> dict[str, Any]:
    return _shown(entry) | {"standing": entry.standing, "reason": entry.reason}


VIEWS = {"stage": hall, "phone": hall, "console": console, "resident": hall}
TOUCHES: Invalidates = dict.fromkeys(
    (CommentReceived, CommentApproved, CommentDeclined, CommentsDeclined, DeclineTakenBack),
    frozenset(VIEWS),
)
