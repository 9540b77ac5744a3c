"""What a well-written plan becomes."""

import msgspec
import pytest

from facilitator.plan.digest import plan_digest, plan_from_builtins
from facilitator.plan.faults import PlanFaults
from facilitator.plan.reader import check_plan, read_plan
from facilitator.plan.starter import starter
from facilitator.plan.table import day_table
from facilitator.plan.times import moment, parse_time, planned_minutes

from .kinds import KINDS, SMALL


def small(old: str = "", new: str = "") -> str:
    assert old in SMALL
    return SMALL.replace(old, new, 1) if old else SMALL


@pytest.mark.parametrize(
    ("written", "minutes", "soft"),
    [
        ("9:00", 540, False),
        ("09:00", 540, False),
        ("1:00 PM", 780, False),
        ("1:00pm", 780, False),
        ("12:00 AM", 0, False),
        ("12:30 p.m.", 750, False),
        ("~14:00", 840, True),
        ("~2:00 PM", 840, True),
        ("23:59", 1439, False),
    ],
)
def test_a_time_is_read_as_people_write_it(written, minutes, soft):
    assert parse_time(written) == (minutes, soft)


@pytest.mark.parametrize(
    "written", ["", "9", "9.30", "24:00", "9:60", "13:00 PM", "0:30 am", "noon", "9:00:00", "٩:٠٠"]
)
def test_what_is_no_time_is_not_taken_for_one(written):
    assert parse_time(written) is None


def test_a_tilde_makes_a_start_soft_and_a_lock_holds():
    plan = read_plan(small("start: 9:30", "start: ~9:30"), KINDS)
    _, work, rest = plan.days[0].blocks
    assert (work.start, work.soft, work.lock) == (570, True, False)
    assert (rest.start, rest.soft, rest.lock) == (660, False, True)


def test_a_plain_text_is_in_the_sessions_first_language_also_inside_settings():
    text = small("[en, es]", "[es, en]").replace("{en: What first?, es: ¿Qué primero?}", "¿Qué?")
    plan, warnings = check_plan(text, KINDS)
    assert plan.days[0].blocks[1].settings == {"prompt": {"es": "¿Qué?"}}
    assert [(one.line, one.column, one.where) for one in warnings] == [
        (28, 19, "days[0].blocks[1].settings.prompt")
    ]
    assert "not translated into en" in warnings[0].message


def test_a_persons_name_is_the_same_in_every_language():
    _, warnings = check_plan(small("{en: Ana, es: Ana}", "Ana"), KINDS)
    assert warnings == ()
    _, warnings = check_plan(small("{en: Council, es: Concejo}", "Council"), KINDS)
    assert [one.where for one in warnings] == ["groups[0].title"]


def test_a_language_nobody_will_see_is_worth_a_warning():
    _, warnings = check_plan(small("[en, es]", "[en]"), KINDS)
    assert {one.message for one in warnings} == {"es is not shown in this session"}


def test_teams_balanced_on_what_nobody_has_are_worth_a_warning():
    text = small("          prompt:", "          balance_on: [group, distrit]\n          prompt:")
    _, warnings = check_plan(text, KINDS)
    assert [(one.line, one.hint) for one in warnings] == [(28, "did you mean district?")]


def test_words_that_older_yaml_would_change_stay_words():
    plan = read_plan(small("city: Anywhere", "city: no").replace("Hello,", "on,"), KINDS)
    assert plan.session.city == "no"
    assert plan.days[0].blocks[0].title["en"] == "on"


def test_settings_are_kept_as_data_that_survives_the_journal():
    plan = read_plan(SMALL, KINDS)
    wire = msgspec.json.decode(msgspec.json.encode(msgspec.to_builtins(plan)))
    assert plan_from_builtins(wire) == plan


