"""What is answered where something could not be written."""

import itertools
from collections.abc import Sequence

from facilitator.core.answers import Answer
from facilitator.core.messages import Recorded
from facilitator.journal.errors import JournalError

Outcome = tuple[Answer, list[Recorded]]
"""What becomes of a command: its answer, and what happens because of it."""


def failure_answer(trouble: JournalError) -> Answer:
    """The answer to a command whose events are not kept."""
    return Answer(False, code=trouble.code, message=trouble.message)


def failed_batch(outcomes: Sequence[Outcome], trouble: JournalError) -> list[Outcome]:
    """What is left of a batch that could not be written: the answers before its first event."""
    kept = list(itertools.takewhile(lambda outcome: not outcome[1], outcomes))
    return kept + [(failure_answer(trouble), []) for _ in outcomes[len(kept) :]]
