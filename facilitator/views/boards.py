"""A team's board for who asks to see it: a console, or another team while that may."""

from facilitator.core.activity import AnyScene
from facilitator.core.rules import Rules
from facilitator.core.shown import Nothing, Shown
from facilitator.core.state import State


def on_console(rules: Rules, state: State, name: str) -> Shown:
    """`name` is the block's id, a colon, the team's."""
    scene, team = _where(rules, state, name)
    see = rules.kinds[scene.block.kind].board if scene else None
    return (see(scene, team) if scene and see else None) or Nothing()


def in_gallery(rules: Rules, state: State, name: str) -> Shown:
    """Likewise; nothing while nobody looks around."""
    scene, team = _where(rules, state, name)
    see = rules.kinds[scene.block.kind].gallery if scene else None
    return (see(scene, team) if scene and see else None) or Nothing()


def _where(rules: Rules, state: State, name: str) -> tuple[AnyScene | None, str]:
    block, _, team = name.partition(":")
    return rules.scene(state, block), team
