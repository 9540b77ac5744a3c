"""Who places dots on other teams' boards, and who closes the gallery."""

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.core.refused import GALLERY_CLOSED

from . import gallery, prompts, ranking, rules
from .gallery_messages import BoardsDotted, CloseGallery, DotBoards
from .ranked import Ranking
from .state import RoomsScene


def dot_boards(scene: RoomsScene, command: DotBoards, context: Context) -> list[Event]:
    """Where it is the same as before nothing happens."""
    which, me = command.prompt, context.actor.id
    _refuse_unless_gallery(scene, which)
    refuse_unless(gallery.is_open(scene, which), GALLERY_CLOSED, "The gallery is closed.")
    team = rules.own_team(scene, context)
    boards = gallery.boards_for(scene, me)
    off = gallery.taken_off(scene, boards)
    ballot = {one: given for one, given in command.ballot.items() if given and one not in off}
    refuse_unless(
        team in boards or not {one.id for one in gallery.options_of(scene, team)} & {*ballot},
        "own-board",
        "This is on your own team's board. Your dots are for the others'.",
        "ballot",
    )
    options = [one for board in boards for one in gallery.options_of(scene, board)]
    ranking.refuse_unless_good(ballot, gallery.limits_of(scene, which), options)
    held = scene.state.galleries.get(which, Ranking())
    ranking.refuse_reworded(held, ballot, command.paper, lambda: gallery.stands(scene))
    if ballot == held.ballots.get(me, {}):
        return []
    return [BoardsDotted(scene.block.id, which, me, ballot)]


def close_gallery(scene: RoomsScene, command: CloseGallery, context: Context) -> list[Event]:
    """Before the prompt is over; that it is closed by now is no mistake."""
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    refuse_unless(command.prompt == prompts.number(scene), *NO_GALLERY)
    _refuse_unless_gallery(scene, command.prompt)
    return gallery.owed_at_the_end(scene)


NO_GALLERY = ("no-such-prompt", "There is no gallery there.", "prompt")


def _refuse_unless_gallery(scene: RoomsScene, which: int) -> None:
    refuse_unless(gallery.is_gallery(scene, which), *NO_GALLERY)


COMMANDS: Decides[RoomsScene] = {DotBoards: dot_boards, CloseGallery: close_gallery}
