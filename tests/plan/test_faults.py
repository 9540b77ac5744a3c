"""Every fault a person can make: where it is found and what is said about it."""

import os

import pytest

from facilitator.plan.faults import MAX_FAULTS, Fault, PlanFaults
from facilitator.plan.reader import read_plan

from .kinds import CALLED, KINDS, SMALL


def faults_of(source) -> tuple[Fault, ...]:
    with pytest.raises(PlanFaults) as caught:
        read_plan(source, KINDS, CALLED)
    return caught.value.faults


def marked(text: str) -> tuple[str, int, int]:
    """A text without its mark ¦, and the line and column where the mark stood."""
    before, after = text.split("¦")
    return before + after, before.count("\n") + 1, len(before) - before.rfind("\n")


MAPPING = """\
      - id: dots
        kind: mapping
        title: {en: Dots, es: Puntos}
        start: 11:30
        settings:
          dots: 3
          themes:
            - theme: streets
              items:
                - {id: a, title: {en: A, es: A}}
"""
RECAP = """\
      - id: recap
        kind: recap
        title: {en: Recap, es: Resumen}
        start: 11:30
        settings:
"""

# what is written, what is written instead (¦ stands where the fault must be found), the path,
# and words that must be in the message or the hint
FAULTS = [
    ("lock: true}", "lock: true, clock: ¦off}", "days[0].blocks[2].clock", "one of: hidden, shown"),
    ("days:\n", f"messages:\n  - ¦{'x' * 601}\ndays:\n", "messages[0]", "longer than 600"),
    ("city: Any", "¦citty: Any", "session.citty", "not known; did you mean city?"),
    ("  id: small\n", "  ¦idd: small\n", "session.idd", "did you mean id?"),
    ("id: small\n", "¦tagline: x\n", "session", "“id” is missing"),
    ("city: Anywhere", "city: A\n  chimes: ¦loud", "session.chimes", "one of: off, on"),
    ("city: Anywhere", "city: ¦12", "session.city", 'the number “12”; in quotes: "12"'),
    ("city: Anywhere", "city: ¦true", "session.city", "yes/no value true"),
    ("city: Anywhere", "¦city:", "session.city", "nothing is written here"),
    ("city: Anywhere", "city: ¦''", "session.city", "empty"),
    ("city: Anywhere", "city: ¦[a]", "session.city", "found a list"),
    ("city: Anywhere", "city: ¦{a: b}", "session.city", "found keys and values"),
    ("city: Anywhere", f"city: ¦{'x' * 2001}", "session.city", "longer than 2,000"),
    ("id: small", "id: ¦Small Town", "session.id", "lower-case; for example: small-town"),
    ("id: small", "id: ¦2024", "session.id", '"2024"'),
    ("Europe/Madrid", "¦Europe/Madird", "session.timezone", "did you mean Europe/Madrid"),
    ("Europe/Madrid", "¦../../etc/passwd", "session.timezone", "is not a time zone"),
    ("Europe/Madrid", "¦Europe", "session.timezone", "is not a time zone"),
    ("themes:\n", "words:\n  ¦closng: x\nthemes:\n", "words.closng", "did you mean closing?"),
    ("themes:\n", "words:\n  board: ¦5\nthemes:\n", "words.board", "expected a text"),
    ("themes:\n", "¦words:\nthemes:\n", "words", "nothing is written; expected keys and values"),
    ("[en, es]", "[¦fr]", "session.languages[0]", "no screens in “fr”; one or more of en, es in"),
    ("[en, es]", "[en, es, ¦fr]", "session.languages[2]", "no screens in “fr”; write one or more"),
    ("[en, es]", "[¦En, es]", "session.languages[0]", "no screens in “En”; did you mean en?"),
    ("[en, es]", "[en, ¦en, es]", "session.languages[1]", "twice"),
    ("[en, es]", "¦[]", "session.languages", "no language"),
    ("[en, es]", "¦en", "session.languages", "expected a list"),
    ("es: Pequeña", "¦sp: Pequeña", "session.title.sp", "“sp” is not a language"),
    ("{en: Small, es: Pequeña}", "¦{}", "session.title", "empty"),
    ("{en: Small, es: Pequeña}", "¦[Small]", "session.title", "one per language"),
    ("es: Pequeña", "es: ¦5", "session.title.es", "the number “5”"),
    ("themes:\n", "format: ¦2\nthemes:\n", "format", "reads format 1"),
    ("group: council", "group: ¦councl", "people[0].group", "did you mean council?"),
    *(
        ("{id: ana", f"{{id: ¦{taken}", "people[0].id", "what a ballot without a name is called")
        for taken in ("paper-17", "badge-3", "tablet-1", "hands-council-2")
    ),
    ('district: "1"', "district: ¦1", "people[0].attributes.district", '"1"'),
    ("district:", "¦Dist rict:", "people[0].attributes", "for example: dist-rict"),
    ("[ana]", "[¦anna]", "teams[0].members[0]", "no person “anna”; did you mean ana?"),
    ("[ana]", "[ana, ¦ana]", "teams[0].members[1]", "already in the team red"),
    ("date: 2024-01-25", "date: ¦25.1.2024", "days[0].date", "such as 2024-01-25; with hyphens"),
    ("date: 2024-01-25", "date: ¦2024-02-30", "days[0].date", "2024-01-25; no calendar has this"),
    ("date: 2024-01-25", "date: ¦2024-13-45", "days[0].date", "its month (01 to 12)"),
    ("end: 12:00", "end: ¦12", "days[0].end", "the number “12”; 13:00 or 1:00 PM"),
    ("end: 12:00", "end: ¦~12:00", "days[0].end", "lock; without ~"),
    ("start: 11:00", "start: ¦13:00", "days[0].blocks[2].start", "after the day's end (12:00)"),
    ("start: 9:00", "start: ¦9", "days[0].blocks[0].start", "“9”; a time such as; mean 9:00?"),
    ("start: 9:00", "start: ¦9 o'clock", "days[0].blocks[0].start", "did you mean 9:00?"),
    ("start: 9:00", "start: ¦9 am", "days[0].blocks[0].start", "did you mean 9:00 AM?"),
    ("start: 9:00", "start: ¦nine", "days[0].blocks[0].start", "write hours, a colon and min"),
    ("start: 9:00", "start: ¦9.30", "days[0].blocks[0].start", "“9.30”; 13:00; mean 9:30?"),
    ("start: 9:00", "start: ¦25:00", "days[0].blocks[0].start", "“25:00”; write hours, a colon"),
    ("{id: hello, kind: talk, title: {en: Hello, es: Hola}, start: 9:00}",
     "¦{id: hello, kind: talk, title: {en: Hello, es: Hola}, start: }",
     "days[0].blocks[0]", "first block of a day needs a start"),
    ("{id: hello, kind: talk, title: {en: Hello, es: Hola}, start: 9:00}",
     "¦{id: hello, kind: talk, title: {en: Hello, es: Hola}}",
     "days[0].blocks[0]", "first block of a day needs a start"),
    ("start: 9:30", "start: ¦9:00", "days[0].blocks[1].start", "two blocks; overlap"),
    ("start: 9:30", "start: ¦8:00", "days[0].blocks[1].start", "before the block above"),
    ("start: 11:00, lock: true", "start: ~11:00, lock: ¦true", "days[0].blocks[2].lock",
     "~; lock; not both"),
    ("lock: true", "lock: ¦true, soft: true", "days[0].blocks[2].lock", "not both"),
    ("start: 11:00, lock: true", "lock: ¦true", "days[0].blocks[2].lock", "lock without a start"),
    ("start: 11:00, lock: true", "soft: ¦true", "days[0].blocks[2].soft", "soft without a start"),
    ("lock: true", "lock: ¦yes", "days[0].blocks[2].lock", "“yes”; true or false; write true"),
    ("lock: true", "lock: ¦Off", "days[0].blocks[2].lock", "“Off”; true or false; write false"),
    ("lock: true", "lock: ¦maybe", "days[0].blocks[2].lock", "true or false, without quotes"),
    ("lock: true", "minimum: ¦61", "days[0].blocks[2].minimum", "61 minutes; only 60"),
    ("lock: true", "minimum: ¦-1", "days[0].blocks[2].minimum", "less than 0"),
    ("lock: true", "minimum: ¦half", "days[0].blocks[2].minimum", "whole number"),
    ("id: rest", "id: ¦work", "days[0].blocks[2].id", "twice; line 23; its own"),
    ("kind: talk", "kind: ¦brake", "days[0].blocks[0].kind", "did you mean pause?"),
    ("kind: talk", "kind: ¦vote", "days[0].blocks[0].kind", "did you mean mapping?"),
    ("{en: Streets, es: Calles}", "{en: Streets, ¦roads and lanes, es: Calles}",
     "themes[0].title.roads and lanes", 'in quotes: "Streets, roads and lanes"'),
    ("kind: talk", "kind: ¦tolk", "days[0].blocks[0].kind", "did you mean talk?"),
    ("lock: true", "notes: ¦[Walk]", "days[0].blocks[2].notes", "found a list; one per language"),
    ("lock: true", "notes: ¦''", "days[0].blocks[2].notes", "empty"),
    ("lock: true", "notes: {en: ¦12}", "days[0].blocks[2].notes.en", 'the number “12”; "12"'),
    ("lock: true", f"notes: ¦{'x' * 2001}", "days[0].blocks[2].notes", "longer than 2,000"),
    ("lock: true", "notes: {¦fr: x}", "days[0].blocks[2].notes.fr", "“fr” is not a language"),
    ("lock: true", "¦noets: x", "days[0].blocks[2].noets", "did you mean notes?"),
    ("lock: true", "shows: [¦x]", "days[0].blocks[2].shows[0]", "no section; none are given"),
    ("lock: true", "terms: [¦x]", "days[0].blocks[2].terms[0]", "no term “x”"),
    ("lock: true", "themes: [¦x]", "days[0].blocks[2].themes[0]", "possible here: streets"),
    ("lock: true", "settings: {¦a: 1}", "days[0].blocks[2].settings.a", "has no settings"),
    ("lock: true", "settings: ¦3", "days[0].blocks[2].settings", "expected keys"),
    ("  prompt:", "  ¦promt:", "days[0].blocks[1].settings.promt", "did you mean prompt?"),
    ("prompt: {en: What first?, es: ¿Qué primero?}", "¦draw: plan",
     "days[0].blocks[1].settings", "“prompt” is missing"),
    ("  prompt:", "  draw: ¦balancd\n          prompt:", "days[0].blocks[1].settings.draw",
     "one of: balanced, plan; did you mean balanced?"),
    ("  prompt:", "  teams: [¦blue]\n          prompt:", "days[0].blocks[1].settings.teams[0]",
     "no team “blue”; possible here: red"),
    ("  prompt:", "  callback_seconds: ¦2\n          prompt:",
     "days[0].blocks[1].settings.callback_seconds", "whole number from 5 up to 600"),
    ("days:\n", "¦day:\n", "day", "not known; did you mean days?"),
    ("    blocks:\n", "    blocks: ¦[]\n    block:\n", "days[0].blocks", "no blocks here"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "where", "words"), FAULTS)
