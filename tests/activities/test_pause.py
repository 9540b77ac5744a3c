"""A pause says whether there is something to come back to, and shows quotes meanwhile."""

import msgspec
import pytest
from seeing import seen
from story import AGENDA, Hall, both, facilitator, hall

from facilitator.core.spotlight import Spotlight
from facilitator.core.timekeeping import LeaveOut
from facilitator.plan.values import Plan


def back(story: Hall, audience: str) -> bool:
    return seen(story.state, audience)["activity"]["back"]


def with_another_pause_after(block: str) -> Hall:
    plain = msgspec.json.decode(msgspec.json.encode(AGENDA))
    blocks = plain["days"][0]["blocks"]
    place = [one["id"] for one in blocks].index(block) + 1
    blocks.insert(place, {"id": "stretch", "kind": "pause", "title": both("Stretch", "Pausa")})
    return Hall(msgspec.convert(plain, Plan))


@pytest.mark.parametrize("audience", ["stage", "phone"])
def test_the_hall_is_back_after_a_pause_with_work_behind_it(audience: str) -> None:
    assert back(hall().into("rest"), audience)


@pytest.mark.parametrize("audience", ["stage", "phone"])
def test_nobody_is_back_after_the_last_block_of_the_day(audience: str) -> None:
    assert not back(hall().into("lunch").ended().into("home"), audience)


def test_between_two_pauses_nobody_is_back_yet() -> None:
    story = with_another_pause_after("rest").into("rest")
    assert not back(story, "stage")
    assert back(story.and_(facilitator, LeaveOut("stretch")), "stage")


def test_a_pause_over_another_block_says_nothing_of_coming_back() -> None:
    story = hall().into("rest").into("recap").and_(facilitator, Spotlight("rest"))
    assert not seen(story.state, "stage")["spot"]["activity"]["back"]
