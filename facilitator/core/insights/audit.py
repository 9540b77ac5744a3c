"""The insight desk followed again, step by step: where each voice is now, and what holds which."""

from .state import InsightDesk, StepUndone


def misplaced(desk: InsightDesk) -> str | None:
    """Names a voice that is elsewhere than its steps lead, or an insight that holds what is not in
    it."""
    followed = _followed(desk)
    kept = {**desk.place_of, **dict.fromkeys(desk.aside)}
    for voice in sorted(followed.keys() | kept.keys()):
        if followed.get(voice, "") != kept.get(voice, ""):
            return f"Insight desk: {voice!r} is not where its steps lead."
    for one in desk.insights.values():
        inside = {voice for voice, place in desk.place_of.items() if place == one.id}
        if len(one.voices) != len(inside) or inside != {*one.voices}:
            return f"Insight desk: {one.id!r} does not hold what is in it."
    return None


def counts(desk: InsightDesk) -> dict[str, str]:
    """How many insights there were, of how many voices; nothing where nobody made any step."""
    if not desk.history:
        return {}
    standing = sum(one.became is None for one in desk.insights.values())
    return {
        "Insights": f"{standing} stand of {len(desk.insights)} made; the places of "
        f"{len(desk.place_of)} voices in them, and of {len(desk.aside)} set aside, followed again "
        f"through {len(desk.history)} steps"
    }


def _followed(desk: InsightDesk) -> dict[str, str | None]:
    """Voice → the insight that it is in by the steps alone, None where it is set aside."""
    where: dict[str, str | None] = {}
    before: dict[str, dict[str, str | None]] = {}
    for one in desk.history:
        if isinstance(one, StepUndone):
            for voice, place in before.pop(one.step).items():
                _put(where, voice, place)
            continue
        name, step = one
        before[name] = {voice: where.get(voice, "") for voice in step.came_from}
        for voice in step.came_from:
            _put(where, voice, None if step.what == "set-aside" else step.went_to or "")
    return where


def _put(where: dict[str, str | None], voice: str, place: str | None) -> None:
    """In an insight, aside (None), or nowhere (empty)."""
    where.pop(voice, None)
    if place != "":
        where[voice] = place
