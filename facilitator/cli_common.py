"""What commands have in common: the journal they are about, and how trouble is told."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from facilitator.core.rules import Rules

T = TypeVar("T")

JOURNAL = click.option(
    "--journal",
    type=click.Path(path_type=Path, readable=False),  # the journal says what is wrong there
    default=Path("session.db"),
    show_default=True,
    help="The file that remembers the session.",
)


def rules() -> "Rules":
    """The rules with every kind of activity there is."""
    from facilitator.activities import all_activities
    from facilitator.core.rules import Rules

    return Rules(all_activities())


def recorded(journal: Path, make: Callable[[], T]) -> T:
    """What is made of a session's journal; a rehearsal's is refused."""
    from facilitator.journal.opening import refuse_rehearsal

    told(lambda: refuse_rehearsal(journal))
    return told(make)


def told(do: Callable[[], T]) -> T:
    """What `do` returns; where it cannot, its reader is told why, with exit status 1."""
    from facilitator.access.keys import KeysUnreadableError
    from facilitator.journal import JournalError
    from facilitator.record.errors import RecordError
    from facilitator.rehearsal.errors import RehearsalError

    try:
        return do()
    except (JournalError, RecordError, KeysUnreadableError, RehearsalError) as trouble:
        raise click.ClickException(str(trouble)) from trouble
    except OSError as trouble:
        where = f"{trouble.filename}: " if trouble.filename else ""
        raise click.ClickException(f"{where}{trouble.strerror or trouble}.") from trouble
