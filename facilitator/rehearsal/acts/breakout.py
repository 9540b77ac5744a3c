"""A team at work: people write, reword, take something off; one of them reports."""

from typing import Any

from facilitator.rehearsal.sentences import CONTRIBUTIONS, REPORTS, SECOND_THOUGHTS, filled

from .look import Look

FEWEST, MOST = 2, 5
"""Contributions that somebody has in mind."""

MOST_LINES = 6
"""Of a report-out: what a team can say in its minute."""


def act(look: Look) -> dict[str, Any] | None:
    """The next thing to do on one's team's board."""
    room = look.team.get("room")
    if not room or not look.activity.get("open"):
        return None
    report = _report(look, room)
    if report or look.activity.get("callback"):
        return report
    return _take_pen(look, room) or _mend(look, room) or _write(look)


def _write(look: Look) -> dict[str, Any] | None:
    memory = look.memory(look.block)
    if memory.full:
        return None
    if memory.wanted < 0:
        memory.wanted = look.dice.randint(FEWEST, MOST)
    if memory.written >= memory.wanted:
        return None
    memory.written += 1
    return _command(look, "WriteContribution", text=look.says(CONTRIBUTIONS))


def _mend(look: Look, room: dict[str, Any]) -> dict[str, Any] | None:
    """A second thought about what one wrote, now and then."""
    mended = look.memory(look.block).mended
    mine = [one for one in room["board"] if one["person"] == look.me and one["id"] not in mended]
    if not mine or not look.chance(0.15):
        return None
    entry = look.dice.choice(mine)
    mended.add(entry["id"])
    if len(mine) > 1 and look.chance(0.25):
        return _command(look, "RemoveContribution", contribution=entry["id"])
    text = f"{entry['text']} {look.dice.choice(SECOND_THOUGHTS[look.language])}"
    return _command(look, "EditContribution", contribution=entry["id"], text=text)


def _take_pen(look: Look, room: dict[str, Any]) -> dict[str, Any] | None:
    memory = look.memory(look.block)
    if room["scribe"] or not room["board"] or memory.penned:
        return None
    if not look.chance(1 / max(2, len(room["members"]))):  # in a large team others will
        return None
    memory.penned = True
    return _command(look, "TakePen")


def _report(look: Look, room: dict[str, Any]) -> dict[str, Any] | None:
    """The scribe sums up, and does so again when more has come."""
    memory, entries = look.memory(look.block), len(room["board"])
    if room["scribe"] != look.me or entries < 2 or entries <= memory.reported:
        return None
    text = _summed_up(look, [entry["text"] for entry in room["board"]])
    if text == room["report"]:
        return None
    memory.reported = entries
    return _command(look, "SaveReport", text=text)


def _summed_up(look: Look, said: list[str]) -> str:
    opening, closing = REPORTS[look.language]
    lines = [f"– {text}" for text in said[:MOST_LINES]]
    last = filled(closing, look.language, look.themes(), look.dice)
    return "\n".join([opening, *lines, last])


def _command(look: Look, name: str, **fields: Any) -> dict[str, Any]:
    return {"type": name, "block": look.block, **fields}
