"""What can be read and cannot be meant: found where it stands, with what to do about it."""

import pytest

from facilitator.activities import settings_by_kind
from facilitator.plan.faults import PlanFaults
from facilitator.plan.reader import check_plan

from .kinds import SMALL
from .test_faults import marked

GROUPS = """\
groups:
  - {id: council, title: {en: Council, es: Concejo}}
people:
  - {id: ana, name: {en: Ana, es: Ana}, group: council, attributes: {district: "1"}}
teams:
  - {id: red, title: {en: Red, es: Rojo}, members: [ana]}
"""
NO_MEMBERS = "teams:\n  - {id: red, title: {en: Red, es: Rojo}}\n"
TITLE = "title: {en: A, es: A}"
OTHER = "title: {en: Lamps, es: Faroles}"
ALIKE = "title: ¦{en: LAMPS!, es: Los faros}"
STREETS = f"- {{theme: streets, items: [{{id: a, {TITLE}}}, {{id: b, {OTHER}}}]}}"
EMPTY = "- {theme: streets}"


def vote(settings: str, *themes: str) -> str:
    """A plan with a vote on these themes; `settings` are its limits."""
    lines = [
        "      - id: dots",
        "        kind: mapping",
        "        title: {en: Dots, es: Puntos}",
        "        start: 11:30",
        "        settings:",
        *(f"          {one}" for one in settings.split("; ")),
        *([] if "themes" in settings else ["          themes:"]),
        *(f"            {one}" for one in themes),
    ]
    return SMALL + "\n".join(lines) + "\n"


def check(text: str):
    """The faults, or else the warnings."""
    try:
        return check_plan(text, settings_by_kind())[1]
    except PlanFaults as problem:
        return problem.faults


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        (
            vote("dots: 2", STREETS, "- {theme: ¦streets}"),
            ".themes[1].theme",
            "the theme streets is in this vote twice; list all its items once",
        ),
        (vote("dots: 2; themes: ¦[]"), ".themes", "a vote needs a theme; add: - {theme: …"),
        (
            vote("dots: 3; cap: ¦9", STREETS),
            ".cap",
            "9 on one item is more than a person can place there (3); lower cap to 3",
        ),
        (
            vote("dots: 3; cap: ¦3; quota: 2", STREETS, "- {theme: parks, items: []}"),
            ".cap",
            "3 on one item is more than a person can place there (2); lower cap to 2",
        ),
        (
            vote("dots: 3; quota: ¦10", STREETS),
            ".quota",
            "10 in a theme is more than a person has (3); lower quota to 3",
        ),
        (
            vote("dots: 3; quota: {streets: ¦4}", STREETS),
            ".quota.streets",
            "4 in a theme is more than a person has (3); lower quota to 3",
        ),
        (
            vote("dots: 2; quota: {parks: ¦2}", STREETS),
            ".quota.parks",
            "the theme parks is not in this vote; name one of its themes",
        ),
        (
            vote("dots: ¦9; quota: {streets: 2, parks: 1}", STREETS, "- {theme: parks, items: []}"),
            ".dots",
            "only 3 of 9 dots can be placed: 2 in streets, 1 in parks; lower dots to 3",
        ),
        (
            vote("dots: ¦9; quota: 1", STREETS, "- {theme: parks, items: []}"),
            ".dots",
            "only 2 of 9 dots can be placed: 1 in each theme; lower dots to 2",
        ),
        (
            vote("dots: 2; take: ¦9", STREETS),
            ".take",
            "9 are to go forward of 2 that are listed; lower take to 2",
        ),
        (
            vote("dots: 2; take: {overall: ¦9}", STREETS),
            ".take.overall",
            "9 are to go forward of 2 that are listed; lower take to 2",
        ),
        (
            vote("dots: 2; take: {parks: ¦2}", STREETS),
            ".take.parks",
            "the theme parks is not in this vote; name one of its themes",
        ),
        (
            vote("dots: 2; take: ¦{overall: 1, streets: 1}", STREETS),
            ".take",
            "places are for each theme or overall, and not both; leave out overall",
        ),
    ],
)
def test_a_vote_that_cannot_be_held_as_it_is_written_is_a_fault(text, where, words):
    parks = "  - {id: parks, title: {en: Parks, es: Parques}}\n"
    text = text.replace("groups:\n", parks + "groups:\n", 1)
    text, line, column = marked(text)
    (fault,) = check(text)
    assert fault.where == f"days[0].blocks[3].settings{where}"
    assert (fault.line, fault.column) == (line, column)
    assert [one for one in words.split("; ") if one not in f"{fault.message} {fault.hint}"] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (vote("dots: 2", "¦" + EMPTY), "there is nothing to place dots on; while the session runs"),
        (
            vote(
                "dots: 1", f"- {{theme: streets, items: [{{id: a, {OTHER}}}, {{id: b, {ALIKE}}}]}}"
            ),
            "this reads like the item a; leave one of them out",
        ),
        (
            vote("dots: ¦3", STREETS),
            "only 2 of 3 dots can be placed on the items listed; add items",
        ),
    ],
)
def test_a_list_that_may_still_grow_is_worth_a_warning(text, words):
    text, line, column = marked(text)
    check_plan(text, settings_by_kind())
    (warning,) = check(text)
    assert (warning.line, warning.column) == (line, column)
    said = f"{warning.message} {warning.hint}"
    assert [one for one in words.split("; ") if one not in said] == []


