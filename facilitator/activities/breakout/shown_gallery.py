"""What is seen of a gallery of boards, field by field, as docs/protocol.md describes it."""

from facilitator.core.shown import Shown
from facilitator.plan.values import Text


class BoardInGallery(Shown):
    """A board that can be looked at."""

    id: str
    """the team's id"""
    title: Text
    place: Text | None = None
    """where the team sits; left out where the plan does not say"""


class GalleryView(Shown):
    """A gallery that is open."""

    prompt: int
    """of which prompt, from 1 on"""
    dots: int
    """how many each has for all boards together"""
    cap: int
    """the most of one's dots on one entry or group"""
    own: bool
    """whether one may place some on one's own team's board"""
    boards: list[BoardInGallery]
    """every team's, in their order; each is shown by a topic of its own, to who asks for it"""
    paper: int = 0
    """how often it was closed before, for `DotBoards`; left out the first time"""


class DottedView(Shown):
    """What has dots: once a gallery is closed, or once a team reports how it ranked its board."""

    id: str
    """of the entry, or of the group"""
    team: str
    """the id of the team on whose board it stands"""
    title: Text
    """that team's"""
    text: str
    """as it read when the gallery closed, or the first dots were placed; empty where it was taken
    off the board since"""
    dots: int
    """how many it has"""
    voters: int
    """how many people placed them"""
    rank: int
    """its place on all boards together, or on its team's"""
    group: bool = False
    """true of a group, else left out"""
    tied: bool = False
    """true where it shares its place, else left out"""


class GalleryOnConsole(Shown):
    """A gallery that is open, or that is over."""

    prompt: int
    """of which prompt, from 1 on"""
    open: bool
    """whether people look at others' boards; while they do, nobody is shown a sum"""
    voted: int
    """how many have placed their dots"""
    rows: list[DottedView]
    """what has dots, by place; none before it is over"""
    waiting: int = 0
    """of those who have, how many nobody has confirmed: their dots do not count if it is closed so,
    or did not as it was; left out while there are none"""
