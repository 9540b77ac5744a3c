"""What the stage shows of what the hall did, once a day is over."""

from seeing import seen
from story import SEATED, both, changed, clerk, district_1, facilitator, hall, mayor, resident

from facilitator.activities.breakout.messages import RemoveContribution, WriteContribution
from facilitator.activities.feedback.messages import SendComment
from facilitator.core.agenda import ReopenDay
from facilitator.core.people import DismissPerson, GiveUpPlace
from facilitator.core.questions.desk_messages import CountHands
from facilitator.core.questions.messages import BeginRound, CastBallot, CloseVoting
from facilitator.core.seat_policy import ConfirmPeople, SetSeats


def closing(story):
    return seen(story.state, "stage", story.now)["closing"]


def told(story):
    return {deed["what"]["en"]: deed["count"] for deed in closing(story)["deeds"]}


def busy():
    """A day with two ideas, one of them taken off the board, a ballot and a comment."""
    story = hall().seated(*SEATED).into("ropes")
    for text in ("Shade", "Benches"):
        story.and_(mayor, WriteContribution("ropes", text))
    taken_off = story.fresh
    story.and_(mayor, RemoveContribution("ropes", taken_off))
    story.into("dots").and_(mayor, CastBallot("dots", {"paving": 1}))
    return story.into("voices").and_(resident, SendComment("voices", "Trees, please", "en"))


def test_it_is_told_when_the_day_is_over_and_not_before():
    assert closing(hall()) is None
    assert closing(busy()) is None
    assert told(busy().ended()) == {"idea": 1, "ballot": 1, "comment": 1}
    assert closing(busy().ended().and_(facilitator, ReopenDay())) is None


def test_hands_that_were_raised_are_nobodys_ballots():
    one_each = changed("dots", settings={"dots": 1, "cap": 1, "quota": None})
    story = hall(one_each).seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 1}))
    story.and_(clerk, CountHands("dots", "staff", {"trees": 7}))
    assert told(story.ended()) == {"ballot": 1}


def test_it_counts_who_took_part_whoever_has_left_since():
    assert closing(busy().ended())["people"] == 4
    gone = busy().and_(district_1, GiveUpPlace()).and_(facilitator, DismissPerson(mayor.id))
    assert closing(gone.ended())["people"] == 4
    assert closing(hall().into("rest").ended()) == {"people": 0, "deeds": []}


def test_whom_nobody_confirmed_is_not_counted():
    story = hall().and_(facilitator, SetSeats("council", "confirm")).seated(*SEATED).into("rest")
    assert closing(story.ended())["people"] == 1
    assert closing(story.and_(facilitator, ConfirmPeople((mayor.id,))))["people"] == 2


def test_more_than_one_have_another_word():
    story = busy().into("ropes")
    story.and_(mayor, WriteContribution("ropes", "Lamps"))
    assert closing(story.ended())["deeds"][0] == {"count": 2, "what": both("ideas", "ideas")}


def test_ballots_of_every_round_are_told():
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"paving": 1}))
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, BeginRound("dots", "again", 1))
    story.and_(mayor, CastBallot("dots", {"paving": 1}, round=2))
    assert told(story.ended()) == {"ballots": 2}
