"""The cut as the audiences of a vote see it."""

from .outcome import standings
from .reveal import themes_whole
from .shown import StandingView, TakenView
from .state import VoteScene


def standings_in_the_hall(scene: VoteScene) -> list[StandingView] | None:
    """The cut with the tally, and once voting is closed: till then nothing goes forward. While it
    is revealed step by step, of the themes that stand there whole."""
    voting = scene.state.round
    if voting.open or not (voting.revealed or voting.steps):
        return None
    found = standing_views(scene)
    if not voting.revealed:
        whole = themes_whole(scene, voting.steps)
        found = [one for one in found if one.pool in whole]
    return found or None


def standing_views(scene: VoteScene) -> list[StandingView]:
    """The cut as the ballots stand."""
    items = scene.state.items
    return [
        StandingView(
            one.pool,
            one.places,
            one.round,
            [
                TakenView(each.option, each.way, each.round, items[each.option].title)
                for each in one.taken
            ],
            one.level,
            one.left,
            one.reason,
        )
        for one in standings(scene).values()
    ]
