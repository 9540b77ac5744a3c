"""The service: decided, durable, folded, answered, announced, in this order and never otherwise."""

import msgspec
import pytest
from office import FULL, Office, ballot
from story import (
    MINUTE,
    NINE,
    PLAN,
    RULES,
    changed,
    district_1,
    facilitator,
    mayor,
    resident,
    turnout,
    visitor,
)

from facilitator.activities.feedback.messages import CommentReceived, SendComment
from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.core.answers import Answer, Request
from facilitator.core.changes import AddBlock, MoveBlock
from facilitator.core.context import Actor, Role
from facilitator.core.current_plan import PlanAdopted
from facilitator.core.notices import SendNotice
from facilitator.core.people import GiveName, GiveUpPlace, TakeSeat
from facilitator.core.questions.merging import MergeOptions
from facilitator.core.questions.messages import (
    CastBallot,
    CloseVoting,
    OpenVoting,
    RoundSealed,
    VotingClosed,
)
from facilitator.core.spotlight import ShowJoin, Spotlight
from facilitator.journal import JournalDamaged, MemoryJournal, Record
from facilitator.journal.replaying import replay

# One command


def test_a_command_is_answered_with_the_position_of_what_came_of_it():
    office = Office().voting()
    answer = office.ask(mayor, CastBallot("dots", {"trees": 1}))
    assert answer == Answer(True, office.journal.head()[0], answer.made)


def test_a_ballot_that_a_merge_has_made_already_is_answered_as_unchanged_and_counts():
    """Somebody had dots on both options and takes one back by the list of before the merge."""
    office = Office().voting()
    office.granted(mayor, CastBallot("dots", {"trees": 2, "pools": 1}))
    office.granted(facilitator, MergeOptions("dots", "trees", ("pools",)))
    before = office.journal.head()
    for late in ({"trees": 1, "pools": 1}, {"pools": 2}, {"trees": 2}):
        answer = office.ask(mayor, CastBallot("dots", late))
        assert answer == Answer(True, before[0], unchanged=True)
        assert office.state.blocks["dots"].round.ballots == {"mayor": {"trees": 2}}
    assert office.journal.head() == before
    assert not office.granted(mayor, CastBallot("dots", {"trees": 2, "paving": 1})).unchanged


def test_an_answer_names_what_was_made():
    office = Office().voting()
    office.granted(facilitator, JumpTo("voices", "dots"))
    answer = office.ask(resident, SendComment("voices", "Shade", "en"))
    assert list(office.state.blocks["voices"].comments) == [answer.made]


def test_taking_another_place_makes_that_place():
    office = Office()
    first = office.granted(visitor, TakeSeat("mayor"))
    second = office.granted(visitor, TakeSeat("district-1"))
    assert (first.made, second.made) == ("mayor", "district-1")
    named = office.ask(visitor, GiveName("Ana", "partner"), "c1")
    assert office.state.people[named.made].name["en"] == "Ana"
    assert office.ask(visitor, GiveName("Ana", "partner"), "c1") == named


def test_what_is_put_over_the_block_was_there_before_and_is_not_said_to_be_made():
    office = Office().voting()
    for number, command in enumerate((ShowJoin(), Spotlight("dots"))):
        answer = office.ask(facilitator, command, f"c{number}")
        assert answer == Answer(True, office.journal.head()[0])
        assert Office(office.journal).ask(facilitator, command, f"c{number}") == answer


def test_taking_ones_own_seat_again_is_granted_and_writes_nothing():
    office = Office()
    office.granted(visitor, TakeSeat("mayor"))
    before = office.journal.head()
    assert office.ask(visitor, TakeSeat("mayor")).ok
    assert office.journal.head() == before


def test_a_refusal_is_an_answer_and_leaves_no_trace():
    office = Office()
    before = office.journal.head()
    answer = office.ask(facilitator, Advance("welcome"))
    assert answer == Answer(False, code="no-day", message="No day is running. Start one first.")
    assert office.journal.head() == before
    assert office.announced[1:] == []


def test_a_refusal_says_which_part_was_wrong():
    assert Office().ask(visitor, TakeSeat("king")).path == "seat"


