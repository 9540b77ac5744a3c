"""What teams are asked, held against itself and against the time there is for it."""

from collections.abc import Mapping

from msgspec import Struct

from .faults import Findings
from .nodes import Node, child, entries, word
from .times import parse_time

WITH_DOTS = ("rank", "gallery")
"""Ways in which people place dots on what stands on boards."""


def check_prompts(root: Node, kinds: Mapping[str, type[Struct]], findings: Findings) -> None:
    """Where a kind takes several prompts: there is one, they are said once, and there is time."""
    for day in entries(root, "days"):
        blocks = list(entries(day, "blocks"))
        ends = [*(child(block, "start") for block in blocks[1:]), child(day, "end")]
        for block, end in zip(blocks, ends, strict=False):
            kind = kinds.get(word(child(block, "kind")) or "")
            if kind is not None and "prompts" in kind.__struct_fields__:
                settings = child(block, "settings") or block
                room = _room(child(block, "start"), end)
                _check_listed(settings, room, findings)
                _check_dots(settings, findings)
                _check_pattern(settings, getattr(kind, "pattern_minutes", {}), room, findings)


def _check_listed(settings: Node, room: int | None, findings: Findings) -> None:
    listed, prompt = child(settings, "prompts"), child(settings, "prompt")
    if prompt is None and not any(entries(settings, "prompts")):
        findings.fault((listed or settings).fault("the key “prompt” is missing"))
    if prompt is not None and listed is not None:
        message = "“prompt” and “prompts” both say what the teams are asked"
        hint = "make it one of the prompts, or leave one of the two out"
        findings.fault(settings.key_fault("prompts", message, hint))
    given = [child(one, "minutes") for one in entries(settings, "prompts")]
    needed = sum(one.value for one in given if one and isinstance(one.value, int))
    if listed and room is not None and needed > room:
        message = f"the prompts take {needed} minutes, and the block has {room}"
        findings.fault(settings.key_fault("prompts", message, "give some of them fewer"))


def _check_dots(settings: Node, findings: Findings) -> None:
    """Dots are for prompts that have any, and these for boards that something stands on."""
    written = False
    for one in entries(settings, "prompts"):
        if word(child(one, "way")) != "gallery" and child(one, "own") is not None:
            message = "“own” is for a prompt at which people look at other teams’ boards"
            hint = "leave it out, or have “way: gallery”"
            findings.fault(one.key_fault("own", message, hint))
        if word(child(one, "way")) not in WITH_DOTS:
            written = True
            _check_no_dots(one, findings)
            continue
        _check_cap(child(one, "dots"), child(one, "cap"), findings)
        if not written:
            message = "nothing is on the boards yet that could have dots"
            hint = "put a prompt before it at which people write"
            findings.fault(one.key_fault("way", message, hint))


def _check_no_dots(prompt: Node, findings: Findings) -> None:
    for key in ("dots", "cap"):
        if child(prompt, key) is not None:
            message = f"“{key}” is for a prompt at which people place dots"
            hint = "leave it out, or have “way: rank” or “way: gallery”"
            findings.fault(prompt.key_fault(key, message, hint))


def _check_cap(dots: Node | None, cap: Node | None, findings: Findings) -> None:
    given = [one.value for one in (dots, cap) if one is not None and isinstance(one.value, int)]
    if cap is not None and len(given) > 1 and given[1] > given[0]:
        message = f"nobody has {given[1]} dots for one entry: each has {given[0]}"
        findings.fault(cap.fault(message, "make cap at most as large as dots"))


def _check_pattern(
    settings: Node, minutes: Mapping[str, int], room: int | None, findings: Findings
) -> None:
    pattern = child(settings, "pattern")
    if pattern is None:
        return
    if child(settings, "prompts") is not None:
        message = "a pattern makes prompts of its own"
        findings.fault(settings.key_fault("pattern", message, "leave it or “prompts” out"))
    needed = minutes.get(word(pattern) or "", 0)
    if room is not None and needed > room:
        message = f"{word(pattern)} takes {needed} minutes, and the block has {room}"
        hint = "give the block more, or write “prompts” with minutes of your own"
        findings.fault(pattern.fault(message, hint))


def _room(start: Node | None, end: Node | None) -> int | None:
    """Minutes between two moments that are said; None where one is not."""
    moments = [parse_time(text) if (text := word(one)) else None for one in (start, end)]
    first, last = moments
    return last[0] - first[0] if first and last else None
