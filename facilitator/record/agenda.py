"""`facilitator plan`: the agenda as it has become, as a file to go on with."""

from pathlib import Path

from facilitator.core.rules import Rules
from facilitator.plan.printing import plan_text

from .reading import read_session


def agenda_text(journal: Path, rules: Rules) -> str:
    """The agenda in force, with all that was changed in it, as `facilitator check` accepts it.

    The journal is only read. Raises JournalError where that cannot be, RecordError where nothing
    is recorded in it.
    """
    recorded = read_session(journal, rules)
    position, _ = recorded.head
    changes = len(recorded.state.changes)
    return (
        f"# The agenda as it has become by row {position:,} of {recorded.journal}:\n"
        f"# the file that was served, with {changes:,} changes made while the session ran.\n"
        f"{plan_text(recorded.plan)}"
    )
