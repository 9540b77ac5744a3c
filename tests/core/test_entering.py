"""Papers that a clerk enters: once each, in the same tally, beneath nobody's other ballot."""

import pytest
from msgspec.structs import replace
from seeing import seen
from story import (
    Actor,
    Hall,
    Role,
    changed,
    clerk,
    district_1,
    facilitator,
    hall,
    mayor,
    other_clerk,
    visitor,
)

from facilitator.core.people import GiveUpPlace, TakeSeat
from facilitator.core.questions.desk_messages import (
    BallotEntered,
    EnterBallot,
    EntryWithdrawn,
    HandOutPapers,
    PapersHandedOut,
    WithdrawEntry,
)
from facilitator.core.questions.messages import CastBallot, CloseVoting, OpenVoting

DOUBLE = changed("dots", settings={"double_entry": True})
MISREAD = "Misread."


def paper(number: int, *, group: str | None = "staff", **marks_and_more) -> EnterBallot:
    """A paper with so many dots on each of these."""
    more = {
        name: marks_and_more.pop(name)
        for name in ("person", "corrects", "replaces", "reason")
        if name in marks_and_more
    }
    group = None if "person" in more else group
    return EnterBallot("dots", "paper", number, marks_and_more, group=group, **more)


def voting(plan=None) -> Hall:
    return (hall(plan) if plan else hall()).seated(mayor, district_1).into("dots")


def result(story: Hall) -> dict[str, int]:
    return story.own("dots").round.tally.weights


def entry_of(story: Hall) -> str:
    """The id of what was entered just now."""
    return f"e-{story.fresh}"


def test_a_paper_without_a_name_counts_for_the_group_that_the_clerk_gives():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    story.when(clerk, paper(17, trees=2, paving=1)).then(
        BallotEntered(
            "dots",
            id=entry_of(story),
            channel="paper",
            number=17,
            person="paper-17",
            group="staff",
            ballot={"trees": 2, "paving": 1},
            standing="counts",
            people={"paper-17": entry_of(story)},
        )
    )
    assert result(story) == {"trees": 3, "paving": 1}
    counted = story.own("dots").round.channels
    assert {
        way: {group: one.ballots for group, one in by.items()} for way, by in counted.items()
    } == {
        "phone": {"council": 1},
        "paper": {"staff": 1},
    }


def test_a_paper_with_a_name_of_the_roster_is_of_that_persons_group():
    story = voting().and_(clerk, paper(1, person="district-2", trees=1))
    assert story.own("dots").round.tallies["council"].weights == {"trees": 1}


@pytest.mark.parametrize(
    ("entered", "code", "path"),
    [
        (paper(1, trees=3), "over-cap", "ballot"),
        (paper(1, trees=2, paving=2, pools=1), "over-budget", "ballot"),
        (paper(1, nothing=1), "unknown-option", "ballot"),
        (paper(1, group="nobody", trees=1), "no-such-group", "group"),
        (paper(1, group=None, trees=1), "no-such-group", "group"),
        (paper(1, person="nobody", trees=1), "no-such-person", "person"),
        (paper(1, corrects="e-none", reason=MISREAD, trees=1), "no-such-entry", "corrects"),
    ],
)
def test_what_cannot_be_on_a_paper_is_refused(entered, code, path):
    voting().when(clerk, entered).refused(code, path)


def test_a_blank_paper_is_entered_and_gives_nothing():
    story = voting().and_(clerk, paper(4))
    assert result(story) == {}
    assert len(story.own("dots").round.desk.of_channel("paper")) == 1


def test_a_number_is_entered_once_and_corrected_after_that():
    story = voting().and_(clerk, paper(4, trees=1))
    story.when(clerk, paper(4, trees=2)).refused("entered-already", "number")
    story.when(other_clerk, paper(4, trees=2)).refused("entered-already", "number")
    first = "e-n" + str(int(story.fresh[1:]) - 2)
    story.when(clerk, paper(4, corrects=first, trees=2)).refused("no-reason", "reason")
    story.and_(clerk, paper(4, corrects=first, reason=MISREAD, trees=2))
    assert result(story) == {"trees": 2}
    story.when(other_clerk, paper(4, corrects=first, reason=MISREAD)).refused(
        "corrected-already", "corrects"
    )
    kept = story.own("dots").round.desk.entries
    assert [one.ballot for one in kept.values()] == [{"trees": 1}, {"trees": 2}]


