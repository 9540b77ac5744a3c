"""What an audience sees of a story, as it arrives: rendered, encoded, and read again."""

from typing import Any

import msgspec
from story import RULES

from facilitator.core.shown import Shown
from facilitator.core.state import State
from facilitator.views.by_topic import ServerContext, Views

VIEWS = Views(RULES)


def seen(
    state: State, topic: str, now: int = 0, present: frozenset[str] = frozenset(), **more: Any
) -> Any:
    """A topic as its audience sees it."""
    return plain(VIEWS.render(state, topic, ServerContext(now, present, **more)))


def plain(shown: Shown | None) -> Any:
    """A view as it arrives; None where there is none."""
    return msgspec.json.decode(msgspec.json.encode(shown))
