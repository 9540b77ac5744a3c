"""What the hall did, in a few numbers: what the stage shows once a day is over."""

from facilitator.core.people import people_here
from facilitator.core.rules import Rules
from facilitator.core.state import State

from .common import phase
from .shown import ClosingView, DeedView


def closing(rules: Rules, state: State) -> ClosingView | None:
    """Of all days so far, kind by kind in the plan's order; None while a day runs or before."""
    if phase(state) != "over":
        return None
    counted: dict[str, int] = {}
    for scene in rules.scenes(state):
        if deeds := rules.kinds[scene.block.kind].deeds:
            counted[scene.block.kind] = counted.get(scene.block.kind, 0) + deeds.count(scene)
    return ClosingView(
        people=len(people_here(state)),
        deeds=[_deed(rules, kind, count) for kind, count in counted.items() if count],
    )


def _deed(rules: Rules, kind: str, count: int) -> DeedView:
    deeds = rules.kinds[kind].deeds
    assert deeds is not None  # noqa: S101 - it was counted
    return DeedView(count, deeds.one if count == 1 else deeds.many)
