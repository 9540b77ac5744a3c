"""Whether somebody is shown now what they ask for beside what their page always shows.

Whether a page may ask for such a topic at all stands in the table of audiences; a board of another
team is shown only while its block lets its people look around.
"""

from collections.abc import Sequence

from .audiences import GALLERY, may_ask_for, topic_name
from .context import Actor
from .refused import GALLERY_CLOSED
from .rules import Rules
from .state import State

NOT_YOURS = "not-yours"


def refusal(rules: Rules, state: State, actor: Actor, topics: Sequence[str]) -> str:
    """The code with which one of these is refused; empty where all are for them now."""
    codes = (_refusal(rules, state, actor, one) for one in topics)
    return next(filter(None, codes), "")


def _refusal(rules: Rules, state: State, actor: Actor, topic: str) -> str:
    if not may_ask_for(actor, topic):
        return NOT_YOURS
    if topic_name(topic) != GALLERY:
        return ""
    block, _, team = topic.removeprefix(GALLERY).partition(":")
    scene = rules.scene(state, block)
    if scene is None:
        return GALLERY_CLOSED
    return rules.kinds[scene.block.kind].why_not_seen(scene, actor.id, team)
