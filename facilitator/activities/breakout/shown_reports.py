"""What is shown of a report-out: what a team marked, and whose turn it is."""

from facilitator.core.shown import Shown
from facilitator.plan.values import Text


class MarkedView(Shown):
    """An entry that a team shows the hall."""

    id: str
    """the contribution's id"""
    text: str
    group: str = ""
    """the title of the group that it is in; left out where it is loose, or where nobody has
    confirmed who called it that"""


class TurnView(Shown):
    """A team before the hall."""

    team: str
    """its id"""
    title: Text
    ends_at: int
    """the moment at which its time runs out"""
    held_at: int | None
    """the moment since which its clock has stood still, or null; what is left is `ends_at` −
    `held_at` then"""
