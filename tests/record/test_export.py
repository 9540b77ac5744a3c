"""What was sent is what the files say, in a form that a clerk can open."""

from pathlib import Path

import msgspec
import pytest
from story import AGENDA, MINUTE, NINE, PLAN, RULES, both, changed, facilitator
from town import BALLOTS, COMMENTS, FORMULA, LATER, Town, exact, read_csv, table

from facilitator import __version__
from facilitator.core.activity import Activity, NoSettings
from facilitator.core.agenda import StartDay
from facilitator.core.notices import SendNotice
from facilitator.core.rules import Rules
from facilitator.core.tables import BLOCK, Column, Table
from facilitator.core.timekeeping import LeaveOut
from facilitator.journal import JournalDamaged, JournalMissing
from facilitator.methods import tallies
from facilitator.plan.values import Plan
from facilitator.record import export as exporting
from facilitator.record.auditing import check_counts
from facilitator.record.errors import RecordError
from facilitator.record.export import export_session
from facilitator.record.formats import as_csv
from facilitator.record.reading import read_session, scenes
from facilitator.record.row_formatter import Formatter, headings
from facilitator.record.tables import all_tables


@pytest.fixture
def folder(town, tmp_path):
    """An export of the first day, made while the server still holds the journal."""
    export_session(town.path, tmp_path / "export", RULES, LATER)
    return tmp_path / "export"


SHEETS = all_tables(RULES)


def only(rows, **wanted):
    (found,) = [row for row in rows if wanted.items() <= row.items()]
    return found


def test_every_file_that_is_named_is_there_and_nothing_else(town, tmp_path):
    paths = export_session(town.path, tmp_path / "export", RULES, LATER)
    assert sorted(paths) == sorted((tmp_path / "export").iterdir())
    tables = {f"{sheet.name}.{kind}" for sheet in SHEETS for kind in ("csv", "json")}
    assert {path.name for path in paths} == tables | {"README.txt", "session.json"}


def test_what_the_plan_notes_for_the_facilitator_is_in_no_file(folder):
    assert b"NOTED" in msgspec.json.encode(PLAN)
    assert [path.name for path in folder.iterdir() if b"NOTED" in path.read_bytes()] == []


def test_ballots_are_what_was_placed_last(folder):
    told: dict[str, dict[str, int]] = {}
    for row in exact(folder, "ballots"):
        told.setdefault(row["person"], {})[row["item"]] = row["dots"]
    assert told == BALLOTS
    row = only(table(folder, "ballots"), person="district-1", item="lights")
    assert (row["person_en"], row["person_es"], row["dots"]) == ("Ms. One", "Sra. Uno", "2")
    assert (row["item_en"], row["item_es"]) == ("lights", "lights (es)")


def test_tallies_are_what_the_ballots_add_up_to(folder):
    counted = tallies.recount(BALLOTS.values())
    rows = [row for row in exact(folder, "tallies") if row["block"] == "dots"]
    assert {row["item"]: row["dots"] for row in rows if row["dots"]} == counted.weights
    assert {row["item"]: row["voters"] for row in rows if row["voters"]} == counted.voters
    first = only(rows, item="trees")
    assert (first["rank"], first["tied"], first["theme_es"]) == (1, False, "Parques")
    assert {row["dots"] == 0 for row in rows if row["rank"] is None} == {True}
    assert all(row["dots"] for row in rows if row["rank"] is not None)


def test_a_tally_is_recounted_before_it_is_given_out(town, tmp_path, monkeypatch):
    honest = exporting.read_session

    def tampered(*args):
        recorded = honest(*args)
        recorded.state.blocks["dots"].round.boxes["council"].tally.weights["paving"] = 30
        return recorded

    monkeypatch.setattr(exporting, "read_session", tampered)
    with pytest.raises(RecordError, match=r"Vote 'dots'.*paving: 3 dots from 2 people counted, 30"):
        export_session(town.path, tmp_path / "export", RULES, LATER)
    assert not (tmp_path / "export").exists()