def test_a_mistake_in_the_program_is_answered_without_telling_what_it_was(monkeypatch, caplog):
    office = Office()
    monkeypatch.setattr(RULES, "decide", lambda *_: {}["secret-detail"])
    answer = office.ask(facilitator, Advance("welcome"))
    assert (answer.ok, answer.code) == (False, "fault")
    assert "secret-detail" not in msgspec.json.encode(answer).decode()
    assert "secret-detail" in caplog.text


def test_nothing_is_announced_before_it_is_durable():
    office = Office()
    durable = []
    office.service.listeners.append(lambda _: durable.append(office.journal.head()[0]))
    office.granted(facilitator, StartDay("thursday"))
    assert durable == [3]


@pytest.mark.parametrize("size", [1, 2])
def test_everybody_is_answered_before_anything_is_announced(size):
    office = Office().voting()
    order = []
    office.service.listeners.append(lambda happened: order.append("announced"))
    requests = [ballot(mayor, trees=1), ballot(district_1, trees=1)][:size]
    answers = office.service.handle(requests, lambda answers: order.append([a.ok for a in answers]))
    assert order == [[True] * size, "announced"]
    assert [answer.ok for answer in answers] == [True] * size


@pytest.mark.parametrize("size", [1, 2])
def test_what_is_durable_is_acknowledged_whatever_becomes_of_its_announcement(size, caplog):
    office = Office().voting()
    office.service.listeners.append(lambda happened: {}["secret-detail"])
    requests = [ballot(mayor, trees=1), ballot(district_1, trees=1)][:size]
    answers = office.service.handle(requests)
    assert [answer.ok for answer in answers] == [True] * size
    assert office.state.blocks["dots"].round.tally.total == size
    assert "could not be announced" in caplog.text
    office.service.tick()
    assert office.ask(mayor, CastBallot("dots", {"pools": 1})).ok


def test_what_happened_is_announced_in_order_with_who_and_when():
    office = Office()
    office.granted(facilitator, StartDay("thursday"))
    assert [type(event).__name__ for event in office.events] == [
        *("PlanAdopted", "DayStarted", "BlockEntered")
    ]
    assert [meta.position for _, meta in office.announced] == [1, 2, 3]
    assert {meta.actor for _, meta in office.announced[1:]} == {"facilitator:laptop-1"}
    assert {meta.at for _, meta in office.announced} == {NINE}


# The plan


def test_the_same_plan_is_adopted_once():
    office = Office()
    office.service.adopt(PLAN, "plan-1")
    assert office.journal.head()[0] == 1
    office.service.adopt(changed("rest", start=640), "plan-2")
    assert office.journal.head()[0] == 2
    assert isinstance(office.events[-1], PlanAdopted)


def test_a_changed_day_is_the_same_after_a_restart_and_after_another_file_where_it_fits(caplog):
    office = Office().voting()
    office.granted(facilitator, AddBlock("thursday", "dots", "pause", {"en": "Air"}, 5))
    office.granted(facilitator, MoveBlock("action", "dots-again"))
    restarted = Office(office.journal)
    assert restarted.state.plan == office.state.plan
    assert restarted.journal.head() == office.journal.head()
    other = Office(office.journal)
    other.service.adopt(changed("action", start=12 * 60 + 10), "plan-2")
    assert [one.change.block for one in other.state.unfitting.changes] == ["action"]
    assert "no place any more for Relocation(" in caplog.text
    assert "added-n8" in [block.id for block in other.state.plan.days[0].blocks]
    assert Office(other.journal, plan=None).state.plan == other.state.plan


def test_both_copies_of_the_state_have_one_plan_and_it_changes_with_a_change_alone():
    office = Office().voting()
    plan = office.state.plan
    office.granted(facilitator, CloseVoting("dots"))
    assert office.state.plan is plan
    office.granted(facilitator, MoveBlock("action", "dots-again"))
    assert office.state.plan is not plan
    assert office.state.plan is office.service._states.working.plan


# Retries


