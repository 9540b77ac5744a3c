"""Who gave what: for the record alone, with the result, or throughout; and whom nothing names."""

import msgspec
import pytest
from seeing import seen
from story import Hall, changed, clerk, district_1, facilitator, hall, manager, mayor

from facilitator.core.names import RenamePerson
from facilitator.core.questions.desk_messages import CountHands, EnterBallot
from facilitator.core.questions.messages import (
    BallotCast,
    BeginRound,
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    RevealTally,
    UncoverNext,
)
from facilitator.core.questions.naming import LETTERS, LINES, TOLD
from facilitator.core.spotlight import Spotlight
from facilitator.plan.values import RESIDENT_GROUP

SHOWN = {"names": "shown"}
NAMED = {"votes": "named"}


def voted(**settings) -> Hall:
    """The mayor and the manager have placed dots on the trees, and voting is open."""
    story = hall(changed("dots", settings=settings)).seated(mayor, district_1, manager)
    story.into("dots").and_(mayor, CastBallot("dots", {"trees": 2}))
    return story.and_(manager, CastBallot("dots", {"trees": 1, "paving": 1}))


def revealed(**settings) -> Hall:
    story = voted(**settings).and_(facilitator, CloseVoting("dots"))
    return story.and_(facilitator, RevealTally("dots"))


def told(story: Hall) -> dict | None:
    """From when on names are shown, as phones know it before anybody votes."""
    asked = seen(story.state, "phone")["activity"]["round"]
    assert asked.get("told") == TOLD.get(asked.get("named"))
    return asked.get("named")


def on_console(story: Hall) -> dict[str, list]:
    return given(seen(story.state, "block:dots").get("names", []))


def given(names: list[dict]) -> dict[str, list]:
    """Option → who gave it how many dots, in English, in their order."""
    return {
        one["id"]: [
            (group["id"], voter.get("name", {}).get("en") or voter["paper"], voter["dots"])
            for group in one["groups"]
            for voter in group["voters"]
        ]
        for one in names
    }


def published(story: Hall) -> list:
    scene = story.rules.scene(story.state, "dots")
    found = story.rules.kinds["mapping"].published(scene)
    return [given(msgspec.to_builtins(one.names)) for one in found.rounds]


BY_NAME = {
    "paving": [("staff", "Pat Manager", 1)],
    "trees": [("council", "Mayor Ruiz", 2), ("staff", "Pat Manager", 1)],
}


def test_where_the_plan_says_nothing_names_are_for_the_record_alone():
    story = revealed()
    assert told(story) is None
    assert on_console(story) == {}
    assert published(story) == [{}]
    story.when(facilitator, Spotlight("dots", "names", "trees")).refused("nothing-to-show", "of")


def test_with_the_result_names_come_once_voting_is_closed_and_the_hall_sees_it():
    story = voted(**SHOWN)
    assert told(story) == "result"
    assert on_console(story) == {}
    story.and_(facilitator, RevealTally("dots"))
    assert on_console(story) == {}, "whoever votes now does not see who voted how"
    assert published(story) == [{}]
    story.and_(facilitator, CloseVoting("dots"))
    assert on_console(story) == BY_NAME
    assert published(story) == [BY_NAME]
    story.and_(facilitator, OpenVoting("dots"))
    assert on_console(story) == {}


def test_nothing_but_the_whole_result_brings_names():
    story = voted(**SHOWN).and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, UncoverNext("dots", 0))
    assert on_console(story) == {}
    story.when(facilitator, Spotlight("dots", "names", "trees")).refused("nothing-to-show", "of")


def test_a_named_vote_is_named_on_consoles_throughout_and_for_the_hall_where_it_is_live():
    story = voted(**NAMED)
    assert told(story) == "throughout"
    assert on_console(story) == BY_NAME
    story.when(facilitator, Spotlight("dots", "names", "trees")).refused("nothing-to-show", "of")
    story.and_(facilitator, RevealTally("dots"))
    assert published(story) == [BY_NAME]
    story.and_(facilitator, Spotlight("dots", "names", "trees"))
    assert given([on_stage(story)["names"]]) == {"trees": BY_NAME["trees"]}
    story.and_(mayor, CastBallot("dots", {}))
    assert given([on_stage(story)["names"]]) == {"trees": BY_NAME["trees"][1:]}


def on_stage(story: Hall) -> dict:
    return seen(story.state, "stage")["spot"]["activity"]


def test_the_stage_shows_names_where_somebody_puts_them_and_as_long_as_it_may():
    story = revealed(**SHOWN)
    assert "names" not in seen(story.state, "stage")["activity"]
    story.and_(facilitator, Spotlight("dots", "names", "trees"))
    assert on_stage(story)["names"]["title"]["en"] == "trees"
    assert "boards" not in on_stage(story)
    story.and_(facilitator, HideTally("dots"))
    assert seen(story.state, "stage")["spot"] is None


