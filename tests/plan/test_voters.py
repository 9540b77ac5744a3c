"""Who votes and who decides, as an agenda says it: every fault where it stands."""

import pytest

from facilitator.activities import settings_by_kind
from facilitator.plan.faults import PlanFaults
from facilitator.plan.reader import check_plan

from .test_faults import marked
from .test_nonsense import STREETS, check, vote

GROUPS = "  - {id: council, title: {en: Council, es: Concejo}}\n"
MORE = GROUPS + "  - {id: staff, title: {en: Staff, es: Personal}}\n"


def of(settings: str) -> str:
    """A vote with these settings, in a plan with two groups."""
    text = vote(f"dots: 2; {settings}", STREETS)
    assert GROUPS in text
    return text.replace(GROUPS, MORE)


@pytest.mark.parametrize(
    ("settings", "where", "words"),
    [
        (
            "eligible: [council, ¦statt]",
            "eligible[1]",
            "there is no group “statt” in this plan; did you mean staff?",
        ),
        ("binding: [¦resident]", "binding[0]", "no group “resident”; did you mean residents?"),
        (
            "weights: {¦mayors: 2}",
            "weights.mayors",
            "there is no group “mayors”; possible here: council, residents, staff",
        ),
        ("eligible: [staff, ¦staff]", "eligible[1]", "the group staff is here twice; remove one"),
        ("binding: [staff, ¦staff]", "binding[1]", "the group staff is here twice; remove one"),
        (
            "eligible: [staff]; binding: [¦council]",
            "binding[0]",
            "the group council decides here and has no ballot; add council to eligible",
        ),
        (
            "eligible: [staff, residents]; binding: [staff, ¦residents]",
            "binding[1]",
            "residents advise and cannot decide; leave them in eligible",
        ),
        (
            "binding: [¦residents]",
            "binding[0]",
            "residents advise and cannot decide; name here who decides",
        ),
        (
            "eligible: ¦[residents]",
            "eligible",
            "nobody decides: residents only advise; add a group of the hall",
        ),
        (
            "eligible: [staff]; weights: {council: ¦2}",
            "weights.council",
            "the group council has no ballot here; remove this line",
        ),
        (
            "binding: [staff]; weights: {council: ¦2}",
            "weights.council",
            "the group council advises, and what advises is not weighed; remove this line",
        ),
        (
            "eligible: [staff, residents]; weights: {residents: ¦2}",
            "weights.residents",
            "the group residents advises; remove this line",
        ),
        (
            "votes: named; names: ¦hidden",
            "names",
            "names cannot be hidden in a vote that is named; or write votes: blind",
        ),
        ("votes: ¦secret", "votes", "one of: blind, named"),
        ("names: ¦show", "names", "did you mean shown?"),
        ("weights: {staff: ¦0}", "weights.staff", "expected a whole number from 1 up to 1000"),
        ("weights: {staff: ¦1001}", "weights.staff", "expected a whole number from 1 up to 1000"),
        ("weights: {staff: ¦1.5}", "weights.staff", "expected a whole number from 1 up to 1000"),
    ],
)
def test_who_votes_is_said_so_that_it_can_be_held(settings, where, words):
    text, line, column = marked(of(settings))
    (fault,) = check(text)
    assert fault.where == f"days[0].blocks[3].settings.{where}"
    assert (fault.line, fault.column) == (line, column)
    assert [one for one in words.split("; ") if one not in f"{fault.message} {fault.hint}"] == []


@pytest.mark.parametrize(
    "settings",
    [
        "eligible: [council, staff]; binding: [council]; weights: {council: 1000}",
        "binding: [council]",
        "weights: {council: 3, staff: 2}",
        "eligible: [staff]",
        "eligible: [council, residents]; binding: [council]",
    ],
)
def test_a_vote_of_groups_that_can_be_held_is_not_remarked_on(settings):
    assert check(of(settings)) == ()


def test_no_group_of_the_plan_is_called_as_those_are_who_vote_at_home():
    text = vote("dots: 2", STREETS).replace(
        GROUPS, MORE + "  - {id: ¦residents, title: {en: A, es: A}}\n"
    )
    text, line, column = marked(text)
    with pytest.raises(PlanFaults) as caught:
        check_plan(text, settings_by_kind())
    (fault,) = caught.value.faults
    assert (fault.where, fault.line, fault.column) == ("groups[2].id", line, column)
    assert fault.message == "“residents” is everybody on the residents' page, and no group"
    assert fault.hint == "give the group another id, such as neighbors"
