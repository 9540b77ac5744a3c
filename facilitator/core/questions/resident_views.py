"""What residents see of a vote that they advise in."""

from msgspec.structs import asdict, replace

from ..shown import running_clock
from .cut_views import standings_in_the_hall
from .residents import is_for_residents
from .roll import advising
from .shown import ResultView
from .shown_residents import VoteOfResidents
from .state import VoteScene
from .views import phone, result


def resident(scene: VoteScene) -> VoteOfResidents | None:
    """The ballot paper, and what of the result the hall's phones are shown; None where residents
    have no ballot. `clock` is the block's, while the hall is in it."""
    if not is_for_residents(scene):
        return None
    return VoteOfResidents(
        **asdict(phone(scene)),
        block=scene.block.id,
        kind=scene.block.kind,
        title=scene.block.title,
        clock=running_clock(scene.session) if scene.current else None,
        result=_result_in_the_hall(scene) if scene.state.round.revealed else None,
        standings=standings_in_the_hall(scene),
    )


def _result_in_the_hall(scene: VoteScene) -> ResultView:
    """Without what those who decide say group by group."""
    whole = result(scene)
    beside = {one.id for one in advising(scene)}
    sides = [one for one in whole.sides or [] if one.id in beside]
    return replace(whole, dots=scene.state.round.tally.total, sides=sides or None)