def test_a_correction_is_of_the_same_paper():
    story = voting().and_(clerk, paper(4, trees=1))
    first = entry_of(story)
    story.when(clerk, paper(5, corrects=first, reason=MISREAD, trees=1)).refused(
        "no-such-entry", "corrects"
    )


def test_who_has_voted_on_a_phone_has_no_paper_unless_the_clerk_says_why():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.when(clerk, paper(1, person="mayor", pools=1)).refused("voted-already", "person")
    story.when(clerk, paper(1, person="mayor", replaces=True, pools=1)).refused(
        "no-reason", "reason"
    )
    story.and_(clerk, paper(1, person="mayor", replaces=True, reason="Phone lost.", pools=1))
    assert result(story) == {"pools": 1}
    assert story.own("dots").round.tally.ballots == 1


def test_what_a_paper_stood_in_place_of_counts_again_once_it_is_taken_back():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(clerk, paper(1, person="mayor", replaces=True, reason="Phone lost.", pools=1))
    entry = entry_of(story)
    story.when(clerk, WithdrawEntry("dots", entry)).refused("no-reason", "reason")
    story.when(clerk, WithdrawEntry("dots", entry, "No such paper.")).then(
        EntryWithdrawn("dots", entry, {"mayor": ""}, None, "No such paper.")
    )
    assert result(story) == {"trees": 2}
    story.when(clerk, WithdrawEntry("dots", entry, "Again.")).refused("corrected-already", "entry")
    story.and_(mayor, CastBallot("dots", {"trees": 1}))
    assert result(story) == {"trees": 1}


def test_the_wrong_namesake_has_their_own_ballot_back_once_that_is_corrected():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(clerk, paper(1, person="mayor", replaces=True, reason="Phone lost.", pools=1))
    entry = entry_of(story)
    story.and_(clerk, paper(1, person="district-1", corrects=entry, reason=MISREAD, pools=1))
    assert result(story) == {"trees": 2, "pools": 1}


def test_a_phone_says_what_to_do_where_a_paper_was_entered():
    story = voting().and_(clerk, paper(1, person="mayor", pools=1))
    story.when(mayor, CastBallot("dots", {"trees": 1})).refused("voted-already")
    assert "clerk" in story.refusal.message
    assert result(story) == {"pools": 1}


def test_who_leaves_takes_no_paper_along():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(clerk, paper(1, person="mayor", replaces=True, reason="Phone lost.", pools=1))
    entry = entry_of(story)
    story.and_(mayor, GiveUpPlace())
    assert result(story) == {"pools": 1}
    story.and_(clerk, WithdrawEntry("dots", entry, "No such paper."))
    assert result(story) == {}, "whoever left an open vote took their dots along"
    story.and_(Actor(Role.VISITOR, "mayors-phone"), TakeSeat("mayor"))
    assert result(story) == {"trees": 2}


def test_a_vote_that_is_opened_again_keeps_its_papers():
    story = voting().and_(clerk, paper(1, trees=1)).and_(clerk, paper(2, person="mayor", pools=1))
    story.and_(facilitator, CloseVoting("dots")).into("recap").into("dots")
    before = result(story)
    story.and_(facilitator, OpenVoting("dots"))
    assert result(story) == before == {"trees": 1, "pools": 1}


def test_a_closed_vote_takes_no_paper_no_correction_and_no_taking_back():
    story = voting().and_(clerk, paper(1, trees=1))
    entry = entry_of(story)
    story.and_(facilitator, CloseVoting("dots"))
    for command in (
        paper(2, trees=1),
        paper(1, corrects=entry, reason=MISREAD, trees=2),
        WithdrawEntry("dots", entry, "Gone."),
        HandOutPapers("dots", 5),
    ):
        story.when(clerk, command).refused("closed")