def test_a_fault_is_found_and_explained(old, new, where, words):
    assert old in SMALL
    text, line, column = marked(SMALL.replace(old, new, 1))
    place = (line, column, where)
    found = [one for one in faults_of(text) if (one.line, one.column, one.where) == place]
    assert len(found) == 1, faults_of(text)
    said = f"{found[0].message} {found[0].hint}"
    assert [part for part in words.split("; ") if part not in said] == [], said


TEAMS = "teams:\n  - {id: red, title: {en: Red, es: Rojo}, members: [ana]}\n"


@pytest.mark.parametrize("instead", ["", "teams: []\n"])
def test_a_breakout_needs_teams(instead):
    assert TEAMS in SMALL
    bare = SMALL.replace(TEAMS, instead)
    text, line, column = marked(bare.replace("kind: breakout", "kind: ¦breakout"))
    (fault,) = faults_of(text)
    assert (fault.line, fault.column) == (line, column)
    assert fault.message == "a block of this kind needs teams, and this plan has none"
    assert "“teams:”" in fault.hint


def test_a_mistyped_key_is_not_also_told_as_missing():
    assert len(faults_of(SMALL.replace("  prompt:", "  promt:"))) == 1


def test_blanks_around_a_name_are_not_worth_a_fault():
    assert read_plan(SMALL.replace("id: small", 'id: " small\\n"'), KINDS).session.id == "small"


