"""What of a vote would be left undone, if the day ended now."""

from ..shown import Shown


class UnfinishedVote(Shown, rename="kebab"):
    """What would be left undone if the day ended now."""

    voting_open: int = 0
    """1 while dots can be placed, else left out"""
    ballots_unconfirmed: int = 0
    """how many ballots wait for their person to be confirmed, else left out"""
    ties_open: int = 0
    """how many ties at the cut nothing has settled, else left out"""
    tally_hidden: int = 0
    """how many ballots the hall has not seen the tally of, else left out"""
    papers_missing: int = 0
    """how many papers that were handed out have not been entered, while they can be; else left
    out"""
    papers_unsure: int = 0
    """how many are disputed, or were entered once and not twice, while that can be; else left
    out"""
