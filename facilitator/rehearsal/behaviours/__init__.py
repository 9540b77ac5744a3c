"""What a simulated person does in a block, kind by kind, from what their own screen shows them.

An act is given an `Observation` and returns the command to send now, or None to go on listening.
Kinds that are not in the table are listened to: there is nothing one could send.
"""

from collections.abc import Callable, Mapping
from typing import Any

from . import breakout, feedback, mapping
from .observation import Memory, Observation

Act = Callable[[Observation], dict[str, Any] | None]

BY_KIND: Mapping[str, Act] = {"breakout": breakout.act, "mapping": mapping.act}
"""Of participants, by the kind of the block that runs."""

RESIDENT: Act = feedback.act
"""Of residents, whose page shows every window."""


def next_command(observation: Observation) -> dict[str, Any] | None:
    """What somebody at a phone does now, if anything."""
    act = BY_KIND.get(observation.kind)
    return act(observation) if act else None


def learn(memories: dict[str, Memory], command: Mapping[str, Any], code: str) -> None:
    """Take a refusal to heart: on a full board nobody goes on writing."""
    if code == "board-full":
        memories.setdefault(command["block"], Memory()).full = True