def test_a_retried_command_counts_once_and_gets_the_first_answer():
    office = Office().voting()
    office.granted(facilitator, JumpTo("voices", "dots"))
    first, again = (office.ask(resident, SendComment("voices", "Hi", "en"), "c1") for _ in "12")
    assert first == again
    assert len(office.state.blocks["voices"].comments) == 1


def test_a_retry_is_recognised_after_a_restart():
    office = Office().voting()
    first = office.ask(mayor, CastBallot("dots", {"trees": 1}), "c1")
    office.granted(mayor, CastBallot("dots", {"pools": 1}))
    restarted = Office(office.journal)
    assert restarted.ask(mayor, CastBallot("dots", {"trees": 1}), "c1") == first
    assert restarted.state.blocks["dots"].round.ballots == {"mayor": {"pools": 1}}


def test_a_retry_within_one_batch_counts_once():
    office = Office().voting()
    answers = office.service.handle([ballot(mayor, "c1", trees=1), ballot(mayor, "c1", trees=1)])
    assert answers[0] == answers[1]
    assert office.state.blocks["dots"].round.tally.total == 1


def test_the_same_id_from_somebody_else_is_another_command():
    office = Office().voting()
    office.service.handle([ballot(mayor, "c1", trees=1), ballot(district_1, "c1", trees=1)])
    assert office.state.blocks["dots"].round.tally.voters == {"trees": 2}


def test_a_retry_by_a_device_is_recognised_where_the_journal_does_not_say_which_it_was(monkeypatch):
    """An open row names no device, and its command is found all the same, also after a restart."""
    monkeypatch.setattr(CommentReceived, "is_open", True)
    office = Office().seated_in("voices")
    first = office.ask(resident, SendComment("voices", "Shade", "en"), "c1")
    again = Office(office.journal, plan=None)
    for one in (office, again):
        assert one.ask(resident, SendComment("voices", "Shade", "en"), "c1") == first
        assert len(one.state.blocks["voices"].comments) == 1
    *_, entry = office.journal.read()
    assert (entry.record.name, entry.record.actor) == ("CommentReceived", "resident")


def test_a_retry_by_a_device_that_is_named_in_some_rows_alone_is_told_of_the_last_of_them():
    """Its place is under its own name, the ballot that it brings back under its role's."""
    office = Office().voting()
    phone = Actor(Role.VISITOR, "mayors-phone")
    office.ask(mayor, CastBallot("dots", {"trees": 1}))
    office.ask(mayor, GiveUpPlace())
    first = office.ask(phone, TakeSeat("mayor"), "c1")
    assert (first.at, first.made) == (office.journal.head()[0], "mayor")
    assert office.ask(phone, TakeSeat("mayor"), "c1") == first


def test_a_retry_of_what_changed_nothing_changes_nothing_later_either():
    office = Office().voting()
    office.ask(mayor, CastBallot("dots", {"trees": 1}), "c1")
    first = office.ask(mayor, CastBallot("dots", {"trees": 1}), "c2")
    office.ask(mayor, CastBallot("dots", {"pools": 1}), "c3")
    assert office.ask(mayor, CastBallot("dots", {"trees": 1}), "c2") == first
    assert office.state.blocks["dots"].round.ballots == {"mayor": {"pools": 1}}


def test_commands_without_an_id_are_never_taken_for_one_another():
    office = Office().voting()
    for command_id in ("", None, ""):
        office.ask(mayor, CastBallot("dots", {"trees": 1}), command_id)
        office.ask(mayor, CastBallot("dots", {"pools": 1}), command_id)
    assert office.state.blocks["dots"].round.ballots == {"mayor": {"pools": 1}}


def test_an_old_ballot_does_not_come_back_however_many_commands_later():
    office = Office().voting()
    first = office.ask(mayor, CastBallot("dots", {"trees": 1}), "c-first")
    office.service.handle(
        [ballot(mayor, f"c{number}", pools=1 + number % 2) for number in range(200)]
    )
    for at_the_desk in (office, Office(office.journal)):
        last = at_the_desk.state.blocks["dots"].round.ballots
        again = at_the_desk.ask(mayor, CastBallot("dots", {"trees": 1}), "c-first")
        assert again == Answer(True, first.at), "its receipt is of no use any more"
        assert at_the_desk.state.blocks["dots"].round.ballots == last == {"mayor": {"pools": 2}}


