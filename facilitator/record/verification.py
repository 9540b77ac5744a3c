"""`facilitator verify`: the chain recomputed, the votes recounted, and said so."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from facilitator.core.rules import Rules
from facilitator.journal import Head, SqliteReader, verify
from facilitator.journal.witness import read_witness

from .auditing import check_counts, check_rules, counts
from .reading import SessionRecord, read_session, scenes


def verify_session(journal: Path, rules: Rules, heads: Sequence[Head] = ()) -> list[str]:
    """Check everything that can be checked; the lines say what was found, in plain words.

    `heads` were written down when they were the newest; so was what its witness says, if it has
    one. Raises JournalError naming the row whose chain does not hold or which is another than was
    written down, RecordError naming the vote whose tally or ballots do not hold.
    """
    witness = read_witness(journal)
    if heads or witness:
        with closing(SqliteReader.peek(journal)) as reader:
            verify(reader, [*heads, witness.head] if witness else heads)
    recorded = read_session(journal, rules)
    told = scenes(recorded, rules)
    check_counts(rules, told)
    check_rules(recorded, rules, told)
    return _findings(recorded, counts(rules, told)) + [
        f"Noted:    {position}:{chain[:12]}… is in it, and nothing up to there was changed"
        for position, chain in sorted(heads)
    ]


def _findings(recorded: SessionRecord, counted: dict[str, str]) -> list[str]:
    position, chain = recorded.head
    found = {
        "Rows": f"{position}, each sealed to the one before it",
        "Head": f"{position}:{chain}",
    }
    return [
        f"{recorded.journal} is whole: session {recorded.plan.session.id}",
        *(f"{f'{word}:':<9} {said}" for word, said in (found | counted).items()),
    ]
