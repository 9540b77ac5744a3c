"""What is seen of the groups on a board, field by field, as docs/protocol.md describes it."""

from typing import Literal

from facilitator.core.shown import Shown

from .shown_names import Name


class GroupOnBoard(Shown):
    """A group on a team's board."""

    id: str
    """what `MoveContribution` calls `to`"""
    title: str
    by: Name
    """the name of who made it, as of a *member*"""


class BoardStepView(Shown):
    """A step on a board that can be taken back."""

    id: str
    """what `UndoBoardStep` calls `step`"""
    what: Literal["moved", "made", "apart"]
    """`moved` where an entry was moved, `made` where a group was made, `apart` where one was taken
    apart"""
    person: str
    """the id of whose step it was"""
    name: Name
    """as of a *member*"""
    text: str = ""
    """the beginning of the entry that was moved; left out with a group"""
    group: str = ""
    """the title of the group, or of the one that the entry was put into; left out where it is
    loose"""


class ToldView(Shown):
    """What somebody did with what one had moved."""

    id: str
    """that step's"""
    what: Literal["moved", "apart", "undone"]
    """`moved` where the entry was moved on, `apart` where its group was taken apart, `undone` where
    one's own step was taken back"""
    name: Name
    """of who did it, as of a *member*"""
    text: str = ""
    """the beginning of the entry; left out where it is about a group"""
    group: str = ""
    """the title of the group; left out where the entry is loose"""


class OwnBoard(Shown):
    """What one is told of one's team's board."""

    kind: str
    told: list[ToldView]
    """the latest first; gone once one has moved the entry again, or the step was taken back"""
