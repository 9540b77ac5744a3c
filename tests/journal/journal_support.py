"""Records, and ways of tampering with a file, that the journal tests share."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from facilitator.journal import Record

TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
SESSION = "el-paso-2024"


def dots(number: int, *, body: bytes = b'{"streets":3,"parks":1}') -> Record:
    return Record(
        at=1_732_222_222_000 + number,
        actor=f"participant:p-{number}:d-3",
        command=f"c-{number}",
        name="BallotCast",
        version=1,
        body=body,
    )


def many(first: int, last: int) -> list[Record]:
    return [dots(number) for number in range(first, last + 1)]


def tamper(path: Path, *statements: str) -> None:
    """Change a closed journal behind its back, as a stranger with a database tool could."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute(f"{TRIGGERS} ORDER BY name").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            connection.execute(statement)
        for _, made in triggers:
            connection.execute(made)


def flip(path: Path, offset: int) -> None:
    content = bytearray(path.read_bytes())
    content[offset] ^= 0x01
    path.write_bytes(content)


def same_imports() -> dict[str, str]:
    """The environment in which a subprocess imports what this process does."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
