"""What is published stays the same thing while nothing of it changes."""

from office import Office
from story import RULES, facilitator, mayor

from facilitator.core.questions.messages import (
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    RevealTally,
)
from facilitator.core.questions.published import PublishedTally
from facilitator.web.results import LatestResults, Results, results_of


def test_a_ballot_that_nobody_is_shown_publishes_nothing_and_a_reveal_does():
    office, latest = Office().voting(), LatestResults()

    def published() -> Results:
        return latest.of(office.state, RULES)

    before = published()
    assert not before.results
    office.granted(mayor, CastBallot("dots", {"trees": 2}))
    office.granted(facilitator, CloseVoting("dots"))
    assert published() is before
    office.granted(facilitator, RevealTally("dots"))
    shown = published()
    assert [one.block.id for one in shown.results] == ["dots"]
    assert shown.row == office.state.position
    office.granted(facilitator, HideTally("dots"))
    assert not published().results


def test_while_a_tally_is_shown_live_each_ballot_is_on_the_page():
    office, latest = Office().voting(), LatestResults()
    office.granted(facilitator, RevealTally("dots"))
    first = latest.of(office.state, RULES)
    office.granted(mayor, CastBallot("dots", {"trees": 2}))
    second = latest.of(office.state, RULES)
    assert [one.results[0].shown.rounds[0].tally.ballots for one in (first, second)] == [0, 1]


def test_a_result_that_was_shown_and_opened_again_stays_on_the_page_beside_the_new_one():
    office = Office().voting()
    office.granted(mayor, CastBallot("dots", {"trees": 2}))
    for command in (CloseVoting, RevealTally, HideTally, OpenVoting):
        office.granted(facilitator, command("dots"))
    office.granted(mayor, CastBallot("dots", {"pools": 1}))
    office.granted(facilitator, CloseVoting("dots"))
    assert not results_of(office.state, RULES).results, "the hall sees neither"
    office.granted(facilitator, RevealTally("dots"))
    (shown,) = results_of(office.state, RULES).results
    (held,) = shown.shown.rounds
    (before,) = held.former
    assert dots_of(held.tally) == {"pools": 1}
    assert dots_of(before.tally) == {"trees": 2}


def test_a_tally_that_was_hidden_until_voting_opened_again_was_nobodys_result():
    office = Office().voting()
    office.granted(facilitator, RevealTally("dots"))
    office.granted(mayor, CastBallot("dots", {"trees": 2}))
    for command in (HideTally, CloseVoting, OpenVoting, CloseVoting, RevealTally):
        office.granted(facilitator, command("dots"))
    (shown,) = results_of(office.state, RULES).results
    assert shown.shown.rounds[0].former == []


def dots_of(tally: PublishedTally) -> dict[str, int]:
    return {row.title["en"]: row.votes for _, rows in tally.themes for row in rows if row.votes}
