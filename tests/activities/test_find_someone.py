"""A card of people to find: each other person once, by the code on their phone, and by no name."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from seeing import seen
from story import EVERYBODY, SEATED, Actor, Hall, Role, both, changed, facilitator, hall, mayor

from facilitator.activities.icebreaker.card_messages import CardBoxed, FillSquare, SquareFilled
from facilitator.activities.icebreaker.messages import (
    AnswersClosed,
    CloseAnswers,
    GiveAnswer,
    IcebreakerSettings,
    Sum,
)
from facilitator.core.agenda import Advance
from facilitator.core.people import DismissPerson

SQUARES = ("years", "river", "bakes")
LISTED = [{"id": one, "title": both(one, one)} for one in SQUARES]
ASKED = {"question": both("Find…", "Encuentre…"), "answer": "find-someone", "squares": LISTED}


def looking(guests: int = 3, **settings) -> Hall:
    """Four are seated and so many guests are here, at an icebreaker with cards."""
    story = hall(changed("ice", kind="icebreaker", settings={**ASKED, **settings})).seated(*SEATED)
    for number in range(guests):
        story.joined(f"Guest {number}")
    return story.into("ice")


def people_of(story: Hall) -> list[Actor]:
    return [Actor(Role.PARTICIPANT, one) for one in story.state.people]


def own(story: Hall, person: Actor):
    return seen(story.state, f"mine:{person.id}")["blocks"].get("ice", {})


def code(story: Hall, person: Actor) -> str:
    return own(story, person)["code"]


def finds(story: Hall, person: Actor, square: str, other: Actor | None) -> Hall:
    return story.when(person, FillSquare("ice", square, other and code(story, other)))


def view(story: Hall, topic: str):
    found = seen(story.state, topic, story.now)
    return found if topic.startswith("block:") else found["activity"]


def everybody_finds(story: Hall) -> Hall:
    """Each the next one, and the mayor one more."""
    everybody = people_of(story)
    for person, other in zip(everybody, everybody[1:] + everybody[:1], strict=True):
        finds(story, person, "years", other)
    return finds(story, everybody[0], "river", everybody[2])


def test_everybody_has_a_code_of_their_own_seats_and_guests_alike():
    story = looking()
    codes = [code(story, one) for one in people_of(story)]
    assert len({*codes}) == 7 and all(len(one) == 4 and one.isdigit() for one in codes)
    late = story.joined("Late")
    assert code(story, late) not in codes


def test_a_square_is_filled_with_whoever_has_the_code_and_no_view_says_with_whom():
    story = looking()
    other = people_of(story)[1]
    finds(story, mayor, "years", other)
    story.then(CardBoxed("ice", story.own("ice").box, "mayor", ("years",), (other.id,)))
    assert own(story, mayor)["squares"] == [{"id": "years"}]
    assert "squares" not in own(story, other)


def test_a_square_is_filled_anew_or_emptied_and_the_same_again_changes_nothing():
    story = looking()
    first, second = people_of(story)[1:3]
    finds(story, mayor, "years", first)
    finds(story, mayor, "years", first).then()
    finds(story, mayor, "years", second)
    assert story.own("ice").cards.held == {"mayor": {"years": second.id}}
    finds(story, mayor, "river", first)
    finds(story, mayor, "years", None)
    assert story.own("ice").cards.held == {"mayor": {"river": first.id}}
    finds(story, mayor, "river", None)
    assert story.own("ice").cards.held == {}
    finds(story, mayor, "river", None).then()


def test_the_same_person_counts_once_on_a_card_and_on_everybodys():
    story = looking()
    one, other, third = people_of(story)[:3]
    finds(story, one, "years", other)
    finds(story, one, "river", other).refused("found-already", "code")
    finds(story, third, "river", other)
    assert not story.refusal


@pytest.mark.parametrize("typed", ["0000000", "", "12 34 56", "abc", "9"])
def test_a_code_that_nobody_has_fills_nothing(typed):
    story = looking()
    story.when(mayor, FillSquare("ice", "years", typed)).refused("no-such-code", "code")


def test_nobody_finds_themselves_or_somebody_who_was_shown_out():
    story = looking()
    guest = people_of(story)[-1]
    finds(story, mayor, "years", mayor).refused("own-code", "code")
    shown = code(story, guest)
    story.and_(facilitator, DismissPerson(guest.id))
    story.when(mayor, FillSquare("ice", "years", shown)).refused("no-such-code", "code")


def test_a_code_may_be_typed_with_spaces():
    story = looking()
    shown = code(story, people_of(story)[1])
    story.and_(mayor, FillSquare("ice", "years", f" {shown[:2]} {shown[2:]} "))


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (FillSquare("ice", "moon", "1"), ("unknown-option", "square")),
        (FillSquare("ice", "years", "1", "another-asking"), ("closed", "")),
        (FillSquare("dots", "years", "1"), ("no-such-block", "block")),
        (GiveAnswer("ice", "years"), ("unknown-option", "answer")),
    ],
)
def test_what_cannot_be_filled_is_refused(command, refused):
    looking().when(mayor, command).refused(*refused)


def test_cards_are_of_the_block_that_asks_for_them_and_only_while_it_is_open():
    story = looking()
    shown = code(story, people_of(story)[1])
    story.and_(facilitator, Advance("ice"))
    assert "code" not in own(story, mayor)
    story.when(mayor, FillSquare("ice", "years", shown)).refused("closed")
    plain = hall().seated(*SEATED).into("ice")
    plain.when(mayor, FillSquare("ice", "tea", "1")).refused("closed")
    assert own(plain, mayor) == {}


def test_the_stage_counts_squares_and_full_cards_live_and_phones_once_it_is_closed():
    story = everybody_finds(looking())
    finds(story, mayor, "bakes", people_of(story)[3])
    sums = [
        *({"id": "bakes", "count": 1}, {"id": "river", "count": 1}),
        {"id": "years", "count": 7},
    ]
    for topic in ("stage", "block:ice"):
        assert view(story, topic)["cards"] == {"squares": 9, "full": 1}
        assert (view(story, topic)["answered"], view(story, topic)["sums"]) == (7, sums)
    assert view(story, "phone")["cards"] is None
    box = story.own("ice").box
    story.when(facilitator, CloseAnswers("ice"))
    kept = (Sum("bakes", 1), Sum("river", 1), Sum("years", 7))
    story.then(AnswersClosed("ice", box, 7, kept, 9, 1))
    assert view(story, "phone")["cards"] == {"squares": 9, "full": 1}
    assert story.own("ice").cards.held == {} and own(story, mayor) == {}


def test_below_five_cards_nobody_sees_which_squares_are_filled():
    story = looking()
    one, other = people_of(story)[:2]
    finds(story, one, "years", other)
    assert view(story, "stage")["sums"] == []
    assert view(story, "stage")["cards"] == {"squares": 1, "full": 0}


@given(st.lists(st.tuples(*[st.integers(0, 6)] * 3), max_size=25))
def test_whatever_is_typed_nobody_is_on_a_card_twice_or_on_their_own(steps):
    """And the counts are those of the cards, and the card of who is not asking stays."""
    story = looking()
    everybody = people_of(story)
    for who, other, square in steps:
        finds(story, everybody[who], SQUARES[square % 3], everybody[other] if square else None)
    held = story.own("ice").cards.held
    for person, card in held.items():
        assert person not in card.values()
        assert card and len({*card.values()}) == len(card)
    sizes = [len(card) for card in held.values()]
    assert view(story, "stage")["cards"] == {"squares": sum(sizes), "full": sizes.count(3)}


def test_no_view_says_who_found_whom():
    story = everybody_finds(looking())
    for topic in ("stage", "phone", "moving", "console", "block:ice"):
        text = msgspec.json.encode(seen(story.state, topic, story.now).get("activity", {}))
        assert not [one for one in story.state.people if f'"{one}"'.encode() in text]
    assert view(story, "block:ice")["found"] == []
    for actor in EVERYBODY:
        blocks = msgspec.json.encode(seen(story.state, f"mine:{actor.id}")["blocks"])
        assert not [one for one in story.state.people if f'"{one}"'.encode() in blocks]


def test_by_name_the_record_and_the_console_have_who_found_whom():
    story = looking(named=True)
    other = people_of(story)[1]
    finds(story, mayor, "years", other).then(SquareFilled("ice", "mayor", "years", other.id))
    expected = [{"person": "mayor", "square": "years", "found": other.id}]
    assert view(story, "block:ice")["found"] == expected
    (square,) = own(story, mayor)["squares"]
    assert square == {"id": "years", "name": story.state.people[other.id].name}
    story.and_(facilitator, CloseAnswers("ice"))
    (row,) = rows(story, "icebreaker-found")
    assert row["square"][0] == "years"
    assert row == {"block": "ice", "question": 1, **expected[0], "square": row["square"]}
    finds_nobody = looking(named=True)
    finds(finds_nobody, mayor, "years", None).then()


def rows(story: Hall, name: str):
    tables = story.rules.kinds["icebreaker"].tables
    table = next(one for one in tables if one.name == name)
    return tables[table](story.rules.scene(story.state, "ice"))


def test_the_record_has_sums_once_it_is_closed():
    story = everybody_finds(looking())
    assert rows(story, "icebreaker-cards") == []
    story.and_(facilitator, CloseAnswers("ice"))
    (row,) = rows(story, "icebreaker-cards")
    assert row == {"block": "ice", "question": 1, "people": 7, "squares": 8, "full": 0}
    assert rows(story, "icebreaker-found") == []


def test_a_square_that_the_agenda_has_no_more_counts_for_nothing():
    story = everybody_finds(looking())
    settings = {**ASKED, "squares": LISTED[1:]}
    story.readopting(changed("ice", kind="icebreaker", settings=settings))
    assert view(story, "stage")["cards"] == {"squares": 1, "full": 0}


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"squares": []}, ".squares"),
        ({"squares": LISTED[:1]}, ".squares"),
        ({"squares": LISTED * 5}, ".squares"),
        ({"squares": [LISTED[0], LISTED[0]]}, ".squares[1].id"),
        ({"options": LISTED}, ".options"),
        ({"answer": "choice", "options": LISTED}, ".squares"),
    ],
)
def test_a_card_that_cannot_be_is_a_fault_where_it_stands(given, path):
    settings = msgspec.convert({**ASKED, **given}, IcebreakerSettings)
    faults = [*settings.misfits()]
    assert faults[0].path == path
    assert all(one.message and one.hint for one in faults)
