"""What is acknowledged without a name is kept, and nothing tells afterwards whose it was."""

import itertools
import logging
from pathlib import Path
from typing import Any

import msgspec
import pytest
from office import FULL, Office
from story import NINE, RULES, SEATED, Actor, Role, both, changed, district_1, facilitator, mayor

from facilitator.activities.icebreaker.card_messages import FillSquare
from facilitator.activities.icebreaker.cards import code_of
from facilitator.activities.icebreaker.messages import CloseAnswers, GiveAnswer
from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.core.answers import Request
from facilitator.core.people import GiveName, TakeSeat
from facilitator.journal import SqliteJournal
from facilitator.journal.backup import back_up
from facilitator.journal.replaying import restore
from facilitator.plan.values import Plan
from facilitator.record.evidence import write_evidence
from facilitator.record.export import export_session
from facilitator.record.verification import verify_session

PEOPLE = ("ana", "berta", "carla")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "served").mkdir()
    return tmp_path / "served" / "session.db"


def begin(path: Path | None, plan=None) -> Office:
    """Seven people are in the room, and the hall is at the icebreaker."""
    journal = SqliteJournal.open(path, "small-town") if path else None
    office = Office(journal, plan) if plan else Office(journal)
    for person in SEATED:
        office.granted(Actor(Role.VISITOR, f"{person.id}s-phone"), TakeSeat(person.id))
    for name in PEOPLE:
        office.granted(Actor(Role.VISITOR, f"{name}s-phone"), GiveName(name, "partner"))
    office.granted(facilitator, StartDay("friday", "now", sure=True))
    office.granted(facilitator, JumpTo("ice", "look-back"))
    return office


def people_of(office: Office) -> list[Actor]:
    return [Actor(Role.PARTICIPANT, one) for one in office.state.people]


def everybody_answers(office: Office) -> Office:
    for number, person in enumerate(people_of(office)):
        answer = ("tea", "coffee")[number % 2]
        assert office.ask(person, GiveAnswer("ice", answer), f"secret-{number}").ok
    return office


def given(office: Office) -> dict[str, str]:
    return {who: said.answer for who, said in office.state.blocks["ice"].given.items()}


def asking(answer: str, **settings: Any) -> Plan:
    """The plan with an icebreaker that is answered in this way, and with places to come from."""
    asked = {"question": both("Well?", "¿Y bien?"), "answer": answer, **settings}
    plain = msgspec.to_builtins(changed("ice", kind="icebreaker", settings=asked))
    plain["places"] = [{"id": one, "title": both(one, one)} for one in ("uphill", "downhill")]
    return msgspec.convert(plain, Plan)


WAYS: dict[str, tuple[Plan | None, list[dict[str, Any]]]] = {
    "choice": (None, [{"answer": "tea"}, {"answer": "coffee"}]),
    "scale": (asking("scale", steps=3), [{"answer": "1"}, {"answer": "3"}]),
    "where": (asking("where"), [{"answer": "uphill"}, {"answer": "downhill"}]),
    "word": (
        asking("word"),
        [{"answer": "zucchini", "lang": "en"}, {"answer": "zanahoria", "lang": "es"}],
    ),
}
"""Each way to answer without a name: who asks so, and two answers."""


@pytest.mark.parametrize("on_disk", [False, True], ids=["memory", "sqlite"])
def test_the_journal_and_its_box_give_the_state_that_was_live(path, on_disk):
    office = everybody_answers(begin(path if on_disk else None))
    office.granted(mayor, GiveAnswer("ice", "coffee"))
    restored = restore(office.journal, RULES)
    restored.ledgers = None
    assert office.state == restored
    assert len(given(office)) == 7


def test_an_answer_takes_no_position_and_is_acknowledged_at_the_journals_end():
    office = begin(None)
    end = office.journal.head()
    answer = office.ask(mayor, GiveAnswer("ice", "tea"), "c-1")
    assert (answer.ok, answer.at, office.journal.head()) == (True, end[0], end)


