"""Dot voting: a question of its own, with candidate priorities per key theme, so many dots each, a
cap and quotas.

A ballot is a whole: a person's complete allocation replaces the one before, so a retry is
harmless and the tally is kept by difference.
"""

from dataclasses import replace
from typing import Any

from facilitator.core.activity import Impromptu
from facilitator.core.questions.kind import QUESTION
from facilitator.core.questions.promoting import PROMOTION
from facilitator.core.questions.receipts import receipt
from facilitator.core.questions.resident_views import resident
from facilitator.plan.values import Plan, Text

from . import acting, form

IMPROMPTU_DOTS = 3
"""Each person's, where nobody wrote down how many."""


def impromptu_settings(plan: Plan, question: Text) -> dict[str, Any]:
    """All themes of the plan, and an empty list under each: what came up is put on it then."""
    themes = [{"theme": theme.id, "items": []} for theme in plan.themes]
    return {"themes": themes, "dots": IMPROMPTU_DOTS, "prompt": question}


ACTIVITY = replace(
    QUESTION,
    kind="mapping",
    name={"en": "Dot voting", "es": "Votación con puntos"},
    aliases=("vote", "voting", "dots"),
    impromptu=Impromptu(20, impromptu_settings, asks=True, needs=("themes",)),
    receipt=receipt,
    views={**QUESTION.views, "resident": resident},
    form=form.FORM,
    acts=acting.ACTS,
    promotion=PROMOTION,
)
