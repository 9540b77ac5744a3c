"""What a count of ballots alone does not tell is told beside it."""

from story import Hall, changed, district_1, district_2, facilitator, hall, mayor

from facilitator.core.questions.messages import (
    BeginRound,
    CastBallot,
    CloseVoting,
    DecideTie,
)
from facilitator.core.questions.outcome_lines import outcome_lines


def voted(**settings) -> Hall:
    """Trees and pools are level for one place, paving goes forward."""
    story = hall(changed("dots", settings={"take": 1, **settings}))
    story.seated(mayor, district_1, district_2).into("dots")
    for who, option in ((mayor, "trees"), (district_1, "pools"), (district_2, "paving")):
        story.and_(who, CastBallot("dots", {option: 1}))
    return story.and_(facilitator, CloseVoting("dots"))


def told(story: Hall) -> list[str]:
    """All but what the ids stand for."""
    *lines, ids = outcome_lines(story.rules.scene(story.state, "dots"))
    assert ids.startswith("dots: paving = paving / paving (es); lights = lights / ")
    return lines


def test_a_tie_and_why_it_was_decided_so():
    paving = "dots, streets: of 1 places: paving by the first round"
    story = voted()
    assert told(story) == [
        paving,
        "dots, parks: of 1 places: nothing yet; trees, pools level for 1",
    ]
    story.and_(facilitator, DecideTie("dots", 1, "parks", ("pools",), {"en": "Older."}))
    assert told(story) == [
        paving,
        "dots, parks: of 1 places: pools decided; decided because: Older.",
    ]


def test_a_round_that_was_held_again_is_set_aside_whole_or_for_a_theme():
    story = voted().and_(facilitator, BeginRound("dots", "again", 1, pools=("parks",)))
    assert told(story)[0] == "dots, round 1: set aside for parks, as it was held again"
    story = voted().and_(facilitator, BeginRound("dots", "again", 1))
    assert told(story)[0] == "dots, round 1: set aside, as it was held again"


def test_what_decides_where_groups_weigh_otherwise():
    weights = {"council": 3}
    assert told(voted(binding=["council"], weights=weights))[0] == (
        "dots, round 1: what decides, by the groups that do and their weights: "
        "paving 3, pools 3, trees 3"
    )


def test_nothing_is_told_of_a_vote_that_was_never_open():
    story = hall()
    assert outcome_lines(story.rules.scene(story.state, "dots")) == []
