"""The clerk's desk: what is voted on in the block, who has voted by which way, and no tally."""

from msgspec.structs import replace
from seeing import seen
from story import Hall, both, changed, clerk, district_1, facilitator, hall, mayor, other_clerk

from facilitator.core.consoles import OpenConsole
from facilitator.core.questions.asking import AskQuestion
from facilitator.core.questions.desk_messages import EnterBallot, HandOutPapers, WithdrawEntry
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
    assert vote["activity"]["channels"] == [{"channel": "phone", "groups": {"council": 1}}]


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


def sheets(story: Hall):
    return view(story)["votes"][0]["activity"]["sheets"]


def paper(number: int, **more) -> EnterBallot:
    return EnterBallot("dots", "paper", number, more.pop("ballot", {"trees": 1}), **more)


def test_the_first_of_two_entries_is_not_shown_before_the_second():
    story = hall(changed("dots", settings={"double_entry": True})).into("dots")
    for one, ballot in ((clerk, None), (other_clerk, {"trees": 1})):
        story.and_(one, paper(1, group="staff"))
        (sheet,) = sheets(story)
        assert {str(entry["ballot"]) for entry in sheet["entries"]} == {str(ballot)}


def test_what_was_corrected_is_not_shown_either_before_the_second():
    story = hall(changed("dots", settings={"double_entry": True})).into("dots")
    story.and_(clerk, paper(1, group="staff"))
    more = {"ballot": {"paving": 1}, "corrects": f"e-{story.fresh}", "reason": "Misread."}
    story.and_(clerk, paper(1, group="staff", **more))
    (sheet,) = sheets(story)
    assert [entry["ballot"] for entry in sheet["entries"]] == [None, None]
    story.and_(clerk, WithdrawEntry("dots", f"e-{story.fresh}", "No such paper."))
    (sheet,) = sheets(story)
    assert [entry["ballot"] for entry in sheet["entries"]] == [None, None]


def test_papers_stand_by_their_numbers_each_with_all_that_was_read_from_it_and_at_which_desk():
    story = hall().into("dots").and_(clerk, OpenConsole("link")).and_(other_clerk, OpenConsole("l"))
    story.and_(other_clerk, paper(12, group="staff")).and_(clerk, paper(2, group="staff"))
    first = f"e-{story.fresh}"
    story.and_(other_clerk, paper(2, person="mayor", corrects=first, reason="It has a name."))
    second = f"e-{story.fresh}"
    assert [(one["number"], one["person"], one["state"]) for one in sheets(story)] == [
        (2, "mayor", "counts"),
        (12, None, "counts"),
    ]
    story.and_(clerk, WithdrawEntry("dots", second, "No such paper."))
    two = sheets(story)[0]
    assert two["state"] == "withdrawn"
    told = [(one["id"], one["desk"], one["state"], one.get("why")) for one in two["entries"]]
    assert told == [
        (first, 1, "corrected", None),
        (second, 2, "withdrawn", "It has a name."),
    ]
    taken_back = two["entries"][1]["withdrawal"]
    assert taken_back == {"why": "No such paper.", "at": story.now, "desk": 1}


def test_a_desk_that_was_left_and_opened_again_is_the_same_one():
    again = replace(clerk, id=f"{clerk.id}_4f2a")
    story = hall().into("dots")
    for one in (clerk, other_clerk, again):
        story.and_(one, OpenConsole("link"))
    story.and_(again, paper(1, group="staff"))
    assert view(story)["desks"] == [clerk.id, other_clerk.id]
    assert sheets(story)[0]["entries"][0]["desk"] == 1


def test_a_paper_is_blank_or_stands_behind_another_of_the_same_person():
    story = hall().into("dots").and_(clerk, paper(1, person="mayor"))
    story.and_(clerk, paper(2, person="mayor", replaces=True, reason="Later one."))
    story.and_(clerk, paper(3, group="staff", ballot={}))
    assert [one["state"] for one in sheets(story)] == ["replaced", "counts", "blank"]


def test_it_has_every_name_that_can_be_on_a_paper_once():
    story = hall().seated(mayor)
    guest = story.joined("Ana")
    names = [one["id"] for one in view(story)["people"]]
    assert sorted(names) == sorted(["mayor", guest.id, "district-1", "district-2", "manager"])


def test_papers_that_were_handed_out_are_counted_against_those_entered():
    story = hall().into("dots").and_(clerk, HandOutPapers("dots", 3))
    story.and_(clerk, EnterBallot("dots", "paper", 1, {}, group="staff"))
    assert view(story)["votes"][0]["activity"]["papers"] == {
        "handed_out": 3,
        "entered": 1,
        "counted": 0,
        "blank": 1,
    }
    console = seen(story.state, "block:dots", story.now)
    assert console["unfinished"]["papers-missing"] == 2
    assert "papers" not in seen(story.state, "stage", story.now)["activity"]
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))
    told = seen(story.state, "stage", story.now)["activity"]["papers"]
    assert told == {"handed_out": 3, "entered": 1, "counted": 0, "blank": 1}
