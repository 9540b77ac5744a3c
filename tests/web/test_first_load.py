"""A phone that has never been here is in the hall with 40 kB, headers and all, in any language."""

import json
import re
import sys
from pathlib import Path

import pytest
from hall import Client, Hall

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "tools"))
import first_load

MOST = 40_000
PAGE = re.compile(r'<script type="application/json" id="page">(.*)</script>')
AT_HOME = 17_200
"""The residents' page of an agenda with nothing for them."""
MORE_FOR_A_KIND = 5_300
"""What a kind of activity may add to it where the agenda has it; else it adds its styles alone. The
ballot, with 19 items on its paper, keeps on the device what is chosen, and says at each press what
is left: 1,200 bytes."""
WITHOUT_ANYTHING = """\
format: 1
session:
  id: hollow
  title: {en: Hollow Plans, es: Planes}
  city: Hollow
  timezone: America/Denver
  languages: [en, es]
groups: [{id: guests, title: {en: Guests, es: Invitados}}]
days:
  - id: monday
    title: {en: Monday, es: Lunes}
    date: 2024-01-25
    place: Town Hall
    end: "10:00"
    blocks: [{id: hello, kind: talk, title: {en: Hello, es: Hola}, start: "9:00"}]
"""
FILES = 3
"""One script, one style sheet, and the face of the block that runs, where it has one."""
FACES = {
    "breakout",
    "breakout-groups",
    "breakout-hand",
    "breakout-prompts",
    "breakout-report",
    "feedback",
    "icebreaker",
    "mapping",
    "mapping-either",
    "mapping-freed",
    "mapping-result",
    "mapping-watching",
    "pause",
    "question",
    "question-result",
}
"""Of the kinds in the agenda, and of what can be asked on the spot, with their later parts."""


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "block", ["", "welcome", "breakout", "feedback-one", "break-one", "priority-mapping"]
)
def test_a_first_load_is_small(hall: Hall, facilitator: Client, language: str, block: str) -> None:
    if block:
        go(facilitator, block)
    bill = first_load.first_load(hall.url, f"Ana {block} {language}", language)
    assert sum(one.bytes + one.header_bytes for one in bill) <= MOST, bill
    assert len([one for one in bill if one.path.startswith("/static/")]) <= FILES


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("block", "face"), [("welcome", ""), ("breakout", "breakout"), ("priority-mapping", "mapping")]
)
def test_a_first_load_with_a_question_that_is_asked_in_a_block_is_small(
    hall: Hall, facilitator: Client, block: str, face: str, language: str
) -> None:
    go(facilitator, block)
    question = {"en": "Shall we begin?", "es": "¿Empezamos?"}
    asked = facilitator.do("AskQuestion", seen=block, prompt=question, scale=True)
    bill = first_load.first_load(hall.url, f"Ana of a question in {block} {language}", language)
    assert facilitator.do("WithdrawQuestion", question=asked["made"])["ok"]
    assert sum(one.bytes + one.header_bytes for one in bill) <= MOST, bill
    faces = [f"phone-{one}.js" for one in (face, "question") if one]
    assert sorted(scripts(bill)) == sorted(["phone.js", *faces])


def test_a_phone_is_told_where_the_faces_of_all_kinds_in_the_agenda_are(hall: Hall) -> None:
    phone = first_load.Phone(hall.url, "en")
    first_load.join(phone, "Ana of all faces")
    told = json.loads(PAGE.findall(phone.open("/"))[0])["faces"]
    phone.close()
    assert set(told) == FACES


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_residents_page_has_what_its_kinds_need_and_no_more(hall: Hall, language: str) -> None:
    bill = at_home(hall, language)
    assert sum(one.bytes + one.header_bytes for one in bill) <= AT_HOME + 2 * MORE_FOR_A_KIND, bill
    assert scripts(bill) == ["resident.js", "resident-feedback.js", "resident-mapping.js"]


def test_at_home_no_kind_is_fetched_that_is_not_in_the_agenda(tmp_path: Path) -> None:
    (tmp_path / "agenda.yaml").write_text(WITHOUT_ANYTHING)
    hall = Hall(tmp_path, tmp_path / "agenda.yaml").open()
    bills = [at_home(hall, language) for language in ("en", "es")]
    hall.close()
    for bill in bills:
        assert sum(one.bytes + one.header_bytes for one in bill) <= AT_HOME, bill
        assert scripts(bill) == ["resident.js"]


def at_home(hall: Hall, language: str) -> list[first_load.Fetched]:
    home = first_load.Phone(hall.url, language)
    home.open("/c")
    home.close()
    return home.requests


def scripts(bill: list[first_load.Fetched]) -> list[str]:
    return [Path(one.path).name for one in bill if one.path.endswith(".js")]


def go(facilitator: Client, block: str) -> None:
    now = facilitator.see("console")["block"]
    if now is None:
        assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
        now = "welcome"
    if now != block:
        assert facilitator.do("JumpTo", block=block, seen=now)["ok"]
    facilitator.see("console", lambda view: view["block"] == block)