def test_two_consoles_agree_or_a_paper_does_not_count():
    story = voting(DOUBLE).and_(clerk, paper(1, trees=1))
    assert result(story) == {}
    again = replace(clerk, id=f"{clerk.id}_4f2a")  # who left the desk and came back
    for same in (clerk, again):
        story.when(same, paper(1, trees=1)).refused("same-desk", "number")
    story.and_(other_clerk, paper(1, trees=1))
    assert result(story) == {"trees": 1}
    story.when(other_clerk, paper(1, trees=1)).refused("entered-already", "number")


def test_where_two_consoles_differ_a_correction_settles_it():
    story = voting(DOUBLE).and_(clerk, paper(1, trees=1))
    first = entry_of(story)
    story.and_(other_clerk, paper(1, trees=2))
    desk = story.own("dots").round.desk
    assert desk.sheets["paper-1"].standing == "disputed"
    assert result(story) == {}
    story.and_(clerk, paper(1, corrects=first, reason=MISREAD, trees=2))
    assert desk.sheets["paper-1"].standing == "counts"
    assert result(story) == {"trees": 2}


def test_a_phone_counts_for_as_long_as_the_paper_in_its_place_is_not_sure():
    story = voting(DOUBLE).and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(clerk, paper(1, person="mayor", replaces=True, reason="Lost.", pools=1))
    assert result(story) == {"trees": 2}
    story.and_(other_clerk, paper(1, person="mayor", pools=1))
    assert result(story) == {"pools": 1}


def mine(story: Hall) -> dict:
    return seen(story.state, "mine:mayor", story.now)["blocks"]["dots"]


def test_a_phone_votes_and_says_what_is_the_case_until_a_paper_in_its_name_counts():
    story = voting(DOUBLE).and_(clerk, paper(1, person="mayor", pools=1))
    assert "entered" not in mine(story)
    assert "does not count yet" in mine(story)["told"]["en"]
    story.and_(mayor, CastBallot("dots", {"trees": 2}))
    assert result(story) == {"trees": 2}
    story.when(other_clerk, paper(1, person="mayor", pools=1)).refused("voted-already", "person")
    story.and_(other_clerk, paper(1, person="mayor", replaces=True, reason="Hers.", pools=1))
    assert result(story) == {"pools": 1}
    assert mine(story)["entered"] == "paper"
    assert mine(story)["told"]["en"] == "Your ballot was entered at the clerk’s desk."
    story.when(mayor, CastBallot("dots", {"trees": 1})).refused("voted-already")


def test_a_disputed_paper_leaves_its_persons_phone_open_and_after_the_close_is_not_said_to_count():
    story = voting(DOUBLE).and_(clerk, paper(1, person="mayor", pools=1))
    story.and_(other_clerk, paper(1, person="mayor", pools=2))
    story.and_(mayor, CastBallot("dots", {"trees": 2})).and_(facilitator, CloseVoting("dots"))
    assert result(story) == mine(story)["dots"] == {"trees": 2}
    assert "entered" not in mine(story)
    assert "does not count" in mine(story)["told"]["en"]


def test_papers_are_handed_out_before_voting_opens_or_while_it_is_open():
    story = hall().into("recap").when(clerk, HandOutPapers("dots", 20))
    story.then(PapersHandedOut("dots", 20))
    story.when(clerk, HandOutPapers("dots", 20)).then()
    story.into("dots").when(clerk, HandOutPapers("dots", 21)).then(PapersHandedOut("dots", 21))


def test_a_stranger_who_takes_a_name_with_a_paper_has_no_ballot_in_it():
    story = hall().into("dots").and_(clerk, paper(1, person="mayor", pools=1))
    story.and_(visitor, TakeSeat("mayor"))
    story.when(mayor, CastBallot("dots", {"trees": 1})).refused("voted-already")
    assert result(story) == {"pools": 1}