def test_a_tally_that_is_wrong_in_its_sums_alone_is_told_too(town):
    told = scenes(read_session(town.path, RULES), RULES)
    (vote,) = [scene for scene in told if scene.block.id == "dots"]
    vote.state.round.boxes["council"].tally.ballots = 9
    with pytest.raises(RecordError, match="2 ballots and 7 dots counted, 9 and 7 in the tally"):
        check_counts(RULES, told)


def test_all_comments_are_there_whatever_became_of_them(folder):
    rows = exact(folder, "comments")
    assert [row["text"] for row in rows] == list(COMMENTS)
    assert [row["standing"] for row in rows] == ["approved", "approved", "declined", "waiting"]
    assert [row["lang"] for row in rows] == ["es", "en", "en", "es"]
    assert rows[2]["reason"] == "=off topic"


def test_residents_are_numbers_and_no_device_is_named_anywhere(folder):
    assert [row["resident"] for row in exact(folder, "comments")] == [
        *("resident-1", "resident-2", "resident-2", "resident-1")
    ]
    everything = b"".join(path.read_bytes() for path in folder.iterdir())
    for device in (b"porch-phone", b"kitchen-phone", b"tablet-1", b"laptop-1", b"mayors-phone"):
        assert device not in everything


def test_the_group_of_residents_has_its_name_beside_its_id_as_every_group(town):
    formatter = Formatter(read_session(town.path, RULES))
    cells = formatter.formatted([Column("group", "", "", "group")], {"group": "residents"})
    assert cells == {"group": "residents", "group_en": "Residents", "group_es": "Residentes"}


def test_moderation_says_who_decided_what_when_and_why(folder):
    rows = exact(folder, "moderation")
    assert [(row["by"], row["verdict"], row["reason"]) for row in rows] == [
        ("moderator-1", "approved", ""),
        ("facilitator-1", "approved", ""),
        ("moderator-1", "declined", "=off topic"),
    ]


def test_what_was_taken_off_a_board_is_kept_and_marked(folder):
    rows = exact(folder, "contributions")
    assert [row["text"] for row in rows] == ["More 311 hours", FORMULA, "Oops"]
    assert [row["removed"] is not None for row in rows] == [False, False, True]
    assert [(row["in_group"], row["order"]) for row in rows] == [
        (only(exact(folder, "board_groups"), title="Hours")["group"], 1),
        (None, 1),
        (None, 2),
    ]
    assert [row["apart"] is None for row in exact(folder, "board_groups")] == [False, True]
    assert only(exact(folder, "reports"), team="red")["scribe_es"] == "Alcaldesa Ruiz"


def test_people_who_came_who_left_and_who_never_came_are_told_apart(folder):
    rows = table(folder, "people")
    standing = {row["name_en"]: row["standing"] for row in rows}
    assert standing == {
        "Mayor Ruiz": "joined",
        "Ms. One": "joined",
        "Pat Manager": "left",
        "Ana García": "joined",
        "Luz Mora": "left",
        "Mr. Two": "absent",
    }
    assert only(rows, id="district-2")["joined"] == ""
    assert only(rows, id="mayor")["group_es"] == "Concejo"


def test_teams_are_told_with_their_members(folder):
    rows = exact(folder, "teams")
    assert only(rows, person="mayor")["team_es"] == "Rojo"
    assert {row["team"] for row in rows} == {"red", "blue"}


def test_every_draw_is_told_with_whom_it_placed(folder):
    rows = exact(folder, "draws")
    mayors = only(rows, person="mayor")
    assert (mayors["block"], mayors["how"], mayors["team"]) == ("ropes", "draw", "red")
    assert mayors["in_force"] is True


def test_teams_without_members_are_told_too(empty_town, tmp_path):
    export_session(empty_town.path, tmp_path / "export", RULES, LATER)
    rows = table(tmp_path / "export", "teams")
    assert [(row["team"], row["person"]) for row in rows] == [("red", ""), ("blue", "")]


