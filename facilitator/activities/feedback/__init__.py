"""Live community feedback: residents comment while the window is open, in their language.

What is shown in the hall has been approved by a moderator, or is shown first where the plan
says so; what is declined or taken down stays on record, with who, when and why.
"""

from facilitator.core.activity import Activity

from . import acting, form, messages, pages, rules, state, tables, views, voices
from .messages import FeedbackSettings

ACTIVITY = Activity(
    kind="feedback",
    name={"en": "Community feedback", "es": "Comentarios de la comunidad"},
    aliases=("comments",),
    settings=FeedbackSettings,
    impromptu=messages.IMPROMPTU,
    begin=state.begin,
    commands=rules.COMMANDS,
    events=state.EVENTS,
    invalidates=views.INVALIDATES,
    entered=rules.entered,
    left=rules.left,
    views=views.VIEWS,
    pages=pages.pages_of,
    mine=views.mine,
    receipt=views.receipt,
    form=form.FORM,
    printed=views.printed,
    deeds=views.DEEDS,
    tables=tables.TABLES,
    audit=tables.AUDIT,
    acts=acting.ACTS,
    voices=voices.voices,
)
