"""Which language the stage speaks: one of the session's, or all of them in turn.

The console says so, for every stage and whatever block runs; until then it is the session's first.
All screens change over together: whose turn it is follows from the moment at which turns began.
"""

from typing import Annotated

from msgspec import Meta

from .context import Context, EventMeta
from .current_plan import plan_of
from .messages import Command, Event
from .refused import Refused
from .shown import Shown
from .state import Speech, State

TURN_MS = 15_000
"""Long enough to read a page; faster, and a hall watches the change and not the text."""

Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}\Z")]


class SetStageLanguages(Command, frozen=True):
    """Let every stage speak one of the session's languages, or several in turn."""

    languages: Annotated[tuple[Language, ...], Meta(min_length=1, max_length=8)]


class StageLanguagesSet(Event, frozen=True):
    """Stages speak these, in turn where they are several."""

    languages: tuple[str, ...]


class SpeechView(Shown):
    """Which language the stage speaks."""

    languages: tuple[str, ...]
    """one of the session's, or several that take turns"""
    since: int | None
    """the moment from which they have taken turns, beginning with the first; null for one alone"""
    turn: int
    """the length of a turn"""


def set_stage_languages(state: State, command: SetStageLanguages, context: Context) -> list[Event]:
    """In the order of the session, whatever the command's; the same once more is no mistake."""
    known = plan_of(state).session.languages
    if not set(command.languages) <= set(known):
        raise Refused("no-such-language", "The session is not held in it.", "languages")
    chosen = tuple(one for one in known if one in command.languages)
    return [] if chosen == spoken(state) else [StageLanguagesSet(chosen)]


def stage_languages_set(state: State, event: StageLanguagesSet, meta: EventMeta) -> None:
    """Turns begin anew."""
    state.speech = Speech(event.languages, meta.at)


def spoken(state: State) -> tuple[str, ...]:
    """What was asked for, as far as the session is still held in it; else its first language."""
    known = state.plan.session.languages if state.plan else ("en",)
    asked = state.speech.languages if state.speech else ()
    return tuple(one for one in known if one in asked) or known[:1]


def speech(state: State) -> SpeechView:
    """The language of the stage, as a view has it."""
    languages = spoken(state)
    since = state.speech.since if state.speech and len(languages) > 1 else None
    return SpeechView(languages, since, TURN_MS)


COMMANDS = {SetStageLanguages: set_stage_languages}
EVENTS = {StageLanguagesSet: stage_languages_set}
