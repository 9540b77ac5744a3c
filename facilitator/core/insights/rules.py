"""What may be done at the insight desk. Several work at it at once: the last one to move a voice
has it where they want it, and whoever would undo or rename what another has touched is told.
"""

from collections.abc import Callable, Collection, Iterable

from ..activity import refuse_unless
from ..context import Context
from ..current_plan import plan_of
from ..messages import Command, Event
from ..refused import Refused
from ..state import State
from ..texts import tidy_line, tidy_wording
from .messages import (
    MOST_INSIGHTS,
    InsightMade,
    InsightNamed,
    InsightsMerged,
    InsightStepUndone,
    InsightTakenApart,
    MakeInsight,
    MergeInsights,
    NameInsight,
    PlaceVoices,
    SetVoicesAside,
    TakeInsightApart,
    UndoInsightStep,
    VoicesPlaced,
    VoicesSetAside,
)
from .state import Insight, InsightDesk, Step

Offered = Callable[[State], Collection[str]]
"""The ids of all voices there are."""


def make_insight(
    state: State, command: MakeInsight, context: Context, offered: Offered
) -> list[Event]:
    """A new one, with voices or without."""
    desk = state.insight_desk
    there = sum(one.became is None for one in desk.insights.values())
    refuse_unless(there < MOST_INSIGHTS, "too-many", "There are too many insights already.")
    _refuse_unknown_theme(state, command.theme)
    title = tidy_wording(command.title, "title")
    _refuse_unknown_voices(state, command.voices, offered)
    return [InsightMade(context.new_id, title, command.theme, _each_once(command.voices))]


def name_insight(
    state: State, command: NameInsight, context: Context, offered: Offered
) -> list[Event]:
    """Another title, or another theme; not over a title that the sender has not seen."""
    insight = standing(state, command.insight)
    _refuse_unknown_theme(state, command.theme)
    title = tidy_wording(command.title, "title")
    if (title, command.theme) == (insight.title, insight.theme):
        return []
    refuse_unless(
        tidy_wording(command.was, "was") == insight.title,
        "newer-elsewhere",
        "Somebody has changed this since. Look at it, then save what it should say.",
        "was",
    )
    return [InsightNamed(context.new_id, insight.id, title, command.theme)]


def place_voices(
    state: State, command: PlaceVoices, context: Context, offered: Offered
) -> list[Event]:
    """Wherever they are; what is there already, in this order, is no mistake."""
    _refuse_unknown_voices(state, command.voices, offered)
    voices = _each_once(command.voices)
    there = standing(state, command.to, "to") if command.to else None
    refuse_unless(
        command.after is None
        or (there and command.after in there.voices and command.after not in voices),
        "moved-since",
        "What you put this behind is somewhere else by now.",
        "after",
    )
    if _are_there(state.insight_desk, voices, there, command.after):
        return []
    return [VoicesPlaced(context.new_id, voices, command.to, command.after)]


def set_voices_aside(
    state: State, command: SetVoicesAside, context: Context, offered: Offered
) -> list[Event]:
    """With a reason that stays; what is set aside already keeps the one it has."""
    _refuse_unknown_voices(state, command.voices, offered)
    aside = state.insight_desk.aside
    voices = tuple(one for one in _each_once(command.voices) if one not in aside)
    reason = tidy_line(command.reason, "reason")
    return [VoicesSetAside(context.new_id, voices, reason)] if voices else []


def merge_insights(
    state: State, command: MergeInsights, context: Context, offered: Offered
) -> list[Event]:
    """Two or more that say the same."""
    merged = _each_once(command.merged)
    refuse_unless(
        command.kept not in merged, "same-insight", "Choose another one to merge it with.", "merged"
    )
    standing(state, command.kept, "kept")
    for one in merged:
        standing(state, one, "merged")
    return [InsightsMerged(context.new_id, command.kept, merged)]


def take_insight_apart(
    state: State, command: TakeInsightApart, context: Context, offered: Offered
) -> list[Event]:
    """Its voices have no place again."""
    return [InsightTakenApart(context.new_id, standing(state, command.insight).id)]


def undo_insight_step(
    state: State, command: UndoInsightStep, context: Context, offered: Offered
) -> list[Event]:
    """As long as nobody has touched since what it touched."""
    desk = state.insight_desk
    step = desk.steps.get(command.step)
    if step is None:
        raise Refused("no-such-step", "This was taken back already.", "step")
    refuse_unless(
        _is_last(desk, command.step, step) and _leads_back(desk, step),
        "moved-since",
        "Somebody has gone on from here since. Undo that first.",
        "step",
    )
    return [InsightStepUndone(command.step)]


def _is_last(desk: InsightDesk, name: str, step: Step) -> bool:
    """Whether no later step moved, named or ended what this one did."""
    touched = (*step.came_from, *step.named)
    made = desk.insights[step.made] if step.made else None
    return (
        all(desk.last_step.get(one) == name for one in touched)
        and all(desk.standing(one) for one in step.named)
        and (made is None or (made.became is None and {*made.voices} == {*step.came_from}))
        and (made is None or made.id not in desk.last_step)
    )


def _leads_back(desk: InsightDesk, step: Step) -> bool:
    """Whether the insights that its voices came from stand, or will again."""
    came_from = {where[0] for where in step.came_from.values() if isinstance(where, tuple)}
    return all(desk.standing(one) or one in step.ended for one in came_from)


def _are_there(
    desk: InsightDesk, voices: tuple[str, ...], there: Insight | None, after: str | None
) -> bool:
    if there is None:
        return all(desk.place(one) is None for one in voices)
    behind = there.voices.index(after) + 1 if after else 0
    return tuple(there.voices[behind : behind + len(voices)]) == voices


def standing(state: State, insight: str, path: str = "insight") -> Insight:
    """An insight that is not part of another, nor taken apart; refused where it is."""
    found = state.insight_desk.standing(insight)
    if found is None:
        raise Refused("no-such-insight", "This insight is part of another by now, or gone.", path)
    return found


def _refuse_unknown_theme(state: State, theme: str | None) -> None:
    known = {one.id for one in plan_of(state).themes}
    refuse_unless(theme is None or theme in known, "no-such-theme", "Choose a theme.", "theme")


def _refuse_unknown_voices(state: State, voices: Iterable[str], offered: Offered) -> None:
    """A voice that is gone from where it was said may still be moved out of an insight."""
    known = {*offered(state), *state.insight_desk.place_of}
    refuse_unless(
        known.issuperset(voices),
        "no-such-voice",
        "Nobody has said this, or not any more.",
        "voices",
    )


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


COMMANDS: dict[type[Command], Callable[..., list[Event]]] = {
    MakeInsight: make_insight,
    NameInsight: name_insight,
    PlaceVoices: place_voices,
    SetVoicesAside: set_voices_aside,
    MergeInsights: merge_insights,
    TakeInsightApart: take_insight_apart,
    UndoInsightStep: undo_insight_step,
}
"""Each needs to know what voices there are."""
