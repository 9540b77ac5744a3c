"""The cut as the audiences of a vote see it."""

from .outcome import standings
from .shown import StandingView, TakenView
from .state import VoteScene


def standings_in_the_hall(scene: VoteScene) -> list[StandingView] | None:
    """The cut with the tally, and once voting is closed: till then nothing goes forward."""
    voting = scene.state.round
    return (standing_views(scene) or None) if voting.revealed and not voting.open else None


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
