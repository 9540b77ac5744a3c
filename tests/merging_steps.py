"""A small vote in which much is merged: four people, six options, two dots at most on each.

A step is four small numbers; what they mean is decided when it is taken (see `histories.py`).
"""

from collections.abc import Iterator
from itertools import combinations

from hypothesis import strategies as st
from story import Hall, changed, district_1, district_2, facilitator, hall, manager, mayor

from facilitator.core.context import Actor, Role
from facilitator.core.messages import Command
from facilitator.core.people import FreeName, GiveUpPlace, TakeSeat
from facilitator.core.questions.merging import MergeOptions, UndoMerge
from facilitator.core.questions.messages import (
    BeginRound,
    CastBallot,
    CloseVoting,
    OpenVoting,
    OptionAdded,
)
from facilitator.core.seat_policy import ConfirmPeople, SetSeats

PEOPLE = (mayor, district_1, district_2, manager)
OPTIONS = ("trees", "pools", "shade", "ponds", "paving", "lights")
VOTE = "dots"


def voting() -> Hall:
    """Four options in one theme and two in the other: enough dots for all, two at most on one."""
    story = hall(changed(VOTE, settings={"dots": 12, "cap": 2, "quota": None, "take": 1}))
    story.seated(*PEOPLE).given(
        *(OptionAdded(VOTE, one, "parks", {"en": one}, None) for one in NEW)
    )
    return story.into(VOTE)


NEW = ("shade", "ponds")
Step = tuple[int, int, int, int]
SMALL = st.integers(0, 11)
STEPS = st.lists(st.tuples(st.integers(0, 33), SMALL, SMALL, SMALL), min_size=20, max_size=50)


def asked(story: Hall, step: Step) -> tuple[Actor, Command]:
    """Who asks for what: mostly ballots and merges, now and then of somebody who comes or goes."""
    what, a, b, c = step
    who, one, other, third = PEOPLE[a % 4], OPTIONS[b % 6], OPTIONS[c % 6], OPTIONS[(a + b) % 6]
    rounds, phone = len(story.own(VOTE).rounds), Actor(Role.VISITOR, f"{who.id}s-phone")
    if what < 11:
        ballot = {one: 1 + c % 2, other: 1 + a % 2, third: b % 3}
        return who, CastBallot(VOTE, ballot if c < 10 else {}, rounds)
    if what < 16:
        return facilitator, MergeOptions(VOTE, one, (other, third) if a > 8 else (other,))
    if what < 20:
        merges = story.own(VOTE).merges
        return facilitator, UndoMerge(VOTE, merges[-1].kept if merges else one)
    return [
        (who, GiveUpPlace()),
        *[(phone, TakeSeat(who.id))] * 2,
        (Actor(Role.VISITOR, f"other-phone-{c % 2}"), TakeSeat(who.id)),
        (Actor(Role.BADGE, f"badge-phone-{c % 2}"), TakeSeat(who.id)),
        (facilitator, ConfirmPeople((who.id,))),
        (facilitator, FreeName(who.id)),
        *[(facilitator, CloseVoting(VOTE))] * 3,
        (facilitator, OpenVoting(VOTE)),
        *[(facilitator, BeginRound(VOTE, ("again", "top", "tied")[c % 3], rounds))] * 3,
    ][what - 20]


def lived(steps: list[Step], seats: str = "open") -> Iterator[Hall]:
    """The vote after every step; everybody has dots on three of the parks at first."""
    story = voting().and_(facilitator, SetSeats("council", seats))
    for who, several in zip(PEOPLE, combinations(OPTIONS[:4], 3), strict=True):
        story.and_(who, CastBallot(VOTE, {one: 1 + place % 2 for place, one in enumerate(several)}))
    for step in steps:
        yield story.when(*asked(story, step))
