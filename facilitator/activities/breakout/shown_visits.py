"""What phones see where people may look at other teams' boards, and what they see there."""

from facilitator.core.shown import Shown

from .shown import EntryView, RoomsView
from .shown_gallery import GalleryView
from .shown_groups import GroupOnBoard


class RoomsOnPhone(RoomsView):
    """The same, and where one may look around."""

    gallery: GalleryView | None = None
    """in which people look at each other's boards; left out while none is open"""


class OtherBoardView(Shown):
    """Another team's board, for who looks at it while a gallery is open: what all in that team see
    of it, and nothing else of its room."""

    id: str
    """the team's id"""
    board: list[EntryView]
    """group by group, then what is loose, as the team has arranged it"""
    groups: tuple[GroupOnBoard, ...] = ()
    """in the order of making; left out where there is none"""
