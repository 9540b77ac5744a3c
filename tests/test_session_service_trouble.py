"""When the journal cannot be written: nothing is acknowledged, announced or kept; nothing lost."""

import gc

import pytest
from office import FULL, Office, ballot
from story import PLAN, district_1, facilitator, mayor

from facilitator.core.agenda import Advance
from facilitator.core.answers import TRANSIENT, Request
from facilitator.core.questions.messages import CastBallot
from facilitator.core.state import State
from facilitator.journal import (
    JournalDamaged,
    JournalError,
    JournalInDoubt,
    JournalUnavailable,
    RecordRefused,
)


@pytest.mark.parametrize("size", [1, 2])
def test_nothing_is_acknowledged_announced_or_kept_that_could_not_be_written(size):
    office = Office().voting()
    office.announced.clear()
    office.storage.fails = FULL
    answers = office.service.handle([ballot(mayor, trees=1), ballot(district_1, trees=1)][:size])
    assert {answer.code for answer in answers} == {"disk-full"}
    assert office.announced == []
    assert office.state.blocks["dots"].round.ballots == {}
    assert office.is_what_its_journal_says()


def test_trouble_is_known_until_a_write_succeeds():
    office = Office().voting()
    office.storage.fails = FULL
    office.ask(mayor, CastBallot("dots", {"trees": 1}))
    assert office.service.trouble is FULL
    office.storage.fails = None
    assert all(one.ok for one in office.service.handle([ballot(mayor, trees=1), ballot(mayor)]))
    assert office.service.trouble is None


def test_a_refused_command_stays_refused_for_its_own_reason_when_the_disk_is_full():
    office = Office().voting()
    office.storage.fails = FULL
    answers = office.service.handle([ballot(mayor, moon=1), ballot(mayor, trees=1)])
    assert [answer.code for answer in answers] == ["unknown-option", "disk-full"]


@pytest.mark.parametrize(
    "failure",
    [FULL, RecordRefused(1, "BallotCast", "odd"), RuntimeError("the thread pool is gone")],
    ids=lambda one: type(one).__name__,
)
@pytest.mark.parametrize("size", [1, 2])
def test_a_batch_that_cannot_be_written_for_any_reason_leaves_no_trace(failure, size):
    office = Office().voting()
    before = len(office.announced)
    office.storage.fails = failure
    requests = [ballot(mayor, trees=1), ballot(district_1, trees=1)][:size]
    try:
        answers = office.service.handle(requests)
    except RuntimeError:
        answers = []
    assert not any(answer.ok for answer in answers)
    office.storage.fails = None
    assert len(office.announced) == before
    assert office.is_what_its_journal_says()
    assert office.ask(mayor, CastBallot("dots", {"pools": 1})).at == office.journal.head()[0]


def test_while_the_state_is_read_back_there_are_two_and_never_a_third(monkeypatch):
    office = Office().voting()
    read, seen = office.journal.read, []

    def reading(after=0):
        for entry in read(after):
            seen.append(states())
            yield entry

    monkeypatch.setattr(office.journal, "read", reading)
    office.storage.fails = FULL
    before = states()
    office.service.handle([ballot(mayor, trees=1), ballot(district_1, trees=1)])
    assert max(seen) == before
    assert states() == before


def states() -> int:
    """How many states there are in memory, not counting those that know nothing."""
    return sum(isinstance(one, State) and one.position > 0 for one in gc.get_objects())


def test_a_retry_of_what_is_durable_is_confirmed_even_when_the_disk_is_full():
    office = Office().voting()
    first = office.ask(mayor, CastBallot("dots", {"trees": 1}), "c1")
    office.storage.fails = FULL
    answers = office.service.handle([ballot(mayor, "c1", trees=1), ballot(district_1, trees=1)])
    assert answers[0] == first
    assert answers[1].code == "disk-full"


def test_an_answer_prepared_on_what_was_never_written_is_not_remembered():
    office = Office().voting()
    office.storage.fails = FULL
    # The second asks for what the first has just done; neither of the two was ever written.
    office.service.handle([ballot(mayor, "c1", trees=1), ballot(mayor, "c2", trees=1)])
    office.storage.fails = None
    assert office.ask(mayor, CastBallot("dots", {"trees": 1}), "c2").ok
    assert office.state.blocks["dots"].round.ballots == {"mayor": {"trees": 1}}


def test_a_refusal_prepared_on_what_was_never_written_is_not_remembered():
    office = Office().voting()
    office.storage.fails = FULL
    office.service.handle(
        [Request(facilitator, Advance("dots"), "c1"), ballot(mayor, "c2", trees=1)]
    )
    office.storage.fails = None
    assert office.ask(mayor, CastBallot("dots", {"trees": 1}), "c2").ok


def test_a_retry_gets_the_first_answer_though_the_ballot_has_changed_since():
    office = Office().voting()
    first = office.ask(mayor, CastBallot("dots", {"trees": 1}, based_on=0), "c1")
    office.granted(mayor, CastBallot("dots", {"trees": 2}, based_on=first.at))
    assert office.ask(mayor, CastBallot("dots", {"trees": 1}, based_on=0), "c1") == first
    late = office.ask(mayor, CastBallot("dots", {"trees": 1}, based_on=0), "c2")
    assert late.code == "newer-elsewhere"


