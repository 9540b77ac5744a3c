"""A session service with its journal, its world and its storage in the test's hands."""

import itertools

from story import NINE, PLAN, RULES, SEATED, Actor, Role, facilitator

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.answers import Answer, Request
from facilitator.core.people import TakeSeat
from facilitator.core.questions.messages import CastBallot
from facilitator.core.state import State
from facilitator.journal import JournalUnavailable, MemoryJournal
from facilitator.journal.execution import append_inline
from facilitator.journal.replaying import replay
from facilitator.publishing.publisher import Publisher
from facilitator.publishing.screens import Screens
from facilitator.service.presence import Presence
from facilitator.service.session import SessionService
from facilitator.views.by_topic import Views


class StillWorld:
    """A world whose time and chance the test decides."""

    def __init__(self) -> None:
        self.time = NINE
        self.steady: int | None = None
        """What a clock that is never set says; None: what `time` says."""
        self.ahead = 0
        """By how much the machine's clock is ahead of this one."""
        self.here = {person.id for person in SEATED}
        self._ids = itertools.count(1)

    def now(self):
        return self.time

    def elapsed(self):
        return self.time - NINE if self.steady is None else self.steady

    def drift(self):
        return self.ahead

    def follow(self, by):
        self.time += by
        self.ahead -= by

    def new_id(self):
        return f"n{next(self._ids)}"

    def new_seed(self):
        return 7

    def present(self):
        return frozenset(self.here)


class Storage:
    """A disk that fails when the test says so."""

    def __init__(self) -> None:
        self.fails: Exception | None = None
        self.fails_after_writing: Exception | None = None
        self.ends = lambda end: end
        """Where it says that the journal ends."""

    def __call__(self, journal, batch):
        if self.fails:
            raise self.fails
        end = append_inline(journal, batch)
        if self.fails_after_writing:
            raise self.fails_after_writing
        return self.ends(end)


FULL = JournalUnavailable("disk-full", "session.db: the disk is full.")


class Office:
    """A session service with its journal, its world and its storage in the test's hands."""

    def __init__(self, journal=None, plan=PLAN) -> None:
        self.journal = journal or MemoryJournal("small-town")
        self.world = StillWorld()
        self.storage = Storage()
        self.announced = []
        self.service = SessionService(self.journal, RULES, self.world, self.storage)
        self.service.listeners.append(self.announced.extend)
        self._numbers = itertools.count(1)
        if plan:
            self.service.adopt(plan, "plan-1")

    @property
    def state(self) -> State:
        return self.service.read(lambda state: state)

    @property
    def events(self):
        return [event for event, _ in self.announced]

    def ask(self, actor, command, number=None) -> Answer:
        return self.service.handle([Request(actor, command, number)])[0]

    def granted(self, actor, command) -> Answer:
        answer = self.ask(actor, command)
        assert answer.ok, answer
        return answer

    def publisher(self, views: Views | None = None, epoch: str = "run-1") -> Publisher:
        """Shows what happens here by `views`, once there is somebody who watches."""
        world, views = self.world, views or Views(RULES)
        made = Publisher(
            self.service, views, Presence(), Screens(), world.now, world.elapsed, epoch
        )
        self.service.listeners.append(made.announce)
        return made

    def voting(self):
        """Everybody is seated and the vote is open."""
        return self.seated_in("dots")

    def seated_in(self, block):
        """Everybody is seated and the hall has come to a block of the first day."""
        for person in SEATED:
            self.granted(Actor(Role.VISITOR, f"{person.id}s-phone"), TakeSeat(person.id))
        self.granted(facilitator, StartDay("thursday", "now"))
        self.granted(facilitator, JumpTo(block, "welcome"))
        return self

    def is_what_its_journal_says(self) -> bool:
        """To whoever looks, and to whoever decides ahead of the disk."""
        replayed = replay(self.journal, RULES)
        ahead = self.service._states.working == replayed
        replayed.ledgers = None  # whoever looks asks nobody whether a command was done
        return ahead and self.state == replayed


def ballot(actor, number=None, **dots):
    return Request(actor, CastBallot("dots", dots), number)
