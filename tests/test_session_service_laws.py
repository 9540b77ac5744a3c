"""The service over random histories: what is acknowledged is in the journal, once, nothing else."""

import itertools

from histories import Step, asked, histories
from hypothesis import given
from hypothesis import strategies as st
from office import FULL, Office

from facilitator.core.answers import Request
from facilitator.core.questions.messages import CastBallot

FAILURES = st.lists(st.booleans(), min_size=1, max_size=8)


def run(office: Office, steps: list[Step], sizes, failures=(False,)):
    """Play a history in batches of these sizes, the storage failing where it is said to."""
    pending: list[Request] = []
    answers = []
    size = itertools.cycle(sizes)
    failing = itertools.cycle(failures)
    room = next(size)
    for number in range(len(steps)):
        actor, command = asked(office.state, steps, number)
        pending.append(Request(actor, command, f"c{number}"))
        if len(pending) >= room or number == len(steps) - 1:
            office.storage.fails = FULL if next(failing) else None
            answers += zip(pending, office.service.handle(pending), strict=True)
            office.world.time += 20_000
            office.service.tick()
            pending, room = [], next(size)
    office.storage.fails = None
    return answers


SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=5)


@given(histories(), SIZES)
def test_replaying_the_journal_gives_the_same_state(steps, sizes):
    office = Office().voting()
    run(office, steps, sizes)
    assert office.is_what_its_journal_says()
    assert [meta.position for _, meta in office.announced] == list(
        range(1, office.journal.head()[0] + 1)
    )


@given(histories(), SIZES, FAILURES)
def test_nothing_is_acknowledged_that_is_not_in_the_journal(steps, sizes, failures):
    office = Office().voting()
    answers = run(office, steps, sizes, failures)
    assert office.is_what_its_journal_says()
    head = office.journal.head()[0]
    written = {
        (entry.record.actor, entry.record.command): entry.position
        for entry in office.journal.read()
    }
    for request, answer in answers:
        assert answer.at <= head
        key = (str(request.actor), request.id)
        if answer.ok:
            assert written.get(key, answer.at) == answer.at
        else:
            assert key not in written


@given(histories(30), SIZES, FAILURES)
def test_a_ballot_confirmed_on_a_second_try_is_counted(steps, sizes, failures):
    office = Office().voting()
    for request, answer in run(office, steps, sizes, failures):
        if answer.code == FULL.code and isinstance(request.command, CastBallot):
            again = office.service.handle([request])[0]
            if again.ok:
                vote = office.state.blocks[request.command.block]
                wanted = {item: count for item, count in request.command.ballot.items() if count}
                listed = vote.round.ballots.get(request.actor.id, {})
                assert listed == wanted or vote.merges  # of two that were merged one is listed
    assert office.is_what_its_journal_says()


@given(histories(30), SIZES)
def test_every_command_sent_twice_counts_once(steps, sizes):
    office = Office().voting()
    answers = [
        (request, answer)
        for request, answer in run(office, steps, sizes)
        if answer.ok and _wrote(office, request)
    ]
    for again in (office, Office(office.journal)):
        before = again.journal.head()
        for request, answer in answers:
            assert again.service.handle([request]) == [answer]
        assert again.journal.head() == before
        assert again.is_what_its_journal_says()


def _wrote(office: Office, request: Request) -> bool:
    """Whether a command left something in the journal."""
    key = (str(request.actor), request.id)
    return any(key == (one.record.actor, one.record.command) for one in office.journal.read())


@given(histories(30))
def test_a_batch_comes_to_what_its_commands_come_to_one_by_one(steps):
    planner, batched, single = (Office().voting() for _ in range(3))
    requests = []
    for number in range(len(steps)):
        actor, command = asked(planner.state, steps, number)
        requests.append(Request(actor, command, f"c{number}"))
        planner.service.handle(requests[-1:])
    together = batched.service.handle(requests)
    assert together == [single.service.handle([request])[0] for request in requests]
    assert batched.state == single.state
    assert records_of(batched) == records_of(single)


def records_of(office):
    """What its journal holds; each row is sealed with a salt of its own."""
    return [entry.record for entry in office.journal.read()]