@pytest.mark.parametrize(
    "limits",
    ["dots: 2; cap: 2; quota: 2", "dots: auto", "dots: auto; quota: {streets: 2}"],
)
def test_limits_that_fit_are_not_remarked_on(limits):
    assert check(vote(limits, STREETS)) == ()


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ("dots: ¦many", "found “many”; expected a whole number from 1 up to 50 or auto"),
        ("dots: ¦51", "found the number “51”; expected a whole number from 1 up to 50"),
        ("dots: 2; quota: ¦[1]", "a whole number from 1 up to 50 or keys and values"),
        (
            "dots: 2; quota: {streets: ¦0}",
            "found the number “0”; expected a whole number from 1 up to 50",
        ),
    ],
)
def test_a_limit_that_is_no_number_says_what_else_it_may_be(limits, expected):
    text, line, column = marked(vote(limits, STREETS))
    (fault,) = check(text)
    assert (fault.line, fault.column) == (line, column)
    assert expected in fault.message


@pytest.mark.parametrize(
    ("instead", "mark"),
    [
        (NO_MEMBERS, "session:"),
        ("groups: ¦[]\n" + NO_MEMBERS, ""),
        ("groups:\n  ¦- {id: council, title: {en: A, es: A}, body: true}\n" + NO_MEMBERS, ""),
    ],
)
def test_somebody_must_be_able_to_join(instead, mark):
    assert GROUPS in SMALL
    text = SMALL.replace(GROUPS, instead)
    text, line, column = marked(text.replace(mark, "¦" + mark, 1) if mark else text)
    (fault,) = check(text)
    assert (fault.line, fault.column) == (line, column)
    assert fault.message.startswith("nobody can join")
    assert "groups:" in fault.hint


def test_a_text_swallowed_by_a_number_sign_is_remarked_on():
    text, line, column = marked(SMALL.replace("place: Hall", "place: Hall ¦#3 upstairs"))
    (warning,) = check(text)
    assert (warning.line, warning.column, warning.where) == (line, column, "days[0].place")
    assert "“#3 upstairs” is left out" in warning.message
    assert "“Hall #3 upstairs”" in warning.hint


@pytest.mark.parametrize("comment", [" # three", "  #3", " ## three", " #", ""])
def test_a_comment_is_a_comment(comment):
    assert check(SMALL.replace("place: Hall", f"place: Hall{comment}")) == ()
