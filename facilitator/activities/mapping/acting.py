"""Dots, as a hand places them: a few, then all, then somebody has second thoughts.

Every ballot keeps to the paper's rules, but for the few that try what no phone lets them do.
"""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from facilitator.acting import BEATS, Acts, FinalCount, ScriptedStep
from facilitator.acting.observation import Memory, Observation
from facilitator.core.questions.filling_in import full_ballot, room_for_one
from facilitator.core.questions.paper import QuestionSettings

from . import form

DARING, LATE, RESTLESS = 0.08, 0.03, 0.15
"""How likely somebody is to overspend once, to vote when it is over, to think again."""

MOST_CHANGES = 3


NO_BALLOT = {"not-eligible", "voted-already"}
"""Why somebody is refused who has nothing to vote with here."""


class VoterMemory(Memory):
    """What somebody has in mind for one round of a vote."""

    round: int = 1
    ballot: dict[str, int] | None = None
    """The ballot they are working towards."""
    changes: int = 0
    dared: bool = False
    """They have tried what is refused."""
    sent: dict[str, int] | None = None
    """The ballot they last sent: their own view of it may still be on its way."""
    has_none: bool = False
    """They have no ballot here, and were told so."""

    def learn(self, code: str) -> None:
        """Give up where there is no ballot for them; where too many come at once, try again."""
        self.has_none = self.has_none or code in NO_BALLOT
        if code == "too-fast":
            self.sent = None


def act(observation: Observation) -> dict[str, Any] | None:
    """The next ballot to send."""
    paper, own = observation.activity, observation.own(observation.block)
    if "round" not in paper:
        return None
    number = paper["round"]["number"]
    memory = _memory(observation, observation.block, number)
    if memory.has_none:
        return None
    if not paper.get("open"):
        return _too_late(observation, memory)
    on_screen = own.get("dots") or {} if own.get("round", number) == number else {}
    placed = on_screen if memory.sent is None else memory.sent
    if not memory.dared and observation.chance(DARING):
        memory.dared = True
        return _ballot(observation, overspent(paper, observation.dice))
    if memory.ballot is None:
        memory.ballot = full_ballot(paper, observation.dice)
    if placed != memory.ballot:
        memory.sent = towards(placed, memory.ballot, observation.dice)
        return _ballot(observation, memory.sent)
    return _think_again(observation, memory, placed)


def advise(observation: Observation, window: Mapping[str, Any]) -> dict[str, Any] | None:
    """A resident's ballot, whole as their form sends it, once in each round."""
    number = window["round"]["number"]
    memory = _memory(observation, window["block"], number)
    if not window["open"] or memory.has_none or memory.sent is not None:
        return None
    memory.sent = full_ballot(window, observation.dice)
    return _command(window["block"], number, memory.sent)


def _memory(observation: Observation, block: str, number: int) -> VoterMemory:
    """What somebody has in mind for a round: of another one nothing."""
    memory = observation.memory(block, VoterMemory)
    if memory.round != number:
        memory = observation.memories[block] = VoterMemory(round=number)
    return memory


def overspent(paper: Mapping[str, Any], dice: random.Random) -> dict[str, int]:
    """A ballot with more dots than one has."""
    items = [item["id"] for theme in paper["themes"] for item in theme["items"]]
    dice.shuffle(items)
    ballot: dict[str, int] = {}
    for item in items:
        if sum(ballot.values()) > paper["budget"]:
            break
        ballot[item] = paper["cap"]
    return ballot


def towards(
    placed: Mapping[str, int], wanted: Mapping[str, int], dice: random.Random
) -> dict[str, int]:
    """The next step from one good ballot to another: what is too much goes, then more is placed."""
    kept = {item: min(count, wanted.get(item, 0)) for item, count in placed.items()}
    step = {item: count for item, count in kept.items() if count}
    if step != placed and step:
        return step
    missing = [item for item, count in wanted.items() for _ in range(count - step.get(item, 0))]
    for item in missing[: dice.randint(1, max(1, len(missing)))]:
        step[item] = step.get(item, 0) + 1
    return step


def _think_again(
    observation: Observation, memory: VoterMemory, placed: Mapping[str, int]
) -> dict[str, Any] | None:
    """Take a dot back; where it goes is another ballot to work towards."""
    if memory.changes >= MOST_CHANGES or not observation.chance(RESTLESS) or len(placed) < 2:
        return None
    memory.changes += 1
    item = observation.dice.choice(sorted(placed))
    fewer = {one: count - (one == item) for one, count in placed.items()}
    fewer = {one: count for one, count in fewer.items() if count}
    free = [one for one in room_for_one(observation.activity, fewer) if one != item]
    memory.ballot = dict(fewer)
    if free:
        other = observation.dice.choice(free)
        memory.ballot[other] = fewer.get(other, 0) + 1
    memory.sent = fewer
    return _ballot(observation, fewer)


def _too_late(observation: Observation, memory: VoterMemory) -> dict[str, Any] | None:
    paper = observation.activity
    if not paper.get("opened") or memory.dared or not observation.chance(LATE):
        return None
    memory.dared = True
    return _ballot(observation, {item["id"]: 1 for item in paper["themes"][0]["items"][:1]})


def _ballot(observation: Observation, dots: Mapping[str, int]) -> dict[str, Any]:
    return _command(observation.block, observation.activity["round"]["number"], dots)


def _command(block: str, number: int, dots: Mapping[str, int]) -> dict[str, Any]:
    return {"type": "CastBallot", "block": block, "ballot": dict(dots), "round": number}


def opens(settings: Mapping[str, Any]) -> bool:
    """Whether voting opens with its block."""
    return msgspec.convert(settings, QuestionSettings).opens == "with-block"


OF_WHOM = "the last of each person in a vote; what clerks and the tablet entered is not in it"


def final_count(placed: Sequence[Mapping[str, Any]]) -> str:
    """People's ballots that have dots on them, and the dots of all; a vote's own count has more."""
    last = {(one["block"], one["person"]): one["ballot"] for one in placed}
    ballots = [dots for dots in last.values() if dots]
    total = sum(sum(dots.values()) for dots in ballots)
    return f"{len(ballots)} with {total} dots, {OF_WHOM}"


ACTS = Acts(
    participant=act,
    resident=advise,
    form_fields=form.fields_of,
    steps=(
        ScriptedStep(0, "OpenVoting", "open"),
        ScriptedStep(BEATS - 2, "CloseVoting", "open", value=False),
        ScriptedStep(BEATS - 1, "RevealTally", "revealed"),
    ),
    happened={"BallotCast": "ballots and changes of ballots"},
    final_count=FinalCount("Ballots", "BallotCast", final_count),
    open_by_itself=opens,
)
