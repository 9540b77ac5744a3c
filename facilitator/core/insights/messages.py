"""What can be asked of the insight desk, and what can happen on it."""

from typing import Annotated

from msgspec import Meta

from facilitator.plan.values import Text

from ..context import CONSOLE_ROLES
from ..messages import Command, Event, Ref
from ..texts import Line, Wording
from .voices import VoiceId

MOST_INSIGHTS = 300
"""Far above what a session makes of its voices, far below what a screen can show."""

Voices = Annotated[tuple[VoiceId, ...], Meta(max_length=200)]
SomeVoices = Annotated[tuple[VoiceId, ...], Meta(min_length=1, max_length=200)]


class MakeInsight(Command, frozen=True):
    """Say what some voices say together; those that are in another insight leave it."""

    by = CONSOLE_ROLES
    title: Wording
    theme: Ref | None = None
    voices: Voices = ()


class NameInsight(Command, frozen=True):
    """Say it better, or under another key theme. `was` is the title that the sender saw."""

    by = CONSOLE_ROLES
    insight: Ref
    title: Wording
    was: Wording
    theme: Ref | None = None


class PlaceVoices(Command, frozen=True):
    """Put voices into an insight, behind the voice `after` or first; or leave them without a place.

    Whoever moves a voice last has it where they want it.
    """

    by = CONSOLE_ROLES
    voices: SomeVoices
    to: Ref | None = None
    after: VoiceId | None = None


class SetVoicesAside(Command, frozen=True):
    """Leave voices out, and say why."""

    by = CONSOLE_ROLES
    voices: SomeVoices
    reason: Line


class MergeInsights(Command, frozen=True):
    """Let what these insights hold be in the one that is kept; they stay, marked.

    Those on the list of a vote to come only from `sure`.
    """

    by = CONSOLE_ROLES
    kept: Ref
    merged: Annotated[tuple[Ref, ...], Meta(min_length=1, max_length=50)]
    sure: bool = False


class TakeInsightApart(Command, frozen=True):
    """Free an insight's voices; it stays, marked.

    One on the list of a vote to come only from `sure`.
    """

    by = CONSOLE_ROLES
    insight: Ref
    sure: bool = False


class UndoInsightStep(Command, frozen=True):
    """Take back one step at the desk: everything as it was before it, as far as it moved it."""

    by = CONSOLE_ROLES
    step: Ref


class InsightMade(Event, frozen=True):
    """There is an insight, with these voices in it. Its id is that of the step, too."""

    id: str
    title: Text
    theme: str | None = None
    voices: tuple[str, ...] = ()


class InsightNamed(Event, frozen=True):
    """An insight says this now; `id` is the step's."""

    id: str
    insight: str
    title: Text
    theme: str | None = None


class VoicesPlaced(Event, frozen=True):
    """Voices are in an insight, in this order behind `after`, or have no place."""

    id: str
    voices: tuple[str, ...]
    to: str | None = None
    after: str | None = None


class VoicesSetAside(Event, frozen=True):
    """Voices are left out, for this reason; `id` is the step's."""

    id: str
    voices: tuple[str, ...]
    reason: str


class InsightsMerged(Event, frozen=True):
    """What these held is in the one that is kept, behind its own; `id` is the step's."""

    id: str
    kept: str
    merged: tuple[str, ...]


class InsightTakenApart(Event, frozen=True):
    """An insight's voices have no place; `id` is the step's."""

    id: str
    insight: str


class InsightStepUndone(Event, frozen=True):
    """It is as it was before that step."""

    step: str
