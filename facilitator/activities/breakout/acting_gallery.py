"""What people do in a rehearsal in a gallery: look at one board after the other, place dots."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import field

from facilitator.acting.observation import Memory, Observation


class GalleryMemory(Memory):
    """Where somebody is on their way round, and where they have placed dots."""

    board: int = 0
    placed: dict[int, dict[str, int]] = field(default_factory=dict)
    """By prompt."""


def looks_at(observation: Observation) -> Sequence[str]:
    """The board in front of somebody, as the topic that shows it."""
    boards = _boards(observation)
    if not boards:
        return ()
    return (f"gallery:{observation.block}:{boards[_memory(observation).board % len(boards)]}",)


def visit(observation: Observation) -> dict[str, Any] | None:
    """A dot on something of the board in front of one, the latest in place of the first; then on
    to the next board."""
    gallery, memory = observation.activity["gallery"], _memory(observation)
    there = observation.gallery
    options = _options(there) if there.get("id") in _boards(observation) else []
    if not options or not observation.chance(0.4):
        return None
    memory.board += 1
    placed = memory.placed.setdefault(gallery["prompt"], {})
    chosen = observation.dice.choice(options)
    if chosen in placed:
        return None
    kept = [*placed, chosen][-gallery["dots"] :]
    memory.placed[gallery["prompt"]] = ballot = dict.fromkeys(kept, 1)
    about = {
        "block": observation.block,
        "prompt": gallery["prompt"],
        "paper": gallery.get("paper", 0),
    }
    return {"type": "DotBoards", **about, "ballot": ballot}


def close_gallery(view: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """The facilitator closes it once everybody has placed their dots."""
    for one in view.get("galleries", ()):
        people = sum(len(team["members"]) for team in view["teams"])
        if one["open"] and one["voted"] >= people > 0:
            yield {"type": "CloseGallery", "prompt": one["prompt"]}


def _boards(observation: Observation) -> list[str]:
    """Those that somebody may look at."""
    gallery = observation.activity.get("gallery") or {}
    own = (observation.team.get("room") or {}).get("id")
    boards = [one["id"] for one in gallery.get("boards", ())]
    return [one for one in boards if own and (gallery["own"] or one != own)]


def _options(board: Mapping[str, Any]) -> list[str]:
    """Its groups that have something in them, and what is in none."""
    grouped = [one["group"] for one in board["board"] if one.get("group")]
    return [*dict.fromkeys(grouped), *(one["id"] for one in board["board"] if not one.get("group"))]


def _memory(observation: Observation) -> GalleryMemory:
    return observation.memory(f"gallery of {observation.block}", GalleryMemory)