def test_what_an_old_command_made_is_still_its_answer():
    office = Office().voting()
    office.granted(facilitator, JumpTo("voices", "dots"))
    first = office.ask(resident, SendComment("voices", "More shade", "en"), "c-first")
    for number in range(100):
        office.ask(facilitator, SendNotice("everyone", {"en": str(number)}), f"c{number}")
    notice = office.ask(facilitator, SendNotice("everyone", {"en": "Again"}), "c0")
    assert notice.made
    assert notice.made not in office.state.notices
    assert office.ask(resident, SendComment("voices", "More shade", "en"), "c-first") == first
    assert len(office.state.blocks["voices"].comments) == 1


def test_the_answers_of_old_commands_are_not_kept_whole():
    office = Office().voting()
    for number in range(200):
        office.ask(mayor, CastBallot("dots", {"trees": 1 + number % 2}), f"c{number}")
    ledger = replay(office.journal, RULES).ledgers[str(mayor)]
    assert (len(ledger.latest), len(ledger.marks), len(ledger.made)) == (72, 128, 0)


# Batches


def test_each_command_of_a_batch_is_decided_on_what_those_before_it_left():
    office = Office().voting()
    answers = office.service.handle(
        [
            Request(facilitator, Advance("dots")),
            ballot(mayor, trees=1),
            Request(facilitator, Advance("dots")),
        ]
    )
    assert [answer.ok for answer in answers] == [True, False, False]
    assert [answer.code for answer in answers[1:]] == ["closed", "moved-on"]


def test_a_batch_is_one_append():
    office = Office().voting()
    batches = []
    office.service._append = lambda journal, batch: batches.append(len(batch.records))
    office.service.handle([ballot(mayor, trees=1), ballot(district_1, trees=1)])
    assert batches == [2]


def test_an_empty_batch_is_answered_with_nothing():
    assert Office().service.handle([]) == []


# The clock


def test_a_vote_that_ends_with_the_clock_is_closed_by_the_desk_when_the_moment_comes():
    office = Office(plan=changed("dots", settings={"closes": "with-clock"})).voting()
    office.world.time += 59 * MINUTE
    office.service.tick()
    assert office.state.blocks["dots"].round.open
    office.world.time += MINUTE
    office.service.tick()
    counted = turnout(council=(3, 3, 0), staff=(1, 1, 0))
    assert office.events[-1] == VotingClosed("dots", roll=4, turnout=counted)
    assert office.announced[-1][1].actor == "clock:server"
    closed = office.journal.head()
    office.service.tick()
    opened = sum(event.is_open for event in office.events[:-1])
    assert office.events[-1] == RoundSealed("dots", 1, *closed, opened)
    before = len(office.announced)
    office.service.tick()
    assert len(office.announced) == before


def test_what_is_owed_waits_while_the_journal_is_in_trouble():
    office = Office(plan=changed("dots", settings={"closes": "with-clock"})).voting()
    office.world.time += 61 * MINUTE
    office.storage.fails = FULL
    office.service.tick()
    assert office.state.blocks["dots"].round.open
    office.storage.fails = None
    office.service.tick()
    assert not office.state.blocks["dots"].round.open
    assert office.ask(facilitator, OpenVoting("dots")).code == "time-is-up"


# Restarts


def test_a_restart_finds_the_same_block_the_same_clock_and_the_same_tally():
    office = Office().voting()
    office.granted(mayor, CastBallot("dots", {"trees": 2}))
    again = Office(office.journal)
    assert again.state == office.state
    assert again.state.run.block == "dots"
    assert again.state.run.clocks["dots"].ends_at == NINE + 60 * MINUTE


def test_a_journal_with_an_event_this_program_does_not_know_names_its_row():
    journal = MemoryJournal("small-town")
    journal.append([Record(NINE, "clock:server", None, "MoonLanded", 1, b'{"type":"MoonLanded"}')])
    with pytest.raises(JournalDamaged, match=r"row 1.*MoonLanded"):
        replay(journal, RULES)
