"""Which journal is opened: the session's record, or a rehearsal's, which is kept apart from it.

A rehearsal's session id holds what no agenda can give as an id, so neither journal can be opened
as the other, by whatever version of the program.
"""

from contextlib import closing
from pathlib import Path

from .errors import JournalError, JournalOfAnotherSession
from .reader import SqliteReader
from .sqlite import SqliteJournal

MARK = "#rehearsal"


class RehearsalIsNoRecord(JournalError):  # noqa: N818 - named as journals' other errors are
    """Somebody asked for the record of a rehearsal."""

    code = "rehearsal"

    def __init__(self, where: str) -> None:
        super().__init__(
            f"{where} is the journal of a rehearsal, with simulated people in it. Nothing of it "
            "belongs in a record, so nothing was made of it. Name the session's own journal."
        )


def session_id(session: str, rehearsal: bool) -> str:
    """The id under which a journal is kept."""
    return session + MARK if rehearsal else session


def open_journal(
    journal: Path, session: str, rehearsal: bool, accept_loss: bool = False
) -> SqliteJournal:
    """Open it to be served. Raises JournalError; RehearsalIsNoRecord where the session is meant."""
    try:
        return SqliteJournal.open(journal, session_id(session, rehearsal), accept_loss)
    except JournalOfAnotherSession:
        if not rehearsal:
            refuse_rehearsal(journal)
        raise


def refuse_rehearsal(journal: Path) -> None:
    """Raise RehearsalIsNoRecord for a rehearsal's journal, JournalError for what is no journal."""
    with closing(SqliteReader.peek(journal)) as reader:
        if reader.session_id.endswith(MARK):
            raise RehearsalIsNoRecord(str(journal))
