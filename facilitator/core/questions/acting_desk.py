"""What clerks do in a rehearsal, and those who vote on the shared tablet.

Two clerks have the same papers before them, so what is on one follows from its number. Where each
paper is entered twice the second of them misreads one, which stays disputed. Nothing is entered
before half of the hall has voted: from then on nobody can merge what is voted on.
"""

from collections.abc import Iterator
from typing import Any, TypeVar

from msgspec import field

from facilitator.acting.observation import Memory, Observation
from facilitator.plan.values import RESIDENT_GROUP

from .filling_in import full_ballot, on_paper

Command = dict[str, Any]

PAPERS = 6
"""Papers that come back."""
HANDED_OUT = PAPERS + 1
PUT_RIGHT, DISPUTED = 4, 2
"""Which of them the first clerk misreads and corrects, and which the second does, who does not."""
BADGES = 3
"""People who ask for a badge and vote on the tablet with it."""
HANDS = 4
"""People of a group who raise a hand."""
AT_ONCE = 0.5
"""How likely somebody is at the tablet at this look, and not at a later one."""


class RoundMemory(Memory):
    """What was done in one round of a vote."""

    round: int = 1


RoundMemoryT = TypeVar("RoundMemoryT", bound=RoundMemory)


class DeskMemory(RoundMemory):
    """What a clerk has done."""

    badges: int = 0
    handed_out: bool = False
    entered: set[int] = field(default_factory=set)
    corrected: bool = False
    counted: bool = False


class TabletMemory(RoundMemory):
    """Who was at the tablet: so many of those with a badge."""

    badges: set[str] = field(default_factory=set)


def first_clerk(observation: Observation) -> Command | None:
    """Papers one by one, then badges for who has no phone; one is put right; hands are counted."""
    for vote in _half_voted(observation):
        memory = _memory(observation, vote, DeskMemory)
        papers = _hand_out(vote, memory) or _enter(observation, vote, memory, misread=PUT_RIGHT)
        if papers:
            return _of_round(vote, papers)
        if badge := _give_badge(observation, vote, memory):
            return badge
        rest = _put_right(observation, vote, memory) or _count_hands(observation, vote, memory)
        if rest:
            return _of_round(vote, rest)
    return None


def second_clerk(observation: Observation) -> Command | None:
    """The same papers once more, where two have to agree."""
    for vote in _half_voted(observation):
        if vote["activity"]["double_entry"]:
            memory = _memory(observation, vote, DeskMemory)
            command = _enter(observation, vote, memory, misread=DISPUTED)
            if command:
                return _of_round(vote, command)
    return None


def at_the_tablet(observation: Observation) -> Command | None:
    """The next of those who have a badge casts a ballot."""
    for vote in _open_votes(observation.tablet):
        memory = _memory(observation, vote, TabletMemory)
        groups = _groups(vote, observation.tablet)
        waiting = [
            one["code"]
            for one in observation.badges
            if one["group"] in groups and one["code"] not in memory.badges
        ]
        if waiting and observation.chance(AT_ONCE):
            memory.badges.add(waiting[0])
            paper = vote["activity"]
            ballot = full_ballot(paper, observation.dice)
            cast = {"type": "CastOnTablet", "badge": waiting[0], "ballot": ballot}
            return _of_round(vote, cast | {"paper": paper["paper"]})
    return None


def _half_voted(observation: Observation) -> Iterator[dict[str, Any]]:
    """The votes that are open, once half of the hall has voted there."""
    for vote in _open_votes(observation.clerk):
        turnout = vote["activity"]["turnout"]
        if 2 * turnout["ballots"] >= turnout["people"]:
            yield vote


def _open_votes(view: dict[str, Any]) -> list[dict[str, Any]]:
    return [vote for vote in view.get("votes") or () if vote["activity"]["open"]]


def _memory(
    observation: Observation, vote: dict[str, Any], kind: type[RoundMemoryT]
) -> RoundMemoryT:
    """What was done in this round: of another one nothing."""
    number = vote["activity"]["round"]["number"]
    memory = observation.memory(vote["id"], kind)
    if memory.round != number:
        memory = observation.memories[vote["id"]] = kind(round=number)
    return memory


