"""What one sees of one's own ballot."""

from msgspec import field

from facilitator.plan.values import Text

from ..shown import Shown


class BallotView(Shown):
    """One's own ballot."""

    kind: str
    """the block's kind"""
    dots: dict[str, int]
    """item id → one's own dots"""
    at: int
    """the position at which one’s own ballot changed last; a newer one is `based_on` it"""
    round: int = 1
    """the round it was cast in, left out in the first"""
    receipts: dict[str, str] = field(default_factory=dict)
    """round → the id by which one finds one’s ballot of it among the published ones, left out where
    there is none"""
    freed: dict[str, int] = field(default_factory=dict)
    """item id → how many of one's dots on it went back to one as others were merged into it, until
    one votes again; else left out"""
    aside: bool = False
    """true where dots under one's name were set aside and none placed since, else left out"""
    left: dict[str, int] | None = None
    """item id → dots one left an open vote with on this phone, which do not count; left out where
    there are none"""
    entered: str = ""
    """`paper` or `tablet` where a ballot that was entered under one’s name counts, which can be
    changed at the clerk’s desk alone; else left out"""
    told: Text | None = None
    """what is said of a ballot that was entered under one’s name, whether it counts or not; else
    left out"""
