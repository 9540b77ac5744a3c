"""docs/protocol.md says what the code does: every command, field, sender, code, topic and view."""

import re
import sys
from pathlib import Path

import msgspec
import protocol_codes
import protocol_fields
import pytest
from protocol_codes import GIVEN
from protocol_views import BODIES, TOLD, Reader, read_view, told_story

from facilitator.activities import all_activities
from facilitator.core import audiences
from facilitator.core.answers import TRANSIENT
from facilitator.core.rules import Rules

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
import fields

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
    assert {one.name for one in audiences.TOPICS} <= described


def test_the_page_says_what_each_field_may_hold() -> None:
    wanted = protocol_fields.table()
    assert protocol_fields.on_the_page() == wanted, "it should be:\n" + "\n".join(wanted)


def test_no_field_of_a_command_is_without_bounds() -> None:
    assert [row for row in protocol_fields.table() if "None" in row] == []


def test_every_code_is_described() -> None:
    assert len(GIVEN) > 60
    assert sorted(GIVEN - {*protocol_codes.TOLD}) == []


def test_no_code_is_described_that_nothing_answers_with() -> None:
    assert sorted({*protocol_codes.TOLD} - GIVEN) == []


def test_a_code_is_described_once_and_found_by_its_name() -> None:
    assert sorted({*protocol_codes.TOLD}) == protocol_codes.TOLD


def test_the_codes_after_which_one_asks_again_are_named() -> None:
    assert protocol_codes.PASSING_ON_THE_PAGE == TRANSIENT


@pytest.fixture(scope="module")
def reader() -> Reader:
    reader = Reader()
    for topic, kind, body in told_story():
        read_view(reader, topic, kind, body)
    return reader


def test_every_field_of_every_view_is_described(reader: Reader) -> None:
    assert sorted(reader.untold) == [], "docs/protocol.md, “What views hold”"


def test_the_field_lists_are_made_of_what_views_are() -> None:
    assert fields.current(PAGE) == PAGE, "run python tools/fields.py"


def test_a_piece_that_is_none_any_more_leaves_the_page_and_a_new_one_comes() -> None:
    without = PAGE.replace("\n### *clock*\n", "\n### *sundial*\n")
    assert sorted(fields.current(without).splitlines()) == sorted(PAGE.splitlines())


def test_a_kind_that_is_new_on_the_page_stands_among_the_kinds() -> None:
    without = re.sub(r"\n### `feedback`\n\nIts part of.*?(?=\n### )", "", PAGE, flags=re.DOTALL)
    assert len(without) < len(PAGE)
    heads = re.findall(r"\n### (.+)", fields.current(without).partition(fields.BEGIN)[2])
    assert heads == [*fields.tables()]
    kinds = [head.strip("`") for head in heads if head.strip("`") in fields.KINDS]
    assert kinds == sorted(kinds)


def test_every_row_of_a_view_names_its_field_and_nothing_else() -> None:
    rows = [line for line in BODIES.splitlines() if line.startswith("| `")]
    assert [row for row in rows if not re.match(r"\| `[^`]+` \| ", row)] == []


def test_no_field_is_described_that_no_view_has(reader: Reader) -> None:
    told = {
        (table, path, audience)
        for table, rows in TOLD.items()
        for path, told_of in rows.items()
        for row in told_of
        for audience in (row.audiences or {""})
    }
    assert sorted(told - reader.met) == []


def test_every_topic_has_a_table_or_is_all_an_activitys() -> None:
    names = {one.name for one in audiences.TOPICS}
    assert names - TOLD.keys() == {audiences.BLOCK, audiences.BOARD, audiences.GALLERY}


def test_a_browser_asks_again_after_the_same_codes() -> None:
    script = (Path(__file__).parent.parent / "static/js/parts/outbox.js").read_text()
    kept = re.search(r"const TRANSIENT = \[(.*?)\]", script, re.DOTALL)[1]
    assert set(re.findall(r'"([a-z-]+)"', kept)) == TRANSIENT


def _fields(command: type[msgspec.Struct]) -> str:
    found = msgspec.structs.fields(command)
    return ", ".join(f"`{one.name}`" + "?" * (not one.required) for one in found) or "–"
