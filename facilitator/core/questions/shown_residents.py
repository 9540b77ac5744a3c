"""What residents see of a vote, field by field, as docs/protocol.md describes it."""

from facilitator.plan.values import Text

from ..shown import ClockView
from .shown import PaperView, ResultView
from .shown_cut import StandingView


class VoteOfResidents(PaperView):
    """The ballot paper on the residents' page, where there may be several, and what of the result
    the hall's phones are shown."""

    block: str
    """the block's id"""
    kind: str
    """the block's kind"""
    title: Text
    clock: ClockView | None
    """while the hall is in it"""
    result: ResultView | None = None
    """left out until it is revealed; its `sides` are those of the groups that advise"""
    standings: list[StandingView] | None = None
    """the cut, left out until the result is revealed and voting is closed, and where there is
    none"""
