"""The clerk's desk: what is voted on in the block, who has voted by which way, and no tally."""

from seeing import seen
from story import Hall, both, district_1, facilitator, hall, mayor

from facilitator.core.questions.asking import AskQuestion
from facilitator.core.questions.messages import CastBallot, CloseVoting, RevealTally


def view(story: Hall):
    return seen(story.state, "clerk", story.now)


def test_it_shows_the_vote_of_the_block_and_how_many_have_voted_on_phones():
    story = (
        hall().seated(mayor, district_1).into("dots").and_(mayor, CastBallot("dots", {"trees": 1}))
    )
    (vote,) = view(story)["votes"]
    assert (vote["id"], vote["title"]) == ("dots", {"en": "Dots", "es": "Dots (es)"})
    assert vote["activity"]["open"]
    assert vote["activity"]["turnout"] == {"ballots": 1, "people": 2}
    assert vote["activity"]["channels"] == [{"channel": "phone", "ballots": 1}]


def test_what_was_asked_in_a_block_stands_behind_its_own_vote():
    story = (
        hall().into("dots").and_(facilitator, AskQuestion("dots", both("Well?", "¿Y?"), scale=True))
    )
    assert [one["title"]["en"] for one in view(story)["votes"]] == ["Dots", "Well?"]


def test_where_nothing_is_voted_on_there_is_nothing():
    for story in (hall(), hall().into("welcome"), hall().into("dots").into("lunch")):
        assert view(story)["votes"] == []


def test_no_tally_is_in_it_also_once_the_hall_has_seen_one():
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 1}))
    before = view(story)["votes"][0]["activity"]
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))
    shown = view(story)["votes"][0]["activity"]
    assert {field for field in shown if shown[field] != before[field]} == {"open", "revealed"}
