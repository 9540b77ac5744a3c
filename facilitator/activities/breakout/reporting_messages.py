"""What can be asked of a report-out, and what can happen in it."""

from facilitator.core.context import PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.core.texts import Report

MOST_MARKED = 3
"""Entries and groups that a team shows the hall."""


class MarkEntry(BlockCommand, frozen=True):
    """Have an entry or a group of one's team in its report-out, or not; the scribe alone does."""

    by = PARTICIPANTS
    contribution: Ref
    marked: bool


class CallTeam(BlockCommand, frozen=True):
    """Let it be this team's turn to report, from the beginning of its time."""

    team: Ref


class HoldTurn(BlockCommand, frozen=True):
    """Have the clock of the turn stand still, or go on."""

    held: bool


class SaveSaid(BlockCommand, frozen=True):
    """Keep what was said to one's team's report, as the scribe has it now."""

    by = PARTICIPANTS
    text: Report
    team: Ref | None = None


class EntryMarked(BlockEvent, frozen=True):
    """An entry, or a group, is in its team's report-out, or is not."""

    team: str
    contribution: str
    person: str
    marked: bool


class TeamCalled(BlockEvent, frozen=True):
    """It is a team's turn, until `ends_at` (ms since the epoch) or as long as it is let."""

    team: str
    ends_at: int


class TurnHeld(BlockEvent, frozen=True):
    """The clock of the turn stands still."""


class TurnResumed(BlockEvent, frozen=True):
    """The clock of the turn goes on, until `ends_at`."""

    ends_at: int


class SaidSaved(BlockEvent, frozen=True):
    """What was said to a team's report reads so now."""

    team: str
    person: str
    text: str
