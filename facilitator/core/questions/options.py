"""What stands on the list: what came up in the room joins it, what nobody wants leaves it."""

from ..activity import refuse_unless
from ..context import Context
from ..messages import Event
from ..texts import tidy_line
from .messages import AddOption, OptionAdded, OptionRemoved, RemoveOption
from .state import Item, VoteScene, is_scale


def add_option(scene: VoteScene, command: AddOption, context: Context) -> list[Event]:
    """A new candidate under one of this block's themes."""
    refuse_unless(not is_scale(scene), "a-scale", "A scale has its figures and no more.")
    themes = {group.theme for group in scene.settings.themes}
    refuse_unless(command.theme in themes, "no-such-theme", "Choose one of the themes.", "theme")
    refuse_unless(len(scene.state.items) < 100, "too-many", "There are a hundred items already.")
    _refuse_later_round(scene)
    title = tidy_line(command.title, "title")
    source = tidy_line(command.source, "source") if command.source.strip() else ""
    known = {spoken.casefold() for item in scene.state.items.values() for spoken in _spoken(item)}
    refuse_unless(
        title.casefold() not in known, "listed-already", "This is on the list already.", "title"
    )
    languages = scene.plan.session.languages
    return [
        OptionAdded(
            scene.block.id,
            f"c-{context.new_id}",
            command.theme,
            dict.fromkeys(languages, title),
            dict.fromkeys(languages, source) if source else None,
        )
    ]


def remove_option(scene: VoteScene, command: RemoveOption, context: Context) -> list[Event]:
    """Only what has no dots: nobody's vote is thrown away."""
    voting = scene.state.round
    _refuse_later_round(scene)
    refuse_unless(
        command.option in scene.state.items, "no-such-item", "It is not on the list.", "option"
    )
    wanted = any(command.option in one.ballot for one in voting.unconfirmed_ballots.values())
    refuse_unless(
        not wanted and not voting.unweighted.weights.get(command.option),
        "has-dots",
        "Somebody has placed dots on this. It stays on the list.",
        "option",
    )
    return [OptionRemoved(scene.block.id, command.option)]


def _refuse_later_round(scene: VoteScene) -> None:
    refuse_unless(
        len(scene.state.rounds) == 1, "later-round", "The list stands once a second round began."
    )


def _spoken(item: Item) -> list[str]:
    return list(item.title.values())