@pytest.mark.parametrize(
    ("settings", "where", "words"),
    [
        ("dots: ¦0", ".dots", "whole number from 1"),
        ("dots: ¦true", ".dots", "yes/no value true; whole number"),
        ("dots: ¦3.5", ".dots", "the number “3.5”"),
        ("¦dots: 3\n          cap: 4", "", "cap is more than dots"),
        ("dots: 3\n          weight: ¦much", ".weight", "expected `float | null`"),
    ],
)
def test_settings_are_held_against_their_kind(settings, where, words):
    text, line, column = marked(SMALL + MAPPING.replace("dots: 3", settings))
    (fault,) = faults_of(text)
    assert (fault.line, fault.column) == (line, column)
    assert fault.where == f"days[0].blocks[3].settings{where}"
    assert all(part in f"{fault.message} {fault.hint}" for part in words.split("; "))


def test_a_setting_may_be_left_empty_where_nothing_is_meant():
    text = SMALL + MAPPING.replace("dots: 3", "dots: 3\n          quota: null")
    assert read_plan(text, KINDS).days[0].blocks[3].settings["quota"] is None


def test_a_theme_inside_settings_is_looked_up():
    text, line, column = marked(SMALL + MAPPING.replace("theme: streets", "theme: ¦parks"))
    (fault,) = faults_of(text)
    assert (fault.line, fault.column) == (line, column)
    assert "no theme “parks”" in fault.message


