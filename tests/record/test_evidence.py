"""What is handed on: silent about people and what they wrote, and countable by anybody."""

import ast
import sys
from contextlib import closing
from pathlib import Path

import pytest
from histories import begun, histories, told
from hypothesis import given
from recounting import RECOUNT, recount_of, recounted
from secrets_kept import holds, secrets_of
from story import EVERYBODY, PLAN, RULES, Hall, changed, facilitator, hall, mayor
from town import COMMENTS, FORMULA

from facilitator.core.context import DEVICES, Actor, Role
from facilitator.core.current_plan import PlanAdopted
from facilitator.core.people import TakeSeat
from facilitator.core.questions.messages import BallotCast, CastBallot, RoundSealed
from facilitator.core.spotlight import Spotlight
from facilitator.journal import MemoryJournal, SqliteReader
from facilitator.journal.replaying import record_of
from facilitator.record.auditing import check_rules, tallies
from facilitator.record.errors import EvidenceDamaged, RecordError
from facilitator.record.evidence import evidence_lines, write_evidence
from facilitator.record.evidence_reading import evidence_in
from facilitator.record.evidence_verification import verify_evidence
from facilitator.record.reading import scenes, session_of


@pytest.fixture
def file(town, tmp_path) -> Path:
    """The evidence of a small town's first day."""
    write_evidence(town.path, tmp_path / "evidence.jsonl", RULES)
    return tmp_path / "evidence.jsonl"


def test_nobodys_name_device_or_words_are_in_it(town, file):
    content = file.read_bytes()
    with closing(SqliteReader.peek(town.path)) as reader:
        secrets = {*secrets_of(reader)}
    assert {
        "Ana García",
        "Luz Mora",
        "mayors-phone",
        "visitors-phone",
        FORMULA,
        *COMMENTS,
    } <= secrets
    assert [one for one in secrets if holds(content, one)] == []


def test_that_search_finds_each_of_them_where_its_row_is_open(town, monkeypatch):
    for event in RULES.events:
        monkeypatch.setattr(event, "is_open", True)
    with closing(SqliteReader.peek(town.path)) as reader:
        content = b"".join(evidence_lines(reader, reader.head(), RULES))
        assert [one for one in secrets_of(reader) if not holds(content, one)] == []


def test_it_is_its_owners_alone_and_takes_the_place_of_nothing_but_earlier_evidence(town, file):
    assert file.stat().st_mode & 0o077 == 0
    before = file.read_bytes()
    write_evidence(town.path, file, RULES)
    assert file.read_bytes() == before
    for content in (b"mine", before.replace(b"small-town", b"large-town", 1)):
        file.write_bytes(content)
        with pytest.raises(
            RecordError, match=r"is no evidence of session 'small-town'\. Nothing was"
        ):
            write_evidence(town.path, file, RULES)
        assert file.read_bytes() == content
    with pytest.raises(RecordError, match="is a folder"):
        write_evidence(town.path, file.parent, RULES)


def test_a_stranger_counts_what_the_town_counted(town, file):
    position, chain = town.journal.head()
    head = f"{position}:{chain}"
    run = recounted(file, "--head", f"{position}:{chain[:16]}")
    assert run.returncode == 1
    assert run.stdout.splitlines()[1:] == [
        f"Head {head}",
        *("dots, round 1, council, n = 2", "  lights: 2 from 1", "  paving: 3 from 2"),
        *("  trees: 2 from 2", "dots, round 1, staff, n = 1", "  trees: 2 from 1"),
    ]
    said, unsealed = verify_evidence(file, RULES, [(position, chain[:16])])
    assert said[2] == f"Head:     {head}"
    counted = run.stdout.splitlines()[2:]
    assert [line for line in said[4:] if line in counted] == counted
    assert any(line.startswith("dots: paving = paving / paving (es); lights = ") for line in said)
    (asked,) = town.service.read(lambda state: state.asked)
    assert [line.split(":")[0] for line in unsealed] == sorted(["dots", asked])
    assert run.stderr.splitlines() == unsealed


def test_a_stranger_may_write_a_head_as_the_stage_shows_it_and_is_told_that_it_was_found(
    town, file
):
    position, chain = town.journal.head()
    spaced = " ".join(chain[at : at + 4] for at in range(0, 16, 4))
    run = recounted(file, "--head", f"row {position} · {spaced}")
    assert run.stdout.splitlines()[0].endswith("rows open; noted heads in it: 1")


@pytest.mark.parametrize("said", [["812:4f2a91bc07de3a11"], ["--head"], ["--head", "812"]])
def test_a_stranger_whose_head_cannot_be_read_is_told_how_one_is_written(file, said):
    run = recounted(file, *said)
    assert (run.returncode, run.stdout) == (1, "")
    assert "--head 'row 812" in run.stderr


def test_a_stranger_who_names_no_file_that_is_there_is_told_what_to_type(tmp_path):
    run = recounted(tmp_path / "evidence.json")
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.endswith(f"Found no file {tmp_path / 'evidence.json'}, or no head in [].\n")
    run = recounted(tmp_path)
    assert "Traceback" not in run.stderr


