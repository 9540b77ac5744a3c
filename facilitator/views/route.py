"""The climb: the agenda as the stage draws it."""

from typing import Any

from facilitator.core.state import State

Body = dict[str, Any]


def route(state: State) -> list[Body]:
    """The climb: every block of every day as a camp, with how far the hall has come."""
    visited = {visit.block for visit in state.run.visits}
    return [
        {
            "id": block.id,
            "day": day.id,
            "kind": block.kind,
            "title": block.title,
            "start": block.start,
            "soft": block.soft,
            "lock": block.lock,
            "state": _camp(block.id, state.run.block, visited),
        }
        for day in (state.plan.days if state.plan else ())
        for block in day.blocks
    ]


def _camp(block: str, current: str | None, visited: set[str]) -> str:
    if block == current:
        return "now"
    return "done" if block in visited else "ahead"
