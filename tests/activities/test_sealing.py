"""A second after voting has closed the journal's head stands beside the result."""

from office import Office
from seeing import seen
from story import RULES, Hall, clock, district_1, facilitator, hall, mayor

from facilitator.core.agenda import Advance
from facilitator.core.context import Context, Head
from facilitator.core.questions.messages import (
    BallotSetAside,
    BeginRound,
    CastBallot,
    CloseVoting,
    OpenVoting,
    RoundSealed,
)
from facilitator.journal import verify

FIRST: Head = (9, "4f2a91bc07de3a11" * 4)
NEXT: Head = (12, "b3" * 32)


def ticked(story: Hall, head: Head = FIRST) -> Hall:
    """A second has passed, and the journal ends at `head`."""
    context = Context(story.now, clock, "tick", head=head)
    story.happened = RULES.due(story.state, context)
    return story.given(*story.happened, by=clock)


def sealed(story: Hall) -> list[tuple[str, int, Head]]:
    """What happened last: of each round that was sealed its block, number, and head."""
    assert all(isinstance(one, RoundSealed) for one in story.happened)
    return [(one.block, one.round, (one.position, one.head)) for one in story.happened]


def voted() -> Hall:
    """Two have voted, and voting is open."""
    story = hall().seated(mayor, district_1).into("dots")
    story.and_(mayor, CastBallot("dots", {"trees": 2}))
    return story.and_(district_1, CastBallot("dots", {"paving": 2}))


def closed() -> Hall:
    return voted().and_(facilitator, CloseVoting("dots"))


def test_the_tick_after_the_close_seals_with_where_the_journal_ends_and_once():
    story = ticked(closed())
    assert sealed(story) == [("dots", 1, FIRST)]
    assert ticked(story, NEXT).happened == []


def test_what_never_opened_or_is_open_is_not_sealed():
    assert ticked(hall().into("ropes")).happened == []
    assert ticked(voted()).happened == []


def test_a_vote_that_closes_as_the_hall_moves_on_is_sealed_too():
    story = voted().and_(facilitator, Advance("dots"))
    assert sealed(ticked(story)) == [("dots", 1, FIRST)]


def test_what_opens_again_has_no_seal_and_gets_another_one():
    story = ticked(closed()).and_(facilitator, OpenVoting("dots"))
    assert "seal" not in seen(story.state, "stage")["activity"]
    assert ticked(story).happened == []
    story.and_(facilitator, CloseVoting("dots"))
    assert sealed(ticked(story, NEXT)) == [("dots", 1, NEXT)]


def test_a_ballot_that_does_not_count_any_more_after_the_close_is_sealed_anew():
    story = ticked(closed()).given(BallotSetAside("dots", "mayor"))
    assert sealed(ticked(story, NEXT)) == [("dots", 1, NEXT)]


def test_each_round_has_a_seal_of_its_own():
    story = ticked(closed()).and_(facilitator, BeginRound("dots", "again", 1))
    assert story.own("dots").rounds[0].seal == FIRST
    story.and_(mayor, CastBallot("dots", {"trees": 1}, 2)).and_(facilitator, CloseVoting("dots"))
    assert sealed(ticked(story, NEXT)) == [("dots", 2, NEXT)]
    assert [one.seal for one in story.own("dots").rounds] == [FIRST, NEXT]


def test_a_round_that_was_not_sealed_before_the_next_began_is_sealed_beside_it():
    story = closed().and_(facilitator, BeginRound("dots", "again", 1))
    assert sealed(ticked(story)) == [("dots", 1, FIRST)]


def test_the_stage_shows_what_a_hall_can_write_down_and_a_console_all_of_it():
    story = closed()
    for topic in ("stage", "block:dots"):
        assert not seal_in(story, topic)
    ticked(story)
    assert seal_in(story, "stage") == {"row": 9, "chain": "4f2a91bc07de3a11"}
    assert seal_in(story, "block:dots") == {"row": 9, "chain": FIRST[1]}
    assert not seal_in(story, "phone")


def seal_in(story: Hall, topic: str):
    view = seen(story.state, topic)
    return (view.get("activity") or view).get("seal")


def test_the_service_seals_with_its_journals_head_which_is_found_again():
    office = Office().voting()
    office.granted(mayor, CastBallot("dots", {"trees": 1}))
    office.granted(facilitator, CloseVoting("dots"))
    head = office.journal.head()
    office.service.tick()
    opened = sum(event.is_open for event in office.events[:-1])
    assert office.events[-1] == RoundSealed("dots", 1, *head, opened)
    assert verify(office.journal, [head])[0] == head[0] + 1
    assert office.is_what_its_journal_says()
