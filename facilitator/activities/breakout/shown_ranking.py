"""What is seen of a team's ranking, field by field, as docs/protocol.md describes it."""

from facilitator.core.shown import Shown


class RankedView(Shown):
    """What can be ranked on a team's board."""

    id: str
    """of the entry, or of the group"""
    text: str
    """as it read when the first dots were placed; empty where it was taken off the board since"""
    group: bool = False
    """true of a group, else left out"""
    dots: int = 0
    """once it is over; left out while there are none"""
    voters: int = 0
    """how many people placed them; left out while there are none"""
    rank: int = 0
    """its place once it is over; else left out"""
    tied: bool = False
    """true where it shares its place, else left out"""


class BoardRankingView(Shown):
    """A team's ranking of its board."""

    prompt: int
    """of which prompt, from 1 on"""
    open: bool
    """whether dots can be placed; while they can, nobody is shown a sum"""
    dots: int
    """how many each has"""
    cap: int
    """the most of one's dots on one entry or group"""
    voted: int
    """how many have placed theirs"""
    options: list[RankedView]
    """in the order of the board; by place once it is over"""
    waiting: int = 0
    """of those who have, how many nobody has confirmed: their dots do not count if it is over so,
    or did not as it was; left out while there are none"""
    paper: int = 0
    """how often it was over before, for `RankBoard`; left out the first time"""


class OwnRankingView(Shown):
    """Where one's own dots are."""

    prompt: int
    """at which prompt, from 1 on"""
    ballot: dict[str, int]
    """what each entry or group has of them"""
    freed: int = 0
    """how many have come back to one, since what stood there as they were placed has changed; left
    out once one has placed dots again"""
