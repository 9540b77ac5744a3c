"""A hall that has had a past before anybody opened a browser: told to the desk, written at once."""

import itertools
import time
from pathlib import Path
from typing import Any

from hall import Hall

from facilitator.activities import all_activities
from facilitator.core.context import Actor, Role
from facilitator.core.messages import Command
from facilitator.core.rules import Rules
from facilitator.journal import SqliteJournal
from facilitator.plan.digest import plan_digest
from facilitator.plan.reader import read_plan
from facilitator.service.session import Request, SessionService

FACILITATOR = Actor(Role.FACILITATOR, "laptop")


class Past:
    """What happened in a hall `ago` ms before now, through the rules and into its journal."""

    def __init__(self, hall: Hall, ago: int = 0) -> None:
        self.ago = ago
        self.here: set[str] = set()
        self._ids = itertools.count(1)
        rules = Rules(all_activities())
        self.plan = read_plan(
            Path(hall.agenda), {k: one.settings for k, one in rules.kinds.items()}
        )
        self.journal = SqliteJournal.open(hall.journal, self.plan.session.id)
        self.service = SessionService(self.journal, rules, self)
        self.service.adopt(self.plan, plan_digest(self.plan))

    def now(self) -> int:
        return int(time.time() * 1000) - self.ago

    def new_id(self) -> str:
        return f"x{next(self._ids)}"

    def new_seed(self) -> int:
        return 7

    def present(self) -> frozenset[str]:
        return frozenset(self.here)

    def settings(self, block_id: str) -> dict[str, Any]:
        blocks = [block for day in self.plan.days for block in day.blocks]
        return next(block.settings for block in blocks if block.id == block_id)

    def does(self, *asked: tuple[Actor, Command]) -> list[Any]:
        answers = self.service.handle([Request(*one) for one in asked])
        assert all(one.ok for one in answers), answers
        return answers

    def facilitated(self, *commands: Command) -> None:
        for command in commands:
            self.does((FACILITATOR, command))

    def over(self) -> None:
        self.journal.close()
