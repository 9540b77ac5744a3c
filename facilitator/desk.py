"""The only place where state changes: decide → append → evolve → acknowledge → announce.

Commands come in batches, whatever gathered while the last one was being written. Within a batch
each command is decided on what those before it left, so their events are folded in before the
one append that makes them all durable. Nobody sees that: nothing is answered, announced or
shown (`look`) until the append has returned, and if it fails the state is read back from the
journal. A batch of one, and every command while the journal is in trouble, is appended first.

Where the state may not be what is in the journal, because that cannot be read back or its end is
not where it was expected, the house stops: everything is refused, and `halt` is called once.
"""

import itertools
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

import msgspec

from facilitator.core.answers import FAULT, STOPPING, TRANSIENT, Answer, Request
from facilitator.core.context import Actor, Context, Meta, Role
from facilitator.core.messages import Event
from facilitator.core.planned import PlanAdopted
from facilitator.core.refused import Refused
from facilitator.core.rules import Rules, made_by
from facilitator.core.state import State
from facilitator.journal.contract import Journal, Record
from facilitator.journal.errors import JournalError, JournalInDoubt
from facilitator.journal.replaying import record_of, replay
from facilitator.plan.values import Plan

log = logging.getLogger(__name__)
T = TypeVar("T")

REMEMBERED = 10_000
CLOCK = Actor(Role.CLOCK, "server")


class World(Protocol):
    """What the desk asks of the world."""

    def now(self) -> int:
        """Milliseconds since the epoch."""
        ...

    def fresh(self) -> str:
        """An id nobody has."""
        ...

    def seed(self) -> int:
        """A number for what must look random."""
        ...

    def present(self) -> frozenset[str]:
        """The ids of the people connected right now."""
        ...


Happening = tuple[Event, Meta]
Outcome = tuple[Answer, list[Happening]]
Append = Callable[[Journal, Sequence[Record]], int]
Tell = Callable[[Sequence[Answer]], None]


def append_here(journal: Journal, records: Sequence[Record]) -> int:
    """Append in the calling thread."""
    return journal.append(records)


