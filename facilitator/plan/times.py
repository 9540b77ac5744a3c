"""Times of day, and how long things are planned to take, in minutes after midnight; dates."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from itertools import takewhile
from zoneinfo import ZoneInfo

from .values import Block, Day

MINUTE = 60_000
"""A minute in milliseconds, as all lengths are counted."""

EXPECTED = "a time such as 9:00, 13:00 or 1:00 PM (~14:00 for about two o'clock)"

_TIME = re.compile(r"(~?)\s*([0-9]{1,2}):([0-9]{2})\s*([AaPp]\.?[Mm]\.?)?")


_ABOUT = re.compile(
    r"(?P<hour>[0-9]{1,2})(?:\s*[.:h]\s*(?P<minute>[0-9]{2})|\s*(?:h|o['’]clock)|)\s*"
    r"(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
"""What people write for a time: 9, 9 o'clock, 9.30, 9h30, 9 am."""


def planned_minutes(day: Day) -> tuple[int | None, ...]:
    """Minutes of each block, from its start to the next start or the day's end.

    None for a block without a time of its own; its minutes are part of the block's before it.
    """
    return tuple(_until_next(day, index) for index in range(len(day.blocks)))


def block_length(day: Day, block: Block) -> int:
    """The planned length of a block in ms; 0 where it has none.

    A block without a time of its own has its minimum, if the plan states one, at the end of the
    time of the block before it.
    """
    index = day.blocks.index(block)
    minutes = _until_next(day, index)
    if minutes is None:
        return (block.minimum or 0) * MINUTE
    return max(0, minutes - reserved_minutes(day.blocks[index + 1 :])) * MINUTE


def reserved_minutes(blocks: Iterable[Block]) -> int:
    """Minutes that blocks without a time need before the first that has one."""
    untimed = takewhile(lambda block: block.start is None, blocks)
    return sum(block.minimum or 0 for block in untimed)


def moment(day: Day, minutes: int, timezone: str) -> int:
    """The instant of a time of day on this day, in milliseconds since 1970 (UTC)."""
    clock = time(minutes // 60, minutes % 60, tzinfo=ZoneInfo(timezone))
    return int(datetime.combine(date.fromisoformat(day.date), clock).timestamp()) * 1000


def calendar_date(at: int, timezone: str) -> str:
    """The date of an instant (ms since 1970, UTC) in a zone, as the plan writes it: 2024-01-25."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(timezone)).date().isoformat()


def parse_time(text: str) -> tuple[int, bool] | None:
    """Minutes after midnight, and whether the time is approximate; None if it is no time."""
    match = _TIME.fullmatch(text.strip())
    if not match:
        return None
    hour, minute, half = int(match[2]), int(match[3]), (match[4] or "").lower()
    if minute > 59 or hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour * 60 + minute, bool(match[1])


def how_to_write(text: str) -> str:
    """The time that somebody may have meant by what is none; else how times are written."""
    match = _ABOUT.fullmatch(text.strip())
    if match:
        half = f" {match['half'].upper()}" if match["half"] else ""
        meant = f"{match['hour']}:{match['minute'] or '00'}{half}"
        if parse_time(meant):
            return f"did you mean {meant}?"
    return "write hours, a colon and minutes, such as 9:00, or 1:00 PM"


def show_time(minutes: int) -> str:
    """A time of day as the agenda file writes it: 13:05."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _until_next(day: Day, index: int) -> int | None:
    start = day.blocks[index].start
    if start is None:
        return None
    later = (block.start for block in day.blocks[index + 1 :] if block.start is not None)
    return next(later, day.end) - start
