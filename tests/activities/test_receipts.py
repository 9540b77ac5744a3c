"""A receipt: the id of a ballot, for whoever cast it, and by which it is published."""

from seeing import seen
from story import Hall, changed, clerk, district_1, facilitator, hall, manager, mayor

from facilitator.core.people import GiveUpPlace
from facilitator.core.questions.desk_messages import EnterBallot, WithdrawEntry
from facilitator.core.questions.messages import (
    BeginRound,
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    RevealTally,
)
from facilitator.core.questions.published import published


def voting(**settings) -> Hall:
    plan = changed("dots", settings={"take": 1} | settings)
    return hall(plan).seated(mayor, district_1, manager).into("dots")


def result(story: Hall):
    return published(story.rules.scene(story.state, "dots"))


def receipt_of(story: Hall, person, number: int = 1) -> str:
    mine = seen(story.state, f"mine:{person.id}")["blocks"].get("dots", {})
    return mine.get("receipts", {}).get(str(number), "")


def test_the_newest_ballot_has_a_receipt_and_none_has_none():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    first = receipt_of(story, mayor)
    assert first == story.fresh
    story.and_(mayor, CastBallot("dots", {"trees": 2}))
    assert receipt_of(story, mayor) == story.fresh != first
    story.and_(mayor, CastBallot("dots", {}))
    assert receipt_of(story, mayor) == ""


def test_who_is_back_with_the_same_phone_has_the_receipt_still():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    first = receipt_of(story, mayor)
    story.and_(mayor, GiveUpPlace()).seated(mayor)
    assert receipt_of(story, mayor) == first


def test_ballots_are_published_in_the_order_of_receipts_when_the_hall_has_seen_the_tally():
    story = voting()
    for person in (mayor, district_1, manager):
        story.and_(person, CastBallot("dots", {"trees": 1}))
    assert result(story) is None
    story.and_(facilitator, CloseVoting("dots"))
    assert result(story) is None
    story.and_(facilitator, RevealTally("dots"))
    (held,) = result(story).rounds
    receipts = [one.receipt for one in held.ballots]
    assert receipts == sorted(receipts) and len({*receipts}) == 3
    assert receipt_of(story, mayor) in receipts
    story.and_(facilitator, HideTally("dots"))
    assert result(story) is None


def test_receipts_of_earlier_rounds_stay_on_the_phone():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1, "lights": 1}))
    first = story.fresh
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, BeginRound("dots", "tied", 1))
    assert (receipt_of(story, mayor), receipt_of(story, mayor, 2)) == (first, "")
    story.and_(mayor, CastBallot("dots", {"paving": 1}, round=2))
    assert (receipt_of(story, mayor), receipt_of(story, mayor, 2)) == (first, story.fresh)


def test_the_rounds_that_led_to_the_last_are_published_once_that_is_revealed():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1, "lights": 1}))
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, BeginRound("dots", "tied", 1))
    story.and_(mayor, CastBallot("dots", {"paving": 1}, round=2))
    story.and_(facilitator, CloseVoting("dots"))
    assert result(story) is None
    story.and_(facilitator, RevealTally("dots"))
    told = result(story)
    assert [one.number for one in told.rounds] == [1, 2]
    assert [one.option for one in told.standings[0].taken] == ["paving"]


def test_whose_ballot_a_paper_replaced_has_the_receipt_of_that_which_is_published_by_its_number():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    own, why = receipt_of(story, mayor), "The phone is lost."
    paper = EnterBallot(
        *("dots", "paper", 17, {"pools": 1}), person=mayor.id, replaces=True, reason=why
    )
    story.and_(clerk, paper)
    entry = f"e-{story.fresh}"
    assert receipt_of(story, mayor) == entry
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))
    ((found,),) = [held.ballots for held in result(story).rounds]
    assert (found.receipt, found.paper) == (entry, 17)
    story.and_(facilitator, HideTally("dots")).and_(facilitator, OpenVoting("dots"))
    story.and_(clerk, WithdrawEntry("dots", entry, "The phone is found."))
    assert receipt_of(story, mayor) == own
