"""docs/protocol.md says what the code does: every command, its fields, its senders, every topic."""

import re
from pathlib import Path

import msgspec
import pytest

from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.views import topics

PAGE = (Path(__file__).parent.parent / "docs" / "protocol.md").read_text(encoding="utf-8")
RULES = Rules(all_activities())
ROWS = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", PAGE, re.MULTILINE))


@pytest.mark.parametrize("command", RULES.commands, ids=lambda one: one.__name__)
def test_every_command_is_described_as_it_is(command: type[msgspec.Struct]) -> None:
    fields, senders, meaning = ROWS[command.__name__].split(" | ")
    assert fields == _fields(command)
    assert senders == ", ".join(sorted(command.by))
    assert meaning == command.__doc__.splitlines()[0]


def test_no_command_is_described_that_does_not_exist() -> None:
    known = {command.__name__ for command in RULES.commands}
    described = {name for name, row in ROWS.items() if row.count(" | ") == 2}
    assert described - known == set()


def test_every_topic_is_described() -> None:
    described = set(re.findall(r"^\| `(\w+:?)`", PAGE, re.MULTILINE))
    constants = {value for name, value in vars(topics).items() if name.isupper()}
    assert constants <= described


def _fields(command: type[msgspec.Struct]) -> str:
    found = msgspec.structs.fields(command)
    return ", ".join(f"`{one.name}`" + "?" * (not one.required) for one in found) or "–"