def test_notes_keep_their_lines_and_a_plan_of_before_has_none():
    notes = "notes: |\n          Walk.\n          Ask.\n        "
    block = read_plan(small("settings:", notes + "settings:"), KINDS).days[0].blocks[1]
    assert block.notes == {"en": "Walk.\nAsk."}
    before = msgspec.to_builtins(read_plan(SMALL, KINDS))
    for old in before["days"][0]["blocks"]:
        del old["notes"]
    assert [one.notes for one in plan_from_builtins(before).days[0].blocks] == [None] * 3


def test_two_plans_have_the_same_digest_only_if_they_say_the_same():
    plan = read_plan(SMALL, KINDS)
    reordered = read_plan(small("{en: Hello, es: Hola}", "{es: Hola, en: Hello}"), KINDS)
    changed = read_plan(small("start: 9:30", "start: 9:31"), KINDS)
    assert plan_digest(plan) == plan_digest(reordered)
    assert plan_digest(plan) != plan_digest(changed)
    assert len(plan_digest(plan)) == 64


def test_minutes_run_to_the_next_start_and_an_untimed_block_has_none_of_its_own():
    plan = read_plan(small(", start: 11:00, lock: true", ""), KINDS)
    assert planned_minutes(plan.days[0]) == (30, 150, None)


def test_a_time_of_day_is_an_instant_in_the_sessions_zone():
    day = read_plan(SMALL, KINDS).days[0]
    assert moment(day, 9 * 60, "America/Denver") == 1706198400000  # 2024-01-25T16:00:00Z
    assert moment(day, 9 * 60, "Europe/Madrid") == 1706169600000  # 2024-01-25T08:00:00Z


def test_the_table_shows_about_times_locks_and_minutes():
    lines = day_table(read_plan(small("start: 9:30", "start: ~9:30"), KINDS)).splitlines()
    assert lines[2] == "One · 2024-01-25 · Hall"
    assert lines[4].split() == ["09:00", "30", "talk", "Hello"]
    assert lines[5].split() == ["~09:30", "90", "breakout", "Work"]
    assert lines[6].split() == ["11:00", "lock", "60", "pause", "Rest"]
    assert lines[7].split() == ["12:00", "lock", "end", "of", "the", "day"]


@pytest.mark.parametrize(
    ("name", "slug", "title"),
    [
        ("Spring retreat", "spring-retreat", "Spring retreat"),
        ("  Año   2030 ", "ano-2030", "Año 2030"),
        ('"Quoted": {x} #1', "quoted-x-1", '"Quoted": {x} #1'),
        ("back\\slash", "back-slash", "back\\slash"),
        ("@TITLE@ @ID@", "title-id", "@TITLE@ @ID@"),
        ("会議", "session", "会議"),
        ("\u202eevil\x00\ud800\n", "evil", "evil"),
        ("é" * 500, "e" * 40, "é" * 120),
    ],
)
def test_the_starter_takes_any_name_and_passes_the_check(name, slug, title):
    plan, warnings = check_plan(starter(name), KINDS)
    assert warnings == ()
    assert plan.session.id == slug
    assert plan.session.title == {"en": title, "es": title}
    kinds = [block.kind for block in plan.days[0].blocks]
    assert kinds == ["talk", "breakout", "pause", "mapping", "feedback", "talk"]


@pytest.mark.parametrize("name", ["", "  ", "\n\x00\u202e"])
def test_a_name_of_which_nothing_can_be_shown_starts_no_agenda(name):
    with pytest.raises(ValueError, match="without a name"):
        starter(name)


def test_a_file_is_read_from_its_path(tmp_path):
    path = tmp_path / "agenda.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert read_plan(path, KINDS) == read_plan(SMALL, KINDS)


def test_faults_say_where_they_are_when_printed():
    with pytest.raises(PlanFaults) as caught:
        read_plan(small("kind: talk", "kind: tolk"), KINDS)
    assert "agenda.yaml:22:27  days[0].blocks[0].kind: “tolk”" in str(caught.value)
    assert "did you mean talk?" in str(caught.value)
