"""What a shared tablet shows: the votes of the block the hall is in, and who may cast a ballot."""

from facilitator.core.audiences import TABLET
from facilitator.core.rules import Rules
from facilitator.core.shown import ViewContext
from facilitator.core.state import State

from . import common
from .clerk import group_names, open_tablets, votes_for
from .shown_desk import TabletView


def tablet(rules: Rules, state: State, around: ViewContext) -> TabletView:
    """The same on every tablet of the session."""
    return TabletView(
        session=common.session(state, TABLET),
        themes=common.themes(state),
        groups=group_names(state),
        votes=votes_for(TABLET, rules, state, around),
        tablets={one.id: one.number for one in open_tablets(state, around)},
        stopped=False,
    )