def test_every_notice_is_kept_not_only_the_last(folder):
    rows = exact(folder, "notices")
    assert [(row["to"], row["text_en"], row["by"]) for row in rows] == [
        ("everyone", "Lunch soon", "facilitator-1"),
        ("everyone", "Lunch is in the hall", "facilitator-1"),
    ]


def test_every_voice_says_in_which_insight_it_is_or_why_in_none(folder):
    [insight] = exact(folder, "insights")
    assert (insight["title_es"], insight["theme"], insight["by"], insight["became"]) == (
        *("Banquetas", "streets"),
        *("moderator-1", None),
    )
    [candidate] = exact(folder, "candidates")
    assert (candidate["insight"], candidate["block"]) == (insight["insight"], "dots-again")
    assert candidate["title_en"] == "Walks"
    voices = exact(folder, "voices")
    gathered = [one["text_en"] or one["text_es"] for one in voices if one["insight"]]
    assert gathered == ["More 311 hours", next(iter(COMMENTS))]
    [aside] = [one for one in voices if one["set_aside"]]
    assert (aside["text_en"], aside["set_aside"]) == ("Oops", "Taken back by its author")
    assert aside["gone"] is True
    assert [one["source"] for one in voices].count("point") == 1
    assert "Nobody has looked at this one" not in str(voices), "it is shown to nobody yet"


def test_the_agenda_tells_every_visit_in_local_time_with_its_offset(folder):
    rows = [row for row in table(folder, "agenda") if row["block"] == "ropes"]
    assert [row["visit"] for row in rows] == ["1", "2"]
    first, second = rows
    assert (first["date"], first["start"], first["minutes"]) == ("2024-01-25", "09:30", "60")
    assert first["due"] == "2024-01-25T09:30:00.000-07:00"
    assert first["came"] == "2024-01-25T09:10:00.000-07:00"
    assert first["left"] == "2024-01-25T09:20:00.000-07:00"
    assert second["came"] == "2024-01-25T09:21:00.000-07:00"
    assert second["timezone"] == "America/Denver"


def test_the_block_the_hall_is_in_has_no_end_yet(folder):
    row = only(table(folder, "agenda"), block="voices")
    assert (row["visit"], row["left"], row["lock"], row["soft"]) == ("1", "", "true", "false")


def test_what_was_left_out_says_so(town, tmp_path):
    town.do(facilitator, LeaveOut("debate"))
    export_session(town.path, tmp_path / "export", RULES, LATER)
    rows = table(tmp_path / "export", "agenda")
    assert {row["block"] for row in rows if row["left_out"] == "true"} == {"debate"}


def test_the_agenda_is_as_it_has_become_and_says_what_was_changed(folder):
    rows = [row for row in table(folder, "agenda") if row["day"] == "friday"]
    assert [(row["block_en"], row["start"], row["change"]) for row in rows if row["change"]] == [
        ("Air", "09:15", "added"),
        ("Action", "11:10", "moved"),
    ]
    assert [row["block"] for row in rows][1] == rows[1]["block"]
    assert rows[2]["start"] == "09:25", "what follows is told at the time it has now"


def test_every_change_is_kept_also_one_that_was_taken_back(folder):
    added, renamed, moved = exact(folder, "changes")
    assert (added["change"], added["minutes"], added["after"]) == ("added", 10, "look-back")
    assert (added["title_es"], added["by"], added["undone"]) == ("Aire", "facilitator-1", None)
    assert (renamed["title_en"], renamed["block_en"]) == ("Action!", "Action")
    assert renamed["undone"] is not None
    assert (moved["change"], moved["block"], moved["undone"]) == ("moved", "action", None)


def test_what_another_file_had_no_place_for_is_told_with_when(town, tmp_path):
    town.adopt(changed("action", start=12 * 60 + 20))
    export_session(town.path, tmp_path / "export", RULES, LATER)
    added, _, moved = exact(tmp_path / "export", "changes")
    assert (added["let_go"], moved["let_go"] is not None) == (None, True)


