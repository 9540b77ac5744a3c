"""The kinds of activity a block can be; pure, one module per kind, found by being here.

A kind is an `Activity` value named ACTIVITY: its settings, commands, events, what each audience
sees of it, and its tables in the record. Its face in the browser is `static/js/activities/`.
"""

import importlib
import pkgutil
from collections.abc import Mapping

from msgspec import Struct

from facilitator.acting import INSIGHT_DESK, ActsByKind
from facilitator.core.activity import AnyActivity
from facilitator.core.insights.acting import ACTS as AT_THE_INSIGHT_DESK
from facilitator.core.questions.kind import QUESTION


def all_activities() -> tuple[AnyActivity, ...]:
    """Every kind there is, in alphabetical order."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    return tuple(module.ACTIVITY for module in modules)


def settings_by_kind() -> Mapping[str, type[Struct]]:
    """The settings each kind takes in the plan."""
    return {activity.kind: activity.settings for activity in all_activities()}


def acts_by_kind() -> ActsByKind:
    """What people do in a rehearsal, kind by kind; also in what is asked beside the agenda, and at
    the insight desk."""
    of_kinds = {activity.kind: activity.acts for activity in (*all_activities(), QUESTION)}
    return {**of_kinds, INSIGHT_DESK: AT_THE_INSIGHT_DESK}


def kinds_by_alias() -> Mapping[str, str]:
    """What people may write where a kind is meant, and which."""
    return {word: activity.kind for activity in all_activities() for word in activity.aliases}