def test_who_asks_again_is_told_the_same_also_after_another_answer_and_after_the_end():
    office = everybody_answers(begin(None))
    first = office.ask(mayor, GiveAnswer("ice", "tea"), "c-1")
    office.granted(mayor, GiveAnswer("ice", "coffee"))
    assert office.ask(mayor, GiveAnswer("ice", "tea"), "c-1") == first
    assert given(office)["mayor"] == "coffee"
    office.granted(facilitator, CloseAnswers("ice"))
    assert office.ask(mayor, GiveAnswer("ice", "tea"), "c-1") == first


def test_answers_in_one_batch_are_kept_as_they_came():
    office = begin(None)
    asked = [
        Request(mayor, GiveAnswer("ice", "tea"), "a"),
        Request(district_1, GiveAnswer("ice", "tea"), "b"),
        Request(mayor, GiveAnswer("ice", "coffee"), "c"),
    ]
    assert all(answer.ok for answer in office.service.handle(asked))
    assert given(office) == {"mayor": "coffee", "district-1": "tea"}
    assert {one.person for one in office.journal.boxed(office.state.people)} == set(given(office))


@pytest.mark.parametrize("together", [False, True], ids=["alone", "in a batch"])
def test_what_the_disk_does_not_take_is_not_acknowledged_and_not_there(together):
    office = begin(None)
    office.granted(mayor, GiveAnswer("ice", "tea"))
    office.storage.fails = FULL
    others = [Request(district_1, GiveAnswer("ice", "coffee"), "d")] if together else []
    answers = office.service.handle([Request(mayor, GiveAnswer("ice", "coffee"), "c"), *others])
    assert [one.code for one in answers] == ["disk-full"] * len(answers)
    assert given(office) == {"mayor": "tea"}
    assert office.service._states.working.blocks["ice"].given["mayor"].answer == "tea"


def test_who_answers_and_closes_in_one_batch_leaves_nothing(path):
    office = begin(path)
    asked = [
        Request(mayor, GiveAnswer("ice", "tea"), "a"),
        Request(facilitator, CloseAnswers("ice"), "b"),
    ]
    assert all(answer.ok for answer in office.service.handle(asked))
    assert office.journal.boxed(office.state.people) == []
    assert office.state.blocks["ice"].closed.answered == 1


def test_a_server_that_is_started_again_goes_on_with_every_answer(path):
    office = everybody_answers(begin(path))
    before = dict(given(office))
    office.service.close()
    again = Office(SqliteJournal.open(path, "small-town"), plan=None)
    assert given(again) == before
    again.granted(mayor, GiveAnswer("ice", ""))
    assert "mayor" not in given(again)


@pytest.mark.parametrize("way", WAYS)
def test_after_the_block_nothing_anywhere_tells_who_answered_what(way, path, tmp_path, caplog):
    """Journal, box, key, log, copy, export and evidence, byte by byte."""
    caplog.set_level(logging.DEBUG)
    plan, answers = WAYS[way]
    office = begin(path, plan)
    for number, person in enumerate(people_of(office)):
        said = GiveAnswer("ice", **answers[number % 2])
        assert office.ask(person, said, f"secret-{number}").ok
    (key_file,) = path.parent.glob("session.db.box-*")
    rows = office.journal.database.execute("SELECT author, body FROM box").fetchall()
    traces = [key_file.read_bytes(), *(one.encode() for row in rows for one in row)]
    traces += [b"secret-", *(f'"person":"{one}","answer"'.encode() for one in office.state.people)]
    assert len(rows) == 7
    office.granted(facilitator, Advance("ice"))
    office.world.time += 61_000
    office.service.tick()
    assert office.state.blocks["ice"].closed.answered == 7
    back_up(path, tmp_path / "copy.db")
    write_evidence(path, tmp_path / "evidence.jsonl", RULES)
    export_session(path, tmp_path / "export", RULES, NINE)
    everything = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert len(everything) > 20
    for file, trace in itertools.product(everything, traces):
        assert trace not in file.read_bytes(), f"{file.name} has {trace!r}"
    assert "GiveAnswer" not in caplog.text
    rows = office.journal.database.execute("SELECT name, body FROM events").fetchall()
    (sums,) = [body for name, body in rows if name == "AnswersClosed"]
    assert not [one for one in office.state.people if f'"{one}"' in sums]
    assert not {name for name, _ in rows} & {"AnswerBoxed", "AnswerGiven"}