def test_a_day_that_was_not_held_says_so(folder):
    row = only(table(folder, "agenda"), block="home")
    assert (row["date"], row["start"]) == ("2024-01-26", "13:00")
    assert (row["due"], row["visit"], row["came"], row["left"]) == ("", "", "", "")
    today, tomorrow = exact(folder, "session")["days"]
    assert (today["held"], today["began"]) == (True, "2024-01-25T09:00:00.000-07:00")
    assert (today["ended"], tomorrow["held"], tomorrow["began"]) == (None, False, None)


def test_a_day_held_on_another_date_has_that_date_and_is_due_on_it(empty_town, tmp_path):
    empty_town.world.time = NINE + 7 * 24 * 60 * MINUTE
    empty_town.do(facilitator, StartDay("thursday", sure=True))
    export_session(empty_town.path, tmp_path / "export", RULES, LATER)
    row = only(table(tmp_path / "export", "agenda"), block="rest")
    assert (row["date"], row["due"]) == ("2024-02-01", "2024-02-01T10:30:00.000-07:00")


def test_the_label_says_which_session_and_up_to_where(town, folder):
    label = exact(folder, "session")
    position, chain = town.journal.head()
    assert label["journal"] == {"file": "session.db", "position": position, "chain": chain}
    assert (label["title_en"], label["title_es"]) == ("Small Town Plans", "Pueblo planea")
    assert (label["session"], label["city"]) == ("small-town", "Small Town")
    assert label["program"] == f"facilitator {__version__}"
    assert label["exported_at"] == "2024-01-25T17:20:00.000-07:00"
    assert label["files"]["comments.csv"] == len(COMMENTS)


def test_the_readme_names_every_table_in_both_languages(folder):
    text = (folder / "README.txt").read_text("utf-8-sig")
    for sheet in SHEETS:
        assert f"{sheet.name}: {sheet.en}" in text
        assert f"{sheet.name}: {sheet.es}" in text
        for column in sheet.columns:
            star = " *" if column.staff else ""
            assert f"  {column.name}{star}: {column.en}" in text
            assert f"  {column.name}{star}: {column.es}" in text


@pytest.mark.parametrize(
    ("heading", "rows", "columns"),
    [
        (
            "BEFORE YOU PUBLISH",
            [
                "icebreakers: rows whose shown is false (",
                "board_groups: rows with something in apart (",
                "contributions: rows with something in removed (",
                "board_rankings: rows with something in removed (",
                "gallery_results: rows with something in removed (",
                "comments: rows whose standing is not approved (",
                "notices: rows whose to is speakers (",
                "people: rows whose standing is absent,",
                "voices: rows whose gone is true",
            ],
            "then the columns with a *",
        ),
        (
            "ANTES DE PUBLICAR",
            [
                "icebreakers: los renglones cuyo shown es false (",
                "board_groups: los renglones que tienen algo en apart (",
                "contributions: los renglones que tienen algo en removed (",
                "board_rankings: los renglones que tienen algo en removed (",
                "gallery_results: los renglones que tienen algo en removed (",
                "comments: los renglones cuyo standing no es approved (",
                "notices: los renglones cuyo to es speakers (",
                "people: los renglones cuyo standing es absent,",
                "voices: los renglones cuyo gone es true",
            ],
            "luego las columnas con *",
        ),
    ],
)
def test_the_readme_names_the_rows_that_are_not_for_publication(folder, heading, rows, columns):
    """Without the columns for staff nobody could tell them any more, so they come first."""
    text = (folder / "README.txt").read_text("utf-8-sig")
    _, found, told = text.partition(heading)
    assert found
    listed, then, _ = told.partition(columns)
    assert then
    named = [line.strip() for line in listed.splitlines() if line.startswith("  ")]
    assert len(named) == len(rows)
    for row in rows:
        assert [line for line in named if line.startswith(row)]


def test_a_message_to_speakers_alone_can_be_told_from_the_others(town, tmp_path):
    town.do(facilitator, SendNotice("speakers", {"en": "Please end now"}))
    export_session(town.path, tmp_path / "export", RULES, LATER)
    assert only(exact(tmp_path / "export", "notices"), to="speakers")["text_en"] == "Please end now"


