"""What is asked, with its sender, and what becomes of it."""

from msgspec import Struct

from .context import Actor
from .messages import Command

TRANSIENT = frozenset(
    {
        *("busy", "disk-full", "io-error", "read-only", "damaged", "in-doubt"),
        *("too-fast", "one-waiting", "unstorable", "fault", "other-origin"),
    }
)
"""Codes of answers that say nothing about the command: a retry is decided afresh.

`unstorable` is said of a whole batch, so it may be another's doing, and a `fault` may have passed;
both may also be the command's own, so a client gives up on these after a few tries.
`one-waiting` lasts until the sender's last comment is read.
`other-origin` lasts until the proxy is put right.
"""


class Answer(Struct, frozen=True, omit_defaults=True, gc=False):
    """What becomes of a command. `at` is the journal's position, `made` the id of what it made.

    `unchanged`: it was so already, and nothing of it is in the journal. `wait` is after how many
    seconds it is worth asking again, where that is known.
    """

    ok: bool
    at: int = 0
    made: str | None = None
    code: str = ""
    message: str = ""
    path: str = ""
    wait: int = 0
    unchanged: bool = False


INTERNAL_ERROR = Answer(False, code="fault", message="Something went wrong on our side.")
"""What is said of a bug: that it was ours, and nothing of what it was."""


STOPPING = Answer(False, code="busy", message="The server is stopping.")
"""Said to whoever comes while it does; their phone asks again when there is a server."""


class Request(Struct, frozen=True):
    """A command with its sender. `id` is the client's own, so that a retry is recognised."""

    actor: Actor
    command: Command
    id: str | None = None


MAX_NOOP_ANSWERS = 10_000


class NoopAnswers:
    """Answers to commands that changed nothing, the newest; those that did are in the journal."""

    def __init__(self) -> None:
        self._answers: dict[tuple[str, str], Answer] = {}

    def get(self, request: Request) -> Answer | None:
        """The answer the same command had before."""
        return self._answers.get((str(request.actor), request.id or ""))

    def note(self, request: Request, answer: Answer) -> None:
        """Remember an answer, unless asking again may do better."""
        if not request.id or answer.code in TRANSIENT:
            return
        self._answers[(str(request.actor), request.id)] = answer
        if len(self._answers) > MAX_NOOP_ANSWERS:
            del self._answers[next(iter(self._answers))]


class Malformed(Struct, frozen=True):
    """Stands in for a command that could not be read."""

    code: str
    message: str
