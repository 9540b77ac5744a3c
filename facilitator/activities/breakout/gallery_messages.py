"""A gallery of boards: what can be asked of it, and what can happen."""

from facilitator.core.context import PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent

from .prompt_messages import PromptNumber
from .ranking_messages import BoardBallot, RankedEntry


class DotBoards(BlockCommand, frozen=True):
    """Place one's dots on what stands on the other teams' boards, all of them.

    It takes the place of one's ballot before.
    """

    by = PARTICIPANTS
    prompt: PromptNumber
    ballot: BoardBallot


class CloseGallery(BlockCommand, frozen=True):
    """Have nobody look at other teams' boards any more, and show what came of the dots."""

    prompt: PromptNumber


class DottedEntry(RankedEntry, frozen=True):
    """What somebody has placed dots on, as it read when the gallery closed; of which team."""

    team: str = ""


class GalleryOpened(BlockEvent, frozen=True):
    """Teams look at each other's boards, and each person has so many dots for them.

    `people` had placed theirs when it was open before: they are where they were.
    """

    prompt: int
    dots: int
    people: tuple[str, ...] = ()


class BoardsDotted(BlockEvent, frozen=True):
    """Somebody has placed their dots on others' boards."""

    prompt: int
    person: str
    ballot: dict[str, int]


class GalleryClosed(BlockEvent, frozen=True):
    """Everybody sees their own board alone. The dots of these people count, who were in a team
    then; `options` is all that has any.
    """

    prompt: int
    people: tuple[str, ...] = ()
    options: tuple[DottedEntry, ...] = ()