def test_csv_opens_in_a_clerks_spreadsheet(folder):
    content = (folder / "comments.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert only(read_csv(content), standing="waiting")["block_es"] == "Voices (es)"
    assert "Ñandú".encode() in content
    assert read_csv(content)[1]["text"] == "More shade\nat the bus stops"


def test_csv_never_hands_a_formula_to_a_spreadsheet_and_json_is_exact(folder):
    assert only(table(folder, "comments"), standing="declined")["text"] == "'-1+1 is rude"
    assert only(table(folder, "comments"), standing="declined")["reason"] == "'=off topic"
    assert table(folder, "contributions")[1]["text"] == f"'{FORMULA}"
    assert exact(folder, "contributions")[1]["text"] == FORMULA
    for path in folder.glob("*.csv"):
        for row in read_csv(path.read_bytes()):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in row.values())


def test_empty_tables_have_the_columns_that_full_ones_have(folder, tmp_path):
    blank = tmp_path / "blank"
    blank.mkdir()
    town = Town(blank)
    export_session(town.path, tmp_path / "nothing", RULES, LATER)
    town.close()
    for sheet in SHEETS:
        full, empty = (one / f"{sheet.name}.csv" for one in (folder, tmp_path / "nothing"))
        assert full.read_bytes().splitlines()[0] == empty.read_bytes().splitlines()[0]
        assert list(read_csv(full.read_bytes())[0]) == headings(sheet.columns)


def test_dots_that_left_with_somebody_are_in_a_table_of_their_own_and_in_no_tally(folder):
    (row,) = exact(folder, "withdrawn")
    assert (row["block"], row["person_en"], row["item"], row["dots"]) == (
        *("dots", "Luz Mora", "trees"),
        1,
    )
    assert "Luz Mora" not in {row["person_en"] for row in exact(folder, "ballots")}


def test_what_the_roster_knows_of_people_gets_columns_of_its_own(tmp_path):
    plain = AGENDA | {"people": [{**AGENDA["people"][0], "attributes": {"district": "east"}}]}
    town = Town(tmp_path, msgspec.convert(plain | {"teams": []}, Plan))
    export_session(town.path, tmp_path / "export", RULES, LATER)
    town.close()
    assert only(table(tmp_path / "export", "people"), id="mayor")["attribute_district"] == "east"


POLLS = Table(
    "polls",
    (
        BLOCK,
        Column("person", "asked", "preguntado", "resident", staff=True),
        Column("at", "the answer", "la respuesta"),
        Column("item", "choice", "opción", "named"),
        Column("shares", "by team", "por equipo"),
        Column("closed", "closed", "cerrado", "moment"),
    ),
    "Polls.",
    "Sondeos.",
)


def polls(scene):
    asked = {"block": scene.block.id, "person": "porch-phone", "at": "noon", "closed": NINE}
    return [asked | {"item": ("aye", both("Aye", "Sí")), "shares": {"red": 2}, "device": "secret"}]


def test_what_a_column_holds_is_what_its_kind_declares_whatever_its_name(empty_town, tmp_path):
    kinds = [one for one in RULES.kinds.values() if one.kind != "review"]
    review = Activity("review", both("Review", "Repaso"), NoSettings, tables={POLLS: polls})
    export_session(empty_town.path, tmp_path / "export", Rules([*kinds, review]), LATER)
    assert table(tmp_path / "export", "polls") == [
        {
            "block": "look-back",
            "block_en": "Look-Back",
            "block_es": "Look-Back (es)",
            "person": "resident-1",
            "at": "noon",
            "item": "aye",
            "item_en": "Aye",
            "item_es": "Sí",
            "shares": '{"red":2}',
            "closed": "2024-01-25T09:00:00.000-07:00",
        }
    ]


def test_no_two_tables_of_an_export_have_one_name():
    names = [sheet.name for sheet in SHEETS]
    assert len(set(names)) == len(names)


