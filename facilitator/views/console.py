"""What lies on the facilitator's table: the plan, the people, the days planned and as they were."""

from typing import Any

from facilitator.core import consoles, guests, people, planned, seats, starting, timing
from facilitator.core.state import State
from facilitator.methods import surge
from facilitator.plan.values import Day

from . import parts

Body = dict[str, Any]


def plan(state: State) -> Body:
    """The whole plan, for peeking at any block without moving the hall."""
    if state.plan is None:
        return {}
    faces = {block.id: parts.face(state, block) for block in planned.blocks(state)}
    return {
        "faces": faces,
        "groups": [
            {
                "id": group.id,
                "title": group.title,
                "body": group.body,
                "seats": seats.seating(state, group.id),
                "roster": any(one.group == group.id for one in state.plan.people),
            }
            for group in state.plan.groups
        ],
        "teams": [{"id": team.id, "title": team.title} for team in state.plan.teams],
        "themes": parts.themes(state),
        "seats": [
            {"id": one.id, "name": one.name, "group": one.group} for one in state.plan.people
        ],
    }


def people_here(state: State, present: frozenset[str]) -> Body:
    """Who has joined, who of them is connected, and who is in which team; and open consoles."""
    return {
        "consoles": [
            {"id": one, "role": console.role, "since": console.since, "here": one in present}
            for one, console in consoles.open_ones(state)
        ],
        "door": parts.door(state),
        "rush": _rush(state),
        "shown_out": [
            {"id": one, "count": len(people)} for one, people in reversed(state.shown_out.items())
        ],
        "people": [
            parts.card(state, person)
            | {
                "here": person.id in present,
                "team": state.placed.get(person.id),
                "free": person.free,
                "seat": person.seat,
                "confirmed": person.confirmed,
            }
            | ({"like": person.like} if person.like else {})
            for person in people.here(state)
        ],
    }


def _rush(state: State) -> Body | None:
    """The last time guests poured in: from when to when, and how many of them are here."""
    seen = state.guests
    if not seen.began:
        return None
    since = [one for one in guests.here(state) if one.joined >= seen.began]
    minute = surge.count(seen, seen.last)
    return {"began": seen.began, "last": seen.last, "minute": minute, "here": len(since)}


def day_on_paper(state: State, day: Day, now: int) -> Body:
    """A day as planned and as it was: moments in ms, minutes after midnight where planned.

    `odd` has the codes of what would be out of the ordinary about starting it now.
    """
    shift = state.run.days_run.get(day.id, 0)
    starts = timing.planned_starts(state.plan, day, shift) if state.plan else {}
    may_start = state.run.day is None or state.run.over
    return parts.day(day) | {
        "end": day.end,
        "started": day.id in state.run.days_run,
        "odd": starting.oddities(state, day, now) if may_start else (),
        "blocks": [
            {
                "id": block.id,
                "kind": block.kind,
                "title": block.title,
                "start": block.start,
                "soft": block.soft,
                "lock": block.lock,
                "minimum": block.minimum,
                "planned": starts.get(block.id),
                "length": state.run.lengths.get(block.id),
                "left_out": block.id in state.run.left_out,
                "visits": [
                    {"came": visit.came, "left": visit.left}
                    for visit in state.run.visits
                    if visit.block == block.id
                ],
            }
            for block in day.blocks
        ],
    }
