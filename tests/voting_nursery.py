"""Forks servers of one session that do nothing but count votes, until they are killed.

For each line on standard input a child is forked that opens the journal, replays it, and has the
desk handle ballots in batches; its process id is printed as "child PID", and every ballot it
acknowledges as "ack COMMAND-ID".
"""

import itertools
import os
import random
import sys
from pathlib import Path

from story import PLAN

from facilitator.activities import all_activities
from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.answers import Request
from facilitator.core.context import Actor, Role
from facilitator.core.people import TakeSeat
from facilitator.core.questions.messages import CastBallot
from facilitator.core.rules import Rules
from facilitator.journal import SqliteJournal
from facilitator.service.session import SessionService

VOTERS = ("mayor", "district-1", "district-2")
BALLOTS = ({"trees": 2}, {"pools": 1, "paving": 1})


class World:
    """A clock that never goes back, and ids that are never the same."""

    def __init__(self, turn: int) -> None:
        self._turn, self._ids = turn, itertools.count()

    def now(self) -> int:
        return 1_700_000_000_000 + self._turn

    def new_id(self) -> str:
        return f"f{self._turn}-{next(self._ids)}"

    def new_seed(self) -> int:
        return 1

    def present(self) -> frozenset[str]:
        return frozenset(VOTERS)


def vote_for_ever(path: Path, turn: int) -> None:
    journal = SqliteJournal.open(path, PLAN.session.id)
    service = SessionService(journal, Rules(all_activities()), World(turn))
    service.adopt(PLAN, "plan")
    chance = random.Random(turn)
    if not service.read(lambda state: state.people):
        open_the_vote(service)
    for batch in itertools.count():
        voters = chance.sample(VOTERS, chance.randint(1, len(VOTERS)))
        requests = [change_of_mind(service, one, f"{turn}-{batch}-{one}") for one in voters]
        for request, answer in zip(requests, service.handle(requests), strict=True):
            assert answer.ok, answer
            say("ack", request.id)


def open_the_vote(service: SessionService) -> None:
    plan = PLAN
    day = plan.days[0]
    mapping = next(block.id for block in day.blocks if block.kind == "mapping")
    boss = Actor(Role.FACILITATOR, "f")
    seats = [Request(Actor(Role.VISITOR, f"d-{one}"), TakeSeat(one)) for one in VOTERS]
    moves = [StartDay(day.id, "now", sure=True), JumpTo(mapping, day.blocks[0].id)]
    answers = service.handle([*seats, *(Request(boss, move) for move in moves)])
    assert all(answer.ok for answer in answers), answers


def change_of_mind(service: SessionService, person: str, command_id: str) -> Request:
    """A ballot unlike the one that stands, so that every acknowledged one is on record."""
    standing = service.read(lambda state: state.blocks["dots"].round.ballots.get(person))
    ballot = BALLOTS[0] if standing != BALLOTS[0] else BALLOTS[1]
    return Request(Actor(Role.PARTICIPANT, person), CastBallot("dots", ballot), command_id)


def say(*words: object) -> None:
    """One line in one write: whoever is killed has said all of it or nothing."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def main() -> None:
    for turn, _ in enumerate(sys.stdin):
        child = os.fork()
        if child == 0:
            vote_for_ever(Path(sys.argv[1]), turn)
        say("child", child)
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
