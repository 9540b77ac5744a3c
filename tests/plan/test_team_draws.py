"""How a breakout's teams come about, as an agenda says it: every fault where it stands."""

import pytest

from .kinds import SMALL
from .test_faults import marked
from .test_nonsense import check

PROMPT = "          prompt: {en: What first?, es: ¿Qué primero?}\n"


def first(settings: str) -> str:
    """The small plan, whose first breakout is set so."""
    assert PROMPT in SMALL
    return SMALL.replace(PROMPT, PROMPT + f"          {settings}\n")


def second(settings: str, plan: str = SMALL) -> str:
    """A plan with one breakout more, set so."""
    lines = [
        "      - id: more-work",
        "        kind: breakout",
        "        title: {en: Work, es: Trabajo}",
        '        start: "11:30"',
        "        settings:",
        "          prompt: {en: What then?, es: ¿Qué después?}",
        f"          {settings}",
    ]
    return plan + "\n".join(lines) + "\n"


@pytest.mark.parametrize(("how", "purpose"), [("mix", "to mix"), ("again", "to use again")])
def test_before_the_first_draw_nothing_is_mixed_or_used_again(how, purpose):
    text, line, column = marked(first(f"draw: ¦{how}"))
    (fault,) = check(text)
    assert fault.message == f"no block before this one draws teams {purpose}"
    assert (fault.line, fault.column) == (line, column)


def test_a_mix_is_no_draw_that_a_later_block_could_mix():
    assert len(check(second("draw: again", first("draw: mix")))) == 2


@pytest.mark.parametrize("how", ["mix", "again", "anew", "plan"])
def test_after_a_draw_all_of_it_can_be_asked_for(how):
    assert not check(second(f"draw: {how}"))


def with_three(settings: str, members: str = "[ana]") -> str:
    """Three people on the roster, two teams."""
    people = 'attributes: {district: "1"}}\n'
    more = "".join(
        f"  - {{id: {one}, name: {{en: {one}, es: {one}}}, group: council}}\n"
        for one in ("ben", "cleo")
    )
    red = "  - {id: red, title: {en: Red, es: Rojo}, members: [ana]}\n"
    blue = "  - {id: blue, title: {en: Blue, es: Azul}}\n"
    assert people in SMALL
    assert red in SMALL
    text = first(settings).replace(people, people + more, 1)
    return text.replace(red, red.replace("[ana]", members) + blue)


@pytest.mark.parametrize(
    ("settings", "members", "message"),
    [
        (
            "together: [[ana, ben], [ben, cleo]]; apart: [¦[cleo, ana]]",
            *("[]", "cleo and ana are to be apart, and are together"),
        ),
        ("apart: [¦[ana, ben]]", "[ana, ben]", "ana and ben are to be apart, and are together"),
        (
            "apart: [¦[ana, ben, cleo]]",
            *("[]", "these 3 are to be apart, and there are only 2 teams"),
        ),
        (
            "scribes: ¦[ana, ben, cleo]",
            *("[]", "these 3 are to be apart, and there are only 2 teams"),
        ),
        ("scribes: [ana, ¦ana]", "[]", "ana is a scribe twice"),
        (
            "together: [[ana, ben]]; scribes: ¦[ana, ben]",
            *("[]", "ana and ben are to be apart, and are together"),
        ),
        ("together: [¦[ana]]", "[]", "this takes two people at least"),
        ("apart: [¦[ana, ana]]", "[]", "this takes two people at least"),
        ("apart: [[ana, ¦bem]]", "[]", "there is no person “bem” in this plan"),
        ("scribes: [¦bem]", "[]", "there is no person “bem” in this plan"),
        ("absent: [¦bem]", "[]", "there is no person “bem” in this plan"),
    ],
)
def test_who_sits_with_whom_is_possible(settings, members, message):
    lines = settings.replace("; ", "\n          ")
    text, line, column = marked(with_three(lines, members))
    (fault,) = check(text)
    assert (fault.message, fault.line, fault.column) == (message, line, column)


