"""What is shown of a report-out: what a team marked, and whose turn it is."""

from facilitator.core.shown import Shown
from facilitator.plan.values import Text


class MarkedView(Shown):
    """An entry, or a group, that a team shows the hall."""

    id: str
    """the contribution's id, or the group's"""
    text: str
    """a string; of a group its title"""
    group: str = ""
    """the title of the group that it is in; left out where it is loose, or where nobody has
    confirmed who called it that"""
    entries: int = 0
    """how many stand in it, where it is a group itself; else left out"""


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


class EntryOnStage(Shown):
    """What stands on a team's board, for the hall; without a word on who wrote it."""

    text: str
    title: Text
    """the team's"""
    group: str = ""
    """as of what is marked"""
