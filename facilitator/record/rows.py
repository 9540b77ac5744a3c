"""The session's own tables: the agenda and its changes, the people, the teams, the notices."""

from typing import Any

from facilitator.core import teams
from facilitator.core.schedule import date_of, planned_starts
from facilitator.core.state import Person, Visit
from facilitator.core.tables import Rows
from facilitator.plan.changes import block_of, kind_of, title_of
from facilitator.plan.times import planned_minutes, show_time
from facilitator.plan.values import Block, Day, Seat

from .reading import SessionRecord


def agenda(recorded: SessionRecord) -> Rows:
    """Every block with each of its visits, then visits to blocks that the agenda left out."""
    rows: Rows = []
    listed: set[str] = set()
    for day in recorded.plan.days:
        for block, minutes in zip(day.blocks, planned_minutes(day), strict=True):
            listed.add(block.id)
            rows += _visited(recorded, block.id, _planned(recorded, day, block, minutes))
    for gone in dict.fromkeys(visit.block for visit in recorded.state.run.visits):
        if gone not in listed:
            rows += _visited(recorded, gone, {"block": gone})
    return rows


def changes(recorded: SessionRecord) -> Rows:
    """Every change of the day, also what was taken back."""
    return [
        {
            "at": one.at,
            "by": one.by,
            "change": kind_of(one.change),
            "day": one.change.day,
            "block": block_of(one.change),
            "after": getattr(one.change, "after", None),
            "title": title_of(one.change),
            "minutes": getattr(one.change, "minutes", None),
            "undone": one.undone,
            "let_go": one.let_go,
        }
        for one in recorded.changes
    ]


def people(recorded: SessionRecord) -> Rows:
    """Everybody who joined, then the roster's seats that nobody took."""
    state = recorded.state
    joined = [
        _joined(person, state.placed.get(person.id)) | _attributes(person.attributes)
        for person in state.people.values()
    ]
    absent = [
        _absent(seat) | _attributes(seat.attributes)
        for seat in recorded.plan.people
        if seat.id not in state.people
    ]
    return joined + absent


def members(recorded: SessionRecord) -> Rows:
    """The agenda's teams, then any that people are still in."""
    state = recorded.state
    planned = [team.id for team in recorded.plan.teams]
    rows: Rows = []
    for team in dict.fromkeys([*planned, *state.placed.values()]):
        rows += [
            {"team": team, "person": one, "group": state.people[one].group}
            for one in teams.members(state, team)
        ] or [{"team": team, "person": None, "group": None}]
    return rows


def draws(recorded: SessionRecord) -> Rows:
    """Every draw, in that order, with each of its placings."""
    assignments = recorded.state.assignments
    return [
        {
            "draw": one.id,
            "block": one.block or None,
            "at": one.at,
            "how": one.how,
            "source": one.source,
            "balanced_on": ", ".join(one.balanced_on),
            "seed": one.seed,
            "in_force": one is assignments.current,
            "team": team,
            "person": person,
        }
        for one in assignments.by_id.values()
        for person, team in one.placements.items()
    ]


def notices(recorded: SessionRecord) -> Rows:
    """Every message that was sent, not only the last; one of which nobody noted the language is
    told as one in the session's first.
    """
    first = recorded.plan.session.languages[0]
    return [
        {
            "at": one.at,
            "by": one.by,
            "to": one.to,
            "text": {language or first: text for language, text in one.text.items()},
        }
        for one in recorded.notices
    ]


def _planned(
    recorded: SessionRecord, day: Day, block: Block, minutes: int | None
) -> dict[str, Any]:
    shift = recorded.state.run.days_run.get(day.id)
    due = None if shift is None else planned_starts(recorded.plan, day, shift).get(block.id)
    return {
        "day": day.id,
        "date": date_of(recorded.state, day),
        "place": day.place,
        "block": block.id,
        "kind": block.kind,
        "start": None if block.start is None else show_time(block.start),
        "minutes": minutes,
        "soft": block.soft,
        "lock": block.lock,
        "due": due,
        "left_out": block.id in recorded.state.run.left_out,
        "change": _change(recorded, block),
    }


def _change(recorded: SessionRecord, block: Block) -> str | None:
    """What of a block is not as its file has it."""
    made = (one.change for one in recorded.state.changes)
    return ", ".join(sorted({kind_of(one) for one in made if block_of(one) == block.id})) or None


def _visited(recorded: SessionRecord, block: str, planned: dict[str, Any]) -> Rows:
    zone = {"timezone": recorded.plan.session.timezone}
    visits = [one for one in recorded.state.run.visits if one.block == block]
    return [planned | _visit(number, one) | zone for number, one in enumerate(visits, 1)] or [
        planned | zone
    ]


def _visit(number: int, visit: Visit) -> dict[str, Any]:
    return {"visit": number, "came": visit.came, "left": visit.left}


def _joined(person: Person, team: str | None) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "group": person.group,
        "seat": person.seat,
        "standing": _standing(person),
        "joined": person.joined,
        "team": team,
    }


def _standing(person: Person) -> str:
    if person.dismissed:
        return "left"
    return "joined" if person.confirmed else "unconfirmed"


def _absent(seat: Seat) -> dict[str, Any]:
    return {
        "id": seat.id,
        "name": seat.name,
        "group": seat.group,
        "seat": seat.id,
        "standing": "absent",
    }


def _attributes(given: dict[str, str]) -> dict[str, str]:
    """The plan's own attributes, under names that cannot be mistaken for ours."""
    return {f"attribute_{key}": value for key, value in given.items()}


def questions(recorded: SessionRecord) -> Rows:
    """One row for each question that was asked beside the agenda."""
    return [{"question": name, "block": one.block} for name, one in recorded.state.asked.items()]
