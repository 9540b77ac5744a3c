"""Old shapes are brought up to date on reading."""

import msgspec
from journal_support import dots

from facilitator.journal import MemoryJournal, upcast, verify

STEPS = {
    ("DotsPlaced", 1): lambda body: {"dots": body},
    ("DotsPlaced", 2): lambda body: {**body, "via": "phone"},
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
