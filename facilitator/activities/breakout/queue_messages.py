"""What can be asked of the order in which teams report, and what can happen to it."""

from facilitator.core.messages import BlockCommand, BlockEvent, Ref


class MoveReport(BlockCommand, frozen=True):
    """Let a team report behind another, or first; those between move up."""

    team: Ref
    after: Ref | None = None


class SkipTeam(BlockCommand, frozen=True):
    """Let a team report once all others have, or next after all; its turn goes to the next."""

    team: Ref
    skipped: bool


class ReportMoved(BlockEvent, frozen=True):
    """A team reports behind another, or first."""

    team: str
    after: str | None = None


class TeamSkipped(BlockEvent, frozen=True):
    """A team reports last, or is no longer passed over."""

    team: str
    skipped: bool
