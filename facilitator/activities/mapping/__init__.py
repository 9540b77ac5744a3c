"""Dot-voting: candidate priorities per key theme, so many dots each, a cap and quotas.

A ballot is a whole: a person's complete allocation replaces the one before, so a retry is
harmless and the tally is kept by difference.
"""

from facilitator.core.activity import Activity

from . import acting, audit, messages, pages, rules, state, tables, views
from .messages import MappingSettings

ACTIVITY = Activity(
    kind="mapping",
    name={"en": "Dot voting", "es": "Votación con puntos"},
    aliases=("vote", "voting", "dots"),
    settings=MappingSettings,
    impromptu=messages.IMPROMPTU,
    begin=state.begin,
    commands=rules.COMMANDS,
    events=state.EVENTS,
    invalidates=views.INVALIDATES,
    entered=rules.entered,
    left=rules.left,
    due=rules.due,
    departed=rules.departed,
    returned=rules.returned,
    confirmed=rules.confirmed,
    name_transferred=rules.name_transferred,
    views=views.VIEWS,
    pages=pages.pages_of,
    mine=views.mine,
    printed=views.printed,
    deeds=views.DEEDS,
    tables=tables.TABLES,
    audit=audit.AUDIT,
    acts=acting.ACTS,
)
