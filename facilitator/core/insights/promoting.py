"""An insight is put on the list of the next vote, and taken off it while nobody has voted."""

from collections.abc import Callable

from ..activity import refuse_unless
from ..context import CONSOLE_ROLES, Context
from ..messages import Command, Event, Ref
from ..refused import Refused
from ..state import State
from .messages import (
    InsightsMerged,
    InsightStepUndone,
    InsightTakenApart,
    MergeInsights,
    TakeInsightApart,
    UndoInsightStep,
)
from .promotion import Host, Hosts, ahead, next_host
from .rules import standing


class PromoteInsight(Command, frozen=True):
    """Let it be chosen in the next vote of the agenda: the `block` that the sender saw as such."""

    by = CONSOLE_ROLES
    insight: Ref
    block: Ref


class WithdrawCandidate(Command, frozen=True):
    """Take an insight off a vote's list, as long as nobody has voted."""

    by = CONSOLE_ROLES
    insight: Ref
    block: Ref


def promote_insight(
    state: State, command: PromoteInsight, context: Context, hosts: Hosts
) -> list[Event]:
    """Under its key theme, as it is worded now; from then on the vote's list has its wording."""
    insight = standing(state, command.insight)
    host = _next(state, hosts)
    refuse_unless(
        host.id == command.block,
        "moved-on",
        "It would stand in another vote by now. Look again before you go on.",
        "block",
    )
    refuse_unless(
        host.candidate(insight.id) is None, "listed-already", "This is on the list already."
    )
    theme = host.theme_for(insight.theme)
    if theme is None:
        raise Refused("no-such-theme", "Give it a key theme of this vote first.", "theme")
    return host.promotion.add(host.scene, insight, theme, context)


def withdraw_candidate(
    state: State, command: WithdrawCandidate, context: Context, hosts: Hosts
) -> list[Event]:
    """Off the list; the insight stays what it is."""
    host = next((one for one in hosts(state) if one.id == command.block), None)
    candidate = host.candidate(command.insight) if host else None
    if host is None or candidate is None:
        raise Refused("no-such-item", "It is not on the list.", "insight")
    return host.promotion.remove(host.scene, candidate.option, context)


def unless_listed(
    state: State,
    command: Command,
    context: Context,
    decide: Callable[..., list[Event]],
    hosts: Hosts,
) -> list[Event]:
    """As `decide` has it. But what can be chosen in a vote, or will be, stays on its list with its
    wording when its insight stands no more: that is done by who is sure alone, and by no undo.
    """
    events = decide(state, command, context)
    if isinstance(command, TakeInsightApart | MergeInsights) and command.sure:
        return events
    ended = {one for event in events for one in _ended_by(state, event)}
    is_listed = any(
        one.insight in ended
        for host in ahead(state, hosts(state))
        for one in host.promotion.candidates(host.scene)
    )
    refuse_unless(
        not is_listed,
        "on-a-list",
        "It is on a list, and would stay there. Take it off the list first.",
    )
    return events


def _ended_by(state: State, event: Event) -> tuple[str, ...]:
    """The insights that stand no more after it."""
    match event:
        case InsightTakenApart():
            return (event.insight,)
        case InsightsMerged():
            return event.merged
        case InsightStepUndone():
            made = state.insight_desk.steps[event.step].made
            return (made,) if made else ()
        case _:
            return ()


def _next(state: State, hosts: Hosts) -> Host:
    """Where an insight would stand; refused with why nowhere."""
    known = hosts(state)
    if found := next_host(state, known):
        return found
    faults = [one.promotion.fault(one.scene) for one in ahead(state, known)]
    why = next((one for one in faults if one), None)
    if why:
        raise why
    raise Refused("closed", "No vote is to come in which it could be chosen.", "block")


COMMANDS: dict[type[Command], Callable[..., list[Event]]] = {
    PromoteInsight: promote_insight,
    WithdrawCandidate: withdraw_candidate,
}
"""Each needs to know which blocks take insights."""

ENDING = (MergeInsights, TakeInsightApart, UndoInsightStep)
"""After these an insight may stand no more."""
