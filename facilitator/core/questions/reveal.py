"""A result that is revealed step by step: what the hall has been shown, and what comes next.

Theme by theme, in the plan's order, a board begins and says how many items have no dots; then its
places come, from the last up, level ones together. What is no step yet is for consoles alone.
"""

from collections.abc import Sequence

from facilitator.methods.tallies import RankedOption

from .board import (
    CUT_LINE,
    MOST_ON_A_BOARD,
    ROOM,
    ROOM_FOR_SIDES,
    ROOM_WHILE_OPEN,
    ResultBoard,
    result_board,
    sided_board,
)
from .outcome import cut_of
from .paper import OVERALL
from .roll import advising
from .rounds import RevealStep
from .sides import ranking_of
from .state import VoteScene, places_of, themes_of


def next_step(scene: VoteScene, steps: Sequence[RevealStep]) -> RevealStep | None:
    """What comes after these steps; None once the hall has been shown everything."""
    theme = theme_here(scene, steps)
    covered = covered_places(scene, steps, theme) if theme else []
    if theme and covered:
        level = (row.option for row in covered if row.weight == covered[-1].weight)
        return RevealStep(theme, tuple(level))
    begun = themes_begun(scene, steps)
    coming = (one for one in themes_of(scene) if one not in begun)
    return next((RevealStep(one) for one in coming), None)


def themes_begun(scene: VoteScene, steps: Sequence[RevealStep]) -> list[str]:
    """The themes of which the hall has been shown something, in the plan's order."""
    begun = {step.theme for step in steps}
    return [one for one in themes_of(scene) if one in begun]


def theme_here(scene: VoteScene, steps: Sequence[RevealStep]) -> str | None:
    """The theme that is being revealed; a changed plan may have it no more."""
    begun = themes_begun(scene, steps)
    return next((step.theme for step in reversed(steps) if step.theme in begun), None)


def covered_places(scene: VoteScene, steps: Sequence[RevealStep], theme: str) -> list[RankedOption]:
    """The places of a theme's board that the hall has not been shown; none of an earlier theme."""
    if theme != theme_here(scene, steps):
        return []
    uncovered = {item for step in steps for item in step.items}
    return [row for row in board_of(scene, theme).rows if row.option not in uncovered]


def themes_whole(scene: VoteScene, steps: Sequence[RevealStep]) -> list[str]:
    """The themes of which the hall has been shown every place."""
    begun = themes_begun(scene, steps)
    return [one for one in begun if not covered_places(scene, steps, one)]


def board_of(scene: VoteScene, theme: str) -> ResultBoard:
    """A theme's whole result, as far as there is room for it."""
    return boards_of(scene, theme)[0]


def boards_of(scene: VoteScene, theme: str) -> list[ResultBoard]:
    """The same, and beside it that of each group that advises and has room there."""
    vote = scene.state
    under = vote.under(theme)
    titles = {item.id: item.title for item in under}
    taken = CUT_LINE if places_of(scene, vote.round) else 0
    at_cut = [one for one in _level_at_the_cut(scene, theme) if one in titles]
    if beside := advising(scene)[:MOST_ON_A_BOARD]:
        told = [ranking_of(scene, one.id, theme) for one in beside]
        return sided_board([vote.ranking(theme), *told], titles, ROOM_FOR_SIDES - taken, at_cut)
    room = (ROOM_WHILE_OPEN if vote.round.open else ROOM) - taken
    return [result_board(vote.ranking(theme), titles, room, at_cut)]


def _level_at_the_cut(scene: VoteScene, theme: str) -> tuple[str, ...]:
    """What is level there, whatever was done about it; nothing while voting is open: till then
    nothing goes forward."""
    voting = scene.state.round
    places = places_of(scene, voting)
    pool = theme if theme in places else OVERALL
    if voting.open or pool not in places:
        return ()
    return cut_of(scene, voting, pool, places[pool]).level


def page_of(theme: str) -> str:
    """The id of the stage's page that has a theme's board."""
    return f"result-{theme}-1"


def page_of_outcome(pool: str) -> str:
    """The id of the stage's page that has the first of what goes forward in a pool."""
    return f"outcome-{pool}-1"
