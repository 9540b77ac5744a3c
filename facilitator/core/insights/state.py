"""What the desk has made of the voices, and how each step changes it."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from facilitator.plan.values import Text

from ..context import EventMeta
from .messages import (
    InsightMade,
    InsightNamed,
    InsightsMerged,
    InsightStepUndone,
    InsightTakenApart,
    VoicesPlaced,
    VoicesSetAside,
)

if TYPE_CHECKING:
    from ..state import State


class Insight(Struct):
    """What some voices say together. `became` is the insight that it is part of now, its own id
    where it was taken apart; None while it stands. When (ms) and by whom it was made.
    """

    id: str
    title: Text
    theme: str | None
    at: int
    by: str
    voices: list[str] = field(default_factory=list)
    became: str | None = None


class SetAside(Struct, frozen=True):
    """Why a voice is left out, by whom and when (ms)."""

    reason: str
    by: str
    at: int


Place = tuple[str, int] | SetAside | None
"""Where a voice is: in an insight, as the how many-th of it (0: the first); set aside; nowhere."""


StepKind = Literal["made", "named", "placed", "freed", "set-aside", "merged", "apart"]


class Step(Struct, frozen=True):
    """What one step changed, so that it can be taken back: where its voices had been and are, what
    insights had said, which it made and which it ended. For the record, what was done, to which
    insight, and what was said: how it is called from then on, or why voices were set aside.
    """

    what: StepKind
    by: str
    at: int
    insight: str | None = None
    title: Text | None = None
    theme: str | None = None
    reason: str = ""
    came_from: Mapping[str, Place] = {}
    went_to: str | None = None
    """The insight; None: aside, or nowhere."""
    named: Mapping[str, tuple[Text, str | None]] = {}
    made: str | None = None
    ended: tuple[str, ...] = ()
    before: Mapping[str, str] = {}
    """Voice or insight → the step that had moved or named it last."""


class StepUndone(Struct, frozen=True):
    """A step was taken back, by whom and when (ms)."""

    step: str
    by: str
    at: int


class InsightDesk(Struct):
    """Every insight there was, in the order of making, and where each voice is that has a place."""

    insights: dict[str, Insight] = field(default_factory=dict)
    place_of: dict[str, str] = field(default_factory=dict)
    """Voice → the insight it is in."""
    aside: dict[str, SetAside] = field(default_factory=dict)
    steps: dict[str, Step] = field(default_factory=dict)
    """Steps that can be taken back, by their ids."""
    last_step: dict[str, str] = field(default_factory=dict)
    """Voice → the step that moved it last; insight → the step that named it last."""
    history: list[tuple[str, Step] | StepUndone] = field(default_factory=list)
    """Every step in its order, with its id; also what was taken back, and when that was."""

    def standing(self, insight: str) -> Insight | None:
        """An insight that is not part of another, nor taken apart."""
        found = self.insights.get(insight)
        return found if found and found.became is None else None

    def place(self, voice: str) -> Place:
        """Where a voice is."""
        if insight := self.place_of.get(voice):
            return insight, self.insights[insight].voices.index(voice)
        return self.aside.get(voice)

    def lift(self, voices: Iterable[str]) -> dict[str, Place]:
        """Take voices from wherever they are; returns where that was."""
        came_from = {voice: self.place(voice) for voice in voices}
        for voice in came_from:
            if insight := self.place_of.pop(voice, None):
                self.insights[insight].voices.remove(voice)
            self.aside.pop(voice, None)
        return came_from

    def put(self, voices: Iterable[str], insight: str, at: int) -> None:
        """Put voices that are nowhere into an insight, the first of them at this place."""
        lifted = list(voices)
        self.insights[insight].voices[at:at] = lifted
        self.place_of.update(dict.fromkeys(lifted, insight))

    def note(self, name: str, step: Step) -> None:
        """Remember a step."""
        touched = [*step.came_from, *step.named]
        before = {one: self.last_step[one] for one in touched if one in self.last_step}
        self.steps[name] = replace(step, before=before)
        self.history.append((name, step))
        self.last_step.update(dict.fromkeys(touched, name))

    def forget(self, name: str) -> Step | None:
        """A step is taken back; what it touched was touched last by the step before."""
        step = self.steps.pop(name, None)
        for one in (*step.came_from, *step.named) if step else ():
            self.last_step.pop(one, None)
        self.last_step.update(step.before if step else {})
        return step


def insight_made(state: "State", event: InsightMade, meta: EventMeta) -> None:
    """At the end of the list, with its voices in it; one that is there already is passed over."""
    desk = state.insight_desk
    if event.id in desk.insights:
        return
    desk.insights[event.id] = Insight(event.id, event.title, event.theme, meta.at, meta.actor)
    came_from = desk.lift(event.voices)
    desk.put(came_from, event.id, 0)
    step = _step("made", meta, event.id, event.title, event.theme)
    desk.note(event.id, replace(step, came_from=came_from, went_to=event.id, made=event.id))


def insight_named(state: "State", event: InsightNamed, meta: EventMeta) -> None:
    """Where it stands; an insight that is not there is passed over."""
    insight = state.insight_desk.insights.get(event.insight)
    if insight is not None:
        before = {event.insight: (insight.title, insight.theme)}
        insight.title, insight.theme = event.title, event.theme
        step = _step("named", meta, event.insight, event.title, event.theme)
        state.insight_desk.note(event.id, replace(step, named=before))


def voices_placed(state: "State", event: VoicesPlaced, meta: EventMeta) -> None:
    """Behind the voice that is named, or first."""
    desk = state.insight_desk
    came_from = desk.lift(event.voices)
    there = desk.insights.get(event.to or "")
    if there is not None:
        behind = there.voices.index(event.after) + 1 if event.after in there.voices else 0
        desk.put(came_from, there.id, behind)
    to = there.id if there else None
    step = _step("placed" if there else "freed", meta, to)
    desk.note(event.id, replace(step, came_from=came_from, went_to=to))


def voices_set_aside(state: "State", event: VoicesSetAside, meta: EventMeta) -> None:
    """With the reason, and who gave it."""
    desk = state.insight_desk
    came_from = desk.lift(event.voices)
    why = SetAside(event.reason, meta.actor, meta.at)
    desk.aside.update(dict.fromkeys(came_from, why))
    step = _step("set-aside", meta)
    desk.note(event.id, replace(step, came_from=came_from, reason=event.reason))


def insights_merged(state: "State", event: InsightsMerged, meta: EventMeta) -> None:
    """Behind the voices of the one that is kept, in the order in which the others are named."""
    desk = state.insight_desk
    merged = [desk.insights[one] for one in event.merged if one in desk.insights]
    kept = desk.insights.get(event.kept)
    if kept is None:
        return
    came_from = desk.lift([voice for one in merged for voice in one.voices])
    desk.put(came_from, kept.id, len(kept.voices))
    for one in merged:
        one.became = kept.id
    ended = tuple(one.id for one in merged)
    step = _step("merged", meta, kept.id)
    desk.note(event.id, replace(step, came_from=came_from, went_to=kept.id, ended=ended))


def insight_taken_apart(state: "State", event: InsightTakenApart, meta: EventMeta) -> None:
    """Its voices are free, and it stands no more."""
    desk = state.insight_desk
    insight = desk.insights.get(event.insight)
    if insight is not None:
        came_from = desk.lift(list(insight.voices))
        insight.became = insight.id
        step = _step("apart", meta, insight.id)
        desk.note(event.id, replace(step, came_from=came_from, ended=(insight.id,)))


def insight_step_undone(state: "State", event: InsightStepUndone, meta: EventMeta) -> None:
    """Every voice to where it was before, as far as there is such a place."""
    desk = state.insight_desk
    step = desk.forget(event.step)
    if step is None:
        return
    desk.history.append(StepUndone(event.step, meta.actor, meta.at))
    for insight in step.ended:
        desk.insights[insight].became = None
    for insight, (title, theme) in step.named.items():
        desk.insights[insight].title, desk.insights[insight].theme = title, theme
    desk.lift(step.came_from)
    _put_back(desk, step.came_from)
    if step.made:
        desk.insights[step.made].became = step.made


def _step(
    what: StepKind,
    meta: EventMeta,
    insight: str | None = None,
    title: Text | None = None,
    theme: str | None = None,
) -> Step:
    return Step(what, meta.actor, meta.at, insight, title, theme)


def _put_back(desk: InsightDesk, came_from: Mapping[str, Place]) -> None:
    """The first of an insight first, so that each finds its number as it was."""
    in_insights = [(where, voice) for voice, where in came_from.items() if isinstance(where, tuple)]
    for (insight, number), voice in sorted(in_insights):
        desk.put([voice], insight, number)
    for voice, where in came_from.items():
        if isinstance(where, SetAside):
            desk.aside[voice] = where


EVENTS = {
    InsightMade: insight_made,
    InsightNamed: insight_named,
    VoicesPlaced: voices_placed,
    VoicesSetAside: voices_set_aside,
    InsightsMerged: insights_merged,
    InsightTakenApart: insight_taken_apart,
    InsightStepUndone: insight_step_undone,
}