class Desk:
    """Owns the state. `append` may hand the journal's work to another thread and wait for it."""

    def __init__(
        self, journal: Journal, rules: Rules, world: World, append: Append = append_here
    ) -> None:
        self.rules = rules
        self.trouble: JournalError | None = None
        self.announce: Callable[[Sequence[Happening]], None] = lambda happened: None
        self.halt: Callable[[JournalError], None] = lambda why: None
        """Told once, and while nothing else is done here: may not call back."""
        self._journal = journal
        self._world = world
        self._append = append
        self._lock = threading.Lock()
        self._closed: Answer | None = None
        """What everybody is told from now on."""
        self._unmoved: dict[tuple[str, str], Answer] = {}
        """Answers to commands that changed nothing; those that did are in the journal."""
        self._state = replay(journal, rules)

    @property
    def closed(self) -> Answer | None:
        """What everybody is told while nothing is decided any more."""
        return self._closed

    def adopt(self, plan: Plan, digest: str) -> None:
        """Make `plan` the agenda in force, if it is not already."""
        if self._state.digest == digest:
            return
        context = self._context(CLOCK)
        event = PlanAdopted(digest, msgspec.to_builtins(plan))
        with self._lock:
            happened = self._commit([(event, context, None)])
        self._announce(happened)

    def look(self, see: Callable[[State], T]) -> T:
        """Read the state: everything in it is durable, and nothing moves meanwhile."""
        with self._lock:
            return see(self._state)

    def handle(
        self, requests: Sequence[Request], tell: Tell = lambda answers: None
    ) -> list[Answer]:
        """Answer every request, in order; what was accepted is durable then.

        `tell` is given the answers before anything is announced, and may not raise.
        """
        with self._lock:
            outcomes = self._outcomes(requests)
            for request, (answer, happened) in zip(requests, outcomes, strict=True):
                if not happened:
                    self._note(request, answer)
        answers = [answer for answer, _ in outcomes]
        tell(answers)
        self._announce([happening for _, happened in outcomes for happening in happened])
        return answers

    def tick(self) -> None:
        """Do what is owed because a moment has come."""
        with self._lock:
            if self._closed:
                return
            context = self._context(CLOCK)
            events = self.rules.due(self._state, context)
            happened = self._try_commit([(event, context, None) for event in events])
        self._announce(happened)

    def close(self) -> None:
        """Let go of the journal, once what is being written is."""
        with self._lock:
            self._closed = self._closed or STOPPING
            self._journal.close()

    def _outcomes(self, requests: Sequence[Request]) -> list[Outcome]:
        if len(requests) == 1 or self.trouble:
            return [self._one(request) for request in requests]
        return self._many(requests)

    def _announce(self, happened: Sequence[Happening]) -> None:
        """What is durable and answered stays so, whatever those make of it who are told."""
        if not happened:
            return
        try:
            self.announce(happened)
        except Exception:
            log.exception("what happened could not be announced")

    def _one(self, request: Request) -> Outcome:
        """Decide, append, evolve."""
        context = self._context(request.actor)
        decided = self._decide(request, context)
        if isinstance(decided, Answer):
            return decided, []
        try:
            happened = self._commit([(event, context, request.id or None) for event in decided])
        except JournalError as trouble:
            return _unsaved(trouble), []
        return self._accepted(happened), happened

    def _many(self, requests: Sequence[Request]) -> list[Outcome]:
        """Decide and evolve one by one, append all at once; on failure, as if nothing was."""
        outcomes: list[Outcome] = []
        records: list[Record] = []
        for request in requests:
            context = self._context(request.actor)
            decided = self._decide(request, context)
            if isinstance(decided, Answer):
                outcomes.append((decided, []))
                continue
            happened = [self._fold(event, context, request.id or None) for event in decided]
            records += [record_of(event, meta) for event, meta in happened]
            outcomes.append((self._accepted(happened), happened))
        try:
            self._write(records, self._state.position)
        except BaseException as failure:
            self._undo(self._state.position - len(records))
            if not isinstance(failure, JournalError):
                raise
            return _undone(outcomes, self.trouble or failure)
        return outcomes

    def _undo(self, position: int) -> None:
        """Go back to what the journal holds, which is what it held before: up to `position`."""
        if self._closed:
            return
        try:
            self._state = replay(self._journal, self.rules)
        except Exception as error:
            log.exception("what could not be written could not be undone either")
            self._halt(f"it cannot be read back ({error})")
        else:
            if self._state.position != position:
                self._halt(f"it ends at row {self._state.position} instead of {position}")

    def _halt(self, why: str) -> JournalInDoubt:
        """From here on nothing is decided any more: what this state says may not be so."""
        self.trouble = doubt = JournalInDoubt(self._journal.where, why)
        self._closed = _unsaved(doubt)
        log.critical("%s", doubt)
        try:
            self.halt(doubt)
        except Exception:
            log.exception("nobody could be told")
        return doubt

    def _decide(self, request: Request, context: Context) -> list[Event] | Answer:
        """Events, or the answer that is due at once: a retry's, a refusal's, a bug's."""
        if self._closed:
            return self._closed
        earlier = self._earlier(request)
        if earlier is not None:
            return earlier
        try:
            return self.rules.decide(self._state, request.command, context)
        except Refused as refused:
            why = (refused.code, refused.message, refused.path, refused.wait)
            return Answer(False, 0, None, *why)
        except Exception:
            log.exception("deciding %s failed", type(request.command).__name__)
            return FAULT

    def _earlier(self, request: Request) -> Answer | None:
        """The first answer to the same command: in the journal, or kept as it changed nothing."""
        if not request.id:
            return None
        sender = str(request.actor)
        ledger = self._state.done.get(sender)
        if ledger is not None and (done := ledger.find(request.id)):
            return Answer(True, done.at, done.made)
        return self._unmoved.get((sender, request.id))

    def _note(self, request: Request, answer: Answer) -> None:
        """Remember an answer that changed nothing, unless asking again may do better."""
        if not request.id or answer.code in TRANSIENT:
            return
        self._unmoved[(str(request.actor), request.id)] = answer
        if len(self._unmoved) > REMEMBERED:
            del self._unmoved[next(iter(self._unmoved))]

    def _commit(self, decided: Sequence[tuple[Event, Context, str | None]]) -> list[Happening]:
        """Append, then evolve."""
        first = self._state.position + 1
        happened = [
            (event, Meta(first + n, context.now, str(context.actor), command))
            for n, (event, context, command) in enumerate(decided)
        ]
        self._write([record_of(event, meta) for event, meta in happened], first + len(happened) - 1)
        for event, meta in happened:
            self.rules.evolve(self._state, event, meta)
        return happened

    def _try_commit(self, decided: Sequence[tuple[Event, Context, str | None]]) -> list[Happening]:
        try:
            return self._commit(decided)
        except JournalError:
            return []

    def _fold(self, event: Event, context: Context, command: str | None) -> Happening:
        meta = Meta(self._state.position + 1, context.now, str(context.actor), command)
        self.rules.evolve(self._state, event, meta)
        return event, meta

    def _accepted(self, happened: Sequence[Happening]) -> Answer:
        for event, _ in happened:
            if made := made_by(event):
                return Answer(True, happened[-1][1].position, made)
        return Answer(True, happened[-1][1].position if happened else self._state.position)

    def _write(self, records: Sequence[Record], last: int) -> None:
        """Make records durable; the journal has to end at position `last` then."""
        if not records:
            return
        try:
            end = self._append(self._journal, records)
        except JournalError as trouble:
            log.error("the journal cannot be written: %s", trouble.message)
            self.trouble = trouble
            raise
        if end != last:
            raise self._halt(f"it ends at row {end} instead of {last}")
        self.trouble = None

    def _context(self, actor: Actor) -> Context:
        world = self._world
        return Context(world.now(), actor, world.fresh(), world.seed(), world.present())


def _undone(outcomes: Sequence[Outcome], trouble: JournalError) -> list[Outcome]:
    """What is left of a batch that could not be written: the answers before its first event."""
    kept = list(itertools.takewhile(lambda outcome: not outcome[1], outcomes))
    return kept + [(_unsaved(trouble), []) for _ in outcomes[len(kept) :]]


def _unsaved(trouble: JournalError) -> Answer:
    return Answer(False, code=trouble.code, message=trouble.message)