def _give_badge(
    observation: Observation, vote: dict[str, Any], memory: DeskMemory
) -> Command | None:
    """They are good in later rounds and votes too."""
    given = max(memory.badges, len(observation.clerk["badges"]))
    groups = _guests(observation, vote)
    if given >= BADGES or not groups:
        return None
    memory.badges = given + 1
    return {"type": "GiveBadge", "group": groups[given % len(groups)]}


def _hand_out(vote: dict[str, Any], memory: DeskMemory) -> Command | None:
    if memory.handed_out or not _has_papers(vote):
        return None
    memory.handed_out = True
    return {"type": "HandOutPapers", "papers": HANDED_OUT}


def _enter(
    observation: Observation, vote: dict[str, Any], memory: DeskMemory, misread: int
) -> Command | None:
    """The next paper; of the one that is `misread` a dot is overlooked."""
    left = [number for number in range(1, PAPERS + 1) if number not in memory.entered]
    if not left or not _has_papers(vote) or not _guests(observation, vote):
        return None
    number = left[0]
    memory.entered.add(number)
    ballot = on_paper(vote, number)
    if number == misread:
        ballot.popitem()
    return _paper(observation, vote, number, ballot)


def _put_right(
    observation: Observation, vote: dict[str, Any], memory: DeskMemory
) -> Command | None:
    """One's own entry of the paper that was misread, once it stands there."""
    entry = None if memory.corrected else _own_entry(observation, vote, PUT_RIGHT)
    if entry is None:
        return None
    memory.corrected = True
    right = _paper(observation, vote, PUT_RIGHT, on_paper(vote, PUT_RIGHT))
    return right | {"corrects": entry, "reason": _overlooked(observation)}


def _own_entry(observation: Observation, vote: dict[str, Any], number: int) -> str | None:
    """The id of what stands of a paper from this desk."""
    browser = observation.me.partition("_")[0]
    desk = [*observation.clerk["desks"], browser].index(browser) + 1
    for sheet in vote["activity"]["sheets"]:
        if (sheet["channel"], sheet["number"]) == ("paper", number):
            for entry in sheet["entries"]:
                if entry["state"] == "stands" and entry["desk"] == desk:
                    return str(entry["id"])
    return None


def _overlooked(observation: Observation) -> str:
    return "Se pasó por alto una marca" if observation.language == "es" else "A mark was overlooked"


def _paper(
    observation: Observation, vote: dict[str, Any], number: int, ballot: dict[str, int]
) -> Command:
    groups = _guests(observation, vote)
    whose = groups[number % len(groups)]
    entry = {"type": "EnterBallot", "channel": "paper", "number": number}
    return entry | {"group": whose, "ballot": ballot}


def _count_hands(
    observation: Observation, vote: dict[str, Any], memory: DeskMemory
) -> Command | None:
    """Of one group, where a hand is one dot."""
    paper, groups = vote["activity"], _guests(observation, vote)
    if memory.counted or paper["cap"] > 1 or not groups:
        return None
    memory.counted = True
    counts: dict[str, int] = {}
    for _ in range(HANDS):
        for option in full_ballot(paper, observation.dice):
            counts[option] = counts.get(option, 0) + 1
    return {"type": "CountHands", "group": groups[0], "counts": counts, "hands": HANDS}


def _has_papers(vote: dict[str, Any]) -> bool:
    """Where one mark is all there is, hands are quicker."""
    return bool(vote["activity"]["budget"] > 1 or vote["activity"]["double_entry"])


def _guests(observation: Observation, vote: dict[str, Any]) -> list[str]:
    """The groups of which there may be somebody whom nobody knows by name: no body's."""
    groups = _groups(vote, observation.clerk)
    return [one for one in groups if one not in vote["activity"]["bodies"]]


def _groups(vote: dict[str, Any], view: dict[str, Any]) -> list[str]:
    """Those that have a ballot in the hall."""
    voting = vote["activity"]["groups"] or view["groups"]
    return [one["id"] for one in voting if one["id"] != RESIDENT_GROUP]


def _of_round(vote: dict[str, Any], command: Command) -> Command:
    return command | {"block": vote["id"], "round": vote["activity"]["round"]["number"]}
