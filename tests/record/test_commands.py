"""The commands as a person types them: what they say, and how they end."""

import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from story import facilitator
from town import BALLOTS, exact

from facilitator.activities import settings_by_kind
from facilitator.cli import main
from facilitator.core.notices import SendNotice
from facilitator.plan.reader import read_plan


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty folder to stand in."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def run(*words: object):
    return CliRunner().invoke(main, [str(word) for word in words])


def failed(result, *said: str) -> None:
    """It ended with status 1 and a sentence, not with a traceback."""
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert not result.stdout
    for words in said:
        assert words in result.stderr


def test_export_writes_and_lists_the_files(town, here):
    result = run("export", "--journal", town.path)
    assert result.exit_code == 0, result.stderr
    listed = [Path(line) for line in result.stdout.splitlines()]
    assert sorted(listed) == sorted(Path("export").iterdir())
    assert sum(row["dots"] for row in exact(here / "export", "ballots")) == sum(
        sum(ballot.values()) for ballot in BALLOTS.values()
    )


def test_export_makes_one_archive_of_the_same_files_and_replaces_an_earlier_one(town, here):
    run("export", "--journal", town.path, "record.zip")
    earlier = (here / "record.zip").stat().st_ino
    result = run("export", "--journal", town.path, "record.zip")
    assert (here / "record.zip").stat().st_ino != earlier
    assert result.stdout.splitlines() == ["record.zip"]
    run("export", "--journal", town.path)
    with zipfile.ZipFile(here / "record.zip") as packed:
        assert packed.testzip() is None
        names = {Path(name).name: name for name in packed.namelist()}
        assert {Path(name).parent.name for name in packed.namelist()} == {"small-town"}
        assert names.keys() == {path.name for path in (here / "export").iterdir()}
        for table in (here / "export").glob("*.csv"):
            assert packed.read(names[table.name]) == table.read_bytes()
    assert (here / "record.zip").stat().st_mode & 0o077 == 0


def packed(file: Path, files: dict[str, str]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def test_export_replaces_no_archive_that_no_export_of_the_session_wrote(town, here):
    run("export", "--journal", town.path, "ours.zip")
    with zipfile.ZipFile(here / "ours.zip") as archive:
        ours = {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}
    others = {name.replace("small-town", "riverton"): text for name, text in ours.items()}
    packed(here / "another-kind.zip", {"holiday.txt": "mine"})
    packed(here / "another-session.zip", others)
    packed(here / "with-more.zip", {**ours, "small-town/notes.txt": "mine"})
    (here / "no-archive.zip").write_text("mine")
    for name in ("another-kind", "another-session", "with-more", "no-archive"):
        file = here / f"{name}.zip"
        before = file.read_bytes()
        failed(run("export", "--journal", town.path, file), "Nothing was touched. Move it away")
        assert file.read_bytes() == before
    (here / "folder.zip").mkdir()
    failed(run("export", "--journal", town.path, here / "folder.zip"), "is a folder")


def test_export_into_somebody_elses_folder_is_refused(town, here):
    (here / "notes.txt").write_text("mine")
    failed(run("export", "--journal", town.path, here), "something else than an export")


def test_export_into_a_place_that_cannot_be_written_says_where(town, here):
    (here / "file").write_text("in the way")
    failed(run("export", "--journal", town.path, here / "file" / "export"), str(here / "file"))


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("verify",),
        ("evidence",),
        ("plan", "--from-journal"),
        ("badges", "--address", "http://10.0.0.5:8000"),
    ],
)
def test_without_a_journal_nothing_is_made(here, words):
    failed(run(*words), "session.db: there is no journal here")
    assert not list(here.iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("verify",),
        ("evidence",),
        ("plan", "--from-journal"),
        ("badges", "--address", "http://10.0.0.5:8000"),
    ],
)
def test_a_file_that_is_no_journal_is_named_and_left_alone(here, words):
    (here / "session.db").write_bytes(b"no database at all, " * 300)
    failed(run(*words), "session.db")
    assert (here / "session.db").read_bytes() == b"no database at all, " * 300


def test_verify_says_what_it_found(town, here):
    result = run("verify", "--journal", town.path)
    assert result.exit_code == 0
    assert "is whole" in result.stdout
    assert town.journal.head()[1] in result.stdout


def test_verify_of_a_damaged_journal_fails_and_names_the_row(town, here):
    town.close()
    content = bytearray(town.path.read_bytes())
    content[content.index(b"More 311 hours")] ^= 1
    town.path.write_bytes(content)
    asked = run("verify", "--journal", town.path)
    failed(asked, "session.db, row ", "The file was left as it is", "look for another copy of it")
    assert "written down" not in asked.stderr
    assert "new journal" not in asked.stderr


