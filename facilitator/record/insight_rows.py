"""What the insight desk leaves in the record: insights, voices, candidates, and every step."""

from collections.abc import Iterator
from typing import Any

from facilitator.core.insights.state import Step, StepUndone
from facilitator.core.rules import Rules
from facilitator.core.tables import Rows

from .reading import SessionRecord


def insights(recorded: SessionRecord) -> Rows:
    """Every insight there was, also those that are part of another now."""
    return [
        {
            "insight": one.id,
            "title": one.title,
            "theme": one.theme,
            "at": one.at,
            "by": one.by,
            "became": one.became,
        }
        for one in recorded.state.insight_desk.insights.values()
    ]


def voices(recorded: SessionRecord, rules: Rules) -> Rows:
    """Everything that could be gathered, with its place; nobody has noted a language of entries."""
    desk = recorded.state.insight_desk
    first = recorded.plan.session.languages[0]
    rows: Rows = []
    for one in rules.voices(recorded.state).values():
        aside = desk.aside.get(one.id)
        rows.append(
            {
                "voice": one.id,
                "source": one.source,
                "block": one.block or None,
                "team": one.team or None,
                "text": {language or first: said for language, said in one.text.items()},
                "group": one.group or None,
                "insight": desk.place_of.get(one.id),
                "set_aside": aside.reason if aside else None,
                "by": aside.by if aside else None,
                "gone": one.is_gone,
            }
        )
    return rows


def candidates(recorded: SessionRecord, rules: Rules) -> Rows:
    """Every insight that stands on the list of a vote."""
    return [
        {"block": host.id, "item": one.option, "title": one.title, "insight": one.insight}
        for host in rules.hosts(recorded.state)
        for one in host.promotion.candidates(host.scene)
    ]


def steps(recorded: SessionRecord, rules: Rules) -> Rows:
    """Every step in its order, a row for each voice that it moved; with what was put on the list of
    a vote, and taken off it.
    """
    history = recorded.state.insight_desk.history
    undone = {one.step: one.at for one in history if isinstance(one, StepUndone)}
    rows: Rows = []
    for one in history:
        if isinstance(one, StepUndone):
            rows.append({"step": one.step, "at": one.at, "by": one.by, "what": "undone"})
        else:
            name, step = one
            row = _step(name, step) | {"undone": undone.get(name)}
            rows += [row | moved for moved in _moved(step)]
    return sorted([*rows, *_listed(recorded, rules)], key=lambda row: int(row["at"]))


def _step(name: str, step: Step) -> dict[str, Any]:
    return {
        "step": name,
        "at": step.at,
        "by": step.by,
        "what": step.what,
        "insight": step.insight,
        "title": step.title,
        "theme": step.theme,
        "reason": step.reason or None,
    }


def _moved(step: Step) -> Iterator[dict[str, Any]]:
    """Each voice with the insight that it had been in; an insight that ended without one; one row
    where neither is.
    """
    before = {
        voice: where[0] if isinstance(where, tuple) else None
        for voice, where in step.came_from.items()
    }
    yield from ({"voice": voice, "from": insight} for voice, insight in before.items())
    empty = [one for one in step.ended if one not in before.values() and one != step.insight]
    yield from ({"from": insight} for insight in empty)
    if not before and not empty:
        yield {}


def _listed(recorded: SessionRecord, rules: Rules) -> Iterator[dict[str, Any]]:
    for host in rules.hosts(recorded.state):
        for one in host.promotion.chosen(host.scene, False):
            about = {
                "insight": one.insight,
                "title": one.title,
                "block": host.id,
                "item": one.option,
            }
            yield about | {"what": "listed", "at": one.at, "by": one.by or None}
            if one.withdrawn:
                by = one.withdrawn_by
                yield about | {"what": "unlisted", "at": one.withdrawn, "by": by}
