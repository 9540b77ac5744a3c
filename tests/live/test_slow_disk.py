"""While the disk writes nobody waits for it: who asks is answered, who looks sees what is kept."""

import threading
from collections.abc import Iterator

import pytest
from office import Office, ballot
from story import RULES, district_1, mayor

from facilitator.core.answers import Answer
from facilitator.service.inbox import MAX_WAIT_MS, Inbox


class SlowDisk:
    """Takes as long as the test says; `begun` once something is being written."""

    def __init__(self, office: Office) -> None:
        self.begun, self.ends = threading.Event(), threading.Event()
        self._write = office.storage
        office.service._append = self

    def __call__(self, journal, records):
        self.begun.set()
        assert self.ends.wait(10)
        return self._write(journal, records)


class Room:
    """An inbox in front of a slow disk, and a clock in the test's hands."""

    def __init__(self) -> None:
        self.office = Office().voting()
        self.disk = SlowDisk(self.office)
        self.time = 0
        self.inbox = Inbox(self.office.service, RULES, lambda: self.time)
        self.answers: list[Answer] = []
        self._feeding: list[threading.Thread] = []

    def ask(self, *requests) -> None:
        """Put them in line, and let the service have what is there."""
        for request in requests:
            self.inbox._enqueue(request, self.answers.append)

    def feed(self) -> None:
        feeding = threading.Thread(target=self.inbox.feed)
        feeding.start()
        self._feeding.append(feeding)
        assert self.disk.begun.wait(10)

    def end(self) -> None:
        self.disk.ends.set()
        for one in self._feeding:
            one.join()


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.end()


def test_who_looks_while_the_disk_writes_sees_what_was_kept_before(room: Room) -> None:
    room.ask(ballot(mayor, "a", trees=1), ballot(district_1, "b", trees=1))
    room.feed()
    assert room.office.state.blocks["dots"].round.ballots == {}
    room.end()
    assert room.office.state.blocks["dots"].round.ballots == {
        "mayor": {"trees": 1},
        "district-1": {"trees": 1},
    }


def test_everybody_who_waits_is_told_once_and_asking_again_tells_the_truth(room: Room) -> None:
    room.ask(ballot(mayor, "a", trees=1))
    room.feed()
    room.ask(ballot(district_1, "b", trees=1))
    room.time = MAX_WAIT_MS - 1
    room.inbox.answer_overdue()
    assert room.answers == []
    room.time = MAX_WAIT_MS
    room.inbox.answer_overdue()
    room.inbox.answer_overdue()
    assert [answer.code for answer in room.answers] == ["busy", "busy"]
    assert room.office.service.trouble is not None
    room.end()
    assert len(room.answers) == 2
    room.ask(ballot(mayor, "a", trees=1), ballot(district_1, "b", trees=1))
    room.inbox.feed()
    assert [answer.ok for answer in room.answers[2:]] == [True, True]
    kept = [entry.record.command for entry in room.office.journal.read()]
    assert (kept.count("a"), kept.count("b")) == (1, 1)
    assert room.office.service.trouble is None


def test_a_desk_that_is_quick_again_is_not_hurried(room: Room) -> None:
    room.ask(ballot(mayor, "a", trees=1))
    room.feed()
    room.end()
    room.time = 10 * MAX_WAIT_MS
    room.ask(ballot(district_1, "b", trees=1))
    room.inbox.answer_overdue()
    assert [answer.ok for answer in room.answers] == [True]


def test_the_end_does_not_wait_for_a_disk_that_hangs(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.service.session.CLOSE_TIMEOUT_S", 0)
    room.ask(ballot(mayor, "a", trees=1))
    room.feed()
    assert room.office.service.close() is False
    room.end()
    assert room.office.service.close() is True
