"""What is asked while a block runs, as a kind that stands on no agenda.

A kind of block that is one question itself is made of this one (`dataclasses.replace`).
"""

from facilitator.acting import ASKED

from ..activity import Activity
from . import (
    acting,
    alone,
    audit,
    clerk,
    entering,
    group_tables,
    hands,
    merging,
    opening,
    pages,
    published,
    residents,
    rules,
    sealing,
    separating,
    state,
    succession,
    tables,
    tablet,
    views,
    voters,
    wordings,
)
from .paper import QuestionSettings

QUESTION = Activity(
    kind=ASKED,
    name={"en": "Question", "es": "Pregunta"},
    settings=QuestionSettings,
    begin=lambda plan, block, settings: state.begin(settings),
    commands={
        **rules.COMMANDS,
        **wordings.COMMANDS,
        **merging.COMMANDS,
        **separating.COMMANDS,
        **entering.COMMANDS,
        **hands.COMMANDS,
        **tablet.COMMANDS,
    },
    events={
        **state.EVENTS,
        **succession.EVENTS,
        **residents.EVENTS,
        **wordings.EVENTS,
        **merging.EVENTS,
        **separating.EVENTS,
        **sealing.EVENTS,
        **entering.EVENTS,
        **hands.EVENTS,
    },
    invalidates={**views.INVALIDATES, **sealing.INVALIDATES, **residents.INVALIDATES},
    entered=opening.entered,
    left=opening.left,
    due=sealing.due,
    departed=voters.departed,
    returned=voters.returned,
    confirmed=voters.confirmed,
    name_transferred=voters.name_transferred,
    views=views.VIEWS | {"clerk": clerk.clerk, "tablet": tablet.tablet},
    pages=pages.pages_of,
    alone=alone.alone,
    mine=views.mine,
    printed=views.printed,
    published=published.published,
    deeds=views.DEEDS,
    tables={**tables.TABLES, **group_tables.TABLES},
    audit=audit.AUDIT,
    acts=acting.ACTS,
)
