"""What is published stays the same thing while nothing of it changes."""

from office import Office
from story import RULES, facilitator, mayor

from facilitator.core.questions.messages import CastBallot, CloseVoting, HideTally, RevealTally
from facilitator.web.results import LatestResults, Results


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
