"""The clock of a day as planned: starts in order, locks that hold, room for every minimum."""

from .faults import Findings
from .nodes import Node, child, entries, word
from .times import parse_time, show_time


def check_schedule(root: Node, findings: Findings) -> None:
    """Every day by itself; times that cannot be read are left to the shapes."""
    for name, below in (("days", root), *(("blocks", day) for day in entries(root, "days"))):
        listed = child(below, name)
        if listed and listed.value == []:
            findings.fault(listed.fault(f"there are no {name} here", "an agenda needs one"))
    for day in entries(root, "days"):
        _check_day(list(entries(day, "blocks")), _minutes(child(day, "end")), findings)


def _check_day(blocks: list[Node], end: int | None, findings: Findings) -> None:
    if blocks and isinstance(blocks[0].value, dict) and not _given(blocks[0], "start"):
        hint = "only a block after another may leave it out"
        findings.fault(blocks[0].fault("the first block of a day needs a start", hint))
    before: int | None = None
    for block in blocks:
        _check_marks(block, findings)
        start = child(block, "start")
        minutes = _minutes(start)
        if start and minutes is not None:
            _check_start(start, minutes, before, end, findings)
            before = minutes
    _check_room(blocks, end, findings)


def _check_marks(block: Node, findings: Findings) -> None:
    start, lock, soft = (_given(block, key) for key in ("start", "lock", "soft"))
    about = bool(soft and soft.value is True) or (word(start) or "").startswith("~")
    for mark in (lock, soft):
        if mark and mark.value is True and not start:
            name = mark.where.rpartition(".")[2]
            findings.fault(mark.fault(f"{name} without a start", "give the block a start"))
    if lock and lock.value is True and about:
        message = "a start is either about (~, soft) or a lock, not both"
        findings.fault(lock.fault(message, "remove lock, or write the time without ~"))


def _check_start(
    start: Node, minutes: int, before: int | None, end: int | None, findings: Findings
) -> None:
    time = show_time(minutes)
    if before is not None and minutes == before:
        findings.fault(start.fault(f"two blocks start at {time}: they overlap", "move one"))
    elif before is not None and minutes < before:
        message = f"starts at {time}, before the block above it ({show_time(before)})"
        findings.fault(start.fault(message, "put the blocks in order, or correct the time"))
    if end is not None and minutes > end:
        message = f"starts at {time}, after the day's end ({show_time(end)})"
        findings.fault(start.fault(message, "correct the time, or the day's end"))


def _check_room(blocks: list[Node], end: int | None, findings: Findings) -> None:
    """Between one start and the next, the minimums of the blocks there must fit."""
    following = end
    needed: list[tuple[Node, int]] = []
    for block in reversed(blocks):
        least = child(block, "minimum")
        if least and isinstance(least.value, int) and not isinstance(least.value, bool):
            needed.insert(0, (least, least.value))
        start = _given(block, "start")
        minutes = _minutes(start)
        if minutes is not None and following is not None:
            _check_minimums(needed, following - minutes, findings)
        if start:
            following, needed = minutes, []


def _check_minimums(needed: list[tuple[Node, int]], room: int, findings: Findings) -> None:
    for node, minutes in needed:
        if minutes < 0:
            findings.fault(node.fault("a minimum cannot be less than 0 minutes"))
    total = sum(minutes for _, minutes in needed)
    if needed and total > max(room, 0):
        message = f"needs {total} minutes, but only {max(room, 0)} are planned until the next start"
        findings.fault(needed[-1][0].fault(message, "lower the minimum, or move a start"))


def _given(block: Node, key: str) -> Node | None:
    """What stands under a key; None where it is left out or left empty."""
    found = child(block, key)
    return found if found is not None and found.value is not None else None


def _minutes(node: Node | None) -> int | None:
    text = word(node)
    parsed = parse_time(text) if text is not None else None
    return parsed[0] if parsed else None
