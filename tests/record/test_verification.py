"""What is whole is said to be whole; what is not is named, by row or by ballot."""

import sqlite3
from contextlib import closing

import msgspec
import pytest
from story import RULES, changed, facilitator, mayor
from town import BALLOTS, COMMENTS, forge

from facilitator.core.agenda import GoBack, StartDay
from facilitator.core.questions.messages import CastBallot
from facilitator.journal import JournalDamaged, JournalMissing, Record, SqliteJournal
from facilitator.journal.witness import write_witness
from facilitator.record.errors import RecordError
from facilitator.record.verification import verify_session


def ballot_of(somebody: str, **more):
    """A change to the last ballots of one person."""

    def change(record: Record) -> Record:
        event = msgspec.json.decode(record.body)
        if record.name != "BallotCast" or event["person"] != somebody:
            return record
        return msgspec.structs.replace(record, body=msgspec.json.encode(event | more))

    return change


def test_a_whole_journal_is_said_to_be_whole_also_beside_its_writer(town):
    position, chain = town.journal.head()
    lines = "\n".join(verify_session(town.path, RULES))
    assert "session.db is whole: session small-town" in lines
    assert f"{position}, each sealed" in lines
    assert chain in lines
    assert f"{len(BALLOTS)} with 9 dots, all within their limits" in lines
    assert f"\nComments: {len(COMMENTS)}\n" in lines
    assert "\nBoards:   rankings 1, galleries 1, every order counted again" in lines
    assert "from its ballots: 2 with 3 dots\n" in lines
    assert "\nAnswers:  icebreakers with names 1, counted again from their answers: 1\n" in lines
    assert (
        "\nInsights: 1 stand of 1 made; the places of 2 voices in them, and of 1 set aside" in lines
    )


def test_a_changed_ballot_names_its_row(town):
    town.close()
    with closing(sqlite3.connect(town.path, isolation_level=None)) as connection:
        (trigger,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'events_without_update'"
        ).fetchone()
        connection.execute("DROP TRIGGER events_without_update")
        (row,) = connection.execute(
            "SELECT max(position) FROM events WHERE name = 'BallotCast'"
        ).fetchone()
        connection.execute(
            "UPDATE events SET body = replace(body, 'trees', 'pools') WHERE position = ?", (row,)
        )
        connection.execute(trigger)
    with pytest.raises(JournalDamaged, match=f"row {row}: its content and its chain hash") as e:
        verify_session(town.path, RULES)
    assert e.value.row == row


def test_one_flipped_byte_names_its_row(town):
    town.close()
    content = bytearray(town.path.read_bytes())
    content[content.index(b"Arreglen las banquetas")] ^= 1
    town.path.write_bytes(content)
    with pytest.raises(JournalDamaged, match=r"session\.db, row \d+: its content"):
        verify_session(town.path, RULES)


FORGERIES = {
    "over the cap": ({"ballot": {"trees": 4}}, "over-cap, 4 where 2 is allowed"),
    "over the budget": (
        {"ballot": {"trees": 2, "paving": 2, "pools": 1}},
        "over-budget, 5 where 4",
    ),
    "over the quota": ({"ballot": {"trees": 2, "pools": 2}}, "over-quota, 4 where 3 is allowed"),
    "on nothing": ({"ballot": {"casino": 1}}, "unknown-option, 1 where 0 is allowed"),
    "by nobody": ({"person": "ghost"}, "nobody of this id"),
}


@pytest.mark.parametrize(("more", "told"), FORGERIES.values(), ids=FORGERIES.keys())
def test_a_ballot_that_could_not_have_been_accepted_is_found_behind_good_seals(town, more, told):
    forge(town, ballot_of("mayor", **more))
    with pytest.raises(RecordError, match=rf"Vote 'dots': the ballot of '\w+' .*{told}"):
        verify_session(town.path, RULES)


def test_ballots_stay_good_when_a_later_agenda_gives_fewer_dots(town):
    town.adopt(changed("dots", settings={"dots": 1, "cap": 1, "quota": None}))
    assert "all within their limits" in "\n".join(verify_session(town.path, RULES))


def test_ballots_are_good_by_a_later_agenda_that_gives_more_dots(empty_town):
    town = empty_town
    town.adopt(changed("dots", settings={"dots": 9, "cap": 5, "quota": None}))
    town.seat(mayor)
    town.do(facilitator, StartDay("thursday"))
    town.go_to("dots")
    town.do(mayor, CastBallot("dots", {"trees": 5}))
    assert "1 with 5 dots" in "\n".join(verify_session(town.path, RULES))


def test_a_journal_without_a_session_says_so(tmp_path):
    SqliteJournal.open(tmp_path / "session.db", "small-town").close()
    with pytest.raises(RecordError, match="nothing is recorded here yet"):
        verify_session(tmp_path / "session.db", RULES)


def test_a_journal_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(JournalMissing, match="there is no journal here"):
        verify_session(tmp_path / "session.db", RULES)


def another_winner(town):
    """Ballots that are within every limit, only not those that were cast."""
    forge(town, ballot_of("mayor", dots={"paving": 1}))


def test_a_recomputed_chain_is_found_by_a_head_that_was_written_down(town):
    noted = town.journal.head()
    another_winner(town)
    assert "is whole" in "\n".join(verify_session(town.path, RULES))
    for written in (noted, (noted[0], noted[1][:16])):
        with pytest.raises(JournalDamaged, match=f"row {noted[0]}: it is not the row that was"):
            verify_session(town.path, RULES, [written])


def test_rows_that_the_file_beside_it_knows_of_are_missed(town):
    position, chain = town.journal.head()
    for head in ((position + 3, chain), (position, chain[::-1])):
        write_witness(town.path, "small-town", head)
        with pytest.raises(JournalDamaged, match=r"session\.db\.witness beside it noted") as found:
            verify_session(town.path, RULES)
        assert found.value.row == head[0]


def test_the_beginning_of_a_chain_is_enough_to_find_it_again(town):
    position, chain = town.journal.head()
    said = verify_session(town.path, RULES, [(position, chain[:16]), (position, chain)])
    assert len([line for line in said if line.startswith("Noted:")]) == 2
    with pytest.raises(JournalDamaged, match=f"row {position}: it is not the row"):
        verify_session(town.path, RULES, [(position, chain), (position, chain[1:17])])


def test_a_recomputed_chain_is_found_by_the_seal_that_the_stage_showed(town):
    """Also where nobody wrote it down: the journal has it, and would have to be changed too."""
    town.do(facilitator, GoBack("voices"))
    closed = town.journal.head()[0]
    town.service.tick()
    assert "is whole" in "\n".join(verify_session(town.path, RULES))
    another_winner(town)
    with pytest.raises(JournalDamaged, match="which is another row now") as found:
        verify_session(town.path, RULES)
    assert found.value.row == closed + 2, "the icebreaker's answers close in the same tick"
