"""By which ways ballots came, as screens and record show it."""

from msgspec import field

from ..shown import Shown


class ChannelView(Shown):
    """How many ballots came by one way."""

    channel: str
    """`phone`, `tablet`, `paper`, `hands`, or `web`: the residents’ page"""
    groups: dict[str, int]
    """group id → how many that came by it count"""


class PapersView(Shown):
    """Papers, as many as are known of."""

    handed_out: int
    """how many were handed out"""
    entered: int
    """how many have been entered, whether they count or not: the sum of all below"""
    counted: int
    """how many are in the tally"""
    blank: int = 0
    """how many have nothing on them, or nothing valid, else left out"""
    once: int = 0
    """how many wait for their second entry, else left out"""
    disputed: int = 0
    """how many do not count because their two entries differ, else left out"""
    replaced: int = 0
    """how many do not count because another one of the same person does, else left out"""
    unsure: list[int] = field(default_factory=list)
    """the numbers of those that wait for their second entry or are disputed, else left out"""
