"""What is shown of who gave what, where screens may say so."""

from facilitator.plan.values import Text

from ..shown import Shown


class NamedVoterView(Shown):
    """Whose dots lie on an item."""

    dots: int
    """how many of them"""
    name: Text | None = None
    """left out of a paper without a name"""
    paper: int = 0
    """the running number of a paper without a name, else left out"""


class GroupNamesView(Shown):
    """Those of one group."""

    id: str
    """each group of which anybody gave it a dot"""
    title: Text
    voters: list[NamedVoterView]
    """by name, papers last"""
    unnamed: int = 0
    """how many nobody names: residents, and raised hands; left out if none"""


class ItemNamesView(Shown):
    """Who gave an item what, by group."""

    id: str
    """each item that has dots, in the ballot paper’s order"""
    title: Text
    groups: list[GroupNamesView]
