"""What stands on the list: until somebody votes, what came up joins it and what is idle leaves."""

from collections.abc import Mapping

from ..activity import refuse_unless
from ..context import Context
from ..messages import Event
from .messages import AddOption, OptionAdded, OptionRemoved, RemoveOption
from .state import VoteScene, is_scale
from .wordings import refuse_once_voted, tidy_source, tidy_title


def add_option(scene: VoteScene, command: AddOption, context: Context) -> list[Event]:
    """A new candidate under one of this block's themes."""
    return put_on_list(scene, command.theme, command.title, command.source, context)


def put_on_list(
    scene: VoteScene,
    theme: str,
    title: Mapping[str, str],
    source: Mapping[str, str] | None,
    context: Context,
    insight: str = "",
) -> list[Event]:
    """Under one of its themes, where there is room; of an `insight`, where it is one."""
    refuse_unless(not is_scale(scene), "a-scale", "A scale has its figures and no more.")
    themes = {group.theme for group in scene.settings.themes}
    refuse_unless(theme in themes, "no-such-theme", "Choose one of the themes.", "theme")
    refuse_unless(len(scene.state.items) < 100, "too-many", "There are a hundred items already.")
    refuse_fixed_list(scene)
    worded, from_where = tidy_title(scene, title), tidy_source(scene, source)
    name = f"c-{context.new_id}"
    return [OptionAdded(scene.block.id, name, theme, worded, from_where, insight)]


def remove_option(scene: VoteScene, command: RemoveOption, context: Context) -> list[Event]:
    """Whatever it is, as long as there is no vote to throw away."""
    _refuse_later_round(scene)
    refuse_unless(
        scene.state.stands(command.option), "no-such-item", "It is not on the list.", "option"
    )
    refuse_once_voted(scene)
    return [OptionRemoved(scene.block.id, command.option)]


def refuse_fixed_list(scene: VoteScene) -> None:
    """A second round goes by the list of the first, and what was voted on stays."""
    _refuse_later_round(scene)
    refuse_once_voted(scene)


def _refuse_later_round(scene: VoteScene) -> None:
    refuse_unless(
        len(scene.state.rounds) == 1, "later-round", "The list stands once a second round began."
    )