@pytest.mark.parametrize(
    "settings",
    [
        "together: [[ana, ben]]; apart: [[ana, cleo]]; scribes: [ben, cleo]; absent: [ana]",
        "teams: [blue]; apart: []",
    ],
)
def test_what_can_be_asked_of_a_draw(settings):
    assert not check(with_three(settings.replace("; ", "\n          "), "[ana, ben]"))


def of_council(text: str) -> str:
    """The group on the roster, with more said of it."""
    group = "{id: council, title: {en: Council, es: Concejo}}"
    assert group in SMALL
    return SMALL.replace(group, group[:-1] + ", " + text + "}")


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "seats: ¦confirm",
            "what a tapped name is good for is the group's door, and its seats are a number",
            "write door: confirm",
        ),
        ("seats: ¦0", "found the number “0”; expected a whole number from 1 up to 1000", ""),
        (
            "seats: 5, quorum: ¦6",
            "a quorum of 6 is more than it has seats (5)",
            "write seats: and all it has",
        ),
        (
            "quorum: ¦2",
            "a quorum of 2 is more than it has seats (1)",
            "write seats: and all it has",
        ),
        ("presiding: ¦anna", "nobody of this group has the id “anna”", "did you mean ana?"),
    ],
)
def test_what_a_body_has_is_possible(text, message, hint):
    text, line, column = marked(of_council(text))
    (fault,) = check(text)
    assert (fault.message, fault.hint) == (message, hint)
    assert (fault.line, fault.column) == (line, column)


def test_more_names_than_seats_are_noticed():
    text, line, column = marked(
        with_three("apart: []").replace("es: Concejo}}", "es: Concejo}, seats: ¦2}")
    )
    (fault,) = check(text)
    assert fault.message == "it has 2 seats, and 3 names on the roster"
    assert (fault.line, fault.column) == (line, column)


def test_what_can_be_said_of_a_body():
    assert not check(of_council("door: badge, seats: 9, quorum: 5, presiding: ana"))


def asking(text: str) -> str:
    """The small plan, whose guests are asked this at the door."""
    return f"asks:\n  - {text}\n{SMALL}"


ANSWERS = (
    "[{id: trade, title: {en: Trade, es: Comercio}}, {id: care, title: {en: Care, es: Salud}}]"
)
TITLE = "title: {en: Work, es: Trabajo}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            f"{{id: ¦group, {TITLE}, options: {ANSWERS}}}",
            "one says at the door what one is here with",
        ),
        (f"{{id: ¦language, {TITLE}, options: {ANSWERS}}}", "the language is not asked"),
        (f"¦{{id: sector, options: {ANSWERS}}}", "the key “title” is missing"),
        (f"¦{{id: sector, {TITLE}}}", "there is nothing to choose"),
        (f"{{id: sector, {TITLE}, options: ¦[]}}", "there is nothing to choose"),
        (
            f"{{id: sector, {TITLE}, options: {ANSWERS[:-1]}, {{id: ¦care, {TITLE}}}]}}",
            "the id care is given twice",
        ),
    ],
)
def test_what_guests_are_asked_has_answers(text, message):
    text, line, column = marked(asking(text))
    (fault,) = check(text)
    assert fault.message.startswith(message)
    assert (fault.line, fault.column) == (line, column)


def test_the_roster_has_no_answer_that_guests_are_not_given():
    district = f"{{id: district, {TITLE}, options: {ANSWERS}}}"
    text, line, column = marked(asking(district).replace('district: "1"', 'district: ¦"1"'))
    (fault,) = check(text)
    assert fault.message == "“1” is none of the answers that guests are given"
    assert (fault.line, fault.column) == (line, column)


def test_an_attribute_that_guests_are_asked_for_can_be_balanced_on():
    (warning,) = check(first("balance_on: [sector]"))
    assert warning.message == "nobody on the roster has the attribute “sector”"
    sector = f"{{id: sector, {TITLE}, options: {ANSWERS}}}\n  - {{id: language}}"
    text = first("balance_on: [sector, language]")
    assert not check(asking(sector).replace(SMALL, text))
