"""Commands in: read, check the pace, hand to the service with whatever else has gathered.

One thread of control feeds the service, so commands are decided in the order they came. What
arrives while the journal writes makes up the next batch: the commit is shared, the wait short.
Where the disk takes its time, nobody waits with it: everybody is told to ask again (`SLOW`).
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import msgspec

from facilitator.access.rates import RateLimit
from facilitator.core.answers import INTERNAL_ERROR, Answer, Malformed, Request
from facilitator.core.context import Actor
from facilitator.core.messages import any_of
from facilitator.core.rules import Rules

from .session import SessionService

log = logging.getLogger(__name__)

MAX_BATCH = 500
"""Requests that are handed to the service at once."""
MAX_WAIT_MS = 3_000
"""Milliseconds the service may have a batch before those who wait for it are answered: a phone asks
again after five seconds."""
WATCHDOG_INTERVAL_S = 0.5
"""Seconds between two looks at that."""
SLOW = Answer(
    False,
    code="busy",
    message="The server's disk does not answer. What was sent may still be kept: send it again.",
)
TOO_FAST = Answer(False, code="too-fast", message="Slow down a little, then try again.")
CommandId = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+\Z")]

Reply = Callable[[Answer], None]
Waiting = tuple[Request, Reply]
"""A request in the queue, and what to do with its answer."""


class _Caller:
    """Waits where it stands for the answer to one request."""

    def __init__(self) -> None:
        self._answered = threading.Event()
        self._answer = INTERNAL_ERROR

    def reply(self, answer: Answer) -> None:
        self._answer = answer
        self._answered.set()

    def wait(self) -> Answer:
        self._answered.wait()
        return self._answer


class Inbox:
    """Answers every command, whatever is in it."""

    def __init__(self, service: SessionService, rules: Rules, elapsed: Callable[[], int]) -> None:
        self._service = service
        self._elapsed = elapsed
        self._in_progress: list[Waiting] = []
        """Those whose answer the service is working on, unless they were told not to wait for
        it."""
        self._since: int | None = None
        self._pace = RateLimit()
        self._queue: deque[Waiting] = deque()
        self._filled = threading.Event()
        self._envelope = _envelope(rules)
        self._decoder = msgspec.json.Decoder(self._envelope)

    def submit(self, actor: Actor, raw: Any) -> Answer:
        """Answer one command as it came: JSON in bytes, decoded JSON, or Malformed."""
        caller = _Caller()
        self.submit_nowait(actor, raw, caller.reply)
        return caller.wait()

    def submit_request(self, request: Request) -> Answer:
        """Wait in the queue with a request, and return its answer."""
        caller = _Caller()
        self._enqueue(request, caller.reply)
        return caller.wait()

    def submit_request_nowait(self, request: Request) -> None:
        """Put a request in the queue, and do not wait: nobody needs the answer."""
        self._enqueue(request, lambda answer: None)

    def submit_nowait(self, actor: Actor, raw: Any, reply: Reply) -> None:
        """As `submit`, without waiting: `reply` is called with the answer, at once if refused.

        What one sender submits is decided in the order it came.
        """
        if not self.is_in_pace(actor):
            reply(TOO_FAST)
            return
        decoded = self.decode(actor, raw)
        if isinstance(decoded, Answer):
            reply(decoded)
        else:
            self._enqueue(decoded, reply)

    def is_in_pace(self, actor: Actor) -> bool:
        """Whether somebody may send one thing more right now; it is counted."""
        return self._pace.allows(actor, self._elapsed())

    def decode(self, actor: Actor, raw: Any) -> Request | Answer:
        """A command checked for shape, type and bounds; or the refusal, with a path."""
        if isinstance(raw, Malformed):
            return Answer(False, code=raw.code, message=raw.message)
        try:
            known = isinstance(raw, bytes)
            envelope = self._decoder.decode(raw) if known else msgspec.convert(raw, self._envelope)
        except (msgspec.MsgspecError, RecursionError, UnicodeError) as error:
            return _malformed(str(error))
        return Request(actor, envelope.do, envelope.id)

    def run(self) -> None:
        """Feed the service, for ever."""
        while True:
            self._filled.wait()
            self._filled.clear()
            while self._queue:
                self.feed()

    def feed(self) -> None:
        """Hand over the first in the queue and all that is waiting behind it.

        Whatever goes wrong at the service, everybody is answered.
        """
        self._in_progress = [self._queue.popleft() for _ in range(min(len(self._queue), MAX_BATCH))]
        self._since = self._elapsed()
        requests = [request for request, _ in self._in_progress]
        try:
            self._service.handle(requests, self._answer_batch)
        except Exception:
            log.exception("a batch of %d commands failed", len(requests))
            self._answer_batch([INTERNAL_ERROR] * len(requests))
        finally:
            self._since = None

    def run_watchdog(self) -> None:
        """See to it that nobody waits too long, for ever."""
        while True:
            time.sleep(WATCHDOG_INTERVAL_S)
            self.answer_overdue()

    def answer_overdue(self) -> None:
        """Answer all who wait, where the service has been at one batch for longer than they can
        wait.

        What is being written may be kept or not; the same command, sent again, is told.
        """
        if self._since is None or self._elapsed() - self._since < MAX_WAIT_MS:
            return
        self._service.mark_stuck()
        waiting, self._in_progress = [*self._in_progress, *self._queue], []
        self._queue.clear()
        for _, reply in waiting:
            _reply_safely(reply, SLOW)

    def _answer_batch(self, answers: Sequence[Answer]) -> None:
        """Give the service's answers to those who still wait for them."""
        waiting, self._in_progress = self._in_progress, []
        for (_, reply), answer in zip(waiting, answers, strict=False):
            _reply_safely(reply, answer)

    def _enqueue(self, request: Request, reply: Reply) -> None:
        self._queue.append((request, reply))
        if not self._filled.is_set():
            self._filled.set()


def _reply_safely(reply: Reply, answer: Answer) -> None:
    """Whoever cannot be told must not keep the others from hearing theirs."""
    try:
        reply(answer)
    except Exception:
        log.exception("an answer could not be given")


def _envelope(rules: Rules) -> Any:
    """What stands around every command on the wire: {"id": "...", "do": {"type": ...}}."""
    return msgspec.defstruct(
        "Envelope",
        [("id", CommandId), ("do", any_of(rules.commands))],
        frozen=True,
        forbid_unknown_fields=True,
    )


def _malformed(message: str) -> Answer:
    """msgspec says "what - at `$.path`"; the two go their own ways."""
    what, _, where = message.partition(" - at `")
    return Answer(False, code="malformed", message=what, path=where.rstrip("`"))