def test_badges_says_how_many_and_that_they_are_keys(town, here):
    result = run("badges", "--journal", town.path, "--address", "http://10.0.0.5:8000/")
    assert result.exit_code == 0, result.stderr
    assert "4 badges are in badges.html" in result.stdout
    assert "as you would a key" in result.stdout
    assert "http://10.0.0.5:8000<" in (here / "badges.html").read_text("utf-8")


def test_badges_without_an_address_ask_for_it(town, here):
    result = run("badges", "--journal", town.path)
    assert result.exit_code == 2
    assert "--address" in result.stderr


def test_new_writes_an_agenda_that_check_accepts(here):
    made = run("new", "Our Town 2030")
    assert made.exit_code == 0, made.stderr
    assert "facilitator check agenda.yaml" in made.stdout
    checked = run("check")
    assert checked.exit_code == 0, checked.stderr
    assert "Our Town 2030" in checked.stdout


@pytest.mark.parametrize("name", ["", " "])
def test_new_asks_for_a_name(here, name):
    result = run("new", name)
    assert result.exit_code == 2
    assert "Give the session a name" in result.stderr
    assert not (here / "agenda.yaml").exists()


def test_new_overwrites_nothing(here):
    (here / "agenda.yaml").write_text("mine")
    failed(run("new", "Our Town"), "agenda.yaml exists already")
    assert (here / "agenda.yaml").read_text() == "mine"


def test_check_explains_a_missing_agenda(here):
    failed(run("check", "nowhere.yaml"), "nowhere.yaml")


def test_check_explains_every_fault_with_its_line(here):
    run("new", "Our Town")
    agenda = here / "agenda.yaml"
    agenda.write_text(agenda.read_text("utf-8") + "\nextra: 1\n", "utf-8")
    line = len(agenda.read_text("utf-8").splitlines())
    failed(run("check"), f"agenda.yaml:{line}:1", "extra")


# Heads that were written down


def head_of(town) -> str:
    position, chain = town.journal.head()
    return f"{position}:{chain}"


def test_a_head_as_verify_prints_it_is_found_again(town, here):
    printed = run("verify", "--journal", town.path).stdout
    head = next(line.split()[1] for line in printed.splitlines() if line.startswith("Head:"))
    assert head == head_of(town)
    town.do(facilitator, SendNotice("everyone", {"en": "What came later changes nothing"}))
    result = run("verify", "--journal", town.path, "--head", head, "--head", head_of(town).upper())
    assert result.exit_code == 0, result.stderr
    assert result.stdout.count("Noted: ") == 2


@pytest.mark.parametrize(
    "form",
    [
        "row {row} · {grouped}",
        "Record: row {row} · {grouped}",
        "fila {row} · {grouped}",
        "Registro: renglón {row} · {grouped}",
        "{row} · {grouped}",
        "{row} {chain}",
        "{row}: {grouped}",
        " {row}:{chain} ",
        "Head:     {row}:{chain}",
    ],
)
def test_a_head_may_be_typed_as_the_stage_shows_it(town, here, form):
    row, chain = town.journal.head()
    grouped = " ".join(re.findall("....", chain[:16]))
    head = form.format(row=row, chain=chain[:16], grouped=grouped)
    result = run("verify", "--journal", town.path, "--head", head)
    assert result.exit_code == 0, result.stderr
    assert f"{row}:{chain[:12]}… is in it" in result.stdout


def test_a_head_of_another_history_names_its_row(town, here):
    position, chain = town.journal.head()
    other = f"{position}:{chain[::-1]}"
    asked = run("verify", "--journal", town.path, "--head", head_of(town), "--head", other)
    failed(asked, f"row {position}: it is not the row that was noted elsewhere")
    assert "Look first whether the head was written down rightly" in asked.stderr
    assert "new journal" not in asked.stderr


def test_a_head_behind_the_end_says_where_the_journal_ends(town, here):
    position, chain = town.journal.head()
    asked = run("verify", "--journal", town.path, "--head", f"{position + 3}:{chain}")
    failed(asked, f"row {position + 3}: missing", f"the journal ends at row {position}")


@pytest.mark.parametrize(
    "head",
    [
        "",
        "118",
        "118:",
        ":" + "a" * 64,
        "118:" + "a" * 15,
        "118:" + "a" * 65,
        "118" + "a" * 16,
        "118 · 299 · " + "a" * 16,
        "row · " + "a" * 16,
        "-1:" + "a" * 64,
        "1:" + "g" * 64,
    ],
)
def test_what_is_no_head_is_refused_with_what_was_expected(town, here, head):
    result = run("verify", "--journal", town.path, "--head", head)
    assert result.exit_code == 2
    assert "Write it as verify or the stage show it" in " ".join(result.stderr.split())


# Copies