def test_evidence_whose_agenda_is_closed_says_so(town, tmp_path, monkeypatch):
    monkeypatch.setattr(PlanAdopted, "is_open", False)
    write_evidence(town.path, tmp_path / "closed.jsonl", RULES)
    with pytest.raises(EvidenceDamaged, match="the agenda was expected in an open row"):
        verify_evidence(tmp_path / "closed.jsonl", RULES)
    run = recounted(tmp_path / "closed.jsonl")
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("Row 1: expected the agenda, in an open row.")


def test_a_stranger_who_noted_another_head_is_told_the_row(town, file):
    position, chain = town.journal.head()
    run = recounted(file, "--head", f"{position}:{chain[::-1]}")
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(f"Row {position}: expected {chain[::-1][:16]}, as noted")


def test_a_phone_that_takes_another_place_is_not_named_where_it_takes_a_ballot_along():
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(Actor(Role.VISITOR, "mayors-phone"), TakeSeat("manager"))
    taken = [meta for event, meta in story.history if isinstance(event, BallotCast) and event.left]
    assert [meta.actor for meta in taken] == ["visitor"]
    assert not holds(evidence_of(story), "mayors-phone")
    assert recount_of(evidence_of(story)) == {}
    assert story.own("dots").round.departed_ballots["mayor"].device == "mayors-phone"


def test_a_vote_that_names_its_voters_on_screens_names_no_guest_in_it():
    story = hall(changed("dots", settings={"votes": "named", "hidden": False})).into("dots")
    guest = story.joined("Aurelia Vane")
    story.and_(guest, CastBallot("dots", {"trees": 2}))
    story.and_(facilitator, Spotlight("dots", "names", "trees"))
    content = evidence_of(story)
    assert guest.id.encode() in content
    assert not holds(content, "Aurelia Vane")


def evidence_of(story: Hall) -> bytes:
    """Of the journal that a service would have written; a hall has none, and so no heads."""
    journal = MemoryJournal("small-town")
    for event, meta in story.history:
        if isinstance(event, RoundSealed):
            event = RoundSealed(event.block, event.round, *journal.head())
        journal.append([record_of(event, meta)])
    return b"".join(evidence_lines(journal, journal.head(), RULES))


def ballots_that_count(story: Hall) -> dict[tuple[str, int], dict[str, tuple[str, dict[str, int]]]]:
    """By vote and round, as the state has them."""
    found = {}
    for scene in RULES.scenes(story.state):
        for number, voting in enumerate(getattr(scene.state, "rounds", ()), start=1):
            counted = {
                who: (group, dict(ballot))
                for group, box in voting.all_boxes
                for who, ballot in box.ballots.items()
            }
            found |= {(scene.block.id, number): counted} if counted else {}
    return found


@pytest.mark.parametrize("last", [None, "dots"])
def test_what_was_voted_in_a_block_that_is_no_vote_any_more_is_counted_all_the_same(last):
    """By whoever reads the rows alone, and by whoever folds them."""
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 2}))
    story.adopting(changed("dots", kind="talk"))
    if last:
        story.adopting(PLAN)
    content = evidence_of(story)
    assert recount_of(content) == {("dots", 1): {"mayor": ("council", {"trees": 2})}}
    read = evidence_in(content.splitlines(keepends=True), "evidence.jsonl")
    recorded = session_of(read, Path("evidence.jsonl"), RULES)
    told = scenes(recorded, RULES)
    check_rules(recorded, RULES, told)
    assert "dots, round 1, council, n = 1" in tallies(RULES, told)


@given(histories())
def test_whatever_happened_open_rows_alone_come_to_the_same_ballots(steps):
    *_, story = told(begun().into("dots"), steps)
    content = evidence_of(story)
    counted = ballots_that_count(story)
    assert recount_of(content) == counted
    read = evidence_in(content.splitlines(keepends=True), "evidence.jsonl")
    alone = Hall(None)
    alone.state = session_of(read, Path("evidence.jsonl"), RULES).state
    assert ballots_that_count(alone) == counted


@given(histories())
def test_whatever_happened_no_device_is_named(steps):
    *_, story = told(begun().into("dots"), steps)
    content = evidence_of(story)
    devices = {one.id for one in EVERYBODY if one.role in DEVICES}
    devices |= {person.device for person in story.state.people.values()}
    assert [one for one in devices if holds(content, one)] == []


def test_it_is_short_and_needs_nothing_but_pythons_own_library():
    text = RECOUNT.read_text()
    assert len(text.splitlines()) <= 80
    nodes = [*ast.walk(ast.parse(text))]
    imported = [one.name for node in nodes if isinstance(node, ast.Import) for one in node.names]
    imported += [str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)]
    assert {"json", "os", "re", "sys", "hashlib"} == {*imported} <= sys.stdlib_module_names
