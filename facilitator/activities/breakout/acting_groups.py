"""What people do with the groups on their team's board in a rehearsal, little by little."""

from typing import Any

from facilitator.acting.observation import Observation

from .sentences import GROUP_TITLES

FEWEST_ENTRIES = 3
"""On a board before anybody thinks of groups."""

MOST_GROUPS = 4
"""That a team makes."""


def arrange(observation: Observation, room: dict[str, Any]) -> dict[str, Any] | None:
    """A group made, an entry moved, now and then one taken back or apart."""
    if len(room["board"]) < FEWEST_ENTRIES or not observation.chance(0.2):
        return None
    groups = room.get("groups", [])
    if not groups or (len(groups) < MOST_GROUPS and observation.chance(0.25)):
        return {"type": "MakeGroup", "title": _title(observation), "team": room["id"]}
    if observation.chance(0.7):
        return _move(observation, room["board"], groups)
    return _think_again(observation, room, observation.dice.choice(groups))


def _move(
    observation: Observation, board: list[dict[str, Any]], groups: list[dict[str, Any]]
) -> dict[str, Any]:
    entry = observation.dice.choice(board)
    to = observation.dice.choice(groups)["id"]
    there = [one["id"] for one in board if one.get("group") == to and one is not entry]
    after = there[-1] if there else None
    return {"type": "MoveContribution", "contribution": entry["id"], "to": to, "after": after}


def _think_again(
    observation: Observation, room: dict[str, Any], group: dict[str, Any]
) -> dict[str, Any]:
    steps = [one for one in room.get("steps", ()) if one["person"] == observation.me]
    if steps and observation.chance(0.5):
        return {"type": "UndoBoardStep", "step": steps[0]["id"]}
    if observation.chance(0.5):
        return {"type": "TakeGroupApart", "group": group["id"]}
    title, was = _title(observation), group["title"]
    return {"type": "NameGroup", "group": group["id"], "title": title, "was": was}


def _title(observation: Observation) -> str:
    return observation.dice.choice(GROUP_TITLES[observation.language])
