"""A resident with something to say, while a window is open; and whoever reads what waits."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from facilitator.acting import Acts, ScriptedStep
from facilitator.acting.observation import Memory, Observation

from .messages import FeedbackSettings
from .sentences import COMMENTS

MOST = 3
"""Comments one resident has in mind for a window."""


class ResidentMemory(Memory):
    """How many comments somebody means to send, -1 before they thought about it; and has sent."""

    wanted: int = -1
    written: int = 0


def act(observation: Observation, window: Mapping[str, Any]) -> dict[str, Any] | None:
    """The next comment to a window that is open."""
    if not window["open"]:
        return None
    memory = observation.memory(window["block"], ResidentMemory)
    if memory.wanted < 0:
        memory.wanted = observation.dice.randint(1, MOST)
    if memory.written >= memory.wanted:
        return None
    memory.written += 1
    return _comment(observation, window)


def _comment(observation: Observation, window: Mapping[str, Any]) -> dict[str, Any]:
    """About one of the window's themes, most often; some leave the theme open."""
    open_to = [one for one in observation.resident["themes"] if one["id"] in window["themes"]]
    theme = observation.dice.choice(open_to) if open_to and observation.chance(0.8) else None
    text = observation.says(COMMENTS, [theme["title"]] if theme else [])
    return {
        "type": "SendComment",
        "block": window["block"],
        "text": text,
        "lang": observation.language,
        "theme": theme["id"] if theme else None,
    }


def moderate(view: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Read what waits: most of it is shown, every seventh is not."""
    for one in view.get("waiting", ()):
        comment = one["id"]
        if sum(comment.encode()) % 7:
            yield {"type": "ApproveComment", "comment": comment}
        else:
            reason = "Not about this session"
            yield {"type": "DeclineComment", "comment": comment, "reason": reason}


def show_one(view: Mapping[str, Any], block: str) -> dict[str, Any] | None:
    """The newest comment that everybody can read, alone on the stage."""
    newest = next(iter(view.get("comments", ())), None)
    return newest and {"type": "Spotlight", "block": block, "of": "comment", "id": newest["id"]}


def opens(settings: Mapping[str, Any]) -> bool:
    """Whether the window opens with its block."""
    return msgspec.convert(settings, FeedbackSettings).opens == "with-block"


ACTS = Acts(
    resident=act,
    steps=(ScriptedStep(0, "OpenWindow", "open"),),
    moderate=moderate,
    over_the_block=show_one,
    happened={
        "CommentReceived": "comments",
        "CommentApproved": "approved",
        "CommentDeclined": "declined",
    },
    open_by_itself=opens,
)
