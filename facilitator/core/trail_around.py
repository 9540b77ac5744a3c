"""The trail of one mark: what leads to it, and what came of it; what joined only since something
was voted on is told apart, as it led to no result. Pure.

Something may be on several lists. It is late where it was late for each that came of it; a single
step of its way is, where it was for one.
"""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from .trail import NOWHERE, Mark, Trail, TrailLink, option_mark

GATHERED = ("voice", "insight")


def around(trail: Trail, name: str) -> Trail:
    """What leads to a mark and what came of it; NOWHERE where there is no such mark."""
    if name not in trail.marks:
        return NOWHERE
    forward, back = _steps(trail.links)
    ahead = _reached(name, forward)
    found = {name} | ahead | _reached(name, back)
    results = [one for one in found if trail.marks[one].kind == "result"]
    for one in results:
        rounds = {other for other in back.get(one, ()) if trail.marks[other].kind == "round"}
        found |= rounds if trail.marks[name].kind != "round" else _reached(one, back)
    marks = {one: mark for one, mark in trail.marks.items() if one in found}
    links = (one for one in trail.links if one.source in found and one.target in found)
    return _dated(Trail(marks, tuple(links)), name)


def _steps(links: Iterable[TrailLink]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    forward: dict[str, list[str]] = {}
    back: dict[str, list[str]] = {}
    for one in links:
        forward.setdefault(one.source, []).append(one.target)
        back.setdefault(one.target, []).append(one.source)
    return forward, back


def _reached(name: str, steps: Mapping[str, list[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        new = [one for one in steps.get(waiting.pop(), ()) if one not in reached]
        reached.update(new)
        waiting += new
    return reached


def joined_since(trail: Trail) -> dict[str, int]:
    """What was said, or says it together, and joined since all that came of it was voted on: since
    when (ms)."""
    began = _began(trail)
    found = {name: _late(times, began) for name, times in _times(trail).items()}
    return {name: at for name, at in found.items() if at and _kind(trail, name) in GATHERED}


def _dated(found: Trail, name: str) -> Trail:
    """With each mark and link that is late marked so."""
    began, times = _began(found), _times(found)
    own = {option: at for at, option in times.get(name, ())}

    def late(mark: Mark) -> int:
        if mark.kind in GATHERED:
            return _late(times.get(mark.id, []), began)
        option = _option_of(mark)
        at = own.get(option, 0)
        return at if option in began and at > began[option] else 0

    def is_late(link: TrailLink) -> bool:
        ahead = times.get(link.target, []) if _is_gathering(found, link) else []
        return any(link.at > began[option] for _, option in ahead)

    marks = {one: replace(mark, late=late(mark)) for one, mark in found.marks.items()}
    return Trail(marks, tuple(replace(one, late=is_late(one)) for one in found.links))


Times = Mapping[str, list[tuple[int, str]]]
"""Mark → when (ms) it joined, as early as by any way, what was voted on: (moment, which)."""


def _late(times: Iterable[tuple[int, str]], began: Mapping[str, int]) -> int:
    """Since when something is part of what it came too late for; 0 where it is in time for any."""
    found = [*times]
    is_late = all(at > began[option] for at, option in found)
    return min(at for at, _ in found) if found and is_late else 0


def _began(trail: Trail) -> dict[str, int]:
    """What was voted on → since when, or since when it is on the list, where that is later."""
    found = {
        one.id: one.began for one in trail.marks.values() if one.kind == "option" and one.began
    }
    for link in trail.links:
        if link.target in found and _kind(trail, link.source) == "insight":
            found[link.target] = max(found[link.target], link.at)
    return found


def _times(trail: Trail) -> Times:
    back: dict[str, list[TrailLink]] = {}
    for link in trail.links:
        back.setdefault(link.target, []).append(link)
    found: dict[str, list[tuple[int, str]]] = {}
    for option in _began(trail):
        for mark, at in _joined(trail, back, option).items():
            found.setdefault(mark, []).append((at, option))
    return found


def _joined(trail: Trail, back: Mapping[str, list[TrailLink]], option: str) -> dict[str, int]:
    """Mark → by when each step of its earliest way to what was voted on was made."""
    found = {option: 0}
    waiting = [option]
    while waiting:
        mark = waiting.pop()
        for link in back.get(mark, ()):
            at = max(found[mark], link.at if _is_gathering(trail, link) else 0)
            if at < found.get(link.source, at + 1):
                found[link.source] = at
                waiting.append(link.source)
    return found


def _is_gathering(trail: Trail, link: TrailLink) -> bool:
    """Whether it is a step at the desk, and none of a vote."""
    return _kind(trail, link.source) in GATHERED and _kind(trail, link.target) == "insight"


def _kind(trail: Trail, name: str) -> str:
    return trail.marks[name].kind


def _option_of(mark: Mark) -> str:
    """What a result is of; an option is itself."""
    if mark.kind != "result":
        return mark.id
    _, block, _, option = mark.id.split(":")
    return option_mark(block, option)
