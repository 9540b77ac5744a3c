"""`facilitator verify`: the chain recomputed, the votes recounted, and said so."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from facilitator.activities.feedback.state import Window
from facilitator.core.rules import Rules
from facilitator.journal import Head, SqliteReader, verify
from facilitator.journal.witness import read_witness

from .reading import SessionRecord, read_session, scenes
from .recount import check_ballots, check_tally, votes


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
    for scene in votes(recorded, rules):
        check_tally(scene)
        check_ballots(recorded, rules, scene)
    return _findings(recorded, rules) + [
        f"Noted:    {position}:{chain[:12]}… is in it, and nothing up to there was changed"
        for position, chain in sorted(heads)
    ]


def _findings(recorded: SessionRecord, rules: Rules) -> list[str]:
    position, chain = recorded.head
    held = [scene.state for scene in votes(recorded, rules)]
    ballots = sum(len(vote.ballots) for vote in held)
    dots = sum(vote.tally.total for vote in held)
    windows = [one.state for one in scenes(recorded, rules) if isinstance(one.state, Window)]
    comments = sum(len(window.comments) for window in windows)
    return [
        f"{recorded.journal} is whole: session {recorded.plan.session.id}",
        f"Rows:     {position}, each sealed to the one before it",
        f"Head:     {position}:{chain}",
        f"Votes:    {len(held)}, every tally counted again from its ballots",
        f"Ballots:  {ballots} with {dots} dots, all within their limits",
        f"Comments: {comments}",
    ]
