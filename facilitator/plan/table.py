"""The agenda as a table to read in a terminal."""

from .times import planned_minutes, show_time
from .values import Block, Day, Plan, Text


def day_table(plan: Plan) -> str:
    """Every day's blocks, one line each: time (~ about), lock, minutes, kind, title."""
    language = plan.session.languages[0]
    head = f"{_said(plan.session.title, language)} · {plan.session.city} · {plan.session.timezone}"
    return "\n\n".join([head, *(_day(day, language) for day in plan.days)]) + "\n"


def _day(day: Day, language: str) -> str:
    head = f"{_said(day.title, language)} · {day.date} · {day.place}"
    rows = [
        _row(block, minutes, language)
        for block, minutes in zip(day.blocks, planned_minutes(day), strict=True)
    ]
    columns = ("  time", "lock", "minutes", "kind", "title")
    end = (f" {show_time(day.end)}", "lock", "", "", "end of the day")
    return "\n".join([head, *_aligned([columns, *rows, end])])


def _row(block: Block, minutes: int | None, language: str) -> tuple[str, ...]:
    time = "" if block.start is None else f"{'~' if block.soft else ' '}{show_time(block.start)}"
    lasts = "" if minutes is None else str(minutes)
    title = _said(block.title, language)
    return (time, "lock" if block.lock else "", lasts.rjust(7), block.kind, title)


def _aligned(rows: list[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]) - 1)]
    return [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    ]


def _said(text: Text, language: str) -> str:
    return text.get(language) or next(iter(text.values()))
