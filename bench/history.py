"""Long journals, made by the real desk: a full hall that changed its mind again and again."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec

from facilitator.activities import all_activities, settings_by_kind
from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.answers import Answer, Request
from facilitator.core.context import Actor, Role
from facilitator.core.people import GiveName
from facilitator.core.questions.messages import CastBallot
from facilitator.core.rules import Rules
from facilitator.journal import SqliteJournal
from facilitator.plan.digest import plan_digest
from facilitator.plan.reader import read_plan
from facilitator.service.environment import SystemEnvironment
from facilitator.service.presence import Presence
from facilitator.service.session import SessionService

from . import ballots
from .served import GROUP
from .servers import AGENDA

BATCH = 500
BOSS = Actor(Role.FACILITATOR, "boss")


def journals(folder: Path, people: int, sizes: list[int]) -> Iterator[tuple[int, Path]]:
    """A journal of each of `sizes` events, ascending; each as a kill would have left it."""
    folder.mkdir(parents=True, exist_ok=True)
    growing = folder / "growing.db"
    plan = read_plan(AGENDA, settings_by_kind())
    journal = SqliteJournal.open(growing, plan.session.id)
    service = SessionService(journal, Rules(all_activities()), SystemEnvironment(Presence()))
    service.adopt(plan, plan_digest(plan))
    voters = _furnish(service, people)
    turns = _ballots(voters)
    for size in sizes:
        while (missing := size - journal.head()[0]) > 0:
            _granted(service, [next(turns) for _ in range(min(BATCH, missing))])
        yield size, _as_left_by_a_kill(growing, folder / str(size))
    journal.close()


def _furnish(service: SessionService, people: int) -> list[str]:
    """Guests come in, and the hall goes to the vote; the guests' ids."""
    moves = [StartDay("day-one", "now", sure=True), JumpTo(ballots.BLOCK, "welcome")]
    _granted(service, [Request(BOSS, move) for move in moves])
    doors = [Actor(Role.VISITOR, f"d-{number}") for number in range(people)]
    come = [Request(who, GiveName(f"Guest {n}", GROUP)) for n, who in enumerate(doors)]
    return [answer.made or "" for answer in _granted(service, come)]


def _ballots(voters: list[str]) -> Iterator[Request]:
    turns = [(voter, ballots.changing(number)) for number, voter in enumerate(voters)]
    cast = 0
    while True:
        for voter, allocations in turns:
            cast += 1
            dots = msgspec.json.decode(next(allocations))
            command = CastBallot(ballots.BLOCK, dots)
            yield Request(Actor(Role.PARTICIPANT, voter), command, f"made-{cast}")


def _granted(service: SessionService, requests: list[Request]) -> list[Answer]:
    answers = service.handle(requests)
    refused = [answer for answer in answers if not answer.ok]
    if refused:
        raise RuntimeError(f"the desk refused: {refused[0]}")
    return answers


def _as_left_by_a_kill(growing: Path, folder: Path) -> Path:
    """The database and what is not checkpointed yet, copied between two batches."""
    folder.mkdir()
    for suffix in ("", "-wal"):
        source = Path(f"{growing}{suffix}")
        if source.exists():
            shutil.copy(source, folder / f"session.db{suffix}")
    return folder