def test_while_it_is_open_no_copy_and_no_export_has_an_answer(path, tmp_path):
    office = everybody_answers(begin(path))
    back_up(path, tmp_path / "copy.db")
    write_evidence(path, tmp_path / "evidence.jsonl", RULES)
    export_session(path, tmp_path / "export", RULES, NINE)
    found = [one for one in tmp_path.rglob("*") if one.is_file() and "served" not in one.parts]
    assert not [one for one in found if b"AnswerBoxed" in one.read_bytes()]
    assert (tmp_path / "export" / "icebreakers.json").read_text() == "[]\n"
    assert any("7 answers without names" in line for line in verify_session(path, RULES))
    office.service.close()


def test_answers_by_name_are_in_the_journal_and_the_export(path, tmp_path):
    office = everybody_answers(begin(path, changed("ice", settings={"named": True})))
    assert restore(office.journal, RULES).blocks["ice"].given == office.state.blocks["ice"].given
    assert not [*path.parent.glob("session.db.box-*")]
    export_session(path, tmp_path / "export", RULES, NINE)
    assert '"mayor"' in (tmp_path / "export" / "icebreaker-answers.json").read_text()


SQUARES = [{"id": one, "title": both(one, one)} for one in ("years", "river")]


def with_cards(path: Path | None) -> Office:
    """Everybody has found the next person; the last has found two."""
    office = begin(path, asking("find-someone", squares=SQUARES))
    everybody = people_of(office)
    scene = office.service.rules.scene(office.state, "ice")
    codes = [code_of(scene, one.id) for one in everybody]
    for number, (person, code) in enumerate(zip(everybody, codes[1:] + codes[:1], strict=True)):
        assert office.ask(person, FillSquare("ice", "years", code), f"secret-{number}").ok
    assert office.ask(everybody[-1], FillSquare("ice", "river", codes[2]), "secret-again").ok
    return office


def test_a_server_that_is_started_again_goes_on_with_every_card(path):
    office = with_cards(path)
    cards = office.state.blocks["ice"].cards
    assert sorted(len(card) for card in cards.held.values()) == [1] * 6 + [2]
    office.service.close()
    again = Office(SqliteJournal.open(path, "small-town"), plan=None)
    assert again.state.blocks["ice"].cards == cards


def test_while_cards_are_open_the_box_names_neither_who_looks_nor_who_is_found(path):
    office = with_cards(path)
    rows = office.journal.database.execute("SELECT author, body FROM box").fetchall()
    assert len(rows) == 7
    for person, (author, body) in itertools.product(office.state.people, rows):
        assert f'"{person}"' not in body and person != author
    office.service.close()


def test_after_the_block_nothing_anywhere_tells_who_found_whom(path, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    office = with_cards(path)
    rows = office.journal.database.execute("SELECT author, body FROM box").fetchall()
    masked = [one for _, body in rows for one in msgspec.json.decode(body)["others"]]
    (key_file,) = path.parent.glob("session.db.box-*")
    traces = [key_file.read_bytes(), b"secret-", b"CardBoxed"]
    traces += [one.encode() for one in (*masked, *(author for author, _ in rows))]
    office.granted(facilitator, CloseAnswers("ice"))
    assert office.state.blocks["ice"].cards.held == {}
    back_up(path, tmp_path / "copy.db")
    write_evidence(path, tmp_path / "evidence.jsonl", RULES)
    export_session(path, tmp_path / "export", RULES, NINE)
    everything = [one for one in tmp_path.rglob("*") if one.is_file()]
    for file, trace in itertools.product(everything, traces):
        assert trace not in file.read_bytes(), f"{file.name} has {trace!r}"
    assert "FillSquare" not in caplog.text
    cards = msgspec.json.decode((tmp_path / "export" / "icebreaker-cards.json").read_bytes())
    assert [(one["people"], one["squares"], one["full"]) for one in cards] == [(7, 8, 1)]