def test_a_plan_that_cannot_be_written_is_not_adopted():
    office = Office(plan=None)
    office.storage.fails = FULL
    with pytest.raises(JournalUnavailable):
        office.service.adopt(PLAN, "plan-1")
    assert office.state.plan is None


def test_who_comes_while_the_server_stops_is_told_to_ask_again():
    office = Office().voting()
    office.announced.clear()
    office.service.close()
    answers = office.service.handle([ballot(mayor, trees=1), ballot(district_1, trees=1)])
    assert {answer.code for answer in answers} == {"busy"}
    assert "busy" in TRANSIENT
    office.service.tick()
    assert office.announced == []


# When the state may not be what is in the journal


class Halted:
    """Takes note of why a desk had to stop."""

    def __init__(self, office: Office) -> None:
        self.why: list[JournalError] = []
        office.service.halt = self.why.append


def refuses_everything(office: Office) -> bool:
    before = office.journal.head()
    office.storage.fails = None
    answers = [office.ask(mayor, CastBallot("dots", {"pools": 1})) for _ in range(2)]
    answers += office.service.handle([ballot(mayor, "late", trees=1), ballot(district_1, trees=1)])
    office.service.tick()
    told = {answer.code for answer in answers} == {"in-doubt"}
    return told and "in-doubt" in TRANSIENT and office.journal.head() == before


def test_a_batch_that_can_be_neither_written_nor_undone_stops_the_house(monkeypatch):
    office = Office().voting()
    halted = Halted(office)
    office.announced.clear()
    office.storage.fails = JournalUnavailable("io-error", "session.db: the disk reports an error.")
    monkeypatch.setattr(office.journal, "read", lambda after=0: unreadable())
    answers = office.service.handle([ballot(mayor, trees=1), ballot(district_1, trees=1)])
    assert {answer.code for answer in answers} == {"in-doubt"}
    assert office.announced == []
    assert refuses_everything(office)
    assert [one.code for one in halted.why] == ["in-doubt"]
    assert office.service.trouble is halted.why[0]


def unreadable():
    raise JournalDamaged("session.db", 7, "it cannot be read")


@pytest.mark.parametrize("size", [1, 2])
def test_a_journal_that_does_not_end_where_it_should_stops_the_house(size):
    office = Office().voting()
    halted = Halted(office)
    office.announced.clear()
    office.storage.ends = lambda end: end - 1
    requests = [ballot(mayor, trees=1), ballot(district_1, trees=1)][:size]
    assert {answer.code for answer in office.service.handle(requests)} == {"in-doubt"}
    assert office.announced == []
    assert refuses_everything(office)
    assert len(halted.why) == 1


@pytest.mark.parametrize("size", [1, 2])
def test_a_disk_that_does_not_say_whether_it_kept_a_batch_stops_the_house(size):
    office = Office().voting()
    halted = Halted(office)
    office.announced.clear()
    office.storage.fails = JournalInDoubt("session.db", "the disk did not say")
    requests = [ballot(mayor, trees=1), ballot(district_1, trees=1)][:size]
    assert {answer.code for answer in office.service.handle(requests)} == {"in-doubt"}
    assert office.announced == []
    assert office.state.blocks["dots"].round.ballots == {}
    assert refuses_everything(office)
    assert len(halted.why) == 1


def test_a_journal_that_says_so_while_it_is_looked_after_stops_the_house(monkeypatch):
    office = Office().voting()
    halted = Halted(office)
    monkeypatch.setattr(office.journal, "maintain", lambda: moved_away())
    office.service.tick()
    assert refuses_everything(office)
    assert len(halted.why) == 1


def moved_away():
    raise JournalInDoubt("session.db", "it was moved away")


def test_what_was_written_although_it_was_said_not_to_be_stops_the_house():
    office = Office().voting()
    halted = Halted(office)
    office.storage.fails_after_writing = FULL
    answers = office.service.handle([ballot(mayor, trees=1), ballot(district_1, trees=1)])
    assert {answer.code for answer in answers} == {"in-doubt"}
    office.storage.fails_after_writing = None
    assert refuses_everything(office)
    assert len(halted.why) == 1


def test_a_desk_stops_even_if_nobody_can_be_told(caplog):
    office = Office().voting()
    office.service.halt = lambda why: {}["nobody"]
    office.storage.ends = lambda end: end + 1
    assert office.ask(mayor, CastBallot("dots", {"trees": 1})).code == "in-doubt"
    assert refuses_everything(office)
    assert "nobody could be told" in caplog.text


def test_a_plan_whose_adoption_is_in_doubt_is_not_adopted():
    office = Office(plan=None)
    office.storage.ends = lambda end: end + 1
    with pytest.raises(JournalInDoubt):
        office.service.adopt(PLAN, "plan-1")
    assert office.state.plan is None
