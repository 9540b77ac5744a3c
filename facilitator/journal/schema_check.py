"""Whether a journal's file is built as it was made: nothing changed, missing, or put in beside.

A trigger that somebody added could keep a row from being stored though SQLite says that it was; a
view in a table's place could show what was never written.
"""

import functools
import re
import sqlite3
from contextlib import closing

from sqlite_utils import Database, Migrations

SchemaObjects = dict[tuple[str, str], str]
"""(kind, name) → the statement that made it, as far as it matters."""

_OF_THE_LIBRARY = "_sqlite_migrations"
_ALL = "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite|_%'"


def schema_differences(
    connection: sqlite3.Connection, migrations: Migrations, later: Migrations
) -> str:
    """What is not as these migrations make it, in words; empty where everything is.

    What `later` ones make is there as they make it, or not yet.
    """
    found, wanted = _objects(connection), _objects_made_by(migrations)
    added = _objects_made_by(later)
    if found.keys() & (added.keys() - wanted.keys()):
        wanted = wanted | added
    strange = sorted(found.keys() - wanted.keys())
    gone = sorted(wanted.keys() - found.keys())
    changed = sorted(one for one in found.keys() & wanted.keys() if found[one] != wanted[one])
    said = [
        *(f"there is a {kind} {name!r} that is none of its own" for kind, name in strange),
        *(f"the {kind} {name!r} is missing" for kind, name in gone),
        *(f"the {kind} {name!r} is another one" for kind, name in changed),
    ]
    return ", ".join(said)


@functools.cache
def _objects_made_by(migrations: Migrations) -> SchemaObjects:
    with closing(Database(memory=True, execute_plugins=False)) as db:
        migrations.apply(db)
        return _objects(db.conn)


def _objects(connection: sqlite3.Connection) -> SchemaObjects:
    rows = connection.execute(f"{_ALL} ESCAPE '|'")
    return {
        (kind, name): "" if name == _OF_THE_LIBRARY else _plain(statement)
        for kind, name, statement in rows
    }


def _plain(statement: str) -> str:
    """Without what another version of the library may write in another way."""
    return re.sub(r"""[\s"`\[\]]+""", "", statement).lower()
