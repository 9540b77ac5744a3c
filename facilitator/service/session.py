"""The only place where state changes: decide → append → evolve → acknowledge → announce.

Commands come in batches, whatever gathered while the last one was being written. Within a batch
each command is decided on what those before it left, so their events are folded in before the
one append that makes them all durable. Nobody sees that: nothing is answered, announced or
shown until the append has returned (`read` has a state of its own: `state_copies.py`), and if it
fails the state is read back from the journal. A batch of one, and every command while the journal
is in trouble, is appended first.

Where the state may not be what is in the journal, because that cannot be read back, its end is not
where it was expected, or the disk did not say whether it kept the last batch, the server stops:
everything is refused, and `halt` is called once.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from facilitator.core.answers import INTERNAL_ERROR, STOPPING, Answer, NoopAnswers, Request
from facilitator.core.context import Actor, Context, Environment, Head, Role
from facilitator.core.messages import Event, Recorded, meta_of, names_on_record
from facilitator.core.refused import Refused
from facilitator.core.rules import Rules, made_by
from facilitator.core.state import State
from facilitator.journal.contract import Journal
from facilitator.journal.errors import JournalError, JournalInDoubt, JournalStuck
from facilitator.journal.execution import Append, Maintain, append_inline, maintain_inline
from facilitator.journal.replaying import batch_of, restore
from facilitator.plan.values import Plan

from .outcomes import Outcome, failed_batch, failure_answer
from .state_copies import StateCopies

log = logging.getLogger(__name__)
T = TypeVar("T")

LOCK_TIMEOUT_S = 1.0
"""Seconds the clock waits for what is being written; then it has its turn the next time."""
CLOSE_TIMEOUT_S = 3.0
"""Seconds the end waits for it."""
CLOCK = Actor(Role.CLOCK, "server")

Tell = Callable[[Sequence[Answer]], None]
Due = Callable[[State, Context], Sequence[Event]]


class SessionService:
    """Owns the state.

    `append` and `maintain` may hand the journal's work to another thread and wait for it.
    """

    def __init__(
        self,
        journal: Journal,
        rules: Rules,
        environment: Environment,
        append: Append = append_inline,
        maintain: Maintain = maintain_inline,
    ) -> None:
        self.rules = rules
        self.trouble: JournalError | None = None
        self.closing_answer: Answer | None = None
        """What everybody is told from now on, once nothing is decided any more."""
        self.listeners: list[Callable[[Sequence[Recorded]], None]] = []
        """Told what has happened once it is durable and answered, in this order."""
        self.halt: Callable[[JournalError], None] = lambda why: None
        """Told once, and while nothing else is done here: may not call back."""
        self._journal = journal
        self._environment = environment
        self._append, self._maintain = append, maintain
        self._lock, self._fair_lock = threading.Lock(), threading.Lock()
        self._noop_answers = NoopAnswers()
        self._states = StateCopies(rules, restore(journal, rules), journal.head())
        self.began_at = self._states.position
        """Where the journal ended when it was read."""

    @property
    def head_at_day_end(self) -> Head | None:
        """The journal's head as it was when the day ended, for the hall to see; else None."""
        return self._states.head_at_day_end

    def adopt(self, plan: Plan, digest: str) -> None:
        """Make `plan` the agenda in force, if it is not already."""
        if self._states.working.digest != digest:
            adopted = self.rules.adoption(self._states.working, plan, digest)
            for one in adopted.unfitting:
                log.warning("the agenda has no place any more for %s", one.change)
            self.record(adopted)

    def record(self, event: Event) -> None:
        """Put on record what nobody in the room did. Raises JournalError."""
        context = self._context(CLOCK)
        with self._lock:
            happened = self._commit([(event, context, None)])
        self._announce(happened)

    def read(self, see: Callable[[State], T]) -> T:
        """Read what is durable: nothing moves meanwhile, no disk is waited for."""
        return self._states.read(see)

    def handle(
        self, requests: Sequence[Request], tell: Tell = lambda answers: None
    ) -> list[Answer]:
        """Answer every request, in order; what was accepted is durable then.

        `tell` is given the answers before anything is announced, and may not raise.
        """
        with self._fair_lock:  # who waits for it is next, also while requests come without a pause
            self._lock.acquire()
        try:
            outcomes = self._outcomes(requests)
        finally:
            self._lock.release()
        for request, (answer, happened) in zip(requests, outcomes, strict=True):
            if all(event.is_boxed for event, _ in happened):  # no journal has the command
                self._noop_answers.note(request, answer)
        answers = [answer for answer, _ in outcomes]
        tell(answers)
        self._announce([happening for _, happened in outcomes for happening in happened])
        return answers

    def tick(self) -> None:
        """Do what is owed because a moment has come, and what the journal needs."""
        self._run_due(self.rules.due, lambda happened: self._maintain_journal())

    def record_due(self, due: Due, then: Callable[[], None] = lambda: None) -> None:
        """Record what is due though nobody asked; once that is durable, `then` is called first."""
        self._run_due(due, lambda happened: then() if happened else None)

    def _run_due(self, due: Due, then: Callable[[list[Recorded]], None]) -> None:
        with self._fair_lock:
            if not self._lock.acquire(timeout=LOCK_TIMEOUT_S):
                return
        try:
            then(happened := self._commit_due(due))
        finally:
            self._lock.release()
        self._announce(happened)

    def mark_stuck(self) -> None:
        """What is being written takes longer than anybody can wait for."""
        self.trouble = self.trouble or JournalStuck(self._journal.where)

    def close(self) -> bool:
        """Let go of the journal, once what is being written is; False where that never ends."""
        self.closing_answer = self.closing_answer or STOPPING
        if not self._lock.acquire(timeout=CLOSE_TIMEOUT_S):
            return False
        try:
            self._journal.close()
        finally:
            self._lock.release()
        return True

    def _commit_due(self, due: Due) -> list[Recorded]:
        context = self._context(CLOCK)
        events = () if self.closing_answer else due(self._states.working, context)
        try:
            return self._commit([(event, context, None) for event in events])
        except JournalError:
            return []

    def _maintain_journal(self) -> None:
        if self.closing_answer:
            return
        try:
            self._maintain(self._journal)
        except JournalInDoubt as doubt:
            self._halt(doubt)
        except JournalError as trouble:
            log.warning("the journal cannot be looked after: %s", trouble.message)

    def _outcomes(self, requests: Sequence[Request]) -> list[Outcome]:
        if len(requests) == 1 or self.trouble:
            return [self._handle_single(request) for request in requests]
        return self._handle_batch(requests)

    def _announce(self, happened: Sequence[Recorded]) -> None:
        """Tell every listener; whatever one raises, what is durable and answered stays so."""
        for tell in self.listeners if happened else ():
            try:
                tell(happened)
            except Exception:
                log.exception("what happened could not be announced")

    def _handle_single(self, request: Request) -> Outcome:
        """Decide, append, evolve."""
        context = self._context(request.actor)
        decided = self._decide(request, context)
        if isinstance(decided, Answer):
            return decided, []
        try:
            happened = self._commit([(event, context, request.id or None) for event in decided])
        except JournalError as trouble:
            return failure_answer(trouble), []
        return self._accepted(happened), happened

    def _handle_batch(self, requests: Sequence[Request]) -> list[Outcome]:
        """Decide and evolve one by one, append all at once; on failure, as if nothing was."""
        outcomes: list[Outcome] = []
        everything: list[Recorded] = []
        now = self._environment.now()
        for request in requests:
            context = self._context(request.actor, now)
            decided = self._decide(request, context)
            if isinstance(decided, Answer):
                outcomes.append((decided, []))
                continue
            happened = [self._fold(event, context, request.id or None) for event in decided]
            everything += happened
            outcomes.append((self._accepted(happened), happened))
        try:
            self._write(everything)
        except BaseException as failure:
            self._undo()
            if not isinstance(failure, JournalError):
                raise
            return failed_batch(outcomes, self.trouble or failure)
        self._states.commit(everything, self._journal.head())
        return outcomes

    def _undo(self) -> None:
        """Go back to what the journal holds, which is what it held before."""
        if self.closing_answer:
            return
        self._states.forget_what_is_ahead()
        try:
            state = restore(self._journal, self.rules)
        except Exception as error:
            log.exception("what could not be written could not be undone either")
            self._halt(f"it cannot be read back ({error})")
        else:
            if state.position != self._states.position:
                self._halt(f"it ends at row {state.position} instead of {self._states.position}")
            self._states.go_on_with(state)

    def _halt(self, why: str | JournalInDoubt) -> JournalInDoubt:
        """From here on nothing is decided any more: what this state says may not be so."""
        doubt = JournalInDoubt(self._journal.where, why) if isinstance(why, str) else why
        self.trouble = doubt
        self.closing_answer = failure_answer(doubt)
        log.critical("%s", doubt)
        try:
            self.halt(doubt)
        except Exception:
            log.exception("nobody could be told")
        return doubt

    def _decide(self, request: Request, context: Context) -> list[Event] | Answer:
        """Events, or the answer that is due at once: a retry's, a refusal's, a bug's."""
        if self.closing_answer:
            return self.closing_answer
        earlier = self._earlier(request)
        if earlier is not None:
            return earlier
        try:
            return self.rules.decide(self._states.working, request.command, context)
        except Refused as refused:
            return Answer(False, 0, None, refused.code, refused.message, refused.path, refused.wait)
        except Exception:
            log.exception("deciding %s failed", type(request.command).__name__)
            return INTERNAL_ERROR

    def _earlier(self, request: Request) -> Answer | None:
        """The first answer to the same command: in the journal, or kept as it changed nothing."""
        if not request.id:
            return None
        ledgers = self._states.working.ledgers or {}
        known = filter(None, map(ledgers.get, names_on_record(request.actor)))
        found = [done for ledger in known if (done := ledger.find(request.id))]
        if not found:
            return self._noop_answers.get(request)
        return Answer(True, max(one.at for one in found), found[0].made or found[-1].made)

    def _commit(self, decided: Sequence[tuple[Event, Context, str | None]]) -> list[Recorded]:
        """Append, then evolve."""
        last = self._states.position
        happened: list[Recorded] = []
        for event, context, command in decided:
            happened.append((event, meta_of(event, last, context, command)))
            last = happened[-1][1].position
        self._write(happened)
        for event, meta in happened:
            self._states.fold(event, meta)
        self._states.commit(happened, self._journal.head())
        return happened

    def _fold(self, event: Event, context: Context, command: str | None) -> Recorded:
        last = self._states.working.position
        return self._states.fold(event, meta_of(event, last, context, command))

    def _accepted(self, happened: Sequence[Recorded]) -> Answer:
        at = happened[-1][1].position if happened else self._states.working.position
        made = next(filter(None, (made_by(event) for event, _ in happened)), None)
        return Answer(True, at, made, unchanged=not happened)

    def _write(self, happened: Sequence[Recorded]) -> None:
        """Make it durable; the journal has to end where it ends then."""
        if not happened:
            return
        last = happened[-1][1].position
        try:
            end = self._append(self._journal, batch_of(happened))
        except JournalInDoubt as doubt:
            raise self._halt(doubt) from doubt
        except JournalError as trouble:
            log.error("the journal cannot be written: %s", trouble.message)
            self.trouble = trouble
            raise
        if end != last:
            raise self._halt(f"it ends at row {end} instead of {last}")
        self.trouble = None

    def _context(self, actor: Actor, now: int | None = None) -> Context:
        here = self._environment
        moment = here.now() if now is None else now
        told = (here.new_id(), here.new_seed(), here.present(), self._journal.head())
        return Context(moment, actor, *told)
