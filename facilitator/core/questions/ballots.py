"""What one ballot may hold, and how a ballot that holds more is refused."""

from facilitator.methods import dots

from ..refused import Refused
from .state import VoteScene


def limits(scene: VoteScene) -> dots.Limits:
    """What one ballot may hold here."""
    settings = scene.settings
    budget = settings.budget(scene.state.options_at_opening or len(scene.state.items))
    return dots.Limits(budget, settings.cap, settings.quotas)


def faults_of(scene: VoteScene, placed: dict[str, int]) -> tuple[dots.BallotFault, ...]:
    """What is wrong with a ballot by the limits and the list of now."""
    items = scene.state.items
    themes = {item: items[item].theme for item in placed if item in items}
    return dots.faults(placed, limits(scene), themes)


def refusal(fault: dots.BallotFault) -> Refused:
    """In words, with the limit that it broke."""
    said = {
        "unknown-item": "One of these is not on the list.",
        "below-zero": "A number of dots cannot be below zero.",
        "over-cap": f"At most {fault.limit} of your dots can stand on one item.",
        "over-budget": f"You have {fault.limit} dots; this would be {fault.given}.",
        "over-quota": f"At most {fault.limit} of your dots can stand on one theme.",
    }
    return Refused(fault.code, said[fault.code], "dots")
