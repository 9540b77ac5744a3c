"""A team's board for who asks to see it: a console, or another team while that may."""

from typing import Literal

from facilitator.core.rules import Rules
from facilitator.core.shown import Nothing, Shown
from facilitator.core.state import State


def seen_by(of: Literal["board", "gallery"], rules: Rules, state: State, name: str) -> Shown:
    """What a kind shows of it on a console (`board`), or to other teams (`gallery`): nothing while
    nobody looks around. `name` is the block's id, a colon, the team's.
    """
    block, _, team = name.partition(":")
    scene = rules.scene(state, block)
    kind = rules.kinds[scene.block.kind] if scene else None
    if scene is None or kind is None:
        return Nothing()
    see = kind.board if of == "board" else kind.gallery
    return (see(scene, team) if see else None) or Nothing()