def test_names_of_a_full_hall_stand_on_as_many_pages_as_they_need():
    story = revealed(**SHOWN)
    plan = changed("dots", settings=SHOWN)
    people = [{"id": f"guest-{n}", "name": {"en": f"Guest {n:03}"}} for n in range(200)]
    crowd = msgspec.to_builtins(plan)
    crowd["people"] = [*crowd["people"], *(one | {"group": "partner"} for one in people)]
    story.readopting(msgspec.convert(crowd, type(plan)))
    for one in people:
        story.given(BallotCast("dots", one["id"], {"trees": 1}, group="partner"))
    story.and_(facilitator, Spotlight("dots", "names", "trees"))
    pages = seen(story.state, "stage")["spot"]["pages"]
    spans = [(piece.get("start", 0), piece["end"]) for page in pages for piece in page["pieces"]]
    assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])]
    assert spans[-1][1] == 202
    assert all(end - start <= LINES for start, end in spans)
    assert {page["title"]["en"] for page in pages} == {"trees"}


def test_a_long_name_takes_two_lines():
    story = revealed(**SHOWN)
    story.and_(facilitator, RenamePerson("mayor", "M" * (LETTERS + 1)))
    assert on_console(story)["trees"][0][1] == "M" * (LETTERS + 1), "as it was put right"


def test_what_the_plan_said_as_somebody_voted_holds_for_that_round():
    story = voted().readopting(changed("dots", settings=NAMED))
    assert told(story) is None
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, OpenVoting("dots"))
    assert told(story) is None, "who voted was told nothing of names"
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))
    assert on_console(story) == {}
    story.and_(facilitator, BeginRound("dots", "again", 1))
    assert told(story) == "throughout"
    story.and_(mayor, CastBallot("dots", {"pools": 1}, round=2))
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))
    assert published(story) == [{}, {"pools": [("council", "Mayor Ruiz", 1)]}]


def test_a_change_of_the_plan_before_anybody_has_voted_comes_with_the_next_opening():
    story = hall(changed("dots", settings=NAMED)).seated(mayor).into("dots")
    story.readopting(changed("dots"))
    assert told(story) == "throughout", "as it was when it opened"
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, OpenVoting("dots"))
    assert told(story) is None


def test_a_paper_is_its_number_hands_are_counted_and_a_paper_with_a_name_is_that():
    story = hall(changed("dots", settings=NAMED | {"cap": 1})).seated(mayor).into("dots")
    story.and_(clerk, EnterBallot("dots", "paper", 17, {"trees": 1}, group="council"))
    story.and_(clerk, EnterBallot("dots", "paper", 3, {"trees": 1}, person="district-2"))
    story.and_(clerk, CountHands("dots", "staff", {"trees": 2}, hands=2))
    names = seen(story.state, "block:dots")["names"]
    assert given(names) == {"trees": [("council", "Mr. Two", 1), ("council", 17, 1)]}
    assert names[0]["groups"][1] == {
        "id": "staff",
        "title": {"en": "Staff", "es": "Personal"},
        "voters": [],
        "unnamed": 2,
    }


def test_a_resident_is_never_named():
    story = voted(**NAMED)
    story.given(BallotCast("dots", "mayor-at-home", {"trees": 1}, group=RESIDENT_GROUP))
    (*_, residents) = seen(story.state, "block:dots")["names"][-1]["groups"]
    assert residents["id"] == RESIDENT_GROUP
    assert (residents["voters"], residents["unnamed"]) == ([], 1)


def test_a_ballot_that_does_not_count_names_nobody():
    story = voted(**NAMED)
    story.given(BallotCast("dots", "district-1", {"pools": 1}, counts=False))
    assert on_console(story) == BY_NAME


@pytest.mark.parametrize(
    ("settings", "naming"),
    [
        ({}, "record"),
        ({"votes": "blind", "names": "hidden"}, "record"),
        ({"names": "shown"}, "result"),
        ({"votes": "blind", "names": "shown"}, "result"),
        ({"votes": "named"}, "throughout"),
        ({"votes": "named", "names": "shown"}, "throughout"),
    ],
)
def test_two_words_in_the_plan_say_it(settings, naming):
    story = hall(changed("dots", settings=settings))
    read = story.rules.scene(story.state, "dots").settings
    assert read.naming == naming
    assert not [*read.misfits()]


def test_names_that_stand_throughout_cannot_be_hidden():
    story = hall(changed("dots", settings=NAMED | {"names": "hidden"}))
    (fault,) = story.rules.scene(story.state, "dots").settings.misfits()
    assert (fault.path, fault.grave) == (".names", True)
