"""What the hall did, in a few numbers: what the stage shows once a day is over."""

from facilitator.core.rules import Rules
from facilitator.core.state import State

from .common import phase
from .shown import ClosingView, DeedView


def closing(rules: Rules, state: State) -> ClosingView | None:
    """Of all days so far, in the plan's order; None while a day runs or before."""
    if phase(state) != "over":
        return None
    of = [(rules.kinds[scene.block.kind].deeds, scene) for scene in rules.scenes(state)]
    kinds = {id(deeds): deeds for deeds, _ in of if deeds}
    counted = [
        (deeds, sum(deeds.count(scene) for other, scene in of if other is deeds))
        for deeds in kinds.values()
    ]
    return ClosingView(
        people=sum(person.confirmed for person in state.people.values()),
        deeds=[
            DeedView(count, deeds.one if count == 1 else deeds.many)
            for deeds, count in counted
            if count
        ],
    )
