"""`facilitator export`: everything a journal knows, as files that open in what a clerk has."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from facilitator import __version__
from facilitator.core.rules import Rules
from facilitator.core.schedule import date_of
from facilitator.core.state import Visit
from facilitator.core.tables import Table
from facilitator.plan.times import show_time
from facilitator.plan.values import Day

from .archive import write_archive
from .auditing import check_counts, check_insights
from .folder import EXPORT, MANIFEST, write_folder
from .formats import as_csv, as_json, as_text
from .reading import SessionRecord, read_session, scenes
from .row_formatter import Formatter, by_language, headings
from .tables import all_tables, tables_with_rows

README = "README.txt"


class Export(Struct, frozen=True):
    """The files of a session's export, by name, and the session's id."""

    session: str
    files: dict[str, bytes]


def export_session(journal: Path, folder: Path, rules: Rules, now: int) -> list[Path]:
    """Write the folder and return its files; the journal is only read, a server may be running.

    `now` (ms since the epoch) is noted as the moment of the export. Raises JournalError where
    the journal cannot be read, RecordError where a tally is not what its ballots add up to or
    where the folder is not ours to write.
    """
    made = _exported(journal, rules, now)
    return write_folder(folder, made.session, made.files)


def export_archive(journal: Path, file: Path, rules: Rules, now: int) -> list[Path]:
    """The same as one ZIP archive, with all files in a folder named after the session.

    An earlier archive of the session gives way once the new one is whole. Raises as
    `export_session` does.
    """
    made = _exported(journal, rules, now)
    write_archive(file, made.session, made.files)
    return [file]


def _exported(journal: Path, rules: Rules, now: int) -> Export:
    recorded = read_session(journal, rules)
    told = scenes(recorded, rules)
    check_counts(rules, told)
    check_insights(recorded)
    formatter = Formatter(recorded)
    files: dict[str, bytes] = {}
    counts: dict[str, int | None] = {README: None, MANIFEST: None}
    for table, plain in tables_with_rows(recorded, rules, told):
        rows = [formatter.formatted(table.columns, row) for row in plain]
        files[f"{table.name}.csv"] = as_csv(headings(table.columns), rows)
        files[f"{table.name}.json"] = as_json(rows)
        counts |= {f"{table.name}.csv": len(rows), f"{table.name}.json": len(rows)}
    manifest = _manifest(recorded, formatter, now, counts)
    files = {
        README: as_text(_readme(recorded, manifest, all_tables(rules))),
        MANIFEST: as_json(manifest),
    } | files
    return Export(recorded.plan.session.id, files)


def _manifest(
    recorded: SessionRecord, formatter: Formatter, now: int, counts: dict[str, int | None]
) -> dict[str, Any]:
    session = recorded.plan.session
    position, chain = recorded.head
    return {
        "export": EXPORT,
        "session": session.id,
        **by_language("title", session.title),
        "city": session.city,
        "timezone": session.timezone,
        "languages": session.languages,
        "days": [_day(recorded, formatter, day) for day in recorded.plan.days],
        "program": f"facilitator {__version__}",
        "journal": {"file": recorded.journal, "position": position, "chain": chain},
        "exported_at": formatter.moment(now),
        "files": counts,
    }


def _day(recorded: SessionRecord, formatter: Formatter, day: Day) -> dict[str, Any]:
    """A day and when it was held; null for what has not happened."""
    ids = {block.id for block in day.blocks}
    visits = [visit for visit in recorded.state.run.visits if visit.block in ids]
    return {
        "id": day.id,
        **by_language("title", day.title),
        "date": date_of(recorded.state, day),
        "place": day.place,
        "planned_end": show_time(day.end),
        "held": bool(visits),
        "began": formatter.moment(visits[0].came) if visits else None,
        "ended": formatter.moment(_ended(recorded, day, visits)),
    }


def _ended(recorded: SessionRecord, day: Day, visits: list[Visit]) -> int | None:
    run = recorded.state.run
    running = run.day == day.id and not run.over
    return visits[-1].left if visits and not running else None


def _readme(
    recorded: SessionRecord, manifest: dict[str, Any], tables: Sequence[Table]
) -> list[str]:
    session = recorded.plan.session
    position, chain = recorded.head
    lines = [
        *dict.fromkeys(session.title.values()),
        session.city,
        "",
        f"{manifest['program']} · {manifest['exported_at']}",
        f"{recorded.journal} · {position}:{chain}",
    ]
    return lines + _english(tables) + _spanish(tables)


def _english(tables: Sequence[Table]) -> list[str]:
    return [
        "",
        "ENGLISH",
        "Each table is here twice: .csv for spreadsheets, .json with the same columns and exact",
        f"values. {MANIFEST} says which session this is, and up to which row of the journal.",
        "Above is the journal's name and its head, the last row with its seal. Keep that apart:",
        "facilitator verify --head finds whether anything up to that row was changed afterwards.",
        "Times are local, with their offset from UTC (ISO 8601). In the .csv files a text,",
        "or a line in one, that begins like a formula (= + - @) has an apostrophe (') in front,",
        "for safety.",
        "",
        "BEFORE YOU PUBLISH, take out of the .csv and the .json files, in this order, as the",
        "columns say which rows they are: first these rows,",
        *(f"  {table.name}: {table.withheld_en}" for table in tables if table.withheld_en),
        "then the columns with a *, which are for staff. Read what is left: people typed it.",
        "",
        *(line for table in tables for line in _describe(table, "en")),
    ]


def _spanish(tables: Sequence[Table]) -> list[str]:
    return [
        "ESPAÑOL",
        "Cada tabla está dos veces: .csv para hojas de cálculo y .json con las mismas columnas y",
        f"los valores exactos. {MANIFEST} dice de qué sesión se trata y hasta qué renglón del",
        "registro. Arriba está el nombre del registro y su cabeza: el último renglón con su sello.",
        "Guárdela aparte: facilitator verify --head descubre si algo cambió después hasta ahí.",
        "Las horas son locales, con su diferencia respecto a UTC (ISO 8601). En los",
        "archivos .csv, un texto o renglón de texto que empieza como fórmula (= + - @) lleva antes",
        "un apóstrofo (') por seguridad.",
        "",
        "ANTES DE PUBLICAR, quite de los archivos .csv y .json, en este orden, porque las columnas",
        "dicen qué renglones son: primero estos renglones,",
        *(f"  {table.name}: {table.withheld_es}" for table in tables if table.withheld_es),
        "luego las columnas con *, que son para el personal. Lea lo que queda: lo escribió la",
        "gente.",
        "",
        *(line for table in tables for line in _describe(table, "es")),
    ]


def _describe(table: Table, language: Literal["en", "es"]) -> list[str]:
    """What a table is, and each of its columns."""
    columns = [
        f"  {column.name}{' *' if column.staff else ''}: {getattr(column, language)}"
        for column in table.columns
    ]
    return [f"{table.name}: {getattr(table, language)}", *columns, ""]
