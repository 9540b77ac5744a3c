"""How rows are told to people: names beside ids, local times for milliseconds, no device ids.

The activities give their tables with ids and milliseconds (`Activity.tables`). What a column
means follows from its name, so a new kind of activity has its record without a line here:

- `at`, `edited`, `removed`, `joined`, `due`, `came`, `left`: a moment in ms since the epoch
- `title`, `name`: a text in every language, told as `title_en`, `title_es`
- `block`, `team`, `theme`, `group`, `person`, `scribe`, `editor`, `item`, `day`: an id, told with
  its name
- `resident`: a device's id, `by`: an actor; told as a running number, `resident-1`
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.core.activity import Rows
from facilitator.core.context import Role
from facilitator.plan.values import LANGUAGES, Text

from .reading import SessionRecord

Row = Mapping[str, Any]
MOMENTS = frozenset({"at", "edited", "removed", "joined", "due", "came", "left"})
TEXTS = frozenset({"title", "name"})
NAMED = frozenset({"block", "day", "team", "theme", "group", "person", "scribe", "editor", "item"})


class Formatter:
    """Tells rows in one session's names and time zone; one for each export, for its numbers."""

    def __init__(self, recorded: SessionRecord, tables: Iterable[Rows]) -> None:
        self._zone = ZoneInfo(recorded.plan.session.timezone)
        self._names = _names(recorded)
        self._items: dict[tuple[Any, Any], Text] = {
            (row["block"], row["item"]): row["title"]
            for rows in tables
            for row in rows
            if row.keys() >= {"block", "item", "title"}
        }
        self._numbers: dict[str, str] = {}
        self._of_role: Counter[str] = Counter()

    def formatted(self, row: Row) -> dict[str, Any]:
        """A row as it stands in the files: flat, but for values of no known kind."""
        cells: dict[str, Any] = {}
        for column, value in row.items():
            cells |= self._cells(column, value, row)
        return cells

    def moment(self, ms: int | None) -> str | None:
        """ISO 8601 in the session's zone, with its offset."""
        if ms is None:
            return None
        return datetime.fromtimestamp(ms / 1000, self._zone).isoformat(timespec="milliseconds")

    def numbered(self, actor: str) -> str:
        """A running number for whoever is behind a device; participants go by their own id."""
        role, _, device = actor.partition(":")
        if role == Role.PARTICIPANT:
            return device
        if actor not in self._numbers:
            self._of_role[role] += 1
            self._numbers[actor] = f"{role}-{self._of_role[role]}"
        return self._numbers[actor]

    def _cells(self, column: str, value: Any, row: Row) -> dict[str, Any]:
        if column in MOMENTS:
            return {column: self.moment(value)}
        if column in TEXTS:
            return spoken(column, value)
        if column == "resident":
            return {column: self.numbered(f"{Role.RESIDENT}:{value}")}
        if column == "by":
            return {column: self.numbered(value)}
        if column in _named(row):
            return {column: value} | spoken(column, self._name(column, value, row))
        return {column: value}

    def _name(self, column: str, value: Any, row: Row) -> Text | None:
        if column == "item":
            return self._items.get((row.get("block"), value))
        return self._names[column].get(value)


def headings(columns: Sequence[str]) -> list[str]:
    """The columns that a table's columns become."""
    named = _named(columns)
    made: list[str] = []
    for column in columns:
        made += [] if column in TEXTS else [column]
        made += _tongues(column) if column in TEXTS or column in named else []
    return made


def spoken(column: str, text: Text | None) -> dict[str, Any]:
    """A text in every language the files have, None where it was not given in one."""
    given = text or {}
    return {f"{column}_{language}": given.get(language) for language in LANGUAGES}


def _named(columns: Iterable[str]) -> frozenset[str]:
    """Which columns get a name beside them; a row with a title of its own names its item."""
    return NAMED - {"item"} if "title" in columns else NAMED


def _tongues(column: str) -> list[str]:
    return [f"{column}_{language}" for language in LANGUAGES]


def _names(recorded: SessionRecord) -> dict[str, dict[str, Text]]:
    """Names by kind of id; where agendas differ, the latest word counts."""
    days = [day for plan in recorded.plans for day in plan.days]
    people = {seat.id: seat.name for plan in recorded.plans for seat in plan.people}
    people |= {person.id: person.name for person in recorded.state.people.values()}
    return {
        "day": {day.id: day.title for day in days},
        "block": {block.id: block.title for day in days for block in day.blocks},
        "team": {team.id: team.title for plan in recorded.plans for team in plan.teams},
        "theme": {theme.id: theme.title for plan in recorded.plans for theme in plan.themes},
        "group": {group.id: group.title for plan in recorded.plans for group in plan.groups},
        "person": people,
        "scribe": people,
        "editor": people,
    }
