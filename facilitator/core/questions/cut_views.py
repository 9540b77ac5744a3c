"""The cut as the audiences of a vote see it."""

from .outcome import Taken, standings
from .reveal import themes_whole
from .shown_cut import StandingView, TakenView
from .shown_merge import MergedItemView
from .state import VoteScene


def standings_in_the_hall(scene: VoteScene) -> list[StandingView] | None:
    """The cut with the tally, and once voting is closed: till then nothing goes forward."""
    voting = scene.state.round
    return (standing_views(scene) or None) if voting.revealed and not voting.open else None


def standings_on_stage(scene: VoteScene) -> list[StandingView] | None:
    """The same; while the result is revealed step by step, of the themes that stand there whole."""
    voting = scene.state.round
    if voting.revealed or voting.open:
        return standings_in_the_hall(scene)
    whole = themes_whole(scene, voting.steps)
    return [one for one in standing_views(scene) if one.pool in whole] or None


def standing_views(scene: VoteScene) -> list[StandingView]:
    """The cut as the ballots stand."""
    items = scene.state.items
    return [
        StandingView(
            one.pool,
            one.places,
            one.round,
            [
                TakenView(
                    each.option,
                    each.way,
                    each.round,
                    items[each.option].title,
                    *_figures(scene, each),
                    merged_views(scene, each),
                )
                for each in one.taken
            ],
            one.level,
            one.left,
            one.reason,
        )
        for one in standings(scene).values()
    ]


def _figures(scene: VoteScene, taken: Taken) -> tuple[int, int]:
    """Its dots, and the people who placed them, in the round by which it goes forward."""
    tally = scene.state.rounds[taken.round - 1].tally
    return tally.weights.get(taken.option, 0), tally.voters.get(taken.option, 0)


def merged_views(scene: VoteScene, taken: Taken) -> list[MergedItemView]:
    """What counts for it in that round beside itself."""
    voting = scene.state.rounds[taken.round - 1]
    merged = scene.state.merged_in(taken.option, voting)
    return [MergedItemView(one.id, one.title, one.source) for one in merged]
