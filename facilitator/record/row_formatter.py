"""How rows are told to people: names beside ids, local times for milliseconds, no device ids.

Rows come with ids and milliseconds. What stands in a column is declared (`core/tables.py`), and
what is declared nowhere is not told.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.core.consoles import browser_of
from facilitator.core.context import Role
from facilitator.core.questions.roll import RESIDENTS
from facilitator.core.tables import Column
from facilitator.plan.values import LANGUAGES, RESIDENT_GROUP, Text

from .reading import SessionRecord

Row = Mapping[str, Any]


class Formatter:
    """Tells rows in one session's names and time zone; one for each export, for its numbers."""

    def __init__(self, recorded: SessionRecord) -> None:
        self._zone = ZoneInfo(recorded.plan.session.timezone)
        self._names = _names(recorded)
        self._numbers: dict[str, str] = {}
        self._of_role: Counter[str] = Counter()

    def formatted(self, columns: Iterable[Column], row: Row) -> dict[str, Any]:
        """A row as it stands in the files: flat, but for values of no known kind."""
        cells: dict[str, Any] = {}
        for column in columns:
            cells |= self._cells(column, row.get(column.name))
        return cells

    def moment(self, ms: int | None) -> str | None:
        """ISO 8601 in the session's zone, with its offset."""
        if ms is None:
            return None
        return datetime.fromtimestamp(ms / 1000, self._zone).isoformat(timespec="milliseconds")

    def numbered(self, actor: str) -> str:
        """A running number for whoever is behind a device, the same for all consoles of a browser;
        participants go by their own id."""
        role, _, device = actor.partition(":")
        if role == Role.PARTICIPANT:
            return device
        browser = browser_of(actor)
        if browser not in self._numbers:
            self._of_role[role] += 1
            self._numbers[browser] = f"{role}-{self._of_role[role]}"
        return self._numbers[browser]

    def _cells(self, column: Column, value: Any) -> dict[str, Any]:
        name = column.name
        match column.holds:
            case "moment":
                return {name: self.moment(value)}
            case "text":
                return by_language(name, value)
            case "named":
                known, text = value or (None, None)
                return {name: known} | by_language(name, text)
            case "resident":
                return {name: value and self.numbered(f"{Role.RESIDENT}:{value}")}
            case "actor":
                return {name: value and self.numbered(value)}
            case "value":
                return {name: value}
            case kind:
                return {name: value} | by_language(name, self._names[kind].get(value))


def headings(columns: Iterable[Column]) -> list[str]:
    """The columns that a table's columns become."""
    made: list[str] = []
    for column in columns:
        made += [] if column.holds == "text" else [column.name]
        made += [] if column.holds in ALONE else by_language(column.name, None)
    return made


ALONE = frozenset({"value", "moment", "resident", "actor"})
"""What stands in one column."""


def by_language(column: str, text: Text | None) -> dict[str, Any]:
    """A text in every language the files have, None where it was not given in one."""
    given = text or {}
    return {f"{column}_{language}": given.get(language) for language in LANGUAGES}


def _names(recorded: SessionRecord) -> dict[str, dict[str, Text]]:
    """Names by kind of id; where agendas differ, the latest word counts."""
    days = [day for plan in recorded.plans for day in plan.days]
    people = {seat.id: seat.name for plan in recorded.plans for seat in plan.people}
    people |= {person.id: person.name for person in recorded.state.people.values()}
    asked = recorded.state.asked.items()
    return {
        "day": {day.id: day.title for day in days},
        "block": {block.id: block.title for day in days for block in day.blocks}
        | {name: one.question.title for name, one in asked},
        "team": {team.id: team.title for plan in recorded.plans for team in plan.teams},
        "theme": {theme.id: theme.title for plan in recorded.plans for theme in plan.themes},
        "group": {RESIDENT_GROUP: RESIDENTS}
        | {group.id: group.title for plan in recorded.plans for group in plan.groups},
        "person": people,
    }