def test_an_item_is_in_a_block_once():
    again = "                - {id: ¦a, title: {en: B, es: B}}\n"
    text, line, column = marked(SMALL + MAPPING + again)
    (fault,) = faults_of(text)
    assert (fault.line, fault.column) == (line, column)
    assert f"given twice (first in line {line - 1})" in fault.message


def test_sections_inside_settings_are_looked_up():
    text, line, column = marked(SMALL + RECAP + "          sections: [¦map]\n")
    (fault,) = faults_of(text)
    assert (fault.line, fault.column) == (line, column)
    assert "no section of the context “map”" in fault.message


def test_names_inside_settings_are_checked_as_names():
    text, line, column = marked(SMALL + RECAP + "          labels: {¦Not One: 1}\n")
    (fault,) = faults_of(text)
    assert (fault.line, fault.column) == (line, column)
    assert "not-one" in fault.hint


def test_ids_are_alike_across_days_and_days_go_forward():
    start = SMALL.index("  - id: one\n")
    text = SMALL + SMALL[start:].replace("id: one", "id: two")
    found = [(one.line, one.message) for one in faults_of(text)]
    assert found[0] == (32, "this day is not after the day before it (2024-01-25)")
    assert [line for line, _ in found[1:]] == [36, 37, 43]


def test_all_faults_are_told_at_once_from_the_top_down():
    text = (
        SMALL.replace("Europe/Madrid", "Mars")
        .replace("group: council", "group: x")
        .replace("start: 9:30", "start: half past")
        .replace("kind: pause", "kind: nap")
    )
    assert [one.line for one in faults_of(text)] == [5, 12, 26, 29]


def test_a_wrong_time_does_not_make_the_times_after_it_wrong():
    assert len(faults_of(SMALL.replace("start: 9:30", "start: 19:30"))) == 2


def test_a_flood_of_faults_is_cut_off():
    text = SMALL + "".join(f"key{index}: 1\n" for index in range(10 * MAX_FAULTS))
    found = faults_of(text)
    assert len(found) == MAX_FAULTS + 1
    assert any("too many faults" in one.message for one in found)


