"""A gallery of boards: what can be asked of it, and what can happen."""

from msgspec import field

from facilitator.core.context import PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent
from facilitator.core.questions.messages import Position

from .prompt_messages import PromptNumber
from .ranking_messages import BoardBallot, RankedEntry


class DotBoards(BlockCommand, frozen=True):
    """Place one's dots on what stands on the other teams' boards, all of them.

    It takes the place of one's ballot before. `paper` is as with `RankBoard`.
    """

    by = PARTICIPANTS
    prompt: PromptNumber
    ballot: BoardBallot
    paper: Position | None = None


class CloseGallery(BlockCommand, frozen=True):
    """Have nobody look at other teams' boards any more, and show what came of the dots."""

    prompt: PromptNumber


class DottedEntry(RankedEntry, frozen=True):
    """What somebody has placed dots on, as it read when the gallery closed; of which team."""

    team: str = ""


class GalleryOpened(BlockEvent, frozen=True):
    """Teams look at each other's boards, and each person has so many dots for them.

    `people` had placed theirs when it was open before: they are where they were, but for those on
    one of `freed`, which stands on its board no more as it did. These are theirs to place again.
    """

    prompt: int
    dots: int
    people: tuple[str, ...] = ()
    freed: tuple[str, ...] = ()


class BoardsDotted(BlockEvent, frozen=True):
    """Somebody has placed their dots on others' boards."""

    prompt: int
    person: str
    ballot: dict[str, int]


class GalleryClosed(BlockEvent, frozen=True):
    """Everybody sees their own board alone. The dots of these people count, who were in a team
    then and known, but for those on their `own` team's board; `options` is all that has any.

    `as_before`: what had come of it before stands, since nobody has placed a dot since it was
    opened again; `people` have theirs where they were.
    """

    prompt: int
    people: tuple[str, ...] = ()
    options: tuple[DottedEntry, ...] = ()
    own: dict[str, tuple[str, ...]] = field(default_factory=dict)
    as_before: bool = False