def test_every_kind_declares_each_column_that_its_rows_have(town):
    told = scenes(read_session(town.path, RULES), RULES)
    for sheet in {sheet for kind in RULES.kinds.values() for sheet in kind.tables}:
        having = [(RULES.kinds[one.block.kind].tables.get(sheet), one) for one in told]
        rows = [row for tell, one in having if tell for row in tell(one)]
        assert rows, f"nothing in tests/record/town.py fills {sheet.name}"
        declared = {column.name for column in sheet.columns}
        assert all(row.keys() == declared for row in rows), sheet.name


def test_a_vote_that_a_later_agenda_leaves_out_stays_in_the_record(town, tmp_path):
    plain = msgspec.to_builtins(PLAN)
    thursday = plain["days"][0]
    thursday["blocks"] = [one for one in thursday["blocks"] if one["id"] != "dots"]
    town.adopt(msgspec.convert(plain, Plan))
    export_session(town.path, tmp_path / "export", RULES, LATER)
    rows = exact(tmp_path / "export", "ballots")
    assert {row["person"] for row in rows if row["block"] == "dots"} == set(BALLOTS)
    gone = only(exact(tmp_path / "export", "agenda"), block="dots")
    assert (gone["block_en"], gone["day"], gone["visit"]) == ("Dots", None, 1)


def test_a_later_agendas_names_count(town, tmp_path):
    town.adopt(changed("voices", title=both("Your turn", "Su turno")))
    export_session(town.path, tmp_path / "export", RULES, LATER)
    assert {row["block_es"] for row in exact(tmp_path / "export", "comments")} == {"Su turno"}


def test_a_journal_can_be_exported_again_and_again_while_the_hall_votes(town, tmp_path):
    folder = tmp_path / "export"
    export_session(town.path, folder, RULES, LATER)
    before = exact(folder, "session")["journal"]["position"]
    town.go_to("debate")
    export_session(town.path, folder, RULES, LATER)
    assert exact(folder, "session")["journal"]["position"] > before
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} == {"export"}


def test_a_damaged_journal_leaves_the_earlier_export_as_it_was(folder, town):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    town.close()
    content = bytearray(town.path.read_bytes())
    content[content.index(b"More 311 hours")] ^= 1
    town.path.write_bytes(content)
    with pytest.raises(JournalDamaged, match=r"session\.db, row \d+"):
        export_session(town.path, folder, RULES, LATER)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_journal_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(JournalMissing, match=r"elsewhere\.db"):
        export_session(tmp_path / "elsewhere.db", tmp_path / "export", RULES, LATER)
    assert not (tmp_path / "export").exists()


def test_the_documentation_names_every_table_with_its_columns():
    text = (Path(__file__).parents[2] / "docs" / "export.md").read_text("utf-8")
    rows = {line.split("`")[1]: line for line in text.splitlines() if line.startswith("| `")}
    assert list(rows) == [sheet.name for sheet in SHEETS]
    for sheet in SHEETS:
        assert not [one for one in sheet.columns if f"`{one.name}`" not in rows[sheet.name]], (
            sheet.name
        )


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@x", "＝1", "  =1"])
@pytest.mark.parametrize("end", [";", "\t", "\r", "\n"], ids=repr)
def test_a_formula_behind_what_may_end_a_cell_is_escaped_too(start, end):
    """A spreadsheet of another country, or text pasted into columns, sees a cell begin there."""
    (row,) = read_csv(as_csv(["text"], [{"text": f"More hours{end}{start}"}]))
    assert row["text"] == f"More hours{end}'{start}"


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=repr)
def test_an_empty_line_before_a_formula_has_no_apostrophe(line_end):
    said = line_end.join(["=Report", "- line", "", "", "- other", "", "End"])
    escaped = line_end.join(["'=Report", "'- line", "", "", "'- other", "", "End"])
    (row,) = read_csv(as_csv(["text"], [{"text": said}]))
    assert row["text"] == escaped


def test_what_is_no_formula_stays_as_it_was_typed():
    said = "a = b; c - d\nOne\tTwo; 3 + 4"
    (row,) = read_csv(as_csv(["text"], [{"text": said}]))
    assert row["text"] == said
