"""`facilitator verify`: the chain recomputed, the votes recounted, and said so."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from facilitator.core.rules import Rules
from facilitator.journal import Entry, Head, JournalDamaged, SqliteReader
from facilitator.journal.chain import verified
from facilitator.journal.sqlite_box import boxed_answers
from facilitator.journal.witness import WitnessNote, read_witness, witness_file

from .auditing import check_counts, check_insights, check_rules, counts
from .reading import scenes, session_of
from .seals import false_seal, is_seal


def verify_session(journal: Path, rules: Rules, heads: Sequence[Head] = ()) -> list[str]:
    """Check everything that can be checked; the lines say what was found, in plain words.

    `heads` were written down when they were the newest; so was what its witness says, if it has
    one. Raises HeadNotFound for a head that is not there, JournalDamaged naming the row whose chain
    does not hold, RecordError naming the vote whose tally or ballots do not hold.
    """
    witness = read_witness(journal)
    with closing(SqliteReader.peek(journal)) as reader:
        recorded = session_of(_VerifiedReader(reader, heads, witness), journal, rules)
        in_boxes = boxed_answers(reader.database.conn)
    told = scenes(recorded, rules)
    check_counts(rules, told)
    check_insights(recorded)
    check_rules(recorded, rules, told)
    position, _ = recorded.head
    return findings(
        f"{recorded.journal} is whole: session {recorded.plan.session.id}",
        f"{position}, each sealed to the one before it",
        recorded.head,
        {**counts(recorded, rules, told), **_open_boxes(in_boxes)},
        heads,
    )


def _open_boxes(answers: int) -> dict[str, str]:
    """What is beside the journal for now, as nothing else in it tells."""
    said = f"{answers:,} answers without names, until what they answer closes"
    return {"Box": said} if answers else {}


class _VerifiedReader:
    """A journal that is checked as it is read: one reading serves the chain, the seals and the
    state."""

    def __init__(
        self, journal: SqliteReader, heads: Sequence[Head], witness: WitnessNote | None
    ) -> None:
        self.session_id = journal.session_id
        self.where = journal.where
        self.head = journal.head
        self.close = journal.close
        self._journal = journal
        self._heads = heads
        self._witness = witness

    def read(self, after: int = 0) -> Iterator[Entry]:
        """The entries behind `after`, all of them checked. What does not hold of the whole is told
        before the last is out."""
        seals = []
        for entry in verified(self._journal, self._heads):
            if is_seal(entry):
                seals.append(entry)
            if entry.position > after:
                yield entry
        if self._witness and not self._journal.has(self._witness.head):
            raise _short_of_its_witness(self._journal, self._witness)
        if wrong := false_seal(seals, self._journal.has):
            raise JournalDamaged(self.where, *wrong)


def findings(
    whole: str, rows: str, head: Head, counted: Mapping[str, str], noted: Sequence[Head]
) -> list[str]:
    """What was found, a line each."""
    position, chain = head
    found = {"Rows": rows, "Head": f"{position}:{chain}", **counted}
    return [
        whole,
        *(f"{f'{word}:':<9} {said}" for word, said in found.items()),
        *(
            f"Noted:    {row}:{chain[:12]}… is in it, and nothing up to there was changed"
            for row, chain in sorted(noted)
        ),
    ]


def _short_of_its_witness(reader: SqliteReader, witness: WitnessNote) -> JournalDamaged:
    beside = witness_file(Path(reader.where)).name
    what = f"missing, or another one than {beside} beside it noted at {witness.when}"
    return JournalDamaged(reader.where, witness.position, what)
