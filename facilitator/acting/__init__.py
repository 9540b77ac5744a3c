"""What simulated people do: each kind of activity says it in its own folder (`Activity.acts`).

A rehearsal does it, through the real pages and sockets. Nobody knows more than what their own
screen shows; their dice are handed in.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from .observation import Observation

ASKED = "question"
"""The kind of what is asked while a block runs."""

INSIGHT_DESK = "insights"
"""What is done at the insight desk, which is no block's."""

BEATS = 5
"""Looks that the rehearsal's facilitator takes at a block while it lasts."""

Command = dict[str, Any]
Body = Mapping[str, Any]


LOOKS = 4
"""How often within a beat they see whether the next of what is asked in a row is due."""


class ScriptedStep(Struct, frozen=True):
    """At this beat the console is to show `value` in a field, and the command makes it so."""

    beat: int
    command: str
    field: str
    value: bool = True


def _nothing_more(view: Body) -> Iterable[Command]:
    return ()


def _nothing_over(view: Body, block: str) -> Command | None:
    return None


def _stays(view: Body, look: int) -> Command | None:
    return None


def _looks_no_further(observation: Observation) -> Sequence[str]:
    return ()


def _stays_closed(settings: Body) -> bool:
    return False


def _as_text(command: Command) -> dict[str, str]:
    return {name: str(value or "") for name, value in command.items()}


class FinalCount(Struct, frozen=True):
    """What in the end stands of all events of a type: `count` says it of their bodies, in order."""

    label: str
    event: str
    count: Callable[[Sequence[Body]], str]


class Acts(Struct, frozen=True):
    """What people do in a block of one kind.

    `participant` and `resident` return the command to send now, or None to go on listening; the
    resident's is about one window of the residents' page, and `form_fields` are what it is in the
    form of one whose phone runs no script. `clerks` and `tablet` are for who has no phone, in
    whatever is voted on: clerks by twos, each at a desk of their own, and those who come to the
    shared tablet. A `moderator` sits at the insight desk. `looks_at` are topics that somebody at a
    phone asks to be shown besides. The facilitator takes the `steps`, and at every beat whatever
    `moderate` finds in the console's view of the block, and at the last puts `over_the_block` what
    that names: by the console's view of it, or of the insight desk, and by the block's id. Between
    beats too they go `onward` from one thing asked to the next, by the number of the look, from 0;
    there are `LOOKS` of them in a beat. Where its settings have it `open_by_itself`, they wait for
    that. The summary tells how often something `happened`, in words by the type of the event, and
    the `final_count` at the end. Commands that are `off_record` leave no id there: they are answers
    without names.
    """

    participant: Callable[[Observation], Command | None] | None = None
    looks_at: Callable[[Observation], Sequence[str]] = _looks_no_further
    resident: Callable[[Observation, Body], Command | None] | None = None
    form_fields: Callable[[Command], Mapping[str, str]] = _as_text
    off_record: frozenset[str] = frozenset()
    clerks: tuple[Callable[[Observation], Command | None], ...] = ()
    tablet: Callable[[Observation], Command | None] | None = None
    moderator: Callable[[Observation], Command | None] | None = None
    steps: tuple[ScriptedStep, ...] = ()
    moderate: Callable[[Body], Iterable[Command]] = _nothing_more
    onward: Callable[[Body, int], Command | None] = _stays
    over_the_block: Callable[[Body, str], Command | None] = _nothing_over
    open_by_itself: Callable[[Body], bool] = _stays_closed
    happened: Mapping[str, str] = {}
    final_count: FinalCount | None = None


ActsByKind = Mapping[str, Acts]


def next_command(acts: ActsByKind, observation: Observation) -> Command | None:
    """What somebody at a phone does now, if anything: first they answer what was asked beside."""
    for kind in (ASKED, observation.kind):
        found = acts.get(kind)
        if found and found.participant and (command := found.participant(observation)):
            return command
    return None


def topics_asked_for(acts: ActsByKind, observation: Observation) -> Sequence[str]:
    """What somebody at a phone asks to be shown now, besides what every phone is."""
    return acts.get(observation.kind, Acts()).looks_at(observation)


def next_of_resident(acts: ActsByKind, observation: Observation) -> Command | None:
    """What a resident does now, in the first window in which there is something to do."""
    for window in observation.resident.get("windows") or ():
        found = acts.get(window["kind"])
        command = found.resident(observation, window) if found and found.resident else None
        if command:
            return command
    return None


def next_of_clerk(acts: ActsByKind, observation: Observation, number: int) -> Command | None:
    """What the clerk of this number, from 0, does now at their desk."""
    clerks = acts.get(ASKED, Acts()).clerks
    return clerks[number](observation) if number < len(clerks) else None


def next_at_tablet(acts: ActsByKind, observation: Observation) -> Command | None:
    """What is done now at the shared tablet."""
    act = acts.get(ASKED, Acts()).tablet
    return act(observation) if act else None


def next_of_moderator(acts: ActsByKind, observation: Observation) -> Command | None:
    """What a moderator does now at the insight desk."""
    act = acts.get(INSIGHT_DESK, Acts()).moderator
    return act(observation) if act else None
