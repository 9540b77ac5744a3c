"""Teams at work: each in a room of its own, writing on a board that its members share.

A participant never names a team: what they write goes to the board of the team they are in.
"""

from facilitator.core.activity import Activity

from . import (
    acting,
    console,
    grouping,
    groups,
    hands,
    messages,
    pages,
    parties,
    prompts,
    ranking,
    ranking_rules,
    ranking_tables,
    report_queue,
    reporting,
    rules,
    state,
    tables,
    team_time,
    turns,
    views,
    voices,
    wall,
)
from .messages import BreakoutSettings

ACTIVITY = Activity(
    kind="breakout",
    name={"en": "Breakout", "es": "Trabajo en equipos"},
    aliases=("workshop", "teams"),
    settings=BreakoutSettings,
    impromptu=messages.IMPROMPTU,
    begin=state.begin,
    commands={
        **rules.COMMANDS,
        **grouping.COMMANDS,
        **hands.COMMANDS,
        **ranking_rules.COMMANDS,
        **reporting.COMMANDS,
        **team_time.COMMANDS,
        **report_queue.COMMANDS,
    },
    events={
        **state.EVENTS,
        **groups.EVENTS,
        **hands.EVENTS,
        **prompts.EVENTS,
        **turns.EVENTS,
        **parties.EVENTS,
        **ranking.EVENTS,
        **reporting.EVENTS,
        **team_time.EVENTS,
        **report_queue.EVENTS,
    },
    invalidates=views.INVALIDATES,
    entered=rules.entered,
    left=rules.left,
    stepped=state.stepped,
    due=parties.due,
    views=views.VIEWS,
    live=console.LIVE,
    pages=pages.pages_of,
    mine=views.mine,
    team=views.team,
    board=wall.board,
    alone=views.alone,
    printed=views.printed,
    deeds=views.DEEDS,
    tables={**tables.TABLES, **ranking_tables.TABLES},
    acts=acting.ACTS,
    voices=voices.voices,
)
