"""What of a vote stands on the stage where somebody puts it alone: who gave an option what."""

from msgspec.structs import replace

from ..activity import Alone
from .naming import names_of, pages_of_names, shows_names_to_the_hall
from .state import VoteScene
from .views import stage


def alone(scene: VoteScene, of: str, name: str) -> Alone | None:
    """Who gave one option what, put over whatever runs."""
    if of != "names" or not shows_names_to_the_hall(scene.state.round):
        return None
    for option in names_of(scene, scene.state.round):
        if option.id == name:
            shown = replace(stage(scene), boards=None, names=option)
            return Alone(shown, pages_of_names(scene, option))
    return None
