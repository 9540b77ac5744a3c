"""Old shapes are brought up to date on reading."""

import msgspec
import pytest
from journal_support import dots
from story import PLAN

from facilitator.activities import all_activities
from facilitator.core.current_plan import PlanAdopted
from facilitator.core.questions.messages import BallotCast, OptionAdded, OptionRemoved
from facilitator.core.rules import Rules
from facilitator.core.teams import TeamsDrawn
from facilitator.journal import MemoryJournal, upcast, verify
from facilitator.journal.upcast import STEPS as WRITTEN
from facilitator.journal.upcast import Renamed
from facilitator.plan.values import Group, Plan

STEPS = {
    ("BallotCast", 1): lambda body: {"dots": body},
    ("BallotCast", 2): lambda body: {**body, "via": "phone"},
    ("BlockAdvanced", 1): lambda body: {**body, "by": "hand"},
}


def test_every_step_is_taken_in_turn_up_to_the_newest_shape():
    old = dots(1, body=b'{"streets":3}')
    new = upcast(old, STEPS)
    assert (new.version, new.body) == (3, b'{"dots":{"streets":3},"via":"phone"}')
    assert (new.at, new.actor, new.command, new.name) == (old.at, old.actor, old.command, old.name)


def test_it_starts_from_the_version_that_was_stored():
    stored = msgspec.structs.replace(dots(1, body=b'{"dots":{"parks":1}}'), version=2)
    assert upcast(stored, STEPS).body == b'{"dots":{"parks":1},"via":"phone"}'


def test_a_record_of_the_newest_shape_is_left_alone():
    newest = dots(1)
    assert upcast(newest, {}) is newest
    assert upcast(newest) is newest


def test_what_is_stored_keeps_its_shape_and_its_chain():
    journal = MemoryJournal("s")
    journal.append([dots(1)])
    (entry,) = journal.read()
    assert upcast(entry.record, STEPS) != entry.record
    assert verify(journal) == journal.head()
    assert [again.record for again in journal.read()] == [dots(1)]


def test_a_draw_of_before_has_an_id_of_the_number_that_repeats_it():
    body = (
        b'{"type":"TeamsDrawn","teams":["red"],"placements":{"mayor":"red"},'
        b'"balanced_on":["group"],"seed":7,"left_out":[]}'
    )
    old = msgspec.structs.replace(dots(1), name="TeamsDrawn", version=1, body=body)
    new = msgspec.json.decode(upcast(old).body, type=TeamsDrawn)
    assert new == TeamsDrawn("draw-7", "", ("red",), {"mayor": "red"}, ("group",), 7)


@pytest.mark.parametrize(("before", "now"), [({"seats": "open"}, {"door": "open"}), ({}, {})])
def test_what_a_tapped_name_is_good_for_was_called_seats(before, now):
    group = {"id": "council", "title": {"en": "Council"}, "body": True}
    plain = msgspec.json.decode(msgspec.json.encode(PLAN))
    body = {"type": "PlanAdopted", "digest": "d", "plan": plain | {"groups": [group | before]}}
    old = msgspec.structs.replace(
        dots(1), name="PlanAdopted", version=1, body=msgspec.json.encode(body)
    )
    event = msgspec.json.decode(upcast(old).body, type=PlanAdopted)
    assert msgspec.convert(event.plan, Plan).groups == (msgspec.convert(group | now, Group),)


def without_step(events, steps):
    """Versions that a journal may hold and nothing brings up to date."""
    older = ((event.__name__, old) for event in events for old in range(1, event.version))
    return [one for one in older if one not in steps]


def test_every_version_that_was_ever_written_can_still_be_read():
    events = Rules(all_activities()).events
    assert without_step(events, WRITTEN) == [], "journal/upcast.py: STEPS"


def test_a_message_of_before_is_one_whose_language_nobody_noted():
    old = msgspec.structs.replace(
        dots(1), name="NoticeSent", body=b'{"id":"n","to":"everyone","text":"Lunch"}'
    )
    new = upcast(old)
    assert (new.version, msgspec.json.decode(new.body)["text"]) == (2, {"": "Lunch"})


def test_the_reason_of_a_decision_was_in_a_language_that_nobody_noted():
    old = msgspec.structs.replace(dots(1), name="TieDecided", body=b'{"reason":"Older"}')
    assert msgspec.json.decode(upcast(old).body) == {"reason": {"": "Older"}}
    shared = msgspec.structs.replace(old, body=b'{"reason":""}')
    assert msgspec.json.decode(upcast(shared).body) == {"reason": {}}


def test_a_step_may_rename_an_event_whose_versions_then_begin_anew():
    steps = {
        ("BallotCast", 1): Renamed("Voted", lambda body: {"for": body}),
        ("Voted", 1): lambda body: {**body, "via": "phone"},
    }
    new = upcast(dots(1, body=b'"streets"'), steps)
    assert (new.name, new.version) == ("Voted", 2)
    assert msgspec.json.decode(new.body) == {
        "type": "Voted",
        "for": "streets",
        "via": "phone",
    }


@pytest.mark.parametrize(
    ("was", "event"),
    [
        (
            ("DotsPlaced", b'{"type":"DotsPlaced","block":"b","person":"p","dots":{"x":2}}'),
            BallotCast("b", "p", {"x": 2}),
        ),
        (
            ("DotsPlaced", b'{"block":"b","person":"p","dots":{},"left_with":"phone-9"}'),
            BallotCast("b", "p", {}, left=True),
        ),
        (
            (
                "CandidateAdded",
                b'{"block":"b","id":"c","theme":"t","title":{"en":"C"},"source":null}',
            ),
            OptionAdded("b", "c", "t", {"en": "C"}, None),
        ),
        (("CandidateRemoved", b'{"block":"b","item":"x"}'), OptionRemoved("b", "x")),
    ],
)
def test_what_was_written_under_the_names_of_before_is_read_under_those_of_now(was, event):
    name, body = was
    new = upcast(msgspec.structs.replace(dots(1), name=name, body=body))
    assert msgspec.json.decode(new.body, type=type(event)) == event
    assert new.version == type(event).version


def test_a_version_without_a_step_is_named():
    class BallotCast:
        version = 4

    assert without_step([BallotCast], STEPS) == [("BallotCast", 3)]