NOT_YAML = [
    ("", 1, 1, "the file is empty"),
    ("# nothing\n", 1, 1, "the file is empty"),
    ("just words", 1, 1, "not a list of keys and values"),
    ("- a\n- b\n", 1, 1, "not a list of keys and values"),
    ("a:\n\t- b", 2, 1, "spaces, not with tabs"),
    ("a: [1, 2", 1, 9, "not closed"),
    ('a: "x', 1, 6, "the quote opened in line 1 was not closed"),
    ('a: "x\nb: "y"\n', 1, 4, "the quote that opens here is closed only in line 2"),
    ("a:\n  - {b: 'x, c: y}\n  - 'z'\n", 2, 9, "closed only in line 3"),
    ("a: {b: Hall #3, c: d}\ne: f\n", 1, 13, "“#3, c: d}” is taken as a comment"),
    ("a: b: c", 1, 5, "indentation"),
    ("a: 1\n  b: 2\n", 2, 4, "indentation"),
    ("a: @b", 1, 4, "not YAML"),
    ('a: "\\q"', 1, 6, "not YAML"),
    ('a: "\\UFFFFFFFF"', 1, 1, "not YAML"),
    ("a: 1\n---\nb: 2\n", 2, 1, "second document"),
    ("a: &x 1\n", 1, 4, "anchors (&name) are not used"),
    ("a: *x\n", 1, 4, "aliases (*name) are not used"),
    ("*x : 1\n", 1, 1, "aliases"),
    ("a: !!python/object:os.system x\n", 1, 4, "tags (!name) are not used"),
    ("{[a]: 1}", 1, 2, "a key must be a word"),
    ("a: 1\nb\x00: 2\n", 2, 2, "cannot be shown stands here (U+0000)"),
    ("a: x\u202ey\n", 1, 5, "U+202E"),
    ("a: \ud800\n", 1, 4, "U+D800"),
    ('a: "\\ud800"\n', 1, 4, "cannot be shown"),
    ('a: "\\0"\n', 1, 4, "cannot be shown"),
    ("a: " + "[" * 100_000, 1, 23, "nested too deeply"),
    ("{a: " * 100_000, 1, 81, "nested too deeply"),
    ("a: [" + "1,\n" * 60_000 + "]", 49_998, 1, "more than 50,000 values"),
    ("x" * 1_000_001, 1, 1, "larger than 1,000,000 bytes"),
]


@pytest.mark.parametrize(
    ("text", "line", "column", "words"), NOT_YAML, ids=[row[3] for row in NOT_YAML]
)
def test_what_is_no_agenda_is_refused_in_words(text, line, column, words):
    (fault,) = faults_of(text)
    assert words in f"{fault.message} {fault.hint}"
    assert (fault.line, fault.column) == (line, column)


def test_an_alias_bomb_is_refused_at_its_first_anchor():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{key}: &{key} [*{before}, *{before}, *{before}]\n"
        for before, key in zip("abcdefghijklmnopqrstuvwx", "bcdefghijklmnopqrstuvwxy", strict=True)
    )
    (fault,) = faults_of(bomb)
    assert (fault.line, fault.column) == (1, 4)


def test_a_doubled_key_is_a_fault_among_others():
    text = SMALL.replace("  city: Anywhere\n", "  city: A\n  city: B\n").replace("Europe/", "X/")
    assert [(one.line, one.column) for one in faults_of(text)] == [(5, 3), (6, 13)]
    assert "here twice (first in line 4)" in faults_of(text)[0].message


def test_a_file_that_is_not_there_or_no_file_is_said_to_be_so(tmp_path):
    assert "there is no file" in faults_of(tmp_path / "none.yaml")[0].message
    assert "facilitator new" in faults_of(tmp_path / "none.yaml")[0].hint
    assert "is not a file" in faults_of(tmp_path)[0].message
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    assert "is not a file" in faults_of(fifo)[0].message
    assert "cannot be read" in faults_of(tmp_path / "nul\0")[0].message


def test_a_file_in_another_encoding_is_said_to_be_so(tmp_path):
    path = tmp_path / "agenda.yaml"
    path.write_bytes("a: 1\nb: año\n".encode("latin-1"))
    (fault,) = faults_of(path)
    assert (fault.line, fault.column) == (2, 5)
    assert "UTF-8" in fault.message
    path.write_bytes("a: 1".encode("utf-16"))
    assert "UTF-8" in faults_of(path)[0].message


def test_a_file_too_large_is_not_read(tmp_path):
    path = tmp_path / "agenda.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert "larger than" in faults_of(path)[0].message
