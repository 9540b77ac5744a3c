"""The prompts of a block, one after the other: which one all teams are at, and until when.

A facilitator moves them, on or back; nothing turns by itself. An entry keeps the prompt that it was
written for, so nothing is lost on the way. While a prompt is answered in silence, what is written
is on nobody's screen but its author's and the consoles'.
"""

from facilitator.core.activity import Decides, Evolves, refuse_unless
from facilitator.core.context import Context, EventMeta
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.plan.values import Text

from . import prompt_visits
from .prompt_messages import (
    ExtendPrompt,
    Prompt,
    PromptExtended,
    PromptReached,
    ReachPrompt,
)
from .state import Rooms, RoomsScene, break_silence, silent_entries

MINUTE = 60_000


def listed(scene: RoomsScene) -> tuple[Prompt, ...]:
    """All that the plan has, or its pattern; none where it asks one thing only."""
    return scene.settings.listed


def number(scene: RoomsScene) -> int:
    """Which prompt the teams are at, from 1 on; 0 where there is none, or none is reached yet."""
    return min(scene.state.prompt, len(listed(scene)))


def furthest(scene: RoomsScene) -> int:
    """The last prompt that teams have been at, though they may have gone back."""
    return max((number(scene), *(one.number for one in scene.state.visits)))


def at(scene: RoomsScene, which: int) -> Prompt | None:
    """A prompt by its number, where there is one."""
    prompts = listed(scene)
    return prompts[which - 1] if 0 < which <= len(prompts) else None


def current(scene: RoomsScene) -> Prompt | None:
    """The prompt that the teams are at."""
    return at(scene, number(scene))


def asked(scene: RoomsScene) -> Text:
    """What the teams are asked now; before they begin, what they are asked first."""
    prompt = current(scene) or at(scene, 1)
    return prompt.text if prompt else scene.settings.prompt or {}


def is_silent(scene: RoomsScene) -> bool:
    """Whether each writes for themselves now; who is called back does so no more."""
    prompt, rooms = current(scene), scene.state
    return rooms.open and rooms.back_by is None and prompt is not None and prompt.way == "silent"


def written_for(scene: RoomsScene, meant: int | None) -> int:
    """The prompt that an entry belongs to: the one it says it was written for, though the teams may
    be at another by now; but none that they have not come to."""
    known = meant is not None and at(scene, meant) and meant <= furthest(scene)
    return meant if meant is not None and known else number(scene)


def refuse_if_silent(scene: RoomsScene, author: str, context: Context) -> None:
    """In silence nobody changes what somebody else wrote, the scribe neither."""
    refuse_unless(
        author == context.actor.id or not is_silent(scene),
        "silent",
        "Everybody writes for themselves now. You can change it once this is over.",
        "contribution",
    )


def on_opening(scene: RoomsScene, context: Context) -> list[Event]:
    """As rooms open teams are at the first prompt, or at the one they were at, with its minutes."""
    prompts = listed(scene)
    return [_reached(scene, max(number(scene), 1), context)] if prompts else []


def reach_prompt(scene: RoomsScene, command: ReachPrompt, context: Context) -> list[Event]:
    """On to the next, or back; at the one it is at already nothing happens."""
    refuse_unless(at(scene, command.prompt), "no-such-prompt", "There is no such prompt.", "prompt")
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    if command.prompt == number(scene):
        return []
    return [_reached(scene, command.prompt, context)]


def extend_prompt(scene: RoomsScene, command: ExtendPrompt, context: Context) -> list[Event]:
    """From its clock's end, or from now once that has passed, as a block's own clock."""
    refuse_unless(scene.state.open, "closed", "The rooms are closed now.")
    refuse_unless(
        command.prompt == number(scene), "moved-on", "The teams are at another prompt.", "prompt"
    )
    ends_at = scene.state.prompt_ends
    if ends_at is None:
        raise Refused("no-clock", "This prompt has no end to count down to.", "prompt")
    late = max(0, context.now - ends_at) if command.minutes > 0 else 0
    by = late + command.minutes * MINUTE
    refuse_unless(
        ends_at + by > context.now, "too-short", "There is not that much time left.", "minutes"
    )
    return [PromptExtended(scene.block.id, command.prompt, by)]


def prompt_reached(scene: RoomsScene, event: PromptReached, meta: EventMeta) -> None:
    """What was written in silence is on the boards."""
    scene.state.prompt, scene.state.prompt_ends = event.prompt, event.ends_at
    prompt_visits.reach(
        scene.state.visits, event.prompt, at(scene, event.prompt) or Prompt({}), meta.at
    )
    scene.state.own_time.clear()
    break_silence(scene.state)


def prompt_extended(scene: RoomsScene, event: PromptExtended, meta: EventMeta) -> None:
    """Of the prompt it was meant for alone."""
    rooms = scene.state
    if rooms.prompt_ends is not None and rooms.prompt == event.prompt:
        rooms.prompt_ends += event.by


def silent_writers(rooms: Rooms) -> tuple[str, ...]:
    """Who has written what the others do not see yet."""
    return tuple(dict.fromkeys(entry.person for entry in silent_entries(rooms)))


def _reached(scene: RoomsScene, which: int, context: Context) -> PromptReached:
    prompt = at(scene, which)
    minutes = prompt.minutes if prompt else None
    ends_at = context.now + minutes * MINUTE if minutes else None
    return PromptReached(scene.block.id, which, ends_at, silent_writers(scene.state))


COMMANDS: Decides[RoomsScene] = {ExtendPrompt: extend_prompt}
EVENTS: Evolves[RoomsScene] = {PromptReached: prompt_reached, PromptExtended: prompt_extended}
