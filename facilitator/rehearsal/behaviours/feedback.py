"""A resident with something to say, while a window is open."""

from typing import Any

from facilitator.rehearsal.sentences import COMMENTS

from .observation import Observation

MOST = 3
"""Comments one resident has in mind for a window."""


def act(observation: Observation) -> dict[str, Any] | None:
    """The next comment to the window that is open."""
    window = next((one for one in observation.resident.get("windows") or () if one["open"]), None)
    if window is None:
        return None
    memory = observation.memory(window["block"])
    if memory.wanted < 0:
        memory.wanted = observation.dice.randint(1, MOST)
    if memory.written >= memory.wanted:
        return None
    memory.written += 1
    return _comment(observation, window)


def _comment(observation: Observation, window: dict[str, Any]) -> dict[str, Any]:
    """About one of the window's themes, most often; some leave the theme open."""
    open_to = [one for one in observation.resident["themes"] if one["id"] in window["themes"]]
    theme = observation.dice.choice(open_to) if open_to and observation.chance(0.8) else None
    text = observation.says(COMMENTS, [theme["title"]] if theme else [])
    return {
        "type": "SendComment",
        "block": window["block"],
        "text": text,
        "lang": observation.language,
        "theme": theme["id"] if theme else None,
    }
