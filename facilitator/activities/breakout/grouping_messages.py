"""What can be asked of the groups on a team's board, and what can happen to them."""

from facilitator.core.context import PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.core.texts import Name

MOST_GROUPS = 40
"""Standing on one board: more than a team can tell apart."""


class MakeGroup(BlockCommand, frozen=True):
    """Begin a group on one's team's board, with an entry of it or empty.

    `team` is the one it was meant for: who is in another by now has not made it there.
    """

    by = PARTICIPANTS
    title: Name
    contribution: Ref | None = None
    team: Ref | None = None


class NameGroup(BlockCommand, frozen=True):
    """Call a group something else; `was` is the title that the sender saw."""

    by = PARTICIPANTS
    group: Ref
    title: Name
    was: Name


class TakeGroupApart(BlockCommand, frozen=True):
    """Let what is in a group stand loose on the board again, behind all that is."""

    by = PARTICIPANTS
    group: Ref


class MoveContribution(BlockCommand, frozen=True):
    """Put one entry into a group, or none, behind the entry `after` or first.

    Whoever moves it last has it where they want it. Where `after` has gone it comes last there.
    """

    by = PARTICIPANTS
    contribution: Ref
    to: Ref | None = None
    after: Ref | None = None


class UndoBoardStep(BlockCommand, frozen=True):
    """Take back one move, or that a group was made or taken apart."""

    by = PARTICIPANTS
    step: Ref


class GroupMade(BlockEvent, frozen=True):
    """There is a group on a board, with an entry of it or empty. Its id is that of the step, too.

    `people` had moved the entry last, and are told; so in all that follow.
    """

    id: str
    team: str
    person: str
    title: str
    contribution: str | None = None
    people: tuple[str, ...] = ()


class GroupNamed(BlockEvent, frozen=True):
    """A group is called this now; `people` are told of it by its title."""

    team: str
    group: str
    person: str
    title: str
    people: tuple[str, ...] = ()


class GroupTakenApart(BlockEvent, frozen=True):
    """What was in a group is loose, in its order; `id` is the step's."""

    id: str
    team: str
    group: str
    person: str
    people: tuple[str, ...] = ()


class ContributionMoved(BlockEvent, frozen=True):
    """An entry is in a group, or loose, behind `after` or first; `id` is the step's."""

    id: str
    team: str
    contribution: str
    person: str
    to: str | None = None
    after: str | None = None
    people: tuple[str, ...] = ()


class BoardStepUndone(BlockEvent, frozen=True):
    """What that step moved is where it was before."""

    team: str
    step: str
    person: str
    people: tuple[str, ...] = ()
