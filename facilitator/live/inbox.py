"""Commands in: read, check the pace, hand to the desk with whatever else has gathered.

One thread of control feeds the desk, so commands are decided in the order they came. What
arrives while the journal writes makes up the next batch: the commit is shared, the wait short.
"""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Annotated, Any

import msgspec

from facilitator.core.context import Actor
from facilitator.core.messages import any_of
from facilitator.core.rules import Rules
from facilitator.desk import FAULT, Answer, Desk, Request

from .limits import Pace
from .packets import Malformed

log = logging.getLogger(__name__)

MOST_AT_ONCE = 500
CommandId = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+\Z")]


class _Waiting:
    """A request in the queue, and where its sender waits for the answer."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.answered = threading.Event()
        self.answer = Answer(False, code="fault", message="The server is shutting down.")


class Inbox:
    """Answers every command, whatever is in it."""

    def __init__(self, desk: Desk, rules: Rules, now: Callable[[], int]) -> None:
        self._desk = desk
        self._now = now
        self._pace = Pace()
        self._queue: queue.SimpleQueue[_Waiting] = queue.SimpleQueue()
        self._envelope = _envelope(rules)

    def submit(self, actor: Actor, raw: Any) -> Answer:
        """Answer one command as it came off the wire: decoded JSON, or Malformed."""
        if not self._pace.allows(actor, self._now()):
            return Answer(False, code="too-fast", message="Slow down a little, then try again.")
        read = self.read(actor, raw)
        return read if isinstance(read, Answer) else self.put(read)

    def put(self, request: Request) -> Answer:
        """Wait in line with a request, and return its answer."""
        waiting = _Waiting(request)
        self._queue.put(waiting)
        waiting.answered.wait()
        return waiting.answer

    def read(self, actor: Actor, raw: Any) -> Request | Answer:
        """A command checked for shape, type and bounds; or the refusal, with a path."""
        if isinstance(raw, Malformed):
            return Answer(False, code=raw.code, message=raw.message)
        try:
            envelope = msgspec.convert(raw, self._envelope)
        except (msgspec.ValidationError, RecursionError) as error:
            return _malformed(str(error))
        return Request(actor, envelope.do, envelope.id)

    def run(self) -> None:
        """Feed the desk, for ever."""
        while True:
            self.feed(self._queue.get())

    def feed(self, first: _Waiting) -> None:
        """Hand over `first` and all that is waiting behind it."""
        batch = [first]
        while len(batch) < MOST_AT_ONCE and not self._queue.empty():
            batch.append(self._queue.get())
        for waiting, answer in zip(batch, self._answers(batch), strict=True):
            waiting.answer = answer
            waiting.answered.set()

    def _answers(self, batch: list[_Waiting]) -> list[Answer]:
        """What the desk says; whatever goes wrong there, everybody is answered."""
        try:
            return self._desk.handle([waiting.request for waiting in batch])
        except Exception:
            log.exception("a batch of %d commands failed", len(batch))
            return [FAULT] * len(batch)


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
