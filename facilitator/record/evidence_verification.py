"""`facilitator verify` of evidence: what is open in it is told once more, and counted again.

The rules fold the open rows into a state as they fold a whole journal. It lacks who is here and
what was written; what was asked, and every ballot, is in it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from facilitator.core.current_plan import PlanAdopted
from facilitator.core.rules import Rules
from facilitator.journal import Head

from .auditing import check_counts, tallies
from .errors import EvidenceDamaged
from .evidence_reading import Evidence, read_evidence
from .reading import scenes, session_of
from .seals import unsealed
from .verification import findings


class Verified(NamedTuple):
    """What was found, in plain words; `unsealed` are lines about votes that no seal covers."""

    lines: list[str]
    unsealed: list[str]


def verify_evidence(file: Path, rules: Rules, heads: Sequence[Head] = ()) -> Verified:
    """Check everything that can be checked.

    Raises EvidenceDamaged naming the row, HeadNotFound for a head that is not there, RecordError
    naming the vote whose tally does not hold.
    """
    evidence = read_evidence(file, heads)
    _refuse_without_agenda(evidence)
    told = scenes(session_of(evidence, file, rules), rules)
    check_counts(rules, told)
    head = evidence.head()
    loose = unsealed(evidence.rows)
    holds = "has no row changed, and not all is sealed" if loose else "is whole"
    whole = f"{file.name} {holds}: evidence of session {evidence.session_id}"
    rows = f"{head[0]}, {len(evidence.rows)} of them open, each sealed to the one before it"
    return Verified([*findings(whole, rows, head, {}, heads), *tallies(rules, told)], loose)


def _refuse_without_agenda(evidence: Evidence) -> None:
    """Without it nothing says what was voted on, and by which rule."""
    if not any(row.record.name == PlanAdopted.__name__ for row in evidence.rows):
        what = "the agenda was expected in an open row, and is in none"
        raise EvidenceDamaged(evidence.where, 1, what)
