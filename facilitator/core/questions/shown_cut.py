"""What is shown of the cut, field by field: what goes forward, and by what."""

from msgspec import field

from facilitator.plan.values import Text

from ..shown import Shown
from .outcome import Way
from .shown_merge import MergedItemView


class TakenView(Shown):
    """What goes forward."""

    item: str
    """each item’s id, in their order"""
    way: Way
    """by what: a round (`first`, `tied`, `top`), or a tie at the cut settled: `shared`,
    `list-order`, `decided`"""
    round: int
    """after which round"""
    title: Text
    """what it is called: it may stand in no round any more"""
    dots: int
    """its dots in that round"""
    voters: int
    """how many people placed them"""
    merged: list[MergedItemView] = field(default_factory=list)
    """what means the same and counts for it, else left out"""


class StandingView(Shown):
    """The cut, after all rounds so far."""

    pool: str
    """each theme’s id, or `overall`"""
    places: int
    """how many go forward"""
    round: int
    """the number of the round that it was voted on in last"""
    taken: list[TakenView]
    level: tuple[str, ...] = ()
    """the ids of those that are level at the cut, left out where that falls in no tie, or the tie
    is settled"""
    left: int = 0
    """the places left for them, left out likewise"""
    reason: Text = field(default_factory=dict)
    """why a facilitator decided the tie as they did, in the languages that they said it in, else
    left out"""