def test_a_copy_without_its_log_says_that_it_may_be_short(town, here):
    """As with `cp session.db` beside a running server."""
    copy = here / "copy.db"
    copy.write_bytes(town.path.read_bytes())
    result = run("verify", "--journal", copy)
    assert "may lack its newest rows" in result.stderr
    assert ".backup" in result.stderr
    assert "may lack its newest rows" in run("verify", "--journal", copy).stderr  # and again


def test_a_journal_where_it_was_written_is_no_copy(town, here):
    assert not run("verify", "--journal", town.path).stderr
    town.close()
    assert not run("verify", "--journal", town.path).stderr


def test_a_copy_with_its_log_is_whole(town, here):
    for name in ("session.db", "session.db-wal"):
        (here / name).write_bytes(town.path.with_name(name).read_bytes())
    result = run("verify", "--journal", here / "session.db")
    assert (result.exit_code, result.stderr) == (0, "")
    assert head_of(town) in result.stdout


def test_the_agenda_as_it_has_become_is_printed_as_a_file_that_can_be_checked(town, here):
    result = run("plan", "--from-journal", town.path)
    assert result.exit_code == 0, result.stderr
    Path("tomorrow.yaml").write_text(result.stdout, "utf-8")
    checked = run("check", "tomorrow.yaml")
    assert checked.exit_code == 0, checked.stderr
    assert re.search(r"09:15 +10 +pause +Air\n", checked.stdout)
    plan = read_plan(Path("tomorrow.yaml"), settings_by_kind())
    assert plan == town.service.read(lambda state: state.plan)
    assert "with 2 changes" in result.stdout.split("\n")[1]


def test_served_from_that_file_the_day_is_the_same_and_nothing_is_let_go(town, here):
    became = town.service.read(lambda state: state.plan)
    Path("tomorrow.yaml").write_text(run("plan", "--from-journal", town.path).stdout, "utf-8")
    town.adopt(read_plan(Path("tomorrow.yaml"), settings_by_kind()))
    plan, unfitting = town.service.read(lambda state: (state.plan, state.unfitting))
    assert plan == became
    assert unfitting is None


def test_without_saying_from_where_no_agenda_is_printed(here):
    result = run("plan")
    assert result.exit_code == 2
    assert "--from-journal" in result.stderr


def test_evidence_is_written_and_verified_by_its_name_alone(town, here):
    made = run("evidence", "--journal", town.path)
    assert made.exit_code == 0, made.stderr
    position, chain = town.journal.head()
    assert (
        made.stdout
        == f"evidence.jsonl is evidence up to row {position}. Head: {position}:{chain}\n"
    )
    result = run("verify", "evidence.jsonl", "--head", f"row {position} · {chain[:16]}")
    assert result.exit_code == 1
    assert "dots: no seal since row 0, so a ballot may lack" in result.stderr
    assert "closed just before, has no seal yet" in result.stderr
    assert "evidence.jsonl has no row changed, and not all is sealed: evidence" in result.stdout
    assert "dots, round 1, council, n = 2\n  lights: 2 from 1\n" in result.stdout
    assert f"Noted:    {position}:{chain[:12]}… is in it" in result.stdout


def test_a_journal_may_be_verified_by_its_name_alone_too(town, here):
    result = run("verify", town.path)
    assert "session.db is whole: session small-town" in result.stdout
    assert run("verify", "--journal", town.path).stdout == result.stdout


def test_evidence_that_was_changed_or_is_none_says_where_and_what_was_expected(town, here):
    run("evidence", "--journal", town.path)
    whole = (here / "evidence.jsonl").read_bytes()
    (here / "evidence.jsonl").write_bytes(whole.replace(b'paving\\":2', b'paving\\":1'))
    failed(run("verify", "evidence.jsonl"), "evidence.jsonl, row ", "… was expected")
    (here / "evidence.jsonl").write_bytes(whole)
    head = f"{town.journal.head()[0]}:{'0' * 16}"
    failed(run("verify", "evidence.jsonl", "--head", head), "0000000000000000… there")
    (here / "other.json").write_text("{}")
    failed(run("verify", "other.json"), "other.json, first line: no evidence begins with")
    for content, said in (
        (b"", "first line: the file is empty"),
        (b"\xef\xbb\xbf" + whole, "it begins with a byte order mark"),
        (whole.replace(b"\n", b"\r\n"), "it is not spelled as it was written"),
    ):
        (here / "other.json").write_bytes(content)
        failed(run("verify", "other.json"), "other.json, first line: ", said)
    failed(run("verify", "nothing.jsonl"), "nothing.jsonl: there is no journal here")


def test_evidence_of_a_journal_of_before_says_why_not_and_what_to_do(here):
    with closing(sqlite3.connect(here / "old.db")) as database:
        database.executescript(Path(__file__).with_name("format-1.sql").read_text())
    failed(
        run("evidence", "--journal", "old.db"),
        *("is a journal of format 1", "Nothing was written", "facilitator export"),
    )
    assert not (here / "evidence.jsonl").exists()
