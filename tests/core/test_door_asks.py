"""What guests choose as they join: from closed lists, and the language their phone shows."""

import msgspec
import pytest
from seeing import seen
from story import PLAN, Hall, Role, both, changed, facilitator, hall

from facilitator.activities.breakout.messages import ProposeTeams
from facilitator.core.context import Actor
from facilitator.core.people import GiveName, TakeSeat
from facilitator.plan.values import Plan

SECTOR = {
    "id": "sector",
    "title": both("You work in", "Trabaja en"),
    "options": [
        {"id": "trade", "title": both("Trade", "Comercio")},
        {"id": "care", "title": both("Care", "Cuidados")},
    ],
}


def asking(*asks: dict[str, object], **settings: object) -> Plan:
    """The plan, with what guests are asked; the first breakout is set so."""
    plain = msgspec.json.decode(msgspec.json.encode(changed("ropes", settings=settings)))
    plain["asks"] = list(asks)
    for team in plain["teams"]:
        team["members"] = []
    return msgspec.convert(plain, Plan)


def door(number: int = 1) -> Actor:
    return Actor(Role.VISITOR, f"phone-{number}")


def joined(story: Hall) -> dict[str, str]:
    return story.happened[0].attributes


def test_a_guest_has_what_they_chose():
    story = hall(asking(SECTOR))
    story.when(door(), GiveName("Ana", "partner", {"sector": "care"}))
    assert joined(story) == {"sector": "care"}
    assert story.state.people[f"p-{story.fresh}"].attributes == {"sector": "care"}


@pytest.mark.parametrize("answers", [{}, {"sector": "mining"}, {"sector": ""}])
def test_every_question_has_one_of_its_answers(answers):
    story = hall(asking(SECTOR))
    story.when(door(), GiveName("Ana", "partner", answers))
    story.refused("no-such-choice", "answers.sector")


def test_what_nobody_asked_is_not_noted():
    story = hall().when(door(), GiveName("Ana", "partner", {"sector": "care"}, "es"))
    assert joined(story) == {}
    story.when(door(2), TakeSeat("mayor", "es"))
    assert joined(story) == {}


@pytest.mark.parametrize(("shown", "noted"), [("es", {"language": "es"}), ("fr", {}), (None, {})])
def test_the_language_is_what_the_phone_shows_of_guests_and_of_the_roster(shown, noted):
    story = hall(asking({"id": "language"}))
    story.when(door(), GiveName("Ana", "partner", language=shown))
    assert joined(story) == noted
    story.when(door(2), TakeSeat("mayor", shown))
    assert joined(story) == noted


def test_what_the_roster_says_of_somebodys_language_stands():
    plain = msgspec.json.decode(msgspec.json.encode(asking({"id": "language"})))
    plain["people"][0]["attributes"] = {"language": "en"}
    story = hall(msgspec.convert(plain, Plan)).when(door(), TakeSeat("mayor", "es"))
    assert joined(story) == {"language": "en"}


def test_teams_are_balanced_on_what_guests_chose_and_consoles_see_it_in_words():
    story = hall(asking(SECTOR, {"id": "language"}, balance_on=["sector", "language"]))
    for number in range(8):
        who = GiveName(
            f"Guest {number}",
            "partner",
            {"sector": "care" if number % 2 else "trade"},
            "es" if number < 4 else "en",
        )
        story.and_(door(number), who)
        story.present.add(f"p-{story.fresh}")
    story.into("ropes").and_(facilitator, ProposeTeams("ropes"))
    lines = seen(story.state, "block:ropes")["proposal"]["lines"]
    assert [one["counts"] for one in lines] == [[4, 4], [2, 2], [2, 2], [2, 2], [2, 2]]
    trade = next(one for one in lines if one["value"] == SECTOR["options"][0]["title"])
    assert (trade["of"], trade["title"]) == ("sector", SECTOR["title"])


def test_a_plan_that_asks_nothing_is_as_it_was():
    assert PLAN.asks == ()
