"""An icebreaker: the hall warms up. What the plan asks, everybody answers on their phone.

An answer has no name unless the plan says so: it lies in a box beside the journal, which goes when
the question closes (docs/decisions/0029-answers-without-names.md). Without a question the block
shows what the plan says of it.
"""

from facilitator.core.activity import Activity

from . import acting, audit, pairs, rules, state, tables, views
from .messages import IcebreakerSettings

ACTIVITY = Activity(
    kind="icebreaker",
    name={"en": "Icebreaker", "es": "Rompehielos"},
    settings=IcebreakerSettings,
    begin=state.begin,
    commands=rules.COMMANDS,
    events=state.EVENTS,
    invalidates=views.INVALIDATES,
    entered=rules.entered,
    left=rules.left,
    due=rules.due,
    departed=pairs.departed,
    stepped=state.stepped,
    views=views.VIEWS,
    pages=views.pages_of,
    alone=views.alone,
    mine=views.mine,
    tables=tables.TABLES,
    audit=audit.AUDIT,
    acts=acting.ACTS,
)
