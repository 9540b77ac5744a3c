"""What people do in a rehearsal while teams rank their boards: place dots, change their minds."""

from typing import Any

from msgspec import field

from facilitator.acting.observation import Memory, Observation


class RankingMemory(Memory):
    """What somebody has done that their screen may not show yet."""

    placed: dict[int, dict[str, int]] = field(default_factory=dict)
    """By prompt."""
    shown: set[int] = field(default_factory=set)


def ranking_now(room: dict[str, Any]) -> dict[str, Any] | None:
    """The one that runs, if any does."""
    return next((one for one in room.get("rankings", ()) if one["open"]), None)


def rank(
    observation: Observation, room: dict[str, Any], ranking: dict[str, Any]
) -> dict[str, Any] | None:
    """Dots on a few of what stands there; once all have placed theirs, the scribe shows it."""
    memory = observation.memory(f"ranking of {observation.block}", RankingMemory)
    prompt = ranking["prompt"]
    about = {"block": observation.block, "prompt": prompt, "team": room["id"]}
    all_have = ranking["voted"] >= len(room["members"]) and prompt not in memory.shown
    if all_have and room["scribe"] == observation.me and observation.chance(0.3):
        memory.shown.add(prompt)
        return {"type": "EndRanking", **about}
    if not ranking["options"] or not observation.chance(0.4):
        return None
    few = min(ranking["dots"], len(ranking["options"]))
    chosen = observation.dice.sample(ranking["options"], observation.dice.randint(1, few))
    ballot = {one["id"]: 1 for one in chosen}
    if memory.placed.get(prompt) == ballot:
        return None
    memory.placed[prompt] = ballot
    return {"type": "RankBoard", **about, "ballot": ballot, "paper": ranking.get("paper", 0)}
