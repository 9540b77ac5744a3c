"""What is shown of a vote's rankings and of its groups, field by field."""

from facilitator.plan.values import Text

from ..shown import Shown


class VotingGroupView(Shown):
    """A group that has a ballot."""

    id: str
    """each group that votes: those that decide, then those that advise"""
    title: Text
    binding: bool
    """whether it decides; else it advises"""
    weight: int
    """what one of its dots counts in the result that decides"""


class GroupTurnoutView(Shown):
    """How many of a group vote, of how many."""

    id: str
    """each group that votes; `residents` are those on their page, whom nobody counts"""
    eligible: int
    """how many of it could vote, were they here: the roster's, guests who are, and whoever voted;
    of a body the roster's alone"""
    here: int
    """how many of them are here and confirmed, or have voted; once it is closed, how many were by
    then"""
    voted: int
    """how many of it have placed dots"""


class BeyondSeatsView(Shown):
    """A body of which more ballots count than it has seats."""

    id: str
    """each such group"""
    title: Text
    ballots: int
    """how many of its ballots count"""
    of: int
    """how many seats it has: the names on the roster"""


class CrowdView(Shown):
    """Residents who voted at once, from devices that had come just before."""

    began: int
    """the moment at which the first of the last crowd voted"""
    last: int
    """the moment of its latest"""
    ballots: int
    """how many of it have voted"""


class RowView(Shown):
    """An item in a ranking."""

    item: str
    """the item's id, the most dots first"""
    rank: int
    """its place; ties share one"""
    dots: int
    """its dots"""
    voters: int
    """how many people placed them"""
    tied: bool
    """whether another has as many"""


class RankingView(Shown):
    """The ranking under one theme."""

    id: str
    """each theme"""
    rows: list[RowView]


class SideView(Shown):
    """What one group's ballots add up to by themselves, unweighted."""

    id: str
    """each group that votes"""
    ballots: int
    """how many of it have placed dots"""
    themes: list[RankingView]


class BoardSideView(Shown):
    """What a group that advises says, beside a board."""

    id: str
    """each group that advises, as many as there is room for"""
    ballots: int
    """how many of it have placed dots"""
    rows: list[RowView]
    """its own first places, as many as there is room for"""
    fewer: int = 0
    """how many items have dots of it and no room, else left out"""
    level: int = 0
    """how many share its first place, where they are too many to stand there, else left out"""


class FiguresSideView(Shown):
    """The tally of a group that advises, likewise."""

    id: str
    """each group that advises"""
    ballots: int
    """how many of it have placed dots"""
    dots: list[list[int]]
    """by theme and item, in the order of `themes`"""
